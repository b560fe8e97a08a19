import { readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { InputError } from "../src/errors.js";
import type { UploadEvent } from "../src/events.js";
import { type DataFile, dataFile } from "../src/files/data-file.js";
import type { FileReport } from "../src/report.js";
import { journalFile } from "../src/send/journal-file.js";
import { createTransport, type Transport } from "../src/send/transport.js";
import type { DatasetService, TaskContext } from "../src/service.js";
import { type DatatileOptions, datatile } from "../src/services/datatile.js";
import type { CreateItems } from "../src/services/edge-impulse.js";
import { type GraphiteNoteOptions, graphiteNote } from "../src/services/graphite-note.js";
import { roe } from "../src/services/roe.js";
import type { UploadOptions } from "../src/settings.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { MemoryFile } from "./support/memory-file.js";
import { isWindows } from "./support/platform.js";
import { edgeImpulseAt, statesOf, TOKEN, uploadNow } from "./support/run.js";

let sandbox: Sandbox;
let folder: TestFolder;
let journal: string;

async function start(options: SandboxOptions = {}): Promise<void> {
  await sandbox?.close();
  sandbox = await startSandbox(options);
}

beforeEach(async () => {
  folder = await testFolder();
  journal = join(folder.path, "journal.ndjson");
  await start();
});
afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

const run = (files: readonly DataFile[], options: Partial<UploadOptions> = {}) =>
  uploadNow(sandbox, files, { journal, ...options });

const posts = () => [...sandbox.requests].filter(({ method }) => method === "POST").length;

/** Plays a fault on the n-th POST from now. */
const fail = (fault: Fault, nth = 1) => sandbox.faults.push({ when: { method: "POST", nth }, do: fault });
const LOST: Fault = { kind: "reset", at: "after-processing" };
const LOST_UNSTORED: Fault = { kind: "reset", at: "after-body" };
const REFUSED: Fault = { kind: "answer", at: "after-body", status: 400, body: "{}" };

describe("Edge Impulse", () => {
  const inItem = (limit: number, target: Partial<CreateItems> = {}) => ({
    service: edgeImpulseAt(sandbox, target, { requestLimits: { files: limit, bytes: 1e9 } }),
  });
  const held = () => sandbox.edgeImpulse.items.map(({ files }) => files.map(({ name }) => name));

  test("what arrived is skipped, whatever the checkout, the metadata, the tuning and the token are", async () => {
    const first = await run(await folder.write({ "a.csv": "x\n1\n", "b.bin": "b" }));
    await utimes(join(folder.path, "a.csv"), 0, 0);
    const again = [await dataFile(join(folder.path, "a.csv"), { name: "a.csv" }), await folder.writeOne("b.bin", "b")];
    const service = edgeImpulseAt(sandbox, { metadata: { a: "b" } }, { token: "another" });
    const report = await run(again, { service, concurrency: 1, maxRetries: 0 });
    expect(report).toMatchObject({ status: "skipped", itemIds: first.itemIds, totals: { skipped: 2 } });
    expect(report.files[0]).toMatchObject({ state: "skipped", rows: 1, itemId: "1" });
    expect(sandbox.requests.length).toBe(1);
  });

  test("an item that was cut off is completed; then, a changed or renamed file makes a new one, with a notice", async () => {
    const files = await folder.write({ a: "1", b: "1", c: "3" });
    fail(REFUSED, 2);
    expect(statesOf(await run(files, inItem(1)))).toMatchObject({ a: "uploaded", b: "failed" });
    expect(await run(files, inItem(1))).toMatchObject({ status: "success", totals: { skipped: 1, uploaded: 2 } });
    expect(held()).toEqual([["a", "b", "c"]]);
    const changed = await folder.write({ a: "1", b: "2", d: "3" });
    const report = await run(changed, inItem(10));
    expect(statesOf(report)).toEqual({ a: "skipped", b: "uploaded", d: "uploaded" });
    expect(report.notices).toMatchObject([{ level: "notice", message: expect.stringContaining("make a new one") }]);
    expect(held()).toEqual([
      ["a", "b", "c"],
      ["b", "d"],
    ]);
  });

  test("answers that an earlier run lost are found out about in the next", async () => {
    const files = await folder.write({ a: "1", b: "2" });
    for (const nth of [1, 2]) {
      await start();
      fail(LOST, nth);
      // What asks whether it arrived gets no answer either.
      sandbox.faults.push({ when: { method: "GET" }, do: { kind: "html" } });
      expect((await run(files, inItem(1))).totals.inDoubt).toBe(1);
      const report = await run(files, inItem(1));
      expect(report).toMatchObject({ status: "success", totals: { uploaded: 3 - nth, skipped: nth - 1 } });
      expect(held()).toEqual([["a", "b"]]);
    }
  });

  test.each([
    ["receipt", 1],
    ["receipt", 2],
    ["state", 2],
  ] as const)(
    "a cut after the item's %s does not send its first files again, where it was to hold %i",
    async (kind, count) => {
      const files = await folder.write({ a: "1", b: "2" });
      const file = new MemoryFile();
      fail(REFUSED, 2);
      await run(files.slice(0, count), { ...inItem(1), journal: file });
      sandbox.faults.clear();
      const lines = file.text.split("\n");
      const last = lines.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
      file.text = `${lines.slice(0, last + 1).join("\n")}\n`;
      expect(await run(files, { ...inItem(1), journal: file })).toMatchObject({ status: "success" });
      expect(held()).toEqual([["a", "b"]]);
    },
  );

  test("an item of which a file could not be read is completed by the next run, though one request sent all others", async () => {
    const [a, b] = await folder.write({ a: "1", b: "2" });
    if (a === undefined || b === undefined) throw new Error("not written");
    await writeFile(b.path, "changed");
    expect(statesOf(await run([a, b], inItem(10)))).toEqual({ a: "uploaded", b: "failed" });
    expect(await run([a, await dataFile(b.path, { name: "b" })], inItem(10))).toMatchObject({ status: "success" });
    expect(held()).toEqual([["a", "b"]]);
  });

  describe.each([
    ["a page", "<html></html>"],
    ["an empty object", "{}"],
    ["a yes without an id", '{"success":true}'],
  ])("a request that is answered with %s", (_, body) => {
    const unclear = (at: "after-body" | "after-processing"): Fault => ({ kind: "answer", at, status: 200, body });

    test("is asked after: the file is there", async () => {
      const files = await folder.write({ a: "1" });
      fail(unclear("after-processing"));
      expect(await run(files)).toMatchObject({ status: "success", itemIds: ["1"] });
      expect(await run(files)).toMatchObject({ status: "skipped" });
      expect(held()).toEqual([["a"]]);
    });

    test("is asked after: the file is not there, and the next run sends it", async () => {
      const files = await folder.write({ a: "1" });
      fail(unclear("after-body"));
      expect((await run(files)).files).toMatchObject([{ state: "failed", error: { kind: "unexpected-answer" } }]);
      expect(await run(files)).toMatchObject({ status: "success" });
      expect(held()).toEqual([["a"]]);
    });

    test("is in doubt in this run and the next where asking fails", async () => {
      const files = await folder.write({ a: "1" });
      fail(unclear("after-processing"));
      sandbox.faults.push({
        when: { method: "GET" },
        times: 99,
        do: { kind: "answer", at: "after-body", status: 404 },
      });
      for (let round = 0; round < 2; round += 1) expect((await run(files)).totals.inDoubt).toBe(1);
      sandbox.faults.clear();
      expect(await run(files)).toMatchObject({ status: "success" });
      expect(held()).toEqual([["a"]]);
    });
  });

  test("a base URL at which there is something else fails in this run and the next", async () => {
    const files = await folder.write({ a: "1" });
    sandbox.faults.push({ when: {}, times: 99, do: { kind: "html" } });
    for (let round = 0; round < 2; round += 1) {
      expect((await run(files)).files).toMatchObject([{ state: "failed", error: { kind: "unexpected-answer" } }]);
    }
  });

  test("what never arrived stays in doubt, and is never sent again", async () => {
    const files = await folder.write({ a: "1" });
    fail(LOST_UNSTORED);
    for (let round = 0; round < 3; round += 1) {
      const report = await run(files);
      expect(report).toMatchObject({ status: "partial", totals: { inDoubt: 1 } });
    }
    expect(posts()).toBe(1);
  });

  describe("a file in doubt that comes back after its item was completed without it", () => {
    async function comeBack(file: MemoryFile, fault: Fault, edit: (text: string) => string = (text) => text) {
      const files = await folder.write({ a: "1", b: "2" });
      const inOne = { ...inItem(1), journal: file };
      fail(fault, 2);

      sandbox.faults.push({ when: { method: "GET" }, times: 99, do: REFUSED });
      expect(statesOf(await run(files, inOne))).toEqual({ a: "uploaded", b: "in-doubt" });
      sandbox.faults.clear();
      expect(await run(files.slice(0, 1), inOne)).toMatchObject({ status: "skipped" });
      file.text = edit(file.text);
      return await run(files, inOne);
    }

    test("is found in that item", async () => {
      expect(statesOf(await comeBack(new MemoryFile(), LOST))).toEqual({ a: "skipped", b: "uploaded" });
      expect(held()).toEqual([["a", "b"]]);
    });

    test("is still in doubt where it is not there", async () => {
      expect(statesOf(await comeBack(new MemoryFile(), LOST_UNSTORED))).toEqual({ a: "skipped", b: "in-doubt" });
      expect(posts()).toBe(2);
    });

    test("is still in doubt where the journal does not say into which item it was sent", async () => {
      const withoutItem = (text: string) => text.replaceAll('"mark":{"item":1,', '"mark":{');
      expect(statesOf(await comeBack(new MemoryFile(), LOST, withoutItem))).toEqual({ a: "skipped", b: "in-doubt" });
      expect(posts()).toBe(2);
    });
  });

  test("a user who has looked can say that a request did not arrive", async () => {
    const files = await folder.write({ a: "1" });
    fail(LOST_UNSTORED);
    await run(files);
    const intent = JSON.parse((await readFile(journal, "utf8")).split("\n")[1] ?? "");
    await writeFile(journal, `${JSON.stringify({ kind: "refused", intent: intent.id })}\n`, { flag: "a" });
    expect(await run(files)).toMatchObject({ status: "success" });
    expect(held()).toEqual([["a"]]);
  });

  test("a check shows what would be skipped, and writes nothing", async () => {
    await run(await folder.write({ "a.csv": "x\n1\n" }), inItem(1, { groupBy: "file" }));
    const torn = `${await readFile(journal, "utf8")}{"kind":"arri`;
    await writeFile(journal, torn);
    const report = await run(await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n1\n2\n" }), {
      ...inItem(1, { groupBy: "file" }),
      run: "check",
    });
    expect(report).toMatchObject({
      status: "planned",
      files: [
        { state: "skipped", rows: 1 },
        { state: "planned", rows: 2 },
      ],
    });
    expect(await readFile(journal, "utf8")).toBe(torn);
    expect(posts()).toBe(1);
    const untouched = join(folder.path, "none");
    await run(await folder.write({ c: "1" }), { run: "check", journal: untouched });
    await expect(stat(untouched)).rejects.toThrow("ENOENT");
  });

  test("shards keep their files when others are added, so that a journal each is enough", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
    const contents = (count: number) =>
      Object.fromEntries(names.slice(-count).map((name) => [name, `content of ${name}`]));
    for (const count of [7, 12]) {
      const files = await folder.write(contents(count));
      for (const index of [0, 1, 2]) {
        const service = edgeImpulseAt(sandbox, { groupBy: "file" });
        await run(files, { service, shard: { index, count: 3 }, journal: journal + index });
      }
    }
    expect(held().flat().sort()).toEqual([...names].sort());
  });

  test("the journal holds names and digests, and no content, metadata or secret", async () => {
    const service = edgeImpulseAt(sandbox, { metadata: { owner: "SOMEBODY" } });
    await run(await folder.write({ "dir/a.csv": "CONTENT\n1\n" }), { service });
    const text = await readFile(journal, "utf8");
    expect(text).toContain("dir/a.csv");
    for (const secret of [TOKEN, "SOMEBODY", "CONTENT"]) expect(text).not.toContain(secret);
    if (!isWindows) expect((await stat(journal)).mode & 0o777).toBe(0o600);
  });

  test("a damaged journal is a fault of the option, and nothing is sent", async () => {
    await writeFile(journal, '{"kind":"journal","version":1}\nnonsense\n');
    const damaged = run(await folder.write({ a: "1" }));
    await expect(damaged).rejects.toThrow(InputError);
    await expect(damaged).rejects.toThrow("line 2");
    expect(sandbox.requests.length).toBe(0);
  });

  test("a disk that is full before the first request stops the run, and nothing is sent", async () => {
    const full = new MemoryFile();
    full.appendsLeft = 0;
    const service = edgeImpulseAt(sandbox, { groupBy: "file" });
    const report = await run(await folder.write({ a: "1", b: "2" }), { service, journal: full });
    expect(report).toMatchObject({ status: "failure", totals: { failed: 2 } });
    expect(report.files[0]?.error).toMatchObject({
      kind: "journal",
      message: expect.stringContaining("no space left"),
    });
    expect(posts()).toBe(0);
  });

  test("a disk that is full after a request leaves its file uploaded, the others unsent, and the run failed", async () => {
    const full = new MemoryFile();
    full.appendsLeft = 1;
    const service = edgeImpulseAt(sandbox, { groupBy: "file" });
    const files = await folder.write({ a: "1", b: "2" });
    const report = await run(files, { service, journal: full, concurrency: 1 });
    expect(report).toMatchObject({
      status: "partial",
      totals: { uploaded: 1, failed: 1 },
      errors: [{ kind: "journal" }],
    });
    full.appendsLeft = Number.POSITIVE_INFINITY;
    expect(await run(files, { service, journal: full })).toMatchObject({ status: "success" });
    expect(held()).toEqual([["a"], ["b"]]);
  });
});

