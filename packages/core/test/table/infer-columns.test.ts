import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type Column, parseColumns } from "../../src/table/columns.js";
import { columnsAsYaml } from "../../src/table/columns-yaml.js";
import { ColumnsInference } from "../../src/table/infer-columns.js";
import { type Cell, JsonNumber } from "../../src/table/table-file.js";

const file = { label: "t.csv" };

function infer(values: readonly Cell[], source: "delimited" | "json" = "delimited", alias = "x") {
  const inference = new ColumnsInference();
  const records = values.map((value) => [value]);
  inference.add(
    { header: [alias], layout: "positional", records, lines: records.map((_, index) => index + 2) },
    file,
    source,
  );
  const [inferred] = inference.result();
  return { ...inferred?.column, notice: inferred?.notice };
}

function namesOf(...headers: string[]) {
  const inference = new ColumnsInference();
  inference.add({ header: headers, layout: "positional", records: [], lines: [] }, file, "delimited");
  return inference.result().map(({ column }) => column.name);
}

describe("a column is numeric", () => {
  test.each([
    [["1", "-20", "0", ""], "#,###"],
    [["1.5", "2", "-0.25"], "#,###.##"],
    [["1e-07", "2.5e+10", "0.1"], "#,###.#"],
    [["123456789012345"], "#,###"],
    [["0.30000000000000004"], "#,###.##########"],
  ])("for %p", (values, format) => {
    expect(infer(values)).toEqual({
      name: "x",
      alias: "x",
      type: "measure",
      subtype: "numeric",
      format,
      notice: undefined,
    });
  });

  test("for numbers of JSON", () => {
    expect(infer([new JsonNumber("1E2"), null, undefined, new JsonNumber("2.50")], "json")).toMatchObject({
      subtype: "numeric",
      format: "#,###.##",
    });
  });
});

describe("a column is text", () => {
  test.each([
    ["leading zeros", ["001", "002"]],
    ["a leading zero at the very end", [...Array.from({ length: 5000 }, (_, index) => `${index}`), "0123"]],
    ["more than 15 digits", ["1234567890123456"]],
    ["digits that a double does not hold", ["0.1000000000000000055"]],
    ["telephone numbers", ["+491701234567", "+4930123456"]],
    ["hyphens", ["555-1234"]],
    ["codes that look like exponents", ["12E4", "13E5"]],
    ["spaces", [" 1", " 2"]],
    ["words", ["null", "NaN"]],
    ["nothing", ["", ""]],
    ["no rows", []],
    ["dates that do not exist", ["2024-02-30"]],
    ["dates of several kinds", ["2024-03-01", "2024/03/02"]],
    ["dates with and without time", ["2024-03-01", "2024-03-01 10:00"]],
    ["dates with digits of both widths", ["1/02/2024", "01/13/2024"]],
    ["years of two digits", ["13/02/24"]],
    ["times of day that do not exist", ["2024-03-01 25:00"]],
  ])("for %s", (_, values) => {
    expect(infer(values)).toMatchObject({ type: "dimension", subtype: "text" });
  });

  test.each(["Phone", "zip code", "home_tel", "Mobile-No", "postal"])("for digits under the name %s", (alias) => {
    expect(infer(["5551234567"], "delimited", alias)).toMatchObject({ subtype: "text", notice: undefined });
  });

  test.each(["Hotel", "Gzip", "Intelligence"])("but not for digits under the name %s", (alias) => {
    expect(infer(["5551234567"], "delimited", alias)).toMatchObject({ subtype: "numeric" });
  });

  test("for strings of JSON, digits or not, and for booleans", () => {
    expect(infer(["1", "2"], "json")).toMatchObject({ subtype: "text" });
    expect(infer([new JsonNumber("1"), true], "json")).toMatchObject({ subtype: "text" });
  });
});

