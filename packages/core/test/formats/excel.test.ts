import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { count, read, readTable, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();
const number = (literal: string) => ({ number: literal });
/** Written by openpyxl 3.0.9: two sheets, the first with an empty row. */
const workbook = () => readFile(new URL("fixtures/openpyxl.xlsx", import.meta.url));

/** A workbook of one sheet, as the XML of its rows. */
function sheetOf(rows: string): Uint8Array {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files = {
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relation}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

describe("Excel", () => {
  test("is read with the cells' types, and the rows that have a value", async () => {
    const { header, headerLine, records, lines, notices } = await read(folder, "t.xlsx", await workbook());
    expect([header, headerLine, lines]).toEqual([["day", "at", "clock", "n", "text", "ok"], 1, [2, 4]]);
    expect(records).toEqual([
      ["2026-01-05", "2026-01-05 13:30:00", "08:15:00", number("1.1"), 'é "x" <y>', true],
      ["1999-12-31", "2026-01-06 00:00:00", null, number("12345678"), "  spaced ", false],
    ]);
    expect(notices).toEqual([
      { file: "t.xlsx", message: "the sheet `Sales & more` is read, the first of 2; `sheet` names another" },
    ]);
  });

  test("is read from the sheet and the row that are declared", async () => {
    const other = await read(folder, "t.xlsx", await workbook(), { sheet: "Other" });
    expect([other.header, other.records, other.notices]).toEqual([["a"], [[number("1")], [number("2")]], []]);
    expect((await read(folder, "t.xlsx", await workbook(), { sheet: "Other", headerRow: 2 })).header).toEqual(["1"]);
    const none = await read(folder, "t.xlsx", await workbook(), { sheet: "Other", headerRow: "none" });
    expect([none.header, none.lines]).toEqual([undefined, [1, 2, 3]]);
  });

  test("is told by its content, whatever its name", async () => {
    expect((await read(folder, "t.csv", await workbook())).records).toHaveLength(2);
  });

  test("has no rows where only empty cells are formatted", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/></row><row r="9"><c r="A9"><v></v></c></row>';
    expect((await read(folder, "t.xlsx", sheetOf(rows))).records).toEqual([]);
  });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["is something else", () => Buffer.from("day;n\n1;2\n"), "is no Excel workbook"],
    ["is a zip file of other things", () => zipSync({ "a.txt": strToU8("x") }), "is no Excel workbook"],
    ["is damaged", async () => Buffer.from(await workbook()).fill(0x55, 1500, 3500), ""],
  ])("that %s is refused and not counted", async (_, make, message) => {
    const content = await make();
    const file = await writeFile(folder.path, "t.xlsx", content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: expect.stringContaining(message) });
    await expect(readTable(file)).rejects.toThrow(`\`t.xlsx\`: ${message}`);
  });

  test("without the declared sheet names those it has", async () => {
    const file = await writeFile(folder.path, "t.xlsx", await workbook(), { sheet: "Data" });
    await expect(readTable(file)).rejects.toThrow("has no sheet `Data`; its sheets are `Sales & more`, `Other`");
  });

  test.each([
    ["rows", '<row r="1"><c r="A1"><v>1</v></c></row><row r="200000000"/>', "has 200000000 rows, at most 200000"],
    ["rows far to the right", '<row r="1001"><c r="XFD1001"><v>1</v></c></row>', "has 1001 rows, at most 1000"],
  ])("that would take much memory for its %s is counted, but refused as a table", async (_, rows, message) => {
    const content = sheetOf(rows);
    const file = await writeFile(folder.path, "t.xlsx", content);
    expect(await count(file, content)).toEqual({ kind: "counted", rows: 0 });
    await expect(readTable(file)).rejects.toThrow(message);
  });
});
