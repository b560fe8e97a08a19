import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { describeOnPosix } from "../../core/test/support/platform.js";
import { reportIn } from "./reports.js";
import { useStage } from "./stage.js";

const stage = useStage({ datatile: { processing: { kind: "manual" } } });
const CSV = "x,y\n1,2\n3,4\n";

// On Windows a signal of another process ends it at once.
describeOnPosix.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("stops it in order: what arrived is reported and journalled within 5 seconds", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV, "data/c.csv": CSV });
    stage.sandbox.faults.push({ when: { path: /data\/add/, nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const inputs = stage.edgeImpulse({ "group-by": "file", concurrency: "1", journal: "journal" });
    const { process, ended } = await stage.runner.start({ inputs });
    await stage.sandbox.requests.waitFor((request) => request.fault === "hang");
    const signalled = performance.now();
    process.kill(signal);
    const run = await ended;

    expect(performance.now() - signalled).toBeLessThan(5000);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      status: "partial",
      "file-count": "3",
      "uploaded-count": "1",
      "in-doubt-count": "1",
      "failed-count": "1",
      "row-count": "2",
    });
    expect(reportIn(run).files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt", "failed"]);
    expect(run.summary).toContain("1 in doubt");
    expect(await readFile(`${stage.runner.workspace}/journal`, "utf8")).toContain("a.csv");
  });

  test("has the outputs written as they are known, before the run has come to its end", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    stage.sandbox.faults.push({ when: { path: /data\/add/, nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const { process, ended } = await stage.runner.start({
      inputs: stage.edgeImpulse({ "group-by": "file", concurrency: "1" }),
    });
    await stage.sandbox.requests.waitFor((request) => request.fault === "hang");
    process.kill(signal);
    const { outputHistory } = await ended;
    const history = (output: string) => outputHistory.filter(({ name }) => name === output).map(({ value }) => value);
    // Those of the start, those of the signal, those of the end.
    expect(history("uploaded-count")).toEqual(["0", "1", "1"]);
    // What was on its way when the signal came may have arrived.
    expect(history("in-doubt-count")).toEqual(["0", "1", "1"]);
  });
});

describe("the exit code agrees with the status", () => {
  /** A signal as soon as the outputs say that all has arrived. */
  const signalAtTheEnd = `const fs = require("node:fs");
    const { appendFileSync } = fs;
    fs.appendFileSync = (file, text) => {
      appendFileSync(file, text);
      if (/^status<<.*\\n(success)/m.test(text)) process.emit("SIGINT", "SIGINT");
    };`;

  test.each([
    ["a signal comes when all has arrived", ""],
    [
      "the process has to be ended after that",
      "fs.promises.appendFile = () => new Promise(() => setInterval(() => {}, 1000));",
    ],
  ])("where %s", async (_, more) => {
    await stage.runner.write({ "data/a.csv": CSV });
    const run = await stage.runner.run({ inputs: stage.edgeImpulse(), env: await preloaded(signalAtTheEnd + more) });
    expect(run.stdout).toContain("SIGINT: stopping");
    expect([run.outputs.status, run.exitCode]).toEqual(["success", 0]);
  });
});

test("the process ends when all is said, whatever a library has left open", async () => {
  await stage.runner.write({ "data/a.csv": CSV });
  const run = await stage.runner.run({
    inputs: stage.edgeImpulse(),
    env: await preloaded("setInterval(() => {}, 1000);"),
  });
  expect([run.outputs.status, run.exitCode]).toEqual(["success", 0]);
});

/** Has the code run before the Action. */
async function preloaded(code: string): Promise<Record<string, string>> {
  const file = `${stage.runner.temp}/preloaded.cjs`;
  await writeFile(file, code);
  return { NODE_OPTIONS: `--require=${file}` };
}

