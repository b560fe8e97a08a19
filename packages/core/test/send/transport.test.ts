import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { setImmediate as immediate } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FileError, StoppedError, TransportError, UnexpectedAnswerError } from "../../src/errors.js";
import { type DataFile, readDataFile } from "../../src/files/data-file.js";
import { MAX_ANSWER_BYTES } from "../../src/send/answer.js";
import { createTransport, type Transport, type TransportRequest } from "../../src/send/transport.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { isLinux } from "../support/platform.js";
import { listen, type RawServer, rawServer } from "../support/raw-server.js";
import { SELF_SIGNED } from "../support/self-signed.js";

const STALL_MS = 150;
const MIB = 1024 * 1024;
const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

let transport: Transport;
let folder: TestFolder;
const servers: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  transport = createTransport();
  folder = await testFolder();
});

afterEach(async () => {
  transport.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await folder.remove();
});

async function serve(...handlers: Parameters<typeof rawServer>): Promise<RawServer> {
  const server = await rawServer(...handlers);
  servers.push(server);
  return server;
}

/** Answers once the head of the request has arrived, whatever becomes of its body. */
function answering(answer: string | Buffer, then: (socket: Socket) => void = () => {}) {
  return serve((socket, received) => {
    if (!received.endsWith("\r\n\r\n")) return;
    socket.write(answer);
    then(socket);
  });
}

/** Answers each request whose body of `length` bytes has arrived. */
function answeringAfter(length: number) {
  return serve((socket, received) => {
    const body = received.lastIndexOf("\r\n\r\n") + 4;
    if (received.length - body === length) socket.write(OK);
  });
}

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

function get(url: URL, more: Partial<TransportRequest> = {}) {
  return transport.exchange({
    method: "GET",
    url,
    headers: {},
    signal: new AbortController().signal,
    stallTimeoutMs: 5000,
    ...more,
  });
}

function post(url: URL, body: TransportRequest["body"], more: Partial<TransportRequest> = {}) {
  return get(url, { method: "POST", body, ...more });
}

function bytesOf(...chunks: (string | Uint8Array)[]): NonNullable<TransportRequest["body"]> {
  const buffers = chunks.map((chunk) => Buffer.from(chunk));
  return { length: buffers.reduce((sum, chunk) => sum + chunk.length, 0), chunks: from(buffers) };
}

