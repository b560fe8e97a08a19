import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { RowCountError } from "../../../src/files/row-counter.js";
import { always, countInAllChunkSizes, countRows } from "./counting.js";

const SEED = 20261121;
const UNCLOSED = "a quoted cell begins here and is not closed before the end of the file";

describe("CSV records are counted after the header", () => {
  test.each<[string, string, number]>([
    ["an empty file", "", 0],
    ["a file of line ends only", "\r\n\n\n", 0],
    ["a header without a line end", "a,b", 0],
    ["a header with a line end", "a,b\r\n", 0],
    ["LF", "a,b\n1,2\n3,4\n", 2],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n", 2],
    ["CR", "a,b\r1,2\r3,4\r", 2],
    ["CRLF and LF", "a,b\r\n1,2\n3,4\r\n", 2],
    ["a CR within a line, where lines end with LF", "a,b\r\n1,2\r3,4\n5,6\r\r\n7,8\n\r", 3],
    ["an LF within a line, where lines end with CR", "a,b\r1,2\n3\r4,5\r", 2],
    ["CRLF behind empty lines", "\r\n\r\na,b\r\n\r\n1,2\r\n", 1],
    ["no line end after the last record", "a,b\n1,2\n3,4", 2],
    ["UTF-8 with a byte order mark", "\ufeffa,b\n1,2\n", 1],
    ["a byte order mark and nothing else", "\ufeff", 0],
    ["a byte order mark before a quoted header", '\ufeff"a\nb",c\n1,2\n', 1],
    ["letters outside ASCII", "größe,名前\nα,😀\n", 1],
    ["empty lines before the header", "\n\r\na,b\n1,2\n", 1],
    ["empty lines among several columns", "a,b\n\n1,2\n\n\n3,4\n\n", 2],
    ["empty lines as empty cells of a single column", "a\n\n1\n\n", 3],
    ["empty lines with CRLF in a single column", "a\r\n\r\n1\r\n\r\n", 3],
    ["a line of spaces among several columns", "a,b\n  \n1,2\n", 2],
    ["a line that is an empty quoted cell", 'a,b\n""\n1,2\n', 2],
    ["records with too few and too many cells", "a,b\n1\n1,2,3\n", 2],
  ])("%s", async (_, content, rows) => {
    expect(await countInAllChunkSizes("a.csv", content)).toEqual(always(rows));
  });
});

describe("quotes in CSV", () => {
  test.each<[string, string, number]>([
    ["keep line ends in a cell", 'a,b\n"1\n2\r\n3\r4",x\n5,6\n', 2],
    ["keep empty lines in a cell", 'a,b\n"1\n\n\n2",x\n', 1],
    ["keep line ends in the header", '"a\nb\r\nc",d\n1,2\n', 1],
    ["are one character where doubled in the header", '"a ""x\ny""",b\n1,2\n', 1],
    ["are one character where doubled", 'a,b\n"say ""x\ny""",2\n3,4\n', 2],
    ["may make up a whole cell", 'a,b\n"""",""""""\n"\n""\n",2\n', 2],
    ["leave nothing open in an empty cell", 'a,b\n"",""\n"",""\n', 2],
    ["are characters within a cell", 'a,b\n5" disk,6"\n7,8\n', 2],
    ["are characters where doubled within a cell", 'a,b\n5"" disk,6\n7,8\n', 2],
    ["are characters behind a space", 'a,b\n1, "x\n2,y"\n', 2],
    ["are characters behind the closing quote and more text", 'a,b\n"1" x "y,2\n3,4\n', 2],
    ["open a cell behind LF and CRLF", 'a,b\n"1\n",2\n"3\r",4\r\n"5\r\n",6', 3],
    ["open a cell behind CR", 'a,b\r"1\r",2\r"3\n",4', 2],
    ["open no cell behind a CR where lines end with LF", 'a,b\n1\r"2,3\n4,5\n', 2],
    ["open no cell behind a character that is not the delimiter", 'a,b\n1;"2\n3|"4\n5\t"6\n', 3],
  ])("%s", async (_, content, rows) => {
    expect(await countInAllChunkSizes("a.csv", content)).toEqual(always(rows));
  });

  test.each<[string, string, number]>([
    ["in a record", 'a,b\n1,2\n3,"4\n5,6\n', 3],
    ["in a record behind CRLF and cells of several lines", 'a,b\r\n"1\r\n\r\n",2\r\n3,"4\r\n', 5],
    ["in the header", '\na,"b\n1,2\n', 2],
    ["in the last cell", 'a,b\n1,"', 2],
    ["that ends with a doubled quote", 'a,b\n1,"x""', 2],
  ])("that are not closed are an error on the line where they began: %s", async (_, content, line) => {
    expect(await countInAllChunkSizes("a.csv", content)).toEqual(always(`line ${line}: ${UNCLOSED}`));
    const error = await countRows("a.csv", content, 3).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RowCountError);
    expect(error).toMatchObject({ name: "RowCountError", line });
  });
});

