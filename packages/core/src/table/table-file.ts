import type { DataFile } from "../files/data-file.js";
import { type DataProblem, TableError } from "../formats/problem.js";
import type { Cell, RecordBatch as RawBatch } from "../formats/records.js";

export { type Cell, JsonNumber, NestedJson, type ReadOptions } from "../formats/records.js";

/** A file to read as a table. */
export type TableFile = DataFile;

/** Records of a table whose columns all have a name. */
export type RecordBatch = Omit<RawBatch, "format" | "header" | "headerLine"> & { readonly header: readonly string[] };

/** More columns than this are taken for a mistake, such as a wrong delimiter. */
export const MAX_COLUMNS = 10_000;

/** The longest record, in UTF-16 code units (CSV, TSV) or bytes of UTF-8 (JSON, NDJSON). */
export const MAX_RECORD_LENGTH = 16 * 1024 * 1024;

/** The number of columns and the names of a header: not empty, each once. Throws TableError. */
export function checkHeader(header: readonly string[], file: TableFile, line: number): void {
  if (header.length > MAX_COLUMNS) {
    throw new TableError({
      file: file.label,
      line,
      message: `the header has ${header.length} columns, at most ${MAX_COLUMNS} are read`,
    });
  }
  const seen = new Set<string>();
  for (const [index, name] of header.entries()) {
    if (name.trim() === "") {
      throw new TableError({ file: file.label, line, message: `column ${index + 1} has an empty name in the header` });
    }
    if (seen.has(name)) {
      throw new TableError({
        file: file.label,
        line,
        column: name,
        message: "the header has this name more than once",
      });
    }
    seen.add(name);
  }
}

/** Whether a record has as many cells as its layout asks for. */
export function isRegular(cells: readonly Cell[], { header, layout }: Pick<RecordBatch, "header" | "layout">): boolean {
  return layout === "keyed" || cells.length === header.length;
}

/** The problem of a record that is not regular. */
export function irregularRecord(
  cells: readonly Cell[],
  header: readonly string[],
  file: TableFile,
  line: number,
): DataProblem {
  const count = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  return { file: file.label, line, message: `the record has ${count}, the header has ${header.length}` };
}
