import { describe, expect, test } from "@jest/globals";
import type { Column } from "../../src/table/columns.js";
import { parseColumns } from "../../src/table/columns.js";
import type { PrepareOptions } from "../../src/table/prepare-table.js";
import { noticesOf, sentRows, tables } from "./prepared.js";

const { ready } = tables();

/** A column of a CSV file with these cells, its notices, and what is sent for them. */
async function infer(cells: readonly string[], name = "x", options: Partial<PrepareOptions> = {}) {
  const lines = [name, ...cells].map((cell) => `"${cell.replaceAll('"', '""')}",.`);
  const table = await ready({ "t.csv": `${lines.join("\n")}\n` }, options);
  const [column] = table.columns;
  const { type, subtype, format } = column as Column; // each file has this column
  const sent = (await sentRows(table)).flat().map((row) => (row as unknown[])[0]);
  return { type, subtype, format, notices: noticesOf(table), sent };
}

const AMOUNT = { type: "measure", subtype: "numeric" };
const ORDINAL = { type: "dimension", subtype: "numeric", format: undefined };
const TEXT = { type: "dimension", subtype: "text", format: undefined, notices: [] };

/** Whole numbers that differ, in no order. */
const spread = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, index) => String(from + ((index * 7) % count) * step));

describe("amounts are measures", () => {
  test.each([
    [["1", "-20", "0", ""], "#,###", [1, -20, 0, null]],
    [["1.5", "2", "-0.25"], "#,###.##", [1.5, 2, -0.25]],
    [["1e-07", "2.5e+10", "0.1"], "#,###.#", [1e-7, 2.5e10, 0.1]],
    [["0.10000000000000001", "0.30000000000000004"], "#,###.##########", [0.1, 0.30000000000000004]],
    [[".097", "-.5", "5."], "#,###.###", [0.097, -0.5, 5]],
    [[" 65.78", " 7 "], "#,###.##", [65.78, 7]],
    [["+1.5", "-2.5"], "#,###.#", [1.5, -2.5]],
    [["0.12345678901234567890123"], "#,###.##########", [0.12345678901234568]],
  ])("%p", async (cells, format, sent) => {
    expect(await infer(cells)).toEqual({ ...AMOUNT, format, notices: [], sent });
  });

  test.each([
    ["price", spread(30, 100_000, 1234)],
    ["population", spread(30, 10_000, 777)],
    ["mobile", ["3", "45", "8", "120"]],
    ["phone_service", ["0", "1", "1", "0"]],
    ["Hotel", ["5551234567"]],
    ["votes", ["1900", "2000", "1850"]],
    ["x", ["1900", "2000", "15"]],
    ["x", spread(30, 100_000, 1234)],
    ["x", Array.from({ length: 20 }, (_, index) => String(index % 2))],
    ["years", ["3", "11", "1"]],
    ["Number of smokers (IHME)", spread(30, 1, 7)],
    ["calories per person per day", spread(30, 1, 7)],
    ["x", ["1", "2", "3"]],
  ])("also where the name is %s", async (name, cells) => {
    expect(await infer(cells, name)).toMatchObject(AMOUNT);
  });
});

