import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const PATH = "/roe/v1/datasets/files/upload/";
const FORM = { authorization: "Bearer sandbox-token", "content-type": "multipart/form-data; boundary=B" };

function open(options: RequestOptions = {}): ClientRequest {
  return httpRequest(sandbox.url + PATH, { method: "POST", headers: FORM, ...options });
}

async function send(body: string | Buffer, options: RequestOptions = {}) {
  const request = open(options);
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

const part = (disposition: string, content = "1") => `--B\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n`;
const filePart = (name: string | Buffer, content?: string) =>
  part(`form-data; name="file"; filename="${name}"`, content);
const storedName = () => sandbox.roe.files[0]?.file.name;

describe("a form is taken", () => {
  test.each([
    ["without a line end after its last boundary", `${filePart("a.csv")}--B--`],
    ["with a text before its first boundary", `ignore me\r\n${filePart("a.csv")}--B--\r\n`],
    ["with a text after its last boundary", `${filePart("a.csv")}--B--\r\nignore me`],
    ["with its parameters the other way round", `${part('form-data; filename="a.csv"; name="file"')}--B--\r\n`],
  ])("%s", async (_, body) => {
    expect((await send(body)).status).toBe(200);
    expect(sandbox.roe.files).toMatchObject([{ file: { name: "a.csv", size: 1 } }]);
  });

  // One chunk from a socket is 64 KiB at most.
  test.each([15_000, 20_000, 60_000, 70_000, 300_000])("with a file of %i bytes, sent at once", async (size) => {
    const parts = [filePart("a.csv", "x".repeat(size)), part('form-data; name="dataset_id"', "d")];
    expect((await send(`${parts.join("")}--B--\r\n`)).status).toBe(200);
    expect(sandbox.roe.files).toMatchObject([{ datasetId: "d", file: { name: "a.csv", size } }]);
  });

  test("with something like a boundary in a file, in pieces of any size", async () => {
    const content = "\r\n--\r\n--C\r\n-\r--B\n--B\r\n--A--\r\n";
    const body = Buffer.from(`${filePart("a.csv", content)}--B--\r\n`);
    for (const size of [1, 7]) {
      const request = open();
      request.setNoDelay(true);
      for (let at = 0; at < body.length; at += size) request.write(body.subarray(at, at + size));
      request.end();
      const [response] = (await once(request, "response")) as [IncomingMessage];
      expect([response.statusCode, JSON.parse(await text(response))]).toMatchObject([200, { size: content.length }]);
    }
  });

  test.each([
    ["Größe/🐦.csv", "Größe/🐦.csv"],
    ["a%22b%0D%0Ac.csv", 'a"b\r\nc.csv'],
    ["100%.csv", "100%.csv"],
    ["50%2F%C3%BC.csv", "50%2F%C3%BC.csv"],
    ['a\\"b.csv', 'a"b.csv'],
    ["a\\b.csv", "a\\b.csv"],
  ])("with the file name %s", async (sent, name) => {
    await send(`${filePart(sent)}--B--\r\n`);
    expect(storedName()).toBe(name);
  });
});

describe("a form is refused", () => {
  test.each([
    ["without its last boundary", filePart("a.csv"), "Unexpected end"],
    ["that ends within a part's header", '--B\r\nContent-Disposition: form-data; name="file"', "Unexpected end"],
    [
      "with a header cut off by a boundary",
      `--B\r\nContent-Disposition: form-data\r\n${filePart("a")}--B--`,
      "no header",
    ],
    ["of nothing", "", "Unexpected end"],
    ["of something else", "hello", "Unexpected end"],
    ["with a part without a header", `--B\r\n\r\n1\r\n--B--\r\n`, "no Content-Disposition"],
    ["with a part without a name", `${part('form-data; filename="a"')}--B--\r\n`, "no name"],
    ["with another disposition", `${part('attachment; name="file"; filename="a"')}--B--\r\n`, "no Content-Disposition"],
    ["with a bare quote in a file name", `${filePart('a"b.csv')}--B--\r\n`, "no Content-Disposition"],
    [
      "with an extended file name",
      `${part("form-data; name=\"file\"; filename*=utf-8''a")}--B--\r\n`,
      "no Content-Disp",
    ],
    ["with an empty file name", `${filePart("")}--B--\r\n`, "empty name"],
  ])("%s", async (_, body, message) => {
    const answer = await send(body);
    expect(answer).toEqual({ status: 400, body: expect.stringContaining(message) });
    expect(sandbox.roe.files).toEqual([]);
    expect(await readdir(sandbox.directory)).toEqual([]);
  });

  test("with a name that is not UTF-8", async () => {
    const answer = await send(Buffer.from(`${filePart("M\xfcller")}--B--\r\n`, "latin1"));
    expect(answer).toEqual({ status: 400, body: expect.stringContaining("not UTF-8") });
  });

  test.each([
    "multipart/form-data",
    "multipart/mixed; boundary=B",
    "application/json",
    "multipart/form-data; boundary=",
  ])("as %s", async (type) => {
    const answer = await send(`${filePart("a.csv")}--B--\r\n`, { headers: { ...FORM, "content-type": type } });
    expect(answer.status).toBe(415);
  });

  test("with neither a length nor chunks", async () => {
    const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`);
    socket.write(`Authorization: Bearer sandbox-token\r\nContent-Type: ${FORM["content-type"]}\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 411 /);
  });
});

describe("a body that ends short stores nothing", () => {
  test.each([
    ["of a known length", { "content-length": 1_000_000 }],
    ["in chunks", { "transfer-encoding": "chunked" }],
  ])("%s", async (_, framing) => {
    await sandbox.close();
    const directory = await mkdtemp(join(tmpdir(), "sandbox-short-"));
    sandbox = await startSandbox({ directory });
    const request = open({ headers: { ...FORM, ...framing } });
    request.on("error", () => {});
    request.write(`${filePart("a.csv")}${filePart("b.csv", "x".repeat(200_000))}`);
    await sandbox.requests.waitFor(({ bodyBytes }) => bodyBytes > 200_000);
    request.destroy();
    const record = await sandbox.requests.waitFor(({ endedAt }) => endedAt !== undefined);
    expect(record.outcome).toEqual({ kind: "client-gone" });
    await sandbox.close();
    expect(sandbox.roe.files).toEqual([]);
    expect(await readdir(sandbox.directory)).toEqual([]);
    await rm(directory, { recursive: true });
  });

  test("nor does its complete form, if the length was not reached", async () => {
    const request = open({ headers: { ...FORM, "content-length": 1_000_000 } });
    request.on("error", () => {});
    const body = `${filePart("a.csv")}--B--\r\n`;
    request.write(body);
    await sandbox.requests.waitFor(({ bodyBytes }) => bodyBytes >= body.length);
    request.destroy();
    await sandbox.requests.waitFor(({ endedAt }) => endedAt !== undefined);
    expect(sandbox.roe.files).toEqual([]);
  });
});
