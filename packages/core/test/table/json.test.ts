import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { readAll, readPlain, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();

async function read(text: string | Uint8Array, name = "t.json") {
  return readPlain(await writeTable(folder.path, name, text));
}

async function linesOf(text: string, name = "t.json") {
  return (await readAll(await writeTable(folder.path, name, text))).lines;
}

describe("JSON", () => {
  test("objects are records, their keys the columns in the order in which they come", async () => {
    expect(await read('[{"a":"x","b":true},{"c":null,"a":""}]')).toEqual([
      ["a", "b", "c"],
      ["x", true],
      ["", undefined, null],
    ]);
  });

  test("arrays are records, the first one is the header", async () => {
    expect(await read('[["a","b"],["x",false],[null,"y"]]')).toEqual([
      ["a", "b"],
      ["x", false],
      [null, "y"],
    ]);
  });

  test("numbers keep their digits", async () => {
    const numbers = ["12.50", "12345678901234567890", "-0", "1E+2", "0.1"];
    const records = numbers.map((number) => `{"n":${number}}`);
    expect(await read(`[${records}]`)).toEqual([["n"], ...numbers.map((number) => [{ number }])]);
  });

  test("nested values are compact JSON text", async () => {
    expect(await read('[{"a": [1.0, {"k": "\\u00e9\\n"}], "b": {}}]')).toEqual([
      ["a", "b"],
      [{ json: '[1.0,{"k":"é\\n"}]' }, { json: "{}" }],
    ]);
  });

  test("a byte order mark in a string is a character of it", async () => {
    expect(await read('[["\uFEFFa"],["\uFEFF"],["\\ufeffb\uFEFF"]]')).toEqual([
      ["\uFEFFa"],
      ["\uFEFF"],
      ["\uFEFFb\uFEFF"],
    ]);
  });

  test("keys may be any text", async () => {
    expect(await read('[{"__proto__":"1","constructor":"2"}]')).toEqual([
      ["__proto__", "constructor"],
      ["1", "2"],
    ]);
  });

  test("an empty array is a table without columns", async () => {
    expect(await read("\uFEFF [ ]\n")).toEqual([[]]);
  });

  test("strings and records may fall anywhere between two pieces of the file", async () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => 'é🦆\\"'.slice(0, index % 6));
    const text = JSON.stringify(cells.map((a) => ({ a })));
    expect(await read(text)).toEqual([["a"], ...cells.map((cell) => [cell.replace(/\p{Cs}$/u, "\ud83e")])]);
  });

  test("records know the physical line on which they begin", async () => {
    expect(await linesOf('[\n{"a":\n"é"},{"a":1},\n\n{"a":"x"}\n]')).toEqual([2, 3, 5]);
  });

  test("lines count on across the pieces of a file", async () => {
    const records = Array.from({ length: 30_000 }, () => '{"a":\n"é"}');
    expect((await linesOf(`[${records.join(",\n")}]`)).at(-1)).toBe(2 * 30_000 - 1);
  });
});

describe("NDJSON", () => {
  test.each([
    ["LF", '{"a":"1"}\n{"a":"2"}\n'],
    ["CRLF", '{"a":"1"}\r\n{"a":"2"}\r\n'],
    ["no last line end and empty lines", '\n{"a":"1"}\n\n{"a":"2"}'],
  ])("has a record a line, with %s", async (_, text) => {
    expect(await read(text, "t.ndjson")).toEqual([["a"], ["1"], ["2"]]);
  });

  test("may be arrays, gzipped, under another name", async () => {
    expect(await read(gzipSync('["a"]\n["1"]\n'), "t.JSONL.GZ")).toEqual([["a"], ["1"]]);
  });

  test("may be empty", async () => {
    expect(await read("", "t.ndjson")).toEqual([[]]);
  });

  test.each([
    [
      "two records on a line",
      '{"a":1}\n{"a":2}{"a":3}\n',
      "`t.ndjson` line 2: each record must stand on a line of its own",
    ],
    ["a record on two lines", '{"a":1}\n{"a":\n2}\n', "`t.ndjson` line 2: each record must stand on one line"],
    ["a record that is cut off", '{"a":1}\n{"a":', "`t.ndjson` line 2: the JSON text is cut off"],
    ["a bare value", '{"a":1}\n5\n{}', "`t.ndjson` line 2: a record must be a JSON object or array"],
    ["a comma between records", '{"a":1},\n{"a":2}', "`t.ndjson` line 1: this is not valid JSON"],
  ])("refuses %s", async (_, text, message) => {
    await expect(read(text, "t.ndjson")).rejects.toThrow(message);
  });
});

