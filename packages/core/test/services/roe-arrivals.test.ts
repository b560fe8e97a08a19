import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import type { RoeOptions } from "../../src/services/roe.js";
import { onPosix } from "../support/platform.js";
import { answer, folder, run, sandbox, start, UPLOAD, useRoe } from "./roe-stage.js";

const LIST = /\/datasets\/[^/]+\/files\/\?/;

useRoe();

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

  test("of a file that did not arrive is sent again, although one of its name was there before", async () => {
    await start();
    const file = await folder.writeOne("day/1.csv", "x\n1\n");
    await run([file], { datasetId: "d" });
    sandbox.faults.push({ when: { path: UPLOAD }, do: { kind: "reset", at: "after-body" } });
    const report = await run([file], { datasetId: "d" });
    expect(report.files[0]).toMatchObject({ state: "uploaded" });
    expect(sandbox.requests.matching(UPLOAD)).toHaveLength(3);
    expect(sandbox.roe.files).toHaveLength(2);
  });

  test("of one of two files of a name and size is not found by the other", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    sandbox.faults.push({ when: { path: UPLOAD, nth: 2 }, do: { kind: "reset", at: "after-body" } });
    const report = await run(files, { datasetId: "d" }, { concurrency: 1 });
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "uploaded"]);
    expect(sandbox.roe.files).toHaveLength(2);
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
    sandbox.faults.push({
      when: { path: LIST },
      times: 99,
      do: { kind: "answer", at: "after-body", status: 200, body: '{"results":"none"}' },
    });
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

  test("of a file that did not arrive is sent again", async () => {
    await start();
    const file = await folder.writeOne("1.txt", "1");
    await run([file], { datasetId: "d" });
    reset("after-body");
    await runBlindly([file], { datasetId: "d" });
    const report = await run([file], { datasetId: "d" }, { journal: journal() });
    expect(report.files[0]).toMatchObject({ state: "uploaded" });
    expect(sandbox.roe.files).toHaveLength(2);
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
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "skipped"]);
    expect(sandbox.roe.files).toHaveLength(2);
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
