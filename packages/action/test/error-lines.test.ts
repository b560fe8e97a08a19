import { expect, test } from "@jest/globals";
import { describeErrors } from "../src/error-lines.js";
import { file, HOSTILE, reportOf } from "./reports.js";

const refused = { kind: "refused", message: "no room", hint: "Make room." } as const;

function failedWith(names: string, error: Parameters<typeof reportOf>[0][number]["error"]) {
  return Array.from(names, (name) => file(name, error === undefined ? {} : { state: "failed", error }));
}

test("an error is told once, with how many files share it and what to do about it", () => {
  expect(describeErrors(reportOf(failedWith("abcdef", refused)))).toEqual([
    "a: no room (and 5 more files)",
    "  Make room.",
  ]);
  expect(describeErrors(reportOf(failedWith("a", refused)))[0]).toBe("a: no room");
});

test("an error of the run as a whole says how many files it befell", () => {
  expect(describeErrors(reportOf(failedWith("ab", refused), { errors: [refused] }))[0]).toBe("no room (2 files)");
});

test("an error that names its file is told as it is", () => {
  const own = { kind: "data", message: "a line 2: bad", file: "a", line: 2 } as const;
  expect(describeErrors(reportOf(failedWith("a", own), { errors: [own] }))).toEqual(["a line 2: bad"]);
});

test("what the log has said already is not said again", () => {
  const other = { ...refused, message: "no door" };
  const report = reportOf([...failedWith("a", refused), ...failedWith("b", other)]);
  expect(describeErrors(report, new Set([refused.message]))).toEqual(["b: no door", "  Make room."]);
  expect(describeErrors(report, new Set([refused.message, other.message]))).toEqual([]);
});

test("advice that neighbours share is given once, behind the last of them", () => {
  const bad = (message: string, hint: string) => ({ kind: "data", message, hint, file: message }) as const;
  const errors = [bad("a: x", "Mend it."), bad("b: y", "Mend it."), bad("c: z", "Leave it.")];
  expect(describeErrors(reportOf([], { errors }))).toEqual(["a: x", "b: y", "  Mend it.", "c: z", "  Leave it."]);
});

test.each(HOSTILE)("neither an error nor its advice is a command: %j", (text) => {
  const error = { kind: "refused", message: `::error::${text}`, hint: `::error::${text}` } as const;
  for (const line of describeErrors(reportOf(failedWith("a", error), { errors: [error] }))) {
    expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
  }
});

test("fifty lines are enough for a log", () => {
  const files = Array.from({ length: 60 }, (_, index) =>
    failedWith("a", { kind: "refused", message: `${index}` }),
  ).flat();
  expect(describeErrors(reportOf(files)).slice(49)).toEqual(["a: 49", "and 10 more errors: see the report"]);
});
