import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { THIS_ACTION } from "../workflows/run-step.js";
import { parseWorkflow, type Step } from "../workflows/workflow.js";

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
  test("grants nothing to the whole, and to a job only what its steps need", async () => {
    const workflow = parseWorkflow(await readFile(path.join(folder, file), "utf8"));
    expect(workflow.permissions).toEqual({});
    for (const { permissions = {}, steps } of workflow.jobs) {
      // None of the other actions in use takes the job's token.
      expect(permissions).toEqual(steps.some(usesCheckout) ? { contents: "read" } : {});
    }
  });

  test("says why beside each grant", async () => {
    const text = await readFile(path.join(folder, file), "utf8");
    for (const [, reason] of text.matchAll(/^ +[a-z-]+: (?:read|write)\b(.*)$/gm)) expect(reason).toMatch(/^ # \w/);
  });

  test("lets no two uploads run at once, and cuts none off", async () => {
    const { concurrency, jobs } = parseWorkflow(await readFile(path.join(folder, file), "utf8"));
    const sends = jobs.flatMap(({ steps }) =>
      steps.filter((step) => step.kind === "uses" && step.uses === THIS_ACTION && step.with["dry-run"] !== "true"),
    );
    expect(concurrency?.cancelInProgress).toBe(sends.length > 0 ? "false" : "true");
  });

  test("pins the actions of others, leaves no credentials behind, and ends every job in time", async () => {
    const text = await readFile(path.join(folder, file), "utf8");
    for (const [, used = ""] of text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)) {
      if (used !== THIS_ACTION) expect(used).toMatch(/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    for (const job of Object.values<Record<string, unknown>>(parse(text).jobs)) {
      expect(job["timeout-minutes"]).toEqual(expect.any(Number));
    }
    for (const step of parseWorkflow(text).jobs.flatMap(({ steps }) => steps)) {
      if (step.kind === "uses" && usesCheckout(step)) expect(step.with["persist-credentials"]).toBe("false");
    }
  });

  test("puts no expression into a script, where its value would be run as code", async () => {
    const { jobs } = parseWorkflow(await readFile(path.join(folder, file), "utf8"));
    for (const step of jobs.flatMap(({ steps }) => steps)) {
      if (step.kind === "run") expect(step.run).not.toContain("${{");
    }
  });
});
