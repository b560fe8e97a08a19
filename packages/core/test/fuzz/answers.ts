import fc from "fast-check";
import { TransportError } from "../../src/errors.js";
import type { HttpResponse } from "../../src/http/response.js";
import { parseRetryAfter } from "../../src/http/retry.js";
import type { Transport } from "../../src/http/transport.js";
import { atJsonPointer, isJsonPointer } from "../../src/json-pointer.js";
import type { DatasetService } from "../../src/service.js";
import { datatile } from "../../src/services/datatile.js";
import { edgeImpulse } from "../../src/services/edge-impulse.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { roe } from "../../src/services/roe.js";
import { upload } from "../../src/upload.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { hold, same, writeFile } from "./outcomes.js";
import { property } from "./property.js";

const NOW = Date.UTC(2026, 10, 21);
const LONG = "x".repeat(100_000);
/** Names that the services' readers look for, and some that must mean nothing. */
const KEYS =
  "id ID success error errors message detail data results result job jobId job_id status state files file name file_name size total rows row_count rowCount count next has_more code dataset-code datasetCode dataset_id table_name tables __proto__ constructor length 0".split(
    " ",
  );
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    false,
    null,
    0,
    1,
    2,
    -1,
    0.5,
    1e21,
    2 ** 53,
    "",
    " ",
    "a.csv",
    "1",
    "completed",
    "failed",
  ),
  fc.constantFrom<unknown>(
    "../../x",
    "..",
    "a/b",
    "a\r\nb",
    "\u001b[31mred",
    "::error::x",
    "\u202Etxt",
    "😀".repeat(200),
    LONG,
    "<b>",
    "%0A",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: scalar },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...KEYS), tie("value")), { maxLength: 5 })
        .map((entries) => Object.fromEntries(entries)),
    },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
  ),
}));
const DEPTH = 20_000;
const bodies = fc.oneof(
  { weight: 8, arbitrary: value.map((body) => Buffer.from(JSON.stringify(body))) },
  {
    weight: 4,
    arbitrary: fc
      .record({ success: fc.constant(true), id: fc.oneof(fc.nat(99), scalar), data: value })
      .map((body) => Buffer.from(JSON.stringify(body))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        "",
        "null",
        "[]",
        '"',
        "{",
        "<html>\u001b[2J</html>",
        "1e999",
        '{"id":1}{"id":2}',
        '{"__proto__":{"polluted":1},"id":1}',
      ].map((text) => Buffer.from(text)),
      Buffer.from("[".repeat(DEPTH) + "]".repeat(DEPTH)),
      Buffer.from(`{"id":${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH + 1)}`),
      Buffer.from(`{"error":${'{"error":'.repeat(DEPTH)}1${"}".repeat(DEPTH + 1)}`),
    ),
  },
);
const retryAfters = fc.oneof(
  fc.constantFrom("0", "1", "-1", "1e3", "0x10", "99999999999", "Wed, 21 Oct 2026 07:28:00 GMT", "soon", ""),
  fc.string({ maxLength: 12 }),
);
const answers = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      status: fc.constantFrom(
        200,
        200,
        200,
        200,
        201,
        204,
        301,
        400,
        401,
        404,
        409,
        413,
        422,
        423,
        429,
        500,
        503,
        100,
        599,
        999,
      ),
      retryAfter: fc.option(retryAfters),
      body: bodies,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("broken" as const),
      phase: fc.constantFrom("before-body" as const, "sending" as const, "awaiting-answer" as const),
    }),
  },
);
type Reply = typeof answers extends fc.Arbitrary<infer T> ? T : never;

const TOKEN = "secret-token";
const BASE = "https://127.0.0.1/";
const COLUMNS = ["a", "b"].map((name) => ({ name, type: "dimension", subtype: "text" }));
const SERVICES: readonly (() => DatasetService)[] = [
  () =>
    edgeImpulse({
      token: TOKEN,
      baseUrl: BASE,
      organizationId: 7,
      target: { mode: "create", dataset: "d", rootName: "r", groupBy: "file" },
    }),
  () =>
    edgeImpulse({
      token: TOKEN,
      baseUrl: BASE,
      organizationId: 7,
      target: { mode: "append", dataId: 3 },
      requestLimits: { files: 1, bytes: 10 },
    }),
  () => datatile({ token: TOKEN, baseUrl: BASE, mode: "create", targetHash: "h" }),
  () => datatile({ token: TOKEN, baseUrl: BASE, mode: "append", targetHash: "h", statusUrl: "/jobs/{job-id}/status" }),
  () =>
    datatile({
      token: TOKEN,
      baseUrl: BASE,
      mode: "append",
      targetHash: "h",
      jobIdPointer: "/data/id",
      statusUrl: "/s?{job-id}",
      statusPointer: "/data/state",
    }),
  () =>
    graphiteNote({
      token: TOKEN,
      baseUrl: BASE,
      userCode: "u",
      columns: COLUMNS,
      target: { mode: "create", name: "n" },
      rowsPerRequest: 1,
      requestsPerMinute: 0,
    }),
  () =>
    graphiteNote({
      token: TOKEN,
      baseUrl: BASE,
      userCode: "u",
      columns: COLUMNS,
      target: { mode: "replace", datasetCode: "c" },
    }),
  () => roe({ token: TOKEN, baseUrl: BASE }),
  () => roe({ token: TOKEN, baseUrl: BASE, tableName: "t" }),
];

