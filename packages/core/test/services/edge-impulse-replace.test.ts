import { type Sandbox, type EdgeImpulseOptions as SandboxEdgeImpulse, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type CreateItems, type EdgeImpulseOptions, edgeImpulse } from "../../src/services/edge-impulse.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { MemoryFile } from "../support/memory-file.js";
import { edgeImpulseAt, statesOf, TOKEN, uploadNow } from "../support/run.js";

let sandbox: Sandbox;
let folder: TestFolder;

beforeEach(async () => {
  folder = await testFolder();
  await start();
});

afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

async function start(options: SandboxEdgeImpulse = {}) {
  await sandbox?.close();
  sandbox = await startSandbox({ edgeImpulse: options });
}

const ONE_FILE_A_REQUEST = { requestLimits: { files: 1, bytes: 1000 } };

const replacing = (target: Partial<CreateItems> = {}, more: Partial<EdgeImpulseOptions> = {}) =>
  edgeImpulseAt(sandbox, { mode: "replace", ...target }, more);

/** What the sandbox holds: each item's number, name and files. */
const held = () => sandbox.edgeImpulse.items.map(({ id, name, files }) => [id, name, files.map((file) => file.name)]);

/** An item that is there before. */
async function add(fields: Record<string, string> = {}, names: readonly string[] = ["old.csv"]) {
  const form = new FormData();
  const all = { name: "root", dataset: "birds", metadata: "{}", ...fields };
  for (const [field, value] of Object.entries(all)) form.append(field, value);
  for (const name of names) form.append("files[]", new Blob(["old"]), name);
  const address = `${sandbox.baseUrls.edgeImpulse}/v1/api/organizations/7/data/add`;
  await fetch(address, { method: "POST", headers: { "x-api-key": TOKEN }, body: form });
}

const DELETE = { method: "DELETE", path: /\/data\/1$/ };
const no = (status: number, error: string) =>
  ({ kind: "answer", at: "after-body", status, body: JSON.stringify({ success: false, error }) }) as const;

