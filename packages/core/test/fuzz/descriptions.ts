import { readFileSync } from "node:fs";
import fc from "fast-check";
import { InputError } from "../../src/errors.js";
import type { HttpResponse } from "../../src/http/response.js";
import type { Transport, TransportRequest } from "../../src/http/transport.js";
import {
  DescriptionError,
  describedService,
  modesOf,
  readDescription,
  SHIPPED_SERVICES,
} from "../../src/services/described.js";
import { upload } from "../../src/upload.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { bounded, hold, writeFile } from "./outcomes.js";
import { property } from "./property.js";

const BASE = "https://data.example.org/lab";
const TOKEN = "t0ken_0123456789abcdef";

/** Reaches rows, a job and a look-up by a page, which no description that ships has together. */
const JOBS = `service: jobs
inputs: { table: { required: true }, key: { secret: true } }
auth: { x-key: "{token}" }
modes: { create: {}, append: { upload: { query: { on: "{input.table}" } } } }
upload:
  path: /tables/{input.table}
  method: PUT
  headers: { x-user-key: "{input.key}", idempotency-key: "{batch.key}" }
  body: { rows: { per: 2, each: { fields: "{row}" } }, json: { records: "{rows}", mode: "{mode}" } }
answer: { job: [/job, /id], keep: { place: /place }, words: /error }
job: { path: "/jobs/{job.id}", state: /state, success: [done], failure: [failed], words: /reason }
find: { path: "/tables/{input.table}", query: { page: "{page}" }, items: /items, next: /next, where: { /name: "{file.base}" } }
`;

// From the root, where every command runs: this program is also run as a bundle in another folder.
const SHIPPED = SHIPPED_SERVICES.map((name) =>
  readFileSync(`packages/core/src/services/descriptions/${name}.yml`, "utf8").replace(/^base-url: .*\n/m, ""),
);

/** What a slip, or somebody who may edit data but not workflows, would write. */
const ODD = [
  "{token}",
  "{input.nothing}",
  "{file.name}",
  "{file.base}{token}",
  "{",
  "}",
  "{}",
  "../..",
  "/../..",
  "/%2e%2e/%2E%2E/x",
  "//evil.example",
  "https://evil.example/",
  "\\\\evil.example",
  "@evil.example",
  "a\r\nx-evil: 1",
  "\u2028",
  "löwe",
  "*",
  "/*/*",
  "/-1",
  "~2",
  "",
  " ",
  "null",
  "true",
  "-1",
  "1e999",
  "999999999999",
  "[]",
  "{a: b}",
  "&a x",
  "*a",
  "!!js/function x",
  "? [x]",
  "host",
  "cookie",
  "content-length",
  "__proto__",
  "constructor",
  "<<",
] as const;
const FIELDS = [
  "path",
  "body",
  "multipart",
  "raw",
  "rows",
  "where",
  "auth",
  "headers",
  "base-url",
  "query",
  "repeatable",
];

