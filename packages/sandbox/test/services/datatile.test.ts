import { existsSync } from "node:fs";
import { type DataTileOptions, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const start = async (datatile: DataTileOptions = {}) => {
  sandbox = await startSandbox({ datatile: { processing: { kind: "manual" }, ...datatile } });
};

function fileForm(name = "wave 1.sav", fields: Record<string, string> = {}) {
  const form = new FormData();
  form.append("dataset", new Blob(["content"]), name);
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  return form;
}

async function call(path: string, init: RequestInit = {}) {
  const headers = { token: "sandbox-token" };
  const response = await fetch(`${sandbox.baseUrls.datatile}/${path}`, { headers, ...init });
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.json() };
}

const post = (path: string, body: FormData = fileForm()) => call(path, { method: "POST", body });

describe("an upload", () => {
  test("is queued, and changes the database only once its job has completed", async () => {
    await start();
    const { status, body } = await post("reload/db1");
    const id = sandbox.datatile.jobs[0]?.id ?? "";
    expect({ status, body }).toEqual({ status: 200, body: { jobId: id } });
    expect((await call(`jobs/${id}`)).body).toEqual({ jobId: id, status: "processing" });
    expect(sandbox.datatile.databases).toMatchObject([{ hash: "db1", files: [] }]);

    sandbox.datatile.finishJob(id);
    expect((await call(`jobs/${id}`)).body).toEqual({ jobId: id, status: "completed" });
    expect(sandbox.datatile.databases).toMatchObject([{ hash: "db1", files: [{ name: "wave 1.sav", size: 7 }] }]);
  });

  test("replaces with reload, adds with append, and makes a database in a folder with create", async () => {
    await start({ processing: { kind: "time", queuedMs: 0, processingMs: 0 } });
    for (const [path, name] of [
      ["reload/db1", "1.csv"],
      ["append/db1", "2.csv"],
      ["append/db2", "3.csv"],
      ["reload/db2", "4.csv"],
      ["create/folder", "5.csv"],
    ] as const) {
      await post(path, fileForm(name));
    }
    const content = sandbox.datatile.databases.map(({ folder, files }) => [folder, files.map(({ name }) => name)]);
    expect(content).toEqual([
      [undefined, ["1.csv", "2.csv"]],
      [undefined, ["4.csv"]],
      ["folder", ["5.csv"]],
    ]);
  });

  test("whose job fails changes nothing", async () => {
    await start({ processing: { kind: "polls", queued: 1, processing: 1 }, outcome: "failed" });
    await post("reload/db1");
    const id = sandbox.datatile.jobs[0]?.id;
    const states = [];
    for (let poll = 0; poll < 4; poll += 1) states.push((await call(`jobs/${id}`)).body);
    expect(states).toMatchObject(["queued", "processing", "failed", "failed"].map((status) => ({ status })));
    expect(sandbox.datatile.databases).toMatchObject([{ files: [] }]);
  });

  test("records the callback and the fields that the sandbox was told of", async () => {
    await start({ callbackField: "notify", extraFields: ["colour"] });
    await post("append/db", fileForm("a.xlsx", { notify: "https://example.com/hook?a=1", colour: "red" }));
    expect(sandbox.datatile.jobs[0]).toMatchObject({
      callback: "https://example.com/hook?a=1",
      fields: { colour: "red" },
    });
  });
});

test.each([400, 403] as const)("a quota that is used up refuses with HTTP %i and words", async (status) => {
  await start({ quota: { uploads: 1, status }, processing: { kind: "time", queuedMs: 0, processingMs: 0 } });
  await post("append/db");
  expect(await post("append/db")).toMatchObject({ status, body: { message: expect.stringContaining("Quota") } });
  expect(sandbox.datatile.jobs).toHaveLength(1);
});

