import { createHash } from "node:crypto";
import { appendFile, rm } from "node:fs/promises";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/clock.js";
import { InputError } from "../../src/errors.js";
import type { UploadEvent } from "../../src/events.js";
import type { DataFile } from "../../src/files/data-file.js";
import { createTransport, type Transport } from "../../src/http/transport.js";
import { edgeImpulse, groupFiles } from "../../src/services/edge-impulse.js";
import { batchFiles } from "../../src/services/edge-impulse-batches.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { isWindows } from "../support/platform.js";
import { edgeImpulseAt, statesOf, TOKEN, uploadNow } from "../support/run.js";

let sandbox: Sandbox;
let folder: TestFolder;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await testFolder();
});

afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

const TREE = { "a.csv": "x\n1\n", "b/c.bin": "c", "b/d/e.bin": "e", "b/f.bin": "f" };

function described(name: string, size = 1): DataFile {
  return { path: name, name, label: name, size, mtimeMs: 0 };
}

/** What the sandbox holds: each item's name and the names of its files. */
const held = () => sandbox.edgeImpulse.items.map((item) => [item.name, item.files.map((file) => file.name)]);

const answer = (body: string, status = 200, headers: Record<string, string> = {}) =>
  ({ kind: "answer", at: "after-body", status, headers, body }) as const;

describe("groups", () => {
  const names = ["z.bin", "b/c.bin", "a.bin", "b/d/e.bin", "b/f.bin"];
  test.each([
    ["all", [["top", "", names]]],
    [
      "directory",
      [
        ["top", "", ["z.bin", "a.bin"]],
        ["b", "b/", ["b/c.bin", "b/f.bin"]],
        ["b/d", "b/d/", ["b/d/e.bin"]],
      ],
    ],
    [
      "file",
      [
        ["z.bin", "", ["z.bin"]],
        ["b/c.bin", "b/", ["b/c.bin"]],
        ["a.bin", "", ["a.bin"]],
        ["b/d/e.bin", "b/d/", ["b/d/e.bin"]],
        ["b/f.bin", "b/", ["b/f.bin"]],
      ],
    ],
  ] as const)("by %s", (groupBy, expected) => {
    const files = names.map((name) => described(name));
    const groups = groupFiles(files, groupBy, "top");
    expect(groups.map((group) => [group.name, group.folder, group.files.map((file) => file.name)])).toEqual(expected);
    expect(groupFiles([], groupBy, "top")).toEqual([]);
  });
});

describe("batches", () => {
  test.each<[string, number[], { files: number; bytes: number }, number[][]]>([
    ["none of no files", [], { files: 2, bytes: 10 }, []],
    ["at most so many files", [1, 1, 1, 1, 1], { files: 2, bytes: 10 }, [[1, 1], [1, 1], [1]]],
    ["at most so many bytes", [4, 6, 1, 9, 1], { files: 9, bytes: 10 }, [[4, 6], [1, 9], [1]]],
    ["a larger file alone", [1, 99, 1], { files: 9, bytes: 10 }, [[1], [99], [1]]],
    ["files without content", [0, 0, 10, 0], { files: 9, bytes: 10 }, [[0, 0, 10, 0]]],
  ])("hold %s", (_, sizes, limits, expected) => {
    const batches = batchFiles(
      sizes.map((size, i) => described(`${i}`, size)),
      limits,
    );
    expect(batches.map((batch) => batch.map((file) => file.size))).toEqual(expected);
  });
});

