import type { ReadOptions, RecordBatch } from "../formats/records.js";
import { decodeText } from "./decode-text.js";
import type { JsonRecords } from "./json-records.js";
import type { TableFile } from "./table-file.js";

/**
 * The records of a JSON or NDJSON file, in constant memory.
 *
 * `json`: one array; `ndjson`: one record a line. Records are objects, whose keys are the columns, or arrays, the first
 * of which is the header. Numbers keep their digits, nested values arrive as compact JSON text.
 *
 * Throws TableError for text that is not JSON or not of this shape, for a key that stands twice in a record, for nesting
 * or records over the limits, and what `decodeText` throws.
 */
export async function* readJson(
  file: TableFile,
  format: "json" | "ndjson",
  options: ReadOptions,
): AsyncGenerator<RecordBatch, void, void> {
  const { JsonRecords } = await import("./json-records.js");
  const records: JsonRecords = new JsonRecords(file, format);
  for await (const text of decodeText(file, options)) {
    yield* records.take(text);
  }
  yield* records.end();
}
