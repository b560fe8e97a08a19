import type { Column } from "./columns.js";
import { DEFAULT_DATE_FORMATS } from "./columns.js";
import { compileDateFormat } from "./date-format.js";
import {
  compileNumericFormat,
  isShortNumber,
  numberLiteral,
  PLAIN_NUMBERS,
  parseNumericFormat,
} from "./numeric-format.js";
import { detach, quoteValue } from "./problem.js";
import { type Cell, JsonNumber, NestedJson } from "./table-file.js";

/** What the encoders find on their way. */
export interface CellReport {
  /** The value is not allowed; `message` says what is. */
  reject(message: string): void;
  /** A number of a numeric column is sent as text: a double would change it. */
  keepAsText(value: string): void;
}

/**
 * A function that gives the JSON that a cell is sent as, by the table in docs/services/graphite-note.md. A value that the
 * column does not allow is reported and encoded as `null`.
 */
export function cellEncoder(column: Column): (cell: Cell, report: CellReport) => string {
  switch (column.subtype) {
    case "text":
      return encodeText;
    case "numeric":
      return numericEncoder(column.format);
    case "date":
    case "datetime":
      return dateEncoder(column.format ?? DEFAULT_DATE_FORMATS[column.subtype]);
  }
}

/** What JSON escapes in a string. Looking for it first takes a third less time than JSON.stringify alone. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

function encodeText(cell: Cell): string {
  if (typeof cell === "string") {
    return NEEDS_ESCAPE.test(cell) ? JSON.stringify(cell) : `"${cell}"`;
  }
  if (cell instanceof JsonNumber) {
    return `"${cell.literal}"`;
  }
  if (cell instanceof NestedJson) {
    return JSON.stringify(cell.json);
  }
  return typeof cell === "boolean" ? `"${cell}"` : "null";
}

function numericEncoder(format: string | undefined): (cell: Cell, report: CellReport) => string {
  const numericFormat = (format === undefined ? undefined : parseNumericFormat(format)) ?? PLAIN_NUMBERS;
  const readNumber = compileNumericFormat(numericFormat);
  const hasPoint = numericFormat.decimal === ".";
  const allowed = format === undefined ? "not numeric" : `not numeric (format \`${format}\`)`;
  return (cell, report) => {
    if (hasPoint && typeof cell === "string" && isShortNumber(cell)) {
      return cell;
    }
    if (cell === "" || cell === null || cell === undefined) {
      return "null";
    }
    const plain = typeof cell === "string" ? readNumber(cell) : cell instanceof JsonNumber ? cell.literal : undefined;
    if (plain === undefined) {
      report.reject(`${quoteValue(cellText(cell))} is ${allowed}`);
      return "null";
    }
    const literal = numberLiteral(plain);
    if (literal === undefined) {
      report.keepAsText(cellText(cell));
      return JSON.stringify(cellText(cell));
    }
    return literal;
  };
}

const MAX_REMEMBERED = 2000;

function dateEncoder(format: string): (cell: Cell, report: CellReport) => string {
  const isDate = compileDateFormat(format);
  // A table has few dates, compared with its rows.
  const dates = new Set<string>();
  return (cell, report) => {
    if (cell === "" || cell === null || cell === undefined) {
      return "null";
    }
    if (typeof cell === "string" && dates.has(cell)) {
      return `"${cell}"`;
    }
    if (typeof cell !== "string" || !isDate(cell)) {
      report.reject(`${quoteValue(cellText(cell))} is not a date in the format \`${format}\``);
      return "null";
    }
    const json = JSON.stringify(cell);
    if (dates.size < MAX_REMEMBERED && json === `"${cell}"`) {
      dates.add(detach(cell));
    }
    return json;
  };
}

/** A cell as the text that stands in the file. */
export function cellText(cell: Cell): string {
  if (cell instanceof JsonNumber) {
    return cell.literal;
  }
  return cell instanceof NestedJson ? cell.json : String(cell ?? "");
}
