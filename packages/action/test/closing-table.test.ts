import { expect, test } from "@jest/globals";
import { fileTable, stateTable } from "../src/closing-table.js";
import { file, HOSTILE, reportOf } from "./reports.js";

test("there is a line for each state that there is, and one for all", () => {
  const files = [
    file("a.csv", { rows: 1200 }),
    file("b.csv", { size: 1500 }),
    file("c.csv", { state: "failed" }),
    file("d.csv", { state: "in-doubt" }),
    file("e.csv", { state: "failed", error: { kind: "stopped", message: "the run ended" } }),
  ];
  expect(stateTable(reportOf(files))).toEqual([
    "State     Files   Bytes   Rows",
    "uploaded      2  1.5 kB  1,200",
    "failed        1    10 B",
    "in doubt      1    10 B",
    "not sent      1    10 B",
    "all           5  1.5 kB  1,200",
    "Took 1 s",
  ]);
});

test("where all have one state, that line is all, and columns without anything are left out", () => {
  expect(stateTable(reportOf([file("a.bin")]))).toEqual([
    "State     Files  Bytes",
    "uploaded      1   10 B",
    "Took 1 s",
  ]);
  expect(fileTable(reportOf([file("a.bin")]))).toEqual(["State     Size  File", "uploaded  10 B  a.bin"]);
});

test("files are shown with their jobs and items, failures first", () => {
  const files = [file("a.csv", { rows: 2, jobId: "j1", itemId: "17" }), file("b", { state: "failed", size: 0 })];
  expect(fileTable(reportOf(files))).toEqual([
    "State     Size  Rows  Job  Item  File",
    "failed     0 B                   b",
    "uploaded  10 B     2  j1   17    a.csv",
  ]);
});

test("fifty files are shown, however many there are", () => {
  const files = Array.from({ length: 30_000 }, (_, index) => file(`${index}.csv`));
  const lines = fileTable(reportOf(files));
  expect(lines).toHaveLength(52);
  expect(lines.at(-1)).toBe("and 29,950 more files: all are in the report");
});

test.each(HOSTILE)("a name or an id is one cell of one line, and no command: %j", (text) => {
  const lines = fileTable(reportOf([file(`##[x]${text}`, { jobId: `::error::${text}`, itemId: text })]));
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
    expect(line).toMatch(/^(State|uploaded) /);
  }
});
