import { idsOf } from "@dataset-upload/core";
import { describe, expect, test } from "@jest/globals";
import { marked, type Token } from "marked";
import { headline } from "../src/headline.js";
import { summaryOf } from "../src/summary.js";
import { file, HOSTILE, reportOf } from "./reports.js";

/** All kinds of Markdown in a text, each with what it shows. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    found.push(token);
  });
  return found;
}

describe.each(HOSTILE)("%j", (text) => {
  const markdown = summaryOf(
    reportOf(
      [
        file(text, { jobId: text, itemId: text, rows: 1 }),
        file("b", { state: "failed", error: { kind: "refused", message: text, hint: text } }),
      ],
      {
        status: "partial",
        jobIds: [text],
        itemIds: [text],
        errors: [{ kind: "data", message: `x: ${text}` }],
        notices: [{ level: "warning", message: text, file: text }],
      },
    ),
  );

  test("is text and nothing else", () => {
    const kinds = new Set(tokensOf(markdown).map(({ type }) => type));
    for (const kind of ["link", "image", "strong", "em", "del", "def", "hr", "code", "blockquote"]) {
      expect(kinds).not.toContain(kind);
    }
    const html = tokensOf(markdown).filter(({ type }) => type === "html");
    expect(new Set(html.map(({ raw }) => raw))).toEqual(new Set(["<br>"]));
  });

  test("stays in its cell", () => {
    const [table] = tokensOf(markdown).filter((token) => token.type === "table");
    const rows: { text: string }[][] = table?.type === "table" ? table.rows : [];
    expect(rows.map((row) => row.length)).toEqual([6, 6]);
    expect(rows.map((row) => row[3]?.text)).toEqual(["", "1"]);
  });
});

test("shows what failed first, and what to do about it", () => {
  const refused = { kind: "refused", message: "no room", hint: "Make room." } as const;
  const summary = summaryOf(
    reportOf(
      [
        file("a.csv"),
        file("b.csv", { state: "failed", error: refused }),
        file("c.csv", { state: "failed", error: refused }),
      ],
      {
        status: "partial",
      },
    ),
  );
  expect(summary).toContain("Uploaded 1 of 3 files to edge-impulse: 2 failed");
  expect(summary).toContain("- `b.csv`, `c.csv`: no room<br>➜ Make room.");
  expect(summary.indexOf("| ❌ failed | `b.csv`")).toBeLessThan(summary.indexOf("| ✅ uploaded | `a.csv`"));
});

test("tells what this run made from what earlier runs made", () => {
  const files = [
    file("a", { itemId: "1", state: "skipped" }),
    file("b", { itemId: "2", state: "skipped" }),
    file("c", { itemId: "2" }),
    file("d", { itemId: "3" }),
  ];
  const summary = summaryOf(reportOf(files, idsOf(files)));
  expect(summary).toContain("- Made: `2`, `3`\n- Made by earlier runs: `1`\n");
  expect(summaryOf(reportOf(files, { itemIds: ["3"], mode: "append" }))).toContain("- Into: `3`\n");
});

test("links the service's page, where there is one", () => {
  const page = { title: "the data", address: new URL("https://studio.edgeimpulse.com/organization/7/data") };
  const links = tokensOf(summaryOf(reportOf([file("a")]), "upload", page)).filter(({ type }) => type === "link");
  expect(links).toMatchObject([{ href: page.address.href, text: "the data" }]);
});

test("shows what was never sent behind what is in doubt", () => {
  const files = [
    file("a", { state: "failed", error: { kind: "stopped", message: "the run was cancelled" } }),
    file("b", { state: "in-doubt", error: { kind: "in-doubt", message: "no answer" } }),
  ];
  expect(summaryOf(reportOf(files, { status: "partial" }))).toMatch(/\| `b` [\s\S]*\| `a` /);
});

test("names the shard that a job had, as the input does", () => {
  expect(summaryOf(reportOf([file("a")], { shard: { index: 0, count: 3 } }))).toMatch(/^- Shard: 0\/3$/m);
  expect(summaryOf(reportOf([file("a")]))).not.toContain("Shard");
});

test("gives advice that neighbours share once, behind the last of them", () => {
  const failed = (name: string, hint: string) =>
    file(name, { state: "failed", error: { kind: "refused", message: `no ${name}`, hint } });
  const files = [failed("a", "Look."), failed("b", "Look."), failed("c", "Go.")];
  expect(summaryOf(reportOf(files, { status: "failure" }))).toContain(
    "- `a`: no a\n- `b`: no b<br>➜ Look.\n- `c`: no c<br>➜ Go.\n",
  );
});

test("stays far below GitHub's limit with a hundred thousand failures of their own", () => {
  const long = "x".repeat(4000);
  const files = Array.from({ length: 100_000 }, (_, index) =>
    file(`${index}-${long}`, { state: "failed", error: { kind: "refused", message: `${index} ${long}` } }),
  );
  const summary = summaryOf(reportOf(files, { status: "failure" }));
  expect(Buffer.byteLength(summary)).toBeLessThan(200_000);
  expect(summary).toContain("and 99,900 more files: all are in the report.");
});

test.each([
  [reportOf([file("a", { rows: 3 })]), "Uploaded 1 file to edge-impulse (10 B, 3 rows)"],
  [
    reportOf([file("a", { state: "planned" })], { status: "planned" }),
    "Dry run: 1 file would be uploaded to edge-impulse (10 B)",
  ],
  [
    reportOf([file("a", { state: "planned", rows: 2 }), file("b", { state: "skipped", rows: 1 })], {
      status: "planned",
    }),
    "Dry run: 1 file would be uploaded to edge-impulse (10 B, 2 rows), 1 skipped",
  ],
  [reportOf([file("a"), file("b", { state: "skipped" })]), "Uploaded 1 file to edge-impulse (10 B), 1 skipped"],
  [reportOf([], { status: "skipped" }), "Nothing to upload"],
  [reportOf([], { status: "skipped", shard: { index: 1, count: 2 } }), "Nothing to upload: no file falls to shard 1/2"],
  [
    reportOf([file("a", { state: "skipped" })], { status: "skipped" }),
    "Nothing to upload: edge-impulse has all 1 file",
  ],
  [
    reportOf([file("a", { state: "in-doubt" }), file("b", { state: "failed" })], { status: "partial" }),
    "Uploaded 0 of 2 files to edge-impulse: 1 failed, 1 in doubt",
  ],
  [reportOf([file("a", { state: "failed" })], { status: "failure" }), "Nothing was uploaded to edge-impulse: 1 failed"],
  [
    reportOf(
      [
        file("a", { state: "failed", error: { kind: "stopped", message: "not sent: no room" } }),
        file("b", { state: "failed", error: { kind: "refused", message: "no room" } }),
        file("c", { state: "failed", error: { kind: "refused", message: "no room" } }),
        file("d", { state: "failed", error: { kind: "refused", message: "bad name" } }),
      ],
      { status: "failure" },
    ),
    "Nothing was uploaded to edge-impulse: 3 failed, 1 not sent: no room (and 1 more error)",
  ],
  [
    reportOf([file("a"), file("b", { state: "failed", error: { kind: "stopped", message: "cancelled" } })], {
      status: "partial",
    }),
    "Uploaded 1 of 2 files to edge-impulse: 1 not sent: b: cancelled",
  ],
  [
    reportOf(
      [
        file("a", { state: "failed", rows: 2, error: { kind: "stopped", message: "cancelled amid its rows" } }),
        file("b", { state: "failed", error: { kind: "stopped", status: 401, message: "refused as well" } }),
        file("c", { state: "in-doubt", error: { kind: "in-doubt", message: "the answer was lost" } }),
      ],
      { status: "partial" },
    ),
    "Uploaded 0 of 3 files to edge-impulse: 2 failed, 1 in doubt: c: the answer was lost",
  ],
  [
    reportOf([file("a", { state: "failed", error: { kind: "refused", message: "x".repeat(300) } })], {
      status: "failure",
    }),
    `Nothing was uploaded to edge-impulse: 1 failed: a: ${"x".repeat(199)}…`,
  ],
  [
    reportOf([file("a", { state: "failed", error: { kind: "refused", status: 403, message: "no credit" } })], {
      status: "failure",
    }),
    "Nothing was uploaded to edge-impulse: 1 failed: no credit",
  ],
])("headline %#", (report, line) => {
  expect(headline(report)).toBe(line);
});

test("a failed dry run says how many files cannot be uploaded, and why", () => {
  const notSent = { kind: "stopped", message: "not sent: a: is no CSV" } as const;
  const files = [
    file("b", { state: "failed", error: notSent }),
    file("a", { state: "failed", error: { kind: "data", message: "a: is no CSV", file: "a" } }),
  ];
  expect(headline(reportOf(files, { status: "failure" }), "check")).toBe(
    "Dry run: 1 of 2 files cannot be uploaded: a: is no CSV",
  );
  const summary = summaryOf(reportOf(files, { status: "failure" }), "check");
  expect(summary).toMatch(/❌ failed \| `a`[\s\S]*⏹️ not sent \| `b`/);
  expect(summary).toMatch(/- a: is no CSV[\s\S]*- `b`: not sent/);
  const errors = [{ kind: "input", message: "`files` matched no file" }] as const;
  expect(headline(reportOf([], { status: "failure", errors }), "check")).toBe(
    "Dry run: nothing can be uploaded: `files` matched no file",
  );
  const stopped = reportOf([], { status: "failure", errors: [{ kind: "stopped", message: "the run was cancelled" }] });
  expect(headline(stopped, "check")).toBe("Dry run: it did not come to its end: the run was cancelled");
});

test.each(HOSTILE)("the details of a notice are one block of code, whatever is in it: %j", (text) => {
  const notices = [
    { level: "notice", message: "first", details: `columns: |\n  - ${text}\n~~~\n</details>` },
    { level: "notice", message: "second" },
  ] as const;
  const tokens = tokensOf(summaryOf(reportOf([], { notices })));
  const blocks = tokens.filter((token) => token.type === "code");
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.type === "code" && blocks[0].text).toMatch(/^columns: \|\n {2}- [\s\S]*<\/details>$/);
  expect(tokens.filter(({ type }) => type === "list_item")).toHaveLength(3);
  expect(tokens.filter(({ type }) => ["html", "link", "image"].includes(type))).toEqual([]);
});

test("details that are too long for a summary are in the log", () => {
  const notices = [{ level: "notice", message: "columns", details: "x\n".repeat(1 << 20) }] as const;
  const summary = summaryOf(reportOf([], { notices }));
  expect(summary.length).toBeLessThan(10_000);
  expect(summary).toContain("columns (in the log and the report)");
});
