import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { onPosix } from "../support/platform.js";
import { answer, folder, run, sandbox, start, UPLOAD, useRoe } from "./roe-stage.js";

const LIST = /\/datasets\/[^/]+\/files\/\?/;
const DATASETS = /\/v1\/datasets\/\?/;
const IN_D = { datasetId: "d" };

useRoe();

/** Loses the answer to the nth upload from now on, after or before it was stored. */
const lose = (nth = 1, at: "after-processing" | "after-body" = "after-processing") =>
  sandbox.faults.push({ when: { path: UPLOAD, nth }, do: { kind: "reset", at } });
/** Listings get this answer from now on. */
const alwaysAnswer = (path: RegExp, status: number, body: unknown) =>
  sandbox.faults.push({
    when: { path },
    times: 999,
    do: { kind: "answer", at: "after-body", status, body: JSON.stringify(body) },
  });
const searches = () =>
  [...sandbox.requests].filter(({ path }) => LIST.test(path)).map(({ path }) => new URL(path, "http://x").search);

describe("a lost answer", () => {
  test("of a file that arrived is found by the id in its metadata, whatever else has its name and size", async () => {
    await start();
    const file = await folder.writeOne("day/1.csv", "x\n1\n");
    await run([file], IN_D);
    expect(searches()).toEqual([]);
    lose();
    const report = await run([file], IN_D);
    expect(report).toMatchObject({ status: "success", itemIds: [sandbox.roe.files[1]?.id] });
    expect(sandbox.roe.files).toHaveLength(2);
    expect(searches()).toEqual(["?search=1.csv&page=1"]);
  });

  test("of a file that did not arrive is sent again, although one of its name was there before", async () => {
    await start();
    const file = await folder.writeOne("day/1.csv", "x\n1\n");
    await run([file], IN_D);
    lose(1, "after-body");
    expect((await run([file], IN_D)).files[0]).toMatchObject({ state: "uploaded" });
    expect(sandbox.roe.files).toHaveLength(2);
  });

  test("of files of one name and size claims for each the one that is its own", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    lose(1);
    lose(1, "after-body");
    const report = await run(files, IN_D, { concurrency: 2 });
    expect(report.status).toBe("success");
    expect([...report.itemIds].sort()).toEqual(sandbox.roe.files.map(({ id }) => id).sort());
    expect(report.itemIds).toHaveLength(2);
  });

  test("of files of two shards, of one name and size, is found by each shard for its own", async () => {
    await start({ fileNames: "base-name" });
    const files = await folder.write({ "a/1.txt": "1", "b/1.txt": "2" });
    lose(1, "after-body");
    const runs = [0, 1].map((index) => run(files, IN_D, { shard: { index, count: 2 } }));
    const reports = await Promise.all(runs);
    expect(reports.map(({ status }) => status)).toEqual(["success", "success"]);
    expect(new Set(reports.flatMap(({ itemIds }) => itemIds)).size).toBe(2);
  });

  onPosix("of a name that forms and Unicode write in several ways is found by a part that they do not", async () => {
    await start();
    lose();
    const report = await run([await folder.writeOne('day/Größe "heute"\n1.csv', "x\n1\n")], IN_D);
    expect(report.status).toBe("success");
    expect(searches()).toEqual(["?search=heute&page=1"]);
  });

  test("is found on a later page", async () => {
    await start({ pageSize: 1 });
    const names = Array.from({ length: 4 }, (_, index) => `${index}/a.txt`);
    await run(await folder.write(Object.fromEntries(names.map((name) => [name, "a"]))), IN_D);
    lose();
    const report = await run([await folder.writeOne("a.txt", "a")], IN_D);
    expect(report.status).toBe("success");
    expect(searches()).toHaveLength(5);
  });

  test.each([
    ["the key may not list files", 403, { detail: "No right to list." }, "No right to list."],
    ["files cannot be listed", 404, { detail: "Not found." }, "Not found."],
    ["the listing makes no sense", 200, { results: "none" }, "has no list of results"],
    ["there are more pages than are looked at", 200, { results: [], next: "https://x" }, "too many files"],
    [
      "a page has more entries than are kept",
      200,
      { results: Array(1001).fill({ id: 1, metadata: {} }), next: null },
      "too many files",
    ],
  ])("is in doubt where %s, and nothing else fails for that", async (_, status, body, words) => {
    await start();
    alwaysAnswer(LIST, status, body);
    lose(2);
    const report = await run(await folder.write({ "1.txt": "1", "2.txt": "2", "3.txt": "3" }), IN_D, {
      concurrency: 1,
    });
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt", "uploaded"]);
    expect(report.files[1]?.error?.message).toContain(words);
    expect(sandbox.roe.files).toHaveLength(3);
  });

  test("is in doubt where a file of its name and size is listed without metadata", async () => {
    await start({ listedMetadata: "left-out" });
    lose();
    const [file] = (await run([await folder.writeOne("1.txt", "1")], IN_D)).files;
    expect(file).toMatchObject({ state: "in-doubt" });
    expect(file?.error?.message).toContain("does not show the metadata");
    // Another size shows that it is another file.
    lose(1, "after-body");
    expect((await run([await folder.writeOne("1.txt", "12")], IN_D)).files[0]?.state).toBe("uploaded");
  });

  test("of a file that is stored twice all the same is told with both ids", async () => {
    await start();
    lose();
    // A service that shows late what it has stored.
    alwaysAnswer(LIST, 200, { results: [], next: null });
    sandbox.requests.waitFor(() => sandbox.requests.matching(UPLOAD).length === 2).then(() => sandbox.faults.clear());
    const report = await run([await folder.writeOne("1.txt", "1")], IN_D);
    expect(sandbox.roe.files).toHaveLength(2);
    const [one, other] = sandbox.roe.files.map(({ id }) => id);
    expect(report.notices).toMatchObject([
      { level: "warning", message: expect.stringContaining(`${one} and ${other}`) },
    ]);
  });
});

