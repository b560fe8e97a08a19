import { describe, expect, test } from "@jest/globals";
import type { Column } from "../../src/table/columns.js";
import { noticesOf, sentRows, tables } from "./prepared.js";

const { ready, problems } = tables();

/** The columns' names in the file, what is sent, and what is told. */
async function read(content: string, name = "t.csv") {
  const table = await ready({ [name]: content });
  return {
    columns: table.columns.map(({ alias }) => alias),
    rows: (await sentRows(table)).flat(),
    notices: noticesOf(table),
  };
}

describe("columns that the header does not name, or not once", () => {
  test("are called by their place", async () => {
    expect(await read(",day, \n0,2026-01-05,x\n1,2026-01-06,y\n")).toEqual({
      columns: ["column_1", "day", "column_3"],
      rows: [
        [0, "2026-01-05", "x"],
        [1, "2026-01-06", "y"],
      ],
      notices: [
        "warning: `t.csv` line 1: column 1 has no name in the header, and is called `column_1`",
        "warning: `t.csv` line 1: column 3 has no name in the header, and is called `column_3`",
      ],
    });
  });

  test("are left out where they have no value in any row", async () => {
    expect(await read("a,b,\n1.5,2.5,\n3.5,4.5,\n")).toEqual({
      columns: ["a", "b"],
      rows: [
        [1.5, 2.5],
        [3.5, 4.5],
      ],
      notices: ["notice: `t.csv` line 1: column 3 has neither a name nor a value, and is left out"],
    });
  });

  test("are kept where only the last row has a value", async () => {
    const rows = Array.from({ length: 30_000 }, () => "1.5,\n").join("");
    const { columns, rows: sent } = await read(`a,\n${rows}2.5,late\n`);
    expect(columns).toEqual(["a", "column_2"]);
    expect([sent[0], sent.at(-1)]).toEqual([
      [1.5, ""],
      [2.5, "late"],
    ]);
  });

  test("are numbered where the name is there already", async () => {
    expect(await read("n,n,n_2,n,,column_5\na,b,c,d,e,f\n")).toEqual({
      columns: ["n", "n_3", "n_2", "n_4", "column_5_2", "column_5"],
      rows: [["a", "b", "c", "d", "e", "f"]],
      notices: [
        "warning: `t.csv` line 1: the header has the name of column 2 more than once; here it is called `n_3`",
        "warning: `t.csv` line 1: the header has the name of column 4 more than once; here it is called `n_4`",
        "warning: `t.csv` line 1: column 5 has no name in the header, and is called `column_5_2`",
      ],
    });
  });

  test("are declared under the names that were made up", async () => {
    const columns: Column[] = [
      { name: "index", alias: "column_1", type: "dimension", subtype: "numeric" },
      { name: "a", alias: "a", type: "dimension", subtype: "text" },
    ];
    expect(await sentRows(await ready({ "t.csv": ",a,\n0,x,\n" }, { columns }))).toEqual([[[0, "x"]]]);
    expect(await problems({ "t.csv": ",a,\n0,x,y\n" }, { columns })).toEqual([
      "`t.csv`: the columns differ: `column_3` is not in `columns`",
    ]);
  });

  test("are told once for many files", async () => {
    const table = await ready({ "a.csv": ",a\nx,y\n", "b.csv": ",a\nx,y\n" });
    expect(noticesOf(table)).toEqual([
      "warning: column 1 has no name in the header, and is called `column_1` (2 files, such as a.csv)",
    ]);
  });
});

describe("a record that does not fit the header", () => {
  test("is read where it only has empty cells beyond it", async () => {
    const { rows, notices } = await read("a,b\nx,y,\nv,w,,\n");
    expect(rows).toEqual([
      ["x", "y"],
      ["v", "w"],
    ]);
    expect(notices).toEqual([
      "notice: `t.csv` line 2: 2 rows end in empty cells that the header has no column for; they are left out",
    ]);
  });

  test("is refused", async () => {
    expect(await problems({ "t.csv": "a,b\nx,y,z\n" })).toEqual([
      "`t.csv` line 2: the record has 3 cells, the header has 2",
    ]);
  });

  test("is refused for too many columns", async () => {
    expect(await problems({ "t.csv": `${"a,".repeat(1_000_000)}a\n` })).toEqual([
      "`t.csv` line 1: there are 1000001 columns, at most 10000 are read; is the `delimiter` right?",
    ]);
  });
});

describe("a warning tells of", () => {
  test.each([
    [
      "numbers in the place of names",
      "5.1,3.5,a\n4.9,3.0,b\n",
      "the first row, `5.1, 3.5, a`, is taken for the header",
    ],
    ["whole numbers alone", "1,2\n3,4\n", "the first row, `1, 2`, is taken for the header"],
    [
      "numbers among words that don't go up",
      "39,State-gov,77516,13\n50,Private,83311,9\n",
      "the first row, `39, State-gov, 77516, 13`, is taken for the header",
    ],
    [
      "a date among the names",
      "2024-01-01,a\n2024-01-02,b\n",
      "the first row, `2024-01-01, a`, is taken for the header",
    ],
  ])("%s", async (_, content, words) => {
    expect((await read(content)).notices[0]).toBe(
      `warning: \`t.csv\` line 1: ${words}; set \`header-row: none\` if it is data`,
    );
  });

  test("a file that has no row", async () => {
    expect((await read("nothing here")).notices).toEqual([
      "warning: `t.csv` line 1: there is no row besides the header, `nothing here`",
    ]);
  });

  test.each(["Total", "TOTAL:", "Grand total", "Summe", "Insgesamt", "Total général"])(
    "a last row %s",
    async (word) => {
      const { rows, notices } = await read(`region,note,n\na,x,1.5\n${word},,1234.5\n`);
      expect(rows).toHaveLength(2);
      expect(notices).toEqual([
        `warning: \`t.csv\` line 3: the last row is \`${word}\`: it is sent as data; remove it if it sums up the others`,
      ]);
    },
  );

  test.each([
    ["years as names", "country,2001,2002\na,1.5,2.5\n"],
    ["classes as names", "country,0,5,10\na,1.5,2.5,3.5\n"],
    ["a word in the last row that is no sum", "region,n\na,1.5\nTotality,2.5\n"],
    ["a sum amid the rows", "region,n\nTotal,4.5\na,1.5\n"],
    ["sums long before the last row", `region,n\n${"Total,4.5\n".repeat(200_000)}${"a,1.5\n".repeat(200_000)}`],
  ])("nothing in a file with %s", async (_, content) => {
    expect((await read(content)).notices).toEqual([]);
  });
});
