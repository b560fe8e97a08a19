import { join } from "node:path";
import { peakConcurrency, type RoeOptions as RoeServer, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/clock.js";
import { InputError } from "../../src/errors.js";
import type { UploadEvent } from "../../src/events.js";
import type { DataFile } from "../../src/files/data-file.js";
import { type RoeOptions, roe } from "../../src/services/roe.js";
import type { UploadOptions } from "../../src/settings.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { onPosix } from "../support/platform.js";
import { upload } from "../support/upload.js";

const TOKEN = "sandbox-token";
const UPLOAD = /files\/upload/;
const LIST = /\/datasets\/[^/]+\/files\/\?/;
const DESCRIBE = /\/describe\//;
const TABLE = /\/tables\/upload/;

let sandbox: Sandbox;
let folder: TestFolder;
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(async () => {
  await sandbox?.close();
  await folder.remove();
});

const start = async (options: RoeServer = {}) => {
  sandbox = await startSandbox({ roe: options });
};

function run(files: readonly DataFile[], options: Partial<RoeOptions> = {}, more: Partial<UploadOptions> = {}) {
  const service = roe({ token: TOKEN, baseUrl: sandbox.baseUrls.roe, ...options });
  return upload({ service, files, clock: new JumpingClock(), random: () => 0.5, ...more });
}

const answer = (path: RegExp, status: number, body: unknown) =>
  sandbox.faults.push({
    when: { path },
    do: { kind: "answer", at: "after-body", status, body: typeof body === "string" ? body : JSON.stringify(body) },
  });

describe("a file", () => {
  test("goes into the dataset with its metadata, its type and its whole name", async () => {
    await start({ extraFields: ["note"] });
    const file = await folder.writeOne("day/1.csv", "x\n1\n2\n");
    const report = await run([file], {
      datasetId: "d 1",
      organizationId: "o1",
      metadata: { source: "{path} {name}", digest: "{sha256}", commit: "{commit}", odd: "{other}" },
      placeholders: { commit: "c0ffee" },
      formFields: { note: "n" },
    });
    expect(report).toMatchObject({ status: "success", notices: [], totals: { rows: 2, bytes: 6 } });
    const [stored] = sandbox.roe.files;
    expect(report.itemIds).toEqual([stored?.id]);
    expect(stored).toMatchObject({
      datasetId: "d 1",
      organizationId: "o1",
      metadata: { source: "day/1.csv 1.csv", digest: stored?.file.sha256, commit: "c0ffee", odd: "{other}" },
      file: { name: "day/1.csv", size: 6 },
    });
  });

  test("without a dataset goes into the default one; without rows it has none", async () => {
    await start({ answers: "sparse" });
    const report = await run([await folder.writeOne("a.bin", "\0\x01")]);
    expect(report).toMatchObject({ status: "success", notices: [] });
    expect(report.totals.rows).toBeUndefined();
    expect(sandbox.roe.files[0]).toMatchObject({ datasetId: expect.stringMatching(/^0{8}/), metadata: {} });
    expect(sandbox.requests.length).toBe(1);
  });

  test("whose folders the service drops is told of once; another name that it changes, each time", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "a/2.txt": "2", "b/3.txt": "3", "b/4.txt": "4" });
    answer(UPLOAD, 200, { id: 1, name: "1 (1).txt", size: 1 });
    answer(UPLOAD, 200, { id: 2, name: "2 (1).txt", size: 1 });
    const report = await run(files, {}, { concurrency: 1 });
    expect(report.notices.map(({ file }) => file)).toEqual(["a/1.txt", "a/2.txt", "b/3.txt"]);
    expect(report.notices[2]?.message).toContain("drops the folders");
    expect(report.itemIds.slice(0, 2)).toEqual(["1", "2"]);
  });

  test("with a name that is too long stops everything before it is sent", async () => {
    await start();
    const file = await folder.writeOne("a.txt", "1");
    const report = await run([file, { ...file, name: "ü".repeat(1025) }]);
    expect(report.errors).toMatchObject([{ kind: "data", file: "a.txt" }]);
    expect(sandbox.requests.length).toBe(0);
    expect((await run([{ ...file, name: "😀".repeat(1024) }])).status).toBe("success");
  });
});

