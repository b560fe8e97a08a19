import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startSandbox } from "@dataset-upload/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { makeFifo } from "../../core/test/support/platform.js";
import { errorsOf } from "../src/early-end.js";
import { findFiles } from "../src/find-files.js";
import { loadInputs } from "../src/inputs/load.js";
import { quoted } from "../src/inputs/parsers.js";
import { pathToWrite, readWorkspaceFile } from "../src/inputs/workspace-file.js";
import { Runner } from "./run-action.js";

type Inputs = Readonly<Record<string, string>>;

const COMMON = { token: "t0ken_t0ken", files: "data" };
const EDGE_IMPULSE: Inputs = { ...COMMON, service: "edge-impulse", "organization-id": "7", dataset: "field" };
const APPEND: Inputs = { ...COMMON, service: "edge-impulse", "organization-id": "7", mode: "append", "data-id": "1" };
const DATATILE: Inputs = {
  ...COMMON,
  service: "datatile",
  "base-url": "https://datatile.example",
  "target-hash": "h1",
};
const CALLBACK: Inputs = { ...DATATILE, "callback-url": "https://ci.example/hook" };
const GRAPHITE: Inputs = { ...COMMON, service: "graphite-note", "user-code": "u", name: "n" };
const REPLACE: Inputs = { ...COMMON, service: "graphite-note", "user-code": "u", mode: "replace", "dataset-code": "d" };
const ROE: Inputs = { ...COMMON, service: "roe" };

const LONG = "x".repeat(2001);
const WHOLE = ["0x10", "1e1", "4.0", "NaN", "Infinity", "four", "1 0", "１", "+1", "1_000", "\u202e1", "9".repeat(400)];
const DURATION = ["0", "-1", "1e3", "NaN", "Infinity", "5m", "1:00", ".5", "5.", "0.000001", "9".repeat(30)];
const BOOLEAN = ["yes", "1", "on", "TrUe", "null", "true false"];
const LINE = ["two\nlines", "a\u0000b", "\u001b[31mred", "a\u2028b", LONG];
const MAPPING = [
  "[1]",
  '{"a": 3}',
  '{"a": {"b": "c"}}',
  "text",
  "a: [1]",
  "a: 1\na: 2",
  "a: &x [*x]",
  "{",
  "@missing",
  "@../x",
];

