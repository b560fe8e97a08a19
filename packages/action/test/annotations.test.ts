import { expect, test } from "@jest/globals";
import { faultAnnotations, noticeAnnotations } from "../src/annotations.js";
import { file, HOSTILE, reportOf } from "./reports.js";

const fault = (line: number) => ({ kind: "data", message: `a.csv line ${line}: bad`, file: "a.csv", line }) as const;

test("a fault in the data stands on its file and line, with what to do about it", () => {
  const errors = [{ ...fault(17), hint: "Mend it." }];
  expect(faultAnnotations(reportOf([], { errors })).shown).toEqual([
    { level: "error", message: "a.csv line 17: bad. Mend it.", file: "a.csv", startLine: 17 },
  ]);
});

test("ten are shown and the others counted; one that befell its file is not shown twice", () => {
  const errors = Array.from({ length: 12 }, (_, index) => fault(index + 1));
  const { shown, more, told } = faultAnnotations(
    reportOf([file("a.csv", { state: "failed", error: fault(1) })], { errors }),
  );
  expect(shown).toHaveLength(10);
  expect([...told]).toEqual(errors.slice(0, 10).map(({ message }) => message));
  expect(more).toEqual(["and 2 more faults in the data:"]);
});

test("ten warnings and ten notices are shown, so that neither hide the others", () => {
  const of = (level: "warning" | "notice", count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, message: `${level} ${index}` }));
  const { shown, more } = noticeAnnotations([...of("notice", 11), ...of("warning", 30)]);
  expect(shown.map(({ level }) => level)).toEqual([
    ...Array.from({ length: 10 }, () => "warning"),
    ...Array.from({ length: 10 }, () => "notice"),
  ]);
  expect(more).toEqual(["and 20 more warnings: all are in the report", "and 1 more notice: all are in the report"]);
});

test("a file of the runner's temporary folder is none that GitHub could show", () => {
  const errors = [{ ...fault(1), file: "$RUNNER_TEMP/a.csv" }];
  expect(faultAnnotations(reportOf([], { errors })).shown[0]).not.toHaveProperty("file");
});

test.each(HOSTILE)("%j cannot be a command", (text) => {
  const notice = { level: "warning", message: `::error::##[error]${text}` } as const;
  const [annotation] = noticeAnnotations([notice]).shown;
  expect(annotation?.message).not.toMatch(/^::|##\[|[\p{Cc}\p{Cf}]/u);
});

test.each(HOSTILE)("%j cannot be a command in the details of a notice", (text) => {
  const notice = { level: "notice", message: "x", details: `a\n  ::error::${text}\n##[error]${text}\n` } as const;
  const [annotation] = noticeAnnotations([notice]).shown;
  expect(annotation?.details?.length).toBeGreaterThan(2);
  for (const line of annotation?.details ?? []) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
});

test("the details of a notice keep their spaces", () => {
  const notice = { level: "notice", message: "x", details: "columns: |\n  - { alias: a  b }\n" } as const;
  expect(noticeAnnotations([notice]).shown[0]?.details).toEqual(["columns: |", "  - { alias: a  b }"]);
});