describe("`wait: false` skips only the wait that nothing depends on", () => {
  const STATUS = { "status-url": "/jobs/{job-id}", wait: "false" };

  test("a job that DataTile still processes is not waited for", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const run = await stage.runner.run({ inputs: stage.datatile(STATUS) });
    expect(run.outputs).toMatchObject({ status: "success", "job-id": stage.sandbox.datatile.jobs[0]?.id });
    expect(stage.sandbox.datatile.jobs[0]?.state).toBe("processing");
  });

  test("a DataTile destination's next file still waits for the one before", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    const { ended } = await stage.runner.start({ inputs: stage.datatile(STATUS) });
    await stage.sandbox.requests.waitFor(({ path, outcome }) => path.includes("/jobs/") && outcome.kind === "answered");
    expect(stage.sandbox.datatile.jobs.map(({ file }) => file.name)).toEqual(["a.csv"]);
    stage.sandbox.datatile.finishJob(stage.sandbox.datatile.jobs[0]?.id ?? "");
    const run = await ended;
    expect(run.outputs).toMatchObject({ status: "success", "uploaded-count": "2" });
    expect(stage.sandbox.datatile.jobs.map(({ state }) => state)).toEqual(["completed", "processing"]);
  });
});

test("a run that waits for what never comes does not end as if it were through", async () => {
  await stage.runner.write({ "data/a.csv": CSV });
  const code = 'require("node:fs/promises").realpath = () => new Promise(() => {});';
  const run = await stage.runner.run({ inputs: stage.edgeImpulse(), env: await preloaded(code) });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.status).toBe("failure");
  expect(run.stdout).toContain("the run waits for what never comes");
});

describe("Exit code 1 with a one-line reason, then the detail", () => {
  test("where nothing arrived", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    const body = JSON.stringify({ success: false, error: "no room" });
    stage.sandbox.faults.push({ do: { kind: "answer", at: "after-body", status: 200, body } });
    const run = await stage.runner.run({ inputs: stage.edgeImpulse() });
    expect(run.exitCode).toBe(1);
    const [reason, ...details] = afterPlan(run.stdout);
    expect(reason).toMatch(
      /^::error::Nothing was uploaded to dataset "field" of Edge Impulse: 2 failed: add data item: no room \(HTTP 200\)/,
    );
    expect(details).toContain("data/a.csv, data/b.csv: add data item: no room (HTTP 200)");
  });

  test("where something arrived", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    const body = JSON.stringify({ success: false, error: "no room" });
    stage.sandbox.faults.push({
      when: { path: /data\/add/, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 200, body },
    });
    const run = await stage.runner.run({ inputs: stage.edgeImpulse({ "group-by": "file", concurrency: "1" }) });
    expect(run.exitCode).toBe(1);
    const [reason, ...details] = afterPlan(run.stdout);
    expect(reason).toMatch(
      /^::error::Uploaded 1 of 2 files to dataset "field" of Edge Impulse \(12 B, 2 rows\): 1 failed: data\/b\.csv: add data item: no room \(HTTP 200\)%0ACheck the input/,
    );
    expect(details.join("\n")).toMatch(/^failed +12 B.* data\/b\.csv$/m);
    expect(run.summary.indexOf("data/b.csv")).toBeLessThan(run.summary.indexOf("data/a.csv"));
  });

  test("where inputs cannot be used: all of them, in one go", async () => {
    const run = await stage.runner.run({ inputs: { service: "edge-impulse", concurrency: "99", group_by: "all" } });
    expect(run.exitCode).toBe(1);
    const [reason, ...details] = afterPlan(run.stdout);
    expect(details).toEqual([]);
    expect(reason?.split("%0A")).toEqual([
      "::error::Nothing was uploaded: 6 inputs cannot be used",
      "`group_by` is not an input of this action: did you mean `group-by`?",
      expect.stringMatching(/^`token` is required. If it is set to a secret, check the secret's name/),
      "`files` is required: patterns, one a line",
      "`organization-id` is required with service: edge-impulse",
      "`dataset` is required with mode: create",
      "`concurrency` 99 is not a whole number from 1 to 64",
    ]);
  });
});

/** The lines behind those in which the upload is told of. */
function afterPlan(stdout: string): string[] {
  const lines = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("::add-mask::"));
  return lines.slice(lines.findIndex((line) => line.startsWith("Planned: ")) + 1);
}
