import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Column, ColumnSubtype } from "../../src/table/columns.js";
import { describeProblem } from "../../src/table/problem.js";
import { noticesOf, tables } from "./prepared.js";

const { prepare } = tables();

/** What is sent for the column `x` of a file. */
async function send(name: string, content: string, subtype: ColumnSubtype, format?: string) {
  const columns: Column[] = [
    { name: "x", alias: "x", type: "measure", subtype, ...(format === undefined ? {} : { format }) },
    { name: "y", alias: "y", type: "dimension", subtype: "text" },
  ];
  const table = await prepare({ [name]: content }, { columns });
  if (table.kind === "invalid") return { problems: table.problems.map(({ message }) => message) };
  const [batch] = table.batches;
  // The JSON as it is sent: `[["x","1"]]`.
  const json = ((await batch?.read()) ?? "").replace(/^\[\[|,"1"\]\]$/g, "");
  return { json, notices: noticesOf(table) };
}

const csv = (cell: string) => `x\ty\n${cell}\t1\n`;
const number = (cell: string, format?: string) => send("t.tsv", csv(cell), "numeric", format);

interface DocumentedValue {
  readonly row: string;
  readonly source: string;
  readonly written: string;
  readonly sent: Readonly<Record<ColumnSubtype, string>>;
}

