import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.js";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import type { DatasetService } from "../../src/service.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { MemoryFile } from "../support/memory-file.js";
import { type PlainServer, plainServer, plainService, post } from "../support/plain-service.js";
import { statesOf } from "../support/run.js";
import { upload } from "../support/upload.js";

let folder: TestFolder;
let server: PlainServer;
let journal: MemoryFile;

beforeEach(async () => {
  folder = await testFolder();
  server = await plainServer();
  journal = new MemoryFile();
});

afterEach(async () => {
  await server.close();
  await folder.remove();
});

const service = (change: Partial<DatasetService> = {}): DatasetService => ({
  ...plainService(server.url, async (context, file) => {
    await context.send(post(file));
    context.confirm([file], { itemId: "i" });
  }),
  ...change,
});

const run = (files: readonly DataFile[], options: Partial<UploadOptions> = {}) =>
  upload({ service: service(), files, journal, ...options });

const HEADER = '{"kind":"journal","version":1}\n';
const COMPLETE = '{"kind":"complete","target":"t","set":"s"}\n';

test("a file is known by its service, address, mode, name and content, and by nothing else", async () => {
  const [file] = await folder.write({ a: "1", b: "1" });
  if (file === undefined) throw new Error("two files were written");
  await run([file]);
  const state = async (known: DataFile, change: Partial<DatasetService> = {}) =>
    statesOf(await run([known], { service: service(change), dryRun: true }))[known.name];
  expect(await state({ ...file, label: "elsewhere/a" }, { headers: { token: "new" } })).toBe("skipped");
  expect(await state({ ...file, name: "b" })).toBe("planned");
  expect(await state(file, { name: "another" })).toBe("planned");
  expect(await state(file, { mode: "append" })).toBe("planned");
  expect(await state(file, { baseUrl: new URL("http://127.0.0.1:1") })).toBe("planned");
  expect(await state(await folder.writeOne("a", "2"))).toBe("planned");
});

test("a request is on the disk before it is sent", async () => {
  const seen: string[] = [];
  let synced = "";
  journal.onSync = () => {
    synced = journal.text;
  };
  const files = await folder.write({ a: "1" });
  const watching = plainService(server.url, async (context, file) => {
    const body = post(file).body;
    const open = () => {
      seen.push(synced);
      return body?.open() ?? { counts: new Map(), chunks: [] as never };
    };
    await context.send(post(file, body === undefined ? {} : { body: { ...body, open } }));
    context.confirm([file]);
  });
  await run(files, { service: watching });
  expect(seen).toEqual([expect.stringContaining('"kind":"request"')]);
});

describe("a last line that was cut short", () => {
  test.each([
    ["a record", HEADER + COMPLETE, '{"kind":"compl'],
    ["a record amid a character", HEADER, '{"kind":"request","step":"\ufffd'],
    ["the header", "", '{"kind":"jou'],
  ])("is told, passed over, and taken off with the next: %s", async (_, whole, torn) => {
    journal.text = whole + torn;
    const files = await folder.write({ a: "1" });
    await run(files, { dryRun: true });
    expect(journal.text).toBe(whole + torn); // reading writes nothing
    const { notices } = await run(files);
    expect(notices).toEqual([{ level: "warning", message: expect.stringContaining("ends amid a line") }]);
    expect(journal.text.startsWith(`${whole || HEADER}{"kind":"request"`)).toBe(true);
    expect(await run(files)).toMatchObject({ status: "skipped", notices: [] });
  });
});

describe("what is no journal is refused with its line, and left alone", () => {
  test.each([
    ["a damaged line", `${HEADER}${COMPLETE}{"kind":"comp\n${COMPLETE}`, "line 3: the line is not a record"],
    ["an empty line", `${HEADER}\n${COMPLETE}`, "line 2"],
    ["a record without a field", `${HEADER}{"kind":"request","id":"1"}\n`, "line 2: the line is not a record"],
    ["an unknown record", `${HEADER}{"kind":"toString"}\n`, "line 2: the line is not a record"],
    ...['"itemId":null', '"itemId":{"toString":1}', '"jobId":["x"]', '"rows":-1', '"rows":0.5', '"rows":"1"'].map(
      (outcome): [string, string, string] => [
        `an arrival with ${outcome}`,
        `${HEADER}{"kind":"arrived","files":[{"key":"k","name":"n"}],"outcome":{${outcome}}}\n`,
        "line 2: the line is not a record",
      ],
    ),
    ["another version", '{"kind":"journal","version":2}\n', "line 1: it was written by another version"],
    ["a file of lines", "Day,Shop\n1,2\n", "line 1: it does not begin as a journal does"],
    ["a file without a line end", '{"rows":[1]}', "line 1: it does not begin as a journal does"],
  ])("%s", async (_, text, message) => {
    journal.text = text;
    const refused = run(await folder.write({ a: "1" }));
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(message);
    expect([journal.text, server.requests]).toEqual([text, []]);
  });
});

test("journals one after the other are a journal", async () => {
  const files = await folder.write({ a: "1", b: "2", c: "3", d: "4" });
  const journals = [0, 1, 2].map(() => new MemoryFile());
  for (const [index, each] of journals.entries()) await run(files, { journal: each, shard: { index, count: 3 } });
  journal.text = journals.map(({ text }) => text).join("");
  expect(await run(files)).toMatchObject({ status: "skipped", totals: { skipped: 4 } });
});
