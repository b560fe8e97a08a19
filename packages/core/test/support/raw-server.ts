import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** A TCP server that speaks whatever a test wants. */
export interface RawServer {
  readonly url: URL;
  readonly port: number;
  /** Everything received so far, over all connections. */
  readonly received: () => string;
  /** How many connections were made. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** @param onData - called with each connection and all that it has received, whenever there is more */
export async function rawServer(
  onData: (socket: Socket, received: string) => void,
  onConnection: (socket: Socket) => void = () => {},
): Promise<RawServer> {
  const sockets = new Map<Socket, string>();
  const server = createServer((socket) => {
    sockets.set(socket, "");
    socket.on("error", () => {}); // the client may leave in any way
    socket.on("data", (chunk) => {
      const received = (sockets.get(socket) ?? "") + chunk.toString("latin1");
      sockets.set(socket, received);
      onData(socket, received);
    });
    onConnection(socket);
  });
  const port = await listen(server);
  return {
    url: new URL(`http://127.0.0.1:${port}/target`),
    port,
    received: () => [...sockets.values()].join(""),
    connections: () => sockets.size,
    async close() {
      for (const socket of sockets.keys()) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Listens on a free port of the loopback address. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // A TCP server that listens has an AddressInfo.
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
