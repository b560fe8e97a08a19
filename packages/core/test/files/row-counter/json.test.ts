import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { always, countInAllChunkSizes, countRows } from "./counting.js";

const SEED = 20261121;

describe("elements of a JSON array are counted", () => {
  test.each<[string, string, number]>([
    ["none", "[]", 0],
    ["none, with white space", " \t\r\n[ \n ]\r\n", 0],
    ["objects", '[{"a":1},{"a":2}]', 2],
    ["objects over several lines", '[\n  {\n    "a": [1, 2, 3]\n  },\n  {}\n]\n', 2],
    ["arrays without a header", "[[1,2],[],[[],[[]]]]", 3],
    ["arrays behind a header", '[ ["a, \\"x]", "b"], [1,2], [3,4] ]', 2],
    ["a header without names, as the table reader takes it", "[[]]", 0],
    ["a header and nothing else", '[["a","b"]]', 0],
    ["arrays of which the first has not only names", '[["a",1],["b",2]]', 2],
    ["arrays of which the first holds arrays", '[[["a"]],["b"]]', 2],
    ["numbers and words", "[1, -2.5e3 ,true,null\n,\tfalse]", 5],
    ["strings", '["a","","b,c","[","]"]', 5],
    ["brackets, commas and quotes in strings", '[{"a":"}],[{\\"],","b":"\\\\"},{"c":"\\\\\\""}]', 2],
    ["escapes at the top level", '["\\"","\\\\",",\\u005d"]', 3],
    ["one element", "[0]", 1],
    ["UTF-8 with a byte order mark", '\ufeff[{"größe":"😀"}]', 1],
  ])("%s", async (_, content, rows) => {
    expect(await countInAllChunkSizes("a.json", content)).toEqual(always(rows));
  });

  test("in UTF-16 with a byte order mark", async () => {
    const content = Buffer.from('\ufeff[{"größe":"Ģ,∢"},\n2]', "utf16le");
    expect(await countInAllChunkSizes("a.json", content)).toEqual(always(2));
    expect(await countInAllChunkSizes("a.json", Buffer.from(content).swap16())).toEqual(always(2));
  });

  test("however deep they are nested", async () => {
    const depth = 200_000;
    const content = `[${"[".repeat(depth)}${"]".repeat(depth)},${'{"a":'.repeat(depth)}1${"}".repeat(depth)}]`;
    expect(await countRows("a.json", content, 65536)).toBe(2);
  });
});

describe("JSON that is no array of records is an error that says what was found", () => {
  const objectFound =
    "a JSON array of records is expected, but the file holds an object (one object a line is .ndjson)";
  test.each<[string, string, string]>([
    ["an empty file", "", "line 1: a JSON array of records is expected, but the file is empty"],
    ["white space", " \n\n", "line 3: a JSON array of records is expected, but the file is empty"],
    ["an object", '\n{"a":[1,2]}', `line 2: ${objectFound}`],
    ["a string", '"a"', "line 1: a JSON array of records is expected, but the file begins with '\"'"],
    ["a number", "12", "line 1: a JSON array of records is expected, but the file begins with '1'"],
    ["other bytes", "\0", "line 1: a JSON array of records is expected, but the file begins with the byte 0x00"],
    ["an array and more", "[1]\n[2]", "line 2: more text follows the end of the JSON array"],
    ["a comma too many at the end", "[1,\n]", "line 2: an element of the JSON array is expected, but found ']'"],
    ["a comma too many between", "[1,,2]", "line 1: an element of the JSON array is expected, but found ','"],
    ["a comma too many at the start", "[,1]", "line 1: an element of the JSON array is expected, but found ','"],
    ["a comma missing", "[{}\n{}]", "line 2: a comma or the end of the JSON array is expected, but found '{'"],
    [
      "a comma missing between numbers",
      "[1 2]",
      "line 1: a comma or the end of the JSON array is expected, but found '2'",
    ],
    ["a string behind a number", '[1"a"]', "line 1: a comma or the end of the JSON array is expected, but found '\"'"],
    ["a brace that closes the array", "[1}", "line 1: a comma or the end of the JSON array is expected, but found '}'"],
  ])("%s", async (_, content, message) => {
    expect(await countInAllChunkSizes("a.json", content)).toEqual(always(message));
  });

  test("wherever it ends early", async () => {
    const content = '[\n{"a":[1,"x\\"]"],"b":{}},\n-1.5, "é" ]';
    for (let length = 1; length < Buffer.byteLength(content); length++) {
      const counting = countRows("a.json", Buffer.from(content).subarray(0, length), 3);
      await expect(counting).rejects.toThrow(/^line [1-3]: the JSON array is not closed before the end of the file$/);
    }
  });
});

/** The elements, but for a header. */
function recordsOf(elements: readonly unknown[]): number {
  const [first] = elements;
  const isHeader = Array.isArray(first) && first.every((name) => typeof name === "string");
  return isHeader ? elements.length - 1 : elements.length;
}

describe("any JSON array", () => {
  const value = fc.json({
    maxDepth: 4,
    stringUnit: fc.constantFrom("a", "é", '"', "\\", "[", "]", "{", "}", ",", "\n"),
  });
  const space = fc.constantFrom("", " ", "\n", "\r\n\t");

  test("has as many elements as JSON.parse finds", async () => {
    const property = fc.asyncProperty(fc.array(value), space, fc.integer({ min: 1, max: 40 }), async (...drawn) => {
      const [values, between, size] = drawn;
      const content = `${between}[${between}${values.join(`${between},${between}`)}${between}]${between}`;
      expect(await countRows("a.json", content, size)).toBe(recordsOf(JSON.parse(content)));
    });
    await fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  test("has as many elements when it is printed over several lines", async () => {
    const property = fc.asyncProperty(fc.array(value), fc.integer({ min: 1, max: 40 }), async (values, size) => {
      const content = JSON.stringify(JSON.parse(`[${values.join(",")}]`), undefined, 2);
      expect(await countRows("a.json", content, size)).toBe(recordsOf(JSON.parse(content)));
    });
    await fc.assert(property, { seed: SEED, numRuns: 200 });
  });
});
