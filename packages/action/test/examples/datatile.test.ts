import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { contents, Example, filesOf, jobOf, outcomes, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("datatile", { sandbox: { datatile: { databases: ["5urv3y"] } } });
});
afterEach(() => example.close());

test.each([{ kind: "schedule" }, { kind: "workflow_dispatch" }] as const)(
  "on $kind, the database becomes the survey, and a later step names the job",
  async (event) => {
    const run = await example.run(event);

    const job = jobOf(run, "upload");
    expect(outcomes(job)).toEqual({
      "actions/checkout": "success",
      "OWNER/dataset-upload@v1": "success",
      "Say what arrived": "success",
    });
    expect(run.concurrency).toEqual({ group: "upload-survey", cancelInProgress: "false" });

    const [queued, ...others] = example.sandbox.datatile.jobs;
    expect(others).toEqual([]);
    expect(queued).toMatchObject({ action: "reload", hash: "5urv3y" });
    const survey = await filesOf(example.repository, "data/survey", /^survey\.sav$/);
    expect(contents(queued === undefined ? [] : [queued.file])).toEqual(contents(survey));
    expect(stepOf(job, "Say what arrived").log).toBe(`120 rows were accepted as job ${queued?.id}.`);
    expect(stepOf(job, "upload").summary).toContain("`data/survey/survey.sav`");
  },
);

test("the survey of the next night takes the place of the one before", async () => {
  await example.run({ kind: "schedule" });
  const [first] = example.sandbox.datatile.jobs;
  example.sandbox.datatile.finishJob(first?.id ?? "");
  await example.run({ kind: "schedule" });
  const [, second] = example.sandbox.datatile.jobs;
  example.sandbox.datatile.finishJob(second?.id ?? "");
  const [database] = example.sandbox.datatile.databases;
  expect(database?.files).toHaveLength(1);
});