describe("an answer to a file", () => {
  test.each<[string, unknown, string]>([
    ["is no JSON", "fine", "has no `id`"],
    ["is a page", "<html></html>", "has no `id`"],
    ["has no id", { name: "a.txt" }, "has no `id`"],
    ["has an empty id", { id: "" }, "has no `id`"],
    ["has an id with control characters", { id: "a\nb" }, "has no `id`"],
    ["has an id that is no whole number", { id: 1.5 }, "has no `id`"],
    ["has another size", { id: "f1", size: 2 }, "2 bytes arrived as file f1, but 3 were sent"],
  ])("that %s is no yes", async (_, body, said) => {
    await start();
    answer(UPLOAD, 200, body);
    const report = await run([await folder.writeOne("a.txt", "abc")]);
    // The default dataset's id is not known yet: nobody can be asked.
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain(said);
  });

  test.each<[string, unknown, string]>([
    ["a message", { message: "too odd" }, "too odd"],
    ["an error", { error: "too odd" }, "too odd"],
    ["a detail", { detail: "too odd" }, "too odd"],
    ["a map from field to messages", { dataset_id: ["No such.", "Too odd."] }, "dataset_id: No such.; Too odd."],
    ["a bare list", ["No such.", "Too odd."], "No such.; Too odd."],
    ["plain text", "oops", "oops"],
  ])("that is a no is told in the service's words: %s", async (_, body, said) => {
    await start();
    answer(UPLOAD, 400, body);
    const report = await run([await folder.writeOne("a.txt", "abc")]);
    expect(report.files[0]?.error).toMatchObject({
      kind: "refused",
      status: 400,
      hint: expect.stringContaining("dataset-id"),
    });
    expect(report.files[0]?.error?.message).toBe(`upload file: ${said} (HTTP 400)`);
  });

  test.each([
    [401, "API key"],
    [402, "credits"],
    [403, "rights"],
    [404, "base-url"],
    [413, "split"],
  ])("with status %i says what to do about it", async (status, hint) => {
    await start();
    answer(UPLOAD, status, {});
    const report = await run([await folder.writeOne("a.txt", "abc")]);
    expect(report.files[0]?.error?.hint).toContain(hint);
  });

  test("that is 429 is waited for as long as Retry-After says", async () => {
    await start();
    const clock = new JumpingClock();
    const limited = { kind: "answer", at: "after-body", status: 429, headers: { "retry-after": "9" } } as const;
    sandbox.faults.push({ when: { path: UPLOAD }, do: limited });
    expect((await run([await folder.writeOne("a.txt", "abc")], {}, { clock })).status).toBe("success");
    expect(clock.sleeps).toEqual([9000]);
  });
});

