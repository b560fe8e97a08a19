import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { contents, Example, filesOf, jobOf, outcomes, push, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("edge-impulse");
});
afterEach(() => example.close());

test("a push uploads each folder of recordings as a data item, and later steps use what came of it", async () => {
  const run = await example.run(push("data/recordings/pump-01/normal.csv"));

  const job = jobOf(run, "upload");
  expect(outcomes(job)).toEqual({
    "actions/checkout": "success",
    "OWNER/dataset-upload@v1": "success",
    "Say what arrived": "success",
  });
  expect(run).toMatchObject({
    conclusion: "success",
    concurrency: { group: "upload-recordings", cancelInProgress: "false" },
  });

  const items = example.sandbox.edgeImpulse.items;
  const held = items.flatMap(({ name, files }) => files.map((file) => ({ ...file, name: `${name}/${file.name}` })));
  const recordings = await filesOf(example.repository, "data/recordings");
  expect(contents(held)).toEqual(contents(recordings));
  for (const item of items) {
    expect(item).toMatchObject({ organizationId: 12, dataset: "pumps" });
    expect(item.metadata).toMatchObject({ commit: "0123456789abcdef0123456789abcdef01234567" });
  }

  const [, count, ids = ""] =
    /^(\d+) files are in the data items (.*)\.$/.exec(stepOf(job, "Say what arrived").log) ?? [];
  expect(count).toBe(String(recordings.length));
  expect(JSON.parse(ids).sort()).toEqual(items.map(({ id }) => String(id)).sort());
  expect(stepOf(job, "upload").summary).toContain("`data/recordings/pump-01/normal.csv`");
});

test("a push that changes no recording starts nothing, and neither does one to another branch", async () => {
  await expect(example.run(push("README.md"))).rejects.toThrow("no trigger");
  const elsewhere = { kind: "push", branch: "draft", changed: ["data/recordings/a.csv"] } as const;
  await expect(example.run(elsewhere)).rejects.toThrow("no trigger");
});

test("a missing secret fails the upload by name, and nothing is said to have arrived", async () => {
  const bare = await Example.open("edge-impulse", { secrets: {} });
  try {
    const job = jobOf(await bare.run(push("data/recordings/a.csv")), "upload");
    expect(job.result).toBe("failure");
    expect(stepOf(job, "upload").log).toContain("`token` is required");
    expect(stepOf(job, "Say what arrived").outcome).toBe("skipped");
    expect(bare.sandbox.requests.length).toBe(0);
  } finally {
    await bare.close();
  }
});
