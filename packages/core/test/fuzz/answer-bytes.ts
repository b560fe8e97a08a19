import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { TransportError, UnexpectedAnswerError } from "../../src/errors.js";
import { type HttpResponse, MAX_RESPONSE_BYTES } from "../../src/http/response.js";
import { createTransport } from "../../src/http/transport.js";
import { rawServer } from "../support/raw-server.js";
import { hold, same } from "./outcomes.js";
import { property } from "./property.js";

/** Patience with a server that says no more, and with one that has all to say and may only be slow to be heard. */
const STALL_MS = { silent: 80, talking: 3000 };
const LONGEST_MS = 5000;

const BOMB = Buffer.alloc(MAX_RESPONSE_BYTES + 1);
const COMPRESSORS = {
  gzip: gzipSync,
  "x-gzip": gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  GZIP: gzipSync,
};
type Encoding = keyof typeof COMPRESSORS;
const ENCODINGS = Object.keys(COMPRESSORS) as Encoding[]; // its own keys
const BOMBS = new Map(ENCODINGS.map((encoding) => [encoding, COMPRESSORS[encoding](BOMB)]));

const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some));
const payloads = fc.oneof(
  { weight: 6, arbitrary: bytes },
  { weight: 3, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.constantFrom(Buffer.from("ab".repeat(100_000)), BOMB) },
);
const bodies = fc.oneof(
  fc.record({ payload: payloads, encoding: fc.constantFrom(undefined, ...ENCODINGS), label: fc.constant("true") }),
  fc.record({ payload: bytes, encoding: fc.constantFrom(...ENCODINGS), label: fc.constant("false") }),
);
/** How the body's end is told, and how the connection goes on behind it. */
const framings = fc.record({
  kind: fc.constantFrom("length" as const, "chunked" as const, "close" as const),
  chunkBytes: fc.constantFrom(1, 7, 100, 65_536),
  end: fc.constantFrom("end" as const, "end" as const, "end" as const, "stay" as const, "destroy" as const),
});
const damages = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: "none" } as const) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("replaced" as const),
      // Mostly in the head, which is short.
      at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(120)),
      by: fc.oneof(
        bytes,
        fc.constantFrom(
          ...["\r\n", "\0", ":", "0\r\n\r\n", "FFFFFFFF\r\n", "HTTP/1.1 "].map((text) => Buffer.from(text)),
        ),
      ),
    }),
  },
);
const headers = fc.array(
  fc.constantFrom(
    "transfer-encoding: chunked",
    "content-length: 3",
    "content-length: -1",
    "content-encoding: gzip, br",
    "content-encoding: zstd",
    "connection: upgrade\r\nupgrade: x",
    "trailer: x",
    "set-cookie: a=b\r\nset-cookie: c=d",
    "__proto__: polluted",
    "location: \xff\xfe",
    `x: ${"y".repeat(20_000)}`,
    "retry-after: 1\r\nretry-after: 2",
  ),
  { maxLength: 2 },
);
const answers = fc.record({
  before: fc.constantFrom("", "", "", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 x\r\nlink: y\r\n\r\n".repeat(50)),
  status: fc.constantFrom(200, 200, 201, 307, 404, 429, 500, 999, 101, 204, 304),
  body: bodies,
  framing: framings,
  headers: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: headers }),
  damage: damages,
  writes: fc.integer({ min: 1, max: 4 }),
});
type RawAnswer = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function encoded({ payload, encoding, label }: RawAnswer["body"]): Buffer {
  if (encoding === undefined || label === "false") return payload;
  return payload === BOMB ? (BOMBS.get(encoding) ?? payload) : COMPRESSORS[encoding](payload);
}

