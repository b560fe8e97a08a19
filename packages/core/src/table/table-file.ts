import type { DataFile } from "../files/data-file.js";
import { type DataProblem, TableError } from "./problem.js";

/** A file to read as a table. The extension of its label tells the format. */
export type TableFile = DataFile;

export type TableFormat = "csv" | "tsv" | "json" | "ndjson";

/** A JSON number with all its digits: a double might not hold them. */
export class JsonNumber {
  constructor(readonly literal: string) {}
}

/** A JSON array or object inside a cell, as compact JSON text. */
export class NestedJson {
  constructor(readonly json: string) {}
}

/**
 * One cell as it stands in the file. A cell of a CSV or TSV file is always a string; `undefined` is a key that a JSON
 * object does not have.
 */
export type Cell = string | JsonNumber | NestedJson | boolean | null | undefined;

/** Some records of a table, in the file's order. The reader empties its lists when it is asked for more. */
export interface RecordBatch {
  /**
   * The columns' names. With `layout: "keyed"` (JSON objects) this same array grows as later records bring new keys, and
   * earlier records are shorter than it.
   */
  readonly header: readonly string[];
  /** `positional`: every record must have as many cells as the header. `keyed`: missing cells are missing keys. */
  readonly layout: "positional" | "keyed";
  /** The cells of each record, in the header's order. */
  readonly records: readonly (readonly Cell[])[];
  /** The physical line, from 1, on which each record begins. */
  readonly lines: readonly number[];
}

/** How to read files. */
export interface ReadOptions {
  /** One character, or `tab`. Default: what a first line `sep=;` says, else found out from the header. */
  readonly delimiter?: string;
  /** An encoding's name as the WHATWG Encoding Standard knows it, such as `windows-1252`. Default: UTF-8 or the BOM's. */
  readonly encoding?: string;
  readonly signal?: AbortSignal;
  /** Called with what was found out by itself and is not the usual: a delimiter other than a comma, an encoding other than UTF-8. */
  readonly onFoundOut?: (file: TableFile, found: FoundOut) => void;
}

/** How a file is read, where nobody said so. */
export interface FoundOut {
  readonly kind: "delimiter" | "encoding";
  /** The character, or the encoding's name. */
  readonly value: string;
}

/** More columns than this are taken for a mistake, such as a wrong delimiter. */
export const MAX_COLUMNS = 10_000;

/** The longest record, in UTF-16 code units (CSV, TSV) or bytes of UTF-8 (JSON, NDJSON). */
export const MAX_RECORD_LENGTH = 16 * 1024 * 1024;

/** The number of columns and the names of a header: not empty, each once. Throws TableError. */
export function checkHeader(header: readonly string[], file: TableFile, line: number): void {
  if (header.length > MAX_COLUMNS) {
    throw new TableError({
      file: file.label,
      line,
      message: `the header has ${header.length} columns, at most ${MAX_COLUMNS} are read`,
    });
  }
  const seen = new Set<string>();
  for (const [index, name] of header.entries()) {
    if (name.trim() === "") {
      throw new TableError({ file: file.label, line, message: `column ${index + 1} has an empty name in the header` });
    }
    if (seen.has(name)) {
      throw new TableError({
        file: file.label,
        line,
        column: name,
        message: "the header has this name more than once",
      });
    }
    seen.add(name);
  }
}

/** Whether a record has as many cells as its layout asks for. */
export function isRegular(cells: readonly Cell[], { header, layout }: RecordBatch): boolean {
  return layout === "keyed" || cells.length === header.length;
}

/** The problem of a record that is not regular. */
export function irregularRecord(
  cells: readonly Cell[],
  header: readonly string[],
  file: TableFile,
  line: number,
): DataProblem {
  const count = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  return { file: file.label, line, message: `the record has ${count}, the header has ${header.length}` };
}