describe("DataTile", () => {
  const STATUS_URL = "/jobs/{job-id}";
  const service = (options: Partial<DatatileOptions> = {}) => ({
    service: datatile({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.datatile,
      mode: "append",
      targetHash: "d1",
      statusUrl: STATUS_URL,
      ...options,
    }),
  });
  beforeEach(() => start({ datatile: { processing: { kind: "polls", queued: 0, processing: 1 } } }));

  test("two equal files under two names are two uploads", async () => {
    const report = await run(await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n1\n" }), service());
    expect(report.totals.uploaded).toBe(2);
    expect(sandbox.datatile.jobs.length).toBe(2);
  });

  test.each<[string, Fault]>([
    ["a page", { kind: "html", status: 200 }],
    ["303 See Other", { kind: "answer", at: "after-processing", status: 303, headers: { location: "/jobs" } }],
  ])(
    "an answer that is %s leaves the file in doubt in this run and the next, because nobody can be asked",
    async (_, fault) => {
      const files = await folder.write({ "a.csv": "x\n1\n" });
      fail(fault);
      for (let round = 0; round < 2; round += 1) expect((await run(files, service())).totals.inDoubt).toBe(1);
      expect(posts()).toBe(1);
    },
  );

  test("a job of an earlier run is asked after, and its file not sent again", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n" });
    sandbox.faults.push({ when: { path: /jobs/ }, do: { kind: "html" } });
    const first = await run(files, service());
    expect(first.totals.inDoubt).toBe(1);
    const second = await run(files, service());
    expect(second).toMatchObject({ status: "success", jobIds: first.jobIds });
    expect(posts()).toBe(1);
  });

  test("the file of a job that failed is sent again", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n" });
    const failJob = ({ jobId }: FileReport) => jobId !== undefined && sandbox.datatile.finishJob(jobId, "failed");
    const onEvent = (event: UploadEvent) => event.kind === "file" && failJob(event.file);
    expect((await run(files, { ...service(), onEvent })).totals.failed).toBe(1);
    expect((await run(files, service())).status).toBe("success");
    expect(posts()).toBe(2);
  });

  test("a replacement is sent again where another came between, also one that was cut off", async () => {
    const replace = service({ mode: "replace" });
    const send = async (content: string, options = replace) =>
      (await run(await folder.write({ "a.csv": content }), options)).status;
    expect(await send("x\n1\n")).toBe("success");
    expect(await send("x\n1\n")).toBe("skipped");
    expect(await send("x\n2\n")).toBe("success");
    expect(await send("x\n1\n")).toBe("success");
    fail({ kind: "html" });
    expect(await send("x\n2\n")).not.toBe("success");
    expect(await send("x\n1\n")).toBe("success");
  });
});

