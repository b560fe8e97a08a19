import { readDelimited } from "./csv.js";
import { readJson } from "./json.js";
import { TableError } from "./problem.js";
import type { ReadOptions, RecordBatch, TableFile, TableFormat } from "./table-file.js";

const FORMATS: ReadonlyMap<string, TableFormat> = new Map([
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
function tableFormat(name: string): TableFormat | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
  return extension === undefined ? undefined : FORMATS.get(extension.toLowerCase());
}

/**
 * The format that a file's name tells, and its records in constant memory: at least one batch, which has the header.
 * Throws TableError (see the readers of the formats), at once for a name that tells no format.
 */
export function openTable(
  file: TableFile,
  options: ReadOptions,
): { readonly format: TableFormat; readonly batches: AsyncGenerator<RecordBatch, void, void> } {
  const format = tableFormat(file.label);
  switch (format) {
    case "csv":
    case "tsv":
      return { format, batches: readDelimited(file, format, options) };
    case "json":
    case "ndjson":
      return { format, batches: readJson(file, format, options) };
    case undefined:
      throw new TableError({ file: file.label, message: `is not a table; its name must end in ${TABLE_EXTENSIONS}` });
  }
}
