import { link } from "node:fs/promises";
import { join } from "node:path";
import { secretForms } from "@dataset-upload/core";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { onPosix } from "../../core/test/support/platform.js";
import { type ActionRun, Runner } from "./run-action.js";

const TOKEN = "ei_0123456789abcdef";
let sandbox: Sandbox;
let runner: Runner;

beforeEach(async () => {
  sandbox = await startSandbox({ token: TOKEN });
  runner = await Runner.make();
});

afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

function inputs(more: Record<string, string> = {}): Record<string, string> {
  return {
    service: "edge-impulse",
    token: TOKEN,
    "base-url": sandbox.baseUrls.edgeImpulse,
    "organization-id": "1",
    dataset: "field",
    files: "data/**/*.csv",
    ...more,
  };
}

test("uploads files and says what became of them", async () => {
  await runner.write({ "data/a.csv": "x,y\n1,2\n3,4\n", "data/b/c.csv": "x\n1\n" });

  const run = await runner.run({ inputs: inputs({ "group-by": "directory", metadata: "commit: '{commit}'" }) });

  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(0);
  const [first, second] = sandbox.edgeImpulse.items;
  expect(sandbox.edgeImpulse.items.map((item) => item.name).sort()).toEqual(["b", "data"]);
  expect(first?.metadata.commit).toBe("f00dfeed");
  expect(run.outputs).toMatchObject({
    status: "success",
    "item-id": expect.stringMatching(/^\d+$/),
    "row-count": "3",
    "row-counts": JSON.stringify({ "data/a.csv": 2, "data/b/c.csv": 1 }),
    "file-count": "2",
    "uploaded-count": "2",
    "failed-count": "0",
    "byte-count": "16",
    "job-ids": "[]",
  });
  expect(JSON.parse(run.outputs["item-ids"] ?? "")).toHaveLength(second === undefined ? 1 : 2);
  expect(run.summary).toContain("`data/b/c.csv`");
});

/** In none of its forms is the token in anything that a run left. */
function expectNoToken({ everything }: ActionRun): void {
  for (const form of secretForms(TOKEN)) expect(everything).not.toContain(form);
}

describe.each([
  ["a page of HTML", { kind: "html" }],
  [
    "a refusal with status 200",
    { kind: "answer", at: "after-body", status: 200, body: '{"success":false,"error":"::error::<b>x</b>"}' },
  ],
  ["a redirect", { kind: "redirect", location: "https://example.invalid/" }],
  [
    "an answer that repeats the key",
    { kind: "answer", at: "after-body", status: 400, body: JSON.stringify({ success: false, error: `bad ${TOKEN}` }) },
  ],
] as const)("%s", (_name, fault) => {
  test("is a failure, whose words are text and whose outputs are all set", async () => {
    await runner.write({ "data/a.csv": "x\n1\n" });
    sandbox.faults.push({ when: { method: "POST" }, do: fault, times: 50 });
    const run = await runner.run({ inputs: inputs({ "max-retries": "0", "timeout-minutes": "0.05" }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.status).not.toBe("success");
    expect(Object.keys(run.outputs)).toHaveLength(17);
    expect(run.stdout).not.toMatch(/^::error::<b>/m);
    expect(run.summary).not.toMatch(/(?<!\\)<(?!br>)/);
    expectNoToken(run);
  });
});

describe("a dry run of a fork, which has neither secrets nor variables", () => {
  test.each([
    ["edge-impulse", "Edge Impulse", ["organization-id", "dataset"]],
    ["datatile", "DataTile", ["base-url", "target-hash"]],
    ["graphite-note", "Graphite Note", ["name", "user-code"]],
    ["roe", "the default dataset of Roe AI", []],
  ])("for %s checks the data, warns of what is missing, and sends nothing", async (service, title, missing) => {
    await runner.write({ "data/a.csv": "x\n1\n" });
    const empty = Object.fromEntries(["token", ...missing].map((name) => [name, ""]));
    const run = await runner.run({ inputs: { service, files: "data", "dry-run": "true", ...empty } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ status: "planned", "file-count": "1", "uploaded-count": "0" });
    const warnings = run.stdout.split("\n").filter((line) => line.startsWith("::warning::"));
    expect(warnings.map((line) => line.split("`")[1])).toEqual(missing);
    expect(run.summary).toContain(`📋 Dry run: 1 file would be uploaded to ${title} (4 B, 1 row)`);
    expect(run.report).toMatchObject({ requests: [] });
  });
});

onPosix("a file's name can neither write commands nor Markdown", async () => {
  const name = "data/##[warning]a|b <img src=x> `c` ![d](https:e).csv";
  await runner.write({ [name]: "x\n1\n" });
  const run = await runner.run({ inputs: inputs({ files: "data" }), env: { RUNNER_DEBUG: "1" } });
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.outputs["row-counts"] ?? "")).toEqual({ [name]: 1 });
  expect(run.stdout).not.toContain("##[");
  expect(run.summary).toContain("`` data/##[warning]a\\|b <img src=x> `c` ![d](https:e).csv ``");
});

