import type { DataFile } from "../files/data-file.js";
import { readCsv } from "./csv.js";
import { formatOfContent } from "./detect-format.js";
import { readJson } from "./json.js";
import { readPlainBytes } from "./plain-bytes.js";
import { TableError } from "./problem.js";
import type { ReadOptions, RecordBatch } from "./records.js";

/** What is read, for messages. */
const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz)";

/**
 * The records of a file in constant memory: at least one batch, which has the header.
 *
 * @throws {TableError} where the file is no table, or cannot be read on
 * @throws {FileError} where the file cannot be opened, or is not what it was when it was found
 */
export async function* readRecords(file: DataFile, options: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  const inFile = { file: file.label };
  const { onNotice } = options;
  const own = { ...file.reading, ...options };
  try {
    yield* batchesOf(
      file,
      onNotice === undefined ? own : { ...own, onNotice: (notice) => onNotice({ ...inFile, ...notice }) },
    );
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new TableError({ ...inFile, ...error.problem }, { cause: error.cause });
  }
}

async function* batchesOf(file: DataFile, options: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  const format = options.format ?? formatOfContent(file.name, await startOf(file, options));
  switch (format) {
    case "csv":
    case "tsv":
      yield* readCsv(file, format, options);
      return;
    case "json":
    case "ndjson":
      yield* readJson(file, format, options);
      return;
    default:
      throw new TableError({ message: `is not a table; its name must end in ${TABLE_EXTENSIONS}` });
  }
}

async function startOf(file: DataFile, { signal }: ReadOptions): Promise<Buffer> {
  for await (const bytes of readPlainBytes(file, signal)) return bytes;
  return Buffer.alloc(0);
}
