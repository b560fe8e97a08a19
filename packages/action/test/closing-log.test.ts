import type { UploadReport } from "@dataset-upload/core";
import { describe, expect, test } from "@jest/globals";
import { closingLog, type LogEntry } from "../src/closing-log.js";
import { digestOf } from "../src/digest.js";
import { failedWith, file, HOSTILE, reportOf, TARGET } from "./reports.js";

const logOf = (report: UploadReport): LogEntry[] => closingLog(digestOf(report, TARGET, "upload"));
const annotationsOf = (report: UploadReport) =>
  logOf(report).flatMap((entry) => (entry.kind === "annotation" ? [entry.annotation] : []));
const linesOf = (report: UploadReport) => logOf(report).flatMap((entry) => (entry.kind === "line" ? [entry.text] : []));
const fileTableOf = (report: UploadReport) =>
  logOf(report).flatMap((entry) => (entry.kind === "group" ? entry.lines : []));

const fault = (line: number) => ({ kind: "data", message: `a.csv line ${line}: bad`, file: "a.csv", line }) as const;
const refused = { kind: "refused", message: "no room", hint: "Make room." } as const;

describe("A failed run", () => {
  test("has its reason and what to do about it as an error, and says it only once", () => {
    const report = reportOf(failedWith("a", refused), { status: "failure" });
    expect(annotationsOf(report)).toEqual([
      {
        level: "error",
        message: 'Nothing was uploaded to dataset "d" of Edge Impulse: 1 failed: a: no room\nMake room.',
      },
    ]);
    expect(linesOf(report).join("\n")).not.toContain("no room");
  });

  test("has all inputs that are wrong in one error", () => {
    const errors = ["`wait` x", "`mode` y"].map((message) => ({ kind: "input", message }) as const);
    expect(annotationsOf(reportOf([], { status: "failure", errors })).map(({ message }) => message)).toEqual([
      "Nothing was uploaded: 2 inputs cannot be used\n`wait` x\n`mode` y",
    ]);
  });

  test("has each fault in the data on its file and line, with what to do about it, and its reason as a plain line", () => {
    const report = reportOf([], { status: "failure", errors: [{ ...fault(17), hint: "Mend it." }] });
    expect(annotationsOf(report)).toEqual([
      { level: "error", message: "a.csv line 17: bad. Mend it.", file: "a.csv", startLine: 17 },
    ]);
    expect(linesOf(report)).toEqual(["Nothing was uploaded: a.csv line 17: bad"]);
  });

  test("shows ten faults as errors, as GitHub drops the others, and the rest as lines", () => {
    const errors = Array.from({ length: 12 }, (_, index) => fault(index + 1));
    const report = reportOf(failedWith("a", fault(1)), { status: "failure", errors });
    expect(annotationsOf(report)).toHaveLength(10);
    expect(linesOf(report).slice(-3)).toEqual([
      "and 2 more faults in the files:",
      "a.csv line 11: bad",
      "a.csv line 12: bad",
    ]);
  });

  test("tells what its reason has no room for: the first files, how many more, and the other errors", () => {
    const files = [...failedWith("abcdef", refused), ...failedWith("g", { kind: "refused", message: "no door" })];
    expect(linesOf(reportOf(files, { status: "failure" })).slice(-3)).toEqual([
      "a, b, c and 3 more files: no room",
      "  Make room.",
      "g: no door",
    ]);
  });

  test("has at most fifty errors in its log", () => {
    const files = Array.from({ length: 60 }, (_, index) => {
      return file(`${index}`, { state: "failed", error: { kind: "refused", message: `e${index}` } });
    });
    expect(linesOf(reportOf(files, { status: "failure" })).at(-1)).toBe("and 9 more errors: see the report");
  });
});

