import { once } from "node:events";
import { createServer } from "node:net";
import { setImmediate as immediate } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import { listen, rawServer } from "../support/raw-server.js";
import { SELF_SIGNED } from "../support/self-signed.js";
import {
  answeringPart,
  bytesOf,
  failure,
  get,
  large,
  MIB,
  networkFailure,
  post,
  serve,
  servers,
  useTransport,
} from "./transport-stage.js";

useTransport();

describe("a connection", () => {
  test("that is refused fails before the body", async () => {
    const server = await rawServer(() => {});
    await server.close();
    expect(await networkFailure(post(server.url, bytesOf("ab")))).toEqual({
      phase: "before-body",
      code: "ECONNREFUSED",
    });
  });

  test("to a host that has no address fails before the body", async () => {
    const url = new URL("http://nowhere.invalid/");
    expect(await networkFailure(post(url, bytesOf("ab")))).toMatchObject({ phase: "before-body" });
  });

  test("whose certificate is not trusted fails before the body, and the key is not sent", async () => {
    let received = "";
    const server = createTlsServer(SELF_SIGNED, (socket) => socket.on("data", (data) => (received += data)));
    server.on("tlsClientError", () => {});
    const port = await listen(server);
    servers.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const exchange = post(new URL(`https://127.0.0.1:${port}/`), bytesOf("ab"), { headers: { "x-api-key": "secret" } });
    expect(await networkFailure(exchange)).toEqual({ phase: "before-body", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(received).toBe("");
  });

  test("that is reset while the first bytes of the body are still being read fails before the body", async () => {
    const server = createServer();
    const connection = once(server, "connection");
    servers.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const port = await listen(server);
    const body = {
      length: 2,
      chunks: (async function* () {
        const [socket] = await connection;
        socket.resetAndDestroy();
        // The client is told of the reset in the round of the event loop that comes next.
        for (let round = 0; round < 3; round += 1) await immediate();
        yield Buffer.from("ab");
      })(),
    };
    const url = new URL(`http://127.0.0.1:${port}/`);
    const sent: number[] = [];
    const error = await failure(post(url, body, { onSent: (bytes) => sent.push(bytes) }));
    expect(error).toMatchObject({ phase: "before-body", hint: undefined });
    expect(sent).toEqual([]);
  });

  test("that is reset amid the body fails while sending", async () => {
    const server = await serve((socket) => socket.resetAndDestroy());
    expect(await networkFailure(post(server.url, large()))).toMatchObject({ phase: "sending" });
  });

  test("that is reset before the last byte of a single chunk has gone fails while sending", async () => {
    const server = await serve((socket) => socket.resetAndDestroy());
    expect(await networkFailure(post(server.url, bytesOf(Buffer.alloc(64 * MIB))))).toMatchObject({ phase: "sending" });
  });

  test("that is closed in order amid the body fails while sending", async () => {
    const server = await serve((socket) => socket.end());
    expect(await networkFailure(post(server.url, large()))).toMatchObject({ phase: "sending" });
  });

  test("that is reset after the body fails while awaiting the answer", async () => {
    const server = await serve((socket, received) => {
      if (received.endsWith("\r\n\r\nab")) socket.resetAndDestroy();
    });
    expect(await networkFailure(post(server.url, bytesOf("ab")))).toEqual({
      phase: "awaiting-answer",
      code: "ECONNRESET",
    });
  });

  test("that is closed in order without an answer fails while awaiting the answer", async () => {
    const server = await serve((socket, received) => {
      if (received.endsWith("\r\n\r\nab")) socket.end();
    });
    expect(await networkFailure(post(server.url, bytesOf("ab")))).toEqual({
      phase: "awaiting-answer",
      code: "ECONNRESET",
    });
  });

  test("to a service that speaks no TLS says so in one line, and what to check", async () => {
    const server = await serve((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const error = await failure(get(new URL(server.url.href.replace("http:", "https:"))));
    expect(error).toMatchObject({
      phase: "before-body",
      message: expect.not.stringContaining("\n"),
      hint: expect.stringContaining("`base-url`"),
    });
  });

  test("names the request and the cause, but not the query, where it fails", async () => {
    const server = await answeringPart((socket) => socket.end());
    const url = new URL(`${server.url.href}?token=secret`);
    const error = await failure(get(url));
    expect(error).toMatchObject({
      message: `GET ${server.url.href}: the answer was cut off (TRUNCATED_ANSWER)`,
    });
  });
});
