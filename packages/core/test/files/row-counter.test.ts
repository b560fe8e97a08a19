import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { rowCounterFor } from "../../src/files/row-counter.js";

describe("a file has a row counter by the extension of its name", () => {
  test.each([
    "a.csv",
    "a.tsv",
    "a.tab",
    "a.json",
    "a.ndjson",
    "a.jsonl",
    "a.csv.gz",
    "a.json.GZ",
    "A.CSV",
    "data/2024.01/a.b.csv",
    "a.sav",
    "a.zsav",
  ])("%s has one", (name) => {
    expect(rowCounterFor(name)).toBeDefined();
  });

  test.each([
    "a.txt",
    "a.xlsx",
    "a.gz",
    "a.txt.gz",
    "a.sav.gz",
    "csv",
    "a.csv.zip",
    "a.csvx",
    "a.csv/b",
    "constructor",
    "",
  ])("%j has none", (name) => {
    expect(rowCounterFor(name)).toBeUndefined();
  });
});

test.each([
  ["a.csv", Buffer.from('a,b\r\n"1\n""",2\r\n')],
  ["a.json", Buffer.from('["\\"]"]')],
  ["a.ndjson", Buffer.from("{}\r\n")],
  ["a.csv.gz", gzipSync("\ufeffa,b\n1,2\n")],
])("empty chunks between all bytes of %s change nothing", async (name, bytes) => {
  const counter = rowCounterFor(name);
  await counter?.write(new Uint8Array());
  for (const byte of bytes) {
    await counter?.write(Uint8Array.of(byte));
    await counter?.write(new Uint8Array());
  }
  expect(await counter?.end()).toBe(1);
});
