import type { Column } from "./columns.js";
import { DEFAULT_DATE_FORMATS } from "./columns.js";
import { compileDateFormat } from "./date-format.js";
import type { JsonBuffer } from "./json-buffer.js";
import {
  compileNumericFormat,
  NOT_SHORT,
  numberLiteral,
  PLAIN_NUMBERS,
  parseNumericFormat,
  shortNumberDecimals,
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

/** Writes a cell. */
type WriteCell = (cell: Cell, out: JsonBuffer, report: CellReport) => void;

/**
 * A function that writes the JSON that a cell is sent as, by the table in docs/services/graphite-note.md. A value that the
 * column does not allow is reported and written as `null`.
 */
export function cellEncoder(column: Column): WriteCell {
  switch (column.subtype) {
    case "text":
      return writeText;
    case "numeric":
      return numericEncoder(column.format);
    case "date":
    case "datetime":
      return dateEncoder(column.format ?? DEFAULT_DATE_FORMATS[column.subtype]);
  }
}

function writeText(cell: Cell, out: JsonBuffer): void {
  if (typeof cell === "string") {
    out.string(cell);
  } else if (cell === null || cell === undefined) {
    out.literal("null");
  } else {
    out.string(cellText(cell));
  }
}

function numericEncoder(format: string | undefined): WriteCell {
  const numericFormat = (format === undefined ? undefined : parseNumericFormat(format)) ?? PLAIN_NUMBERS;
  const readNumber = compileNumericFormat(numericFormat);
  const hasPoint = numericFormat.decimal === ".";
  const allowed = format === undefined ? "not numeric" : `not numeric (format \`${format}\`)`;
  return (cell, out, report) => {
    if (hasPoint && typeof cell === "string" && shortNumberDecimals(cell) !== NOT_SHORT) {
      out.literal(cell);
      return;
    }
    if (cell === "" || cell === null || cell === undefined) {
      out.literal("null");
      return;
    }
    const plain = typeof cell === "string" ? readNumber(cell) : cell instanceof JsonNumber ? cell.literal : undefined;
    if (plain === undefined) {
      report.reject(`${quoteValue(cellText(cell))} is ${allowed}`);
      out.literal("null");
      return;
    }
    const literal = numberLiteral(plain);
    if (literal !== undefined) {
      out.literal(literal);
      return;
    }
    report.keepAsText(cellText(cell));
    out.string(cellText(cell));
  };
}

const MAX_REMEMBERED = 2000;

function dateEncoder(format: string): WriteCell {
  const isDate = compileDateFormat(format);
  // A table has few dates, compared with its rows.
  const dates = new Set<string>();
  return (cell, out, report) => {
    if (cell === "" || cell === null || cell === undefined) {
      out.literal("null");
      return;
    }
    const isKnown = typeof cell === "string" && dates.has(cell);
    if (!isKnown && (typeof cell !== "string" || !isDate(cell))) {
      report.reject(`${quoteValue(cellText(cell))} is not a date in the format \`${format}\``);
      out.literal("null");
      return;
    }
    if (!isKnown && dates.size < MAX_REMEMBERED) {
      dates.add(detach(cell));
    }
    out.string(cell);
  };
}

/** A cell as the text that stands in the file. */
export function cellText(cell: Cell): string {
  if (cell instanceof JsonNumber) {
    return cell.literal;
  }
  return cell instanceof NestedJson ? cell.json : String(cell ?? "");
}
