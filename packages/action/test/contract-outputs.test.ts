import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readActionFile } from "../../../scripts/lib/action-file.mjs";
import { rawServer } from "../../core/test/support/raw-server.js";
import { reportIn } from "./reports.js";
import type { ActionRun } from "./run-action.js";
import { useStage } from "./stage.js";

const stage = useStage();
const CSV = "x,y\n1,2\n3,4\n";
const COLUMNS = JSON.stringify([{ name: "x", type: "measure", subtype: "numeric" }]);

/** The service takes the file and says nothing: nobody can be asked whether it did. */
const loseAnswer = (path: RegExp, nth = 1) =>
  stage.sandbox.faults.push({ when: { method: "POST", path, nth }, do: { kind: "reset", at: "after-processing" } });

const refuse = (path: RegExp, nth = 1) =>
  stage.sandbox.faults.push({
    when: { method: "POST", path, nth },
    do: { kind: "answer", at: "after-body", status: 400, body: '{"error":"no"}' },
  });

describe("All outputs of action.yml are set", () => {
  const names = readActionFile(fileURLToPath(new URL("../../../action.yml", import.meta.url))).then(({ outputs }) =>
    outputs.map(({ name }) => name).sort(),
  );
  const expectAll = async ({ outputs }: ActionRun, status: string) => {
    expect(Object.keys(outputs).sort()).toEqual(await names);
    expect(outputs.status).toBe(status);
    expect(outputs.report).not.toBe("");
  };

  test("on success", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    await expectAll(await stage.runner.run({ inputs: stage.edgeImpulse() }), "success");
  });

  test("on failure", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    refuse(/data\/add/);
    await expectAll(await stage.runner.run({ inputs: stage.edgeImpulse() }), "failure");
  });

  test("where the inputs cannot be used", async () => {
    await expectAll(await stage.runner.run({ inputs: { service: "nowhere" } }), "failure");
  });

  test("on a cancellation", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    stage.sandbox.faults.push({ do: { kind: "hang", at: "before-body" } });
    const { process, ended } = await stage.runner.start({ inputs: stage.edgeImpulse() });
    await stage.sandbox.requests.waitFor(() => true);
    process.kill("SIGINT");
    const run = await ended;
    await expectAll(run, run.outputs["in-doubt-count"] === "1" ? "partial" : "failure");
  });

  test("where nothing is found", async () => {
    await expectAll(await stage.runner.run({ inputs: stage.edgeImpulse() }), "failure");
  });
});

describe("`status` is", () => {
  test("`success` where all files arrived", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    expect((await stage.runner.run({ inputs: stage.roe() })).outputs.status).toBe("success");
  });

  test("`partial` where something arrived, not all", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    refuse(/upload/, 2);
    const { outputs } = await stage.runner.run({ inputs: stage.roe() });
    expect(outputs).toMatchObject({ status: "partial", "uploaded-count": "1", "failed-count": "1" });
  });

  test("`partial` where something is in doubt, even if nothing is known to have arrived", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    loseAnswer(/create/);
    const { outputs } = await stage.runner.run({ inputs: stage.datatile() });
    expect(outputs).toMatchObject({ status: "partial", "uploaded-count": "0", "in-doubt-count": "1" });
  });

  test("`failure` where nothing arrived", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    refuse(/upload/);
    expect((await stage.runner.run({ inputs: stage.roe() })).outputs.status).toBe("failure");
  });

  test("`skipped` where all files are in the journal", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    await stage.runner.run({ inputs: stage.roe({ journal: "journal" }) });
    const { outputs, exitCode } = await stage.runner.run({ inputs: stage.roe({ journal: "journal" }) });
    expect([outputs.status, exitCode]).toEqual(["skipped", 0]);
  });

  test.each([
    ["error", "failure", 1],
    ["warn", "skipped", 0],
    ["ignore", "skipped", 0],
  ])("with no files and `if-no-files-found: %s`, `%s`, exit code %i", async (rule, status, exitCode) => {
    const run = await stage.runner.run({ inputs: stage.edgeImpulse({ "if-no-files-found": rule }) });
    expect([run.outputs.status, run.exitCode]).toEqual([status, exitCode]);
    expect(run.stdout).toContain("`data` matched no file");
    expect(run.stdout.includes("::warning::")).toBe(rule !== "ignore");
  });

  test("`planned` after a dry run that found nothing wrong", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const { outputs, exitCode } = await stage.runner.run({ inputs: stage.roe({ "dry-run": "true" }) });
    expect([outputs.status, exitCode]).toEqual(["planned", 0]);
  });
});