describe("creating data items", () => {
  test.each([
    ["all", [["root", ["a.csv", "b/c.bin", "b/d/e.bin", "b/f.bin"]]]],
    [
      "directory",
      [
        ["root", ["a.csv"]],
        ["b", ["c.bin", "f.bin"]],
        ["b/d", ["e.bin"]],
      ],
    ],
    [
      "file",
      [
        ["a.csv", ["a.csv"]],
        ["b/c.bin", ["c.bin"]],
        ["b/d/e.bin", ["e.bin"]],
        ["b/f.bin", ["f.bin"]],
      ],
    ],
  ] as const)("grouped by %s", async (groupBy, expected) => {
    const service = edgeImpulseAt(sandbox, { groupBy });
    const report = await uploadNow(sandbox, await folder.write(TREE), { service, concurrency: 1 });
    expect(report.status).toBe("success");
    expect(held()).toEqual(expected);
  });

  test("sends name, dataset, bucket, fields and metadata with its placeholders filled", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ edgeImpulse: { extraFields: ["extra"] } });
    const service = edgeImpulseAt(
      sandbox,
      {
        name: "my item",
        bucket: { name: "bucket" },
        bucketPath: "some/path",
        metadata: { commit: "{commit}", sum: "{sha256}", file: "{path} {name}" },
        placeholders: { commit: "c0ffee" },
      },
      { formFields: { extra: "yes" } },
    );
    const report = await uploadNow(sandbox, await folder.write({ "b/a.bin": "abc" }), { service });
    expect(report.status).toBe("success");
    expect(sandbox.edgeImpulse.items[0]).toMatchObject({
      organizationId: 7,
      name: "my item",
      dataset: "birds",
      bucketName: "bucket",
      bucketPath: "some/path",
      metadata: {
        commit: "c0ffee",
        sum: createHash("sha256").update("abc").digest("hex"),
        file: "b/a.bin a.bin",
        dataset_upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  test("sends a bucket by its number", async () => {
    const service = edgeImpulseAt(sandbox, { bucket: { id: 12 } });
    await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }), { service });
    expect(sandbox.edgeImpulse.items[0]?.bucketId).toBe(12);
  });

  test("splits what is too much for one request, and keeps it one item", async () => {
    const service = edgeImpulseAt(sandbox, {}, { requestLimits: { files: 2, bytes: 1000 } });
    const report = await uploadNow(sandbox, await folder.write(TREE), { service });
    expect(report.itemIds).toEqual(["1"]);
    expect(held()).toEqual([["root", Object.keys(TREE)]]);
    expect([...sandbox.requests].map((request) => request.path.split("organizations/7")[1])).toEqual([
      "/data/add",
      "/data/1/add",
    ]);
  });

  test("appends to an item", async () => {
    await uploadNow(sandbox, await folder.write({ "a.bin": "old" }));
    const service = edgeImpulse({
      token: TOKEN,
      baseUrl: sandbox.baseUrls.edgeImpulse,
      organizationId: 7,
      target: { mode: "append", dataId: 1 },
    });
    const report = await uploadNow(sandbox, await folder.write({ "b/a.bin": "new" }), { service });
    expect([report.status, report.mode, report.itemIds]).toEqual(["success", "append", ["1"]]);
    expect(held()).toEqual([["root", ["a.bin", "b/a.bin"]]]);
  });

  test.each([
    ["organizationId", { organizationId: 0 }],
    ["dataset", { target: { mode: "create", dataset: " ", rootName: "r" } }],
    ["dataId", { target: { mode: "append", dataId: 1.5 } }],
    ["name", { target: { mode: "append", name: " " } }],
    ["metadata", { target: { mode: "create", dataset: "d", rootName: "r", metadata: { dataset_upload_id: "mine" } } }],
    ["requestLimits.files", { requestLimits: { files: 10_001, bytes: 1 } }],
    ["baseUrl", { baseUrl: "http://studio.example" }],
  ] as const)("%s is checked", (option, more) => {
    const make = () =>
      edgeImpulse({
        token: TOKEN,
        organizationId: 7,
        target: { mode: "create", dataset: "d", rootName: "r" },
        ...more,
      });
    expect(make).toThrow(InputError);
    expect(make).toThrow(`${option}: `);
  });
});

