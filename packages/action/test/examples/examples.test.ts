import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { THIS_ACTION } from "../workflow-runner/run-step.js";
import { parseWorkflow, type Step } from "../workflow-runner/workflow.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = fileURLToPath(new URL("../../../../examples/workflows", import.meta.url));
const files = await readdir(folder);

test("every example has tests of its own name, which run it", async () => {
  for (const file of files) {
    const { name, ext } = path.parse(file);
    expect(ext).toBe(".yml");
    // A missing file fails here, with its name.
    expect(await readFile(path.join(here, `${name}.test.ts`), "utf8")).toContain(`Example.open("${name}"`);
  }
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
