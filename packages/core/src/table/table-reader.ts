import { readRecords } from "../formats/read-records.js";
import type { RecordBatch as RawBatch } from "../formats/records.js";
import { checkHeader, type ReadOptions, type RecordBatch, type TableFile } from "./table-file.js";

/**
 * The records of a table, in constant memory: at least one batch, which has the header. Throws TableError, see
 * `readRecords`, and for a header that does not name each column.
 */
export async function* openTable(
  file: TableFile,
  options: ReadOptions,
): AsyncGenerator<RecordBatch & Pick<RawBatch, "format">, void, void> {
  let isFirst = true;
  for await (const batch of readRecords(file, { ...file.reading, ...options })) {
    const { header = [], headerLine } = batch;
    if (isFirst && headerLine !== undefined) checkHeader(header, file, headerLine);
    isFirst = false;
    yield { ...batch, header };
  }
}