describe("an answer that is no yes uploads nothing", () => {
  test.each([
    ["a no with status 200", answer('{"success":false,"error":"Quota exceeded"}'), "refused", "Quota exceeded"],
    ["a no without a reason", answer('{"success":false}'), "refused", "the service gave no reason"],
    [
      "a redirect",
      { kind: "redirect", location: "https://elsewhere.example/" },
      "unexpected-answer",
      "elsewhere.example",
    ],
    [
      "a 404",
      answer('{"success":false,"error":"No such organization"}', 404),
      "refused",
      "No such organization (HTTP 404)",
    ],
  ] as const)("%s", async (_, fault, kind, words) => {
    sandbox.faults.push({ do: fault });
    const report = await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }));
    expect(report.status).toBe("failure");
    expect(report.totals).toMatchObject({ uploaded: 0, failed: 1, bytes: 0 });
    expect(report.files[0]?.error).toMatchObject({ kind, message: expect.stringContaining(words) });
    expect(sandbox.requests.matching(/\/data\/add$/)).toHaveLength(1);
  });

  test.each([
    ["HTML", { kind: "html" }],
    ["an empty object", answer("{}")],
    ["success as text", answer('{"success":"true","id":1}')],
    ["no id", answer('{"success":true}')],
    ["an id as text", answer('{"success":true,"id":"1"}')],
    ["nothing", answer("")],
  ] as const)("%s: it is looked up, and sent again", async (_, fault) => {
    sandbox.faults.push({ do: fault });
    const report = await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }));
    expect(report.status).toBe("success");
    expect(sandbox.requests.matching(/\/data\/add$/)).toHaveLength(2);
  });

  test("and what arrived before it stays uploaded", async () => {
    sandbox.faults.push({ when: { path: /data\/1\/add/ }, do: answer('{"success":false,"error":"Full"}') });
    const service = edgeImpulseAt(sandbox, {}, { requestLimits: { files: 2, bytes: 1000 } });
    const report = await uploadNow(sandbox, await folder.write(TREE), { service });
    expect(report.status).toBe("partial");
    expect(statesOf(report)).toEqual({
      "a.csv": "uploaded",
      "b/c.bin": "uploaded",
      "b/d/e.bin": "failed",
      "b/f.bin": "failed",
    });
  });
});

describe("a lost answer", () => {
  const ADD = /\/data\/add$/;
  const ADD_MORE = /\/data\/1\/add$/;

  test.each([
    ["reset after it was processed", { kind: "reset", at: "after-processing" }],
    ["answer cut off", { kind: "truncated-answer", framing: "chunked" }],
    ["HTTP 502 after it was processed", { kind: "answer", at: "after-processing", status: 502 }],
  ] as const)("is found again (%s), and nothing is sent twice", async (_, fault) => {
    sandbox.faults.push({ when: { path: ADD }, do: fault }, { when: { path: ADD_MORE }, do: fault });
    const service = edgeImpulseAt(sandbox, {}, { requestLimits: { files: 2, bytes: 1000 } });
    const report = await uploadNow(sandbox, await folder.write(TREE), { service });
    expect([report.status, report.itemIds]).toEqual(["success", ["1"]]);
    expect(held()).toEqual([["root", Object.keys(TREE)]]);
  });

  test("is found where the service is late and keeps base names only", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ edgeImpulse: { fileNames: "base-name" } });
    sandbox.faults.push({ when: { path: ADD }, do: { kind: "late-processing", ms: 100 } });
    const report = await uploadNow(sandbox, await folder.write(TREE), { clock: systemClock });
    expect(report.status).toBe("success");
    expect(sandbox.requests.matching(ADD)).toHaveLength(1);
    expect(sandbox.edgeImpulse.items).toHaveLength(1);
  });

  test.each([
    ["reset before it was processed", { kind: "reset", at: "after-body" }],
    ["HTTP 500 before it was processed", answer("", 500)],
  ] as const)("whose item never shows (%s) is sent again twice at most, within minutes", async (_, fault) => {
    sandbox.faults.push({ when: { path: ADD }, times: 3, do: fault });
    const clock = new JumpingClock();
    const start = clock.now();
    const report = await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }), { clock });
    expect(statesOf(report)).toEqual({ "a.bin": "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("the service does not show it, but may still be working on it");
    expect(sandbox.requests.matching(ADD)).toHaveLength(3);
    expect(clock.now() - start).toBe(180_000);
  });

  test("whose item shows only after it was sent again is told of with both ids", async () => {
    sandbox.faults.push({ when: { path: ADD }, do: { kind: "reset", at: "after-processing" } });
    const empty = { kind: "answer", at: "after-body", status: 200, body: '{"success":true,"data":[]}' } as const;
    sandbox.faults.push({ when: { method: "GET" }, times: 13, do: empty });
    const report = await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }));
    expect(report.status).toBe("success");
    expect(report.notices).toEqual([
      {
        level: "warning",
        message:
          'data item "root": it is stored twice, as 1 and 2, because the answer to the first was lost: delete one',
      },
    ]);
  });

  const notOnWindows = ['"quoted".bin', "two\nlines.bin"];
  test.each([...(isWindows ? [] : notOnWindows), "100%22.bin", "a%0Ab.bin", "Gera\u0308usch.bin"])(
    "of %p is found, though the name is written another way in a body",
    async (name) => {
      sandbox.faults.push({ when: { path: ADD }, do: { kind: "reset", at: "after-processing" } });
      const report = await uploadNow(sandbox, await folder.write({ [name]: "abc" }));
      expect(statesOf(report)).toEqual({ [name]: "uploaded" });
    },
  );

  test("is told of, since asking can take long", async () => {
    sandbox.faults.push({ when: { path: ADD }, do: { kind: "reset", at: "after-processing" } });
    const events: UploadEvent[] = [];
    await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }), { onEvent: (event) => events.push(event) });
    expect(events.filter((event) => event.kind === "asking")).toEqual([
      {
        kind: "asking",
        task: 'data item "root"',
        step: "add data item",
        reason: expect.stringContaining("ECONNRESET"),
        forMs: 120_000,
      },
    ]);
  });

  test("of files whose names the item held before is not taken for arrived", async () => {
    await uploadNow(sandbox, await folder.write({ "a.bin": "old" }));
    sandbox.faults.push({ when: { path: ADD_MORE }, do: { kind: "reset", at: "after-body" } });
    const service = edgeImpulse({
      token: TOKEN,
      baseUrl: sandbox.baseUrls.edgeImpulse,
      organizationId: 7,
      target: { mode: "append", dataId: 1 },
    });
    const report = await uploadNow(sandbox, await folder.write({ "b/a.bin": "new" }), { service });
    expect(statesOf(report)).toEqual({ "b/a.bin": "uploaded" });
    expect(sandbox.requests.matching(ADD_MORE)).toHaveLength(2);
  });

  test("of files whose names an earlier request of the run brought is not taken for arrived", async () => {
    sandbox.faults.push({ when: { path: ADD_MORE }, do: { kind: "reset", at: "after-body" } });
    const service = edgeImpulseAt(sandbox, {}, { requestLimits: { files: 1, bytes: 1000 } });
    const report = await uploadNow(sandbox, await folder.write({ "a/a.bin": "one", "b/a.bin": "two" }), { service });
    expect(statesOf(report)).toEqual({ "a/a.bin": "uploaded", "b/a.bin": "uploaded" });
    expect(sandbox.requests.matching(ADD_MORE)).toHaveLength(2);
  });

  test("is in doubt where asking fails too", async () => {
    sandbox.faults.push(
      { when: { path: ADD }, do: { kind: "reset", at: "after-processing" } },
      { when: { method: "GET" }, times: 99, do: answer('{"success":true,"filterParseError":"?","data":[]}') },
    );
    const report = await uploadNow(sandbox, await folder.write({ "a.bin": "abc" }));
    expect(statesOf(report)).toEqual({ "a.bin": "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("looking it up failed too");
  });
});

