import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { countRows } from "../files/row-counter/counting.js";
import { readAll, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();

/** A file's rows do not depend on the service: what counts them in passing and what reads them must agree. */
describe("the reader of tables and the counter of rows find as many", () => {
  const utf16 = Buffer.from('\ufeffa;"ö\n"\r\n1;2\r\n\r\n3;"x\r\n"\r\n', "utf16le");
  test.each<[string, string, string | Uint8Array, number]>([
    ["LF", "a.csv", "a,b\n1,2\n3,4\n", 2],
    ["CRLF, without one at the end", "a.csv", "a,b\r\n1,2\r\n3,4", 2],
    ["CR", "a.csv", 'a,b\r1,2\r"3\r",4\r\r', 2],
    ["a bare quote in the header of a file with CR", "a.csv", 'a 5",b\r1,2\r3,4\r', 2],
    ["CR within the lines of LF", "a.csv", "a,b\n1,x\ry\n3,4\r\n\r", 2],
    ["a quote behind a CR within a line", "a.csv", 'a,b\n1,x\r"y\n3,4\n', 2],
    ["empty lines", "a.csv", "\n\na,b\n\n1,2\r\n\r\n3,4\n\n", 2],
    ["empty lines of a single column", "a.csv", 'a\n\n1\n""\n\n', 4],
    ["empty lines of a single column with CRLF", "a.csv", "a\r\n\r\n1\r\n\r\n", 3],
    ["semicolons", "a.csv", 'a;b\n1,5;"2\n3"\n4;5\n', 2],
    ["tabs in .csv", "a.csv", 'a\tb\n1\t"2\n3"\n', 1],
    ["pipes", "a.csv", 'a|b\n1|"2\n3"\n', 1],
    ["a single column with delimiters of other kinds", "a.tsv", "a,b\n\n1,2\n", 2],
    ["commas in a header of as many semicolons", "a.csv", "name, first;b\n1;2\n\n3;4\n", 2],
    ["commas in records that speak against the header", "a.csv", "a;b|c\n1,2;3\n\n4,5;6\n", 2],
    ["Excel's first line", "a.csv", 'sep=;\na,b;"c"\n1;"2\n3"\n\n4;5\n', 2],
    ["Excel's first line of a single column with CRLF", "a.csv", "sep=;\r\na,b\r\n\r\n1;\r\n", 2],
    ["a header longer than any sample", "a.csv", `${"x".repeat(40_000)};b;c\n1,1,1;2;3\n\n`, 1],
    ["quotes within cells", "a.csv", 'a,b\n5" disk,6"\n7""x,8\n', 2],
    ["doubled quotes", "a.csv", 'a,b\n"say ""x\ny""","""\n"""\n3,4\n', 2],
    ["a byte order mark before a quote", "a.csv", '\ufeff"a\nb",c\n1,2\n', 1],
    ["UTF-16", "a.csv", utf16, 2],
    ["UTF-16, big-endian", "a.csv", Buffer.from(utf16).swap16(), 2],
    ["gzip", "a.csv.gz", gzipSync("a,b\n1,2\n"), 1],
    ["a header and nothing else", "a.csv", "a,b", 0],
    ["JSON objects", "a.json", '[{"a":1},{"b":[{"a":2}]}]', 2],
    ["JSON arrays behind their header", "a.json", '[["a","b]"],[1,2],["x","y"]]', 2],
    ["no JSON objects", "a.json", "[]", 0],
    ["NDJSON objects", "a.ndjson", '\n{"a":1}\n\n{"a":2}', 2],
    ["NDJSON arrays behind their header", "a.jsonl", '["a","b"]\n[1,2]\n["x","y"]\n', 2],
  ])("%s", async (_, name, content, rows) => {
    const { records } = await readAll(await writeTable(folder.path, name, content));
    expect(records).toHaveLength(rows);
    for (const size of [1, 2, 3, 7, 1000]) expect(await countRows(name, content, size)).toBe(rows);
  });
});
