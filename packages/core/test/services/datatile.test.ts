import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { peakConcurrency } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.js";
import { type DatatileOptions, datatile } from "../../src/services/datatile.js";
import { JumpingClock } from "../support/jumping-clock.js";
import {
  answerUpload,
  csv,
  folder,
  json,
  POLLS,
  run,
  STATUS_URL,
  sandbox,
  start,
  TOKEN,
  useDatatile,
} from "./datatile-stage.js";

const SURVEY = fileURLToPath(new URL("../../../../examples/data/survey/", import.meta.url));

useDatatile();

describe("an upload", () => {
  test.each([
    ["create", "create"],
    ["replace", "reload"],
    ["append", "append"],
  ] as const)("with mode %s is a %s under the file's base name", async (mode, action) => {
    await start();
    const report = await run([await csv("2026/a.csv")], { mode, statusUrl: STATUS_URL, targetHash: "a+ü" });
    expect(report).toMatchObject({ status: "success", totals: { rows: 2 }, notices: [] });
    expect(sandbox.datatile.jobs).toMatchObject([{ action, hash: "a+ü", state: "completed", file: { name: "a.csv" } }]);
    expect(report.jobIds).toEqual([String(sandbox.datatile.jobs[0]?.id)]);
  });

  test("carries the callback and the form fields", async () => {
    await start({ ...POLLS, callbackField: "hook", extraFields: ["locale"] });
    const options = {
      callbackUrl: "https://example.org/done?x=1",
      callbackField: "hook",
      formFields: { locale: "de" },
    };
    await run([await csv()], { ...options, statusUrl: STATUS_URL });
    expect(sandbox.datatile.jobs).toMatchObject([
      { callback: "https://example.org/done?x=1", fields: { locale: "de", hook: "https://example.org/done?x=1" } },
    ]);
  });

  test.each(["survey.sav", "survey.zsav"])("of PSPP's %s has the rows of its header", async (name) => {
    await start();
    const content = await readFile(SURVEY + name);
    const report = await run([await folder.writeOne(name, content)], { statusUrl: STATUS_URL });
    const lines = (await readFile(`${SURVEY}survey.csv`, "utf8")).trimEnd().split("\n").length;
    expect(report.totals.rows).toBe(lines - 1);
    expect(sandbox.datatile.jobs[0]?.file.size).toBe(content.length);
  });

  test("of a file that DataTile is not known to read is sent with a warning", async () => {
    await start();
    answerUpload({ jobId: 1 });
    const report = await run([await folder.writeOne("a.json", "[]")]);
    expect(report.status).toBe("success");
    expect(report.notices[0]).toMatchObject({ level: "warning", file: "a.json" });
  });
});

test("files of one name in several folders are told of, because folders are not sent", async () => {
  await start({ processing: { kind: "time", queuedMs: 0, processingMs: 0 } });
  const files = await Promise.all(["a/x.csv", "b/x.csv", "c/x.csv", "y.csv"].map((name) => csv(name)));
  const report = await run(files, { statusUrl: STATUS_URL });
  expect(report.notices).toEqual([
    {
      level: "warning",
      message: 'a/x.csv and b/x.csv and 1 more are all sent as "x.csv": DataTile gets names without folders',
    },
  ]);
});