function wire(answer: RawAnswer): Buffer {
  const { before, status, body, framing, damage } = answer;
  const content = encoded(body);
  const lines = [
    `${before}HTTP/1.1 ${status} x`,
    ...(body.encoding === undefined ? [] : [`content-encoding: ${body.encoding}`]),
    ...(framing.kind === "length" ? [`content-length: ${content.length}`] : []),
    ...(framing.kind === "chunked" ? ["transfer-encoding: chunked"] : []),
    ...answer.headers,
  ];
  const parts: Buffer[] = [Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1")];
  // Of a large one in chunks of a byte, the program that makes it would take the longest.
  const step = Math.max(framing.chunkBytes, content.length / 1000);
  if (framing.kind !== "chunked") parts.push(content);
  else {
    for (let at = 0; at < content.length; at += Math.ceil(step)) {
      const chunk = content.subarray(at, at + Math.ceil(step));
      parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n"));
    }
    parts.push(Buffer.from("0\r\n\r\n"));
  }
  const whole = Buffer.concat(parts);
  if (damage.kind === "none") return whole;
  const at = Math.floor(damage.at <= 1 ? damage.at * whole.length : Math.min(damage.at, whole.length));
  if (damage.kind === "cut") return whole.subarray(0, at);
  return Buffer.concat([whole.subarray(0, at), damage.by, whole.subarray(at + damage.by.length)]);
}

/** What has to come of an answer that is sent whole and says what it is; undefined where it may be either. */
function expected({ status, body, framing, headers: more, damage }: RawAnswer): "answer" | "refusal" | undefined {
  const isWhole = damage.kind === "none" && more.length === 0 && framing.end !== "destroy";
  if (!isWhole || [101, 204, 304].includes(status) || (framing.kind === "close" && framing.end === "stay"))
    return undefined;
  const isFit = body.payload.length <= MAX_RESPONSE_BYTES && body.label === "true";
  if (isFit) return "answer";
  // What a no has for a body does not matter.
  return body.payload === BOMB && status < 300 ? "refusal" : undefined;
}

export const ANSWER_BYTE_PROPERTIES = [
  property(
    "answers: whatever bytes a server sends, an exchange ends in time with a bounded answer or an error that says what was wrong",
    2,
    fc.tuple(answers, fc.constantFrom("GET" as const, "GET" as const, "POST" as const)),
    async ([answer, method]) => {
      const sent = wire(answer);
      const wanted = method === "GET" ? expected(answer) : undefined;
      const server = await rawServer((socket, received) => {
        if (!received.includes("\r\n\r\n") || socket.bytesWritten > 0) return;
        const step = Math.ceil(sent.length / answer.writes) || 1;
        for (let at = 0; at < sent.length; at += step) socket.write(sent.subarray(at, at + step));
        if (answer.framing.end === "end") socket.end();
        if (answer.framing.end === "destroy") socket.destroy();
      });
      const transport = createTransport();
      try {
        const exchange = transport.exchange({
          method,
          url: server.url,
          headers: {},
          repeatable: method === "GET",
          body: method === "GET" ? undefined : { length: 200_000, chunks: chunks() },
          signal: new AbortController().signal,
          stallTimeoutMs: wanted === undefined ? STALL_MS.silent : STALL_MS.talking,
        });
        const waiting = new AbortController();
        const outcome = await Promise.race([
          exchange.catch((error: unknown) => error),
          sleep(LONGEST_MS, "still waiting", { signal: waiting.signal }).catch(() => "still waiting"),
        ]);
        waiting.abort();
        judge(outcome, answer, wanted);
      } finally {
        transport.close();
        await server.close();
      }
    },
  ),
];

async function* chunks(): AsyncGenerator<Buffer> {
  for (let at = 0; at < 4; at += 1) yield Buffer.alloc(50_000);
}

function judge(outcome: unknown, { status, body }: RawAnswer, wanted: "answer" | "refusal" | undefined): void {
  if (outcome instanceof TransportError || outcome instanceof UnexpectedAnswerError) {
    hold(wanted !== "answer", `a good answer was refused: ${outcome.message}`);
    hold(outcome.message.length < 1000 && !/\p{Cc}/u.test(outcome.message), outcome.message);
    return;
  }
  hold(typeof outcome === "object" && outcome !== null && "status" in outcome && "body" in outcome, String(outcome));
  const answer = outcome as HttpResponse; // as just seen
  hold(answer.body.length <= MAX_RESPONSE_BYTES, `${answer.body.length} bytes`);
  hold(Number.isInteger(answer.status), `status ${answer.status}`);
  hold(wanted !== "refusal", "an answer beyond the limit was taken");
  if (wanted !== "answer") return;
  same(answer.status, status);
  hold(answer.body.equals(body.payload), "another body than was sent");
}
