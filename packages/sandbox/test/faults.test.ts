import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { gunzipSync } from "node:zlib";
import { type Fault, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ content: "count" });
});
afterEach(() => sandbox.close());

const TOKEN = { authorization: "Bearer sandbox-token" };
const UPLOAD_PATH = "/roe/v1/datasets/files/upload/";
const accepted = expect.objectContaining({ name: "a.bin" });

/** Uploads a file of so many bytes; rejects as fetch does when the connection ends early. */
async function upload(bytes = 10, init: RequestInit = {}) {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)]), "a.bin");
  const request = { method: "POST", headers: TOKEN, body: form, ...init };
  const response = await fetch(sandbox.url + UPLOAD_PATH, request);
  return { response, body: await response.text() };
}

const play = (fault: Fault) => sandbox.faults.push({ do: fault });
const storedCount = () => sandbox.roe.files.length;
const requestNumber = (number: number) => [...sandbox.requests][number - 1];

describe("an answer in place of the service's", () => {
  test.each([
    ["before-body", 0],
    ["after-body", 0],
    ["after-processing", 1],
  ] as const)("%s leaves %i files", async (at, count) => {
    play({ kind: "answer", at, status: 503, headers: { "retry-after": "2" }, body: "busy" });
    const { response, body } = await upload();
    expect([response.status, response.headers.get("retry-after"), body]).toEqual([503, "2", "busy"]);
    expect(storedCount()).toBe(count);
    expect(requestNumber(1)).toMatchObject({ outcome: { kind: "answered", status: 503 }, fault: "answer" });
  });

  test("before the body does not wait for it", async () => {
    play({ kind: "answer", at: "before-body", status: 413 });
    const request = httpRequest(sandbox.url + UPLOAD_PATH, { method: "POST", headers: { "content-length": 1000 } });
    request.flushHeaders();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(413);
    request.destroy();
  });

  test("as a page of HTML", async () => {
    play({ kind: "html" });
    const { response, body } = await upload();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(body).toContain("<!doctype html>");
    expect(storedCount()).toBe(0);
  });

  test("as a redirect", async () => {
    play({ kind: "redirect", location: "https://example.com/", status: 308 });
    const { response } = await upload(10, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([308, "https://example.com/"]);
    expect(storedCount()).toBe(0);
  });
});

describe("a reset connection", () => {
  test.each<[Fault & { kind: "reset" }, number]>([
    [{ kind: "reset", at: "before-body" }, 0],
    [{ kind: "reset", at: { afterBytes: 500_000 } }, 0],
    [{ kind: "reset", at: "after-body" }, 0],
    [{ kind: "reset", at: "after-processing" }, 1],
  ])("%j leaves %i files", async (fault, count) => {
    play(fault);
    await expect(upload(2_000_000)).rejects.toThrow();
    expect(storedCount()).toBe(count);
    const record = requestNumber(1);
    expect(record?.outcome).toEqual({ kind: "reset" });
    const read = record?.bodyBytes ?? 0;
    if (fault.at === "before-body") expect(read).toBe(0);
    else if (typeof fault.at === "object") expect(read >= 500_000 && read < 2_000_000).toBe(true);
    else expect(read).toBeGreaterThan(2_000_000);
    expect((await upload()).body).toContain("a.bin");
  });

  test("is a reset to the client, not an orderly end", async () => {
    play({ kind: "reset", at: "after-processing" });
    await expect(upload()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  test("is seen by the client before a late processing is done", async () => {
    play({ kind: "late-processing", ms: 100 });
    await expect(upload()).rejects.toThrow();
    expect(storedCount()).toBe(0);
    // An upload that is answered later still finds the first one stored.
    play({ kind: "delay", at: "after-processing", ms: 300 });
    await upload();
    expect(storedCount()).toBe(2);
  });
});

describe("a silent server", () => {
  test.each([
    ["after-body", 0],
    ["after-processing", 1],
  ] as const)("hangs %s and leaves %i files", async (at, count) => {
    play({ kind: "hang", at });
    const client = new AbortController();
    const answer = upload(10, { signal: client.signal });
    await sandbox.requests.waitFor(({ fault }) => fault === "hang");
    client.abort();
    await expect(answer).rejects.toThrow("abort");
    const record = await sandbox.requests.waitFor(({ endedAt }) => endedAt !== undefined);
    expect(record.outcome).toEqual({ kind: "client-gone" });
    expect(storedCount()).toBe(count);
  });

  test.each([
    ["before it", "before-body", 0],
    ["amid it", { afterBytes: 100_000 }, 1_000_000],
  ] as const)("stops reading the body %s", async (_, at, most) => {
    play({ kind: "hang", at });
    const client = new AbortController();
    const answer = upload(20_000_000, { signal: client.signal });
    await sandbox.requests.waitFor(({ fault }) => fault === "hang");
    client.abort();
    await expect(answer).rejects.toThrow("abort");
    await sandbox.close();
    const record = requestNumber(1);
    expect(record?.outcome).toEqual({ kind: "sandbox-closed" });
    expect(record?.bodyBytes).toBeLessThanOrEqual(most);
    expect(storedCount()).toBe(0);
  });

  test("lets go of its clients when the sandbox closes", async () => {
    play({ kind: "hang", at: "after-body" });
    const answer = upload();
    await sandbox.requests.waitFor(({ fault }) => fault === "hang");
    await Promise.all([sandbox.close(), expect(answer).rejects.toThrow()]);
    expect(requestNumber(1)?.outcome).toEqual({ kind: "sandbox-closed" });
  });
});

describe("a spoiled answer", () => {
  test.each(["content-length", "chunked"] as const)("ends in its middle, framed by %s", async (framing) => {
    play({ kind: "truncated-answer", framing });
    await expect(upload()).rejects.toThrow("terminated");
    expect(storedCount()).toBe(1);
  });

  test("comes twice", async () => {
    play({ kind: "duplicated-answer" });
    const received = await exchangeRaw(
      "GET /roe/v1/datasets/d/files/ HTTP/1.1\r\nhost: a\r\nauthorization: Bearer sandbox-token\r\n\r\n",
      2,
    );
    expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(received.match(/"count":0/g)).toHaveLength(2);
  });

  test.each(["gzip", "deflate", "br"] as const)("is compressed with %s", async (encoding) => {
    play({ kind: "compressed-answer", encoding });
    const { response, body } = await upload();
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(JSON.parse(body)).toEqual(accepted);
  });

  test("is a bomb of the size told, and still JSON", async () => {
    play({ kind: "compression-bomb", bytes: 40_000_000 });
    const request = httpRequest(`${sandbox.url}/roe/v1/datasets/d/files/`, { headers: TOKEN }).end();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const compressed = Buffer.concat(chunks);
    expect(compressed.length).toBeLessThan(100_000);
    const inflated = gunzipSync(compressed).toString();
    expect(inflated.length - inflated.trimStart().length).toBe(40_000_000);
    expect(JSON.parse(inflated)).toMatchObject({ count: 0 });
  });
});

describe("time", () => {
  test.each(["before-body", "after-body", "after-processing"] as const)("passes %s", async (at) => {
    play({ kind: "delay", at, ms: 150 });
    await upload();
    const { startedAt = 0, endedAt = 0 } = requestNumber(1) ?? {};
    expect(endedAt - startedAt).toBeGreaterThan(140);
    expect(storedCount()).toBe(1);
  });

  test("passes while the body is read slowly", async () => {
    play({ kind: "slow-body", bytesPerSecond: 1_000_000 });
    await upload(200_000);
    const { startedAt = 0, endedAt = 0 } = requestNumber(1) ?? {};
    expect(endedAt - startedAt).toBeGreaterThan(190);
  });
});

describe("a fault is played", () => {
  const failure: Fault = { kind: "answer", at: "after-body", status: 500 };
  const statuses = async (count: number) => {
    const seen = [];
    for (let index = 0; index < count; index += 1) seen.push((await upload()).response.status);
    return seen;
  };

  test("once, on the next request", async () => {
    sandbox.faults.push({ do: failure });
    expect(await statuses(2)).toEqual([500, 200]);
  });

  test("as often as told", async () => {
    sandbox.faults.push({ do: failure, times: 2 });
    expect(await statuses(3)).toEqual([500, 500, 200]);
  });

  test("in the order pushed", async () => {
    sandbox.faults.push({ do: failure }, { do: { ...failure, status: 502 } });
    expect(await statuses(3)).toEqual([500, 502, 200]);
  });

  test("on the request with the number told", async () => {
    sandbox.faults.push({ when: { nth: 2 }, do: failure });
    expect(await statuses(3)).toEqual([200, 500, 200]);
  });

  test("only on the method and path told", async () => {
    sandbox.faults.push({ when: { method: "get" }, do: failure }, { when: { path: /tables/ }, do: failure });
    expect(await statuses(1)).toEqual([200]);
    expect(sandbox.faults.length).toBe(2);
    sandbox.faults.clear();
    expect(sandbox.faults.length).toBe(0);
  });
});

/** Sends bytes and reads until so many complete answers came. */
async function exchangeRaw(message: string, answers: number): Promise<string> {
  const socket: Socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
  socket.setEncoding("utf8");
  socket.write(message);
  let received = "";
  for await (const chunk of socket) {
    received += chunk;
    if (received.split("]}").length > answers) break;
  }
  return received;
}
