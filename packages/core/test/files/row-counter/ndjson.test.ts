import { describe, expect, test } from "@jest/globals";
import { always, countInAllChunkSizes } from "./counting.js";

describe("lines of NDJSON are counted where they are not blank", () => {
  test.each<[string, string, number]>([
    ["an empty file", "", 0],
    ["blank lines only", "\n \r\n\t\n", 0],
    ["LF", '{"a":1}\n{"a":2}\n', 2],
    ["CRLF", '{"a":1}\r\n{"a":2}\r\n', 2],
    ["no line end after the last", '{"a":1}\n{"a":2}', 2],
    ["blank lines between", '\n{"a":1}\n\n \t\r\n{"a":2}\n\n', 2],
    ["arrays behind a header", '\n["a","b\\"]"]\n[1,2]\n["x","y"]\n', 2],
    ["arrays without a header", "[1,2]\n[3,4]\n", 2],
    ["indented lines", ' {"a":1}\n\t{"a":2}\n', 2],
    ["a byte order mark", '\ufeff{"a":"é"}\n', 1],
    ["a byte order mark before a blank line", '\ufeff\n{"a":"é"}\n', 1],
  ])("%s", async (_, content, rows) => {
    expect(await countInAllChunkSizes("a.ndjson", content)).toEqual(always(rows));
    expect(await countInAllChunkSizes("a.jsonl", content)).toEqual(always(rows));
  });

  test("also in UTF-16 with a byte order mark", async () => {
    const content = Buffer.from('\ufeff{"a":"Ċ"}\n\n{"a":2}', "utf16le");
    expect(await countInAllChunkSizes("a.ndjson", content)).toEqual(always(2));
  });
});
