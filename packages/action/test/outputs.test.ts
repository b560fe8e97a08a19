import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { FIRST_OUTPUTS, outputsOf } from "../src/outputs.js";
import { writeReport } from "../src/write-report.js";
import { file, HOSTILE, reportOf } from "./reports.js";

test("action.yml declares these outputs and no others", () => {
  const action: { outputs: object } = parse(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8"));
  expect(Object.keys(action.outputs)).toEqual(Object.keys(FIRST_OUTPUTS));
  expect(Object.keys(outputsOf(reportOf([]), "upload", "r").outputs)).toEqual(Object.keys(FIRST_OUTPUTS));
});

test("the rows of the files add up to the rows", () => {
  const files = [
    file("a.csv", { rows: 2 }),
    file("b.csv", { rows: 3 }),
    file("c.csv", { rows: 4, state: "failed" }),
    file("d"),
  ];
  const { outputs } = outputsOf(reportOf(files), "upload", "r");
  expect(outputs["row-count"]).toBe("9");
  expect(outputs["row-counts"]).toBe('{"a.csv":2,"b.csv":3,"c.csv":4}');
});

test("a check sets no count of files but the first", () => {
  const { outputs } = outputsOf(reportOf([file("a", { state: "planned" })], { status: "planned" }), "check", "r");
  expect(outputs).toMatchObject({
    "file-count": "1",
    "uploaded-count": "",
    "skipped-count": "",
    "failed-count": "",
    "in-doubt-count": "",
  });
});

test("JSON of more than 512 KiB is left empty and named, never cut", () => {
  // Each takes 64 bytes: itself, two quotes and a comma or a bracket.
  const ids = (bytes: number) => [`${"x".repeat(60)}`, ...Array(bytes / 64 - 1).fill("y".repeat(61))];
  const fitting = outputsOf(reportOf([], { jobIds: ids(512 * 1024) }), "upload", "r");
  expect(fitting.tooLarge).toEqual([]);
  expect(fitting.outputs["job-ids"]).toHaveLength(512 * 1024);
  const files = [file("é".repeat(300_000), { rows: 1 })];
  const over = outputsOf(reportOf(files, { jobIds: ids(512 * 1024 + 64) }), "upload", "r");
  expect(over.tooLarge).toEqual(["job-ids", "row-counts"]);
  expect(over.outputs["job-ids"]).toBe("");
});

test.each([
  "1\nstatus=success",
  "::error::x",
  " ::error::x",
  "##[error]x",
  "a##[group]",
  "$(id)",
  "`id`",
  '"; id; "',
  "a'b",
  "a\\b",
  "a|b",
  "a&b",
  "(id)",
  "<b>",
  "\u001b[31m",
  "\u202eb",
  "\u2028b",
  "x".repeat(501),
  "",
  "x https://evil.example",
  "x y",
  "-o",
  "--output=x",
  "~root",
  "@evil.example",
  "/etc/passwd",
  "..",
  "../../admin",
  "a/../../admin",
  "a/..",
])("an id that may be more than an id is in no output: %j", (id) => {
  const { outputs, unsafeIds } = outputsOf(reportOf([], { jobIds: [id, "j1"], itemIds: [id] }), "upload", "r");
  expect(outputs).toMatchObject({ "job-id": "j1", "job-ids": '["j1"]', "item-id": "", "item-ids": "[]" });
  expect(unsafeIds).toBe(2);
});

test.each([
  "42",
  "6f1c2d3e-0000-4a5b-8c7d-9e0f1a2b3c4d",
  "a/b:c_d.e~f",
  "YWJj+/==",
  "user@host",
  "Verkäufe-2026",
  "x::y",
  "a..b/.c",
])("an id is an output as it is: %j", (id) => {
  const { outputs, unsafeIds } = outputsOf(reportOf([], { jobIds: [id] }), "upload", "r");
  expect([outputs["job-id"], outputs["job-ids"], unsafeIds]).toEqual([id, JSON.stringify([id]), 0]);
});

test("a name that the workflow gave may have spaces, and nothing else that an id may not have", () => {
  const inputs = new Set(["Verkäufe 2026", "$(id)"]);
  const { outputs, unsafeIds } = outputsOf(
    reportOf([], { itemIds: ["$(id)", "Verkäufe 2026", "Verkäufe 2027"] }),
    "upload",
    "r",
    inputs,
  );
  expect([outputs["item-ids"], unsafeIds]).toEqual(['["Verkäufe 2026"]', 2]);
});

test.each(HOSTILE)(
  "names of files are in JSON that a log can be given, and are the same when it is read: %j",
  async (text) => {
    const report = reportOf([file(text, { rows: 1 }), file(`\u009b${text}##[error]##[`, { rows: 2 })]);
    const folder = await mkdtemp(path.join(tmpdir(), "outputs-"));
    try {
      const written = await readFile(await writeReport(report, folder), "utf8");
      expect(JSON.parse(written)).toEqual(report);
      const { outputs } = outputsOf(report, "upload", "r");
      expect(Object.keys(JSON.parse(outputs["row-counts"]))).toEqual(report.files.map((one) => one.file));
      for (const json of [written, outputs["row-counts"]]) {
        expect(json).not.toContain("##[");
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
