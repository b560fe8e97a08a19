import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import schema from "../report.schema.json" with { type: "json" };
import type { UploadReport } from "../src/report.js";
import { checkReport } from "./support/report-schema.js";

const REPORT: UploadReport = {
  schemaVersion: 1,
  service: "roe",
  baseUrl: "https://api.roe-ai.com/",
  mode: "create",
  status: "partial",
  startedAt: "2026-01-01T00:00:00.000Z",
  finishedAt: "2026-01-01T00:00:01.000Z",
  shard: { index: 0, count: 2 },
  files: [
    { file: "data/a.csv", name: "a.csv", size: 8, task: "a", state: "uploaded", rows: 2, itemId: "f1", jobId: "j1" },
    {
      file: "b",
      name: "b",
      size: 0,
      task: "b",
      state: "failed",
      error: { kind: "data", message: "no", line: 3, column: "x" },
    },
  ],
  requests: [
    {
      task: "a.csv",
      step: "upload file",
      method: "POST",
      url: "https://api.roe-ai.com/v1/datasets/files/upload/",
      files: ["data/a.csv"],
      fileCount: 1,
      attempts: [
        {
          startedAt: "2026-01-01T00:00:00.000Z",
          durationMs: 3,
          sentBytes: 100,
          outcome: { kind: "failed", message: "refused" },
        },
        {
          startedAt: "2026-01-01T00:00:00.500Z",
          durationMs: 3,
          sentBytes: 100,
          outcome: { kind: "answered", status: 200 },
        },
      ],
      receipt: { id: "f1", score: -0.5, tags: [null, true] },
    },
  ],
  notices: [{ level: "warning", message: "guessed", details: "a\nb", file: "data/a.csv" }],
  errors: [],
  unfinished: [{ task: "b", message: "was emptied" }],
  totals: { files: 2, uploaded: 1, skipped: 0, failed: 1, inDoubt: 0, planned: 0, bytes: 8, rows: 2, serviceRows: 2 },
  jobIds: ["j1"],
  itemIds: ["f1"],
  earlierJobIds: [],
  earlierItemIds: ["f0"],
};

test("the published schema is the one that the types and their comments give", async () => {
  const script = fileURLToPath(new URL("../../../scripts/report-schema.mjs", import.meta.url));
  await promisify(execFile)(process.execPath, [script, "--check"]);
});

test("each type and property is described", () => {
  const definitions: Readonly<Record<string, Definition>> = schema.definitions;
  const bare = Object.entries(definitions).flatMap(([name, { description, properties = {} }]) => [
    ...(description === undefined ? [name] : []),
    ...Object.entries(properties).flatMap(([property, about]) =>
      about.description === undefined ? [`${name}.${property}`] : [],
    ),
  ]);
  expect(bare).toEqual([]);
});

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
}

test("a report with everything in it matches", () => {
  expect(() => checkReport(REPORT)).not.toThrow();
});

describe("a report does not match", () => {
  test.each([
    ["with a property more", { ...REPORT, note: "" }],
    ["with a property less", { ...REPORT, totals: undefined }],
    ["of another version", { ...REPORT, schemaVersion: 2 }],
    ["with another state", { ...REPORT, files: [{ file: "a", name: "a", size: 1, state: "lost" }] }],
    ["with half a byte", { ...REPORT, totals: { ...REPORT.totals, bytes: 0.5 } }],
    ["with fewer rows than none", { ...REPORT, totals: { ...REPORT.totals, rows: -1 } }],
    ["with a time of no zone", { ...REPORT, startedAt: "2026-01-01T00:00:00.000" }],
  ])("%s", (_name, report) => {
    expect(() => checkReport(report)).toThrow("the report does not match its schema");
  });
});