describe("a lost answer", () => {
  const lose = (nth: number) =>
    sandbox.faults.push({ when: { path: UPLOAD, nth }, do: { kind: "reset", at: "after-processing" } });

  test("of a file that arrived is found by a file that was not there before", async () => {
    await start();
    const file = await folder.writeOne("day/1.csv", "x\n1\n");
    await run([file], { datasetId: "d" });
    lose(1);
    const report = await run([file], { datasetId: "d" });
    expect(report.status).toBe("success");
    expect(sandbox.roe.files).toHaveLength(2);
    expect(report.itemIds).toEqual([sandbox.roe.files[1]?.id]);
  });

  onPosix("of a file that is listed without its folder and with its quotes escaped is found", async () => {
    await start();
    const file = await folder.writeOne('day/"1".csv', "x\n1\n");
    answer(LIST, 200, { results: [], next: null });
    lose(1);
    answer(LIST, 200, { results: [{ id: 7, name: "%221%22.csv", size: file.size }], next: null });
    expect(await run([file], { datasetId: "d" })).toMatchObject({ status: "success", itemIds: ["7"] });
  });

  test("of a file that did not arrive is in doubt, although one of its name was there before", async () => {
    await start();
    const file = await folder.writeOne("day/1.csv", "x\n1\n");
    await run([file], { datasetId: "d" });
    sandbox.faults.push({ when: { path: UPLOAD }, do: { kind: "reset", at: "after-body" } });
    const report = await run([file], { datasetId: "d" });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(sandbox.requests.matching(UPLOAD)).toHaveLength(2);
    expect(sandbox.requests.matching(LIST).length).toBeGreaterThan(10);
  });

  test("of one of two files of a name and size is not found by the other", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    sandbox.faults.push({ when: { path: UPLOAD, nth: 2 }, do: { kind: "reset", at: "after-body" } });
    const report = await run(files, { datasetId: "d" }, { concurrency: 1 });
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt"]);
    expect(sandbox.roe.files).toHaveLength(1);
  });

  test("of both of two files of a name and size is found where both arrived, each by an id of its own", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    lose(1);
    lose(1);
    const report = await run(files, { datasetId: "d" }, { concurrency: 2 });
    expect(report.status).toBe("success");
    expect([...report.itemIds].sort()).toEqual(sandbox.roe.files.map(({ id }) => id).sort());
    expect(report.itemIds).toHaveLength(2);
  });

  test("of both of two files of a name and size leaves both in doubt where one arrived: nobody knows which", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    lose(1);
    sandbox.faults.push({ when: { path: UPLOAD, nth: 1 }, do: { kind: "reset", at: "after-body" } });
    const report = await run(files, { datasetId: "d" }, { concurrency: 2 });
    expect(report.files.map(({ state }) => state)).toEqual(["in-doubt", "in-doubt"]);
    expect(sandbox.roe.files).toHaveLength(1);
  });

  test("in the default dataset is found once an earlier answer has told its id", async () => {
    await start();
    const files = await folder.write({ "1.txt": "1", "2.txt": "2" });
    lose(2);
    expect((await run(files, {}, { concurrency: 1 })).status).toBe("success");
    lose(1);
    const [unknown] = (await run(files.slice(0, 1), {}, {})).files;
    expect(unknown?.state).toBe("in-doubt");
  });

  test("in a dataset too large to list is found by a search before each file", async () => {
    await start({ pageSize: 1 });
    const others = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`o${index}.txt`, "o"]));
    await run(await folder.write(others), { datasetId: "d" });
    const before = sandbox.requests.length;
    lose(1);
    const report = await run([await folder.writeOne("a.txt", "a")], { datasetId: "d" });
    expect(report.status).toBe("success");
    const lists = [...sandbox.requests].slice(before).filter(({ path }) => LIST.test(path));
    expect(lists.map(({ path }) => new URL(path, "http://x").search)).toEqual([
      ...[1, 2, 3, 4, 5].map((page) => `?page=${page}`),
      "?search=a.txt&page=1",
      "?search=a.txt&page=1",
    ]);
  });

  test("in a dataset whose listing is larger than Roe's would ever be is found by a search, and the listing not kept", async () => {
    await start();
    const results = Array.from({ length: 1001 }, (_, id) => ({ id, name: `${id}` }));
    answer(LIST, 200, { results, next: null });
    const files = await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n2\n" });
    await run(files, { datasetId: "d" });
    const lists = [...sandbox.requests].filter(({ path }) => LIST.test(path)).map(({ path }) => path);
    expect(lists.map((path) => /search=([^&]*)/.exec(path)?.[1])).toEqual([undefined, "a.csv", "b.csv"]);
  });

  test("is in doubt where the key may not list files, which is said once", async () => {
    await start();
    answer(LIST, 403, { detail: "No right to list." });
    lose(2);
    const report = await run(
      await folder.write({ "1.txt": "1", "2.txt": "2" }),
      { datasetId: "d" },
      { concurrency: 1 },
    );
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt"]);
    expect(report.notices).toMatchObject([{ message: expect.stringContaining("No right to list.") }]);
  });

  test("is in doubt where the listing makes no sense", async () => {
    await start();
    const file = await folder.writeOne("1.txt", "1");
    answer(LIST, 200, { results: [{ id: {} }, { id: 7, name: null }], next: null });
    lose(1);
    answer(LIST, 200, { results: "none" });
    const report = await run([file], { datasetId: "d" });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("has no list of files");
  });
});