describe("what identifies or orders is a dimension, and comes out as it went in", () => {
  test.each([
    ["numbers that count up", "x", spread(20, 1, 1).toSorted((a, b) => Number(a) - Number(b))],
    ["years", "x", Array.from({ length: 12 }, (_, index) => String(1990 + (index % 4)))],
    ["few years that are called so", "Année", ["1999", "2001"]],
    ["few years of which the name speaks first", "Year of birth", ["1999", "2001"]],
    ["years before our era", "Year", ["-8000", "0", "2010"]],
    ["years of two digits", "model_year", ["70", "82"]],
    ["numbers under the name of an amount's identifier", "price_id", ["17", "523"]],
    ["months", "month", ["1", "12", "3"]],
    ["days of months", "Day_of_month", ["1", "31", "3"]],
    ["weekdays", "weekDay", ["1", "7", "3", "3"]],
    ["numbers that are called identifiers", "customerID", ["17", "523", "17"]],
    ["different numbers that are called ranks", "Rank", ["3", "1", "2"]],
  ])("%s", async (_, name, cells) => {
    const { sent, ...column } = await infer(cells, name);
    expect(column).toEqual({ ...ORDINAL, notices: [] });
    expect(sent).toEqual(cells.map(Number));
  });

  test.each([
    ["leading zeros", "x", ["001", "002"]],
    ["a leading zero at the very end", "x", [...spread(5000, 1, 1), "0123"]],
    ["more than 15 digits", "x", ["1234567890123456", "1"]],
    ["telephone numbers with a plus", "x", ["+491701234567", "+4930123456"]],
    ["many numbers of one length that all differ", "x", spread(1000, 978_316, 13)],
    ["postal codes", "PLZ", ["10115", "80331", "10115"]],
    ["postal codes of a few", "zipCode", ["9021"]],
    ["books", "ISBN", ["9783161484100"]],
    ["telephone numbers", "Mobile-No", ["5551234567", "555123456"]],
  ])("as text: %s", async (_, name, cells) => {
    expect(await infer(cells, name)).toEqual({ ...TEXT, sent: cells });
  });
});

describe("a column is a date", () => {
  test.each([
    [["2024-03-01", "", "2023-12-31"], "date", "Y-m-d"],
    [["2024/3/1", "2024/12/10"], "date", "Y/n/j"],
    [["01/02/2024", "13/02/2024"], "date", "d/m/Y"],
    [["01/02/2024", "02/13/2024"], "date", "m/d/Y"],
    [["1.2.2024", "13.12.2024"], "date", "j.n.Y"],
    [["11/12/2024", "12/13/2024"], "date", "m/d/Y"],
    [["27 May 2016", "03 Jun 2016"], "date", "d M Y"],
    [["1-Jan-99", "27-Dec-01"], "date", "j-M-y"],
    [["July 4, 1999", "March 12, 2000"], "date", "F j, Y"],
    [["5/27/16", "12/1/16"], "date", "n/j/y"],
    [["13-02-2024 10:00"], "datetime", "d-m-Y H:i"],
    [["5/27/2016 2:09:03", "12/1/2016 14:09:03"], "datetime", "n/j/Y G:i:s"],
    [["5/27/2016 2:09 PM"], "datetime", "n/j/Y g:i A"],
    [["2024-03-01 10:00:00"], "datetime", "Y-m-d H:i:s"],
    [["2024-03-01T10:00:00Z"], "datetime", "Y-m-d\\TH:i:s\\Z"],
    [["2024-03-01T10:00:00.123+02:00"], "datetime", "Y-m-d\\TH:i:s.vP"],
    [["2024-03-01 10:00:00+0000"], "datetime", "Y-m-d H:i:sO"],
    [["2024-03-01 10:00:00.123456 UTC"], "datetime", "Y-m-d H:i:s.u T"],
    [spread(12, 20_240_110, 1), "date", "Ymd"],
  ])("%p", async (cells, subtype, format) => {
    const { sent, notices, ...column } = await infer(cells);
    expect(column).toEqual({ type: "dimension", subtype, format });
    expect(notices).toEqual([]);
    expect(sent).toEqual(cells.map((cell) => (cell === "" ? null : cell)));
    expect(() => parseColumns([{ name: "x", ...column }])).not.toThrow();
  });

  test("by a single value among all", async () => {
    const cells = [...Array.from({ length: 5000 }, (_, index) => `0${(index % 9) + 1}/02/2024`), "28/02/2024"];
    expect(await infer(cells)).toMatchObject({ subtype: "date", format: "d/m/Y" });
  });

  test("not where it has two readings: a warning says how to declare it", async () => {
    const { subtype, notices } = await infer(["01/02/2024", "03/04/2024"]);
    expect({ subtype, notices }).toEqual({
      subtype: "text",
      notices: [
        "warning: `t.csv` line 2, column `x`: is text: its dates, such as `01/02/2024`, may be `d/m/Y` or `m/d/Y`; " +
          "declare the column in `columns` with `subtype: date` and its `format`",
      ],
    });
    expect((await infer(["13/02/24"])).notices[0]).toContain("may be `y/m/d` or `d/m/y`");
  });
});

