import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { contents, Example, filesOf, jobOf, outcomes, push, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("outputs");
});
afterEach(() => example.close());

const event = push("data/survey/survey.csv");

test("what came of the upload reaches the next step and the next job", async () => {
  const run = await example.run(event);

  const table = `survey_${run.id}_1`;
  expect(example.sandbox.roe.tables).toMatchObject([{ name: table, rowCount: 120 }]);
  const [held] = example.sandbox.roe.tables;
  const survey = await filesOf(example.repository, "data/survey", /^survey\.csv$/);
  expect(contents(held === undefined ? [] : [held.file])).toEqual(contents(survey));

  const upload = jobOf(run, "upload");
  expect(outcomes(upload)).toEqual({
    "actions/checkout": "success",
    "OWNER/dataset-upload@v1": "success",
    "Compare with what the service holds": "success",
  });
  expect(run.concurrency).toEqual({ group: "upload-table", cancelInProgress: "false" });
  const compared = stepOf(upload, "Compare with what the service holds").log;
  expect(compared).toBe("120 rows were sent, the table has 120.");
  expect(stepOf(upload, "upload").summary).toContain("`data/survey/survey.csv`");
  const analysed = stepOf(jobOf(run, "analyse"), "Work with the table").log;
  expect(analysed).toBe(`The table ${table} has 120 rows.`);
  expect(jobOf(run, "report").result).toBe("skipped");
  expect(run.conclusion).toBe("success");
});

test("after a failure, the jobs that need the table are left out and its state is told", async () => {
  const refusal = {
    kind: "answer",
    at: "before-body",
    status: 402,
    body: '{"message":"There are no credits left."}',
  } as const;
  example.sandbox.faults.push({ when: { method: "POST" }, do: refusal, times: 9 });
  const run = await example.run(event);
  expect(jobOf(run, "upload").result).toBe("failure");
  expect(stepOf(jobOf(run, "upload"), "Compare with what the service holds").outcome).toBe("skipped");
  expect(jobOf(run, "analyse").result).toBe("skipped");
  const told = stepOf(jobOf(run, "report"), "Say what is missing").log;
  expect(told).toBe("The upload ended as failure with 0 files in doubt.");
});

test("a re-run after a failure makes a table of another name", async () => {
  const refusal = {
    kind: "answer",
    at: "before-body",
    status: 402,
    body: '{"message":"There are no credits left."}',
  } as const;
  example.sandbox.faults.push({ when: { method: "POST" }, do: refusal });
  const failed = await example.run(event);
  const again = await example.run(event, { again: failed });
  expect(again.conclusion).toBe("success");
  expect(example.sandbox.roe.tables.map(({ name }) => name)).toEqual([`survey_${failed.id}_2`]);
});
