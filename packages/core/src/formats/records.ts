import type { DataProblem } from "./problem.js";

/** The formats whose records are read and counted. */
export const FORMATS = ["csv", "tsv", "json", "ndjson", "parquet", "excel", "spss"] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is to be read, where the user says so. What is unset is found out from the file. */
export interface FormatOptions {
  /** Default: by the file's content, then by its name. */
  readonly format?: Format;
  /**
   * The line that has the columns' names, from 1; what stands above it is passed over. Of a spreadsheet the row. `none`:
   * the first record is data. JSON objects name their columns themselves. Default: the first record's.
   */
  readonly headerRow?: number | "none";
  /** The name of a sheet. Default: the first. */
  readonly sheet?: string;
  /** One character, or `tab`. Default: what a first line `sep=;` says, else found out from the first records. */
  readonly delimiter?: string;
  /** An encoding's name as the WHATWG Encoding Standard knows it, such as `windows-1252`. Default: UTF-8 or UTF-16. */
  readonly encoding?: string;
}

/** How to read a file, and what to do on the way. */
export interface ReadOptions extends FormatOptions {
  readonly signal?: AbortSignal;
  /** Called with what was found out and is not the usual, such as a delimiter other than a comma. */
  readonly onNotice?: (notice: DataProblem) => void;
}

/** A number with all its digits, as JSON writes it: a double might not hold them. */
export class JsonNumber {
  constructor(readonly literal: string) {}
}

/** A list or an object inside a cell, as compact JSON text. */
export class NestedJson {
  constructor(readonly json: string) {}
}

/**
 * One cell as it stands in the file. Of CSV and TSV always a string. Dates and times of Parquet and Excel are strings like
 * `2026-01-05` and `2026-01-05 13:30:00`. `null`: an empty cell of Parquet or Excel, or JSON's. `undefined`: a key that a
 * JSON object does not have.
 */
export type Cell = string | JsonNumber | NestedJson | boolean | null | undefined;

/** Some records of a file, in the file's order. The reader uses its lists again when it is asked for more. */
export interface RecordBatch {
  readonly format: Exclude<Format, "spss">;
  /**
   * The columns' names as they stand in the file, which may be empty or repeat; undefined with `headerRow: "none"`. With
   * `layout: "keyed"` this same array grows as later records bring new keys, and earlier records are shorter than it.
   */
  readonly header: readonly string[] | undefined;
  /** The line of the header; undefined where there is none. */
  readonly headerLine: number | undefined;
  /** `positional`: a record should have as many cells as the header, and may not. `keyed`: missing cells are missing keys. */
  readonly layout: "positional" | "keyed";
  /** The cells of each record, in the header's order. */
  readonly records: readonly (readonly Cell[])[];
  /** The physical line, from 1, on which each record begins; of Excel the row, of Parquet the record's number. */
  readonly lines: readonly number[];
}
