import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Example, jobOf, push, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("items");
});
afterEach(() => example.close());

const event = push("data/recordings/pump-01/normal.csv");

test("each data item that a push made gets a job, and every JSON output can be read", async () => {
  const run = await example.run(event);
  expect(run.conclusion).toBe("success");
  const upload = jobOf(run, "upload");
  const items = example.sandbox.edgeImpulse.items.map(({ id }) => String(id));
  expect(items).toHaveLength(2);
  expect(stepOf(upload, "Look at the first file").log).toBe(
    `data/recordings/pump-01/normal.csv with 400 rows is in data item ${items[0]}; jobs none`,
  );
  expect(stepOf(upload, "Say what is missing").outcome).toBe("skipped");
  const logs = run.jobs.filter(({ id }) => id === "train").map((job) => stepOf(job, "Work with the item").log);
  expect(logs.sort()).toEqual(items.map((id) => `Data item ${id}`));
});

test("after a failure counts are whole numbers all the same, and no item gets a job", async () => {
  const refusal = {
    kind: "answer",
    at: "after-body",
    status: 200,
    body: '{"success":false,"error":"no room"}',
  } as const;
  example.sandbox.faults.push({ when: { method: "POST" }, do: refusal, times: 9 });
  const run = await example.run(event);
  const upload = jobOf(run, "upload");
  expect(stepOf(upload, "Look at the first file").outcome).toBe("skipped");
  expect(stepOf(upload, "Say what is missing").log).toContain("no room");
  expect(jobOf(run, "train").result).toBe("skipped");
});
