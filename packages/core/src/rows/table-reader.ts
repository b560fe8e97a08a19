import { readDelimited } from "./csv.js";
import { readJson } from "./json.js";
import type { ReadOptions, RecordBatch, TableFile, TableFormat } from "./table-file.js";

const FORMATS: ReadonlyMap<string, TableFormat> = new Map([
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/** What `readTable` reads, for messages. */
export const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz)";

/** The format that a file's name tells, whatever its case; undefined for a file that is not read as a table. */
export function tableFormat(name: string): TableFormat | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
  return extension === undefined ? undefined : FORMATS.get(extension.toLowerCase());
}

/**
 * The records of a table's file in constant memory, whatever its format; at least one batch, which has the header.
 * Throws TableError (see the readers of the formats).
 */
export function readTable(
  file: TableFile,
  format: TableFormat,
  options: ReadOptions,
): AsyncGenerator<RecordBatch, void, void> {
  return format === "csv" || format === "tsv" ? readDelimited(file, format, options) : readJson(file, format, options);
}