describe("replacing a data item", () => {
  test("makes a new one, deletes what had its name in the dataset, and names both", async () => {
    await add();
    await add({ name: "other" });
    await add({ dataset: "fish" });
    await add();
    const report = await uploadNow(sandbox, await folder.write({ "a.csv": "x\n1\n", b: "2" }), {
      service: replacing({}, ONE_FILE_A_REQUEST),
    });
    expect(report).toMatchObject({ status: "success", itemIds: ["5"], unfinished: [] });
    expect(report.notices.map(({ message }) => message)).toEqual([
      'data item 5 "root" replaces data item 1, which was deleted',
      'data item 5 "root" replaces data item 4, which was deleted',
    ]);
    expect(held()).toEqual([
      [2, "other", ["old.csv"]],
      [3, "root", ["old.csv"]],
      [5, "root", ["a.csv", "b"]],
    ]);
  });

  test("makes one where there is none, without another request than `create` needs and the look-ups", async () => {
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: replacing({ name: "it's" }) });
    expect(report.status).toBe("success");
    expect(held()).toEqual([[1, "it's", ["a"]]]);
    expect([...sandbox.requests].map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  });

  test("replaces each item of its group", async () => {
    await add({ name: "walk" });
    const files = await folder.write({ "walk/1": "1", "run/1": "1" });
    expect((await uploadNow(sandbox, files, { service: replacing({ groupBy: "directory" }) })).status).toBe("success");
    expect(held().map(([, name]) => name)).toEqual(["walk", "run"]);
  });

  test("keeps the old one where a file of the new one is refused, and says what both are", async () => {
    await add();
    sandbox.faults.push({ when: { path: /data\/2\/add/ }, do: no(200, "Full") });
    const report = await uploadNow(sandbox, await folder.write({ a: "1", b: "2" }), {
      service: replacing({}, ONE_FILE_A_REQUEST),
    });
    expect(report).toMatchObject({ status: "partial", totals: { uploaded: 1, failed: 1 } });
    expect(report.unfinished).toEqual([
      {
        task: 'data item "root"',
        message: "data item 2 holds 1 of 2 files; data item 1, which it was to replace, was kept",
      },
    ]);
    expect(held()).toHaveLength(2);
  });

  test("keeps the old one where the new one does not show all files", async () => {
    await add();
    sandbox.faults.push({
      when: { path: /data\/2$/ },
      times: 9,
      do: { kind: "answer", at: "after-body", status: 200, body: '{"success":true,"data":{"files":[]}}' },
    });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: replacing() });
    expect(report).toMatchObject({
      status: "partial",
      totals: { uploaded: 1 },
      errors: [{ kind: "unexpected-answer" }],
    });
    expect(report.errors[0]?.message).toContain("data item 1, which it was to replace, was kept");
    expect(held()).toHaveLength(2);
  });

  test("keeps the old one where both lie in one folder of the bucket, which deleting it would delete", async () => {
    await add({ bucketName: "b", bucketPath: "walks" });
    const service = replacing({ bucket: { name: "b" }, bucketPath: "walks/" });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service });
    expect(report).toMatchObject({ status: "partial", errors: [{ hint: expect.stringContaining("`bucket-path`") }] });
    expect(held()).toEqual([
      [1, "root", ["old.csv"]],
      [2, "root", ["a"]],
    ]);
  });

  test.each([
    ["refused", no(200, "Locked"), "refused", "Locked"],
    ["answered by a page", { kind: "html" }, "unexpected-answer", "is not JSON"],
  ] as const)("tells that the old one could not be deleted: %s", async (_, fault, kind, words) => {
    await add();
    sandbox.faults.push({ when: DELETE, do: fault });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: replacing() });
    expect(report).toMatchObject({ status: "partial", totals: { uploaded: 1 }, errors: [{ kind }] });
    expect(report.errors[0]?.message).toContain(
      "data item 2 is whole, but data item 1, which it replaces, is still there",
    );
    expect(report.errors[0]?.message).toContain(words);
  });

  test("takes an old one for deleted where only the answer to that was lost", async () => {
    await add();
    sandbox.faults.push({ when: DELETE, do: { kind: "reset", at: "after-processing" } });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: replacing() });
    expect([report.status, held()]).toEqual(["success", [[2, "root", ["a"]]]]);
  });

  test("after a run that was cut off replaces what that left, and the old one", async () => {
    await add();
    const journal = new MemoryFile();
    const files = await folder.write({ a: "1", b: "2" });
    const options = { journal, service: replacing({}, ONE_FILE_A_REQUEST) };
    sandbox.faults.push({ when: { path: /data\/2\/add/ }, do: no(200, "Full") });
    await uploadNow(sandbox, files, options);
    expect(held()).toHaveLength(2);
    const report = await uploadNow(sandbox, files, options);
    expect(report).toMatchObject({ status: "success", totals: { uploaded: 2 }, itemIds: ["3"] });
    expect(held()).toEqual([[3, "root", ["a", "b"]]]);
    expect(await uploadNow(sandbox, files, options)).toMatchObject({ status: "skipped", earlierItemIds: ["3"] });
    const changed = await folder.write({ a: "1", b: "3" });
    expect(await uploadNow(sandbox, changed, options)).toMatchObject({ status: "success", totals: { uploaded: 2 } });
    expect(held()).toEqual([[4, "root", ["a", "b"]]]);
  });
});

