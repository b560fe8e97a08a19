import type { Socket } from "node:net";
import { afterEach, beforeEach } from "@jest/globals";
import { TransportError } from "../../src/errors.js";
import { createTransport, type Transport, type TransportRequest } from "../../src/http/transport.js";
import { type RawServer, rawServer } from "../support/raw-server.js";

export const STALL_MS = 150;
export const MIB = 1024 * 1024;
export const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

let transport: Transport;

/** What is closed after the test. */
export const servers: { close(): Promise<void> }[] = [];

/** Makes a transport before each test of the file, and closes it after, with the servers of the test. */
export function useTransport(): void {
  beforeEach(() => {
    transport = createTransport();
  });
  afterEach(async () => {
    transport.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
}

export async function serve(...handlers: Parameters<typeof rawServer>): Promise<RawServer> {
  const server = await rawServer(...handlers);
  servers.push(server);
  return server;
}

/** Answers once the head of the request has arrived, whatever becomes of its body. */
export function answering(answer: string | Buffer, then: (socket: Socket) => void = () => {}) {
  return serve((socket, received) => {
    if (!received.endsWith("\r\n\r\n")) return;
    socket.write(answer);
    then(socket);
  });
}

/** Answers with a head and the first of 100 bytes. */
export function answeringPart(then: (socket: Socket) => void = () => {}) {
  return answering("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", then);
}

/** Answers each request whose body of `length` bytes has arrived. */
export function answeringAfter(length: number) {
  return serve((socket, received) => {
    const body = received.lastIndexOf("\r\n\r\n") + 4;
    if (received.length - body === length) socket.write(OK);
  });
}

/** Points the proxy rules of the environment at a local port, for the rest of the test. */
export function useProxy(port: number): void {
  const before = { ...process.env };
  process.env.http_proxy = `http://127.0.0.1:${port}`;
  process.env.https_proxy = process.env.http_proxy;
  process.env.no_proxy = "";
  servers.push({
    async close() {
      for (const name of ["http_proxy", "https_proxy", "no_proxy"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    },
  });
}

export function get(url: URL, more: Partial<TransportRequest> = {}) {
  return transport.exchange({
    method: "GET",
    url,
    headers: {},
    signal: new AbortController().signal,
    stallTimeoutMs: 5000,
    ...more,
  });
}

export function post(url: URL, body: TransportRequest["body"], more: Partial<TransportRequest> = {}) {
  return get(url, { method: "POST", body, ...more });
}

export function bytesOf(...chunks: (string | Uint8Array)[]): NonNullable<TransportRequest["body"]> {
  const buffers = chunks.map((chunk) => Buffer.from(chunk));
  return { length: buffers.reduce((sum, chunk) => sum + chunk.length, 0), chunks: from(buffers) };
}

export async function* from(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** More than the buffers of a loopback connection take. */
export function large(chunks = 64): NonNullable<TransportRequest["body"]> {
  return { length: chunks * MIB, chunks: from(Array.from({ length: chunks }, () => Buffer.alloc(MIB))) };
}

/** What an exchange failed with. */
export async function failure(exchange: Promise<unknown>): Promise<unknown> {
  return exchange.then(
    () => undefined,
    (error: unknown) => error,
  );
}

export async function networkFailure(exchange: Promise<unknown>): Promise<Pick<TransportError, "phase" | "code">> {
  const error = await failure(exchange);
  if (!(error instanceof TransportError)) throw error;
  return { phase: error.phase, code: error.code };
}
