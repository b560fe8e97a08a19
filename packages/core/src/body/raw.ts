import { type DataFile, readDataFile } from "../files/data-file.js";
import { countRows } from "../formats/count-rows.js";
import type { RequestBody, RowCount } from "./body.js";

/** A body that is a file's content and nothing else. */
export function rawBody(file: DataFile, contentType: string): RequestBody {
  return {
    contentType,
    length: file.size,
    files: [file],
    open() {
      const counts = new Map<DataFile, RowCount>();
      return { counts, chunks: countRows(file, readDataFile(file), (count) => counts.set(file, count)) };
    },
  };
}
