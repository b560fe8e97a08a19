import type { UploadReport } from "@dataset-upload/core";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { marked, type Token } from "marked";
import { isWindows, onPosix } from "../../core/test/support/platform.js";
import { closingLog } from "../src/closing-log.js";
import { digestOf } from "../src/digest.js";
import { OUTPUTS, outputsOf } from "../src/outputs.js";
import { ProgressLog } from "../src/progress-log.js";
import { summaryOf } from "../src/summary.js";
import { file, reportOf } from "./reports.js";
import { type ActionRun, Runner } from "./run-action.js";

/** What a runner, a terminal or GitHub's Markdown takes for more than text. */
const PIECES = [
  [
    "::error::x",
    "::set-output name=status::success",
    "::add-mask::a",
    "##[error]",
    "##[",
    "::",
    "%0A",
    "%25",
    "\n",
    "\r\n",
  ],
  ["\u001b[31m", "\u009b31m", "\u0007", "\u0000", "\u202e", "\u2066", "\u2028", "\u0085", "\u00a0", "\ufeff", "\ud800"],
  ["<img src=x onerror=alert(1)>", "<!--", "-->", "</td>", "<details>", "<br>", "&lt;", "&#60;b&#62;", "<a href=x>"],
  ["![i](https://evil.example/i.png)", "[x](javascript:1)", "[x]: https://e.example", "[^1]", "<https://e.example>"],
  ["https://evil.example", "www.evil.example", "@octocat", "#1", "GH-1", "a@b.example", "octo/repo#1", "0123abcdef"],
  ["|", "\\|", "\\\\|", "`", "``", "```", "~~~", "\\`", "**b**", "__b__", "~~s~~", "$x$", "---", "- x", "1. x", "# h"],
  [
    "> q",
    "    code",
    "\t",
    "\\",
    "\n\n",
    "\n- x",
    "\n| a |\n|--|",
    "ghadelimiter_",
    "=",
    "<<EOF",
    "EOF",
    "\nstatus=success",
  ],
].flat();

const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));

/** What a line of the log may not have in it, by the runner's rules and by a terminal's. */
function expectLogLine(line: string): void {
  expect(line).not.toMatch(/^\s*::/);
  expect(line).not.toContain("##[");
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
}

function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    found.push(token);
  });
  return found;
}

function summarize(report: UploadReport, title = "Service"): string {
  return summaryOf(digestOf(report, { title, name: title }, "upload"));
}

const OWN_HTML = new Set(["<br>", "<details><summary>Show</summary>", "</details>"]);

const NOT_TEXT = ["link", "image", "strong", "em", "del", "def", "hr", "code", "blockquote", "checkbox", "html"];

/** In Markdown that is this program's own there is no more than headings, lists, tables, code spans and `OWN_HTML`. */
function expectOwnMarkdown(markdown: string): void {
  for (const { type, raw } of tokensOf(markdown)) {
    if (OWN_HTML.has(raw.trim())) continue;
    expect({ type, raw: NOT_TEXT.includes(type) ? raw : "" }).toEqual({ type, raw: "" });
  }
  expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
}

/** A report in which a text stands wherever a file, a name or a server could have put it. */
function reportWith(text: string) {
  const error = { kind: "data", message: text, hint: text, file: text, line: 3, column: text } as const;
  const refused = { kind: "refused", message: `upload: ${text} (HTTP 400)`, hint: text } as const;
  return reportOf(
    [
      file(text, { jobId: text, itemId: text, rows: 1 }),
      file(`b${text}`, { name: text, state: "failed", error: refused }),
      file("c", { state: "in-doubt", error: { kind: "in-doubt", message: text } }),
    ],
    {
      status: "partial",
      service: "datatile",
      jobIds: [text, "job"],
      itemIds: [text],
      errors: [error, { kind: "input", message: text }],
      notices: [
        { level: "warning", message: text, file: text },
        { level: "notice", message: text, details: text },
      ],
    },
  );
}

const RUNS = { numRuns: 300, seed: 20_261_121 };

