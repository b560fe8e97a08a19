import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Example, jobOf, outcomes, push, stepOf } from "./example.js";
import { addWrongSale, wrongSaleOn } from "./sales.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("pull-request");
});
afterEach(() => example.close());

const changed = "data/sales/2026-02.csv";

describe.each(["same-repository", "fork"] as const)("a pull request from the %s", (from) => {
  const event = { kind: "pull_request", from, changed: [changed] } as const;

  test("is checked without a secret, and nothing is sent", async () => {
    const run = await example.run(event);
    const job = jobOf(run, "check");
    expect(outcomes(job)).toEqual({
      "actions/checkout": "success",
      "OWNER/dataset-upload@v1": "success",
      "Say what would be sent": "success",
    });
    expect(run.concurrency).toEqual({ group: "check-sales-refs/pull/7/merge", cancelInProgress: "true" });
    const { outputs, summary } = stepOf(job, "check");
    expect(outputs).toMatchObject({ status: "planned", "file-count": "3", "uploaded-count": "0" });
    expect(summary).toContain("`data/sales/2026-02.csv`");
    expect(stepOf(job, "Say what would be sent").log).toBe("3 files are in order.");
    expect(example.sandbox.requests.length).toBe(0);
  });

  test("fails where the data is wrong, and says on which line", async () => {
    const line = await addWrongSale(example.repository, changed);
    const job = jobOf(await example.run(event), "check");
    expect(job.result).toBe("failure");
    expect(stepOf(job, "check").log).toMatch(wrongSaleOn(line));
    expect(stepOf(job, "Say what would be sent").outcome).toBe("skipped");
  });
});

test("a missing target is only a warning for a fork", async () => {
  const fork = await example.run({ kind: "pull_request", from: "fork", changed: [changed] });
  expect(stepOf(jobOf(fork, "check"), "check").log).toMatch(/^Warning: .*dataset-code/m);
  const own = await example.run({ kind: "pull_request", from: "same-repository", changed: [changed] });
  expect(stepOf(jobOf(own, "check"), "check").log).not.toContain("Warning: ");
});

test("other pull requests and pushes are not checked", async () => {
  await expect(example.run({ kind: "pull_request", from: "fork", changed: ["README.md"] })).rejects.toThrow(
    "no trigger",
  );
  await expect(example.run(push(changed))).rejects.toThrow("no trigger");
});
