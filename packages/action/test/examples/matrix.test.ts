import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JobResult } from "../workflow-runner/run-job.js";
import type { WorkflowRun } from "../workflow-runner/run-workflow.js";
import { contents, Example, filesOf, jobOf, outcomes, push, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("matrix");
});
afterEach(() => example.close());

const event = push("data/documents/returns-policy.md");

/** Every document that the service holds, as often as it holds it. */
function held() {
  return example.sandbox.roe.files.map(({ file }) => file);
}

function documents() {
  return filesOf(example.repository, "data/documents", /^(?!README\.md$)/);
}

function parts(run: WorkflowRun): readonly JobResult[] {
  return run.jobs.filter(({ id }) => id === "upload");
}

function total(run: WorkflowRun): string {
  return stepOf(jobOf(run, "total"), "Add the parts up").log;
}

test("the jobs together upload each document once, and the last one adds their reports up", async () => {
  const run = await example.run(event);

  expect(parts(run)).toHaveLength(3);
  for (const part of parts(run)) {
    expect(outcomes(part)).toEqual({
      "actions/checkout": "success",
      "Restore the part's journal": "success",
      "OWNER/dataset-upload@v1": "success",
      "Save the part's journal": "success",
      "Hand the part's report on": "success",
    });
  }
  expect(run.conclusion).toBe("success");
  expect(run.concurrency).toEqual({ group: "upload-many-documents", cancelInProgress: "false" });

  const all = await documents();
  expect(contents(held())).toEqual(contents(all));
  for (const { datasetId } of example.sandbox.roe.files) expect(datasetId).toBe("d0cs");
  const counts = parts(run).map((part) => Number(stepOf(part, "upload").outputs["uploaded-count"]));
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(counts.reduce((sum, count) => sum + count)).toBe(all.length);

  expect([...run.artifacts.names].sort()).toEqual(["upload-report-0", "upload-report-1", "upload-report-2"]);
  const sentence = `${all.length} of ${all.length} documents are new, 0 had arrived before.`;
  expect(total(run)).toBe(sentence);
  expect(stepOf(jobOf(run, "total"), "Add the parts up").summary).toBe(`${sentence}\n`);
});

test("the next push uploads only the document that is new, in one of the jobs", async () => {
  await example.run(event);
  const before = await documents();
  await example.repository.write("data/documents/price-list.md", "# Prices\n");
  const run = await example.run(push("data/documents/price-list.md"));
  expect(contents(held())).toEqual(contents(await documents()));
  expect(total(run)).toBe(`1 of ${before.length + 1} documents are new, ${before.length} had arrived before.`);
});

test("where one part fails, the others go on; a re-run repeats that part alone and sends what is missing", async () => {
  const body = JSON.stringify({ error: "The file cannot be read." });
  const refusal = { kind: "answer", at: "after-body", status: 400, body } as const;
  example.sandbox.faults.push({ when: { path: /files\/upload/ }, do: refusal });
  const failed = await example.run(event);
  const all = await documents();
  expect(
    parts(failed)
      .map(({ result }) => result)
      .sort(),
  ).toEqual(["failure", "success", "success"]);
  expect(failed.conclusion).toBe("failure");
  expect(held()).toHaveLength(all.length - 1);
  expect(total(failed)).toMatch(/^3 of 4 documents are new, 0 had arrived before\.\n- "data\/documents\/.*": failed$/);
  expect(stepOf(jobOf(failed, "total"), "Add the parts up").outcome).toBe("failure");

  const again = await example.run(event, { again: failed });
  expect(again.conclusion).toBe("success");
  expect(contents(held())).toEqual(contents(all));
  for (const part of parts(failed).filter(({ result }) => result === "success")) {
    expect(parts(again)[part.index]).toBe(part);
  }
  expect(total(again)).toMatch(/^\d of 4 documents are new, \d had arrived before\.$/);

  await example.run(event);
  expect(contents(held())).toEqual(contents(all));
});

test("where no part comes as far as its upload, the last job says that there is no report", async () => {
  await rm(example.repository.files, { recursive: true });
  const run = await example.run(event);
  expect(parts(run).map(({ steps }) => steps[0]?.outcome)).toEqual(["failure", "failure", "failure"]);
  expect(run.artifacts.names).toEqual([]);
  expect(total(run)).toBe("No part has handed on a report.");
  expect(stepOf(jobOf(run, "total"), "Add the parts up").outcome).toBe("failure");
});