test("a journal among the files is not uploaded with them", async () => {
  await runner.write({ "data/a.csv": "x\n1\n" });
  const first = await runner.run({ inputs: inputs({ files: "**", journal: "data/journal" }) });
  const second = await runner.run({ inputs: inputs({ files: "**", journal: "data/journal" }) });
  expect([first.outputs.status, second.outputs.status]).toEqual(["success", "skipped"]);
  expect(second.outputs["file-count"]).toBe("1");
});

onPosix("a file that shares the journal's number on the disk is not taken for it", async () => {
  await runner.write({ "data/a.csv": "x\n1\n", "data/journal": "" });
  await link(join(runner.workspace, "data/journal"), join(runner.workspace, "data/b.csv"));
  const { outputs } = await runner.run({ inputs: inputs({ files: "**", journal: "data/journal" }) });
  expect(outputs["file-count"]).toBe("2");
});

test("a second run with the same journal skips what arrived", async () => {
  await runner.write({ "data/a.csv": "x\n1\n" });
  const first = await runner.run({ inputs: inputs({ journal: "journal" }) });
  const second = await runner.run({ inputs: inputs({ journal: "journal" }) });
  expect([first.outputs.status, second.outputs.status]).toEqual(["success", "skipped"]);
  expect(second.exitCode).toBe(0);
  expect(second.outputs["skipped-count"]).toBe("1");
  expect(sandbox.edgeImpulse.items).toHaveLength(1);
  expectNoToken(second);
});

describe("rows go to Graphite Note", () => {
  const COLUMNS = [
    "- { name: day, type: dimension, subtype: date, format: Y-m-d }",
    "- { name: amount, type: measure, subtype: numeric }",
  ].join("\n");

  function graphite(more: Record<string, string>): Record<string, string> {
    return {
      service: "graphite-note",
      token: TOKEN,
      "base-url": sandbox.baseUrls.graphiteNote,
      "user-code": "user",
      "requests-per-minute": "0",
      files: "data/*.csv",
      ...more,
    };
  }

  test("as a new dataset, then as its only rows, then behind them", async () => {
    await runner.write({ "data/a.csv": "day,amount\n2026-01-01,1\n2026-01-22,2.5\n" });
    const created = await runner.run({ inputs: graphite({ name: "sales" }) });
    expect(created.stdout).not.toContain("::error");
    expect(created.outputs).toMatchObject({ status: "success", "row-count": "2", "service-row-count": "2" });
    expect(sandbox.graphiteNote.datasets).toHaveLength(1);
    const code = created.outputs["item-id"] ?? "";

    await runner.write({ "data/b.csv": "amount,day\n3,2026-02-01\n" });
    const replaced = await runner.run({ inputs: graphite({ mode: "replace", "dataset-code": code }) });
    expect(replaced.outputs).toMatchObject({
      status: "success",
      "item-id": code,
      "service-row-count": "3",
      "row-counts": JSON.stringify({ "data/a.csv": 2, "data/b.csv": 1 }),
    });

    const appended = await runner.run({
      inputs: graphite({ mode: "append", "dataset-code": code, columns: COLUMNS, files: "data/b.csv" }),
    });
    expect(appended.outputs).toMatchObject({ status: "success", "row-count": "1", "service-row-count": "4" });
    expect(sandbox.graphiteNote.datasets).toHaveLength(1);
    expectNoToken(appended);
  });

  test("with their columns in the log and the summary, to be pasted into the workflow", async () => {
    await runner.write({ "data/a.csv": "day,amount\n2026-01-22,2.5\n" });
    const run = await runner.run({ inputs: graphite({ "dry-run": "true" }) });
    const yaml = [
      "columns: |",
      "  - { name: day, alias: day, type: dimension, subtype: date, format: Y-m-d }",
      '  - { name: amount, alias: amount, type: measure, subtype: numeric, format: "#,###.#" }',
    ];
    expect(run.outputs.status).toBe("planned");
    expect(run.stdout).toContain(`\n${yaml.join("\n")}\n`);
    expect(run.summary).toContain(`\n  ${yaml.join("\n  ")}\n`);
  });

  test("not where that would take longer than the run has, by inputs that there are", async () => {
    await runner.write({ "data/a.csv": "day,amount\n2026-01-01,1\n2026-01-22,2.5\n" });
    const slow = { name: "sales", "rows-per-request": "1", "requests-per-minute": "1", "timeout-minutes": "2" };
    const run = await runner.run({ inputs: graphite(slow) });
    expect(run.stdout).toContain(
      "::error::Nothing was uploaded: `timeout-minutes` is too short: 2 rows in 2 batches are 4 requests; at 1 a minute they take 3.0 minutes",
    );
    expect(sandbox.graphiteNote.datasets).toHaveLength(0);
  });
});
