import { idsOf, type UploadReport } from "@dataset-upload/core";
import { describe, expect, test } from "@jest/globals";
import { marked, type Token } from "marked";
import { digestOf, type Target } from "../src/digest.js";
import { summaryOf } from "../src/summary.js";
import { file, HOSTILE, reportOf, TARGET } from "./reports.js";

function summarize(report: UploadReport, target: Target = TARGET, run: "upload" | "dry-run" = "upload"): string {
  return summaryOf(digestOf(report, target, run));
}

/** All kinds of Markdown in a text, each with what it shows. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    found.push(token);
  });
  return found;
}

describe.each(HOSTILE)("%j", (text) => {
  const markdown = summarize(
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
    expect(rows.map((row) => row[2]?.text)).toEqual(["", "1"]);
  });
});

test("shows what failed first, and what to do about it", () => {
  const refused = { kind: "refused", message: "no room", hint: "Make room." } as const;
  const summary = summarize(
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
  expect(summary).toContain(`Uploaded 1 of 3 files to dataset "d" of Edge Impulse (10 B): 2 failed`);
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
  const summary = summarize(reportOf(files, idsOf(files)));
  expect(summary).toContain("Made: `2`, `3`<br>\nMade by earlier runs: `1`\n");
  expect(summarize(reportOf(files, { itemIds: ["3"], mode: "append" }))).toContain("Added to: `3`\n");
});

test("links the service's page, where there is one", () => {
  const page = { title: "the data", address: new URL("https://studio.edgeimpulse.com/organization/7/data") };
  const links = tokensOf(summarize(reportOf([file("a")]), { ...TARGET, page })).filter(({ type }) => type === "link");
  expect(links).toMatchObject([{ href: page.address.href, text: "the data" }]);
});

test("shows what was never sent behind what is in doubt", () => {
  const files = [
    file("a", { state: "failed", error: { kind: "stopped", message: "the run was cancelled" } }),
    file("b", { state: "in-doubt", error: { kind: "in-doubt", message: "no answer" } }),
  ];
  expect(summarize(reportOf(files, { status: "partial" }))).toMatch(/\| `b` [\s\S]*\| `a` /);
});

test("names the only item in a line, and several in a table", () => {
  const item = (name: string, task: string, itemId: string) => file(name, { task, itemId });
  const one = [item("a", 'data item "x"', "7"), item("b", 'data item "x"', "7")];
  const tablesIn = (markdown: string) => tokensOf(markdown).filter(({ type }) => type === "table").length;
  const single = summarize(reportOf(one, { itemIds: ["7"] }));
  expect(single).toContain('Made: data item "x" `7`\n');
  expect(tablesIn(single)).toBe(1);
  const several = summarize(reportOf([...one, item("c", 'data item "y"', "8")], { itemIds: ["7", "8"] }));
  expect(several).toContain('| `data item "x"` | `7` | 2 | 20 B |');
  expect(several).not.toContain("Made: ");
  expect(tablesIn(several)).toBe(2);
});

test("names the shard that a job had, as the input does", () => {
  expect(summarize(reportOf([file("a")], { shard: { index: 0, count: 3 } }))).toMatch(/^Shard: 0\/3$/m);
  expect(summarize(reportOf([file("a")]))).not.toContain("Shard");
});

test("gives advice that neighbours share once, behind the last of them", () => {
  const failed = (name: string, hint: string) =>
    file(name, { state: "failed", error: { kind: "refused", message: `no ${name}`, hint } });
  const files = [failed("a", "Look."), failed("b", "Look."), failed("c", "Go.")];
  expect(summarize(reportOf(files, { status: "failure" }))).toContain(
    "- `a`: no a\n- `b`: no b<br>➜ Look.\n- `c`: no c<br>➜ Go.\n",
  );
});

test("stays far below GitHub's limit with a hundred thousand failures of their own", () => {
  const long = "x".repeat(4000);
  const files = Array.from({ length: 100_000 }, (_, index) =>
    file(`${index}-${long}`, { state: "failed", error: { kind: "refused", message: `${index} ${long}` } }),
  );
  const summary = summarize(reportOf(files, { status: "failure" }));
  expect(Buffer.byteLength(summary)).toBeLessThan(200_000);
  expect(summary).toContain("and 99,900 more files: all are in the report.");
});

test.each(HOSTILE)("the details of a notice are one block of code, whatever is in it: %j", (text) => {
  const notices = [
    { level: "notice", message: "first", details: `columns: |\n  - ${text}\n~~~\n</details>` },
    { level: "notice", message: "second" },
  ] as const;
  const tokens = tokensOf(summarize(reportOf([], { notices })));
  const blocks = tokens.filter((token) => token.type === "code");
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.type === "code" && blocks[0].text).toMatch(/^columns: \|\n {2}- [\s\S]*<\/details>$/);
  expect(tokens.filter(({ type }) => type === "list_item")).toHaveLength(2);
  expect(tokens.filter(({ type }) => ["link", "image"].includes(type))).toEqual([]);
  const html = tokens.filter(({ type }) => type === "html");
  expect(html.map(({ raw }) => raw.trim())).toEqual(["<details><summary>Show</summary>", "</details>"]);
});

test("details that are too long for a summary are in the log", () => {
  const notices = [{ level: "notice", message: "columns", details: "x\n".repeat(1 << 20) }] as const;
  const summary = summarize(reportOf([], { notices }));
  expect(summary.length).toBeLessThan(10_000);
  expect(summary).toContain("columns (in the log and the report)");
});
