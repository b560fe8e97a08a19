import { readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { InputError } from "../src/errors.js";
import { dataFile } from "../src/files/data-file.js";
import { type CreateItems, edgeImpulse } from "../src/services/edge-impulse.js";
import {
  fail,
  folder,
  journal,
  LOST,
  LOST_UNSTORED,
  posts,
  REFUSED,
  run,
  sandbox,
  start,
  useJournal,
} from "./journal-stage.js";
import { MemoryFile } from "./support/memory-file.js";
import { isWindows } from "./support/platform.js";
import { edgeImpulseAt, statesOf, TOKEN } from "./support/run.js";

useJournal();

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
    expect(report).toMatchObject({
      status: "skipped",
      itemIds: [],
      earlierItemIds: first.itemIds,
      totals: { skipped: 2 },
    });
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
      sandbox.faults.push({ when: { method: "GET" }, times: 99, do: { kind: "html" } });
      expect((await run(files, inItem(1))).totals.inDoubt).toBe(1);
      sandbox.faults.clear();
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

    test("is asked after: the file is not there, and is sent again", async () => {
      const files = await folder.write({ a: "1" });
      fail(unclear("after-body"));
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

  test("what a page answers, and its look-ups too, is in doubt until the service itself can be asked", async () => {
    const files = await folder.write({ a: "1" });
    fail({ kind: "answer", at: "after-processing", status: 200, body: "<html></html>" });
    sandbox.faults.push({ when: {}, times: 99, do: { kind: "html" } });
    for (let round = 0; round < 2; round += 1) {
      expect((await run(files)).files).toMatchObject([
        { state: "in-doubt", error: { hint: expect.stringContaining("Check `base-url`") } },
      ]);
    }
    sandbox.faults.clear();
    expect(await run(files)).toMatchObject({ status: "success" });
    expect(posts()).toBe(1);
  });

  test("what an earlier run could not look up, and the service does not show, is sent again", async () => {
    const files = await folder.write({ a: "1" });
    fail(LOST_UNSTORED);
    sandbox.faults.push({ when: { method: "GET" }, times: 99, do: { kind: "html" } });
    expect(await run(files)).toMatchObject({ status: "partial", totals: { inDoubt: 1 } });
    sandbox.faults.clear();
    expect(await run(files)).toMatchObject({ status: "success" });
    expect(held()).toEqual([["a"]]);
    expect(posts()).toBe(2);
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

    test("is sent into that item where it is not there", async () => {
      expect(statesOf(await comeBack(new MemoryFile(), LOST_UNSTORED))).toEqual({ a: "skipped", b: "uploaded" });
      expect(held()).toEqual([["a", "b"]]);
    });

    test("is still in doubt where the journal does not say into which item it was sent", async () => {
      const withoutItem = (text: string) => text.replaceAll('"mark":{"item":1,', '"mark":{');
      expect(statesOf(await comeBack(new MemoryFile(), LOST, withoutItem))).toEqual({ a: "skipped", b: "in-doubt" });
      expect(posts()).toBe(2);
    });
  });

  test("a request to append that is sent again is still compared with what the item had before the first", async () => {
    await run(await folder.write({ a: "old" }), { journal: new MemoryFile() });
    const files = await folder.write({ a: "new" });
    const service = edgeImpulse({
      token: TOKEN,
      baseUrl: sandbox.baseUrls.edgeImpulse,
      organizationId: 7,
      target: { mode: "append", dataId: 1 },
    });
    const neverStored = (nth: number) => {
      sandbox.faults.push({ when: { path: /data\/1\/add/, nth }, do: { kind: "reset", at: "after-body" } });
    };
    neverStored(1);
    sandbox.faults.push({ when: { method: "GET", nth: 2 }, times: 99, do: { kind: "html" } });
    expect((await run(files, { service })).totals.inDoubt).toBe(1);
    sandbox.faults.clear();
    // The next run sends it again, and dies before there is an answer.
    neverStored(1);
    const stop = new AbortController();
    sandbox.requests.waitFor(() => posts() === 3).then(() => stop.abort());
    expect((await run(files, { service, signal: stop.signal })).totals.inDoubt).toBe(1);
    sandbox.faults.clear();
    expect(await run(files, { service })).toMatchObject({ status: "success" });
    expect(held()).toEqual([["a", "a"]]);
  });

  test("a dry run shows what would be skipped, and writes nothing", async () => {
    await run(await folder.write({ "a.csv": "x\n1\n" }), inItem(1, { groupBy: "file" }));
    const torn = `${await readFile(journal, "utf8")}{"kind":"arri`;
    await writeFile(journal, torn);
    const report = await run(await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n1\n2\n" }), {
      ...inItem(1, { groupBy: "file" }),
      dryRun: true,
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
    await run(await folder.write({ c: "1" }), { dryRun: true, journal: untouched });
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
