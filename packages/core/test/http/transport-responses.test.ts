import type { Socket } from "node:net";
import { setImmediate as immediate } from "node:timers/promises";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { UnexpectedAnswerError } from "../../src/errors.js";
import { MAX_RESPONSE_BYTES } from "../../src/http/response.js";
import {
  answering,
  answeringAfter,
  answeringPart,
  bytesOf,
  failure,
  get,
  large,
  MIB,
  networkFailure,
  OK,
  post,
  STALL_MS,
  serve,
  useTransport,
} from "./transport-stage.js";

useTransport();

/** Answers as soon as a request begins. */
function answeringEarly(answer: string | Buffer, then: (socket: Socket) => void = () => {}) {
  return serve(
    () => {},
    (socket) =>
      socket.once("data", () => {
        socket.write(answer);
        then(socket);
      }),
  );
}

describe("an answer", () => {
  test.each([
    ["by its length", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"],
    ["in chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"],
    ["between chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n"],
  ])("that is cut off %s is no answer", async (_, answer) => {
    const server = await answering(answer, (socket) => socket.end());
    expect(await networkFailure(get(server.url))).toEqual({ phase: "awaiting-answer", code: "TRUNCATED_ANSWER" });
  });

  test("that is cut off by a reset is no answer", async () => {
    const server = await answeringPart((socket) => socket.resetAndDestroy());
    expect(await networkFailure(get(server.url))).toMatchObject({ phase: "awaiting-answer" });
  });

  test("that ends amid its head is no answer", async () => {
    const server = await answering("HTTP/1.1 200 OK\r\ncontent-le", (socket) => socket.end());
    expect(await networkFailure(get(server.url))).toMatchObject({ phase: "awaiting-answer" });
  });

  test("that is not HTTP is no answer", async () => {
    const server = await answering("220 mail.example ESMTP\r\n\r\n");
    expect(await networkFailure(get(server.url))).toMatchObject({ phase: "awaiting-answer" });
  });

  test("whose headers never end is no answer", async () => {
    const server = await answering(`HTTP/1.1 200 OK\r\n${"x-more: 0123456789\r\n".repeat(2000)}`);
    expect(await networkFailure(get(server.url))).toEqual({ phase: "awaiting-answer", code: "HPE_HEADER_OVERFLOW" });
  });

  test("that would change the protocol is no answer", async () => {
    const server = await answering("HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n");
    expect(await networkFailure(get(server.url))).toMatchObject({ phase: "awaiting-answer" });
  });

  test("that is larger than the limit is refused", async () => {
    const server = await answering("HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n", (socket) =>
      socket.write(Buffer.alloc(MAX_RESPONSE_BYTES + 1)),
    );
    expect(await failure(get(server.url))).toBeInstanceOf(UnexpectedAnswerError);
  });

  test("of the largest size is taken", async () => {
    const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: ${MAX_RESPONSE_BYTES}\r\n\r\n`, (socket) =>
      socket.write(Buffer.alloc(MAX_RESPONSE_BYTES)),
    );
    expect((await get(server.url)).body).toHaveLength(MAX_RESPONSE_BYTES);
  });

  const compressed = (encoding: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n`),
      body,
    ]);

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
  ])("that comes compressed with %s though not asked for is read", async (encoding, compress) => {
    const server = await answering(compressed(encoding, compress(Buffer.from('{"ü":1}'))));
    expect((await get(server.url)).body.toString()).toBe('{"ü":1}');
    expect(server.received()).toContain("\r\naccept-encoding: identity\r\n");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("that inflates past the limit with %s is refused", async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(MAX_RESPONSE_BYTES + 1));
    expect(bomb.length).toBeLessThan(MIB);
    const server = await answering(compressed(encoding, bomb));
    expect(await failure(get(server.url))).toMatchObject({
      kind: "unexpected-answer",
      message: expect.stringContaining("larger than"),
    });
  });

  test("that is not what its encoding says is refused", async () => {
    const server = await answering(compressed("gzip", Buffer.from("not gzip")));
    expect(await failure(get(server.url))).toMatchObject({
      kind: "unexpected-answer",
      message: expect.stringContaining("cannot be decompressed"),
    });
  });

  test.each([429, 503])("of status %i is judged by it, whatever its body is", async (status) => {
    const head = `HTTP/1.1 ${status} x\r\nretry-after: 7\r\n`;
    const large = await answering(`${head}content-length: 99999999\r\n\r\n`, (socket) =>
      socket.write(Buffer.alloc(MAX_RESPONSE_BYTES + 1)),
    );
    const broken = await answering(`${head}content-encoding: gzip\r\ncontent-length: 8\r\n\r\nnot gzip`);
    for (const server of [large, broken]) {
      expect(await get(server.url)).toMatchObject({ status, headers: { "retry-after": "7" } });
    }
  });

  test.each<[string, (socket: Socket, no: string) => void]>([
    ["in order", (socket, no) => socket.end(no)],
    ["at once", (socket, no) => socket.end(no).destroySoon()],
    ["by a reset", (socket, no) => socket.write(no, () => socket.resetAndDestroy())],
  ])("that says no amid the body, of a service that then closes the connection %s, is read", async (_, close) => {
    for (let round = 0; round < 5; round += 1) {
      const server = await serve(
        () => {},
        (socket) => socket.once("data", () => close(socket, "HTTP/1.1 401 x\r\ncontent-length: 9\r\n\r\nbad token")),
      );
      const answer = await post(server.url, large());
      expect(answer).toMatchObject({ status: 401, requestSent: "in-part" });
      expect(answer.body.toString()).toBe("bad token");
    }
  });

  test("that says no is judged by its status, even where the rest of it never comes", async () => {
    const no = "HTTP/1.1 413 x\r\ncontent-length: 100\r\n\r\ntoo large";
    for (const then of [(socket: Socket) => socket.resetAndDestroy(), () => {}]) {
      const server = await answeringEarly(no, then);
      expect(await post(server.url, large(), { stallTimeoutMs: STALL_MS })).toMatchObject({ status: 413 });
    }
  });

  test("that says yes amid the body, of a service that then closes the connection, is read", async () => {
    const server = await answeringEarly(OK, (socket) => socket.destroySoon());
    expect(await post(server.url, large())).toMatchObject({ status: 200, requestSent: "in-part" });
  });

  test("tells how much of its request had gone", async () => {
    const early = await answeringEarly("HTTP/1.1 502 x\r\ncontent-length: 0\r\n\r\n", (socket) => socket.pause());
    expect(await post(early.url, large())).toMatchObject({ status: 502, requestSent: "in-part" });
    const late = await answeringAfter(2);
    expect(await post(late.url, bytesOf("ab"))).toMatchObject({ status: 200, requestSent: "whole" });
    expect(await get((await answering(OK)).url)).toMatchObject({ status: 200, requestSent: "whole" });
  });

  test("that says no while a large body is still on its way is read, and the rest is not sent", async () => {
    const no = "HTTP/1.1 413 x\r\ncontent-length: 9\r\n\r\ntoo large";
    let answered = false;
    const server = await serve((socket, received) => {
      if (answered || !received.includes("\r\n\r\n")) return;
      answered = true;
      socket.write(no);
      socket.pause(); // reads no further, and keeps the connection
    });
    let sent = 0;
    const answer = await post(server.url, large(), { onSent: (bytes) => (sent += bytes) });
    expect([answer.status, answer.body.toString()]).toEqual([413, "too large"]);
    expect(sent).toBeLessThan(64 * MIB);
  });

  test("that says yes before the body's end leaves the body whole", async () => {
    let answered = false;
    let received = 0;
    let reachEnd: (value?: unknown) => void = () => {};
    const end = new Promise((resolve) => {
      reachEnd = resolve;
    });
    const server = await serve(
      (socket) => {
        if (!answered) socket.write(OK);
        answered = true;
      },
      (socket) =>
        socket.on("data", (chunk) => {
          received += chunk.length;
          if (received > 8 * MIB) reachEnd();
        }),
    );
    const answer = await post(server.url, large(8), { stallTimeoutMs: 1000 });
    expect(answer.status).toBe(200);
    await end;
  });

  test("that says yes before the body's end, of which nothing is read then, does not hide the stall", async () => {
    const server = await answeringEarly(OK, (socket) => socket.pause());
    const exchange = post(server.url, large(), { stallTimeoutMs: STALL_MS });
    expect(await networkFailure(exchange)).toEqual({ phase: "sending", code: "STALLED" });
  });

  test("that says yes before the body's end is not lost where the connection is to be closed", async () => {
    const server = await answeringEarly(OK.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n"));
    const answer = await post(server.url, large(16));
    expect([answer.status, answer.body.toString()]).toEqual([200, "{}"]);
  });

  test("that says yes before the body's end and is larger than the limit is refused", async () => {
    const server = await answeringEarly("HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n", (socket) =>
      socket.write(Buffer.alloc(MAX_RESPONSE_BYTES + 1)),
    );
    // Slower than the answer: the event loop goes round for each chunk.
    async function* slow() {
      for (let i = 0; i < 1024; i += 1) {
        await immediate();
        yield Buffer.alloc(16 * 1024);
      }
    }
    const exchange = post(server.url, { length: 16 * MIB, chunks: slow() });
    expect(await failure(exchange)).toBeInstanceOf(UnexpectedAnswerError);
  });
});