describe("a busy destination", () => {
  test.each([
    [{ status: 409 }, null],
    [{ status: 423, retryAfterSeconds: 3 }, "3"],
    [{ status: 429, retryAfterSeconds: 0 }, "0"],
    [{ status: 503, retryAfterSeconds: 1 }, "1"],
  ] as const)("refuses with %j", async (busy, retryAfter) => {
    await start({ busy });
    await post("append/db1");
    const refused = await post("append/db1");
    expect(refused).toEqual({ status: busy.status, retryAfter, body: { message: expect.stringContaining("db1") } });
    expect((await post("append/db2")).status).toBe(200);

    sandbox.datatile.finishJob(sandbox.datatile.jobs[0]?.id ?? "");
    expect((await post("append/db1")).status).toBe(200);
    expect(sandbox.datatile.jobs).toHaveLength(3);
  });

  test("takes the upload that is complete first, of two that run at once", async () => {
    await start();
    sandbox.faults.push({ do: { kind: "delay", at: "after-body", ms: 100 } });
    const slow = post("append/db");
    await sandbox.requests.waitFor(({ fault }) => fault === "delay");
    expect((await post("append/db")).status).toBe(200);
    expect((await slow).status).toBe(409);
    expect(sandbox.datatile.jobs).toHaveLength(1);
  });
});

test.each<[DataTileOptions, unknown]>([
  [{ jobIdPointer: "/data/job/id", jobIdType: "number" }, { data: { job: { id: 1 } } }],
  [{ jobIdPointer: "", jobIdType: "number" }, 1],
  [{ jobIdPointer: "" }, expect.stringMatching(/^[-0-9a-f]{36}$/)],
])("the job id stands where the sandbox was told: %j", async (options, answer) => {
  await start(options);
  expect((await post("append/db")).body).toEqual(answer);
});

test("states have the words that the sandbox was told", async () => {
  await start({ jobIdType: "number", stateNames: { processing: "In Progress" } });
  await post("append/db");
  expect((await call("jobs/1")).body).toMatchObject({ status: "In Progress" });
});

describe("an upload is refused", () => {
  const inPart = (part: string) => {
    const form = new FormData();
    form.append(part, new Blob(["1"]), "a.sav");
    return form;
  };
  const two = fileForm();
  two.append("dataset", new Blob(["2"]), "b.sav");

  test.each<[string, string, FormData, number]>([
    ["to an unknown action", "replace/db", fileForm(), 404],
    ["to no destination", "append/", fileForm(), 404],
    ["with a slash at the end", "append/db/", fileForm(), 404],
    ["in the root folder", "create/root", fileForm(), 400],
    ["to a folder where a database is needed", "append/folder", fileForm(), 404],
    ["to a database where a folder is needed", "create/database", fileForm(), 404],
    ["in the part file", "append/database", inPart("file"), 400],
    ["with two files", "append/database", two, 400],
    ["of another type", "append/database", fileForm("a.pdf"), 400],
    ["with an unknown field", "append/database", fileForm("a.sav", { colour: "red" }), 400],
    ["with a callback that is no address", "append/database", fileForm("a.sav", { callback: "me" }), 400],
    ["of a file too large", "append/database", fileForm("a.sav", {}), 413],
  ])("%s", async (_, path, form, status) => {
    await start({
      folders: ["folder"],
      databases: ["database"],
      maxFileBytes: status === 413 ? 6 : 100,
    });
    expect(await post(path, form)).toEqual({ status, retryAfter: null, body: { message: expect.any(String) } });
    expect(sandbox.datatile.jobs).toEqual([]);
    expect(existsSync(`${sandbox.directory}/1`)).toBe(false);
  });

  test("without the token in its header", async () => {
    await start();
    const init = { method: "POST", headers: { authorization: "Bearer sandbox-token" } };
    expect((await call("append/db", { ...init, body: fileForm() })).status).toBe(401);
    expect((await call("append/db", { ...init, headers: { token: "wrong" }, body: fileForm() })).status).toBe(401);
  });

  test("over the rate limit, with the seconds to wait", async () => {
    await start({ rateLimit: { requests: 2 } });
    await post("append/a");
    await post("append/b");
    expect(await post("append/c")).toMatchObject({ status: 429, retryAfter: "60" });
  });

  test("by another method", async () => {
    await start();
    expect((await call("append/db")).status).toBe(405);
    expect((await call("jobs/1", { method: "DELETE" })).status).toBe(405);
    expect((await call("jobs/1")).status).toBe(404);
  });
});
