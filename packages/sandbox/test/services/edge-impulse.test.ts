import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { EdgeImpulseApi } from "edge-impulse-api";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const headers = { "x-api-key": "ei_sandbox-token" };

function itemForm(
  fields: Record<string, string> = {},
  files: readonly [string, string | Uint8Array][] = [["a.csv", "1"]],
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: "item", dataset: "birds", metadata: "{}", ...fields })) {
    form.append(name, value);
  }
  for (const [name, content] of files) form.append("files[]", new Blob([new Uint8Array(Buffer.from(content))]), name);
  return form;
}

interface Body {
  success: boolean;
  data: { name: string; files?: unknown }[];
  job: unknown;
}

async function call(path: string, init: RequestInit = {}) {
  // The cast only names what the tests below look at; what is there is for them to find out.
  const response = await fetch(`${sandbox.baseUrls.edgeImpulse}/v1/api/organizations/${path}`, { headers, ...init });
  return { status: response.status, body: (await response.json()) as Body };
}

const add = (form: FormData, path = "7/data/add") => call(path, { method: "POST", body: form });

describe("the official client", () => {
  test("adds an item with two files and reads it back", async () => {
    const api = new EdgeImpulseApi({ endpoint: sandbox.url });
    await api.authenticate({ method: "apiKey", apiKey: "ei_sandbox-token" });
    const file = (filename: string, text: string) => ({
      value: Buffer.from(text),
      options: { filename, contentType: "text/csv" },
    });
    const added = await api.organizationData.addOrganizationDataItem(7, {
      name: "item",
      dataset: "birds",
      metadata: JSON.stringify({ site: "O'Hare" }),
      files: [file("day/1.csv", "a,b\n"), file("day/2.csv", "c,d\n")],
    });
    expect(added).toEqual({ success: true, id: 1 });
    await api.organizationData.addOrganizationDataFile(7, 1, { files: [file("day/3.csv", "")] });

    const listed = await api.organizationData.listOrganizationData(7, { filter: "metadata->site = 'O''Hare'" });
    expect(listed.data).toMatchObject([{ id: 1, name: "item", totalFileCount: 3, totalFileSize: 8 }]);
    const item = await api.organizationData.getOrganizationDataItem(7, 1);
    expect(item.data.files.map(({ name, size }) => [name, size])).toEqual([
      ["day/1.csv", 4],
      ["day/2.csv", 4],
      ["day/3.csv", 0],
    ]);
  });

  test("changes an item, deletes one of its files and then the item", async () => {
    const api = new EdgeImpulseApi({ endpoint: sandbox.url });
    await api.authenticate({ method: "apiKey", apiKey: "ei_sandbox-token" });
    const { organizationData } = api;
    const ids = async () => (await organizationData.listOrganizationData(7)).data?.map(({ id }) => id);
    const files: [string, string][] = ["a.csv", "b.csv"].map((name) => [name, "1"]);
    await add(itemForm({}, files));
    await add(itemForm());

    await organizationData.updateOrganizationDataItem(7, 1, { name: "renamed", metadata: { site: "west" } });
    await organizationData.deleteOrganizationDataFile(7, 1, { fileName: "a.csv" });
    const { data } = await organizationData.getOrganizationDataItem(7, 1);
    expect(data).toMatchObject({ name: "renamed", dataset: "birds", metadata: { site: "west" }, totalFileCount: 1 });
    expect(data.files.map(({ name }) => name)).toEqual(["b.csv"]);
    expect((await organizationData.getOrganizationDataset(7, "birds")).dataset).toMatchObject({
      type: "clinical",
      totalItemCount: 2,
    });

    await organizationData.deleteOrganizationDataItem(7, 1);
    expect(await ids()).toEqual([2]);
    await add(itemForm());
    expect(await ids()).toEqual([2, 3]);
  });

  test("is told that its key is wrong", async () => {
    const api = new EdgeImpulseApi({ endpoint: sandbox.url });
    await api.authenticate({ method: "apiKey", apiKey: "ei_wrong" });
    await expect(api.organizationData.listOrganizationData(7)).rejects.toThrow("API key");
  });
});