const values = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string>(...ODD) }, fc.string({ unit: "grapheme" }));
const quoted = fc.tuple(values, fc.boolean()).map(([value, isText]) => (isText ? JSON.stringify(value) : value));
const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** A way to break a text. */
const breaks: fc.Arbitrary<(text: string) => string> = fc.oneof(
  // a value
  fc.tuple(at, quoted).map(
    ([where, value]) =>
      (text: string) =>
        replaceNth(text, /(?<=: )[^\n{[]+|(?<=[:,] )"[^"\n]*"/g, where, value),
  ),
  // a name
  fc.tuple(at, fc.oneof(fc.constantFrom(...FIELDS), values)).map(
    ([where, name]) =>
      (text: string) =>
        replaceNth(text, /[\w/*"-]+(?=: )/g, where, name),
  ),
  // a line: left out, or twice
  fc.tuple(at, fc.constantFrom("", "$&$&")).map(([where, now]) => (text: string) => {
    const lines = [...text.matchAll(/.*\n/g)];
    const line = lines[Math.floor(where * lines.length)];
    return line === undefined
      ? text
      : text.slice(0, line.index) + now.replaceAll("$&", line[0]) + text.slice(line.index + line[0].length);
  }),
  // a character
  fc.tuple(at, fc.string({ unit: "grapheme", maxLength: 3 })).map(([where, put]) => (text: string) => {
    const index = Math.floor(where * text.length);
    return text.slice(0, index) + put + text.slice(index + 1);
  }),
  // the indentation of a line
  fc.tuple(at, fc.constantFrom("", "  ", "\t")).map(
    ([where, indent]) =>
      (text: string) =>
        replaceNth(text, /^ +/gm, where, indent),
  ),
  // the end
  at.map((where) => (text: string) => text.slice(0, Math.floor(where * text.length))),
);

function replaceNth(text: string, pattern: RegExp, where: number, now: string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(where * found.length)];
  return one === undefined ? text : text.slice(0, one.index) + now + text.slice(one.index + one[0].length);
}

const broken = fc
  .tuple(fc.constantFrom(JOBS, ...SHIPPED), fc.array(breaks, { minLength: 1, maxLength: 3 }))
  .map(([text, ways]) => ways.reduce((soFar, way) => way(soFar), text));

const GIVEN = "table category base bucket database dataset doi key".split(" ");

/** Answers everything with a yes that says little, and keeps what was sent. */
class Recorder implements Transport {
  readonly sent: { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly body: string }[] =
    [];

  async exchange({ url, headers, body }: TransportRequest): Promise<HttpResponse> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body?.chunks ?? []) chunks.push(chunk);
    this.sent.push({ url, headers, body: Buffer.concat(chunks).toString() });
    const answer = { success: true, ok: true, status: "OK", id: 1, job: 7, state: "done", records: [], items: [] };
    const json = Buffer.from(JSON.stringify(answer));
    return { status: 200, headers: { "content-type": "application/json" }, body: json, requestSent: "whole" } as const;
  }

  close(): void {}
}

export const DESCRIPTION_PROPERTIES = [
  property(
    "descriptions: a broken one is refused with lines, or sends nothing elsewhere and the token in its headers only",
    4,
    broken,
    async (text, folder) => {
      let known: ReturnType<typeof readDescription>;
      try {
        known = readDescription(text, "lab.yml");
      } catch (error) {
        if (!(error instanceof DescriptionError)) throw error;
        hold(error.problems.length > 0, "no problem is told");
        for (const { line, message } of error.problems) {
          hold(line !== undefined && line >= 1 && line <= text.split("\n").length, `line ${line}: ${message}`);
          bounded(message);
        }
        return;
      }
      const tokenHeaders = Object.entries({
        ...(known.auth ?? { authorization: "{token}" }),
        ...known.upload.headers,
        ...Object.assign({}, ...Object.values(known.modes ?? {}).map((mode) => mode.upload?.headers ?? {})),
      }).flatMap(([name, value]) => (String(value).includes("{token}") ? [name.toLowerCase()] : []));
      const declared = Object.entries(known.inputs ?? {});
      const inputs = Object.fromEntries(
        declared.map(([name, { "one-of": choices }]) => [
          name,
          choices?.[0] ?? (GIVEN.includes(name) ? "a/../b" : "x"),
        ]),
      );
      for (const mode of modesOf(known)) {
        const transport = new Recorder();
        try {
          const service = describedService(known, { token: TOKEN, baseUrl: BASE, mode, inputs });
          const files = [writeFile(folder, "a.csv", "id,level\n1,2\n3,4\n5,6\n")];
          await upload({ service, files, transport, clock: new JumpingClock(), maxRetries: 1 });
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
        for (const { url, headers, body } of transport.sent) {
          hold(url.href.startsWith(`${BASE}/`), `a request to ${url.href}`);
          hold(!url.href.includes(TOKEN) && !body.includes(TOKEN), "the token is in the address or the body");
          for (const [name, value] of Object.entries(headers))
            hold(!value.includes(TOKEN) || tokenHeaders.includes(name), `the token is in ${name}`);
        }
      }
    },
  ),
];
