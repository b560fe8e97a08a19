import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { type GraphiteNoteOptions, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const columns = [
  { name: "day", alias: "Day", type: "dimension", subtype: "date", format: "d.m.Y" },
  { name: "shop", alias: "Shop", type: "dimension", subtype: "text" },
  { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format: "#,###.##" },
] as const;

const start = async (graphiteNote: GraphiteNoteOptions = {}) => {
  sandbox = await startSandbox({ graphiteNote });
  await sandbox.graphiteNote.addDataset({
    code: "sales",
    userCode: "me",
    name: "Sales",
    columns,
    rows: [["31.12.2025", "old", 1]],
  });
};

async function call(path: string, body: unknown, init: RequestInit = {}) {
  const headers = { authorization: "Bearer sandbox-token", "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(body), ...init };
  const response = await fetch(`${sandbox.baseUrls.graphiteNote}/${path}`, request);
  return { status: response.status, body: await response.json() };
}

const rows = [
  ["01.02.2026", "Zürich  ", -12.5],
  [null, "", "1,234.50"],
];

const fillOf = (data: unknown, changes: object = {}) => ({
  "user-code": "me",
  "dataset-code": "sales",
  columns,
  "insert-data": JSON.stringify(data),
  append: true,
  compressed: false,
  ...changes,
});
const fill = (data: unknown, changes: object = {}) => call("dataset-fill", fillOf(data, changes));
const complete = () => call("dataset-complete", { "user-code": "me", "dataset-code": "sales" });
const success = (count: number, code: unknown = "sales") => ({
  status: 200,
  body: { data: { status: "success", details: { "dataset-code": code, "rows-count": count } } },
});

const storedRows = async () => {
  const stored = [];
  for await (const row of sandbox.graphiteNote.datasets[0]?.rows() ?? []) stored.push(row);
  return stored;
};

describe("a dataset", () => {
  test("is created, filled and completed", async () => {
    await start();
    const created = await call("dataset-create", { "user-code": "me", name: "New", columns, description: "any" });
    const code = sandbox.graphiteNote.datasets[1]?.code;
    expect(created).toMatchObject({ status: 200, body: { data: { "dataset-code": code, columns: 3 } } });
    const target = { "dataset-code": code };
    expect(await fill(rows, target)).toEqual(success(2, code));
    expect(sandbox.graphiteNote.datasets[1]).toMatchObject({ state: "open", fills: 1, rowsCount: 2 });
    expect(await call("dataset-complete", { "user-code": "me", ...target })).toEqual(success(2, code));
    expect(sandbox.graphiteNote.datasets[1]).toMatchObject({ state: "complete" });
  });

  test("keeps its rows in the order received, as they were sent", async () => {
    await start();
    await fill(rows);
    expect(await complete()).toEqual(success(3));
    expect(await storedRows()).toEqual([["31.12.2025", "old", 1], ...rows]);
    const lines = await readFile(sandbox.graphiteNote.datasets[0]?.path ?? "", "utf8");
    expect(lines.split("\n").length).toBe(4);
  });

  test("is emptied by a fill that does not append, which may bring new columns", async () => {
    await start();
    const changed = { append: false, columns: columns.slice(1) };
    expect(await fill([["new", 2]], changed)).toEqual(success(1));
    await fill([["newer", 3]], { ...changed, append: true });
    expect(await complete()).toEqual(success(2));
    expect(await storedRows()).toEqual([
      ["new", 2],
      ["newer", 3],
    ]);
  });

  test("takes rows that are gzipped and base64", async () => {
    await start();
    const data = gzipSync(JSON.stringify(rows)).toString("base64");
    expect(await fill([], { "insert-data": data, compressed: true })).toEqual(success(2));
    expect((await storedRows()).slice(1)).toEqual(rows);
  });

  test("can tell its total in the answer to a fill", async () => {
    await start({ fillRowsCount: "total" });
    expect(await fill(rows)).toEqual(success(3));
  });
});

describe("a fill is refused", () => {
  const gzipped = gzipSync("[]").toString("base64");
  test.each<[string, object, string]>([
    ["without append", { append: undefined }, "append"],
    ["without compressed", { compressed: undefined }, "compressed"],
    ["with append as a text", { append: "true" }, "append"],
    ["without columns", { columns: undefined }, "columns"],
    ["with an unknown property", { colour: "red" }, "colour"],
    ["with a list in insert-data", { "insert-data": [] }, "not a text"],
    ["with insert-data that is no JSON", { "insert-data": "[" }, "not JSON"],
    ["with an object in insert-data", { "insert-data": "{}" }, "list of rows"],
    ["with a header of objects", { "insert-data": '[{"day":1}]' }, "Row 0"],
    ["with compressed data that is not said to be", { "insert-data": gzipped }, "not JSON"],
    ["with plain data that is said to be compressed", { compressed: true }, "not base64"],
    ["with base64 of something else", { compressed: true, "insert-data": "AAAA" }, "not gzipped"],
    ["with other columns", { columns: columns.slice(1) }, "columns are"],
    ["with a column's unknown type", { columns: [{ ...columns[0], type: "number" }] }, "columns[0].type"],
    ["with a column's unknown subtype", { columns: [{ ...columns[0], subtype: "time" }] }, "columns[0].subtype"],
    ["with a column without alias", { columns: [{ ...columns[0], alias: undefined }] }, "columns[0].alias"],
    ["with a wrong number format", { columns: [{ ...columns[2], format: "%d" }] }, "columns[0].format"],
    ["with a column twice", { columns: [columns[0], columns[0]] }, "twice"],
  ])("%s", async (_, changes, message) => {
    await start();
    const answer = await fill([["01.02.2026", "a", 1]], changes);
    expect(answer).toEqual({ status: 400, body: { message: expect.stringContaining(message) } });
    expect(await complete()).toEqual(success(1));
  });

  test.each([
    ["a row too short", ["01.02.2026", "a"], "2 cells for 3 columns"],
    ["a row too long", ["01.02.2026", "a", 1, 2], "4 cells for 3 columns"],
    ["a date in another format", ["2026-02-01", "a", 1], "column day"],
    ["a date that cannot be", ["32.01.2026", "a", 1], "column day"],
    ["an empty text for a date", ["", "a", 1], "column day"],
    ["a number for a text", ["01.02.2026", 1, 1], "column shop"],
    ["a text for a number", ["01.02.2026", "a", "12,5"], "column amount"],
    ["an empty text for a number", ["01.02.2026", "a", ""], "column amount"],
    ["a list for a number", ["01.02.2026", "a", [1]], "column amount"],
    ["true for a number", ["01.02.2026", "a", true], "column amount"],
  ])("for %s, whole", async (_, row, message) => {
    await start();
    const answer = await fill([["01.02.2026", "fine", 1], row]);
    expect(answer).toEqual({ status: 400, body: { message: expect.stringMatching(new RegExp(`Row 1.*${message}`)) } });
    expect(await complete()).toEqual(success(1));
  });

  test("for a dataset of somebody else, or one that does not exist", async () => {
    await start();
    expect((await fill(rows, { "user-code": "you" })).status).toBe(404);
    expect((await fill(rows, { "dataset-code": "other" })).status).toBe(404);
  });

  test("while another change of the dataset is under way", async () => {
    await start();
    const many = Array.from({ length: 20_000 }, () => rows[0]);
    const data = gzipSync(JSON.stringify(many), { level: 1 }).toString("base64");
    const changes = { "insert-data": data, compressed: true };
    const statuses = (await Promise.all([fill([], changes), fill([], changes)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
    expect(await complete()).toEqual(success(20_001));
  });

  test("over the limits of size and rate", async () => {
    await start({ maxBodyBytes: 1000, rateLimit: { requests: 2 } });
    expect((await fill(Array.from({ length: 100 }, () => rows[0]))).status).toBe(413);
    expect((await fill(rows)).status).toBe(200);
    expect(await fill(rows)).toEqual({ status: 429, body: { message: expect.any(String) } });
  });
});

describe("a request is refused", () => {
  const message = { message: expect.any(String) };
  const created = { "user-code": "me", name: "Sales", columns };

  test.each<[string, string, object, RequestInit, number]>([
    ["for a name that exists", "dataset-create", created, {}, 409],
    ["without a name", "dataset-create", { ...created, name: undefined }, {}, 400],
    ["without a user", "dataset-create", { ...created, "user-code": "" }, {}, 400],
    ["at an unknown path", "dataset-delete", {}, {}, 404],
    ["with a slash too many", "dataset-create/", created, {}, 404],
    ["without a token", "dataset-create", created, { headers: { "content-type": "application/json" } }, 401],
    ["with the token in another header", "dataset-create", created, { headers: { token: "sandbox-token" } }, 401],
    ["by PUT", "dataset-create", created, { method: "PUT" }, 405],
    ["without a type", "dataset-create", created, { headers: { authorization: "Bearer sandbox-token" } }, 415],
    ["with a body that is no JSON", "dataset-create", created, { body: "{" }, 400],
    ["with a list", "dataset-create", [], {}, 400],
  ])("%s", async (_, path, body, init, status) => {
    await start();
    expect(await call(path, body, init)).toEqual({ status, body: message });
    expect(sandbox.graphiteNote.datasets).toHaveLength(1);
  });
});

test("rows are only counted where the sandbox is told so", async () => {
  sandbox = await startSandbox({ content: "count" });
  await sandbox.graphiteNote.addDataset({ code: "sales", userCode: "me", name: "Sales", columns });
  expect(await fill(rows)).toEqual(success(2));
  expect(sandbox.graphiteNote.datasets[0]).not.toHaveProperty("path");
  await expect(storedRows()).rejects.toThrow("without keeping content");
});

test("a plan that is full and a trial that is over refuse with statuses of their own", async () => {
  await start({ planRows: 2 });
  expect(await fill(rows)).toEqual({ status: 441, body: { message: "The plan has 2 rows." } });
  expect(await fill(rows, { append: false })).toEqual(success(2));
  await sandbox.close();
  await start({ trial: "over" });
  expect((await complete()).status).toBe(443);
});
