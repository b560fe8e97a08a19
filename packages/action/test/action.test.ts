import { secretForms } from "@dataset-upload/core";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
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

test("masks the token in all its forms before anything else is said", async () => {
  await runner.write({ "data/a.csv": "x\n1\n" });
  const run = await runner.run({ inputs: inputs() });
  const lines = run.stdout.split("\n");
  const masks = lines.filter((line) => line.startsWith("::add-mask::"));
  expect(lines.slice(0, masks.length)).toEqual(masks);
  expect(masks).toEqual(secretForms(TOKEN).map((form) => `::add-mask::${form}`));
  expectNoToken(run);
});

test("says what arrived before it fails for the rest", async () => {
  await runner.write({ "data/a.csv": "x\n1\n", "data/b.csv": "x\n1\n" });
  sandbox.faults.push({
    when: { path: /data\/add/, nth: 2 },
    do: { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ success: false, error: "no room" }) },
  });
  const run = await runner.run({ inputs: inputs({ "group-by": "file", concurrency: "1" }) });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    status: "partial",
    "file-count": "2",
    "uploaded-count": "1",
    "failed-count": "1",
    "row-counts": JSON.stringify({ "data/a.csv": 1 }),
  });
  expect(run.stdout).toContain(
    "::error::Uploaded 1 of 2 files to edge-impulse: 1 failed: add data item: no room (HTTP 200)\n",
  );
  expect(run.stdout).toContain("\ndata/b.csv: add data item: no room (HTTP 200)\n");
  expect(run.summary.indexOf("data/b.csv")).toBeLessThan(run.summary.indexOf("data/a.csv"));
});

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
    expect(Object.keys(run.outputs)).toHaveLength(15);
    expect(run.stdout).not.toMatch(/^::error::<b>/m);
    expect(run.summary).not.toMatch(/(?<!\\)<(?!br>)/);
    expectNoToken(run);
  });
});

describe("no files", () => {
  test.each([
    ["error", 1, "failure"],
    ["warn", 0, "skipped"],
    ["ignore", 0, "skipped"],
  ])("with if-no-files-found: %s end with exit code %i and status %s", async (rule, exitCode, status) => {
    const run = await runner.run({ inputs: inputs({ "if-no-files-found": rule }) });
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs).toMatchObject({ status, "file-count": "0" });
    expect(run.report).toMatchObject({ status, files: [] });
    expect(run.stdout).toContain('"data/**/*.csv" matched no file');
    expect(run.stdout.includes("::warning::")).toBe(rule !== "ignore");
  });
});

describe("a dry run", () => {
  test("needs neither token nor target, and sends nothing", async () => {
    await runner.write({ "data/a.csv": "x\n1\n" });
    const run = await runner.run({ inputs: { service: "edge-impulse", files: "data", "dry-run": "true" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ status: "planned", "file-count": "1", "uploaded-count": "" });
    expect(run.stdout).toContain("::warning::`organization-id` is not set");
    expect(sandbox.requests.length).toBe(0);
  });

  test("fails for a Git LFS pointer, and says so on the file", async () => {
    const oid = "a".repeat(64);
    await runner.write({
      "data/a.csv": `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 123456\n`,
      "data/b.csv": "x\n1\n",
    });
    const run = await runner.run({ inputs: inputs({ "dry-run": "true" }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.status).toBe("failure");
    expect(run.stdout).toMatch(/^::error file=data\/a\.csv::.*Git LFS.*lfs: true/m);
  });
});

test("names every input that cannot be used, in one go", async () => {
  const run = await runner.run({ inputs: { service: "edge-impulse", concurrency: "99", group_by: "all" } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.status).toBe("failure");
  for (const words of [
    '`concurrency` "99" is not a whole number from 1 to 64',
    "`group_by` is not an input of this action: did you mean `group-by`?",
    "`token` is required",
    "`files` is required",
    "`dataset` is required",
  ]) {
    expect(run.stdout).toContain(words);
  }
  expect(run.report).toMatchObject({ status: "failure" });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s amid an upload ends it within 5 seconds, its outputs written",
  async (signal) => {
    await runner.write({ "data/a.csv": "x\n1\n", "data/b.csv": "x\n1\n" });
    sandbox.faults.push({ when: { path: /data\/add/, nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const { process, ended } = await runner.start({ inputs: inputs({ "group-by": "file", concurrency: "1" }) });
    await sandbox.requests.waitFor((request) => request.fault === "hang");
    const signalled = performance.now();
    process.kill(signal);
    const run = await ended;
    expect(performance.now() - signalled).toBeLessThan(5000);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      status: "partial",
      "file-count": "2",
      "uploaded-count": "1",
      "in-doubt-count": "1",
    });
    expect(run.report).toMatchObject({ status: "partial" });
    expectNoToken(run);
  },
);

test("a file's name can neither write commands nor Markdown", async () => {
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

  test("not where a dry run finds bad data, which it shows where it stands", async () => {
    const bad = Array.from({ length: 11 }, (_, index) => `2026-02-${30 + index},1\n`).join("");
    await runner.write({ "data/a.csv": `day,amount\n2026-01-01,"1,5"\n2026-01-02\n${bad}`, "data/b.csv": "day\n" });
    const run = await runner.run({ inputs: graphite({ columns: COLUMNS, mode: "append", "dry-run": "true" }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "failure", "row-count": "", "file-count": "2" });
    const errors = run.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 3)).toEqual([
      "::error file=data/a.csv,line=2::data/a.csv line 2, column `amount`: `1,5` is not numeric",
      "::error file=data/a.csv,line=3::data/a.csv line 3: the record has 1 cell, the header has 2",
      "::error file=data/a.csv,line=4::data/a.csv line 4, column `day`: `2026-02-30` is not a date in the format `Y-m-d`",
    ]);
    expect(run.stdout).toContain("and 4 more faults in the data: all are in the report");
    expect(run.report).toMatchObject({ errors: { length: 14 } });
    expect(JSON.stringify(run.report)).toContain("data/b.csv, column `amount`: is missing in this file");
    expect(sandbox.graphiteNote.datasets).toHaveLength(0);
  });
});

test("a file goes to DataTile, whose job is told", async () => {
  await runner.write({ "data/a.csv": "day,amount\n2026-01-01,1\n" });
  const run = await runner.run({
    inputs: {
      service: "datatile",
      token: TOKEN,
      "base-url": sandbox.baseUrls.datatile,
      "target-hash": "folder",
      files: "data/*.csv",
    },
  });
  expect(run.stdout).not.toContain("::error");
  expect(run.outputs).toMatchObject({ status: "success", "job-id": sandbox.datatile.jobs[0]?.id });
});
