import { spawn } from "node:child_process";
import dns from "node:dns";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, isIPv6, type Socket } from "node:net";
import tls, { type TLSSocket } from "node:tls";
import { afterEach, beforeEach } from "@jest/globals";
import { TransportError } from "../../src/errors.js";
import { createTransport, type Transport, type TransportRequest } from "../../src/http/transport.js";
import { listen, type RawServer, rawServer } from "../support/raw-server.js";
import { SELF_SIGNED } from "../support/self-signed.js";

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

/**
 * A port whose queue of connections is full for so many milliseconds, so that nothing connects and nothing refuses; then it
 * answers. Linux tries again after a second. Only Linux lets those wait who find the queue full.
 */
export async function portThatAcceptsAfter(ms: number): Promise<number> {
  const script = `const server = require("node:http").createServer((_, response) => response.end("{}"));
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    require("node:fs").writeSync(1, server.address().port + "\\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});
  });`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  const port = Number(String(line));
  const fillers = Array.from({ length: 4 }, () => connect(port, "127.0.0.1").on("error", () => {}));
  await Promise.race(fillers.slice(0, 2).map((filler) => once(filler, "connect")));
  servers.push({
    async close() {
      for (const filler of fillers) filler.destroy();
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  });
  return port;
}

/** Serves TLS with a certificate that nobody trusts. */
export async function serveTls(onConnection: (socket: TLSSocket) => void): Promise<URL> {
  const sockets = new Set<Socket>();
  const server = tls.createServer(SELF_SIGNED, onConnection);
  server.on("connection", (socket) => sockets.add(socket));
  server.on("tlsClientError", () => {});
  const port = await listen(server);
  servers.push({
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return new URL(`https://127.0.0.1:${port}/target`);
}

/** Has the certificate of {@link serveTls} accepted, whatever host shows it, for the rest of the test. */
export function trustTheCertificate(): void {
  const { createSecureContext, checkServerIdentity } = tls;
  tls.createSecureContext = (options) => createSecureContext({ ...options, ca: SELF_SIGNED.cert });
  tls.checkServerIdentity = () => undefined;
  servers.push({
    async close() {
      Object.assign(tls, { createSecureContext, checkServerIdentity });
    },
  });
}

/** Gives every host these addresses for the rest of the test. */
export function resolveTo(...addresses: string[]): void {
  const { lookup } = dns;
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  dns.lookup = ((_host: string, _options: object, done: (error: null, found: typeof all) => void) =>
    process.nextTick(done, null, all)) as unknown as typeof lookup; // as node:net calls it
  servers.push({
    async close() {
      dns.lookup = lookup;
    },
  });
}

/** A proxy that connects to this port, whatever it is asked for, and the heads of all that asked it. */
export async function tunnelTo(
  port: number,
  host = "127.0.0.1",
): Promise<{ readonly port: number; readonly heads: string[] }> {
  const heads: string[] = [];
  const proxy = await serveAt(host, (socket) => {
    socket.once("data", (head) => {
      heads.push(String(head));
      const onward = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 established\r\n\r\n");
        socket.pipe(onward).pipe(socket);
      });
      onward.on("error", () => socket.resetAndDestroy());
      socket.on("error", () => onward.resetAndDestroy());
      socket.on("close", () => onward.destroy());
    });
  });
  return { port: proxy, heads };
}

async function serveAt(host: string, onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    onConnection(socket);
  });
  await once(server.listen(0, host), "listening");
  servers.push({
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return (server.address() as AddressInfo).port; // as of any TCP server that listens
}

/** Points the proxy rules of the environment at a local port, for the rest of the test. */
export function useProxy(port: number, host = "127.0.0.1"): void {
  const proxy = `http://${host}:${port}`;
  setEnvironment({ http_proxy: proxy, https_proxy: proxy, no_proxy: "" });
}

/** Sets variables for the rest of the test. */
export function setEnvironment(variables: Readonly<Record<string, string>>): void {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  servers.push({
    async close() {
      for (const name of Object.keys(variables)) {
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
    repeatable: true,
    signal: new AbortController().signal,
    stallTimeoutMs: 5000,
    ...more,
  });
}

export function post(url: URL, body: TransportRequest["body"], more: Partial<TransportRequest> = {}) {
  return get(url, { method: "POST", repeatable: false, body, ...more });
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
