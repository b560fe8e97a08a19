import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.js";
import { digestOf, Journal } from "../../src/journal/journal.js";
import { redactor } from "../../src/redact.js";
import { MemoryFile } from "../support/memory-file.js";

const A = { key: "key-a", name: "a.csv" };
const B = { key: "key-b", name: "b.csv" };
const HEADER = '{"kind":"journal","version":1}\n';
const COMPLETE = '{"kind":"complete","target":"t","set":"s"}\n';
const request = (files: readonly (typeof A)[], step = "add") =>
  ({ at: "2026-01-01T00:00:00.000Z", target: "t", step, part: "", files, mark: { id: 1 }, lookUp: "none" }) as const;

/** What the next run reads. */
async function reopened(file: MemoryFile, journal: Journal): Promise<Journal> {
  await journal.flush();
  return await Journal.open(new MemoryFile(file.text), redactor([]));
}

test("what was written is there in the next run", async () => {
  const file = new MemoryFile();
  const journal = await Journal.open(file, redactor([]));
  const sent = await journal.announce(request([A, B]));
  journal.receive(sent, 7);
  journal.arrive([A], { itemId: "7", rows: 3 });
  journal.remember("t", { item: 7 });
  for (const seen of [journal, await reopened(file, journal)]) {
    expect(seen.arrival("key-a")).toEqual({ itemId: "7", rows: 3 });
    expect(seen.requestsWith("key-a").at(-1)).toBeUndefined();
    expect(seen.requestsWith("key-b").at(-1)).toMatchObject({ id: sent.id, step: "add", mark: { id: 1 }, receipt: 7 });
    expect(seen.state("t")).toEqual({ item: 7 });
  }
});

test("a request is on the disk before it may be sent", async () => {
  const file = new MemoryFile();
  const journal = await Journal.open(file, redactor([]));
  await journal.announce(request([A]));
  expect(file.text).toContain('"kind":"request"');
  expect(file.syncs).toBe(1);
});

test("a request that was refused leaves what was known before", async () => {
  const file = new MemoryFile();
  const journal = await Journal.open(file, redactor([]));
  const first = await journal.announce(request([A], "fill"));
  journal.receive(first, true);
  journal.refuse(await journal.announce(request([A], "fill")));
  expect((await reopened(file, journal)).requestsWith("key-a").at(-1)).toMatchObject({ id: first.id, receipt: true });
  journal.refuse(first);
  expect((await reopened(file, journal)).requestsWith("key-a").at(-1)).toBeUndefined();
});

test("a request without files is found by its target and step", async () => {
  const file = new MemoryFile();
  const journal = await Journal.open(file, redactor([]));
  journal.receive(await journal.announce(request([], "create")), "code");
  const next = await reopened(file, journal);
  expect(next.requestsWith("t create")).toMatchObject([{ receipt: "code" }]);
  expect([...next.requestsWith("t fill"), ...next.requestsWith("u create")]).toEqual([]);
});

test("a target that is complete has no state and no requests but those in doubt, until it is replaced", async () => {
  const file = new MemoryFile();
  const journal = await Journal.open(file, redactor([]));
  journal.receive(await journal.announce(request([A])), 1);
  const inDoubt = await journal.announce(request([B]));
  journal.remember("t", 1);
  journal.complete("t", "set 1");
  journal.complete("t", "set 2");
  const next = await reopened(file, journal);
  expect([...next.completeSets("t")]).toEqual(["set 1", "set 2"]);
  expect(next.state("t") ?? next.requestsWith("key-a").at(-1)).toBeUndefined();
  expect(next.requestsWith("key-b").at(-1)?.id).toBe(inDoubt.id);
  await journal.replace("t");
  expect((await reopened(file, journal)).completeSets("t").size).toBe(0);
});

describe("a last line that was cut short", () => {
  test.each([
    ["a record", HEADER + COMPLETE, '{"kind":"compl'],
    ["a record amid a character", HEADER, '{"kind":"request","step":"\ufffd'],
    ["the header", "", '{"kind":"jou'],
  ])("is passed over and taken off with the next: %s", async (_, whole, torn) => {
    const file = new MemoryFile(whole + torn);
    const journal = await Journal.open(file, redactor([]));
    expect(file.text).toBe(whole + torn); // reading writes nothing
    await journal.replace("u");
    expect(file.text).toBe(`${whole || HEADER}{"kind":"replacing","target":"u"}\n`);
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
    const file = new MemoryFile(text);
    const opened = Journal.open(file, redactor([]));
    await expect(opened).rejects.toThrow(InputError);
    await expect(opened).rejects.toThrow(message);
    expect(file.text).toBe(text);
  });
});

test("journals one after the other are a journal", async () => {
  const other = '{"kind":"complete","target":"u","set":"s"}\n';
  const journal = await Journal.open(new MemoryFile(HEADER + COMPLETE + HEADER + other), redactor([]));
  expect([journal.completeSets("t").size, journal.completeSets("u").size]).toEqual([1, 1]);
});

test("a digest tells where one text ends and the next begins", () => {
  expect(digestOf(["a", "bc"])).not.toBe(digestOf(["ab", "c"]));
  expect(digestOf(["a", "bc"])).toBe(digestOf(["a", "bc"]));
});
