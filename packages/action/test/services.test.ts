import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { Runner } from "./run-action.js";

const TOKEN = "service_0123456789";
const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));
let sandbox: Sandbox | undefined;
let runner: Runner;

beforeEach(async () => {
  runner = await Runner.make();
  await cp(path.join(EXAMPLES, "data"), path.join(runner.workspace, "data"), { recursive: true });
});

afterEach(async () => {
  await sandbox?.close();
  await runner.remove();
});

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  sandbox = await startSandbox({ token: TOKEN, ...options });
  return sandbox;
}

/** The lines of the log that are annotations, and those that are not. */
const annotations = (stdout: string, level: "error" | "warning" | "notice") =>
  stdout.split("\n").filter((line) => line.startsWith(`::${level}`));

describe("DataTile", () => {
  const run = ({ baseUrls }: Sandbox, inputs: Record<string, string>) =>
    runner.run({
      inputs: {
        service: "datatile",
        token: TOKEN,
        "base-url": baseUrls.datatile,
        "target-hash": "h1",
        files: "data/survey/survey.sav",
        ...inputs,
      },
    });

  test("makes a database of each real survey file, and waits until all are processed", async () => {
    const server = await start({ datatile: { processing: { kind: "polls", queued: 0, processing: 1 } } });
    const files = "data/survey/survey.{sav,zsav,csv}";
    const ended = await run(server, { files, "status-url": "/jobs/{job-id}", concurrency: "8" });

    expect(ended.stdout).not.toMatch(/^::(error|warning|notice)|busy/m);
    const { jobs, databases } = server.datatile;
    expect(ended.outputs).toMatchObject({
      status: "success",
      "job-id": jobs[0]?.id,
      "job-ids": JSON.stringify(jobs.map(({ id }) => id)),
      "row-count": "360",
      "row-counts": JSON.stringify({
        "data/survey/survey.csv": 120,
        "data/survey/survey.sav": 120,
        "data/survey/survey.zsav": 120,
      }),
      "uploaded-count": "3",
    });
    expect(jobs.map(({ state }) => state)).toEqual(["completed", "completed", "completed"]);
    expect(databases.map(({ folder, files: [file] }) => [folder, file?.name])).toEqual([
      ["h1", "survey.csv"],
      ["h1", "survey.sav"],
      ["h1", "survey.zsav"],
    ]);
    for (const { id } of jobs) expect(ended.summary).toContain(String(id));
  });

  test("replaces a database's data by one file; without a status address, queued is uploaded", async () => {
    const server = await start({ datatile: { processing: { kind: "manual" }, databases: ["h1"] } });
    const ended = await run(server, { mode: "replace", "callback-url": "https://example.org/done" });
    expect(ended.exitCode).toBe(0);
    expect(server.datatile.jobs).toMatchObject([
      { action: "reload", hash: "h1", callback: "https://example.org/done", file: { name: "survey.sav" } },
    ]);
    expect(annotations(ended.stdout, "notice")).toEqual([expect.stringContaining("set `status-url`")]);

    const two = await run(server, { mode: "replace", files: "data/survey/*.*sav" });
    expect(two.exitCode).toBe(1);
    expect(two.stdout).toContain('`mode` "replace" takes one file, not 2');
    expect(server.datatile.jobs).toHaveLength(1);
  });

  test("waits for a busy destination, and says so in the log", async () => {
    const processing = { kind: "time", queuedMs: 0, processingMs: 1500 } as const;
    const server = await start({ datatile: { processing, busy: { status: 423, retryAfterSeconds: 1 } } });
    const ended = await run(server, { mode: "append", files: "data/survey/*.*sav", "max-retries": "0" });
    expect(ended.outputs).toMatchObject({ status: "success", "row-count": "240" });
    expect(ended.stdout).toContain('busy: waiting 1 s (append "survey.zsav", upload to append: HTTP 423)');
    expect(server.datatile.jobs.map(({ action, file }) => [action, file.name])).toEqual([
      ["append", "survey.sav"],
      ["append", "survey.zsav"],
    ]);
  });

  test("whose job fails is a failure in the server's words, and the job's id is an output", async () => {
    const server = await start({ datatile: { outcome: "failed" } });
    const ended = await run(server, { "status-url": "/jobs/{job-id}" });
    expect(ended.exitCode).toBe(1);
    const id = server.datatile.jobs[0]?.id;
    expect(ended.outputs).toMatchObject({
      status: "failure",
      "job-id": id,
      "job-ids": JSON.stringify([id]),
      "failed-count": "1",
    });
    expect(ended.stdout).toContain(`job ${id} failed: The file could not be processed. (state "failed")`);
    expect(ended.summary).toContain("The file could not be processed.");
  });

  test("is not waited for with `wait: false`, nor asked", async () => {
    const server = await start({ datatile: { processing: { kind: "manual" } } });
    const ended = await run(server, { wait: "false", "status-url": "/jobs/{job-id}" });
    expect(ended.outputs).toMatchObject({ status: "success", "job-id": server.datatile.jobs[0]?.id });
    expect(server.requests.matching(/\/jobs\//)).toHaveLength(0);
  });

  test("whose answer has no id that is recognised is a success with a warning; the pointer finds it", async () => {
    const server = await start({ datatile: { jobIdPointer: "/odd/place" } });
    const ended = await run(server, {});
    expect(ended.outputs).toMatchObject({ status: "success", "job-id": "", "job-ids": "[]", "row-count": "120" });
    const [warning, ...others] = annotations(ended.stdout, "warning");
    expect(others).toEqual([]);
    expect(warning).toMatch(
      /file=data\/survey\/survey.sav::.*no job id was found in the answer: \{"odd":.*`job-id-pointer`/,
    );

    const pointed = await run(server, { "target-hash": "h2", "job-id-pointer": "/odd/place" });
    expect(pointed.outputs["job-id"]).toBe(server.datatile.jobs[1]?.id);
    expect(annotations(pointed.stdout, "warning")).toEqual([]);
  });

  test("takes all its inputs to the server as they are", async () => {
    const server = await start({
      datatile: {
        callbackField: "hook",
        extraFields: ["locale"],
        processing: { kind: "polls", queued: 1, processing: 0 },
        stateNames: { completed: "FERTIG" },
      },
    });
    const ended = await run(server, {
      "callback-url": "https://example.org/done",
      "callback-field": "hook",
      "form-fields": "locale: de",
      "status-url": `${server.baseUrls.datatile}/jobs/{job-id}`,
      "status-pointer": "/status",
      "success-states": "fertig\ndone",
      "failure-states": "kaputt",
    });
    expect(ended.outputs.status).toBe("success");
    expect(server.datatile.jobs).toMatchObject([{ fields: { hook: "https://example.org/done", locale: "de" } }]);
  });
});

describe("Roe AI", () => {
  const run = ({ baseUrls }: Sandbox, inputs: Record<string, string>) =>
    runner.run({ inputs: { service: "roe", token: TOKEN, "base-url": baseUrls.roe, ...inputs } });

  test("gets files into a dataset, each with its own metadata", async () => {
    const server = await start();
    const ended = await run(server, {
      files: "data/documents/**",
      "dataset-id": "d1",
      "organization-id": "o1",
      metadata: "commit: '{commit}'\nbranch: '{ref}'\npath: '{path}'\nsha256: '{sha256}'\nversion: 1.10",
    });
    expect(ended.exitCode).toBe(0);
    const { files } = server.roe;
    expect(ended.outputs).toMatchObject({ status: "success", "uploaded-count": "5", "row-count": "0" });
    expect([...JSON.parse(ended.outputs["item-ids"] ?? "")].sort()).toEqual(files.map(({ id }) => id).sort());
    expect(files.map(({ file }) => file.name)).toContain("manuals/lamp-löwe.md");
    for (const { metadata, datasetId, organizationId, file } of files) {
      expect({ datasetId, organizationId }).toEqual({ datasetId: "d1", organizationId: "o1" });
      expect(metadata).toEqual({
        dataset_upload_id: expect.any(String),
        commit: "f00dfeed",
        branch: "main",
        path: `data/documents/${file.name}`,
        sha256: file.sha256,
        version: "1.10",
      });
    }
  });

  test("that drops folders from names is told of once", async () => {
    const server = await start({ roe: { fileNames: "base-name" } });
    const ended = await run(server, { files: "data/recordings", concurrency: "1" });
    expect(ended.outputs.status).toBe("success");
    const notices = annotations(ended.stdout, "notice");
    expect(notices).toEqual([
      expect.stringMatching(/stored "pump-01\/normal.csv" as "normal.csv": it drops the folders/),
    ]);
  });

  test("gets a table, whose rows are compared", async () => {
    const server = await start();
    const ended = await run(server, { files: "data/survey/survey.csv", "table-name": "survey 2026" });
    expect(ended.outputs).toMatchObject({
      status: "success",
      "item-id": "survey 2026",
      "row-count": "120",
      "service-row-count": "120",
    });
    expect(server.roe.tables).toMatchObject([{ name: "survey 2026", rowCount: 120 }]);
  });

  test("that has fewer rows than were sent is a failure that names both numbers", async () => {
    const server = await start();
    const body = JSON.stringify({ row_count: 119 });
    server.faults.push({
      when: { path: /describe/, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 200, body },
    });
    const ended = await run(server, { files: "data/survey/survey.csv", "table-name": "t", wait: "false" });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('table "t" has 119 rows, but 120 were sent');
    expect(ended.outputs).toMatchObject({ "service-row-count": "119", "item-id": "t" });
  });

  test.each([401, 402, 403])("that answers %i gets no more: one clear error, not one for each file", async (status) => {
    const server = await start();
    const no = { kind: "answer", at: "after-body", status, body: '{"detail":"no such luck"}' } as const;
    server.faults.push({ when: {}, times: 100, do: no });
    const ended = await run(server, { files: "data", "dataset-id": "d1", concurrency: "8" });
    expect(ended.exitCode).toBe(1);
    expect(ended.outputs).toMatchObject({ status: "failure", "file-count": "20", "failed-count": "20" });
    expect(annotations(ended.stdout, "error")).toHaveLength(1);
    expect(ended.stdout.match(/no such luck/g)?.length).toBeLessThanOrEqual(4);
    expect(server.requests.length).toBeLessThanOrEqual(9);
  });

  test("names inputs that do not go together as its user wrote them", async () => {
    const server = await start();
    for (const [inputs, words] of [
      [
        { "table-name": "t", "dataset-id": "d" },
        "`dataset-id` cannot be combined with `table-name`: a table is in no dataset",
      ],
      [
        { "table-name": "t", metadata: "a: b" },
        "`metadata` cannot be combined with `table-name`: a table has no metadata",
      ],
      [{ "table-name": "t".repeat(129) }, "`table-name` has 129 characters, not 1 to 128"],
      [{ "table-name": "t" }, "`files` a table is made of one CSV file, not of 3 files"],
      [{ metadata: "a: [b]" }, '`metadata` has a list at "a"'],
      [{ mode: "append" }, '`mode` "append" is not a mode of roe, which has create'],
      [{ "target-hash": "h" }, "`target-hash` is an input of datatile, not of roe"],
    ] as const) {
      const ended = await run(server, { files: "data/sales/*.csv", ...inputs });
      expect(ended.exitCode).toBe(1);
      expect(ended.stdout).toContain(words);
    }
    expect(server.requests.length).toBe(0);
  });
});

interface Workflow {
  readonly jobs: {
    readonly upload: { readonly steps: readonly { readonly id?: string; readonly with?: Record<string, string> }[] };
  };
}

test.each([
  ["datatile", { "secrets.DATATILE_TOKEN": TOKEN, "vars.DATATILE_SURVEY": "h1" }],
  ["roe", { "secrets.ROE_API_KEY": TOKEN, "vars.ROE_DATASET": "d1" }],
] as const)("the example workflow of %s uploads the example's files", async (service, values) => {
  const server = await start();
  const known: Record<string, string> = { "vars.DATATILE_URL": server.baseUrls.datatile, ...values };
  const workflow: Workflow = parse(await readFile(path.join(EXAMPLES, "workflows", `${service}.yml`), "utf8"));
  const { with: inputs = {} } = workflow.jobs.upload.steps.find(({ id }) => id === "upload") ?? {};
  const filled = Object.entries(inputs).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => known[expression] ?? `no ${expression}`),
  ]);
  const ended = await runner.run({
    inputs: { "base-url": server.baseUrls[service], ...Object.fromEntries(filled) },
  });
  expect(ended.stdout).not.toMatch(/^::(error|warning)/m);
  expect(ended.outputs).toMatchObject({ status: "success", "uploaded-count": service === "roe" ? "4" : "1" });
  expect(server.datatile.jobs).toHaveLength(service === "datatile" ? 1 : 0);
  expect(server.roe.files.every(({ metadata }) => metadata.sha256?.length === 64)).toBe(true);
});