describe("Ids", () => {
  test("`job-ids` is a JSON array of all jobs in the order of the plan, `job-id` the first", async () => {
    await stage.runner.write({ "data/c.csv": CSV, "data/a.csv": CSV, "data/b.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.datatile() });
    const jobs = new Map(stage.sandbox.datatile.jobs.map((job) => [job.file.name, job.id]));
    expect(JSON.parse(outputs["job-ids"] ?? "")).toEqual(["a.csv", "b.csv", "c.csv"].map((name) => jobs.get(name)));
    expect(outputs["job-id"]).toBe(jobs.get("a.csv"));
  });

  test("`item-ids` is in the order of the plan, not of the answers", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV, "data/c.csv": CSV });
    stage.sandbox.faults.push({ do: { kind: "delay", at: "after-body", ms: 100 } });
    const { outputs } = await stage.runner.run({ inputs: stage.roe() });
    const files = new Map(stage.sandbox.roe.files.map(({ file, id }) => [file.name, id]));
    const inOrder = ["a.csv", "b.csv", "c.csv"].map((name) => files.get(name));
    expect(JSON.parse(outputs["item-ids"] ?? "")).toEqual(inOrder);
    expect(outputs["item-id"]).toBe(inOrder[0]);
  });

  test("`item-id` is a data item of Edge Impulse", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.edgeImpulse() });
    expect(outputs["item-id"]).toBe(String(stage.sandbox.edgeImpulse.items[0]?.id));
  });

  test("`item-id` is a dataset's code at Graphite Note", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.graphiteNote() });
    expect(outputs["item-id"]).toBe(stage.sandbox.graphiteNote.datasets[0]?.code);
  });

  test("`item-id` is a table's name at Roe AI", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.roe({ "table-name": "yearly readings" }) });
    expect(outputs["item-id"]).toBe("yearly readings");
  });
});

describe("Rows", () => {
  test("`row-count` is what the service accepted in the whole run, `row-counts` the same by path from the workspace", async () => {
    await stage.runner.write({ "data/sub/a.csv": CSV, "data/b.csv": "x\n1\n", "data/readme.bin": "x" });
    const { outputs } = await stage.runner.run({ inputs: stage.edgeImpulse({ files: "data/**" }) });
    expect(outputs["row-count"]).toBe("3");
    expect(JSON.parse(outputs["row-counts"] ?? "")).toEqual({ "data/b.csv": 1, "data/sub/a.csv": 2 });
  });

  test("Files that an earlier run sent are in neither", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    await stage.runner.run({ inputs: stage.roe({ journal: "journal" }) });
    await stage.runner.write({ "data/b.csv": "x\n1\n" });
    const { outputs } = await stage.runner.run({ inputs: stage.roe({ journal: "journal" }) });
    expect(outputs).toMatchObject({ "skipped-count": "1", "row-count": "1", "row-counts": '{"data/b.csv":1}' });
  });

  test("Files in doubt, which the service is not known to have accepted, are in neither", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    loseAnswer(/create/);
    const { outputs } = await stage.runner.run({ inputs: stage.datatile() });
    expect(outputs).toMatchObject({ "in-doubt-count": "1", "row-count": "0", "row-counts": "{}", "byte-count": "0" });
  });

  test("`row-count` is 0 where nothing tabular was sent", async () => {
    await stage.runner.write({ "data/a.bin": "x" });
    const { outputs } = await stage.runner.run({ inputs: stage.edgeImpulse() });
    expect(outputs).toMatchObject({ status: "success", "row-count": "0", "row-counts": "{}" });
  });

  test("`service-row-count` is what Graphite Note says that it holds, rows from before included", async () => {
    await stage.runner.write({ "data/a.csv": CSV.replaceAll(/,.*/g, "") });
    const created = await stage.runner.run({ inputs: stage.graphiteNote() });
    const appended = await stage.runner.run({
      inputs: stage.graphiteNote({
        mode: "append",
        "dataset-code": created.outputs["item-id"] ?? "",
        columns: COLUMNS,
      }),
    });
    expect(appended.outputs).toMatchObject({ "row-count": "2", "service-row-count": "4" });
  });

  test("`service-row-count` is what Roe AI says that its table holds", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.roe({ "table-name": "readings" }) });
    expect(outputs["service-row-count"]).toBe("2");
  });

  test("`service-row-count` is empty where the service does not say", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    expect((await stage.runner.run({ inputs: stage.edgeImpulse() })).outputs["service-row-count"]).toBe("");
  });
});