/** The rows of the table in the documentation, as it stands there. */
function documentedValues(): DocumentedValue[] {
  const page = readFileSync(new URL("../../../../docs/services/graphite-note.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => /^\| (CSV|JSON) /.test(line));
  return rows.map((row) => {
    const [value = "", text = "", numeric = "", date = ""] = row
      .slice(2, -1)
      .split(" | ")
      .map((part) => part.trim().replaceAll("␣", " "));
    const [, source = "", written = ""] = /^(CSV|JSON) (.*)$/.exec(value) ?? [];
    return { row, source, written, sent: { text, numeric, date, datetime: date } };
  });
}

describe("the table of the documentation holds", () => {
  const values = documentedValues();

  test("and has every kind of value", () => {
    expect(values.length).toBeGreaterThanOrEqual(28);
  });

  test.each(values)("$row", async ({ source, written, sent }) => {
    const code = /^`(.*)`$/.exec(written)?.[1];
    for (const subtype of ["text", "numeric", "date"] as const) {
      const documented = sent[subtype];
      const { problems, json, notices } =
        source === "CSV"
          ? await send("t.tsv", csv(code ?? ""), subtype)
          : await send(
              "t.ndjson",
              `{${code === undefined ? "" : `"x":${code},`}"y":"1"}\n{"x":null,"y":"1"}\n`,
              subtype,
            );
      if (documented.startsWith("error")) expect(problems).toHaveLength(1);
      else {
        const first = json?.replace(/,"1"\],\[null$/, "");
        expect(`\`${first}\``).toBe(/^`.*?`(?= \(|$)/.exec(documented)?.[0]);
        expect(notices).toHaveLength(documented.includes("reported)") ? 1 : 0);
      }
    }
  });
});

describe("a numeric column", () => {
  test.each([
    ["1.234,5", "#.###,##", "1234.5"],
    ["12,5", "#.###,##", "12.5"],
    ["1234,5", "#.###,##", "1234.5"],
    ["1,234,567.25", "#,###.##", "1234567.25"],
    ["1234567", "#,###.##", "1234567"],
    ["-1 234,5", "# ###,##", "-1234.5"],
    ["1\u202f234", "# ###", "1234"],
    ["1'234", "#'###", "1234"],
    ["1’234", "#'###", "1234"],
    ["−7", "#,###", "-7"],
    ["45%", "#%", "45"],
    ["45.5 %", "#.##%", "45.5"],
    ["45", "#%", "45"],
    ["$1,250", "$#,###.##", "1250"],
    ["-$7", "$#,###.##", "-7"],
    ["$-7", "$#,###.##", "-7"],
    ["€ 1.234,50", "€ #.###,##", "1234.5"],
    ["3,50 €", "#.###,##€", "3.5"],
    ["CHF 1'000", "CHF #'###", "1000"],
    ["(500)", "#,###;(#)", "-500"],
    ["($1,500)", "$#,###;($#,###)", "-1500"],
    ["-500", "#,###;(#)", "-500"],
    [" .5 ", "#,###.##", "0.5"],
  ])("reads %s in the format %s as %s", async (text, format, json) => {
    expect(await number(text, format)).toEqual({ json, notices: [] });
  });

  test.each([
    ["1.5", "#.###,##"],
    ["12,34,567", "#,###.##"],
    ["1,5", "#,###.##"],
    ["1,234", "#.##"],
    ["1.234.56", "#.###,##"],
    ["1,5,5", "#,##"],
    ["(500)", "#,###"],
    ["(500", "#,###;(#)"],
    ["(-500)", "#,###;(#)"],
    ["--5", "$#"],
    ["€5", "$#"],
    ["5%", "#"],
  ])("rejects %s in the format %s", async (text, format) => {
    expect(await number(text, format)).toEqual({
      problems: [`\`${text}\` is not numeric in the format \`${format}\``],
    });
  });

  test.each(["Infinity", "0x10", "1_000", "1e", "--1", "1 2", "٣"])("takes no number from %p", async (text) => {
    expect(await number(text)).toEqual({ problems: [`\`${text}\` is not numeric`] });
  });

  test.each([
    ["1e400", "text"],
    ["9007199254740993", "text"],
    ["9007199254740992", "number"],
    ["71284411594858330", "text"],
    ["6.02214076e23", "number"],
    ["0.10000000000000001", "number"],
    ["123456789012345678.5", "text"],
    ["100000000000000000000", "number"],
    ["0.30000000000000004", "number"],
    ["0.000", "number"],
    [`0.${"0".repeat(400)}1`, "number"],
  ])("sends %s as a number only where a double holds its whole digits: %s", async (text, kind) => {
    for (const sent of [await number(text), await send("t.ndjson", `{"x":${text},"y":"1"}\n`, "numeric")]) {
      expect(sent.json).toBe(kind === "number" ? JSON.stringify(Number(text)) : `"${text}"`);
      expect(sent.notices).toHaveLength(kind === "number" ? 0 : 1);
    }
  });
});

describe("a rejected value", () => {
  test("is shown in short, and without control characters", async () => {
    const { problems } = await number(`\u001b[31m${"x".repeat(500)}`);
    expect(problems).toEqual([`\`\\u001b[31m${"x".repeat(75)}…\` is not numeric`]);
  });

  test("of a date column comes with its format, where none is declared, too", async () => {
    const column: Column = { name: "x", alias: "x", type: "dimension", subtype: "date" };
    const table = await prepare({ "t.csv": "x\n2024\n" }, { columns: [column] });
    expect(table).toMatchObject({ problems: [{ message: "`2024` is not a date in the format `Y-m-d`" }] });
  });

  test("of a date column comes with the format, and with the place", async () => {
    const columns: Column[] = [{ name: "x", alias: "x", type: "dimension", subtype: "datetime", format: "Y-m-d H:i" }];
    const table = await prepare({ "t.csv": "x\n2024-02-01 10:00\n01/02/2024\n" }, { columns });
    expect(table.kind === "invalid" && table.problems.map(describeProblem)).toEqual([
      "`t.csv` line 3, column `x`: `01/02/2024` is not a date in the format `Y-m-d H:i`",
    ]);
  });
});

test("a date is sent without the spaces around it", async () => {
  expect(await send("t.tsv", csv(" 2024-03-01 "), "date")).toEqual({ json: '"2024-03-01"', notices: [] });
});

test("a word that means no value is none in columns that are declared, too", async () => {
  expect(await number("N/A")).toEqual({
    json: "null",
    notices: ["notice: `t.tsv` line 2, column `x`: `N/A` (1 cell) is read as no value; `null-values` says otherwise"],
  });
});
