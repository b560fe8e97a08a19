import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { ROE_DEFAULT_DATASET, type RoeOptions, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const start = async (roe: RoeOptions = {}) => {
  sandbox = await startSandbox({ roe });
};

function fileForm(fields: Record<string, string> = {}, name = "day/1.csv", content = "a,b\n") {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append("file", new Blob([content], { type: "text/csv" }), name);
  return form;
}

const headers = { authorization: "Bearer sandbox-token" };

async function call(path: string, init: RequestInit = {}) {
  const address = path.startsWith("http") ? path : `${sandbox.baseUrls.roe}/v1/${path}`;
  const response = await fetch(address, { headers, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const upload = (form: FormData) => call("datasets/files/upload/", { method: "POST", body: form });
const uploadTable = (form: FormData) => call("tables/upload/", { method: "POST", body: form });

describe("a file", () => {
  test("goes into the dataset named, and is listed there", async () => {
    await start();
    const { status, body } = await upload(
      fileForm({ dataset_id: "d 1", organization_id: "o1", metadata: '{"a":"b"}' }),
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        id: expect.any(String),
        dataset: expect.objectContaining({ id: "d 1", name: "d 1" }),
        name: "day/1.csv",
        size: 4,
        creator: expect.anything(),
        created_at: expect.any(String),
      },
    });
    const listed = {
      id: body.id,
      dataset: "d 1",
      name: "day/1.csv",
      size: 4,
      content_type: "text/csv",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      metadata: { a: "b" },
    };
    const listing = (await call("datasets/d%201/files/")).body;
    expect(listing).toMatchObject({ count: 1, next: null, previous: null, results: [listed] });
    expect((await call(`datasets/d%201/files/${body.id}/`)).body).toEqual(listing.results[0]);
    const [file] = sandbox.roe.files;
    expect(file).toMatchObject({ datasetId: "d 1", organizationId: "o1", metadata: { a: "b" } });
    expect(await readFile(file?.file.path ?? "", "utf8")).toBe("a,b\n");
  });

  test("goes into the default dataset without an id, under its base name and a sparse answer where told so", async () => {
    await start({ fileNames: "base-name", answers: "sparse" });
    const { body } = await upload(fileForm());
    expect(body).toMatchObject({ name: null, size: 0, dataset: { id: ROE_DEFAULT_DATASET, name: "default" } });
    expect(sandbox.roe.files[0]?.file.name).toBe("1.csv");
  });
});

test("a file is deleted", async () => {
  await start();
  const { id } = (await upload(fileForm({ dataset_id: "d" }))).body;
  expect(await call(`datasets/d/files/${id}/`, { method: "DELETE" })).toEqual({ status: 204, body: undefined });
  expect((await call(`datasets/d/files/${id}/`, { method: "DELETE" })).status).toBe(404);
  expect(sandbox.roe.files).toEqual([]);
});

test("the datasets are listed, the default one first, those of an organization where one is named", async () => {
  await start({ datasets: ["d"] });
  const { body } = await call("datasets/?organization_id=o1");
  expect(body).toMatchObject({
    count: 2,
    results: [
      { id: ROE_DEFAULT_DATASET, name: "default", organization: "o1" },
      { id: "d", name: "d" },
    ],
  });
});

test.each(["datasets/", "datasets/d/files/"])("%s may be gone, as from the first-party client", async (path) => {
  await start({ listings: "gone" });
  expect((await call(path)).status).toBe(404);
  expect((await upload(fileForm())).status).toBe(200);
});

test("a listing has pages and can be searched", async () => {
  await start({ pageSize: 2 });
  for (const name of ["a1", "a2", "a3", "b"]) await upload(fileForm({ dataset_id: "d" }, name));
  const names = (body: unknown) => (body as { results: { name: string }[] }).results.map(({ name }) => name);

  const first = (await call("datasets/d/files/?search=a")).body;
  expect(names(first)).toEqual(["a1", "a2"]);
  const { next } = first as { next: string };
  const second = (await call(next)).body;
  expect(names(second)).toEqual(["a3"]);
  expect(second).toMatchObject({ count: 3, next: null, previous: expect.stringContaining("page=1") });
  expect(names((await call("datasets/d/files/?page_size=1&page=2")).body)).toEqual(["a2"]);
  expect(names((await call("datasets/d/files/?search=A")).body)).toEqual(["a1", "a2"]);
  expect((await call("datasets/d/files/?page=3")).status).toBe(404);
  expect((await call("datasets/d/files/?page=0")).status).toBe(404);
});

describe("a table", () => {
  const csv = 'name,note\r\n"Müller, A.","said ""no""\nand left"\r\nB,\r\n';

  test("is made from a CSV file and described by its rows", async () => {
    await start();
    expect(await uploadTable(fileForm({ table_name: "people", with_headers: "true" }, "p.csv", csv))).toEqual({
      status: 201,
      body: { table_name: "people", organization_id: null, summary: expect.stringContaining("2 rows") },
    });
    expect((await call("tables/people/describe/")).body).toMatchObject({ row_count: 2, columns: [{}, {}] });
  });

  test("is deleted, after which its name is free", async () => {
    await start();
    const form = () => fileForm({ table_name: "people", with_headers: "True" }, "p.csv", csv);
    await uploadTable(form());
    expect((await call("tables/")).body).toMatchObject({ tables: [{ table_name: "people" }] });
    expect(await call("tables/people/", { method: "DELETE" })).toEqual({ status: 204, body: undefined });
    expect((await call("tables/people/describe/")).status).toBe(404);
    expect((await call("tables/people/", { method: "DELETE" })).status).toBe(404);
    expect((await uploadTable(form())).status).toBe(201);
  });

  test("may have a quote within a bare cell, a last line without an end, and either line end", async () => {
    await start();
    await uploadTable(fileForm({ table_name: "pipes" }, "p.csv", 'size,n\n5" long,1\r\n6" long,2'));
    expect(sandbox.roe.tables).toMatchObject([{ rowCount: 2, columnCount: 2 }]);
  });

  test("counts its first line as a row without headers, and may keep its count to itself", async () => {
    await start({ rowCount: "null" });
    await uploadTable(fileForm({ table_name: "people", with_headers: "false" }, "p.csv", csv));
    expect(sandbox.roe.tables[0]?.rowCount).toBe(3);
    expect((await call("tables/people/describe/")).body).toMatchObject({ row_count: null });
  });

  test.each([
    ["with a name that exists", { table_name: "taken" }, csv, [expect.stringContaining("exists")]],
    ["without a name", {}, csv, { table_name: [expect.any(String)] }],
    ["with a name too long", { table_name: "x".repeat(129) }, csv, { table_name: [expect.any(String)] }],
    ["with odd headers", { table_name: "t", with_headers: "yes" }, csv, { with_headers: [expect.any(String)] }],
    ["of nothing", { table_name: "t" }, "", { file: [expect.any(String)] }],
    ["with rows of unequal length", { table_name: "t" }, "a,b\n1\n", { file: [expect.stringContaining("record 2")] }],
    ["with an open quote", { table_name: "t" }, 'a,b\n1,"2\n', { file: [expect.stringContaining("no end")] }],
    ["with text after a quote", { table_name: "t" }, 'a,b\n1,"2"3\n', { file: [expect.stringContaining("closing")] }],
  ])("is refused %s", async (_, fields, content, body) => {
    await start();
    await uploadTable(fileForm({ table_name: "taken" }, "p.csv", csv));
    expect(await uploadTable(fileForm(fields as Record<string, string>, "p.csv", content))).toEqual({
      status: 400,
      body,
    });
    expect(sandbox.roe.tables).toHaveLength(1);
  });
});

describe("a refusal comes in the shape", () => {
  const aText = expect.any(String);
  const fileInPart = (part: string) => {
    const form = new FormData();
    form.append(part, new Blob(["1"]), "a.csv");
    return form;
  };

  test.each<[string, () => Promise<unknown>, number, unknown]>([
    [
      "detail: no key",
      () => call("datasets/files/upload/", { method: "POST", headers: {}, body: fileForm() }),
      401,
      { detail: aText },
    ],
    [
      "detail: no slash",
      () => call("datasets/files/upload", { method: "POST", body: fileForm() }),
      404,
      { detail: aText },
    ],
    ["detail: listing without slash", () => call("datasets/d/files?page=1"), 404, { detail: aText }],
    ["detail: no such table", () => call("tables/none/describe/"), 404, { detail: aText }],
    ["detail: no such dataset", () => call("datasets/other/files/"), 404, { detail: aText }],
    ["detail: another method", () => call("tables/upload/"), 405, { detail: aText }],
    ["a map: a file in another part", () => upload(fileInPart("files")), 400, { files: [aText] }],
    ["a map: no file", () => upload(new FormData()), 400, { file: [aText] }],
    ["a map: metadata", () => upload(fileForm({ metadata: '{"a":1}' })), 400, { metadata: [aText] }],
    ["a map: an unknown dataset", () => upload(fileForm({ dataset_id: "other" })), 400, { dataset_id: [aText] }],
    ["a map: an unknown field", () => upload(fileForm({ colour: "red" })), 400, { colour: [aText] }],
    ["a list: a name too long", () => upload(fileForm({}, "ü".repeat(1025))), 400, [aText]],
    ["message: too large", () => upload(fileForm({}, "a", "x".repeat(101))), 413, { message: aText }],
  ])("%s", async (_, act, status, body) => {
    await start({ datasets: ["d"], maxFileBytes: 100 });
    expect(await act()).toEqual({ status, body });
    expect(sandbox.roe.files).toEqual([]);
    expect(existsSync(`${sandbox.directory}/1`)).toBe(false);
  });

  test("message: no credits left", async () => {
    await start({ credits: 1 });
    expect((await upload(fileForm({}, "ü".repeat(1024)))).status).toBe(200);
    expect(await upload(fileForm())).toEqual({ status: 402, body: { message: aText } });
  });
});