describe("whatever a file, a name or a server says", () => {
  test("is one harmless line in the log", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines: string[] = [];
        const log = new ProgressLog(
          (line) => lines.push(line),
          () => 0,
        );
        const asking = { kind: "asking", task: text, step: text, reason: text, forMs: 1 } as const;
        log.on(asking);
        log.on({ ...asking, kind: "retrying", delayMs: 1, because: "failure" });
        for (const run of ["upload", "dry-run"] as const) {
          for (const entry of closingLog(digestOf(reportWith(text), { title: text, name: text }, run))) {
            if (entry.kind === "line") lines.push(entry.text);
            if (entry.kind === "group") lines.push(...entry.lines);
            if (entry.kind !== "annotation") continue;
            const { message, file: path, details = [] } = entry.annotation;
            lines.push(...message.split("\n"), `file=${path}`, ...details.map((line) => line.trim()));
          }
        }
        for (const line of lines) expectLogLine(line);
      }),
      RUNS,
    );
  });

  test("is text in the summary, and stays in its cell", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { notices, ...report } = reportWith(text);
        const markdown = summarize({ ...report, notices: notices.slice(0, 1) }, text);
        expectOwnMarkdown(markdown);
        const tables = tokensOf(markdown).filter(({ type }) => type === "table");
        const rows: { text: string }[][] = tables.flatMap((table) => (table.type === "table" ? table.rows : []));
        expect(rows).toHaveLength(3);
        expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
        expect(rows.map((cells) => cells.filter(({ text: cell }) => cell === "10 B").length)).toEqual([1, 1, 1]);
        expect(tokensOf(markdown).filter(({ type }) => type === "heading")).toHaveLength(3);
      }),
      RUNS,
    );
  });

  test("is a block of code in the details of a notice, which it cannot end", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = summarize(
          reportOf([], { notices: [{ level: "notice", message: "columns", details: `x${text}` }] }),
        );
        const tokens = tokensOf(markdown);
        expect(tokens.filter(({ type }) => type === "code")).toHaveLength(1);
        const others = tokens.filter(({ type, raw }) => type !== "code" && !OWN_HTML.has(raw.trim()));
        expect(others.filter(({ type }) => NOT_TEXT.includes(type))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("is no output of its own, and no more than an id where it is one", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { outputs } = outputsOf(reportWith(text), { reportPath: "/tmp/report.json", url: "", inputs: new Set() });
        expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
        for (const value of Object.values(outputs)) expectLogLine(value);
        expect(outputs.status).toBe("partial");
        for (const id of [outputs["job-id"], outputs["item-id"]]) expect(id).not.toMatch(/[`$"'\\;&|<>()]/);
      }),
      RUNS,
    );
  });
});

describe("a whole run", () => {
  const TOKEN = "t0ken_0123456789abcdef";
  const NASTY = PIECES.filter((piece) => !piece.includes("\ud800")).join(" ");
  let sandbox: Sandbox;
  let runner: Runner;

  beforeEach(async () => {
    sandbox = await startSandbox({ token: TOKEN });
    runner = await Runner.make();
  });

  afterEach(async () => {
    await sandbox.close();
    await runner.remove();
  });

  const COMMANDS = /^::(add-mask|group|endgroup|error|warning|notice|debug)( file=[^:]*)?::/;
  const MOST_OUTPUTS = Object.keys(OUTPUTS).length;

  /** Holds all that a run wrote for others against what it may write. */
  function expectHarmless({ stdout, stderr, outputs, summary }: ActionRun): void {
    expect(stderr).toBe("");
    for (const line of stdout.split("\n")) {
      const command = COMMANDS.exec(line)?.[0] ?? "";
      expectLogLine(line.slice(command.length).replace(/^::/, "a"));
      if (command === "") expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
    }
    expect(Object.keys(outputs)).toHaveLength(MOST_OUTPUTS);
    expectOwnMarkdown(summary.replace(/^ *(`{3,})$[\s\S]*?^ *\1$/gm, ""));
  }

  const answer = (status: number, body: unknown) =>
    ({
      kind: "answer",
      at: "after-body",
      status,
      body: typeof body === "string" ? body : JSON.stringify(body),
    }) as const;

  onPosix(
    "over files with hostile names sends each under its name, and writes nothing that is not its own",
    async () => {
      const names = PIECES.map((piece) => piece.replaceAll("/", "").replaceAll("\u0000", "")).filter(
        // A form writes a line break as %0A, and %0A as it is.
        (name) => name !== "" && !name.startsWith(".") && !/%0A|\ud800/.test(name),
      );
      const longest = ["x".repeat(251), "é".repeat(125)].map((name) => `${name}.csv`);
      const all = [...new Set([...names.map((name) => `${name}.csv`), ...longest])];
      await runner.write(Object.fromEntries(all.map((name) => [`data/${name}`, "x\n1\n"])));
      const inputs = { service: "edge-impulse", token: TOKEN, "base-url": sandbox.baseUrls.edgeImpulse };
      const more = { "organization-id": "1", dataset: "d", files: "data", journal: ".journal" };
      const run = await runner.run({ inputs: { ...inputs, ...more }, env: { RUNNER_DEBUG: "1" } });
      expect(run.outputs).toMatchObject({ status: "success", "uploaded-count": String(all.length) });
      const arrived = sandbox.edgeImpulse.items.flatMap(({ files }) => files.map(({ name }) => name));
      expect([...arrived].sort()).toEqual([...all].sort());
      expect(Object.keys(JSON.parse(run.outputs["row-counts"] ?? ""))).toHaveLength(all.length);
      expectHarmless(run);
    },
  );

  test.each([
    ["a refusal", answer(400, { success: false, error: NASTY })],
    ["a text", answer(422, NASTY)],
    ["a page", answer(200, `<html>${NASTY}</html>`)],
    ["a yes that is a no", answer(200, { success: false, error: { message: NASTY, [NASTY]: NASTY } })],
    ["a redirect", { ...answer(302, ""), headers: { location: encodeURI(NASTY.replace(/[^\x20-\x7e]/g, "")) } }],
  ] as const)("against a server that answers with %s of hostile words", async (_, fault) => {
    await runner.write({ "data/a.csv": "x\n1\n" });
    sandbox.faults.push({ when: { method: "POST" }, do: fault, times: 9 });
    for (const service of ["edge-impulse", "datatile", "roe"] as const) {
      const own = {
        "edge-impulse": { "base-url": sandbox.baseUrls.edgeImpulse, "organization-id": "1", dataset: "d" },
        datatile: { "base-url": sandbox.baseUrls.datatile, "target-hash": "h" },
        roe: { "base-url": sandbox.baseUrls.roe },
      }[service];
      const inputs = { service, token: TOKEN, files: "data", "max-retries": "0", "timeout-minutes": "0.02" };
      const run = await runner.run({ inputs: { ...inputs, ...own }, env: { RUNNER_DEBUG: "1" } });
      expect(run.exitCode).toBe(1);
      expectHarmless(run);
    }
  });

  test.each([NASTY.slice(0, 199), "../../admin", "a\nb", "..", "x$(id)", "j 1", "::error::x", "%2e%2e%2f", "a/b?c#d"])(
    "against a server whose ids are hostile: %j",
    async (id) => {
      await runner.write({ "data/a.csv": "x\n1\n" });
      sandbox.faults.push({ when: { method: "POST" }, do: answer(200, { jobId: id, __proto__: null, status: NASTY }) });
      sandbox.faults.push({ when: { method: "GET" }, do: answer(200, { status: "failed", message: NASTY }), times: 9 });
      const datatile = { service: "datatile", "base-url": sandbox.baseUrls.datatile, "target-hash": "h" };
      const status = { "status-url": "/jobs/{job-id}/state", "timeout-minutes": "0.1" };
      const run = await runner.run({ inputs: { ...datatile, ...status, token: TOKEN, files: "data" } });
      expectHarmless(run);
      const asked = [...sandbox.requests].filter(({ method }) => method === "GET").map(({ path }) => path);
      for (const path of asked) expect(path).toMatch(/^\/[^/]+\/jobs\/[^/?#]+\/state$/);
      expect(run.outputs["job-id"]).not.toMatch(/[`$"'\\;&|<>()\s]|^::|^\W|\.\.\//);
    },
  );

  test("over a table of hostile cells and columns", async () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = PIECES.map((piece) => `${quote(piece)},${quote(piece)}`);
    await runner.write({
      [isWindows ? "data/##[group].csv" : "data/::error::x ##[group].csv"]:
        `amount,${quote(NASTY)}\n${rows.join("\n")}\n`,
    });
    const graphite = { service: "graphite-note", token: TOKEN, "base-url": sandbox.baseUrls.graphiteNote };
    const inputs = { ...graphite, "user-code": "u", "requests-per-minute": "0", files: "data" };
    const columns = "[{name: amount, type: measure, subtype: numeric}]";
    const append = { mode: "append", "dataset-code": "d", columns };
    for (const more of [append, { name: "n", "dry-run": "true" }, { name: "n" }]) {
      const run = await runner.run({ inputs: { ...inputs, ...more }, env: { RUNNER_DEBUG: "1" } });
      expectHarmless(run);
    }
  });
});
