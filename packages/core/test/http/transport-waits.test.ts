import { describe, expect, test } from "@jest/globals";
import { StoppedError, type TransportError } from "../../src/errors.js";
import type { TransportRequest } from "../../src/http/transport.js";
import { isLinux } from "../support/platform.js";
import {
  answeringAfter,
  bytesOf,
  failure,
  large,
  networkFailure,
  OK,
  portThatAcceptsAfter,
  post,
  STALL_MS,
  serve,
  useProxy,
  useTransport,
} from "./transport-stage.js";

useTransport();

/** The ways in which an exchange can wait, each with the phase it fails in. */
const WAITS: readonly {
  name: string;
  phase: TransportError["phase"];
  start(): Promise<{ url: URL; body: TransportRequest["body"]; reached: Promise<unknown> }>;
}[] = [
  {
    name: "connecting",
    phase: "before-body",
    async start() {
      const port = await portThatAcceptsAfter(Number.POSITIVE_INFINITY);
      return { url: new URL(`http://127.0.0.1:${port}/`), body: bytesOf("ab"), reached: Promise.resolve() };
    },
  },
  {
    name: "shaking hands",
    phase: "before-body",
    async start() {
      let reach: (value?: unknown) => void = () => {};
      const reached = new Promise((resolve) => {
        reach = resolve;
      });
      const server = await serve(reach);
      return { url: new URL(`https://127.0.0.1:${server.port}/`), body: bytesOf("ab"), reached };
    },
  },
  {
    name: "sending",
    phase: "sending",
    async start() {
      let reach: (value?: unknown) => void = () => {};
      const reached = new Promise((resolve) => {
        reach = resolve;
      });
      const server = await serve((socket) => {
        socket.pause();
        reach();
      });
      return { url: server.url, body: large(), reached };
    },
  },
  {
    name: "awaiting the answer",
    phase: "awaiting-answer",
    async start() {
      let reach: (value?: unknown) => void = () => {};
      const reached = new Promise((resolve) => {
        reach = resolve;
      });
      const server = await serve((_, received) => {
        if (received.endsWith("ab")) reach();
      });
      return { url: server.url, body: bytesOf("ab"), reached };
    },
  },
  {
    name: "reading the answer",
    phase: "awaiting-answer",
    async start() {
      let reach: (value?: unknown) => void = () => {};
      const reached = new Promise((resolve) => {
        reach = resolve;
      });
      const server = await serve((socket, received) => {
        if (received.endsWith("ab")) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", reach);
      });
      return { url: server.url, body: bytesOf("ab"), reached };
    },
  },
  {
    name: "a proxy that never connects",
    phase: "before-body",
    async start() {
      let reach: (value?: unknown) => void = () => {};
      const reached = new Promise((resolve) => {
        reach = resolve;
      });
      const proxy = await serve(reach);
      useProxy(proxy.port);
      return { url: new URL("http://service.example/"), body: bytesOf("ab"), reached };
    },
  },
];

// Only Linux lets those wait who find a queue of connections full.
const WAITS_HERE = isLinux ? WAITS : WAITS.filter(({ name }) => name !== "connecting");

describe("while waiting", () => {
  test.each(WAITS_HERE)("($name), an abort ends the exchange with its reason", async ({ start }) => {
    const { url, body, reached } = await start();
    const controller = new AbortController();
    const reason = new StoppedError("cancelled", "enough");
    const failed = failure(post(url, body, { signal: controller.signal, stallTimeoutMs: 60_000 }));
    await reached;
    controller.abort(reason);
    expect(await failed).toBe(reason);
  });

  test.each(WAITS_HERE)("($name), silence ends the exchange", async ({ start, phase }) => {
    const { url, body } = await start();
    expect(await networkFailure(post(url, body, { stallTimeoutMs: STALL_MS }))).toEqual({ phase, code: "STALLED" });
  });

  test("a slow but steady service is not taken for a dead one", async () => {
    const server = await serve((socket, received) => {
      if (!received.endsWith("ab")) return;
      const parts = [...OK.matchAll(/.{1,6}/gs)].map(([part]) => part);
      const timer = setInterval(() => {
        const part = parts.shift();
        if (part === undefined) clearInterval(timer);
        else socket.write(part);
      }, STALL_MS / 3);
    });
    const answer = await post(server.url, bytesOf("ab"), { stallTimeoutMs: STALL_MS });
    expect(answer.status).toBe(200);
  });

  test("a request that was aborted before is not sent", async () => {
    const server = await answeringAfter(2);
    const reason = new StoppedError("cancelled", "enough");
    expect(await failure(post(server.url, bytesOf("ab"), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.connections()).toBe(0);
  });
});