describe("Graphite Note", () => {
  const columns = [{ name: "n", alias: "N", type: "measure", subtype: "numeric" }] as const;
  const CREATE = { mode: "create", name: "New" } as const;
  const REPLACE = { mode: "replace", datasetCode: "numbers" } as const;
  const APPEND = { mode: "append", datasetCode: "numbers" } as const;
  const service = (target: GraphiteNoteOptions["target"]) => ({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.graphiteNote,
      userCode: "me",
      target,
      columns,
      requestsPerMinute: 0,
      rowsPerRequest: 2,
    }),
  });
  const csv = (first: number, last: number) =>
    `N\n${Array.from({ length: last - first + 1 }, (_, index) => `${first + index}\n`).join("")}`;
  const stored = async () => {
    const rows: unknown[] = [];
    for await (const row of sandbox.graphiteNote.datasets.at(-1)?.rows() ?? []) rows.push(row[0]);
    return rows;
  };
  beforeEach(() =>
    sandbox.graphiteNote.addDataset({ code: "numbers", userCode: "me", name: "Numbers", columns, rows: [] }),
  );

  test.each([CREATE, REPLACE])("$mode that was cut off begins again in the same dataset", async (target) => {
    const files = await folder.write({ "a.csv": csv(1, 5) });
    fail(REFUSED, target.mode === "create" ? 3 : 2);
    expect((await run(files, service(target))).status).toBe("failure");
    const datasets = sandbox.graphiteNote.datasets.length;
    expect((await run(files, service(target))).status).toBe("success");
    expect(sandbox.graphiteNote.datasets.length).toBe(datasets);
    expect(await stored()).toEqual([1, 2, 3, 4, 5]);
    expect((await run(files, service(target))).status).toBe("skipped");
  });

  test("append goes on with the row where it was cut off", async () => {
    const files = await folder.write({ "a.csv": csv(1, 3), "b.csv": csv(4, 7) });
    fail(REFUSED, 3);
    expect(statesOf(await run(files, service(APPEND)))).toEqual({ "a.csv": "uploaded", "b.csv": "failed" });
    const report = await run(files, service(APPEND));
    expect(report).toMatchObject({ status: "success", totals: { skipped: 1, uploaded: 1 } });
    expect(await stored()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("append whose answer was lost stays in doubt, and is not repeated", async () => {
    const files = await folder.write({ "a.csv": csv(1, 3), "b.csv": csv(4, 4) });
    fail(LOST, 2);
    await run(files, service(APPEND));
    const fills = sandbox.requests.matching(/dataset-fill/).length;
    const report = await run(files, service(APPEND));
    expect(statesOf(report)).toEqual({ "a.csv": "in-doubt", "b.csv": "in-doubt" });
    expect(sandbox.requests.matching(/dataset-fill/).length).toBe(fills);
    expect(await stored()).toEqual([1, 2, 3, 4]);
  });
});

describe("a table of Roe", () => {
  const csv = () => folder.writeOne("t.csv", "x,y\n1,2\n3,4\n");
  const options = (tableName = "t", more: Partial<UploadOptions> = {}) => ({
    service: roe({ token: "sandbox-token", baseUrl: sandbox.baseUrls.roe, tableName }),
    maxRetries: 0,
    clock: new JumpingClock(),
    ...more,
  });
  const UPLOAD = /\/tables\/upload/;
  const DESCRIBE = /\/describe\//;
  const notAsked = (nth = 1) =>
    sandbox.faults.push({
      when: { path: DESCRIBE, nth },
      times: 9,
      do: { kind: "answer", at: "after-body", status: 500 },
    });
  const uploads = () => sandbox.requests.matching(UPLOAD).length;
  const tableHas = (rows: number | null) =>
    sandbox.faults.push({
      when: { path: DESCRIBE },
      times: 9,
      do: { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ row_count: rows }) },
    });

  test("that was made is skipped", async () => {
    await run([await csv()], options());
    expect(await run([await csv()], options())).toMatchObject({
      status: "skipped",
      files: [{ state: "skipped", itemId: "t", rows: 2 }],
    });
    expect(sandbox.requests.length).toBe(3);
  });

  test("whose answer was lost is found by the next run, with its rows", async () => {
    fail(LOST);
    notAsked(2);
    expect((await run([await csv()], options())).totals.inDoubt).toBe(1);
    sandbox.faults.clear();
    const report = await run([await csv()], options());
    expect(report).toMatchObject({ status: "success", itemIds: ["t"], totals: { rows: 2, serviceRows: 2 } });
    expect(uploads()).toBe(1);
  });

  test("whose answer was lost and which never arrived is sent again by the next run", async () => {
    fail(LOST_UNSTORED);
    expect((await run([await csv()], options())).totals.inDoubt).toBe(1);
    expect(await run([await csv()], options())).toMatchObject({ status: "success" });
    expect(uploads()).toBe(2);
  });

  test.each([
    [5, "has 5 rows, the file has 2"],
    [null, "has an unknown number of rows, the file has 2"],
  ])("whose answer was lost, and which has %s rows now, stays in doubt", async (rows, said) => {
    fail(LOST);
    notAsked(2);
    await run([await csv()], options());
    sandbox.faults.clear();
    tableHas(rows);
    const report = await run([await csv()], options());
    expect(report.files[0]).toMatchObject({
      state: "in-doubt",
      error: { hint: expect.stringContaining("Look at the table") },
    });
    expect(report.files[0]?.error?.message).toContain(said);
    expect(uploads()).toBe(1);
  });

  test("that was made before the run was cut off is not sent again, also under a name that the service chose", async () => {
    const made = { table_name: "t_1" };
    sandbox.faults.push({
      when: { path: UPLOAD },
      do: { kind: "answer", at: "after-processing", status: 201, body: JSON.stringify(made) },
    });
    const file = new MemoryFile();
    await run([await csv()], options("T 1", { journal: file }));
    file.text = file.text.slice(0, file.text.indexOf('{"kind":"arrived"'));
    tableHas(2);
    const report = await run([await csv()], options("T 1", { journal: file }));
    expect(report).toMatchObject({ status: "success", itemIds: ["t_1"] });
    expect(uploads()).toBe(1);
  });

  test("that was made by somebody else is refused, whatever the journal says of other content", async () => {
    await run([await csv()], options());
    const report = await run([await folder.writeOne("t.csv", "x,y\n1,2\n")], options());
    expect(report.files[0]?.error?.message).toContain("exists already");
  });

  test("that was refused is no table of ours", async () => {
    fail(REFUSED);
    await run([await csv()], options());
    tableHas(2);
    expect((await run([await csv()], options())).files[0]?.error?.message).toContain("exists already");
  });
});