describe("a column is text", () => {
  test.each([
    ["words", ["a", "b"]],
    ["nothing", ["", ""]],
    ["hyphens", ["555-1234", "555-4321"]],
    ["groups of digits behind a zero", ["030 123 456", "040 123 456"]],
    ["codes that look like exponents", ["12E4", "13E5"]],
    ["versions and addresses", ["1.2.3", "10.0.0.1"]],
    ["a single number among words", ["a", "1", "b"]],
    ["only words that mean no value", ["NA", "-"]],
    ["country codes, one of them NA", ["NA", "DE", "FR"]],
    ["dates that do not exist", ["2024-02-30"]],
  ])("without a word: %s", async (_, cells) => {
    expect(await infer(cells)).toEqual({ ...TEXT, sent: cells });
  });

  test("of JSON strings, digits or not, and of booleans", async () => {
    const table = await ready({ "t.json": '[{"a":"1","b":1,"c":true},{"a":"2","b":2.50,"c":false},{"b":1E2}]' });
    expect(table.columns.map(({ subtype, format }) => [subtype, format])).toEqual([
      ["text", undefined],
      ["numeric", "#,###.##"],
      ["text", undefined],
    ]);
    expect(await sentRows(table)).toEqual([
      [
        ["1", 1, "true"],
        ["2", 2.5, "false"],
        [null, 100, null],
      ],
    ]);
  });
});

describe("words that mean no value", () => {
  const WORDS = [
    "NA",
    "N/A",
    "#N/A",
    "NULL",
    "null",
    "NaN",
    "nan",
    "None",
    "-",
    "--",
    "..",
    " - ",
    "n/a",
    "\\N",
    "?",
    "NuLL",
    "#DIV/0!",
  ];
  test.each(WORDS)("%s is none among numbers, with a notice", async (word) => {
    expect(await infer(["5", word, "7", word])).toEqual({
      ...AMOUNT,
      format: "#,###",
      sent: [5, null, 7, null],
      notices: [
        `notice: \`t.csv\` line 3, column \`x\`: \`${word.trim()}\` (2 cells, first here) is read as no value; \`null-values\` says otherwise`,
      ],
    });
  });

  test.each([undefined, []])("spaces alone are none without a word, whatever %p is declared", async (nullValues) => {
    const options = nullValues === undefined ? {} : { nullValues };
    expect(await infer(["5", "  "], "x", options)).toMatchObject({ ...AMOUNT, sent: [5, null], notices: [] });
  });

  test("are none among dates", async () => {
    const { subtype, sent } = await infer(["2024-03-01", "NULL"]);
    expect({ subtype, sent }).toEqual({ subtype: "date", sent: ["2024-03-01", null] });
  });

  test("stay where others are declared", async () => {
    const declared = { nullValues: ["missing"] };
    expect(await infer(["5", "missing"], "x", declared)).toMatchObject({ subtype: "numeric", sent: [5, null] });
    expect(await infer(["5", "6", "NA"], "x", declared)).toMatchObject({ subtype: "text", sent: ["5", "6", "NA"] });
    expect(await infer(["5", "6", "NA", ""], "x", { nullValues: [] })).toMatchObject({ subtype: "text" });
    expect(await infer(["5", "6", ""], "x", { nullValues: [] })).toMatchObject({
      subtype: "numeric",
      sent: [5, 6, null],
    });
  });
});

