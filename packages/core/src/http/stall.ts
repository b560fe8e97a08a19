import { readFileSync } from "node:fs";
import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { handleOf } from "./socket-handle.js";

// How often it is looked whether bytes have moved, in each time that they must have.
const LOOKS = 4;

/**
 * Calls `onStall` once no byte of a request or its answer has moved for `ms`, also while it waits for a connection.
 * @returns ends the watch
 */
export function watchForStall(outgoing: ClientRequest, ms: number, onStall: () => void): () => void {
  let seen = movementOf(outgoing.socket);
  let quiet = 0;
  // Not by the clock: where the process was held up, what has arrived meanwhile is seen before the next look.
  const timer = setInterval(() => {
    const now = movementOf(outgoing.socket);
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
    if (quiet === LOOKS) onStall();
  }, ms / LOOKS);
  return () => clearInterval(timer);
}

/** Changes with every byte that is read, handed over, taken by the kernel, or acknowledged by the other side. */
function movementOf(socket: Socket | null): string {
  if (socket === null) return "no connection";
  const { bytesRead, bytesWritten } = socket;
  return [socket.connecting, bytesRead, bytesWritten, handleOf(socket)?.writeQueueSize, unacknowledged(socket)].join();
}

/**
 * The bytes that the kernel has taken and the other side has not, in hexadecimal, as Linux tells in its table of
 * connections; undefined elsewhere.
 */
function unacknowledged({ localPort = 0, remotePort = 0, remoteFamily }: Socket): string | undefined {
  if (process.platform !== "linux") return undefined;
  const hex = (port: number) => port.toString(16).toUpperCase().padStart(4, "0");
  try {
    const table = readFileSync(`/proc/self/net/tcp${remoteFamily === "IPv6" ? "6" : ""}`, "latin1");
    return new RegExp(`:${hex(localPort)} \\w+:${hex(remotePort)} \\w\\w (\\w+):`).exec(table)?.[1];
  } catch {
    return undefined; // not every container has it
  }
}
