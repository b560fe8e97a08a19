import { readSheet } from "read-excel-file/universal";
import type { DataFile } from "../files/data-file.js";
import { type ExcelSheet, scanSheet } from "./excel-sheet.js";
import { type FileBytes, openBytes } from "./file-bytes.js";
import { quoteValue, TableError } from "./problem.js";
import { type Cell, type FormatOptions, JsonNumber, type ReadOptions, type RecordBatch } from "./records.js";

/** A sheet is held in memory, in several forms at once: beyond these, that takes more than 500 MiB. */
const MOST_ROWS = 200_000;
/** Rows are filled up to the last column that any of them has. */
const MOST_WIDE_ROWS = 1000;
const MOST_XML_BYTES = 64 * 1024 * 1024;
const ROWS_IN_BATCH = 5000;

/** How many rows below the header a sheet has. @throws {TableError} */
export async function countExcel(bytes: FileBytes, options: FormatOptions): Promise<number> {
  return recordRows(await scanSheet(bytes, options), options).records.length;
}

/** The records of a sheet: its rows that have a value. @throws {TableError} */
export async function* readExcel(file: DataFile, options: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  const bytes = openBytes(file);
  try {
    const sheet = await scanSheet(bytes, options);
    requireSmall(sheet);
    const { headerLine, records } = recordRows(sheet, options);
    const rows = await cellsOf(bytes, sheet);
    if (options.sheet === undefined && sheet.others.length > 0) {
      const message = `the sheet ${quoteValue(sheet.name)} is read, the first of ${sheet.others.length + 1}; \`sheet\` names another`;
      options.onNotice?.({ message });
    }
    const dates = dateColumns(rows);
    const cells = (row: number) => (rows[row - 1] ?? []).map((value, column) => cellOf(value, dates[column] ?? "date"));
    const header = headerLine === undefined ? undefined : cells(headerLine).map(nameOf);
    for (let at = 0; at === 0 || at < records.length; at += ROWS_IN_BATCH) {
      options.signal?.throwIfAborted();
      const lines = records.slice(at, at + ROWS_IN_BATCH);
      yield { format: "excel", header, headerLine, layout: "positional", records: lines.map(cells), lines };
    }
  } finally {
    bytes.close();
  }
}

/** The rows that are records, and the header's. */
function recordRows(
  { rows }: ExcelSheet,
  { headerRow }: FormatOptions,
): { headerLine?: number; records: readonly number[] } {
  if (headerRow === "none") return { records: rows };
  const headerLine = headerRow ?? rows[0];
  if (headerLine === undefined) return { records: [] };
  return { headerLine, records: rows.filter((row) => row > headerLine) };
}

function requireSmall({ name, lastRow, width, bytes }: ExcelSheet): void {
  const mostRows = width === "ordinary" ? MOST_ROWS : MOST_WIDE_ROWS;
  if (lastRow <= mostRows && bytes <= MOST_XML_BYTES) return;
  const size =
    lastRow > mostRows ? `${lastRow} rows, at most ${mostRows}` : `${bytes} bytes of XML, at most ${MOST_XML_BYTES}`;
  throw new TableError({ message: `the sheet ${quoteValue(name)} has ${size} are read; save it as CSV` });
}

type Value = string | number | boolean | Date | null;

async function cellsOf(bytes: FileBytes, { place }: ExcelSheet): Promise<readonly (readonly Value[])[]> {
  try {
    // The library gives what its types call unknown: text, number, boolean, date or null.
    return (await readSheet(bytes.read(0, bytes.size).buffer, place, { trim: false })) as Value[][];
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new TableError({ message: `cannot be read as an Excel workbook: ${cause.message}` }, { cause });
  }
}

const DAY_MS = 86_400_000;
/** Excel has times of the day as those of the day before its first. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** All dates of a column are written alike: with a time where one of them has one. */
function dateColumns(rows: readonly (readonly Value[])[]): ("date" | "time")[] {
  const kinds: ("date" | "time")[] = [];
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (value instanceof Date && wholeSecond(value) % DAY_MS !== 0) kinds[column] = "time";
    }
  }
  return kinds;
}

/** Excel's fractions of a day hardly ever are whole milliseconds. */
function wholeSecond(date: Date): number {
  return Math.round(date.getTime() / 1000) * 1000;
}

function cellOf(value: Value, kind: "date" | "time"): Cell {
  if (typeof value === "number") return new JsonNumber(String(value));
  if (!(value instanceof Date)) return value;
  const [day = "", time = ""] = new Date(wholeSecond(value)).toISOString().slice(0, 19).split("T");
  if (value.getTime() < FIRST_DAY) return time;
  return kind === "time" ? `${day} ${time}` : day;
}

function nameOf(cell: Cell): string {
  return cell instanceof JsonNumber ? cell.literal : String(cell ?? "");
}
