import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { writeReport } from "../src/report-file.js";
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
  const content = await readFile(await writeReport(report, folder), "utf8");
  expect(JSON.parse(content)).toEqual(report);
  expect(content.split("\n").filter((line) => line.startsWith('{"file":'))).toHaveLength(files.length);
});
