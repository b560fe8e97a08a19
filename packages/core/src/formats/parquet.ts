import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetMetadata, parquetScan, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { DataFile } from "../files/data-file.js";
import { type FileBytes, openBytes } from "./file-bytes.js";
import { PARSERS, ParquetColumn } from "./parquet-column.js";
import { TableError } from "./problem.js";
import type { ReadOptions, RecordBatch } from "./records.js";

/** Behind the footer: its length in 4 bytes, and the magic. */
const TAIL_BYTES = 8;
/** Rows that are decoded at once. The pages before them are passed over, but one that they share is decoded again. */
const ROWS_AT_ONCE = 128 * 1024;
/** Of tables with many columns fewer rows. */
const CELLS_AT_ONCE = 1_000_000;
const ROWS_IN_BATCH = 5000;

/** How many rows the groups of a Parquet file have: its footer says so. @throws {TableError} */
export function countParquet(bytes: FileBytes): number {
  return metadataOf(bytes).row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
}

/** The records of a Parquet file, some row groups or parts of them at a time. @throws {TableError} */
export async function* readParquet(file: DataFile, { signal }: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  const bytes = openBytes(file);
  try {
    const metadata = metadataOf(bytes);
    const columns = parquetSchema(metadata).children.map((child) => new ParquetColumn(child));
    const header = columns.map(({ name }) => name);
    const batch = { format: "parquet", header, headerLine: undefined, layout: "positional" } as const;
    yield { ...batch, records: [], lines: [] };
    const scan = await parquetScan({
      file: asyncBufferOf(bytes),
      metadata,
      compressors,
      parsers: PARSERS,
      utf8: false,
    });
    const most = Math.min(ROWS_AT_ONCE, Math.max(ROWS_IN_BATCH, Math.floor(CELLS_AT_ONCE / (columns.length + 1))));
    for (const range of scan.ranges) {
      for (let rowStart = range.rowStart; rowStart < range.rowEnd; rowStart += most) {
        const rowEnd = Math.min(rowStart + most, range.rowEnd);
        for (const column of columns) {
          signal?.throwIfAborted();
          column.take(await scan.readColumn({ column: column.name, rowStart, rowEnd }));
        }
        for (let at = 0; at < rowEnd - rowStart; at += ROWS_IN_BATCH) {
          const rows = Array.from(
            { length: Math.min(ROWS_IN_BATCH, rowEnd - rowStart - at) },
            (_, index) => at + index,
          );
          const records = rows.map((row) => columns.map((column) => column.cell(row)));
          yield { ...batch, records, lines: rows.map((row) => rowStart + row + 1) };
        }
      }
    }
  } catch (error) {
    throw refused(error);
  } finally {
    bytes.close();
  }
}

function metadataOf(bytes: FileBytes): FileMetaData {
  try {
    const tail = bytes.read(bytes.size - TAIL_BYTES, bytes.size);
    if (tail.toString("latin1", 4) === "PARE")
      throw new TableError({ message: "encrypted Parquet files are not read" });
    return parquetMetadata(bytes.read(bytes.size - TAIL_BYTES - tail.readUInt32LE(0), bytes.size));
  } catch (error) {
    throw refused(error);
  }
}

function asyncBufferOf(bytes: FileBytes): AsyncBuffer {
  return { byteLength: bytes.size, slice: (start, end = bytes.size) => bytes.read(start, end).buffer };
}

/** hyparquet throws errors of every kind for what it cannot read. */
function refused(error: unknown): unknown {
  if (error instanceof TableError || !(error instanceof Error) || error.name === "AbortError") return error;
  if (error.name === "FileError") return error;
  return new TableError({ message: `cannot be read as a Parquet file: ${error.message}` }, { cause: error });
}