test("of two runs with one journal at once, one sends everything and the other nothing", async () => {
  const files = await folder.write({ a: "1", b: "2", c: "3" });
  const service = edgeImpulseAt(sandbox, { groupBy: "file" });
  const reports = await Promise.all([run(files, { service }), run(files, { service })]);
  expect(reports.map(({ status }) => status).sort()).toEqual(["failure", "success"]);
  const failed = reports.find(({ status }) => status === "failure");
  expect(failed?.files[0]?.error?.message).toContain("another run has written to the journal");
  expect(sandbox.edgeImpulse.items).toHaveLength(3);
  expect(await run(files, { service })).toMatchObject({ status: "skipped" });
});

test("a request after which something nobody foresaw goes wrong is not sent again", async () => {
  const files = await folder.write({ "a.csv": "x\n1\n" });
  const service = datatile({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.datatile,
    mode: "append",
    targetHash: "d1",
  });
  const odd: DatasetService = {
    ...service,
    async plan(planned, context) {
      const plan = await service.plan(planned, context);
      const tasks = plan.tasks.map((task) => ({
        ...task,
        run: (taskContext: TaskContext) =>
          task.run({ ...taskContext, send: (request) => taskContext.send({ ...request, read: () => fault() }) }),
      }));
      return { ...plan, tasks };
    },
  };
  const fault = () => {
    throw new TypeError("a bug");
  };
  expect((await run(files, { service: odd })).files).toMatchObject([{ state: "failed", error: { kind: "internal" } }]);
  expect((await run(files, { service })).files).toMatchObject([{ state: "in-doubt" }]);
  expect(posts()).toBe(1);
});

test("a request that a transport lost in a way of its own is in doubt", async () => {
  const inner = createTransport();
  const transport: Transport = {
    async exchange(request) {
      await inner.exchange(request);
      throw new Error("gone");
    },
    close: () => {},
  };
  const service = datatile({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.datatile,
    mode: "append",
    targetHash: "d1",
  });
  const files = await folder.write({ "a.csv": "x\n1\n" });
  expect((await run(files, { service, transport })).files).toMatchObject([{ state: "in-doubt" }]);
  inner.close();
  expect((await run(files, { service })).files).toMatchObject([{ state: "in-doubt" }]);
  expect(posts()).toBe(1);
});

test("a journal that was handed in as a file is the same as its path", async () => {
  const files = await folder.write({ a: "1" });
  await run(files, { journal: journalFile(journal) });
  expect((await run(files)).status).toBe("skipped");
});