describe("Files and bytes", () => {
  test("`file-count` is the sum of the other counts, and `failed-count` includes files that were never sent", async () => {
    const names = ["a", "b", "c", "d", "e"].map((name) => `data/${name}.csv`);
    await stage.runner.write({ "data/a.csv": CSV });
    await stage.runner.run({ inputs: stage.datatile({ journal: "journal" }) });
    await stage.runner.write(Object.fromEntries(names.map((name) => [name, CSV])));
    refuse(/create/, 2);
    const sent = stage.sandbox.requests.length;
    const { outputs } = await stage.runner.run({ inputs: stage.datatile({ journal: "journal", "fail-fast": "true" }) });
    expect(stage.sandbox.requests.length - sent).toBe(2);
    expect(outputs).toMatchObject({
      "file-count": "5",
      "uploaded-count": "1",
      "skipped-count": "1",
      "failed-count": "3",
      "in-doubt-count": "0",
    });
  });

  test("In a dry run files are in no other count than `file-count`, and rows are those that would be sent", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    const { outputs } = await stage.runner.run({ inputs: stage.roe({ "dry-run": "true" }) });
    expect(outputs).toMatchObject({
      "file-count": "2",
      "uploaded-count": "0",
      "skipped-count": "0",
      "failed-count": "0",
      "in-doubt-count": "0",
      "row-count": "4",
      "row-counts": '{"data/a.csv":2,"data/b.csv":2}',
      "byte-count": "0",
    });
  });

  test("`byte-count` is the bytes of content that the service accepted", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.bin": Buffer.alloc(1000), "data/c.csv": CSV });
    refuse(/upload/, 3);
    const { outputs } = await stage.runner.run({ inputs: stage.roe({ concurrency: "1" }) });
    expect(outputs["byte-count"]).toBe(String(CSV.length + 1000));
  });
});

describe("`report`", () => {
  test("is below the runner's temporary folder, and has every file, request, attempt, receipt and error", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    stage.sandbox.faults.push({ when: { nth: 1 }, do: { kind: "answer", at: "after-body", status: 429 } });
    refuse(/upload/, 3);
    const run = await stage.runner.run({ inputs: stage.roe({ concurrency: "1" }) });
    expect(run.outputs.report?.startsWith(stage.runner.temp + path.sep)).toBe(true);
    const { schemaVersion, files, requests } = reportIn(run);
    const uploads = requests.filter(({ method }) => method === "POST");
    expect(schemaVersion).toBe(1);
    expect(files.map(({ file, state }) => [file, state])).toEqual([
      ["data/a.csv", "uploaded"],
      ["data/b.csv", "failed"],
    ]);
    expect(files[1]?.error).toMatchObject({ kind: "refused", status: 400 });
    expect(uploads.map(({ attempts }) => attempts.map(({ outcome }) => outcome))).toEqual([
      [
        { kind: "answered", status: 429 },
        { kind: "answered", status: 200 },
      ],
      [{ kind: "answered", status: 400 }],
    ]);
    expect(uploads[0]?.receipt).toMatchObject({ id: stage.sandbox.roe.files[0]?.id });
    expect(uploads[1]?.error).toMatchObject({ kind: "refused", status: 400 });
  });
});

describe("`in-doubt`", () => {
  test("is never hidden in success nor sent again blindly; the step fails and says what to check", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    loseAnswer(/create/);
    const run = await stage.runner.run({ inputs: stage.datatile() });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "partial", "uploaded-count": "1", "in-doubt-count": "1" });
    expect(stage.sandbox.datatile.jobs.map(({ file }) => file.name).sort()).toEqual(["a.csv", "b.csv"]);
    for (const text of [run.stdout, run.summary]) {
      expect(text).toContain("1 in doubt");
      expect(text).toMatch(/Look .*before sending/);
    }
  });
});

describe("Outputs that cannot be written", () => {
  test("end the step before anything is sent, and the log says why", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const env = { GITHUB_OUTPUT: path.join(stage.runner.temp, "gone") };
    const run = await stage.runner.run({ inputs: stage.roe(), env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      `::error::the outputs cannot be written: Error: Missing file at path: ${env.GITHUB_OUTPUT}`,
    );
    expect(stage.sandbox.requests.length).toBe(0);
  });

  test("at the end fail the step, and the log says what was uploaded", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const file = path.join(stage.runner.temp, "outputs");
    await writeFile(file, "");
    const body = '{"id": "1", "name": "data/a.csv"}';
    const server = await rawServer((socket, received) => {
      if (!received.endsWith("--\r\n")) return;
      rmSync(file);
      socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    });
    try {
      const inputs = stage.roe({ "base-url": server.url.origin });
      const run = await stage.runner.run({ inputs, env: { GITHUB_OUTPUT: file } });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain("::error::the outputs cannot be written");
      expect(run.stdout).toContain("Uploaded 1 file to the default dataset of Roe AI");
      expect(run.summary).toContain("Uploaded 1 file to the default dataset of Roe AI");
    } finally {
      await server.close();
    }
  });
});

test("A JSON output over 512 KiB is left empty with a warning, never cut; the report has it all", async () => {
  const folder = "x".repeat(200);
  const names = Array.from({ length: 2700 }, (_, index) => `data/${folder}/${index}.csv`);
  await stage.runner.write(Object.fromEntries(names.map((name) => [name, "x\n1\n"])));
  const run = await stage.runner.run({ inputs: stage.edgeImpulse() });
  expect(run.outputs).toMatchObject({ status: "success", "row-count": "2700", "row-counts": "" });
  expect(run.outputs["item-ids"]).not.toBe("");
  expect(run.stdout).toMatch(/^::warning::the output `row-counts` is left empty: /m);
  expect(reportIn(run).files).toHaveLength(2700);
});
