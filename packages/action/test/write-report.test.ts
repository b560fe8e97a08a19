import { readFile } from "node:fs/promises";
import { redactor } from "@dataset-upload/core";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { writeReport } from "../src/write-report.js";
import { makeFolder, removeTree } from "./file-tree.js";
import { file, HOSTILE, reportOf } from "./reports.js";

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => removeTree(folder));

test("the file holds the whole report, a line for each file", async () => {
  const files = [...HOSTILE, ...Array.from({ length: 5000 }, (_, index) => `data/${index}`)].map((name) => file(name));
  const report = reportOf(files, { itemIds: ["1"] });
  const content = await readFile(await writeReport(report, folder, (text) => text), "utf8");
  expect(JSON.parse(content)).toEqual(report);
  expect(content.split("\n").filter((line) => line.startsWith('{"file":'))).toHaveLength(files.length);
});

test("a secret is in none of it", async () => {
  const error = { kind: "refused", message: "bad key secret-secret" } as const;
  const report = reportOf([file("a", { state: "failed", error })], { errors: [error], service: "secret-secret" });
  const content = await readFile(await writeReport(report, folder, redactor(["secret-secret"])), "utf8");
  expect(content).not.toContain("secret-secret");
  expect(JSON.parse(content)).toMatchObject({ service: "***", files: [{ error: { message: "bad key ***" } }] });
});
