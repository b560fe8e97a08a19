import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { cellEncoder } from "../../src/table/cell-encoder.js";
import type { ColumnSubtype } from "../../src/table/columns.js";
import { JsonBuffer } from "../../src/table/json-buffer.js";
import { type Cell, JsonNumber } from "../../src/table/table-file.js";
import { readAll, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();

function encode(cell: Cell, subtype: ColumnSubtype, format?: string) {
  const rejected: string[] = [];
  const kept: string[] = [];
  const report = {
    reject: (message: string) => rejected.push(message),
    keepAsText: (value: string) => kept.push(value),
  };
  const column = {
    name: "x",
    alias: "x",
    type: "measure",
    subtype,
    ...(format === undefined ? {} : { format }),
  } as const;
  const out = new JsonBuffer();
  out.beginRow();
  cellEncoder(column)(cell, out, report);
  out.endRow();
  return { json: out.close().toString().slice("[[".length, -"]]".length), rejected, kept };
}

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

async function cellAsWritten({ source, written }: DocumentedValue): Promise<Cell> {
  const code = /^`(.*)`$/.exec(written)?.[1];
  const file =
    source === "CSV"
      ? await writeTable(folder.path, "t.tsv", `x\ty\n${code ?? ""}\t1\n`)
      : await writeTable(folder.path, "t.ndjson", code === undefined ? '{"y":1}\n' : `{"x":${code},"y":1}\n`);
  const { header, records } = await readAll(file);
  return records[0]?.[header.indexOf("x")];
}

describe("the table of the documentation holds", () => {
  const values = documentedValues();

  test("and has every kind of value", () => {
    expect(values.length).toBeGreaterThanOrEqual(28);
  });

  test.each(values)("$row", async (value) => {
    const cell = await cellAsWritten(value);
    for (const subtype of ["text", "numeric", "date"] as const) {
      const { json, rejected, kept } = encode(cell, subtype);
      const documented = value.sent[subtype];
      if (documented.startsWith("error")) {
        expect(rejected).toHaveLength(1);
      } else {
        expect(`\`${json}\``).toBe(/^`.*?`(?= \(|$)/.exec(documented)?.[0]);
        expect(rejected).toEqual([]);
        expect(kept.length > 0).toBe(documented.includes("("));
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
    ["1'234", "#'###", "1234"],
  ])("reads %s in the format %s as %s", (text, format, json) => {
    expect(encode(text, "numeric", format)).toEqual({ json, rejected: [], kept: [] });
  });

  test.each([
    ["1.5", "#.###,##"],
    ["12,34,567", "#,###.##"],
    ["1,5", "#,###.##"],
    ["1,234", "#.##"],
    ["1.234.56", "#.###,##"],
    ["1,5,5", "#,##"],
  ])("rejects %s in the format %s", (text, format) => {
    expect(encode(text, "numeric", format).rejected).toEqual([`\`${text}\` is not numeric (format \`${format}\`)`]);
  });

  test.each(["Infinity", "0x10", "1_000", "", "1e", ".", "--1", "1 2", "٣", " "])("takes no number from %p", (text) => {
    expect(encode(text, "numeric").json).toBe("null");
  });

  test.each([
    ["1e400", false],
    ["1e-400", false],
    ["9007199254740993", false],
    ["9007199254740992", true],
    ["71284411594858330", false],
    ["6.02214076e23", true],
    ["0.1", true],
    ["123456789012345678e-2", false],
    ["100000000000000000000", true],
    ["0.30000000000000004", true],
    ["-0", true],
    ["0.000", true],
    [`0.${"0".repeat(1000)}1`, false],
  ])("sends %s as a number only where a double holds it: %p", (text, isNumber) => {
    const { json, kept } = encode(new JsonNumber(text), "numeric");
    expect(json).toBe(isNumber ? json.replaceAll('"', "") : `"${text}"`);
    expect(kept).toEqual(isNumber ? [] : [text]);
  });
});

describe("a rejected value", () => {
  test("is shown in short, and without control characters", () => {
    const [message = ""] = encode(`\u001b[31m${"x".repeat(500)}`, "numeric").rejected;
    expect(message).toBe(`\`\\u001b[31m${"x".repeat(75)}…\` is not numeric`);
  });

  test("of a date column comes with the format", () => {
    expect(encode("01/02/2024", "datetime", "Y-m-d H:i").rejected).toEqual([
      "`01/02/2024` is not a date in the format `Y-m-d H:i`",
    ]);
  });
});
