import { describe, expect, test } from "@jest/globals";
import type { FormatOptions } from "../../src/formats/records.js";
import { count, read, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();

async function cells(content: string, name = "t.csv", options: FormatOptions = {}) {
  const { header, records } = await read(folder, name, content, options);
  return header === undefined ? records : [header, ...records];
}

describe("the delimiter is found from the first records", () => {
  const AB = ["a", "b"];
  test.each<[string, string, string, string[][]]>([
    ["semicolon", "t.csv", 'a;b\n1,5;"2,5\n3"\n', [AB, ["1,5", "2,5\n3"]]],
    ["tab", "t.csv", 'a\tb\n1,5\t"2\n3"\n', [AB, ["1,5", "2\n3"]]],
    ["pipe", "t.csv", 'a|b\n1|"2\n3"\n', [AB, ["1", "2\n3"]]],
    [
      "semicolon, though a name has a comma",
      "t.csv",
      "a, in kg;b\n1;2\n",
      [
        ["a, in kg", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolon, though names have more commas",
      "t.csv",
      "a, b, c, d;e\n1;2\n3;4\n",
      [
        ["a, b, c, d", "e"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "semicolon, though each number has a comma",
      "t.csv",
      "a,x;b\n1,5;2\n3,5;4\n",
      [
        ["a,x", "b"],
        ["1,5", "2"],
        ["3,5", "4"],
      ],
    ],
    [
      "semicolon, though a quoted name has commas",
      "t.csv",
      '"a,b,c,d";"e\nf"\n1;"2\n3"\n',
      [
        ["a,b,c,d", "e\nf"],
        ["1", "2\n3"],
      ],
    ],
    [
      "comma of a header that a semicolon would cut elsewhere",
      "t.csv",
      'a,b,c;"x,d\n1,2,3,4\n',
      [
        ["a", "b", 'c;"x', "d"],
        ["1", "2", "3", "4"],
      ],
    ],
    [
      "comma of a quoted cell that has a semicolon",
      "t.csv",
      'a,"b;c"\n1,2\n',
      [
        ["a", "b;c"],
        ["1", "2"],
      ],
    ],
    [
      "comma where a record has too few cells",
      "t.csv",
      "a,b;x,c\n1,2,3\n4,5\n6,7,8\n",
      [
        ["a", "b;x", "c"],
        ["1", "2", "3"],
        ["4", "5"],
        ["6", "7", "8"],
      ],
    ],
    ["none: a single column", "t.csv", "a\nhello\n", [["a"], ["hello"]]],
    [
      "tab by the name, whatever else the header has",
      "t.tsv",
      "a,b,c\td\n1\t2\n",
      [
        ["a,b,c", "d"],
        ["1", "2"],
      ],
    ],
    ["tab in .tab", "t.tab", 'a\tb\n1\t"2\n3"\n', [AB, ["1", "2\n3"]]],
    ["comma, though the name says tab", "t.tsv", "a,b\n\n1,2\n", [AB, ["1", "2"]]],
  ])("%s", async (_, name, content, table) => {
    expect(await cells(content, name)).toEqual(table);
  });

  test("of a header longer than any sample", async () => {
    const { header, records } = await read(folder, "t.csv", `${"x".repeat(100_000)};b;c\n1,1,1;2;3\n\n`);
    expect(header).toHaveLength(3);
    expect(records).toEqual([["1,1,1", "2", "3"]]);
  });

  test("and told, where it is not the usual one", async () => {
    const message = "the delimiter was found to be `;`: set `delimiter` where that is wrong";
    expect((await read(folder, "t.csv", "a;b\n1;2\n")).notices).toEqual([{ file: "t.csv", message }]);
    expect((await read(folder, "t.csv", "a,b\n1,2\n")).notices).toEqual([]);
    expect((await read(folder, "t.tsv", "a\tb\n1\t2\n")).notices).toEqual([]);
  });
});

describe("a declared delimiter", () => {
  test.each<[string, string, string, string[][]]>([
    [
      "is taken, whatever the header has more of",
      "|",
      "a|b,c,d\n1|2,3,4\n",
      [
        ["a", "b,c,d"],
        ["1", "2,3,4"],
      ],
    ],
    ["may be given by name", "tab", "a\tb,c\n", [["a", "b,c"]]],
    [
      "may be any character",
      "§",
      'a§b\n1§"2§"\n',
      [
        ["a", "b"],
        ["1", "2§"],
      ],
    ],
    [
      "overrules a first line as Excel writes it",
      ";",
      "sep=,\na,x;b\n1,5;2\n",
      [
        ["a,x", "b"],
        ["1,5", "2"],
      ],
    ],
    ["may be one that a single column does not have", ",", "tags\na;b\nc;d\n", [["tags"], ["a;b"], ["c;d"]]],
  ])("%s", async (_, delimiter, content, table) => {
    expect(await cells(content, "t.csv", { delimiter })).toEqual(table);
  });

  test("that the header does not have is an error that names what was found", async () => {
    await expect(cells("a,b,c\n1,2,3\n", "t.csv", { delimiter: ";" })).rejects.toThrow(
      "`t.csv` line 1: `delimiter` declares `;`, which the header does not have: its 3 cells are separated by `,`",
    );
  });

  test("must be one character", async () => {
    for (const delimiter of ["ab", "", '"', "\n"]) {
      await expect(cells("a,b\n", "t.csv", { delimiter })).rejects.toThrow("`delimiter` must be one character");
    }
  });
});

describe("a first line as Excel writes it", () => {
  const table = [
    ["a,x", "b"],
    ["1,5", "2"],
  ];
  test.each([
    ["names the delimiter", "sep=;\na,x;b\n1,5;2\n"],
    ["may end in CRLF", "sep=;\r\na,x;b\r\n1,5;2\r\n"],
    ["may end in CR", "SEP=;\ra,x;b\r1,5;2"],
    ["may name any delimiter", "sep=^\na,x^b\n1,5^2\n"],
  ])("%s", async (_, content) => {
    expect(await cells(content)).toEqual(table);
  });

  test("is a line of the file and no record", async () => {
    expect((await read(folder, "t.csv", "sep=;\na;b\n1;2\n")).lines).toEqual([3]);
  });

  test("may stand above a single column, whose empty lines are records", async () => {
    expect(await cells("sep=;\r\na,b\r\n\r\n1\r\n")).toEqual([["a,b"], [""], ["1"]]);
  });

  test("is a record in any other place", async () => {
    expect(await cells("a\nsep=;\n")).toEqual([["a"], ["sep=;"]]);
  });
});

describe("lines above the header", () => {
  const advice = (line: number, columns: number, delimiter: string) =>
    `is no header: from line ${line} on, there are ${columns} cells in each record, separated by ${delimiter}; set \`header-row: ${line}\` where that line has the columns' names`;

  test.each<[string, string, number, string]>([
    ["a title", "Report\nday;qty\n1;2\n", 1, advice(2, 2, "`;`")],
    ["a title and an empty line", "\nReport\n\nday;qty\n1;2\n", 2, advice(4, 2, "`;`")],
    [
      "comments above a table of tabs",
      "# from the lab, room 3\n# 2026, spring\nday\tqty\n1\t2\n3\t4\n",
      1,
      advice(3, 2, "a tab"),
    ],
    ["a comment above a table of pipes", "# x\nday|qty\n1|2\n", 1, advice(2, 2, "`|`")],
    ["a title above a table of commas", "Report\nday,qty,n\n1,2,3\n", 1, advice(2, 3, "`,`")],
  ])("%s: refused with the line of the header, and not counted", async (_, content, line, message) => {
    const file = await writeFile(folder.path, "t.csv", content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: `line ${line}: ${message}` });
    await expect(cells(content)).rejects.toThrow(`\`t.csv\` line ${line}: ${message}`);
  });

  test.each<[string, FormatOptions, string, unknown[][]]>([
    [
      "a title",
      { headerRow: 2 },
      "Report\nday;qty\n1;2\n",
      [
        ["day", "qty"],
        ["1", "2"],
      ],
    ],
    [
      "lines of any kind",
      { headerRow: 4 },
      'a "b\r\n\r\n,;,\rday;qty\n1;2\n',
      [
        ["day", "qty"],
        ["1", "2"],
      ],
    ],
    [
      "a line that names the delimiter",
      { headerRow: 3 },
      "sep=;\nx;y;z\na,b;c\n1,5;2\n",
      [
        ["a,b", "c"],
        ["1,5", "2"],
      ],
    ],
    [
      "nothing, where the first line is the header after all",
      { headerRow: 1 },
      "tags\na;b\nc;d\n",
      [["tags"], ["a;b"], ["c;d"]],
    ],
  ])("%s may be passed over", async (_, options, content, table) => {
    expect(await cells(content, "t.csv", options)).toEqual(table);
  });

  test("count as lines", async () => {
    const { headerLine, lines } = await read(folder, "t.csv", "x\n\ny\na,b\n1,2\n", { headerRow: 4 });
    expect([headerLine, lines]).toEqual([4, [5]]);
  });

  test("may be none: then the first record is data", async () => {
    const { header, headerLine, records, lines } = await read(folder, "t.csv", "5.1,3.5,a\n4.9,3.0,b\n", {
      headerRow: "none",
    });
    expect({ header, headerLine, lines }).toEqual({ header: undefined, headerLine: undefined, lines: [1, 2] });
    expect(records).toEqual([
      ["5.1", "3.5", "a"],
      ["4.9", "3.0", "b"],
    ]);
  });

  test("that the file does not have are an error", async () => {
    await expect(cells("a,b\n1,2\n", "t.csv", { headerRow: 5 })).rejects.toThrow(
      "`t.csv`: has fewer lines than `header-row: 5` says",
    );
  });
});

describe("what was saved in place of a table is refused and not counted", () => {
  test.each([
    [
      "a server's answer",
      "404: Not Found",
      "line 1: holds `404: Not Found`: what a server answered in place of the file",
    ],
    [
      "a server's answer in a line",
      "403 Forbidden\n",
      "line 1: holds `403 Forbidden`: what a server answered in place of the file",
    ],
    [
      "a web page",
      "\n<!DOCTYPE html>\n<html>",
      "line 1: holds a web page or XML, no table; it begins with `<!DOCTYPE html>\\n<htm`",
    ],
    [
      "an error of a storage service",
      '<?xml version="1.0"?>\n<Error/>',
      'line 1: holds a web page or XML, no table; it begins with `<?xml version="1.0"?`',
    ],
  ])("%s", async (_, content, message) => {
    const file = await writeFile(folder.path, "t.csv", content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: message });
    await expect(cells(content)).rejects.toThrow(message.replace("line 1: ", ""));
  });
});