describe("files", () => {
  test("are kept byte for byte under the names that were sent", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251);
    const names = ["plain.bin", "deep/down/Übergröße.csv", '🐦 "quoted" 100%.txt', "back\\slash.csv", "line\nbreak"];
    await add(
      itemForm(
        {},
        names.map((name) => [name, bytes]),
      ),
    );

    const files = sandbox.edgeImpulse.items[0]?.files ?? [];
    expect(files.map((file) => file.name)).toEqual(names);
    for (const file of files) {
      expect(file).toMatchObject({ size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
      expect((await readFile(file.path ?? "")).equals(bytes)).toBe(true);
    }
  });

  test("lose their folders where the sandbox is told so", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ edgeImpulse: { fileNames: "base-name" } });
    await add(itemForm({}, [["deep/down/a.csv", "1"]]));
    expect(sandbox.edgeImpulse.items[0]?.files[0]?.name).toBe("a.csv");
  });

  test("are only counted where the sandbox is told so", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ content: "count" });
    await add(itemForm());
    expect(sandbox.edgeImpulse.items[0]?.files).toEqual([
      { name: "a.csv", contentType: "application/octet-stream", size: 1 },
    ]);
    expect(existsSync(`${sandbox.directory}/1`)).toBe(false);
  });

  test("of ten thousand are taken in one request, one more is refused", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ content: "digest" });
    const part = (name: string, content: string) =>
      `--B\r\nContent-Disposition: form-data; ${name}\r\n\r\n${content}\r\n`;
    const fields = part('name="name"', "i") + part('name="dataset"', "d") + part('name="metadata"', "{}");
    const send = (count: number) => {
      const files = Array.from({ length: count }, (_, index) =>
        part(`name="files[]"; filename="${index}"`, `${index}`),
      );
      const type = { "content-type": "multipart/form-data; boundary=B" };
      return call("7/data/add", {
        method: "POST",
        headers: { ...headers, ...type },
        body: `${fields}${files.join("")}--B--`,
      });
    };
    expect((await send(10_000)).body).toEqual({ success: true, id: 1 });
    expect(sandbox.edgeImpulse.items[0]?.files).toHaveLength(10_000);
    const { status, body } = await send(10_001);
    expect({ status, ...body }).toEqual({ status: 200, success: false, error: expect.stringContaining("10000 files") });
    expect(sandbox.edgeImpulse.items).toHaveLength(1);
  });
});

describe("a form is refused", () => {
  const without = (field: string) => {
    const form = itemForm();
    form.delete(field);
    return form;
  };
  const renamed = (part: string) => {
    const form = without("files[]");
    form.append(part, new Blob(["1"]), "a.csv");
    return form;
  };
  const twice = itemForm();
  twice.append("name", "another");

  test.each<[string, FormData, string]>([
    ["without metadata", without("metadata"), "metadata"],
    ["without a name", without("name"), "name"],
    ["without a dataset", without("dataset"), "dataset"],
    ["without files", without("files[]"), "no file"],
    ["with files in the part files", renamed("files"), 'files go into the part "files[]"'],
    ["with files in the part file", renamed("file"), 'files go into the part "files[]"'],
    ["with text in the files' part", itemForm({ "files[]": "text" }), "no file name"],
    ["with an unknown field", itemForm({ colour: "red" }), '"colour" is not known'],
    ["with a field twice", twice, "given twice"],
    ["with metadata that is no JSON", itemForm({ metadata: "site" }), "not JSON"],
    ["with metadata that is a list", itemForm({ metadata: "[]" }), "not a JSON object"],
    ["with a number in its metadata", itemForm({ metadata: '{"site":1}' }), "metadata.site is not a string"],
    ["with a bucket that is no integer", itemForm({ bucketId: "eu-1" }), "bucketId is not an integer"],
    ["with two buckets", itemForm({ bucketId: "1", bucketName: "b" }), "not both"],
  ])("%s", async (_, form, message) => {
    const { status, body } = await add(form);
    expect({ status, ...body }).toEqual({ status: 200, success: false, error: expect.stringContaining(message) });
    expect(sandbox.edgeImpulse.items).toEqual([]);
    expect(existsSync(`${sandbox.directory}/1`)).toBe(false);
  });

  test("but not for a field that the sandbox was told of", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ edgeImpulse: { extraFields: ["colour"] } });
    expect((await add(itemForm({ colour: "red" }))).body.success).toBe(true);
  });
});

