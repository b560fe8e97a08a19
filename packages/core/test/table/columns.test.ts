import { describe, expect, test } from "@jest/globals";
import { ColumnsError, parseColumns } from "../../src/table/columns.js";

function faultsOf(value: unknown): readonly string[] {
  try {
    parseColumns(value);
    return [];
  } catch (error) {
    if (error instanceof ColumnsError) {
      return error.faults;
    }
    throw error;
  }
}

const amount = { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format: "#,###.##" };

describe("columns", () => {
  test("are taken as documented", () => {
    expect(parseColumns([amount])).toEqual([amount]);
  });

  test("have their name as alias, and a date's format, where they have none", () => {
    const columns = parseColumns([
      { name: "day", type: "dimension", subtype: "date" },
      { name: "at", type: "dimension", subtype: "datetime" },
    ]);
    expect(columns).toEqual([
      { name: "day", alias: "day", type: "dimension", subtype: "date", format: "Y-m-d" },
      { name: "at", alias: "at", type: "dimension", subtype: "datetime", format: "Y-m-d H:i:s" },
    ]);
  });

  test.each([
    ["no list", "id,amount", ["a list of columns is needed, each with name, alias, type and subtype"]],
    ["an empty list", [], ["a list of columns is needed, each with name, alias, type and subtype"]],
    ["no mapping", ["id"], ["column 1 must be a mapping with name, alias, type and subtype"]],
    ["an unknown key", [{ ...amount, kind: 1 }], ["column 1 has an unknown key `kind`"]],
    [
      "values that are not documented",
      [amount, { name: "", type: "metric", alias: 3 }],
      [
        "column 2: name must be text that is not empty",
        "column 2: alias must be text that is not empty",
        "column 2: type is `metric`, allowed are measure, dimension",
        "column 2: subtype is missing, allowed are text, numeric, date, datetime",
      ],
    ],
    [
      "names and aliases that are given twice",
      [amount, amount],
      ["the name `amount` is given more than once", "the alias `Amount` is given more than once"],
    ],
    [
      "a numeric format",
      [{ ...amount, format: "%d" }],
      ["column 1: format `%d` is not like `#,###.##`, `#.###,##`, `$#,###` or `#%`"],
    ],
    ["a text's format", [{ ...amount, subtype: "text" }], ["column 1: format is only for numeric, date and datetime"]],
    [
      "a date's format",
      [{ ...amount, subtype: "date", format: "Y-m-d x" }],
      [expect.stringContaining("column 1: format `Y-m-d x` has the letter `x`, allowed are d j D")],
    ],
    [
      "a date's format of another language",
      [{ ...amount, subtype: "date", format: "YYYY-MM-DD" }],
      ["column 1: format `YYYY-MM-DD` is not in PHP's letters, in which it is `Y-m-d`"],
    ],
    [
      "a date's format with a letter twice",
      [{ ...amount, subtype: "date", format: "Y-m-Y" }],
      [expect.stringContaining("has the letter `Y` twice; each of PHP's letters stands for a whole number or word")],
    ],
    [
      "a type that is no text",
      [{ ...amount, type: JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) }],
      ["column 1: type is not text, allowed are measure, dimension"],
    ],
  ])("are refused for %s", (_, value, faults) => {
    expect(faultsOf(value)).toEqual(faults);
  });

  test.each([
    "#",
    "0.00",
    "#,###",
    "#,###.##",
    "#.###,##",
    "# ###,##",
    "#'###.##",
    "#,###,###.#",
    "#,##",
    "$#,###.##",
    "#.###,## €",
    "#%",
    "CHF #'###",
    "#,###;(#)",
    "$#;($#)",
  ])("take the numeric format %s", (format) => {
    expect(faultsOf([{ ...amount, format }])).toEqual([]);
  });

  test.each(["#,#,#", "#.#.#", "#,###.###,##", "#;###", "#,###;(x)", "$", "# km"])(
    "refuse the numeric format %s",
    (format) => {
      expect(faultsOf([{ ...amount, format }])).toHaveLength(1);
    },
  );
});