describe("appending to a data item by its name", () => {
  const appending = (name: string, dataset?: string) =>
    edgeImpulse({
      token: TOKEN,
      baseUrl: sandbox.baseUrls.edgeImpulse,
      organizationId: 7,
      target: { mode: "append", name, ...(dataset === undefined ? {} : { dataset }) },
    });

  test("adds to the only one, in the dataset where one is given", async () => {
    for (const dataset of ["birds", "fish"]) await add({ dataset });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: appending("root", "fish") });
    expect(report).toMatchObject({ status: "success", itemIds: ["2"] });
    expect(report.files[0]?.task).toBe('data item "root" in dataset "fish"');
    expect(held()).toEqual([
      [1, "root", ["old.csv"]],
      [2, "root", ["old.csv", "a"]],
    ]);
  });

  test.each([
    ["none has", "rooted", 'there is no data item "rooted"'],
    ["several have", "root", '2 data items are called "root": data item 1, 2'],
  ])("is refused where %s it", async (_, name, words) => {
    for (const dataset of ["birds", "fish"]) await add({ dataset });
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: appending(name) });
    expect(report).toMatchObject({ status: "failure", files: [{ error: { kind: "refused", message: words } }] });
    expect(held().flatMap(([, , files]) => files)).toEqual(["old.csv", "old.csv"]);
  });

  test("looks at every page of the items of that name", async () => {
    for (let count = 0; count < 101; count += 1) await add();
    const report = await uploadNow(sandbox, await folder.write({ a: "1" }), { service: appending("root") });
    expect(report.files[0]?.error?.message).toContain("101 data items are called");
    expect(report.files[0]?.error?.message).toContain("and 91 more");
  });
});

describe("a request that is too large (413)", () => {
  const TREE = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, "x".repeat(1000)]));

  test("is halved until it fits, and makes one item all the same", async () => {
    await start({ maxRequestBytes: 3000 });
    const report = await uploadNow(sandbox, await folder.write(TREE));
    expect([report.status, held()]).toEqual(["success", [[1, "root", Object.keys(TREE)]]]);
    const posts = [...sandbox.requests].map(({ outcome }) => outcome.kind === "answered" && outcome.status);
    // Five files are refused; half their bytes are two files.
    expect(posts).toEqual([413, 200, 200, 200]);
  });

  test("fails a file that does not fit alone, and no other", async () => {
    await start({ maxRequestBytes: 3000 });
    const files = await folder.write({ ...TREE, c: "x".repeat(3000) });
    const report = await uploadNow(sandbox, files);
    expect(report.status).toBe("partial");
    expect(statesOf(report)).toEqual({ a: "uploaded", b: "uploaded", c: "failed", d: "uploaded", e: "uploaded" });
    expect(report.files[2]?.error).toMatchObject({
      kind: "refused",
      status: 413,
      hint: expect.stringContaining("split"),
    });
    expect(held()).toEqual([[1, "root", ["a", "b", "d", "e"]]]);
  });

  test("keeps the old item where one file does not fit", async () => {
    await start({ maxRequestBytes: 3000 });
    await add();
    const report = await uploadNow(sandbox, await folder.write({ a: "1", b: "x".repeat(3000) }), {
      service: replacing(),
    });
    expect(report).toMatchObject({ status: "partial", unfinished: [{ message: expect.stringContaining("1 of 2") }] });
    expect(held()).toHaveLength(2);
  });
});

test("a dataset of files, which has no data items, is told as the reason of a refusal", async () => {
  await start({ filesDatasets: ["birds"] });
  const report = await uploadNow(sandbox, await folder.write({ a: "1" }));
  expect(report.files[0]?.error).toMatchObject({
    kind: "refused",
    message: 'add data item: The dataset "birds" cannot have data items. (HTTP 200)',
    hint: expect.stringContaining('"birds" is a dataset of files'),
  });
});

test("a lost answer is in doubt where the item shows some of its files only", async () => {
  sandbox.faults.push(
    { when: { path: /data\/add$/ }, do: { kind: "reset", at: "after-processing" } },
    {
      when: { path: /data\/1$/ },
      times: 1000,
      do: { kind: "answer", at: "after-body", status: 200, body: '{"success":true,"data":{"files":[{"name":"a"}]}}' },
    },
  );
  const report = await uploadNow(sandbox, await folder.write({ a: "1", b: "2" }));
  expect(statesOf(report)).toEqual({ a: "in-doubt", b: "in-doubt" });
  expect(sandbox.edgeImpulse.items).toHaveLength(1);
});