describe("a request is refused", () => {
  test.each([
    ["without a key", "7/data", {}, 401],
    ["with a wrong key", "7/data", { "x-api-key": "ei_wrong" }, 401],
    ["with the key in another header", "7/data", { authorization: "Bearer sandbox-token" }, 401],
    ["at an unknown path", "7/dataset", headers, 404],
    ["with a slash too many", "7/data/", headers, 404],
    ["for an organization that is no integer", "seven/data", headers, 200],
    ["for an item that does not exist", "7/data/1", headers, 200],
    ["for a job that does not exist", "7/jobs/1/status", headers, 200],
  ])("%s", async (_, path, sentHeaders, status) => {
    const answer = await call(path, { headers: sentHeaders });
    expect(answer).toEqual({ status, body: { success: false, error: expect.any(String) } });
  });

  test("for an item of another organization", async () => {
    await add(itemForm());
    expect((await call("8/data/1")).body.success).toBe(false);
  });
});

describe("the list of items", () => {
  beforeEach(async () => {
    await add(itemForm({ name: "one", metadata: '{"upload_id":"x","site.name":"y"}' }));
    await add(itemForm({ name: "two", dataset: "fish" }));
    await add(itemForm({ name: "it's" }));
    await add(itemForm(), "8/data/add");
  });

  test.each([
    ["", ["one", "two", "it's"]],
    ["?dataset=fish", ["two"]],
    ["?limit=1&offset=1", ["two"]],
    [`?filter=${encodeURIComponent("name = 'it''s'")}`, ["it's"]],
    [`?filter=${encodeURIComponent("metadata->upload_id = 'x'")}`, ["one"]],
    [`?filter=${encodeURIComponent("metadata->site_name = 'y'")}`, ["one"]],
    [`?filter=${encodeURIComponent("total_file_count >= 1 AND total_file_size < 2")}`, ["one", "two", "it's"]],
    [`?filter=${encodeURIComponent("dataset != 'fish' and name='one'")}`, ["one"]],
    [`?filter=${encodeURIComponent("name = 'none'")}`, []],
  ])("of %s is %j", async (query, names) => {
    const { body } = await call(`7/data${query}`);
    expect(body.data.map((item) => item.name)).toEqual(names);
    expect(body).not.toHaveProperty("filterParseError");
  });

  test.each([
    "name = one",
    "name",
    "name = 'it's'",
    "name = 'a' or name = 'b'",
    "size > 3",
    "metadata->upload-id = 'x'",
    "",
  ])("says that it cannot read the filter %j", async (filter) => {
    const { body } = await call(`7/data/files?filter=${encodeURIComponent(filter)}`);
    expect(body).toMatchObject({ filterParseError: expect.any(String), data: [] });
  });

  test("has the files only where they are asked for", async () => {
    expect((await call("7/data")).body.data[0]).not.toHaveProperty("files");
    expect((await call("7/data/files")).body.data[0]?.files).toMatchObject([{ name: "a.csv", size: 1 }]);
  });
});

test("a job's status tells whether it is finished and how", async () => {
  sandbox.edgeImpulse.setJob({ id: 3, outcome: "running" });
  expect((await call("7/jobs/3/status")).body.job).not.toHaveProperty("finished");
  sandbox.edgeImpulse.setJob({ id: 3, outcome: "failed" });
  expect((await call("7/jobs/3/status")).body.job).toMatchObject({ finishedSuccessful: false });
});

test("a request that is too large is refused with HTTP 413, and nothing of it is kept", async () => {
  await sandbox.close();
  sandbox = await startSandbox({ edgeImpulse: { maxRequestBytes: 2000 } });
  const answer = await add(itemForm({}, [["a.csv", "x".repeat(2000)]]));
  expect(answer).toEqual({ status: 413, body: { success: false, error: "The request is too large." } });
  expect((await add(itemForm())).body.success).toBe(true);
  expect(sandbox.edgeImpulse.items).toHaveLength(1);
});

test("a dataset of the kind files takes no data items, and says what it is", async () => {
  await sandbox.close();
  sandbox = await startSandbox({ edgeImpulse: { filesDatasets: ["raw"] } });
  expect((await add(itemForm({ dataset: "raw" }))).body).toMatchObject({ success: false });
  expect((await call("7/dataset/raw")).body).toMatchObject({ success: true, dataset: { type: "files" } });
  expect((await call("7/dataset/other")).body).toMatchObject({ success: false });
});

test("deleting an item deletes what lies in its folder of the bucket, whichever item that is of", async () => {
  for (const bucketPath of ["walk", "walk/2", "walking"]) await add(itemForm({ bucketName: "b", bucketPath }));
  await add(itemForm());
  await call("7/data/1", { method: "DELETE" });
  expect(sandbox.edgeImpulse.items.map(({ id, files }) => [id, files.length])).toEqual([
    [2, 0],
    [3, 1],
    [4, 1],
  ]);
});