/** Inputs that are right but for one, which has each of the values in turn; what the message has to say is allowed. */
const TABLE: readonly (readonly [input: string, rest: Inputs, values: readonly string[], allowed: RegExp])[] = [
  [
    "service",
    COMMON,
    ["datatilt", "EDGE-IMPULSE", "roe ai", "__proto__", "constructor"],
    /edge-impulse, datatile, graphite-note, roe|: did you mean `/,
  ],
  [
    "token",
    EDGE_IMPULSE,
    ["a\nb", "a\u0000b", "“a”", "a\u2028b", "ключ"],
    /line break or a character that a header cannot hold/,
  ],
  [
    "base-url",
    EDGE_IMPULSE,
    ["http://example.com", "ftp://example.com", "file:///etc/passwd", "javascript:1"],
    /must be https:/,
  ],
  [
    "base-url",
    EDGE_IMPULSE,
    ["example.com", "//example.com", "https://", "https://a b", "https://[::1"],
    /not an address/,
  ],
  [
    "base-url",
    EDGE_IMPULSE,
    ["http://127.0.0.1.example.com", "http://localhost.example.com", "http://2130706433.com"],
    /must be https:/,
  ],
  ["mode", EDGE_IMPULSE, ["move", "upsert", "Create", "create,append"], /create, (replace, )?append/],
  ["if-no-files-found", EDGE_IMPULSE, ["fail", "true", "Error"], /error, warn, ignore/],
  ["include-hidden-files", EDGE_IMPULSE, BOOLEAN, /neither true nor false/],
  ["concurrency", EDGE_IMPULSE, ["0", "65", "-1", ...WHOLE], /a whole number( from 1 to 64)?$/],
  ["max-retries", EDGE_IMPULSE, ["101", "-1", ...WHOLE], /a whole number( from 0 to 100)?$/],
  ["request-timeout-seconds", EDGE_IMPULSE, ["2147484", ...DURATION], /seconds above 0 and at most 2147483/],
  ["timeout-minutes", EDGE_IMPULSE, ["35792", ...DURATION], /minutes above 0 and at most 35791/],
  ["wait", EDGE_IMPULSE, BOOLEAN, /neither true nor false/],
  ["fail-fast", EDGE_IMPULSE, BOOLEAN, /neither true nor false/],
  ["journal", EDGE_IMPULSE, ["../j", "/etc/j", ".", "~/j/../../../j"], /outside the workspace and RUNNER_TEMP/],
  ["journal", EDGE_IMPULSE, [".git/j", "folder", "fifo"], /is (not a file|where git)/],
  [
    "shard",
    EDGE_IMPULSE,
    ["1", "1/0", "0/0", "2/2", "-1/2", "1/-2", "1.5/2", "0/1e3", "0/10001", "1 / 2", "a/b", "/", "0/2/4", "NaN/2"],
    /`i\/n` with i from 0 to n - 1/,
  ],
  ["in-doubt", EDGE_IMPULSE, ["yes", "Keep", "send again"], /keep, send-again, arrived/],
  ["dry-run", EDGE_IMPULSE, BOOLEAN, /neither true nor false/],
  ["organization-id", EDGE_IMPULSE, ["0", "-1", "acme", "9007199254740993", ...WHOLE], /whole number$/],
  ["organization-id", ROE, LINE, /one line of at most 2000 characters/],
  ["dataset", EDGE_IMPULSE, LINE, /one line of at most 2000 characters/],
  ["name", EDGE_IMPULSE, LINE, /one line of at most 2000 characters/],
  ["name", GRAPHITE, LINE, /one line of at most 2000 characters/],
  ["group-by", EDGE_IMPULSE, ["folder", "All", "all,file"], /all, directory, file/],
  ["bucket-name", EDGE_IMPULSE, LINE, /one line of at most 2000 characters/],
  ["bucket-id", EDGE_IMPULSE, ["0", "-1", ...WHOLE], /whole number$/],
  ["bucket-path", EDGE_IMPULSE, LINE, /one line of at most 2000 characters/],
  ["data-id", APPEND, ["0", "-1", ...WHOLE], /whole number$/],
  ["metadata", EDGE_IMPULSE, MAPPING, /mapping|has to be a text|cannot be read|does not exist|outside the workspace/],
  ["metadata", ROE, MAPPING, /mapping|has to be a text|cannot be read|does not exist|outside the workspace/],
  [
    "form-fields",
    EDGE_IMPULSE,
    MAPPING,
    /mapping|has to be a text|cannot be read|does not exist|outside the workspace/,
  ],
  ["form-fields", EDGE_IMPULSE, ['{"name": "x"}', '{"files[]": "x"}'], /set by the upload itself/],
  ["form-fields", DATATILE, ['{"dataset": "x"}'], /the field of the file/],
  ["form-fields", ROE, ['{"file": "x"}'], /set by the upload itself/],
  ["target-hash", DATATILE, ["a/b", "..", "a?b", "a#b", "a b", "https://x.example/h1", "a\\b"], /is not a hash/],
  ["target-hash", DATATILE, LINE, /one line of at most 2000 characters/],
  ["callback-url", DATATILE, ["ftp://x", "x", "javascript:alert(1)", "//x", "https://"], /http: or https: address/],
  ["callback-field", CALLBACK, ["dataset", ...LINE], /cannot be the callback's form field|one line/],
  ["job-id-pointer", DATATILE, ["id", "/~2", "#/id", "$.id"], /JSON pointer, which looks like/],
  [
    "status-url",
    DATATILE,
    ["/jobs", "jobs/{job-id}", "{job-id}"],
    /does not hold \{job-id\}|neither an address nor a path/,
  ],
  [
    "status-url",
    DATATILE,
    [
      "https://evil.example/{job-id}",
      "https://datatile.example@evil.example/{job-id}",
      "https://user@datatile.example/{job-id}",
      "https://datatile.example:444/{job-id}",
      "http://datatile.example/{job-id}",
      "https:\\\\evil.example\\{job-id}",
      "https://datatile.example.evil.example/{job-id}",
      "https://{job-id}.datatile.example/",
      "https://{job-id}@datatile.example/",
    ],
    /but the token is for https:\/\/datatile\.example only|neither an address/,
  ],
  ["status-url", DATATILE, ["/jobs/{job-id}#x"], /fragment/],
  ["status-pointer", DATATILE, ["status", "/~"], /JSON pointer, which looks like/],
  ["success-states", DATATILE, [",", "a\u0000b", LONG], /names no state|success too|one line/],
  ["failure-states", DATATILE, [",", "done", "a\u0000b", LONG], /names no state|success too|one line/],
  ["user-code", GRAPHITE, LINE, /one line of at most 2000 characters/],
  ["dataset-code", REPLACE, LINE, /one line of at most 2000 characters/],
  [
    "columns",
    GRAPHITE,
    ["{", "text", "3", "[]", "[1]", "[{}]", "[{name: a, type: b}]", "a: &x [*x]", "@missing", "@../x", "- a\n- {"],
    /./,
  ],
  ["format", GRAPHITE, ["xlsx", "jsonl", "CSV"], /is not one of csv, tsv, json, ndjson, parquet, excel, spss/],
  ["header-row", GRAPHITE, ["0", "-1", "1.5", "first", "None"], /is not the number of a line, from 1, or none/],
  ["sheet", GRAPHITE, LINE, /one line of at most 2000 characters/],
  ["delimiter", GRAPHITE, ["ab", '"', "TAB", ",,", "\u0001"], /one character, such as `;`, or `tab`/],
  [
    "encoding",
    GRAPHITE,
    ["utf-9", "latin", "utf-8\nx", "__proto__", LONG],
    /one line|such as utf-8, utf-16le or windows-1252/,
  ],
  ["rows-per-request", GRAPHITE, ["0", "-1", ...WHOLE], /whole number$/],
  ["requests-per-minute", GRAPHITE, ["-1", ...WHOLE], /a whole number$|number from 0/],
  ["compressed", GRAPHITE, BOOLEAN, /neither true nor false/],
  ["dataset-id", ROE, LINE, /one line of at most 2000 characters/],
  [
    "table-name",
    ROE,
    ["..", ".", "x".repeat(300), ...LINE],
    /cannot be the name of a table|characters, not 1 to|one line/,
  ],
];

/** Inputs whose value is whatever the user means, and what is wrong with it is told elsewhere. */
const FREE_TEXT: Readonly<Record<string, string>> = {
  files: "each line of it is a pattern: what is wrong with one is in find-files.patterns.test.ts",
  "null-values": "any word can mean no value",
  "service-file": "a description: what is wrong with one is in described.test.ts",
  "service-inputs": "what the description asks for: what is wrong with it is in described.test.ts",
};

/** Messages that do not repeat the value: it is a secret, may hold one, or is too much to be read in a message. */
const UNSHOWN = new Set(["token", "metadata", "form-fields", "columns"]);

let folder: string;
let workspace: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "bad-inputs-")));
  workspace = path.join(folder, "workspace");
  await mkdir(path.join(workspace, "folder"), { recursive: true });
  await writeFile(path.join(folder, "x"), "a: b\n");
  makeFifo(path.join(workspace, "fifo"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a run says before it reads or sends anything. */
async function complaints(inputs: Inputs): Promise<string[]> {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  try {
    await loadInputs(Object.fromEntries(env), {
      readText: (name) => readWorkspaceFile(workspace, name),
      pathToWrite: (name) => pathToWrite([workspace], name),
    });
    return [];
  } catch (thrown) {
    return errorsOf(thrown).map(({ kind, message }) => `${kind}: ${message}`);
  }
}

test("every input has bad values here, or is free text", () => {
  const action: { inputs: object } = parse(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8"));
  const covered = new Set([...TABLE.map(([input]) => input), ...Object.keys(FREE_TEXT)]);
  expect([...covered].sort()).toEqual(Object.keys(action.inputs).sort());
});

test.each([EDGE_IMPULSE, APPEND, DATATILE, CALLBACK, GRAPHITE, REPLACE, ROE])(
  "is right but for one: %j",
  async (rest) => {
    expect(await complaints(rest)).toEqual([]);
  },
);

describe.each(TABLE)("%s %#", (input, rest, values, allowed) => {
  test.each(values)("%j is answered with the input's name, the value and what is allowed", async (value) => {
    const messages = await complaints({ ...rest, [input]: value });
    expect(messages).toHaveLength(1);
    const [message = ""] = messages;
    expect(message).toContain(`input: \`${input}\` `);
    expect(message.length).toBeLessThan(600);
    expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(message).toMatch(allowed);
    if (!UNSHOWN.has(input)) expect(shows(message, value)).toBe(true);
  });
});

