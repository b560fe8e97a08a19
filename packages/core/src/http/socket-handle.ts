import type { Socket } from "node:net";

/** What lies below a socket, in Node 20 and 24 alike. No public name leads there. */
interface SocketHandle {
  /** Bytes that the kernel has not taken yet. */
  readonly writeQueueSize?: number;
  /** The TCP handle below a TLS handle. */
  readonly _parent?: SocketHandle;
  close(done?: () => void): void;
  /** Of TCP alone. Returns an error's number, 0 for none. */
  reset?(done?: () => void): number;
}

export function handleOf(socket: Socket): SocketHandle | undefined {
  return (socket as { _handle?: SocketHandle })._handle; // null at the end
}

/**
 * Closes a connection with a reset, so that its service gets nothing more of what the kernel still holds.
 * `resetAndDestroy` would do for TCP, but refuses TLS.
 */
export function resetConnection(socket: Socket): void {
  const handle = handleOf(socket);
  const tcp = handle?._parent ?? handle;
  if (tcp?.reset !== undefined) {
    const { close } = tcp;
    tcp.close = (done) => {
      if (tcp.reset?.(done) !== 0) close.call(tcp, done);
    };
  }
  socket.destroy();
}
