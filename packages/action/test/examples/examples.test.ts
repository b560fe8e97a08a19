import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { THIS_ACTION } from "../workflow-runner/run-step.js";
import { parseWorkflow, type Step } from "../workflow-runner/workflow.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = fileURLToPath(new URL("../../../../examples/workflows", import.meta.url));
const files = await readdir(folder);

test("every example is run by a test", async () => {
  const tests = (await readdir(here)).filter((name) => name.endsWith(".test.ts"));
  const sources = await Promise.all(tests.map((name) => readFile(path.join(here, name), "utf8")));
  const run = sources.flatMap((source) =>
    [...source.matchAll(/\bopen\("([a-z-]+)"/g)].map(([, name]) => `${name}.yml`),
  );
  expect([...new Set(run)].sort()).toEqual([...files].sort());
});

function usesCheckout(step: Step): boolean {
  return step.kind === "uses" && step.uses.startsWith("actions/checkout@");
}

describe.each(files)("%s", (file) => {
  test("grants a job only what its steps need", async () => {
    const { jobs } = parseWorkflow(await readFile(path.join(folder, file), "utf8"));
    for (const { permissions = {}, steps } of jobs) {
      // None of the other actions in use takes the job's token.
      expect(permissions).toEqual(steps.some(usesCheckout) ? { contents: "read" } : {});
    }
  });

  test("lets no two uploads run at once, and cuts none off", async () => {
    const { concurrency, jobs } = parseWorkflow(await readFile(path.join(folder, file), "utf8"));
    const sends = jobs.flatMap(({ steps }) =>
      steps.filter((step) => step.kind === "uses" && step.uses === THIS_ACTION && step.with["dry-run"] !== "true"),
    );
    expect(concurrency?.cancelInProgress).toBe(sends.length > 0 ? "false" : "true");
  });
});
