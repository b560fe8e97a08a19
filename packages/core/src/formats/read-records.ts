import type { DataFile } from "../files/data-file.js";
import { readDelimited } from "../table/csv.js";
import { readJson } from "../table/json.js";
import { TableError } from "./problem.js";
import type { Format, ReadOptions, RecordBatch } from "./records.js";

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/** What is read, for messages. */
const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz)";

/** The format that a file's name tells, whatever its case; undefined for a file that is not read as a table. */
function formatOf(name: string): Format | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
  return extension === undefined ? undefined : FORMATS.get(extension.toLowerCase());
}

/**
 * The records of a file in constant memory: at least one batch, which has the header.
 *
 * @throws {TableError} where the file is no table, or cannot be read on
 * @throws {FileError} where the file cannot be opened, or is not what it was when it was found
 */
export async function* readRecords(file: DataFile, options: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  const format = formatOf(file.label);
  switch (format) {
    case "csv":
    case "tsv":
      yield* readDelimited(file, format, options);
      return;
    case "json":
    case "ndjson":
      yield* readJson(file, format, options);
      return;
    default:
      throw new TableError({ file: file.label, message: `is not a table; its name must end in ${TABLE_EXTENSIONS}` });
  }
}
