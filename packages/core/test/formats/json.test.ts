import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { FormatOptions } from "../../src/formats/records.js";
import { count, read, readTable, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();

async function cells(content: string | Uint8Array, name = "t.json", options: FormatOptions = {}) {
  const { header, records } = await read(folder, name, content, options);
  return header === undefined ? records : [header, ...records];
}

async function linesOf(content: string, name = "t.json") {
  return (await read(folder, name, content)).lines;
}

const ONE_AND_TWO = [["a"], [{ number: "1" }], [{ number: "2" }]];

describe("records are", () => {
  test.each<[string, string, string]>([
    ["the elements of an array", "t.json", '[{"a":1},{"a":2}]'],
    ["over several lines", "t.json", '\n[\r\n  {\r"a": 1\n},\n\t{"a": 2}\n]\n'],
    ["the lines of NDJSON", "t.ndjson", '{"a":1}\n{"a":2}\n'],
    ["lines that end in CRLF", "t.ndjson", '{"a":1}\r\n{"a":2}\r\n'],
    ["lines that end in CR", "t.jsonl", '{"a":1}\r{"a":2}\r'],
    ["lines with empty ones between, and no line end at last", "t.ndjson", '\n{"a":1}\n\n \t\r\n{"a":2}'],
    ["values over several lines", "t.jsonl", '{\n  "a": 1\n}\n{\n  "a": 2\n}\n'],
    ["several values on a line", "t.ndjson", '{"a":1} {"a":2}\n'],
    ["values without anything between", "t.ndjson", '{"a":1}{"a":2}'],
    ["NDJSON in a file named .json", "t.json", '{"a":1}\n{"a":2}\n'],
    ["an array in a file named .ndjson", "t.ndjson", '[{"a":1},\n{"a":2}]'],
    [
      "the only array of records in an object",
      "t.json",
      '{"took":3,"tags":["x"],"data":[{"a":1},{"a":2}],"next":{"b":[{}]}}',
    ],
    ["in a file named .csv", "t.csv", ' [{"a":1},{"a":2}]'],
    ["arrays behind one of names", "t.json", '[["a"],[1],[2]]'],
    ["arrays behind one of names in NDJSON", "t.jsonl", '["a"]\n[1]\n[2]\n'],
    ["arrays behind one of names in an object", "t.json", '{"rows":[["a"],[1],[2]]}'],
  ])("%s", async (_, name, content) => {
    expect(await cells(content, name)).toEqual(ONE_AND_TWO);
  });

  test("gzipped too, under a name of any case", async () => {
    expect(await cells(gzipSync('{"a":1}\n{"a":2}\n'), "t.JSONL.GZ")).toEqual(ONE_AND_TWO);
  });

  test("in an object that is larger than memory should hold", async () => {
    const records = Array.from({ length: 100_000 }, (_, index) => ({ a: `${index}`.padStart(20) }));
    const content = gzipSync(JSON.stringify({ about: "x".repeat(100_000), data: records, count: 100_000 }));
    const { header, records: found } = await read(folder, "t.json.gz", content);
    expect([header, found.length, found.at(-1)]).toEqual([["a"], 100_000, ["99999".padStart(20)]]);
  });

  test("told of where they are not where one looks", async () => {
    const notices = async (content: string) => (await read(folder, "t.json", content)).notices;
    expect(await notices('{"x":1,\n"data":[{"a":1}]}')).toEqual([
      { file: "t.json", line: 2, message: "the records are in `data`" },
    ]);
    expect(await notices('{"a":1}\n{"a":2}\n')).toEqual([
      { file: "t.json", message: "read as NDJSON: one JSON value follows the other" },
    ]);
    expect(await notices('[{"a":1}]')).toEqual([]);
  });

  test.each([
    ["an array", "t.json", "\uFEFF [ ]\n"],
    ["NDJSON", "t.ndjson", "\n \n"],
    ["an array in an object", "t.json", '{"data":[]}'],
  ])("none in an empty %s", async (_, name, content) => {
    expect(await cells(content, name)).toEqual([]);
  });
});

describe("cells", () => {
  test("stand under the keys of objects, in the order in which these come", async () => {
    expect(await cells('[{"b":"x","2020":true},{"c":null,"2019":"y","b":""}]')).toEqual([
      ["b", "2020", "c", "2019"],
      ["x", true],
      ["", undefined, null, "y"],
    ]);
  });

  test("are numbers with all their digits", async () => {
    const numbers = [
      "12.50",
      "1.0",
      "12345678901234567890",
      "1234567890.1234567",
      "-0",
      "-0.5",
      "1E+2",
      "0.0000001",
      "0.1",
      "-17",
    ];
    const records = numbers.map((number) => `{"n":${number}}`);
    expect(await cells(`[${records}]`)).toEqual([["n"], ...numbers.map((number) => [{ number }])]);
  });

  test("are compact JSON text where they are nested", async () => {
    expect(await cells('[{"a": [1.0, {"k": "\\u00e9\\n", "x": null}], "b": {}, "c": [ 1 ]}]')).toEqual([
      ["a", "b", "c"],
      [{ json: '[1.0,{"k":"é\\n","x":null}]' }, { json: "{}" }, { json: "[1]" }],
    ]);
  });

  test("keep a byte order mark that is in a string", async () => {
    expect(await cells('[["\uFEFFa"],["\uFEFF"],["\\ufeffb\uFEFF"]]')).toEqual([
      ["\uFEFFa"],
      ["\uFEFF"],
      ["\uFEFFb\uFEFF"],
    ]);
  });

  test("keep brackets, quotes and commas that are in strings", async () => {
    expect(await cells('[{"a":"}],[{\\"],"},{"a":"\\\\"},{"a":"\\\\\\"]"}]')).toEqual([
      ["a"],
      ['}],[{"],'],
      ["\\"],
      ['\\"]'],
    ]);
  });

  test("may have any key", async () => {
    expect(await cells('[{"__proto__":"1","constructor":"2","":"3"}]')).toEqual([
      ["__proto__", "constructor", ""],
      ["1", "2", "3"],
    ]);
  });

  test("may repeat a key with the same value", async () => {
    expect(await cells('[{"a":"1","a":"1"}]')).toEqual([["a"], ["1"]]);
  });

  test("may fall anywhere between two pieces of the file", async () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => [...'é🦆\\"'].slice(0, index % 5).join(""));
    expect(await cells(JSON.stringify(texts.map((a) => ({ a }))))).toEqual([["a"], ...texts.map((text) => [text])]);
  });
});

