import { describe, expect, test } from "@jest/globals";
import { FileError, InputError } from "../src/errors.js";
import type { DatasetService } from "../src/service.js";
import { edgeImpulse } from "../src/services/edge-impulse.js";
import { graphiteNote } from "../src/services/graphite-note.js";
import { roe } from "../src/services/roe.js";
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

  describe("a Git LFS pointer", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    const error = {
      kind: "data",
      message: "data.csv: is a Git LFS pointer, not the data",
      hint: "Set `lfs: true` on the actions/checkout step.",
      file: "data.csv",
    };
    const upload = async (service: DatasetService) =>
      uploadNow(sandbox, await folder.write({ "data.csv": pointer, "other.csv": "x\n1\n" }), { service });

    test("fails alone where files go alone", async () => {
      const report = await upload(roe({ token: "sandbox-token", baseUrl: sandbox.baseUrls.roe }));
      expect(report.status).toBe("partial");
      expect(report.files.map(({ state }) => state)).toEqual(["failed", "uploaded"]);
      expect(report.files[0]?.error).toEqual(error);
      expect(sandbox.roe.files.map(({ file }) => file.name)).toEqual(["other.csv"]);
    });

    test.each(["all", "file"] as const)("fails with its data item, and with no other (%s in one)", async (groupBy) => {
      const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1 };
      const report = await upload(edgeImpulse({ ...service, target: { mode: "create", dataset: "d", groupBy } }));
      expect(report.files[0]?.error).toEqual(error);
      expect(report.files[1]?.state).toBe(groupBy === "all" ? "failed" : "uploaded");
      expect(sandbox.edgeImpulse.items).toHaveLength(groupBy === "all" ? 0 : 1);
    });

    test("holds up the files that would go with it in one request", async () => {
      const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1 };
      const report = await upload(edgeImpulse({ ...service, target: { mode: "append", dataId: 1 } }));
      expect(report.errors).toEqual([error]);
      expect(sandbox.requests.length).toBe(0);
    });

    test("holds up everything where data would be replaced", async () => {
      const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1 };
      const target = { mode: "replace", dataset: "d", groupBy: "file" } as const;
      const report = await upload(edgeImpulse({ ...service, target }));
      expect(report.errors).toEqual([error]);
      expect(report.files.map((file) => file.error?.kind)).toEqual(["data", "stopped"]);
      expect(sandbox.requests.length).toBe(0);
    });
  });

  test("a name that is too long fails alone", async () => {
    const [long, other] = await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n1\n" });
    if (long === undefined || other === undefined) throw new Error("no files");
    const service = roe({ token: "sandbox-token", baseUrl: sandbox.baseUrls.roe });
    const report = await uploadNow(sandbox, [{ ...long, name: "x".repeat(1025) }, other], { service });
    expect(report.files.map(({ state }) => state)).toEqual(["failed", "uploaded"]);
    expect(report.files[0]?.error?.message).toBe("a.csv: its name has 1025 characters, Roe takes 1024");
  });

  test("an option that there is not is refused by name", async () => {
    const options = { concurency: 2 } as object;
    await expect(uploadNow(sandbox, [], options)).rejects.toThrow(
      "concurency: is not an option of upload(): did you mean `concurrency`?",
    );
    const roeOptions = { token: "t", dataset_id: "1" };
    expect(() => roe(roeOptions)).toThrow("dataset_id: is not an option of roe(): did you mean `datasetId`?");
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

  test("files that are known to have failed are in the report, and keep what is replaced as it is", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n" });
    const failedFiles = [new FileError({ name: "b.csv", label: "data/b.csv" }, "cannot be read")];
    const missing = {
      file: "data/b.csv",
      name: "b.csv",
      state: "failed",
      error: { message: "data/b.csv: cannot be read" },
    };
    const report = await uploadNow(sandbox, files, { failedFiles });
    expect(report).toMatchObject({ status: "partial", files: [{ state: "uploaded" }, missing] });
    const requests = sandbox.requests.length;
    const { graphiteNote: baseUrl } = sandbox.baseUrls;
    const target = { mode: "replace", datasetCode: "code" } as const;
    const service = graphiteNote({ token: "sandbox-token", baseUrl, userCode: "me", target });
    const replaced = await uploadNow(sandbox, files, { service, failedFiles });
    expect(replaced).toMatchObject({ status: "failure", files: [{ state: "failed" }, missing] });
    expect(sandbox.requests.length).toBe(requests);
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
