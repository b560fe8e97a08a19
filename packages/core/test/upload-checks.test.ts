import { describe, expect, test } from "@jest/globals";
import { InputError } from "../src/errors.js";
import { graphiteNote } from "../src/services/graphite-note.js";
import { uploadNow } from "./support/run.js";
import { folder, numbered, sandbox, useSandbox } from "./upload-stage.js";

useSandbox();

describe("before anything is sent", () => {
  test.each([
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 65 }],
    ["maxRetries", { maxRetries: -1 }],
    ["requestTimeoutMs", { requestTimeoutMs: 0.5 }],
    ["timeoutMs", { timeoutMs: Number.NaN }],
    ["shard.index", { shard: { index: 2, count: 2 } }],
  ])("%s is checked", async (option, options) => {
    const done = uploadNow(sandbox, [], options);
    await expect(done).rejects.toThrow(InputError);
    await expect(done).rejects.toMatchObject({ option });
  });

  test("two files of one name are refused", async () => {
    const [file] = await numbered(1);
    if (file === undefined) throw new Error("no file");
    await expect(uploadNow(sandbox, [file, { ...file }])).rejects.toThrow('two files would be sent as "f0.bin"');
  });

  test("a Git LFS pointer is found, and nothing is sent", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    const files = await folder.write({ "data.csv": pointer, "other.csv": "x\n1\n" });
    const report = await uploadNow(sandbox, files);
    expect(report.status).toBe("failure");
    expect(report.errors).toEqual([
      {
        kind: "data",
        message: "data.csv: is a Git LFS pointer, not the data",
        hint: "Set `lfs: true` on the actions/checkout step.",
        file: "data.csv",
      },
    ]);
    expect(report.files.map((file) => file.error?.kind)).toEqual(["data", "stopped"]);
    expect(sandbox.requests.length).toBe(0);
  });

  test("of a Git LFS pointer among tables, nothing is said but what it is", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    const files = await folder.write({ "data.csv": pointer, "other.csv": "x\n1\n" });
    const { graphiteNote: baseUrl } = sandbox.baseUrls;
    const target = { mode: "create", name: "Set" } as const;
    const service = graphiteNote({ token: "sandbox-token", baseUrl, userCode: "me", target });
    const report = await uploadNow(sandbox, files, { service });
    expect(report.errors.map(({ message }) => message)).toEqual(["data.csv: is a Git LFS pointer, not the data"]);
    expect(report.notices).toEqual([]);
  });

  test("a check reads and counts everything and sends nothing", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n2\n", "b.json": "[1" });
    const report = await uploadNow(sandbox, files, { dryRun: true });
    expect(report.status).toBe("planned");
    expect(report.files.map(({ state, rows }) => [state, rows])).toEqual([
      ["planned", 2],
      ["planned", undefined],
    ]);
    expect(report.notices).toMatchObject([{ level: "warning", file: "b.json" }]);
    expect(sandbox.requests.length).toBe(0);
  });

  test("no files are nothing to do", async () => {
    const report = await uploadNow(sandbox, []);
    expect([report.status, sandbox.requests.length]).toEqual(["skipped", 0]);
  });
});
