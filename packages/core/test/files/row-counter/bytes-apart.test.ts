import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countApart } from "../../../src/files/row-counter/bytes-apart.js";

const SEED = 20261126;
const LF = 0x0a;

/** What `countApart` is to say, byte by byte. */
function expected(bytes: Uint8Array): number | undefined {
  const places = [...bytes.keys()].filter((index) => bytes[index] === LF);
  return places.some((place) => bytes[place + 1] === LF) ? undefined : places.length;
}

describe("bytes that stand apart are counted", () => {
  test.each<[string, string, number | undefined]>([
    ["nothing", "", 0],
    ["less than a word", "a\n", 1],
    ["a word of nothing else", "\n\n\n\n", undefined],
    ["every second byte", "\na\na\na\na\na", 5],
    ["two side by side in a word", "ab\n\ncdef", undefined],
    ["two on both sides of a word's end", "abc\n\ndef", undefined],
    ["two behind the last word", "abcdefgh\n\n", undefined],
    ["one that ends the last word and one behind it", "abcdefg\n\nab", undefined],
  ])("%s", (_, text, count) => {
    expect(countApart(Buffer.from(text), LF)).toBe(count);
  });

  test("wherever they begin in memory", () => {
    const memory = Buffer.from(`\n\n\n\n\n${"ab\ncdefg\n".repeat(20)}\n\n\n\n`);
    for (let start = 0; start < memory.length; start += 1) {
      for (let end = start; end <= memory.length; end += 1) {
        const bytes = memory.subarray(start, end);
        expect([start, end, countApart(bytes, LF)]).toEqual([start, end, expected(bytes)]);
      }
    }
  });

  test("however many there are", () => {
    const bytes = Buffer.from("a\n".repeat(100_000));
    expect(countApart(bytes, LF)).toBe(100_000);
  });

  test("whatever the others are", () => {
    const byte = fc.constantFrom(LF, 0x00, 0x0b, 0x8a, 0x7f, 0x80, 0xff, 0x09);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.array(byte, { maxLength: 60 }),
        fc.nat(3),
        (some, more, skip) => {
          const bytes = Uint8Array.from([...some, ...more]).subarray(skip);
          expect(countApart(bytes, LF)).toBe(expected(bytes));
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