describe("arrays without one of names", () => {
  test.each<[string, string, FormatOptions]>([
    ["are all data, since the first has other values", "[[1,2],[3,4]]", {}],
    ["are all data where that is declared", '[["x"],["y"]]', { headerRow: "none" }],
  ])("%s", async (_, content, options) => {
    const { header, records } = await read(folder, "t.json", content, options);
    expect([header, records.length]).toEqual([undefined, 2]);
  });

  test("are told of where nobody declared it", async () => {
    const message = "the first array is taken for data: it has other values than names";
    expect((await read(folder, "t.json", "[\n[1]]")).notices).toEqual([{ file: "t.json", line: 2, message }]);
    expect((await read(folder, "t.json", "[[1]]", { headerRow: "none" })).notices).toEqual([]);
  });
});

describe("lines", () => {
  test.each<[string, string, string, number[]]>([
    ["are those that records begin on", "t.json", '[\n{"a":\n"é"},{"a":1},\r\n\n{"a":"x"}\n]', [2, 3, 5]],
    ["are ended by CR and CRLF", "t.ndjson", '{"a":1}\r{"a":2}\r\n{"a":3}', [1, 2, 3]],
    ["count those before an array in an object", "t.json", '{"x":\n[\n1],\n"a":[\n{},\n{}]}', [5, 6]],
  ])("%s", async (_, name, content, lines) => {
    expect(await linesOf(content, name)).toEqual(lines);
  });

  test("count on across the pieces of a file", async () => {
    const records = Array.from({ length: 30_000 }, () => '{"a":\n"é"}');
    expect((await linesOf(`[${records.join(",\n")}]`)).at(-1)).toBe(2 * 30_000 - 1);
  });
});

describe("JSON that is no table has no rows, and is refused as one", () => {
  const acquisition = JSON.stringify({
    protected: { ver: "v1", alg: "none" },
    signature: "00",
    payload: { device_type: "X", interval_ms: 10, sensors: [{ name: "accX", units: "m/s2" }], values: [[1], [2]] },
  });
  test.each<[string, string]>([
    ["an object, such as settings", '{"name":"x","version":"1"}'],
    ["Edge Impulse's acquisition format", acquisition],
    ["an object with two arrays of records", '{"images":[{"id":1}],"boxes":[{"id":2}]}'],
    ["an array of values", "[1,2,3]"],
    ["an array of texts", '["a","b"]'],
  ])("%s", async (_, content) => {
    const file = await writeFile(folder.path, "t.json", content);
    expect(await count(file, content)).toBeUndefined();
    await expect(readTable(file)).rejects.toThrow(
      "`t.json`: has no records: a JSON array of objects is needed, or one object a line",
    );
  });

  test("and two arrays of records are named", async () => {
    const file = await writeFile(folder.path, "t.json", '{"images":[{"id":1}],"boxes":[{"id":2}]}');
    await expect(readTable(file)).rejects.toThrow("it has more than one: `images`, `boxes`");
  });
});

