import { peakConcurrency } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/clock.js";
import { InputError } from "../../src/errors.js";
import { type RoeOptions, roe } from "../../src/services/roe.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { answer, folder, run, sandbox, start, TOKEN, UPLOAD, useRoe } from "./roe-stage.js";

useRoe();

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
      metadata: {
        source: "day/1.csv 1.csv",
        digest: stored?.file.sha256,
        commit: "c0ffee",
        odd: "{other}",
        dataset_upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
      file: { name: "day/1.csv", size: 6 },
    });
  });

  test("without a dataset goes into the default one; without rows it has none", async () => {
    await start({ answers: "sparse" });
    const report = await run([await folder.writeOne("a.bin", "\0\x01")]);
    expect(report).toMatchObject({ status: "success", notices: [] });
    expect(report.totals.rows).toBeUndefined();
    expect(sandbox.roe.files[0]).toMatchObject({ datasetId: expect.stringMatching(/^0{8}/) });
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

  test("with a name that is too long fails alone, without being sent", async () => {
    await start();
    const file = await folder.writeOne("a.txt", "1");
    const report = await run([file, { ...file, label: "long.txt", name: "ü".repeat(1025) }]);
    expect(report.files[1]?.error).toMatchObject({ kind: "data", file: "long.txt" });
    expect(sandbox.roe.files).toHaveLength(1);
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
    // Nobody can be asked.
    await start({ listings: "gone" });
    answer(UPLOAD, 200, body);
    const report = await run([await folder.writeOne("a.txt", "abc")]);
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
    const message = `upload file: ${said} (HTTP 400)`;
    expect(report.files[0]?.error).toMatchObject({ kind: "refused", status: 400, message });
  });

  test.each([
    [400, "dataset-id"],
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

describe("many files", () => {
  const files = (count: number) =>
    folder.write(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.csv`, "x\n1\n"])));

  test("are under way eight at once, and no more, where eight are allowed", async () => {
    await start();
    sandbox.faults.push({ when: { path: UPLOAD }, times: 200, do: { kind: "delay", at: "after-body", ms: 50 } });
    const many = await files(200);
    const report = await run(many, { datasetId: "d" }, { concurrency: 8, clock: systemClock });
    expect(report).toMatchObject({ status: "success", totals: { uploaded: 200, rows: 200 } });
    expect(peakConcurrency(sandbox.requests.matching(UPLOAD))).toBe(8);
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
    ["metadata", { metadata: { dataset_upload_id: "mine" } }],
    ["tableName", { mode: "replace" }],
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
