import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { FIRST_OUTPUTS, outputsOf } from "../src/outputs.js";
import { file, reportOf } from "./reports.js";

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
  const ids = (bytes: number) => ["x".repeat(bytes - 4)];
  const fitting = outputsOf(reportOf([], { jobIds: ids(512 * 1024) }), "upload", "r");
  expect(fitting.tooLarge).toEqual([]);
  expect(fitting.outputs["job-ids"]).toHaveLength(512 * 1024);
  const over = outputsOf(reportOf([], { jobIds: ids(512 * 1024 + 1), itemIds: ["é".repeat(300_000)] }), "upload", "r");
  expect(over.tooLarge).toEqual(["job-ids", "item-ids"]);
  expect(over.outputs["job-ids"]).toBe("");
});

test("an id is one line", () => {
  const { outputs } = outputsOf(reportOf([], { jobIds: ["1\nstatus=success"], itemIds: ["2\r\nx"] }), "upload", "r");
  expect(outputs["job-id"]).toBe("1 status=success");
  expect(outputs["item-id"]).toBe("2 x");
  expect(outputs["job-ids"]).not.toContain("\n");
});