describe("the delimiter is found in the header", () => {
  test.each<[string, string, string, number]>([
    ["semicolon", "a.csv", 'a;b\n1;"2\n3"\n4;5\n', 2],
    ["tab", "a.csv", 'a\tb\n1\t"2\n3"\n4\t5\n', 2],
    ["pipe", "a.csv", 'a|b\n1|"2\n3"\n4|5\n', 2],
    ["semicolon, though a name has a comma", "a.csv", 'a, in kg;b;c\n1;"2\n3";4\n', 1],
    ["semicolon, though a quoted name has commas", "a.csv", '"a,b,c,d";"e\nf"\n1;"2\n3"\n', 1],
    ["semicolon of a header that a column of several lines splits", "a.csv", 'a;"b\nc";d\n\n1;2;3\n', 1],
    ["comma for a single column, which may have quoted cells", "a.csv", 'a\n"1\n2"\n\n', 2],
    ["tab in .tsv, whatever else the header has", "a.tsv", 'a,b,c\td\n1,"2\t"3\n4"\n5\t6\n', 2],
    ["a .tsv without tabs has a single column", "a.tsv", "a,b\n\n1,2\n", 2],
    ["tab in .tab", "a.tab", 'a\tb\n1\t"2\n3"\n', 1],
  ])("%s", async (_, name, content, rows) => {
    expect(await countInAllChunkSizes(name, content)).toEqual(always(rows));
  });
});

describe("UTF-16 with a byte order mark", () => {
  const text = '\ufeff"a\nb",größe,Ċč∢\r\n1,"x\n""y""",Ċ\r\n2,😀,\n';
  const littleEndian = Buffer.from(text, "utf16le");
  const bigEndian = Buffer.from(littleEndian).swap16();

  test.each([
    ["little-endian", littleEndian],
    ["big-endian", bigEndian],
  ])("%s is counted as its characters, not its bytes", async (_, content) => {
    expect(await countInAllChunkSizes("a.csv", content)).toEqual(always(2));
  });

  test("that ends within a character is an error", async () => {
    const cut = bigEndian.subarray(0, bigEndian.length - 1);
    expect(await countInAllChunkSizes("a.csv", cut)).toEqual(
      always("the UTF-16 text ends in the middle of a character"),
    );
  });
});

describe("any CSV", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ",", ";", "\n", "\r"), maxLength: 6 });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 }));
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  const delimiter = fc.constantFrom(",", ";", "\t", "|");
  const chunkSize = fc.integer({ min: 1, max: 40 });

  const quoteAlways = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const quoteWhereNeeded = (text: string) => (/^"|[,;\t|\r\n]/.test(text) || text === "" ? quoteAlways(text) : text);

  test("that was written from rows has as many records", async () => {
    const quoting = fc.constantFrom(quoteAlways, quoteWhereNeeded);
    const property = fc.asyncProperty(table, delimiter, quoting, lineEnd, fc.boolean(), chunkSize, async (...drawn) => {
      const [rows, between, quote, end, endsWithLineEnd, size] = drawn;
      const header = (rows[0] ?? []).map((_, column) => `column ${column}`);
      const lines = [header, ...rows].map((cells) => cells.map(quote).join(between));
      expect(await countRows("a.csv", lines.join(end) + (endsWithLineEnd ? end : ""), size)).toBe(rows.length);
    });
    await fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  test("that csv-parse reads has as many records as it finds", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", '"', '"', ",", ",", "\n", "\r\n"), maxLength: 40 });
    let compared = 0;
    const property = fc.asyncProperty(text, chunkSize, async (records, size) => {
      const content = `x,y\n${records}`;
      const reference = recordsOfCsvParse(content);
      if (reference === undefined) return;
      compared++;
      expect(await countRows("a.csv", content, size)).toBe(reference - 1);
    });
    await fc.assert(property, { seed: SEED, numRuns: 2000 });
    expect(compared).toBeGreaterThan(500);
  });

  test("has the same count, or the same error, whatever the chunks", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', '"', ",", ";", "\n", "\r"), maxLength: 60 });
    const property = fc.asyncProperty(text, async (content) => {
      const [first, ...others] = await countInAllChunkSizes("a.csv", content);
      expect(others).toEqual(others.map(() => first));
    });
    await fc.assert(property, { seed: SEED, numRuns: 2000 });
  });
});

/** Undefined for what csv-parse refuses: text behind a closing quote, quotes within a cell, unclosed quotes. */
function recordsOfCsvParse(content: string): number | undefined {
  try {
    const options = { relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] };
    return parse(content, options).length;
  } catch {
    return undefined;
  }
}
