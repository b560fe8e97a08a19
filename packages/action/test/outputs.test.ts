import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { outputsOf } from "../src/outputs.js";
import { writeReport } from "../src/report-file.js";
import { file, HOSTILE, reportOf } from "./reports.js";

const FACTS = { reportPath: "r", url: "", inputs: new Set<string>() };

test("the rows of the files add up to the rows", () => {
  const files = [
    file("a.csv", { rows: 2 }),
    file("b.csv", { rows: 3 }),
    file("c.csv", { rows: 4, state: "failed" }),
    file("d"),
  ];
  const { outputs } = outputsOf(reportOf(files), FACTS);
  expect(outputs["row-count"]).toBe("9");
  expect(outputs["row-counts"]).toBe('{"a.csv":2,"b.csv":3,"c.csv":4}');
});

test("every count is a whole number, also of a run that did nothing", () => {
  const { outputs } = outputsOf(reportOf([], { status: "failure" }), FACTS);
  for (const [name, value] of Object.entries(outputs)) {
    if (name.endsWith("-count") && name !== "service-row-count") expect([name, value]).toEqual([name, "0"]);
  }
});

test("a dry run counts the rows that would be sent, and the files that are faulty", () => {
  const files = [file("a", { state: "planned", rows: 4 }), file("b", { state: "failed" })];
  expect(outputsOf(reportOf(files, { status: "failure" }), FACTS).outputs).toMatchObject({
    "file-count": "2",
    "uploaded-count": "0",
    "failed-count": "1",
    "row-count": "4",
    "row-counts": '{"a":4}',
    "byte-count": "0",
  });
});

test("each file is an entry with all that is known of it", () => {
  const files = [
    file("a.csv", { rows: 2, itemId: "7", jobId: "j" }),
    file("b.wav", { state: "failed", itemId: "$(id)" }),
    file("c.csv", { state: "skipped", rows: 3 }),
  ];
  const { outputs } = outputsOf(reportOf(files), FACTS);
  expect(JSON.parse(outputs.files)).toEqual([
    { path: "a.csv", state: "uploaded", item: "7", job: "j", rows: 2, bytes: 10 },
    { path: "b.wav", state: "failed", item: null, job: null, rows: null, bytes: 10 },
    { path: "c.csv", state: "skipped", item: null, job: null, rows: 3, bytes: 10 },
  ]);
  expect(outputs["row-count"]).toBe("2");
});

describe("What GitHub would not take is left empty and named, never cut:", () => {
  // Each takes 64 bytes: itself, two quotes and a comma or a bracket.
  const ids = (bytes: number) => [`${"x".repeat(60)}`, ...Array(bytes / 64 - 1).fill("y".repeat(61))];

  test("an output of more than 512 KiB", () => {
    const fitting = outputsOf(reportOf([], { jobIds: ids(256 * 1024) }), FACTS);
    expect(fitting.tooLarge).toEqual([]);
    expect(fitting.outputs["job-ids"]).toHaveLength(256 * 1024);
    const over = outputsOf(reportOf([file("é".repeat(300_000), { rows: 1 })]), FACTS);
    expect(over.tooLarge).toEqual(["files", "row-counts"]);
    expect(over.outputs.files).toBe("");
  });

  test("the largest, where the sum is more than 1 MiB in UTF-16", () => {
    const jobIds = ids(200 * 1024);
    expect(outputsOf(reportOf([], { jobIds, itemIds: ids(256 * 1024) }), FACTS).tooLarge).toEqual([]);
    const { tooLarge, outputs } = outputsOf(reportOf([], { jobIds, itemIds: ids(320 * 1024) }), FACTS);
    expect(tooLarge).toEqual(["item-ids"]);
    expect(JSON.parse(outputs["job-ids"])).toHaveLength(3200);
  });
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
  const { outputs, unsafeIds } = outputsOf(reportOf([], { jobIds: [id, "j1"], itemIds: [id] }), FACTS);
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
  const { outputs, unsafeIds } = outputsOf(reportOf([], { jobIds: [id] }), FACTS);
  expect([outputs["job-id"], outputs["job-ids"], unsafeIds]).toEqual([id, JSON.stringify([id]), 0]);
});

test("a name that the workflow gave may have spaces, and nothing else that an id may not have", () => {
  const inputs = new Set(["Verkäufe 2026", "$(id)"]);
  const { outputs, unsafeIds } = outputsOf(reportOf([], { itemIds: ["$(id)", "Verkäufe 2026", "Verkäufe 2027"] }), {
    ...FACTS,
    inputs,
  });
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
      const { outputs } = outputsOf(report, FACTS);
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
