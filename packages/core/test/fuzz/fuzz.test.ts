import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CORE_PROPERTIES } from "./all.js";
import { hold } from "./outcomes.js";
import { checkProperty, property, shareOut } from "./property.js";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../../../scripts/fuzz.mjs", import.meta.url));

test.each(CORE_PROPERTIES)("$name", async (checked) => {
  const { failure } = await checkProperty(checked, { seed: 20_261_121, numRuns: 60 });
  expect(failure?.report).toBeUndefined();
});

test("files and texts that are made to take memory without bound get an answer within a bound", async () => {
  const { stdout } = await run(process.execPath, [program, "--cases", "0", "--bombs", "small", "--seed", "1"]);
  expect(stdout).toContain("ok all bombs: ");
  expect(stdout).toMatch(/, 0 failed\n$/);
}, 180_000);

test("a seed is printed, and the same cases follow from it", async () => {
  const [name = ""] = CORE_PROPERTIES.map((checked) => checked.name).filter((candidate) =>
    candidate.startsWith("JSON pointers: any"),
  );
  const args = [program, "--cases", "50", "--bombs", "none", "--seed", "7", "--only", name];
  const { stdout } = await run(process.execPath, args);
  expect(stdout).toMatch(/^seed 7\nok .*: 50 cases, /);
});

test("a property that does not hold is told with the way to its smallest case", async () => {
  const broken = property("small", 1, fc.nat(), (value) => hold(value < 1000, `${value} is large`));
  const first = await checkProperty(broken, { seed: 3, numRuns: 100 });
  expect(first.failure?.report).toContain("1000 is large");
  const again = await checkProperty(broken, { seed: 3, numRuns: 100, path: first.failure?.path.split(":")[0] ?? "" });
  expect(again.failure?.report).toContain("1000 is large");
});

test("cases are shared out by weight, none is lost", () => {
  const weighing = (weight: number) => property("", weight, fc.nat(), () => {});
  expect(shareOut([weighing(1), weighing(2), weighing(4)], 100)).toEqual([14, 29, 57]);
});
