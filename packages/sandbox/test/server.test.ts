import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  peakConcurrency,
  type RequestRecord,
  ROE_DEFAULT_DATASET,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from "@dataset-upload/sandbox";
import { afterEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

const start = async (options: SandboxOptions = {}) => {
  sandbox = await startSandbox(options);
  return sandbox;
};

function upload({ baseUrls }: Sandbox, token = "sandbox-token") {
  const body = new FormData();
  body.append("file", new Blob(["1"]), "a.csv");
  const headers = { authorization: `Bearer ${token}` };
  return fetch(`${baseUrls.roe}/v1/datasets/files/upload/`, { method: "POST", headers, body });
}

test("every service has a base URL of its own on one port", async () => {
  const { url, baseUrls } = await start();
  expect(baseUrls).toMatchObject({
    edgeImpulse: `${url}/edge-impulse`,
    datatile: `${url}/datatile`,
    graphiteNote: `${url}/graphite-note/api`,
    roe: `${url}/roe`,
  });
  expect(new Set(Object.values(baseUrls)).size).toBe(Object.keys(baseUrls).length);
  const answers = await Promise.all(
    [
      `${url}/v1/api/organizations/7/data`,
      `${baseUrls.edgeImpulse}/v1/api/organizations/7/data`,
      `${baseUrls.datatile}/jobs/1`,
      `${baseUrls.graphiteNote}/dataset-create`,
      `${baseUrls.roe}/v1/tables/upload/`,
      `${url}/roebuck/v1/tables/upload/`,
      url,
    ].map(async (address) => (await fetch(address)).status),
  );
  expect(answers).toEqual([401, 401, 401, 401, 401, 404, 404]);
});

test("what the services hold can be read", async () => {
  const running = await start();
  expect(running.describe()).toEqual([]);
  await upload(running);
  await running.graphiteNote.addDataset({ code: "c", userCode: "me", name: "Sales", columns: [], rows: [] });
  expect(running.describe()).toEqual([
    'dataset c "Sales" with 0 rows',
    `in dataset ${ROE_DEFAULT_DATASET}`,
    "  a.csv  1 bytes",
  ]);
});

test("the token is the one told", async () => {
  const running = await start({ token: "ei_other" });
  expect((await upload(running)).status).toBe(401);
  expect((await upload(running, "ei_other")).status).toBe(200);
  const list = (key: string) =>
    fetch(`${running.url}/v1/api/organizations/7/data`, { headers: { "x-api-key": key } }).then(({ status }) => status);
  expect([await list("ei_other"), await list("ei_ei_other"), await list("other")]).toEqual([200, 401, 401]);
});

describe("closing", () => {
  test("removes the temporary folder, twice without harm", async () => {
    const { close, directory, url } = await start();
    expect(existsSync(directory)).toBe(true);
    await Promise.all([close(), close()]);
    expect(existsSync(directory)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  });

  test("leaves the files in a directory that was given, and two runs do not meet", async () => {
    const directory = await mkdtemp(join(tmpdir(), "sandbox-kept-"));
    for (let run = 0; run < 2; run += 1) {
      const running = await start({ directory });
      expect((await upload(running)).status).toBe(200);
      await running.close();
      expect(existsSync(running.roe.files[0]?.file.path ?? "")).toBe(true);
    }
    expect(await readdir(directory)).toHaveLength(2);
    await rm(directory, { recursive: true });
  });
});

describe("the log of requests", () => {
  test("has method, path, headers without secrets, bytes, times and outcome", async () => {
    const running = await start();
    const before = Date.now();
    await upload(running);
    await fetch(`${running.url}/nowhere?a=1`);
    const [first, second] = [...running.requests];
    expect(first).toMatchObject({
      number: 1,
      method: "POST",
      path: "/roe/v1/datasets/files/upload/",
      headers: { authorization: "(redacted)", "content-type": expect.stringContaining("multipart/form-data") },
      bodyBytes: Number(first?.headers["content-length"]),
      outcome: { kind: "answered", status: 200 },
    });
    expect(second).toMatchObject({ method: "GET", path: "/nowhere?a=1", outcome: { kind: "answered", status: 404 } });
    expect(first?.startedAt).toBeGreaterThan(before - 10);
    expect((first?.endedAt ?? 0) - (first?.startedAt ?? 0)).toBeGreaterThan(0);
    expect(running.requests.matching(/nowhere/)).toEqual([second]);
  });

  test("shows how many ran at once", async () => {
    const running = await start();
    running.faults.push({ do: { kind: "delay", at: "after-body", ms: 50 }, times: 4 });
    await Promise.all(Array.from({ length: 4 }, () => upload(running)));
    await upload(running);
    expect(peakConcurrency(running.requests)).toBe(4);
  });
});

test.each<[string, [number, number | undefined][], number]>([
  ["none", [], 0],
  [
    "one after the other",
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    1,
  ],
  [
    "two of three",
    [
      [0, 5],
      [1, 2],
      [3, 4],
    ],
    2,
  ],
  [
    "one that has not ended",
    [
      [0, undefined],
      [9, 10],
    ],
    2,
  ],
])("the peak of %s", (_, spans, peak) => {
  const records = spans.map(
    ([startedAt, endedAt], index): RequestRecord => ({
      number: index + 1,
      method: "GET",
      path: "/",
      headers: {},
      bodyBytes: 0,
      startedAt,
      ...(endedAt !== undefined && { endedAt }),
      outcome: { kind: "open" },
    }),
  );
  expect(peakConcurrency(records)).toBe(peak);
});