describe("Notices", () => {
  test("are ten warnings and ten notices, so that neither hide the others", () => {
    const notices = (level: "warning" | "notice", count: number) =>
      Array.from({ length: count }, (_, index) => ({ level, message: `${level} ${index}` }));
    const report = reportOf([], { notices: [...notices("notice", 11), ...notices("warning", 30)] });
    expect(annotationsOf(report).map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => "warning"),
      ...Array.from({ length: 10 }, () => "notice"),
    ]);
    expect(linesOf(report)).toContain("and 20 more warnings: all are in the report");
    expect(linesOf(report)).toContain("and 1 more notice: all are in the report");
  });

  test("keep the spaces of their details", () => {
    const notice = { level: "notice", message: "x", details: "columns: |\n  - { alias: a  b }\n" } as const;
    expect(annotationsOf(reportOf([], { notices: [notice] }))[0]?.details).toEqual([
      "columns: |",
      "  - { alias: a  b }",
    ]);
  });

  test("about a file of the runner's temporary folder have no file that GitHub could show", () => {
    const notice = { level: "notice", message: "x", file: "$RUNNER_TEMP/a.csv" } as const;
    expect(annotationsOf(reportOf([], { notices: [notice] }))[0]).not.toHaveProperty("file");
  });
});

describe("Tables", () => {
  test("have a line for each state that there is, and one for all", () => {
    const files = [
      file("a.csv", { rows: 1200 }),
      file("b.csv", { size: 1500 }),
      file("c.csv", { state: "failed" }),
      file("e.csv", { state: "failed", error: { kind: "stopped", message: "the run ended" } }),
    ];
    expect(linesOf(reportOf(files)).slice(1, 7)).toEqual([
      "State     Files    Size   Rows",
      "failed        1    10 B",
      "not sent      1    10 B",
      "uploaded      2  1.5 kB  1,200",
      "all           4  1.5 kB  1,200",
      "Took 1 s",
    ]);
  });

  test("say what was made, with its files", () => {
    const item = (name: string, task: string, itemId: string) => file(name, { task, itemId, rows: 2 });
    const files = [item("a", "item x", "7"), item("b", "item x", "7"), item("c", "item y", "8")];
    expect(linesOf(reportOf(files)).slice(1)).toEqual([
      "Made    Id  Files  Size  Rows",
      "item x  7       2  20 B     4",
      "item y  8       1  10 B     2",
      "Took 1 s",
    ]);
    expect(linesOf(reportOf(files.slice(0, 2), { mode: "append" }))[1]).toBe("Added to: item x (id 7)");
    expect(closingLog(digestOf(reportOf(files.slice(0, 2)), TARGET, "dry-run"))[1]).toEqual({
      kind: "line",
      text: "To be made: item x (id 7)",
    });
  });

  test("show files with their jobs and items, failures first, and no column that is empty", () => {
    const files = [file("a.csv", { rows: 2, jobId: "j1", itemId: "17" }), file("b", { state: "failed", size: 0 })];
    expect(fileTableOf(reportOf(files))).toEqual([
      "State     Size  Rows  Job  Item  File",
      "failed     0 B                   b",
      "uploaded  10 B     2  j1   17    a.csv",
    ]);
    expect(fileTableOf(reportOf([file("a.bin"), file("b.bin")]))[0]).toBe("State     Size  File");
  });

  test("show a hundred files, however many there are", () => {
    const lines = fileTableOf(reportOf(Array.from({ length: 30_000 }, (_, index) => file(`${index}.csv`))));
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe("and 29,900 more files: all are in the report");
  });
});

test.each(HOSTILE)("Whatever a server or a file says is one line, and no command: %j", (text) => {
  const nasty = `::error::##[error]${text}`;
  const error = { kind: "refused", message: nasty, hint: nasty } as const;
  const report = reportOf(
    [...failedWith("a", error), ...failedWith("bc", { ...error, message: `${nasty}2` }), file(nasty, { jobId: nasty })],
    {
      status: "partial",
      errors: [{ kind: "data", message: nasty, file: nasty, line: 3 }],
      notices: [{ level: "warning", message: nasty, file: nasty, details: `a\n  ${nasty}` }],
    },
  );
  const lines = logOf(report).flatMap((entry) => {
    if (entry.kind === "line") return [entry.text];
    if (entry.kind === "group") return entry.lines;
    const { message, file: path = "", details = [] } = entry.annotation;
    return [...message.split("\n"), path, ...details];
  });
  expect(lines.length).toBeGreaterThan(10);
  for (const one of lines) expect(one).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
});