/** Replies one after the other, the last for ever. */
function replying(replies: readonly Reply[]): Transport {
  let next = 0;
  return {
    async exchange({ body }): Promise<HttpResponse> {
      const reply = replies[Math.min(next++, replies.length - 1)];
      if (reply === undefined || (reply.kind === "broken" && reply.phase === "before-body")) {
        throw new TransportError("refused", { phase: "before-body", code: "ECONNREFUSED" });
      }
      for await (const _chunk of body?.chunks ?? []);
      if (reply.kind === "broken") throw new TransportError("reset", { phase: reply.phase, code: "ECONNRESET" });
      const { status, retryAfter, body: content } = reply;
      const headers = retryAfter === null ? {} : { "retry-after": retryAfter };
      return { status, headers, body: content, requestSent: "whole" };
    },
    close() {},
  };
}

const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
const LONGEST_TEXT = 4000;

/** Every text in a value. */
function* textsIn(part: unknown): Generator<string> {
  if (typeof part === "string") yield part;
  if (typeof part !== "object" || part === null) return;
  for (const inner of Object.values(part)) yield* textsIn(inner);
}

export const ANSWER_PROPERTIES = [
  property(
    "answers: whatever a service says, a run ends with an outcome for each file, in text that can be printed",
    5,
    fc.tuple(fc.nat(SERVICES.length - 1), fc.array(answers, { minLength: 1, maxLength: 6 })),
    async ([which, replies], folder) => {
      const service = SERVICES[which]?.();
      if (service === undefined) throw new Error("a generator's fault");
      const files = [writeFile(folder, "a.csv", "a,b\n1,2\n3,4\n")];
      if (service.mode !== "replace" && service.name !== "graphite-note" && which !== 8)
        files.push(writeFile(folder, "b.csv", "a,b\n"));
      const report = await upload({
        service,
        files,
        transport: replying(replies),
        clock: new JumpingClock(120_000),
        timeoutMs: 120_000,
        maxRetries: 1,
        random: () => 0.5,
      });
      same(report.files.length, files.length);
      for (const { state } of report.files) hold(/^(uploaded|failed|in-doubt)$/.test(state), state);
      const errors = [
        ...report.errors,
        ...report.files.flatMap(({ error }) => error ?? []),
        ...report.requests.flatMap(({ error }) => error ?? []),
      ];
      for (const { kind, message } of errors) hold(kind !== "internal" && kind !== "input", `${kind}: ${message}`);
      const shown = {
        errors,
        notices: report.notices,
        jobIds: report.jobIds,
        itemIds: report.itemIds,
        files: report.files,
      };
      for (const text of textsIn(shown)) {
        hold(text.length <= LONGEST_TEXT, `a text of ${text.length} characters: ${text.slice(0, 200)}`);
        hold(!UNSAFE.test(text), `text that cannot be printed: ${JSON.stringify(text.slice(0, 200))}`);
      }
      hold(JSON.stringify(report).length < 100_000, `a report of ${JSON.stringify(report).length} characters`);
      hold(!("polluted" in {}), "the prototype of all objects was changed");
    },
  ),
  property(
    "Retry-After: seconds and HTTP dates are waited for, anything else is none",
    6,
    fc.oneof(
      fc.nat(999_999_999).map((seconds) => ({ text: String(seconds), ms: (seconds * 1000) as number | undefined })),
      fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }).map((date) => {
        const ms = Math.max(0, Math.floor(date.getTime() / 1000) * 1000 - NOW);
        return { text: date.toUTCString(), ms };
      }),
      retryAfters.map((text) => ({ text, ms: undefined })),
    ),
    ({ text, ms }) => {
      const delay = parseRetryAfter(text, NOW);
      if (ms !== undefined) same(delay, ms);
      hold(delay === undefined || (Number.isFinite(delay) && delay >= 0), `${delay} for ${JSON.stringify(text)}`);
    },
  ),
  property(
    "JSON pointers: what a value holds is found at its path and nothing elsewhere",
    6,
    fc.tuple(
      value,
      fc.array(fc.nat(9), { maxLength: 5 }),
      fc.array(fc.constantFrom(...KEYS, "~", "/", "~1", "-1", "00"), { maxLength: 3 }),
    ),
    ([whole, turns, steps]) => {
      const path: string[] = [];
      let found: unknown = whole;
      for (const turn of turns) {
        if (typeof found !== "object" || found === null || Object.keys(found).length === 0) break;
        const entries = Object.entries(found);
        const [key, inner] = entries[turn % entries.length] ?? [];
        path.push(key ?? "");
        found = inner;
      }
      const pointer = pointerTo(path);
      hold(isJsonPointer(pointer), pointer);
      same(atJsonPointer(whole, pointer), found);
      const own = steps.reduce<unknown>(
        (inner, step) => new Map(Object.entries(typeof inner === "object" && inner !== null ? inner : {})).get(step),
        whole,
      );
      same(atJsonPointer(whole, pointerTo(steps)), own);
    },
  ),
  property(
    "JSON pointers: any text is a pointer by RFC 6901, or none",
    2,
    fc.oneof(fc.string({ unit: fc.constantFrom(..."/~01ab") }), fc.string({ unit: "binary" })),
    (text) => {
      same(isJsonPointer(text), text === "" || (text.startsWith("/") && !/~(?![01])/.test(text)));
    },
  ),
];

function pointerTo(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
