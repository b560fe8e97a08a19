import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { WorkflowRun } from "../workflow-runner/run-workflow.js";
import { contents, Example, filesOf, jobOf, outcomes, push, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("journal");
});
afterEach(() => example.close());

const event = push("data/recordings/pump-01/normal.csv");

function said(run: WorkflowRun): string {
  return stepOf(jobOf(run, "upload"), "Say what was new").log;
}

/** Every file that the service holds, as often as it holds it, under its path in the repository. */
function held() {
  return example.sandbox.edgeImpulse.items.flatMap(({ name, files }) =>
    files.map((file) => ({ ...file, name: `${name}/${file.name}` })),
  );
}

function recordings() {
  return filesOf(example.repository, "data/recordings");
}

test("the first push uploads all, the next one nothing, and one that changes a file only that file", async () => {
  const first = await example.run(event);
  expect(outcomes(jobOf(first, "upload"))).toEqual({
    "actions/checkout": "success",
    "Restore the journal": "success",
    "OWNER/dataset-upload@v1": "success",
    "Save the journal": "success",
    "Say what was new": "success",
  });
  expect(first.concurrency).toEqual({ group: "upload-new-recordings", cancelInProgress: "false" });
  const before = await recordings();
  expect(said(first)).toBe(`${before.length} files are new, 0 had arrived before.`);
  expect(contents(held())).toEqual(contents(before));

  const second = await example.run(event);
  const restored = stepOf(jobOf(second, "upload"), "Restore the journal").outputs;
  expect(restored).toMatchObject({
    "cache-hit": "false",
    "cache-matched-key": `journal-recordings-${first.id}-1`,
  });
  expect(said(second)).toBe(`0 files are new, ${before.length} had arrived before.`);
  expect(stepOf(jobOf(second, "upload"), "upload").outputs.status).toBe("skipped");
  expect(contents(held())).toEqual(contents(before));

  await example.repository.write("data/recordings/pump-01/normal.csv", "time,x\n0,1\n");
  const third = await example.run(event);
  expect(said(third)).toBe(`1 files are new, ${before.length - 1} had arrived before.`);
  const changed = (await recordings()).filter(({ name }) => name === "pump-01/normal.csv");
  expect(contents(held())).toEqual(contents([...before, ...changed]));
  expect(stepOf(jobOf(third, "upload"), "upload").summary).toContain("`data/recordings/pump-01/normal.csv`");
  expect(example.repository.caches.keys).toEqual([first, second, third].map(({ id }) => `journal-recordings-${id}-1`));
});

test("a re-run of a failed job goes on where it broke off", async () => {
  const body = JSON.stringify({ success: false, error: "no room" });
  example.sandbox.faults.push({
    when: { method: "POST", nth: 2 },
    do: { kind: "answer", at: "after-body", status: 200, body },
  });
  const failed = await example.run(event);
  expect(outcomes(jobOf(failed, "upload"))).toMatchObject({
    "OWNER/dataset-upload@v1": "failure",
    "Save the journal": "success",
    "Say what was new": "skipped",
  });
  const arrived = held().length;
  const all = await recordings();
  expect(arrived).toBeGreaterThan(0);
  expect(arrived).toBeLessThan(all.length);

  const again = await example.run(event, { again: failed });
  expect(again).toMatchObject({ id: failed.id, attempt: 2, conclusion: "success" });
  expect(said(again)).toBe(`${all.length - arrived} files are new, ${arrived} had arrived before.`);
  expect(contents(held())).toEqual(contents(all));

  // The journal of the second attempt is the one that counts from now on.
  expect(said(await example.run(event))).toBe(`0 files are new, ${all.length} had arrived before.`);
  expect(contents(held())).toEqual(contents(all));
});

test("a cancelled run saves its journal, and the next one finds out what had arrived", async () => {
  // Stored, and never answered: what the cancelled run cannot know, the next one asks the service.
  example.sandbox.faults.push({ when: { method: "POST", nth: 2 }, do: { kind: "hang", at: "after-processing" } });
  const cancel = new AbortController();
  const running = example.run(event, { signal: cancel.signal });
  await example.sandbox.requests.waitFor((request) => request.fault === "hang");
  cancel.abort();
  const cancelled = await running;
  expect(cancelled.conclusion).toBe("cancelled");
  expect(outcomes(jobOf(cancelled, "upload"))).toMatchObject({
    "OWNER/dataset-upload@v1": "cancelled",
    "Save the journal": "success",
    "Say what was new": "skipped",
  });

  const all = await recordings();
  const next = await example.run(event);
  expect(next.conclusion).toBe("success");
  expect(stepOf(jobOf(next, "upload"), "upload").outputs["file-count"]).toBe(String(all.length));
  expect(contents(held())).toEqual(contents(all));
});

test("an upload that never began leaves no journal, and that is no further failure", async () => {
  const bare = await Example.open("journal", { secrets: {} });
  try {
    const run = await bare.run(event);
    expect(outcomes(jobOf(run, "upload"))).toMatchObject({
      "OWNER/dataset-upload@v1": "failure",
      "Save the journal": "success",
    });
    expect(bare.repository.caches.keys).toEqual([]);
  } finally {
    await bare.close();
  }
});
