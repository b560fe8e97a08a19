import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { readAll, readPlain, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();

async function read(text: string | Uint8Array, name = "t.csv", options = {}) {
  return readPlain(await writeTable(folder.path, name, text), options);
}

async function linesOf(text: string) {
  return (await readAll(await writeTable(folder.path, "t.csv", text))).lines;
}

describe("cells", () => {
  test.each([
    [
      "arrive exactly as they stand",
      "a,b\n001, x \n=1+1,null\n",
      [
        ["001", " x "],
        ["=1+1", "null"],
      ],
    ],
    ["may hold delimiters and quotes inside quotes", 'a,b\n"1,2","say ""hi"""\n', [["1,2", 'say "hi"']]],
    ["keep line breaks inside quotes", 'a,b\r\n"1\r\n2","3\n4"\r\n', [["1\r\n2", "3\n4"]]],
    ["keep a bare quote where the cell does not begin with it", 'a,b\n5" disk,x"y"\n', [['5" disk', 'x"y"']]],
    ["may be empty, quoted or not", 'a,b\n,""\n', [["", ""]]],
    ["may end the file without a line end", "a,b\n1,2", [["1", "2"]]],
    ["may end the file with a quote", 'a,b\n1,"2"', [["1", "2"]]],
    [
      "keep a carriage return of their own",
      'a,b\n1,"2\r"\r\n3,"4\r"\n',
      [
        ["1", "2\r"],
        ["3", "4\r"],
      ],
    ],
  ])("%s", async (_, text, records) => {
    expect(await read(text)).toEqual([["a", "b"], ...records]);
  });
});

describe("line ends", () => {
  test.each([
    ["LF", "a,b\n1,2\n"],
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["CR", "a,b\r1,2\r"],
    ["CRLF and LF", "a,b\r\n1,2\n"],
    ["LF and CRLF", 'a,b\n"1",2\r\n'],
  ])("may be %s", async (_, text) => {
    expect(await read(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("may fall anywhere between two pieces of the file", async () => {
    // 20,001 odd-sized records: pieces of 64 KiB end at every byte of a record sooner or later.
    const records = Array.from({ length: 20_001 }, (_, index) => [
      `${index}`,
      `"é,${index % 7}"\r\n`.slice(0, (index % 5) + 1),
    ]);
    const text = records.map(([id, cell = ""]) => `${id},"${cell.replaceAll('"', '""')}"\r\n`).join("");

    expect(await read(`a,b\r\n${text}`)).toEqual([["a", "b"], ...records]);
  });
});

describe("empty lines", () => {
  test.each([
    [
      "are left out of a table with several columns",
      "a,b\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "are left out with CRLF and quotes too",
      'a,b\r\n\r\n"1",2\r\n\r\n',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["are empty cells of a single column", "a\n\n1\n", [["a"], [""], ["1"]]],
    ["are empty cells of a single column with quotes", 'a\r\n\r\n"1"\r\n', [["a"], [""], ["1"]]],
    [
      "are no records before the header",
      "\n\na,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ])("%s", async (_, text, table) => {
    expect(await read(text)).toEqual(table);
  });

  test("differ from a record of one quoted empty cell", async () => {
    expect(await read('a,b\n""\n\n')).toEqual([["a", "b"], [""]]);
  });
});

describe("lines", () => {
  test("are physical ones, of where the record begins", async () => {
    expect(await linesOf('a,b\n1,2\n\n"x\ny\r\nz",3\r\n4,5\n')).toEqual([2, 4, 7]);
  });

  test("are ended by what ends records: a CR within a cell is none, with quotes in the file or without", async () => {
    expect(await linesOf("a,b\n1,x\ry\n3,4\n")).toEqual([2, 3]);
    expect(await linesOf('a,b\n1,x\ry\n3,"4"\n')).toEqual([2, 3]);
  });

  test("count on across the pieces of a file", async () => {
    const text = `a,b\n${'1,"2\n3"\n'.repeat(50_000)}`;
    expect((await linesOf(text)).at(-1)).toBe(2 * 50_000);
  });
});

describe("a first line as Excel writes it", () => {
  const table = [
    ["a,x", "b"],
    ["1,5", "2"],
  ];
  test.each([
    ["names the delimiter", "sep=;\na,x;b\n1,5;2\n", {}],
    ["may end in CRLF", "sep=;\r\na,x;b\r\n1,5;2\r\n", {}],
    ["may end in CR", "SEP=;\ra,x;b\r1,5;2", {}],
    ["may name any delimiter", "sep=^\na,x^b\n1,5^2\n", {}],
    ["does not overrule what is declared", "sep=,\na,x;b\n1,5;2\n", { delimiter: ";" }],
  ])("%s", async (_, text, options) => {
    expect(await read(text, "t.csv", options)).toEqual(table);
  });

  test("is a line of the file and no record", async () => {
    expect(await linesOf("sep=;\na;b\n1;2\n")).toEqual([3]);
  });

  test("is a record in any other place", async () => {
    expect(await read("a\nsep=;\n")).toEqual([["a"], ["sep=;"]]);
  });
});

test("a header that ends elsewhere with another delimiter is an error", async () => {
  await expect(read('a,b,c;"x\ny",d\n')).rejects.toThrow("line 2: the header can be read with more than one delimiter");
});

describe("delimiters", () => {
  test.each([
    [
      "semicolon",
      "t.csv",
      "a;b\n1,5;2,5\n",
      {},
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    [
      "semicolon, with CRLF and empty lines",
      "t.csv",
      "a;b\r\n\r\n1,5;2\r\n\r\n",
      {},
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tab in .csv",
      "t.csv",
      "a\tb\n1,5\t2\n",
      {},
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tab in .tsv",
      "t.tsv",
      "a,x\tb\n1\t2\n",
      {},
      [
        ["a,x", "b"],
        ["1", "2"],
      ],
    ],
    [
      "declared",
      "t.csv",
      "a|b,c\n1|2,3\n",
      { delimiter: "|" },
      [
        ["a", "b,c"],
        ["1", "2,3"],
      ],
    ],
    ["declared by name", "t.csv", "a\tb,c\n", { delimiter: "tab" }, [["a", "b,c"]]],
    ["none", "t.csv", "a\nhello\n", {}, [["a"], ["hello"]]],
  ])("%s", async (_, name, text, options, table) => {
    expect(await read(text, name, options)).toEqual(table);
  });

  test("must be one character", async () => {
    await expect(read("a,b\n", "t.csv", { delimiter: "ab" })).rejects.toThrow("`delimiter` must be one character");
  });
});

describe("a file that cannot be read on names the line", () => {
  test.each([
    ["a quote that is not closed", 'a,b\n1,2\n3,"4\n5,6\n', "`t.csv` line 3: a quoted cell is not closed"],
    ["text behind a closing quote", 'a,b\n1,2\n"3"x,4\n', "`t.csv` line 3: more text follows the closing quote"],
    ["an empty file", "", "`t.csv`: the file is empty"],
    ["no header", "\n\n", "`t.csv` line 3: the file has no header"],
  ])("%s", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test.each([
    ["of letters", "x".repeat(17 << 20)],
    ["in quotes", `"${"x".repeat(17 << 20)}`],
    ["of line breaks in quotes", `"${"\n".repeat(17 << 20)}`],
    ["of quotes", `"${'""'.repeat(9 << 20)}`],
  ])(
    "an endless cell %s, from a small gzip file",
    async (_, cell) => {
      const bytes = gzipSync(`a,b\n1,2\n${cell}`, { level: 1 });
      await expect(read(bytes, "t.csv.gz")).rejects.toThrow(
        "`t.csv.gz` line 3: the record is longer than 16777216 characters",
      );
    },
    30_000,
  );

  test("a quoted cell full of text and quotes, at once", async () => {
    await expect(read(`a,b\n"${'x"'.repeat(1 << 20)}`)).rejects.toThrow("`t.csv` line 2: more text follows");
  });
});
