import type { GraphiteCell } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Example, jobOf, outcomes, push, stepOf } from "./example.js";
import { addSalesDataset, addWrongSale, salesRows, wrongSaleOn } from "./sales.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("graphite-note");
  await addSalesDataset(example.sandbox);
});
afterEach(() => example.close());

async function heldRows(): Promise<readonly (readonly GraphiteCell[])[]> {
  const [dataset] = example.sandbox.graphiteNote.datasets;
  const rows: (readonly GraphiteCell[])[] = [];
  for await (const row of dataset?.rows() ?? []) rows.push(row);
  return rows;
}

const changed = "data/sales/2026-02.csv";

test("a push makes the dataset the same as the sales, and later steps know both counts", async () => {
  const run = await example.run(push(changed));

  const job = jobOf(run, "upload");
  expect(outcomes(job)).toEqual({
    "actions/checkout": "success",
    "OWNER/dataset-upload@v1": "success",
    "Say what arrived": "success",
  });
  expect(run.concurrency).toEqual({ group: "upload-sales-refs/heads/main", cancelInProgress: "false" });
  const sales = await salesRows(example.repository);
  expect(await heldRows()).toEqual(sales);
  expect(example.sandbox.graphiteNote.datasets).toMatchObject([{ code: "s4les", state: "complete" }]);
  expect(stepOf(job, "Say what arrived").log).toBe(`${sales.length} rows were sent, the dataset has ${sales.length}.`);
  expect(stepOf(job, "upload").summary).toContain("`data/sales/2026-02.csv`");
});

describe.each(["same-repository", "fork"] as const)("a pull request from the %s", (from) => {
  test("is only checked", async () => {
    const run = await example.run({ kind: "pull_request", from, changed: [changed] });
    const job = jobOf(run, "upload");
    expect(job.result).toBe("success");
    expect(stepOf(job, "upload").outputs).toMatchObject({ status: "planned", "file-count": "3" });
    expect(stepOf(job, "Say what arrived").outcome).toBe("skipped");
    expect(run.concurrency?.group).toBe("upload-sales-refs/pull/7/merge");
    expect(example.sandbox.requests.length).toBe(0);
  });

  test("fails where the data is wrong, and says where", async () => {
    const line = await addWrongSale(example.repository, changed);
    const run = await example.run({ kind: "pull_request", from, changed: [changed] });
    expect(run.conclusion).toBe("failure");
    expect(stepOf(jobOf(run, "upload"), "upload").log).toMatch(wrongSaleOn(line));
    expect(example.sandbox.requests.length).toBe(0);
  });
});