/** Whether a message shows a value, at least its beginning, or what of it matters: an address's origin, a length. */
function shows(message: string, value: string): boolean {
  const start = quoted(value).slice(1, -1).replaceAll("…", "").slice(0, 60);
  if (message.includes(start) || message.includes(String(value.length))) return true;
  const { protocol = "?", origin = "?" } = URL.canParse(value) ? new URL(value) : {};
  return (
    message.includes(origin) || message.includes(protocol) || /holds? |names no|does not hold|must not/.test(message)
  );
}

describe("nothing is read and nothing sent", () => {
  test.each<[string, Inputs, string]>([
    ["an input by itself is wrong", { concurrency: "0" }, "`concurrency`"],
    ["it does not suit the service", { "target-hash": "a/b" }, "`target-hash`"],
    ["a pattern is wrong", { files: "data\n../x" }, "points outside"],
  ])("where %s", async (_, wrong, message) => {
    const sandbox = await startSandbox({ token: COMMON.token });
    const runner = await Runner.make();
    try {
      await runner.write({ "data/a.csv": "x\n1\n" });
      // Says which folders and files of the workspace are looked into.
      const preload = path.join(runner.temp, "watch.mjs");
      await writeFile(
        preload,
        `import fs from "node:fs";
         import promises from "node:fs/promises";
         import { syncBuiltinESMExports } from "node:module";
         for (const [module, name] of [[promises, "open"], [fs, "readdirSync"], [fs, "lstatSync"], [fs, "openSync"]]) {
           const original = module[name];
           module[name] = (path, ...more) => {
             if (String(path).startsWith(${JSON.stringify(runner.workspace)})) console.log("looked into " + path);
             return original(path, ...more);
           };
         }
         syncBuiltinESMExports();`,
      );
      const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` };
      const inputs = { ...DATATILE, "base-url": sandbox.baseUrls.datatile };
      const bad = await runner.run({ inputs: { ...inputs, ...wrong }, env });
      expect(bad.exitCode).toBe(1);
      expect(bad.stdout).toContain(message);
      expect(bad.stdout).not.toContain("looked into");
      expect(sandbox.requests.length).toBe(0);
      const good = await runner.run({ inputs, env });
      expect(good.stdout).toContain("looked into");
      expect(sandbox.requests.length).toBe(1);
    } finally {
      await sandbox.close();
      await runner.remove();
    }
  });
});

test("a workspace that is not there is told by its variable's name", async () => {
  const runner = await Runner.make();
  try {
    const missing = path.join(runner.workspace, "none");
    const { exitCode, stdout } = await runner.run({ inputs: ROE, env: { GITHUB_WORKSPACE: missing } });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`\`GITHUB_WORKSPACE\` is ${quoted(missing)}, which cannot be reached (ENOENT)`);
  } finally {
    await runner.remove();
  }
});

test.each(["a\u0000b", "[", "data/[z-a]", "{a,b", "x".repeat(70_000), `{${"a,".repeat(20_000)}b}`, "!", "a/{{{{{{b"])(
  "a pattern that makes no sense ends with an error or finds nothing: %j",
  async (patterns) => {
    const outcome = await findFiles({ patterns, workspace, hiddenFiles: "leave-out" }).then(
      ({ files }) => files.length,
      (error: Error) => error.name,
    );
    expect([0, "InputsError"]).toContain(outcome);
  },
);