describe("a file that changes while it is sent", () => {
  test("fails alone; the others of its request arrive once", async () => {
    const files = await folder.write({ "a.bin": "a", "b.bin": Buffer.alloc(2_000_000), "c.bin": "c", "d.bin": "d" });
    const inner = createTransport();
    let exchanges = 0;
    const transport: Transport = {
      close: () => inner.close(),
      exchange(request) {
        exchanges += 1;
        if (exchanges > 1 || request.body === undefined) return inner.exchange(request);
        const { length, chunks } = request.body;
        const changing = (async function* () {
          for await (const chunk of chunks) {
            yield chunk;
            await appendFile(`${folder.path}/c.bin`, "more");
          }
        })();
        return inner.exchange({ ...request, body: { length, chunks: changing } });
      },
    };
    const report = await uploadNow(sandbox, files, { transport });
    inner.close();
    expect(statesOf(report)).toEqual({
      "a.bin": "uploaded",
      "b.bin": "uploaded",
      "c.bin": "failed",
      "d.bin": "uploaded",
    });
    expect(report.files[2]?.error).toMatchObject({ kind: "file", file: "c.bin" });
    expect(held()).toEqual([["root", ["a.bin", "b.bin", "d.bin"]]]);
  });

  test("or vanished before, fails alone", async () => {
    const files = await folder.write({ "a.bin": "a", "b.bin": "b" });
    await rm(`${folder.path}/a.bin`);
    const report = await uploadNow(sandbox, files);
    expect(statesOf(report)).toEqual({ "a.bin": "failed", "b.bin": "uploaded" });
    expect(report.files[0]?.error?.message).toBe("a.bin: vanished since it was found");
    expect(held()).toEqual([["root", ["b.bin"]]]);
  });
});