describe("what ends nowhere or stands where no record may is refused and not counted", () => {
  test.each<[string, string, string, string]>([
    ["no text", "t.json", " \n", "line 2: the file is empty; JSON records are needed"],
    ["a server's answer", "t.json", "404: Not Found", "line 1: this is not JSON: it begins with neither `[` nor `{`"],
    ["bare values", "t.json", '[\n{"a":1},\n2]', "line 3: a record must be a JSON object or array"],
    ["a bare value in NDJSON", "t.ndjson", '{"a":1}\n5\n{}', "line 2: a record must be a JSON object or array"],
    ["objects and arrays", "t.json", '[{"a":1},\n[1]]', "line 2: records must be all objects or all arrays"],
    ["an open end", "t.json", '[{"a":1}\n', "line 2: the JSON text is cut off"],
    ["an open string", "t.ndjson", '{"a":1}\n{"a":"', "line 2: the JSON text is cut off"],
    ["text after the end", "t.json", "[{}]\n[]", "line 2: this is not valid JSON: text follows the end"],
    ["a missing comma", "t.json", '[{"a":1}\n{"a":2}]', "line 2: this is not valid JSON: a comma is missing"],
    ["a trailing comma", "t.json", '[{"a":1},\n]', "line 2: this is not valid JSON: a record is missing before `]`"],
    [
      "a comma between lines of NDJSON",
      "t.ndjson",
      '{"a":1},\n{"a":2}',
      "line 1: this is not valid JSON: a record is missing before `,`",
    ],
    ["a line break in a string", "t.json", '[{"a":"\n"}]', "line 1: this is not valid JSON: a string has a line break"],
    ["200,000 brackets", "t.json", "[".repeat(200_000), "line 1: values are nested deeper than 100 levels"],
    ["200,000 braces", "t.json", `[${'{"a":'.repeat(200_000)}`, "line 1: values are nested deeper than 100 levels"],
  ])("%s", async (_, name, content, message) => {
    const file = await writeFile(folder.path, name, content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: expect.stringContaining(message) });
    await expect(readTable(file)).rejects.toThrow(`\`${name}\` ${message}`);
  });
});

describe("a record that is not JSON names its line, and is counted all the same", () => {
  test.each([
    ["a trailing comma", '[{"a":1,}]', "line 1: this is not valid JSON"],
    ["a missing colon", '[{"a" 1}]', "line 1: this is not valid JSON: Expected ':' after property name"],
    ["a bracket of the other kind", '[{"a":1]]', "line 1: this is not valid JSON"],
    ["a bad literal", '[\n{"a":tru}]', "line 2: this is not valid JSON: Unexpected token '}'"],
    ["a bad number", '[{},{"a":\n01}]', "line 2: this is not valid JSON"],
    ["a bad escape", '[\n\n{"a":"\\x"}]', "line 3: this is not valid JSON"],
    ["a key that is no string", "[{1:2}]", "line 1: this is not valid JSON"],
    ["a key twice", '[{"a":null,\n"a":2}]', "line 1: the key `a` stands twice in the record"],
  ])("%s", async (_, content, message) => {
    const file = await writeFile(folder.path, "t.json", content);
    expect(await count(file, content)).toMatchObject({ kind: "counted" });
    await expect(readTable(file)).rejects.toThrow(`\`t.json\` ${message}`);
  });

  test.each([
    ["an endless string", `[\n{"a":"${"x".repeat(17 << 20)}`, "the record is longer than 16777216 bytes"],
    [
      "an endless record",
      `[\n{"a":[${"123456789012345,".repeat(17 << 16)}`,
      "the record is longer than 16777216 bytes",
    ],
    ["an endless number", `[\n{"a":${"1".repeat(17 << 20)}`, "the record is longer than 16777216 bytes"],
  ])("%s, from a small gzip file", async (_, text, message) => {
    const file = await writeFile(folder.path, "t.json.gz", gzipSync(text));
    await expect(readTable(file)).rejects.toThrow(`line 2: ${message}`);
  });
});
