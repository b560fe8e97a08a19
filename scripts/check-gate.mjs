// Proves that the gate of .github/workflows/ci.yml waits for every other job: only the gate is required on a branch.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const GATE = "gate";

/**
 * The jobs that the gate does not wait for.
 * @param {string} workflow YAML
 * @returns {readonly string[]}
 * @throws {Error} where there is no gate, or it is skipped when a job fails: GitHub takes a skipped check as passed
 */
export function jobsOutsideGate(workflow) {
  const { jobs } = parse(workflow);
  const gate = jobs[GATE];
  if (gate === undefined) throw new Error(`The workflow has no job "${GATE}".`);
  if (gate.if !== "always()") throw new Error(`The job "${GATE}" must have "if: always()".`);
  const needs = new Set([gate.needs ?? []].flat());
  return Object.keys(jobs).filter((job) => job !== GATE && !needs.has(job));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = jobsOutsideGate(await readFile(new URL("../.github/workflows/ci.yml", import.meta.url), "utf8"));
  if (missing.length > 0) {
    console.error(`The gate does not wait for: ${missing.join(", ")}.`);
    process.exitCode = 1;
  }
}