describe("a lost answer of an earlier run", () => {
  const journal = () => join(folder.path, "journal");
  const reset = (at: "after-body" | "after-processing", nth = 1) =>
    sandbox.faults.push({ when: { path: UPLOAD, nth }, do: { kind: "reset", at } });
  /** A run that loses sight of what it sent: a listing after the upload is refused. */
  const runBlindly = async (
    files: readonly DataFile[],
    options: Partial<RoeOptions>,
    more: Partial<UploadOptions> = {},
  ) => {
    sandbox.faults.push({
      when: { path: LIST, nth: 2 },
      times: files.length,
      do: { kind: "answer", at: "after-body", status: 400, body: '{"detail":"not now"}' },
    });
    const report = await run(files, options, { journal: journal(), concurrency: 1, ...more });
    sandbox.faults.clear();
    return report;
  };

  test("of a file that arrived is found, although a file of the name was there before and another came since", async () => {
    await start();
    const [file, other] = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    if (file === undefined || other === undefined) throw new Error("no files");
    await run([file], { datasetId: "d" });
    reset("after-processing");
    expect((await runBlindly([file], { datasetId: "d" })).files[0]).toMatchObject({ state: "in-doubt" });
    await run([other], { datasetId: "d" });

    const report = await run([file], { datasetId: "d" }, { journal: journal() });
    expect(report.status).toBe("success");
    expect(report.itemIds).toEqual([sandbox.roe.files[1]?.id]);
    expect(sandbox.requests.matching(UPLOAD)).toHaveLength(3);
    expect(await run([file], { datasetId: "d" }, { journal: journal() })).toMatchObject({ status: "skipped" });
  });

  test("of a file that did not arrive stays in doubt, and is not sent again", async () => {
    await start();
    const file = await folder.writeOne("1.txt", "1");
    await run([file], { datasetId: "d" });
    reset("after-body");
    await runBlindly([file], { datasetId: "d" });
    const report = await run([file], { datasetId: "d" }, { journal: journal() });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(sandbox.requests.matching(UPLOAD)).toHaveLength(2);
  });

  test("of two files of a name and size claims each stored file once", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    reset("after-processing", 1);
    reset("after-processing", 1);
    const blind = await runBlindly(files, { datasetId: "d" });
    expect(blind.files.map(({ state }) => state)).toEqual(["in-doubt", "in-doubt"]);
    const report = await run(files, { datasetId: "d" }, { journal: journal() });
    expect(report.status).toBe("success");
    expect([...report.itemIds].sort()).toEqual(sandbox.roe.files.map(({ id }) => id).sort());
    expect(new Set(report.itemIds).size).toBe(2);
  });

  test("of two files of a name and size leaves both in doubt where only one was stored", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    reset("after-processing", 1);
    reset("after-body", 1);
    await runBlindly(files, { datasetId: "d" });
    const report = await run(files, { datasetId: "d" }, { journal: journal(), concurrency: 1 });
    expect(report.files.map(({ state }) => state)).toEqual(["in-doubt", "in-doubt"]);
    expect(sandbox.roe.files).toHaveLength(1);
  });

  test("does not claim what the journal says is another file's", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    reset("after-body", 1); // the first is lost, the second arrives
    const first = await runBlindly(files, { datasetId: "d" });
    expect(first.files.map(({ state }) => state)).toEqual(["in-doubt", "uploaded"]);
    const report = await run(files, { datasetId: "d" }, { journal: journal() });
    expect(report.files.map(({ state }) => state)).toEqual(["in-doubt", "skipped"]);
  });

  test("to the default dataset, whose id no answer has told, stays in doubt without a request", async () => {
    await start();
    const file = await folder.writeOne("1.txt", "1");
    reset("after-processing");
    expect((await run([file], {}, { journal: journal() })).files[0]).toMatchObject({ state: "in-doubt" });
    const before = sandbox.requests.length;
    const report = await run([file], {}, { journal: journal() });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.hint).toContain("before sending it again");
    expect(sandbox.requests.length).toBe(before);
  });
});