describe("an answer that is no yes", () => {
  test.each<[string, unknown, string]>([
    ["success: false", { success: false, message: "no room" }, "no room"],
    ["an error", { error: "the file is broken" }, "the file is broken"],
  ])("with status 200 refuses: %s", async (_, body, said) => {
    await start();
    answerUpload(body);
    const report = await run([await csv()]);
    expect(report.files[0]).toMatchObject({ state: "failed", error: { kind: "refused", status: 200 } });
    expect(report.files[0]?.error?.message).toContain(said);
  });

  test("is a page", async () => {
    await start();
    sandbox.faults.push({ when: {}, do: { kind: "html", status: 200 } });
    const report = await run([await csv()]);
    // Whether the server's answer or another's took its place, nobody can ask.
    expect(report.files[0]).toMatchObject({
      state: "in-doubt",
      error: { message: expect.stringContaining("is HTML or XML"), hint: expect.stringContaining("`base-url`") },
    });
  });

  test("of an append that is lost is in doubt and not repeated; a replacement is sent again", async () => {
    await start();
    const lost = { when: { method: "POST" }, do: { kind: "reset", at: "after-processing" } } as const;
    sandbox.faults.push(lost);
    const appended = await run([await csv()], { statusUrl: STATUS_URL });
    expect(appended.files[0]).toMatchObject({ state: "in-doubt", error: { kind: "in-doubt" } });
    expect(sandbox.datatile.jobs).toHaveLength(1);
    for (const { id } of sandbox.datatile.jobs) sandbox.datatile.finishJob(id);

    sandbox.faults.push(lost);
    const replacing = run([await csv("b.csv")], { mode: "replace", targetHash: "d2", statusUrl: STATUS_URL });
    // The service still works on the first of the two, and refuses the second until it is done.
    await sandbox.requests.waitFor(({ path, outcome }) => /d2/.test(path) && outcome.kind === "answered");
    for (const { id } of sandbox.datatile.jobs) sandbox.datatile.finishJob(id);
    expect((await replacing).status).toBe("success");
  });

  test.each([
    [401, "generating a new token ends the old ones"],
    [403, "Database creator"],
    [404, "hash of a folder, and not of the root"],
    [400, "hash of a folder, and not of the root"],
    [413, "split the file"],
  ])("with status %i says what to do: %s", async (status, hint) => {
    await start();
    const refuse = (body: string) =>
      sandbox.faults.push({ when: {}, do: { kind: "answer", at: "after-body", status, body } });
    refuse("");
    const [silent] = (await run([await csv()], { mode: "create" })).files;
    expect(silent?.error).toMatchObject({ kind: "refused", status, hint: expect.stringContaining(hint) });
    // Words of the server's own are not contradicted by a guess, but for the one cause of a 401.
    refuse(json({ message: "server words" }));
    const [spoken] = (await run([await csv()], { mode: "create" })).files;
    expect(spoken?.error?.message).toContain("server words");
    expect(spoken?.error?.hint).toEqual(status === 401 ? expect.stringContaining(hint) : undefined);
  });

  test.each([400, 403] as const)(
    "a quota that is used up, with status %i, is said in the server's words alone",
    async (status) => {
      await start({ quota: { uploads: 0, status } });
      const [file] = (await run([await csv()])).files;
      expect(file?.error).toEqual({
        kind: "refused",
        status,
        message: `upload to append: Quota exceeded: 0 uploads. (HTTP ${status})`,
      });
    },
  );
});

