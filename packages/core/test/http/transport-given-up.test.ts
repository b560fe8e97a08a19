import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { onLinux } from "../support/platform.js";
import { listen } from "../support/raw-server.js";
import {
  bytesOf,
  MIB,
  networkFailure,
  OK,
  post,
  STALL_MS,
  servers,
  serveTls,
  trustTheCertificate,
  tunnelTo,
  useProxy,
  useTransport,
} from "./transport-stage.js";

useTransport();

const SIZE = 300 * 1024;

/** A service that reads nothing of what comes until it is told to. */
async function unreading(): Promise<{ readonly url: URL; readonly connection: Promise<Socket> }> {
  const server = createServer({ pauseOnConnect: true });
  const connection = once(server, "connection").then(([socket]) => socket as Socket);
  const port = await listen(server);
  servers.push({
    async close() {
      (await connection).destroy();
      server.close();
    },
  });
  return { url: new URL(`http://127.0.0.1:${port}/`), connection };
}

/** How many bytes there are to be read until the connection ends, in whatever way. */
function bytesLeft(socket: Socket): Promise<number> {
  let bytes = 0;
  return new Promise((resolve) => {
    socket.on("data", (data) => (bytes += data.length));
    socket.on("end", () => resolve(bytes));
    socket.on("error", () => resolve(bytes));
    socket.resume();
  });
}

describe("a request that is given up", () => {
  test("is reset, so that its service cannot complete the body out of what the kernel still holds", async () => {
    const { url, connection } = await unreading();
    const exchange = post(url, bytesOf(Buffer.alloc(SIZE)), { stallTimeoutMs: STALL_MS });
    expect(await networkFailure(exchange)).toMatchObject({ code: "STALLED" });
    expect(await bytesLeft(await connection)).toBeLessThan(SIZE);
  });

  test.each(["directly", "through a proxy"])("is reset below TLS too (%s)", async (way) => {
    trustTheCertificate();
    let connect: (socket: Socket) => void = () => {};
    const connection = new Promise<Socket>((resolve) => {
      connect = resolve;
    });
    const url = await serveTls((socket) => connect(socket.pause()));
    if (way === "through a proxy") useProxy((await tunnelTo(Number(url.port))).port);
    const target = way === "directly" ? url : new URL("https://service.example/");
    const exchange = post(target, bytesOf(Buffer.alloc(SIZE)), { stallTimeoutMs: STALL_MS });
    expect(await networkFailure(exchange)).toMatchObject({ code: "STALLED" });
    expect(await bytesLeft(await connection)).toBeLessThan(SIZE);
  });

  onLinux("is not so while the kernel still sends what it was handed", async () => {
    const { url, connection } = await unreading();
    const answered = post(url, bytesOf(Buffer.alloc(MIB)), { stallTimeoutMs: 4 * STALL_MS });
    const socket = await connection;
    // Half of it slowly, for twice as long as nothing may move.
    for (let taken = 0; taken < MIB / 2; ) {
      await new Promise((resolve) => setTimeout(resolve, STALL_MS / 2));
      taken += (socket.read(32 * 1024) ?? Buffer.of()).length;
    }
    socket.resume();
    socket.write(OK);
    expect((await answered).status).toBe(200);
  });
});
