import { type DataFile, readDataFile } from "../files/data-file.js";
import { formatOfContent } from "./detect-format.js";
import { isGzipped } from "./gunzip.js";
import { readPlainBytes } from "./plain-bytes.js";
import { TableError } from "./problem.js";
import type { ReadOptions, RecordBatch } from "./records.js";

/** What is read, for messages. */
const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz), .parquet or .xlsx";

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
  // Each reader is loaded only where a file needs it.
  const start = await startOf(file, options);
  const format = options.format ?? formatOfContent(file.name, start.bytes);
  switch (format) {
    case "csv":
    case "tsv":
      yield* (await import("./csv.js")).readCsv(file, format, options);
      return;
    case "json":
    case "ndjson":
      yield* (await import("./json.js")).readJson(file, format, options);
      return;
    case "parquet":
      requirePlain(start, "Parquet");
      yield* (await import("./parquet.js")).readParquet(file, options);
      return;
    case "excel":
      requirePlain(start, "Excel");
      yield* (await import("./excel.js")).readExcel(file, options);
      return;
    case "spss":
      throw new TableError({ message: "SPSS files are counted, but not read as tables; save it as CSV" });
    case undefined:
      throw new TableError({
        message: `is not a table; its name must end in ${TABLE_EXTENSIONS}, or \`format\` says what it is`,
      });
  }
}

interface Start {
  readonly bytes: Buffer;
  readonly packing: "gzip" | "none";
}

async function startOf(file: DataFile, { signal }: ReadOptions): Promise<Start> {
  for await (const raw of readDataFile(file)) {
    if (!isGzipped(raw)) return { bytes: raw, packing: "none" };
    for await (const bytes of readPlainBytes(file, signal)) return { bytes, packing: "gzip" };
  }
  return { bytes: Buffer.alloc(0), packing: "none" };
}

function requirePlain({ packing }: Start, format: string): void {
  if (packing === "gzip") throw new TableError({ message: `a gzipped ${format} file is not read: unpack it before` });
}