describe("a warning", () => {
  test("names words among numbers, how many they are and where the first is", async () => {
    const { subtype, notices } = await infer(["1", "2", "3", "n.v.", "4", "n.v."]);
    expect({ subtype, notices }).toEqual({
      subtype: "text",
      notices: [
        "warning: `t.csv` line 5, column `x`: is text: 4 of its values are numbers, 2 are not, first `n.v.`; " +
          "correct the data, list the word in `null-values`, or declare the column in `columns`",
      ],
    });
  });

  test.each([
    [
      "dates",
      ["2024-03-01", "2024-03-02", "soon"],
      "2 of its values are dates in the format `Y-m-d`, 1 is not, first `soon`",
    ],
    ["dates of two forms", ["2024-03-01", "2024-03-02", "2024/03/03"], "1 is not, first `2024/03/03`"],
    ["dates, a number", ["2024-03-01", "2024-03-02", "2024"], "1 is not, first `2024`"],
    ["amounts of one currency", ["$7", "$9", "€8"], "2 of its values are numbers, 1 is not, first `€8`"],
    ["numbers, a range", ["1", "2", "3-4"], "1 is not, first `3-4`"],
  ])("names what stands among %s", async (_, cells, words) => {
    expect((await infer(cells)).notices[0]).toContain(words);
  });

  test("tells of numbers that come behind some words", async () => {
    const { notices } = await infer(["a", "b", "c", "1", "2", "3", "4"]);
    expect(notices[0]).toContain("line 2, column `x`: is text: 4 of its values are numbers, 3 are not, first `a`");
  });

  test("counts words that come late and often", async () => {
    const { notices } = await infer([
      ...Array.from({ length: 3000 }, () => "1.5"),
      ...Array.from({ length: 2000 }, () => "x"),
    ]);
    expect(notices[0]).toContain("3000 of its values are numbers, 2000 are not, first `x`");
  });
});

describe("numbers as people write them are text, with a notice of the format that reads them", () => {
  test.each([
    [["1.234,50", "1,5"], "`#.###,##`", [1234.5, 1.5]],
    [["1", "12,5"], "`#,##`", [1, 12.5]],
    [["1,234", "5"], "`#,###.##` or `#,##`", [1234, 5]],
    [["1,234", "1.5"], "`#,###.##`", [1234, 1.5]],
    [["1,234,567"], "`#,###.##`", [1_234_567]],
    [["1 234", "2\u00a0345,5"], "`# ###,##`", [1234, 2345.5]],
    [["1'234.5"], "`#'###.##`", [1234.5]],
    [["45%", "7.5%"], "`#.##%`", [45, 7.5]],
    [["12 %"], "`#.##%`", [12]],
    [["$7", "-$1,250.50", "3"], "`$#,###.##`", [7, -1250.5, 3]],
    [["€ 1.234,50", "€ 3"], "`€#.###,##`", [1234.5, 3]],
    [["5", "USD 20"], "`USD#.##`", [5, 20]],
    [["(500)", "20"], "`#.##;(#)`", [-500, 20]],
    [["($1,500.25)", "$3"], "`$#,###.##;(#)`", [-1500.25, 3]],
  ])("%p", async (cells, formats, numbers) => {
    const { subtype, sent, notices } = await infer(cells);
    expect({ subtype, sent }).toEqual({ subtype: "text", sent: cells });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`are read with the format ${formats}; declare the column in \`columns\``);
    const [, format = ""] = /`([^`]*)`/.exec(formats) ?? [];
    const column: Column = { name: "x", alias: "x", type: "measure", subtype: "numeric", format };
    const columns = [...parseColumns([column]), { name: "y", alias: ".", type: "dimension", subtype: "text" } as const];
    expect((await infer(cells, "x", { columns })).sent).toEqual(numbers);
  });
});
