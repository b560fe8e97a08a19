import { type Cell, JsonNumber, NestedJson } from "../formats/records.js";
import { type Column, DEFAULT_DATE_FORMATS } from "./columns.js";
import { compileDateFormat } from "./date-format.js";
import type { NullWords } from "./null-words.js";
import { exactNumber, parseNumericFormat, readPlain } from "./numeric-format.js";
import { detach, quoteValue } from "./problem.js";

/** A cell as it is sent. `undefined` is a key that a JSON object does not have: no key, or `null` in an array. */
export type CellValue = string | number | boolean | null | undefined | object;

/** What is found on the way. */
export interface CellReport {
  /** The value is not allowed; `message` says what is. */
  reject(message: string): void;
  /** A number of a numeric column is sent as text: a double would change it. */
  keepAsText(value: string): void;
  /** A word of a numeric or date column is sent as `null`. */
  takeAsNull(word: string): void;
}

/**
 * What becomes of values. `columns`: what the columns' subtypes say, all else is text. `json`: so, but booleans and nested
 * values of JSON, Parquet and Excel stay what they are. `text`: everything is text.
 */
export type ValueTypes = "columns" | "json" | "text";

/** Gives the value that a cell is sent as. A value that the column does not allow is reported, and is `null`. */
export type ReadCell = (cell: Cell, report: CellReport) => CellValue;

/** How the cells of a column are read, by the table in docs/services/graphite-note.md. */
export function cellReader(column: Column, types: ValueTypes, nullWords: NullWords): ReadCell {
  const { subtype } = column;
  if (types === "text" || subtype === "text") return types === "json" ? readAsJson : readAsText;
  const format = column.format ?? (subtype === "numeric" ? undefined : DEFAULT_DATE_FORMATS[subtype]);
  const read = subtype === "numeric" ? numericReader(format) : dateReader(format ?? "");
  const allowed = subtype === "numeric" ? "numeric" : "a date";
  const inFormat = format === undefined ? "" : ` in the format \`${format}\``;
  return (cell, report) => {
    if (isEmptyCell(cell)) return cell === undefined ? undefined : null;
    const value = read(cell, report);
    if (value !== undefined) return value;
    if (typeof cell !== "string" || !nullWords.has(cell)) {
      report.reject(`${quoteValue(cellText(cell))} is not ${allowed}${inFormat}`);
    } else if (cell.trim() !== "") report.takeAsNull(cell.trim());
    return null;
  };
}

function readAsText(cell: Cell): CellValue {
  return typeof cell === "string" || cell === null || cell === undefined ? cell : cellText(cell);
}

function readAsJson(cell: Cell): CellValue {
  if (cell instanceof JsonNumber) return exactNumber(cell.literal) ?? cell.literal;
  return cell instanceof NestedJson ? (JSON.parse(cell.json) as object) : cell; // it was made of a list or an object
}

function numericReader(format: string | undefined): (cell: Cell, report: CellReport) => CellValue {
  const read = (format === undefined ? undefined : parseNumericFormat(format)?.read) ?? readPlain;
  return (cell, report) => {
    const plain = cell instanceof JsonNumber ? cell.literal : typeof cell === "string" ? read(cell) : undefined;
    if (plain === undefined) return undefined;
    const value = exactNumber(plain);
    if (value === undefined) report.keepAsText(cellText(cell));
    return value ?? cellText(cell).trim();
  };
}

const MAX_REMEMBERED = 2000;

function dateReader(format: string): (cell: Cell) => CellValue {
  const accepts = compileDateFormat(format);
  // A table has few dates, compared with its rows.
  const dates = new Set<string>();
  return (cell) => {
    if (typeof cell !== "string" || dates.has(cell)) return typeof cell === "string" ? cell : undefined;
    const text = cell.trim();
    if (!accepts(text)) return undefined;
    if (dates.size < MAX_REMEMBERED && text === cell) dates.add(detach(cell));
    return text;
  };
}

/** Whether a cell has no value, whatever its column. */
export function isEmptyCell(cell: Cell): cell is "" | null | undefined {
  return cell === "" || cell === null || cell === undefined;
}

/** A cell as the text that stands in the file. */
export function cellText(cell: Cell): string {
  if (cell instanceof JsonNumber) return cell.literal;
  return cell instanceof NestedJson ? cell.json : String(cell ?? "");
}
