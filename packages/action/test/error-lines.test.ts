import { expect, test } from "@jest/globals";
import { describeErrors } from "../src/error-lines.js";
import { file, reportOf } from "./reports.js";

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

test("an error that the log has already is not told again, nor what to do about it", () => {
  const own = { kind: "data", message: "a: bad", hint: "Mend it.", file: "a" } as const;
  const report = reportOf([...failedWith("a", own), ...failedWith("b", refused)], { errors: [own] });
  expect(describeErrors(report, new Set(["a: bad"]))).toEqual(["b: no room", "  Make room."]);
});

test("fifty lines are enough for a log", () => {
  const files = Array.from({ length: 60 }, (_, index) =>
    failedWith("a", { kind: "refused", message: `${index}` }),
  ).flat();
  expect(describeErrors(reportOf(files)).slice(49)).toEqual(["a: 49", "and 10 more: see the report"]);
});