describe("one destination", () => {
  const uploads = () => sandbox.requests.matching(/\/(create|reload|append)\//);

  test("never takes two of eight files at once, whatever the concurrency", async () => {
    await start();
    const files = await Promise.all(Array.from({ length: 8 }, (_, index) => csv(`${index}.csv`)));
    const report = await run(files, { statusUrl: STATUS_URL }, { concurrency: 8 });
    expect(report).toMatchObject({ status: "success", totals: { uploaded: 8, rows: 16 } });
    expect(peakConcurrency(uploads())).toBe(1);
    // None was sent while the one before was being processed: the server would have answered 409.
    expect(uploads().map(({ outcome }) => outcome)).toEqual(Array(8).fill({ kind: "answered", status: 200 }));
    expect(sandbox.datatile.databases[0]?.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });

  test("never takes two uploads of one process at once", async () => {
    await start();
    const files = [await csv(), await csv("b.csv")];
    const reports = await Promise.all(files.map((file) => run([file], { statusUrl: STATUS_URL })));
    expect(reports.map(({ status }) => status)).toEqual(["success", "success"]);
    expect(uploads().map(({ outcome }) => outcome)).toEqual(Array(2).fill({ kind: "answered", status: 200 }));
  });

  test("is the work of one job where several share the plan", async () => {
    await start();
    const files = await Promise.all(Array.from({ length: 4 }, (_, index) => csv(`${index}.csv`)));
    const shards = [0, 1].map((index) => run(files, { statusUrl: STATUS_URL }, { shard: { index, count: 2 } }));
    const counts = (await Promise.all(shards)).map(({ totals }) => totals.files);
    expect(counts.sort()).toEqual([0, 4]);
  });

  test("does not hold up uploads of one process to other destinations", async () => {
    await start();
    sandbox.faults.push({ when: { method: "POST" }, times: 8, do: { kind: "delay", at: "after-body", ms: 200 } });
    const file = await csv();
    const hashes = Array.from({ length: 8 }, (_, index) => `d${index}`);
    const reports = await Promise.all(hashes.map((targetHash) => run([file], { targetHash, statusUrl: STATUS_URL })));
    expect(reports.every(({ status }) => status === "success")).toBe(true);
    expect(peakConcurrency(uploads())).toBe(8);
  });

  test.each([409, 423, 429])(
    "that is busy (%i) is waited for as long as Retry-After says, and it is said",
    async (status) => {
      await start();
      const busy = { kind: "answer", at: "after-body", status, headers: { "retry-after": "7" } } as const;
      sandbox.faults.push({ when: { method: "POST" }, times: 8, do: busy });
      const clock = new JumpingClock();
      const said: unknown[] = [];
      const report = await run(
        [await csv()],
        { statusUrl: STATUS_URL },
        { clock, maxRetries: 0, onEvent: (event) => said.push(event) },
      );
      expect(report.status).toBe("success");
      expect(clock.sleeps.slice(0, 8)).toEqual(Array(8).fill(7000));
      expect(said).toContainEqual(expect.objectContaining({ kind: "retrying", because: "busy", delayMs: 7000 }));
    },
  );
});

test("a rejected token ends the run with one clear error; the others name it and were never sent", async () => {
  await start();
  const files = await Promise.all(Array.from({ length: 5 }, (_, index) => csv(`${index}.csv`)));
  const report = await run(files, { token: "old-token" });
  expect(sandbox.requests.length).toBe(1);
  expect(report.files.map(({ error }) => error?.kind)).toEqual(["refused", "stopped", "stopped", "stopped", "stopped"]);
  expect(report.files[1]?.error?.message).toContain("HTTP 401");
});

describe("options that cannot be used", () => {
  const base = { token: TOKEN, baseUrl: "https://data.example.org/api", mode: "append", targetHash: "d1" } as const;
  test.each<[string, Partial<DatatileOptions>]>([
    ["targetHash", { targetHash: " " }],
    ["targetHash", { targetHash: "https://data.example.org/d1" }],
    ["targetHash", { targetHash: ".." }],
    ["jobIdPointer", { jobIdPointer: "job.id" }],
    ["statusPointer", { statusPointer: "state" }],
    ["statusUrl", { statusUrl: "/jobs" }],
    ["statusUrl", { statusUrl: "jobs/{job-id}" }],
    ["statusUrl", { statusUrl: "https://other.example.org/jobs/{job-id}" }],
    ["statusUrl", { statusUrl: "http://data.example.org/jobs/{job-id}" }],
    ["statusUrl", { statusUrl: "https://{job-id}.example.org/" }],
    ["statusUrl", { statusUrl: "https://user:pw@data.example.org/{job-id}" }],
    ["statusUrl", { statusUrl: "/jobs#{job-id}" }],
    ["callbackUrl", { callbackUrl: "ftp://example.org" }],
    ["callbackUrl", { callbackUrl: "example.org" }],
    ["callbackField", { callbackUrl: "https://example.org", callbackField: "dataset" }],
    ["callbackField", { callbackUrl: "https://example.org", callbackField: "" }],
    ["formFields", { callbackUrl: "https://example.org", formFields: { callback: "x" } }],
    ["formFields", { formFields: { dataset: "x" } }],
    ["successStates", { successStates: [] }],
    ["failureStates", { failureStates: [" "] }],
    ["failureStates", { failureStates: ["Done"] }],
    ["baseUrl", { baseUrl: "http://data.example.org" }],
  ])("%s: %j", (option, options) => {
    const made = () => datatile({ ...base, ...options });
    expect(made).toThrow(InputError);
    expect(made).toThrow(`${option}: `);
  });

  test.each(["//evil.example.org/{job-id}", "/\\evil.example.org/{job-id}", "/@evil.example.org/{job-id}"])(
    "a path that looks like another host stays on this one: %s",
    async (statusUrl) => {
      await start();
      answerUpload({ jobId: 1 });
      sandbox.faults.push({
        when: { path: /evil/ },
        do: { kind: "answer", at: "after-body", status: 200, body: json({ status: "done" }) },
      });
      expect((await run([await csv()], { statusUrl })).status).toBe("success");
    },
  );

  test("replace takes one file", async () => {
    await start();
    await expect(run([await csv(), await csv("b.csv")], { mode: "replace" })).rejects.toThrow(InputError);
    expect(sandbox.requests.length).toBe(0);
  });
});