describe("a column is a date", () => {
  test.each([
    [["2024-03-01", "", "2023-12-31"], "date", "Y-m-d"],
    [["2024/3/1", "2024/12/10"], "date", "Y/n/j"],
    [["01/02/2024", "13/02/2024"], "date", "d/m/Y"],
    [["01/02/2024", "02/13/2024"], "date", "m/d/Y"],
    [["1.2.2024", "13.12.2024"], "date", "j.n.Y"],
    [["13-02-2024 10:00"], "datetime", "d-m-Y H:i"],
    [["2024-03-01 10:00:00"], "datetime", "Y-m-d H:i:s"],
    [["2024-03-01T10:00:00Z"], "datetime", "Y-m-d\\TH:i:s\\Z"],
    [["2024-03-01T10:00:00.123+02:00"], "datetime", "Y-m-d\\TH:i:s.vP"],
  ])("for %p", (values, subtype, format) => {
    const { notice, ...column } = infer(values);
    expect(column).toEqual({ name: "x", alias: "x", type: "dimension", subtype, format });
    expect(notice).toBeUndefined();
    expect(() => parseColumns([column])).not.toThrow();
  });

  test("by a single value among all", () => {
    const values = [...Array.from({ length: 5000 }, (_, index) => `0${(index % 9) + 1}/02/2024`), "28/02/2024"];
    expect(infer(values)).toMatchObject({ subtype: "date", format: "d/m/Y" });
  });
});

describe("a notice", () => {
  test("says how to declare dates with two readings", () => {
    expect(infer(["01/02/2024", "03/04/2024"]).notice).toEqual({
      column: "x",
      message:
        "is taken as text: `01/02/2024` may be `d/m/Y` or `m/d/Y`; declare the column in `columns` with `subtype: date` and its `format`",
    });
  });

  test("says how to declare numbers with separators", () => {
    expect(infer(["1.234,50", "1,5"]).notice?.message).toMatch(
      "declare the column in `columns` with `subtype: numeric`",
    );
  });

  test("shows a number with a separator, not a plain one beside it", () => {
    expect(infer(["1", "12,5"]).notice?.message).toMatch("numbers like `12,5` have more than one reading");
  });

  test("is not given for digits that are too many for a number", () => {
    expect(infer(["12345678901234567890", "1"]).notice).toBeUndefined();
  });

  test("names the value that stood in the way", () => {
    expect(infer(["1", "2", "n/a", "3"]).notice).toEqual({
      file: "t.csv",
      line: 4,
      column: "x",
      message: "is taken as text: `n/a` cannot be a number as the values before it can",
    });
  });

  test("is not given for plain text", () => {
    expect(infer(["a", "1"]).notice).toBeUndefined();
  });
});

describe("names", () => {
  test("are identifiers, each once", () => {
    expect(namesOf("Order ID", "order-id", "Größe (m²)", "2024", "名前", "", "x".repeat(100))).toEqual([
      "order_id",
      "order_id_2",
      "gro_e_m2",
      "column_2024",
      "column_5",
      "column_6",
      "x".repeat(60),
    ]);
  });
});

describe("columns as YAML", () => {
  test("read back as the same columns", () => {
    const columns: Column[] = [
      { name: "a", alias: "no: \"yes\" #1 'x' \\", type: "dimension", subtype: "text" },
      { name: "b", alias: "null", type: "measure", subtype: "numeric", format: "#,###.##" },
      { name: "c", alias: "line\nbreak, {x} é", type: "dimension", subtype: "date", format: "Y-m-d\\TH" },
      { name: "d", alias: `$\{{ secrets.X }}`, type: "dimension", subtype: "text" },
    ];
    const yaml = columnsAsYaml(columns);
    expect(parse(yaml)).toEqual(columns);
    expect(yaml.split("\n")).toHaveLength(columns.length + 1);
    expect(yaml).not.toContain("${{");
  });

  test.each([
    "a\n::error::b",
    "a\r\nb",
    "##[error]",
    "\u001b[31m",
    "\u202eb",
    "\u2028",
    "\u0085",
    "\ud800",
    "\u{e0001}",
  ])("have neither commands nor hidden characters: %j", (alias) => {
    const columns: Column[] = [{ name: "a", alias, type: "dimension", subtype: "text" }];
    const yaml = columnsAsYaml(columns);
    expect(parse(yaml)).toEqual(columns);
    expect(yaml).toMatch(/^- \{[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*\}\n$/u);
    expect(yaml).not.toContain("##[");
  });
});
