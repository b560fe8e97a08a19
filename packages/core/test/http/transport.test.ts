import { appendFile, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FileError } from "../../src/errors.js";
import { type DataFile, readDataFile } from "../../src/files/data-file.js";
import type { TransportRequest } from "../../src/http/transport.js";
import { type TestFolder, testFolder } from "../support/files.js";
import {
  answering,
  answeringAfter,
  bytesOf,
  failure,
  from,
  get,
  MIB,
  OK,
  post,
  serve,
  useTransport,
} from "./transport-stage.js";

let folder: TestFolder;

useTransport();

beforeEach(async () => {
  folder = await testFolder();
});

afterEach(() => folder.remove());

const bodyOf = (file: DataFile) => ({ length: file.size, chunks: readDataFile(file) });

describe("a request", () => {
  test("announces the exact length of its body and sends its bytes", async () => {
    const server = await answeringAfter(10);
    const answer = await post(server.url, bytesOf("hello", "world"), { headers: { "x-api-key": "k" } });
    expect(answer).toMatchObject({ status: 200, body: Buffer.from("{}") });
    expect(server.received()).toMatch(/^POST \/target HTTP\/1.1\r\n/);
    expect(server.received()).toContain("\r\nx-api-key: k\r\n");
    expect(server.received()).toContain("\r\ncontent-length: 10\r\n");
    expect(server.received()).not.toMatch(/transfer-encoding/i);
    expect(server.received()).toMatch(/\r\n\r\nhelloworld$/);
  });

  test("tells of every byte of its body that went out", async () => {
    const server = await answeringAfter(10);
    const sent: number[] = [];
    await post(server.url, bytesOf("hello", "world"), { onSent: (bytes) => sent.push(bytes) });
    expect(sent).toEqual([5, 5]);
  });

  test("is whole with its last byte, whatever empty chunks its body has", async () => {
    const server = await answeringAfter(4);
    const answer = await post(server.url, bytesOf("", "ab", "", "cd", "", ""));
    expect(answer.status).toBe(200);
    expect(server.received()).toMatch(/\r\n\r\nabcd$/);
  });

  test("may have a body of empty chunks alone", async () => {
    const server = await answeringAfter(0);
    expect((await post(server.url, bytesOf("", ""))).status).toBe(200);
  });

  test("follows no redirect: neither key nor body reach the other host", async () => {
    const other = await answering(OK);
    const server = await answering(`HTTP/1.1 307 x\r\nlocation: ${other.url.href}\r\ncontent-length: 0\r\n\r\n`);
    const answer = await get(server.url, { headers: { "x-api-key": "secret" } });
    expect(answer.status).toBe(307);
    expect(answer.headers.location).toBe(other.url.href);
    expect(other.connections()).toBe(0);
  });

  test("takes an answer in chunks", async () => {
    const server = await answering(
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
    );
    expect((await get(server.url)).body.toString()).toBe("{}");
  });
});

describe("a body that cannot be sent whole", () => {
  /** Whether the server saw less of the body than was announced, and the end of the connection. */
  async function seenIncomplete(body: NonNullable<TransportRequest["body"]>) {
    let ended: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const server = await serve(
      () => {},
      (socket) => socket.once("close", ended),
    );
    const error = await failure(post(server.url, body));
    if (server.connections() > 0) await gone;
    const [, received = ""] = server.received().split("\r\n\r\n");
    expect(received.length).toBeLessThan(body.length);
    return error;
  }

  test("never ends as a complete request where its source fails midway", async () => {
    async function* failing() {
      yield Buffer.alloc(1000);
      throw new RangeError("source failed");
    }
    expect(await seenIncomplete({ length: 2000, chunks: failing() })).toEqual(new RangeError("source failed"));
  });

  test("never ends as a complete request where its source fails after its last byte", async () => {
    async function* failing() {
      yield Buffer.alloc(1000);
      yield Buffer.alloc(999);
      throw new RangeError("source failed");
    }
    expect(await seenIncomplete({ length: 2000, chunks: failing() })).toEqual(new RangeError("source failed"));
  });

  test.each([
    ["fewer", 1001, "the body has 1000 bytes, announced were 1001"],
    ["more", 999, "the body has more than the 999 bytes announced"],
  ])("fails where it has %s bytes than announced", async (_, length, message) => {
    const error = await seenIncomplete({ length, chunks: from([Buffer.alloc(500), Buffer.alloc(500)]) });
    expect(error).toEqual(new RangeError(message));
  });

  // Three reads long, and changed after the first.
  test.each<[string, (file: DataFile) => Promise<void>, string]>([
    ["shrank", (file) => truncate(file.path, 2 * MIB), "it shrank from 3145728 to 2097152 bytes"],
    ["grew", (file) => appendFile(file.path, "x"), "it grew from 3145728 to 3145729 bytes"],
    ["was rewritten", (file) => utimes(file.path, 1, 1), "it was written to"],
  ])("fails at once where its file %s meanwhile", async (_, change, how) => {
    const file = await folder.writeOne("a.bin", Buffer.alloc(3 * MIB, "a"));
    async function* changing() {
      let first = true;
      for await (const chunk of readDataFile(file)) {
        yield chunk;
        if (first) await change(file);
        first = false;
      }
    }
    const error = await seenIncomplete({ length: file.size, chunks: changing() });
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ message: `a.bin: changed since it was found: ${how}` });
  });

  test.each<[string, (file: DataFile) => Promise<void>, string]>([
    ["vanished", (file) => rm(file.path), "vanished since it was found"],
    [
      "was replaced",
      async (file) => {
        await writeFile(`${file.path}.new`, "xyz");
        await utimes(`${file.path}.new`, 1, 1);
        await rename(`${file.path}.new`, file.path);
      },
      "changed since it was found: it was written to",
    ],
  ])("fails at once where its file %s before", async (_, change, how) => {
    const file = await folder.writeOne("a.bin", "abc");
    await change(file);
    expect(await seenIncomplete(bodyOf(file))).toMatchObject({ message: `a.bin: ${how}` });
  });
});
