import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { FormatOptions } from "../../src/formats/records.js";
import { count, read, readTable, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();

/** The header and the records, which are as many as are counted. */
async function cells(content: string | Uint8Array, name = "t.csv", options: FormatOptions = {}) {
  const { header, records } = await read(folder, name, content, options);
  return header === undefined ? records : [header, ...records];
}

async function linesOf(content: string) {
  return (await read(folder, "t.csv", content)).lines;
}

const AB = ["a", "b"];

describe("cells", () => {
  test.each<[string, string, string[][]]>([
    ["arrive exactly as they stand", "a,b\n001, x \n=1+1,null\n", [AB, ["001", " x "], ["=1+1", "null"]]],
    ["may hold delimiters and quotes in quotes", 'a,b\n"1,2","say ""hi"""\n', [AB, ["1,2", 'say "hi"']]],
    ["keep line ends in quotes", 'a,b\r\n"1\r\n2","3\n4"\r\n"5\r6",\r\n', [AB, ["1\r\n2", "3\n4"], ["5\r6", ""]]],
    ["keep empty lines in quotes", 'a,b\n"1\n\n\n2",x\n', [AB, ["1\n\n\n2", "x"]]],
    [
      "keep a quote where the cell does not begin with it",
      'a,b\n5" disk,6""\n1, "x"\n',
      [AB, ['5" disk', '6""'], ["1", ' "x"']],
    ],
    ["may be made of quotes", 'a,b\n"""",""""""\n"\n""\n",2\n', [AB, ['"', '""'], ['\n"\n', "2"]]],
    ["may be empty, quoted or not", 'a,b\n,""\n"",\n', [AB, ["", ""], ["", ""]]],
    ["may end the file without a line end", "a,b\n1,2", [AB, ["1", "2"]]],
    ["may end the file with a quote, and spaces behind it", 'a,b\n1,"2"  ', [AB, ["1", "2"]]],
    ["may have spaces behind their closing quote", 'a,b\n"1" ,"2"  \n', [AB, ["1", "2"]]],
    ["may be fewer or more than the header's", "a,b\n1\n1,2,3\n", [AB, ["1"], ["1", "2", "3"]]],
    [
      "may have any characters",
      "größe,名前\nα,😀\n",
      [
        ["größe", "名前"],
        ["α", "😀"],
      ],
    ],
    [
      "may be quoted in the header, over several lines",
      '"a\nb\r\nc","d ""x\ny"""\n1,2\n',
      [
        ["a\nb\r\nc", 'd "x\ny"'],
        ["1", "2"],
      ],
    ],
  ])("%s", async (_, content, table) => {
    expect(await cells(content)).toEqual(table);
  });

  test("keep quotes behind a character that is not the delimiter", async () => {
    expect(await cells('a,b\n1;"2\n3|"4\n5\t"6\n')).toEqual([AB, ['1;"2'], ['3|"4'], ['5\t"6']]);
  });
});

describe("records end in", () => {
  test.each<[string, string, string[][]]>([
    ["LF", "a,b\n1,2\n", [AB, ["1", "2"]]],
    ["CRLF", "a,b\r\n1,2\r\n", [AB, ["1", "2"]]],
    ["CR", "a,b\r1,2\r", [AB, ["1", "2"]]],
    ["CR CR LF, as a second translation of line ends makes it", "a,b\r\r\n1,2\r\r\n", [AB, ["1", "2"]]],
    ["CRLF and LF", 'a,b\r\n"1",2\n3,4\r\n', [AB, ["1", "2"], ["3", "4"]]],
    ["CR, and the last in LF", "a,b\r1,2\r3,4\n", [AB, ["1", "2"], ["3", "4"]]],
    ["CR, and the last in CRLF", "a,b\r1,2\r3,4\r\n", [AB, ["1", "2"], ["3", "4"]]],
    ["LF, and a lone CR", "a,b\n1,2\r3,4\n", [AB, ["1", "2"], ["3", "4"]]],
    ["a CR behind a quote", 'a,b\r"1\r",2\r"3\n",4', [AB, ["1\r", "2"], ["3\n", "4"]]],
  ])("%s", async (_, content, table) => {
    expect(await cells(content)).toEqual(table);
  });

  test("them wherever two pieces of the file meet", async () => {
    // Pieces of 64 KiB end at every byte of a record sooner or later.
    const records = Array.from({ length: 20_001 }, (_, index) => [
      `${index}`,
      `"é,${index % 7}"\r\n`.slice(0, (index % 5) + 1),
    ]);
    const text = records.map(([id, cell = ""]) => `${id},"${cell.replaceAll('"', '""')}"\r\n`).join("");
    expect(await cells(`a,b\r\n${text}`)).toEqual([AB, ...records]);
  });
});

describe("empty lines", () => {
  test.each<[string, string, string[][]]>([
    ["are nothing among several columns", "a,b\n\n1,2\n\n\n", [AB, ["1", "2"]]],
    ["are nothing with CRLF and quotes too", 'a,b\r\n\r\n"1",2\r\n\r\n', [AB, ["1", "2"]]],
    ["are nothing with CR", "a,b\r\r1,2\r\r", [AB, ["1", "2"]]],
    ["are nothing before the header", "\n\r\na,b\n1,2\n", [AB, ["1", "2"]]],
    ["are nothing before a header of one column", "\n\na\n1\n", [["a"], ["1"]]],
    ["are empty cells of a single column", "a\n\n1\n\n", [["a"], [""], ["1"], [""]]],
    ["are empty cells of a single column with CRLF and quotes", 'a\r\n\r\n"1"\r\n""\r\n', [["a"], [""], ["1"], [""]]],
    ["are empty cells of a single column with CR", "a\r\r1\r\r\r", [["a"], [""], ["1"], [""], [""]]],
    ["are not made of CR CR LF", "a\r\r\n1\r\r\n", [["a"], ["1"]]],
    ["may be all that a single column has", "a\n\n", [["a"], [""]]],
    ["differ from an empty quoted cell", 'a,b\n""\n\n', [AB, [""]]],
    ["differ from a line of spaces", "a,b\n  \n1,2\n", [AB, ["  "], ["1", "2"]]],
  ])("%s", async (_, content, table) => {
    expect(await cells(content)).toEqual(table);
  });
});

describe("lines", () => {
  test.each<[string, string, number[]]>([
    ["are those that records begin on", 'a,b\n1,2\n\n"x\ny\r\nz",3\r\n4,5\n', [2, 4, 7]],
    ["are ended by a CR, and by CRLF once", 'a,b\r1,2\r\n"3\r4\r\n5",6\r7,8', [2, 3, 6]],
    ["are ended by CR CR LF once", 'a,b\r\r\n"1\r\r\n2",3\r\r\n4,5\r\r\n', [2, 4]],
    ["count those before the header", "\n\na;b\n1;2\n", [4]],
    ["count those of an empty cell each", "a\n\n1\n\n", [2, 3, 4]],
  ])("%s", async (_, content, lines) => {
    expect(await linesOf(content)).toEqual(lines);
  });

  test("count on across the pieces of a file", async () => {
    expect((await linesOf(`a,b\n${'1,"2\n3"\n'.repeat(50_000)}`)).at(-1)).toBe(2 * 50_000);
  });
});

describe("a file without rows", () => {
  test.each<[string, string]>([
    ["has a header with a line end", "a,b\r\n"],
    ["has a header without one", "a,b"],
  ])("%s", async (_, content) => {
    expect(await cells(content)).toEqual([AB]);
  });

  test.each<[string, string | Uint8Array]>([
    ["is empty", ""],
    ["has line ends only", "\r\n\n\n"],
    ["has a byte order mark only", "\ufeff"],
  ])("is refused as a table where it %s, and has no rows", async (_, content) => {
    const file = await writeFile(folder.path, "t.csv", content);
    expect(await count(file, content)).toEqual({ kind: "counted", rows: 0 });
    await expect(cells(content)).rejects.toThrow("`t.csv`: the file is empty; a header");
  });
});

describe("what cannot be read names its line", () => {
  const unclosed = "a quoted cell begins here and is not closed before the end of the file";
  test.each<[string, string, number]>([
    ["in a record", 'a,b\n1,2\n3,"4\n5,6\n', 3],
    ["behind cells of several lines", 'a,b\r\n"1\r\n\r\n",2\r\n3,"4\r\n', 5],
    ["in the header", '\na,"b\n1,2\n', 2],
    ["in the last cell", 'a,b\n1,"', 2],
    ["and ends with a doubled one", 'a,b\n1,"x""', 2],
  ])("a quote that is not closed %s", async (_, content, line) => {
    const file = await writeFile(folder.path, "t.csv", content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: `line ${line}: ${unclosed}` });
    await expect(cells(content)).rejects.toThrow();
  });

  test("text behind a closing quote, which is counted all the same", async () => {
    const content = 'a,b\n1,2\n"3"x,4\n5,6\n';
    const file = await writeFile(folder.path, "t.csv", content);
    expect(await count(file, content)).toEqual({ kind: "counted", rows: 3 });
    await expect(cells(content)).rejects.toThrow("`t.csv` line 3: more text follows the closing quote");
  });

  test.each([
    ["a quoted cell full of text and quotes", `a,b\n"${'x"'.repeat(1 << 20)}`, "`t.csv` line 2: more text follows"],
  ])("%s", async (_, content, message) => {
    const file = await writeFile(folder.path, "t.csv", gzipSync(content));
    await expect(readTable(file)).rejects.toThrow(message);
  });

  test.each([
    ["of letters", "x".repeat(17 << 20)],
    ["in quotes", `"${"x".repeat(17 << 20)}`],
    ["of line ends in quotes", `"${"\n".repeat(17 << 20)}`],
    ["of quotes", `"${'""'.repeat(9 << 20)}`],
  ])(
    "an endless cell %s, from a small gzip file",
    async (_, cell) => {
      const file = await writeFile(folder.path, "t.csv", gzipSync(`a,b\n1,2\n${cell}`, { level: 1 }));
      await expect(readTable(file)).rejects.toThrow("`t.csv` line 3: the record is longer than 16777216 bytes");
    },
    30_000,
  );
});