describe("a table", () => {
  const csv = (rows = 3) => folder.writeOne("data/t.csv", `x,y\n${'1,"2\n3"\n'.repeat(rows)}`);

  test("is made of one CSV file, and its rows are compared", async () => {
    await start();
    const report = await run([await csv()], { tableName: "sales/2026 ü", organizationId: "o1" });
    expect(report).toMatchObject({ status: "success", notices: [], totals: { rows: 3, serviceRows: 3 } });
    expect(report.itemIds).toEqual(["sales/2026 ü"]);
    expect(sandbox.roe.tables).toMatchObject([{ name: "sales/2026 ü", organizationId: "o1", rowCount: 3 }]);
  });

  test("that exists already is refused before the file is sent", async () => {
    await start();
    await run([await csv()], { tableName: "t" });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({
      kind: "refused",
      status: 400,
      hint: expect.stringContaining("table-name"),
    });
    expect(sandbox.requests.matching(TABLE)).toHaveLength(1);
  });

  test("with other rows than were sent fails with both numbers, and its name is an output", async () => {
    await start();
    const file = await csv();
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      times: 5,
      do: { kind: "answer", at: "after-body", status: 200, body: '{"row_count":2}' },
    });
    const report = await run([file], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state: "failed", itemId: "t" });
    expect(report.files[0]?.error?.message).toContain("has 2 rows, but 3 were sent");
    expect(report.totals.serviceRows).toBe(2);
  });

  test("whose rows the service is still counting is asked after again", async () => {
    await start();
    const file = await csv();
    for (const [nth, rows] of [
      [2, null],
      [2, 1],
    ]) {
      sandbox.faults.push({
        when: { path: DESCRIBE, nth: nth ?? 0 },
        do: { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ row_count: rows }) },
      });
    }
    expect(await run([file], { tableName: "t" })).toMatchObject({
      status: "success",
      notices: [],
      totals: { serviceRows: 3 },
    });
    expect(sandbox.requests.matching(DESCRIBE)).toHaveLength(4);
  });

  test("whose rows the service does not say is uploaded, with a warning", async () => {
    await start({ rowCount: "null" });
    const clock = new JumpingClock();
    const report = await run([await csv()], { tableName: "t" }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { rows: 3 } });
    expect(report.totals.serviceRows).toBeUndefined();
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining("not compared") }]);
    expect(clock.sleeps).toHaveLength(4);
    await run([await csv()], { tableName: "t2" }, { clock, waitFor: "accepted" });
    expect(clock.sleeps).toHaveLength(4);
  });

  test.each<[string, unknown, string]>([
    ["cannot be read", { row_count: "three" }, "no whole number as `row_count`"],
    ["is no JSON", "three", "no whole number as `row_count`"],
  ])("whose description %s is uploaded, with a warning", async (_, body, said) => {
    await start();
    const file = await csv();
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      do: {
        kind: "answer",
        at: "after-body",
        status: 200,
        body: typeof body === "string" ? body : JSON.stringify(body),
      },
    });
    const report = await run([file], { tableName: "t" });
    expect(report.status).toBe("success");
    expect(report.notices[0]?.message).toContain(said);
  });

  test("is not uploaded to a server that knows nothing of tables", async () => {
    await start();
    sandbox.faults.push({ when: { path: DESCRIBE }, do: { kind: "html", status: 404 } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({ kind: "unexpected-answer", status: 404 });
    expect(sandbox.roe.tables).toHaveLength(0);
  });

  test("that the service names otherwise is told of", async () => {
    await start();
    answer(TABLE, 201, { table_name: "t_1" });
    const report = await run([await csv()], { tableName: "T 1" });
    expect(report).toMatchObject({ status: "success", itemIds: ["t_1"] });
    expect(report.notices[0]?.message).toContain('"t_1" instead of "T 1"');
    expect(sandbox.requests.matching(DESCRIBE).at(-1)?.path).toContain("/t_1/describe/");
  });

  test.each(["..", "a\r\nb", "\u202Etxt", "\ud800", "x".repeat(201)])(
    "whose answer calls it %j, which is no name, has the one that was asked for",
    async (name) => {
      await start();
      const file = await folder.writeOne("a.csv", "x\n1\n");
      answer(TABLE, 200, { table_name: name });
      answer(DESCRIBE, 404, {});
      answer(DESCRIBE, 200, { row_count: 1 });
      const report = await run([file], { tableName: "t" });
      expect(report).toMatchObject({ status: "success", itemIds: ["t"] });
    },
  );

  test("whose answer has no name is no yes", async () => {
    await start();
    answer(TABLE, 201, { summary: "3 rows" });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({ kind: "unexpected-answer", status: 201 });
  });

  test("whose answer is lost is found by its name, which was free before, and its rows", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-processing" } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report).toMatchObject({ status: "success", itemIds: ["t"], totals: { rows: 3, serviceRows: 3 } });
    expect(sandbox.requests.matching(TABLE).map(({ outcome }) => outcome)).toEqual([
      { kind: "reset" },
      { kind: "answered", status: 400 },
    ]);
  });

  test("that did not arrive is sent again", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-body" } });
    expect((await run([await csv()], { tableName: "t" })).status).toBe("success");
  });

  test("whose refusal is for another reason than its name is refused", async () => {
    await start();
    const file = await folder.writeOne("t.csv", 'x,y\n1,"2');
    const report = await run([file], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({ kind: "refused", status: 400 });
    expect(report.files[0]?.error?.message).toContain("file: Not a CSV file");
  });

  test("of a name that somebody takes meanwhile is in doubt", async () => {
    await start({ rowCount: "null" });
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-processing" } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("an unknown number of rows");
  });

  test("whose attempts all fail is in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, times: 2, do: { kind: "reset", at: "after-body" } });
    const report = await run([await csv()], { tableName: "t" }, { maxRetries: 1 });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("there is no such table yet");
  });

  test("that an attempt may have made is in doubt when the run is stopped before the next", async () => {
    await start();
    const stop = new AbortController();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "answer", at: "after-processing", status: 500 } });
    const onEvent = ({ kind }: UploadEvent) => {
      if (kind === "retrying") stop.abort();
    };
    const report = await run([await csv()], { tableName: "t" }, { signal: stop.signal, onEvent });
    expect(sandbox.roe.tables).toHaveLength(1);
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
  });

  test("that an attempt may have made is found though a later one is refused for another reason", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "answer", at: "after-processing", status: 500 } });
    sandbox.faults.push({
      when: { path: TABLE, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 402, body: '{"message":"no credits"}' },
    });
    expect((await run([await csv()], { tableName: "t" })).status).toBe("success");
  });

  test("of which nobody can be asked any more is in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, times: 2, do: { kind: "reset", at: "after-body" } });
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 403, body: '{"detail":"not yours"}' },
    });
    const report = await run([await csv()], { tableName: "t" }, { maxRetries: 1 });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("not yours");
  });

  test("takes one CSV file", async () => {
    await start();
    await expect(run([await csv(), await folder.writeOne("b.csv", "x\n1\n")], { tableName: "t" })).rejects.toThrow(
      InputError,
    );
    await expect(run([await folder.writeOne("b.tsv", "x\n1\n")], { tableName: "t" })).rejects.toThrow(InputError);
    expect(await run([], { tableName: "t" })).toMatchObject({ status: "skipped" });
    expect(sandbox.requests.length).toBe(0);
  });
});