describe("in the default dataset a lost answer", () => {
  test("is looked for in the dataset that an earlier answer has told", async () => {
    await start();
    lose(2);
    const report = await run(await folder.write({ "1.txt": "1", "2.txt": "2" }), {}, { concurrency: 1 });
    expect(report.status).toBe("success");
    expect(sandbox.requests.matching(DATASETS)).toHaveLength(0);
  });

  test("to the first file is looked for in all datasets of the organization", async () => {
    await start({ datasets: ["d"] });
    lose();
    const report = await run([await folder.writeOne("1.txt", "1")], { organizationId: "o1" });
    expect(report).toMatchObject({ status: "success", itemIds: [sandbox.roe.files[0]?.id] });
    expect(sandbox.requests.matching(DATASETS).map(({ path }) => new URL(path, "http://x").search)).toEqual([
      "?organization_id=o1&page=1",
    ]);
  });

  test("of a file that is in none of more datasets than are looked at is in doubt", async () => {
    await start({ datasets: Array.from({ length: 10 }, (_, index) => `d${index}`) });
    lose(1, "after-body");
    const report = await run([await folder.writeOne("1.txt", "1")]);
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("which dataset is the default one is not known");
  });

  test("to the first file, which goes alone, is found once another one's answer has told the dataset", async () => {
    await start();
    alwaysAnswer(DATASETS, 404, { detail: "Not found." });
    lose();
    const files = await folder.write({ "1.txt": "1", "2.txt": "2", "3.txt": "3" });
    expect((await run(files, {}, { concurrency: 3 })).status).toBe("success");
    expect(sandbox.roe.files).toHaveLength(3);
  });

  test("to the only file is in doubt where the datasets cannot be listed", async () => {
    await start({ listings: "gone" });
    lose();
    const report = await run([await folder.writeOne("1.txt", "1")]);
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
  });

  test("does not keep the other files waiting while it is looked for", async () => {
    await start();
    lose(1, "after-body");
    const files = await folder.write({ "1.txt": "1", "2.txt": "2", "3.txt": "3" });
    const report = await run(files, {}, { concurrency: 3 });
    expect(report.status).toBe("success");
    const uploads = sandbox.requests.matching(UPLOAD);
    const last = sandbox.roe.files.findIndex(({ file }) => file.name === "1.txt");
    expect([uploads.length, last]).toEqual([4, 2]);
  });
});

describe("a lost answer of an earlier run", () => {
  const journal = () => join(folder.path, "journal");
  /** A run that cannot ask what became of what it sent. */
  const runBlindly = async (names: Readonly<Record<string, string>>, options = {}) => {
    sandbox.faults.push({ when: { method: "GET" }, times: 99, do: { kind: "html", status: 404 } });
    const files = await folder.write(names);
    const report = await run(files, options, { journal: journal(), concurrency: 1 });
    sandbox.faults.clear();
    expect(report.files.map(({ state }) => state)).toEqual(files.map(() => "in-doubt"));
    return files;
  };

  test("of a file that arrived is found by the id that was written down", async () => {
    await start();
    lose();
    const files = await runBlindly({ "a/1.txt": "1" }, IN_D);
    const report = await run(files, IN_D, { journal: journal() });
    expect(report).toMatchObject({ status: "success", itemIds: [sandbox.roe.files[0]?.id] });
    expect(sandbox.roe.files).toHaveLength(1);
    expect(await run(files, IN_D, { journal: journal() })).toMatchObject({
      status: "skipped",
      itemIds: [],
      earlierItemIds: [sandbox.roe.files[0]?.id],
    });
  });

  test("of a file that did not arrive is sent again under the same id", async () => {
    await start();
    lose(1, "after-body");
    const files = await runBlindly({ "1.txt": "1" }, {});
    lose(1, "after-body");
    answer(LIST, 404, { detail: "later" });
    await run(files, {}, { journal: journal() });
    expect((await run(files, {}, { journal: journal() })).status).toMatch(/success|skipped/);
    expect(sandbox.roe.files).toHaveLength(1);
  });

  test("of two files of one name and size claims for each its own", async () => {
    await start({ fileNames: "base-name" });
    lose(1);
    lose(1);
    const files = await runBlindly({ "a/1.txt": "1", "b/1.txt": "2" }, IN_D);
    const report = await run(files, IN_D, { journal: journal() });
    expect(report.status).toBe("success");
    expect(new Set(report.itemIds)).toEqual(new Set(sandbox.roe.files.map(({ id }) => id)));
    expect(sandbox.roe.files).toHaveLength(2);
  });
});