async function* from(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const bodyOf = (file: DataFile) => ({ length: file.size, chunks: readDataFile(file) });

/** More than the buffers of a loopback connection take. */
function large(chunks = 64): NonNullable<TransportRequest["body"]> {
  return { length: chunks * MIB, chunks: from(Array.from({ length: chunks }, () => Buffer.alloc(MIB))) };
}

/** What an exchange failed with. */
async function failure(exchange: Promise<unknown>): Promise<unknown> {
  return exchange.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function networkFailure(exchange: Promise<unknown>): Promise<Pick<TransportError, "phase" | "code">> {
  const error = await failure(exchange);
  if (!(error instanceof TransportError)) throw error;
  return { phase: error.phase, code: error.code };
}

describe("a request", () => {
  test("announces the exact length of its body and sends its bytes", async () => {
    const server = await answeringAfter(10);
    const answer = await post(server.url, bytesOf("hello", "world"), { headers: { "x-api-key": "k" } });
    expect(answer).toMatchObject({ status: 200, body: Buffer.from("{}") });
    expect(server.received()).toMatch(/^POST \/target HTTP\/1.1\r\n/);
    expect(server.received()).toContain("\r\nx-api-key: k\r\n");
    expect(server.received()).toContain("\r\ncontent-length: 10\r\n");
    expect(server.received()).not.toMatch(/transfer-encoding/i);
    expect(server.received()).toMatch(/\r\n\r\nhelloworld$/);
  });

  test("tells of every byte of its body that went out", async () => {
    const server = await answeringAfter(10);
    const sent: number[] = [];
    await post(server.url, bytesOf("hello", "world"), { onSent: (bytes) => sent.push(bytes) });
    expect(sent).toEqual([5, 5]);
  });

  test("is whole with its last byte, whatever empty chunks its body has", async () => {
    const server = await answeringAfter(4);
    const answer = await post(server.url, bytesOf("", "ab", "", "cd", "", ""));
    expect(answer.status).toBe(200);
    expect(server.received()).toMatch(/\r\n\r\nabcd$/);
  });

  test("may have a body of empty chunks alone", async () => {
    const server = await answeringAfter(0);
    expect((await post(server.url, bytesOf("", ""))).status).toBe(200);
  });

  test("uses a kept-alive connection again", async () => {
    const server = await answeringAfter(2);
    for (let i = 0; i < 5; i += 1) await post(server.url, bytesOf("ab"));
    expect(server.connections()).toBe(1);
  });

  test("uses no connection that was idle for so long that its server might be closing it", async () => {
    const impatient = createTransport({ idleTimeoutMs: 20 });
    const closed: Promise<unknown>[] = [];
    const server = await serve(
      (socket, received) => {
        if (received.endsWith("\r\n\r\n")) socket.write(OK);
      },
      (socket) => closed.push(once(socket, "close")),
    );
    const request = { method: "GET", url: server.url, headers: {}, stallTimeoutMs: 60_000 } as const;
    await impatient.exchange({ ...request, signal: new AbortController().signal });
    await closed[0];
    await impatient.exchange({ ...request, signal: new AbortController().signal });
    expect(server.connections()).toBe(2);
    impatient.close();
  });

  test("that the service takes its time over is not idle", async () => {
    const impatient = createTransport({ idleTimeoutMs: 20 });
    const server = await serve((socket, received) => {
      if (received.endsWith("\r\n\r\n")) setTimeout(() => socket.write(OK), 100);
    });
    const request = { method: "GET", url: server.url, headers: {}, stallTimeoutMs: 60_000 } as const;
    const answer = await impatient.exchange({ ...request, signal: new AbortController().signal });
    expect(answer.status).toBe(200);
    impatient.close();
  });

  test("follows no redirect: neither key nor body reach the other host", async () => {
    const other = await answering(OK);
    const server = await answering(`HTTP/1.1 307 x\r\nlocation: ${other.url.href}\r\ncontent-length: 0\r\n\r\n`);
    const answer = await get(server.url, { headers: { "x-api-key": "secret" } });
    expect(answer.status).toBe(307);
    expect(answer.headers.location).toBe(other.url.href);
    expect(other.connections()).toBe(0);
  });

  test("takes an answer in chunks", async () => {
    const server = await answering(
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
    );
    expect((await get(server.url)).body.toString()).toBe("{}");
  });
});

describe("a body that cannot be sent whole", () => {
  /** Whether the server saw less of the body than was announced, and the end of the connection. */
  async function seenIncomplete(body: NonNullable<TransportRequest["body"]>) {
    let ended: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const server = await serve(
      () => {},
      (socket) => socket.once("close", ended),
    );
    const error = await failure(post(server.url, body));
    if (server.connections() > 0) await gone;
    const [, received = ""] = server.received().split("\r\n\r\n");
    expect(received.length).toBeLessThan(body.length);
    return error;
  }

  test("never ends as a complete request where its source fails midway", async () => {
    async function* failing() {
      yield Buffer.alloc(1000);
      throw new RangeError("source failed");
    }
    expect(await seenIncomplete({ length: 2000, chunks: failing() })).toEqual(new RangeError("source failed"));
  });

  test("never ends as a complete request where its source fails after its last byte", async () => {
    async function* failing() {
      yield Buffer.alloc(1000);
      yield Buffer.alloc(999);
      throw new RangeError("source failed");
    }
    expect(await seenIncomplete({ length: 2000, chunks: failing() })).toEqual(new RangeError("source failed"));
  });

  test.each([
    ["fewer", 1001, "the body has 1000 bytes, announced were 1001"],
    ["more", 999, "the body has more than the 999 bytes announced"],
  ])("fails where it has %s bytes than announced", async (_, length, message) => {
    const error = await seenIncomplete({ length, chunks: from([Buffer.alloc(500), Buffer.alloc(500)]) });
    expect(error).toEqual(new RangeError(message));
  });

  // Three reads long, and changed after the first.
  test.each<[string, (file: DataFile) => Promise<void>, string]>([
    ["shrank", (file) => truncate(file.path, 2 * MIB), "it shrank from 3145728 to 2097152 bytes"],
    ["grew", (file) => appendFile(file.path, "x"), "it grew from 3145728 to 3145729 bytes"],
    ["was rewritten", (file) => utimes(file.path, 1, 1), "it was written to"],
  ])("fails at once where its file %s meanwhile", async (_, change, how) => {
    const file = await folder.writeOne("a.bin", Buffer.alloc(3 * MIB, "a"));
    async function* changing() {
      let first = true;
      for await (const chunk of readDataFile(file)) {
        yield chunk;
        if (first) await change(file);
        first = false;
      }
    }
    const error = await seenIncomplete({ length: file.size, chunks: changing() });
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ message: `a.bin: changed since it was found: ${how}` });
  });

  test.each<[string, (file: DataFile) => Promise<void>, string]>([
    ["vanished", (file) => rm(file.path), "vanished since it was found"],
    [
      "was replaced",
      async (file) => {
        await writeFile(`${file.path}.new`, "abc");
        await utimes(`${file.path}.new`, new Date(), new Date(file.mtimeMs));
        await rename(`${file.path}.new`, file.path);
      },
      "changed since it was found: another file took its place",
    ],
  ])("fails at once where its file %s before", async (_, change, how) => {
    const file = await folder.writeOne("a.bin", "abc");
    await change(file);
    expect(await seenIncomplete(bodyOf(file))).toMatchObject({ message: `a.bin: ${how}` });
  });
});

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
      socket.write(Buffer.alloc(MAX_ANSWER_BYTES + 1)),
    );
    expect(await failure(get(server.url))).toBeInstanceOf(UnexpectedAnswerError);
  });

  test("of the largest size is taken", async () => {
    const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: ${MAX_ANSWER_BYTES}\r\n\r\n`, (socket) =>
      socket.write(Buffer.alloc(MAX_ANSWER_BYTES)),
    );
    expect((await get(server.url)).body).toHaveLength(MAX_ANSWER_BYTES);
  });

  const compressed = (encoding: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n`),
      body,
    ]);

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("that comes compressed with %s though not asked for is read", async (encoding, compress) => {
    const server = await answering(compressed(encoding, compress(Buffer.from('{"ü":1}'))));
    expect((await get(server.url)).body.toString()).toBe('{"ü":1}');
    expect(server.received()).not.toMatch(/accept-encoding/i);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("that inflates past the limit with %s is refused", async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(MAX_ANSWER_BYTES + 1));
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
      socket.write(Buffer.alloc(MAX_ANSWER_BYTES + 1)),
    );
    const broken = await answering(`${head}content-encoding: gzip\r\ncontent-length: 8\r\n\r\nnot gzip`);
    for (const server of [large, broken]) {
      expect(await get(server.url)).toMatchObject({ status, headers: { "retry-after": "7" } });
    }
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
      socket.write(Buffer.alloc(MAX_ANSWER_BYTES + 1)),
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

/** Answers with a head and the first of 100 bytes. */
function answeringPart(then: (socket: Socket) => void = () => {}) {
  return answering("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", then);
}

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
      const port = await portThatNeverAccepts();
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

/** A port whose queue of connections is full, so that nothing connects and nothing refuses. */
async function portThatNeverAccepts(): Promise<number> {
  const script = `const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    require("node:fs").writeSync(1, server.address().port + "\\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
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

/** Points the proxy rules of the environment at a local port, for the rest of the test. */
function useProxy(port: number): void {
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

describe("through a proxy", () => {
  test("a request goes to its service by CONNECT", async () => {
    const service = await answeringAfter(2);
    let connectLine = "";
    const proxy = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", (head) => {
        connectLine = head.toString().split("\r\n")[0] ?? "";
        const onward = connect(service.port, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 established\r\n\r\n");
          socket.pipe(onward).pipe(socket);
        });
        onward.on("error", () => {});
        socket.on("close", () => onward.destroy());
      });
    });
    useProxy(await listen(proxy));
    servers.push({ close: () => new Promise((resolve) => proxy.close(() => resolve())) });
    const answer = await post(new URL("http://service.example/target"), bytesOf("ab"), {
      headers: { connection: "close" },
    });
    expect(answer.status).toBe(200);
    expect(connectLine).toBe("CONNECT service.example:80 HTTP/1.1");
  });

  test.each([
    ["refuses", (socket: Socket) => socket.end("HTTP/1.1 407 x\r\ncontent-length: 0\r\n\r\n"), "statusCode=407"],
    ["breaks off", (socket: Socket) => socket.resetAndDestroy(), "ECONNRESET"],
  ])("that %s, a request fails before its body", async (_, act, message) => {
    const proxy = await serve((socket) => act(socket));
    useProxy(proxy.port);
    const error = await failure(post(new URL("http://service.example/"), large()));
    expect(error).toMatchObject({ phase: "before-body", message: expect.stringContaining(message) });
  });
});