describe("many files", () => {
  const files = (count: number) =>
    folder.write(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.csv`, "x\n1\n"])));

  /** What a bare client takes for as many uploads, so many at once. */
  async function bareUploads(count: number, atOnce: number): Promise<number> {
    const began = performance.now();
    const queue = Array.from({ length: count }).values();
    const work = async () => {
      for (const _ of queue) {
        const body = new FormData();
        body.set("file", new Blob(["x\n1\n"]), "bare.csv");
        const headers = { authorization: "Bearer sandbox-token" };
        const answer = await fetch(`${sandbox.baseUrls.roe}/v1/datasets/files/upload/`, {
          method: "POST",
          headers,
          body,
        });
        await answer.arrayBuffer();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return performance.now() - began;
  }

  test("200 of them at 50 ms a request and 8 at once take less than 1.5 times what a bare client takes", async () => {
    await start();
    sandbox.faults.push({ when: { path: UPLOAD }, times: 400, do: { kind: "delay", at: "after-body", ms: 50 } });
    const many = await files(200);
    const bareMs = await bareUploads(200, 8);
    const before = sandbox.requests.matching(UPLOAD).length;
    const began = performance.now();
    const report = await run(many, { datasetId: "d" }, { concurrency: 8, clock: systemClock });
    const tookMs = performance.now() - began;
    expect(report).toMatchObject({ status: "success", totals: { uploaded: 200, rows: 200 } });
    expect(peakConcurrency(sandbox.requests.matching(UPLOAD).slice(before))).toBe(8);
    expect(tookMs / bareMs).toBeLessThan(1.5);
  });

  test.each([
    [401, "d"],
    [401, undefined],
    [403, "d"],
    [402, undefined],
  ])("end with one clear error where the service answers %i (dataset %s)", async (status, datasetId) => {
    await start();
    const no = { kind: "answer", at: "after-body", status, body: '{"detail":"no"}' } as const;
    sandbox.faults.push({ when: {}, times: 50, do: no });
    const report = await run(await files(50), datasetId === undefined ? {} : { datasetId }, { concurrency: 8 });
    const errors = report.files.map(({ error }) => error);
    expect(errors.filter((error) => error?.kind === "refused")).toHaveLength(1);
    expect(errors.filter((error) => error?.kind === "stopped")).toHaveLength(49);
    expect(errors.every((error) => error?.message.includes(`no (HTTP ${status})`))).toBe(true);
    expect(sandbox.requests.length).toBeLessThanOrEqual(9);
    expect(report.totals.failed).toBe(50);
  });
});

describe("options that cannot be used", () => {
  test.each<[string, Partial<RoeOptions>]>([
    ["datasetId", { datasetId: " " }],
    ["organizationId", { organizationId: "" }],
    // What a caller without types can hand in.
    ["metadata", { metadata: { count: 3 } as unknown as Record<string, string> }],
    ["formFields", { formFields: { file: "x" } }],
    ["formFields", { formFields: { dataset_id: "x" } }],
    ["tableName", { tableName: " " }],
    ["tableName", { tableName: "t".repeat(129) }],
    ["tableName", { tableName: ".." }],
    ["tableName", { tableName: "a\nb" }],
    ["datasetId", { tableName: "t", datasetId: "d" }],
    ["metadata", { tableName: "t", metadata: { a: "b" } }],
    ["baseUrl", { baseUrl: "http://roe.example.org" }],
  ])("%s: %j", (option, options) => {
    const made = () => roe({ token: TOKEN, ...options });
    expect(made).toThrow(InputError);
    expect(made).toThrow(`${option}: `);
  });

  test("the address is Roe's unless given", () => {
    expect(roe({ token: TOKEN }).baseUrl.href).toBe("https://api.roe-ai.com/");
  });
});