test("a byte order mark between brackets is no JSON", async () => {
  await expect(read('[\n\uFEFF{"a":1}]')).rejects.toThrow("line 2: this is not valid JSON");
});

describe("JSON that is refused names the line", () => {
  test.each([
    ["an object at the top", '\n{"a":1}', "line 2: a JSON array of records is needed; one object a line is NDJSON"],
    ["a value at the top", "5", "line 1: a JSON array of records is needed"],
    ["no text", " ", "line 1: a JSON array of records is needed"],
    ["bare values", '[\n{"a":1},\n2]', "line 3: a record must be a JSON object or array"],
    ["objects and arrays", '[{"a":1},\n[1]]', "line 2: records must be all objects or all arrays"],
    ["an open end", '[{"a":1}\n', "line 2: the JSON text is cut off"],
    ["text after the end", "[]\n[]", "line 2: this is not valid JSON: text follows the end"],
    ["a missing comma", '[{"a":1}\n{"a":2}]', "line 2: this is not valid JSON"],
    ["a trailing comma", '[{"a":1},\n]', "line 2: this is not valid JSON"],
    ["a trailing comma in a record", '[{"a":1,}]', "line 1: this is not valid JSON"],
    ["a missing colon", '[{"a" 1}]', "line 1: this is not valid JSON"],
    ["a bracket of the other kind", '[{"a":1]', "line 1: this is not valid JSON"],
    ["a bad literal", '[\n{"a":tru}]', "line 2: this is not valid JSON"],
    ["a bad number", '[{"a":01}]', "line 1: this is not valid JSON"],
    ["a bad escape", '[\n\n{"a":"\\x"}]', "line 3: this is not valid JSON"],
    ["a key that is no string", "[{1:2}]", "line 1: this is not valid JSON"],
    ["a key twice", '[{"a":null,\n"a":2}]', "line 2: the key `a` stands twice in the record"],
    ["an empty key", '[{"":2}]', "line 1: a key is empty"],
    ["a header that is not text", "[[1,2]]", "line 1: name 1 in the header (the first array) is not a string"],
  ])("%s", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(`\`t.json\` ${message}`);
  });

  test.each([
    ["200,000 brackets", "[".repeat(200_000), "values are nested deeper than 100 levels"],
    ["200,000 braces", `[${'{"a":'.repeat(200_000)}`, "values are nested deeper than 100 levels"],
    ["an endless string", `[\n{"a":"${"x".repeat(17 << 20)}`, "the record is longer than 16777216 bytes"],
    [
      "an endless record",
      `[\n{"a":[${"123456789012345,".repeat(17 << 16)}`,
      "the record is longer than 16777216 bytes",
    ],
    ["an endless number", `[\n{"a":${"1".repeat(17 << 20)}`, "the record is longer than 16777216 bytes"],
    [
      "too many keys",
      `[{${Array.from({ length: 10_001 }, (_, key) => `"k${key}":1`)}}]`,
      "the objects have more than 10000 keys",
    ],
  ])("%s, from a small gzip file", async (_, text, message) => {
    await expect(read(gzipSync(text), "t.json.gz")).rejects.toThrow(message);
  });
});
