import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { RowCountError, rowCounterFor } from "../../../src/files/row-counter.js";
import { always, countInAllChunkSizes, countRows } from "./counting.js";

const CSV = 'a,b\n1,"x\ny"\n2,z\n';
const DAMAGED = "the gzip data is damaged: ";

describe("gzipped files are counted as what they hold", () => {
  test.each<[string, string | Buffer, number]>([
    ["a.csv.gz", CSV, 2],
    ["a.tsv.gz", "a\tb\n1\t2\n", 1],
    ["a.json.gz", "[1,2,3]", 3],
    ["a.ndjson.gz", "{}\n{}\n", 2],
    ["a.jsonl.gz", "{}\n\n{}", 2],
    ["utf-16.csv.gz", Buffer.from(`\ufeff${CSV}`, "utf16le"), 2],
    ["empty.csv.gz", "", 0],
  ])("%s", async (name, content, rows) => {
    expect(await countInAllChunkSizes(name, gzipSync(content))).toEqual(always(rows));
  });

  test("also in several members, of which some are empty", async () => {
    const parts = ["", CSV.slice(0, 7), "", CSV.slice(7), ""];
    const members = Buffer.concat(parts.map((part) => gzipSync(part)));
    expect(await countInAllChunkSizes("a.csv.gz", members)).toEqual(always(2));
  });

  test("also with zero bytes as padding behind the last member", async () => {
    const padded = Buffer.concat([gzipSync(CSV), Buffer.alloc(600)]);
    expect(await countInAllChunkSizes("a.csv.gz", padded)).toEqual(always(2));
  });

  test("however the members and the chunks are cut", async () => {
    const cuts = fc.array(fc.integer({ min: 0, max: CSV.length }), { maxLength: 5 });
    const property = fc.asyncProperty(cuts, fc.integer({ min: 1, max: 60 }), async (drawn, size) => {
      const bounds = [0, ...drawn.toSorted((a, b) => a - b), CSV.length];
      const members = bounds.slice(1).map((end, index) => gzipSync(CSV.slice(bounds[index], end)));
      expect(await countRows("a.csv.gz", Buffer.concat(members), size)).toBe(2);
    });
    await fc.assert(property, { seed: 20261121, numRuns: 100 });
  });
});

describe("damaged gzip files are errors", () => {
  const gzipped = gzipSync(CSV);

  test("an empty file", async () => {
    expect(await countInAllChunkSizes("a.csv.gz", "")).toEqual(always(`${DAMAGED}unexpected end of file`));
  });

  test("a file that ends early, wherever", async () => {
    for (let length = 1; length < gzipped.length; length++) {
      const counting = countInAllChunkSizes("a.csv.gz", gzipped.subarray(0, length));
      expect(await counting).toEqual(always(`${DAMAGED}unexpected end of file`));
    }
  });

  test("a file that is not gzipped", async () => {
    expect(await countInAllChunkSizes("a.csv.gz", CSV)).toEqual(always(`${DAMAGED}incorrect header check`));
  });

  test("a file with a wrong checksum", async () => {
    const wrong = Buffer.from(gzipped);
    wrong[wrong.length - 8] = (gzipped[gzipped.length - 8] ?? 0) ^ 1;
    expect(await countInAllChunkSizes("a.csv.gz", wrong)).toEqual(always(`${DAMAGED}incorrect data check`));
  });

  test("every further call fails in the same way, and none hangs", async () => {
    const counter = rowCounterFor("a.csv.gz");
    const write = async () => counter?.write(Buffer.from("not gzip at all"));
    await expect(write()).rejects.toThrow(RowCountError);
    await expect(write()).rejects.toThrow(`${DAMAGED}incorrect header check`);
    await expect(counter?.end()).rejects.toThrow(`${DAMAGED}incorrect header check`);
  });
});

test("what is wrong with the data inside is the error, on its line", async () => {
  expect(await countInAllChunkSizes("a.json.gz", gzipSync('\n{"a":1}'))).toEqual(
    always("line 2: a JSON array of records is expected, but the file holds an object (one object a line is .ndjson)"),
  );
});

test("counting a gzip bomb is given up", async () => {
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const bomb = Buffer.concat(Array.from({ length: 5 }, () => member));
  await expect(countRows("a.ndjson.gz", bomb, 65536)).rejects.toThrow(
    /^the gzip data expands to more than 250 times its size: counting its rows was given up after 268\d{6} unpacked bytes$/,
  );
});

test("much repetition is counted up to 256 MiB, whatever the ratio", async () => {
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024, `${"0".repeat(1023)}\n`));
  const repetitive = Buffer.concat(Array.from({ length: 4 }, () => member));
  expect(await countRows("a.ndjson.gz", repetitive, 65536)).toBe(256 * 1024);
});
