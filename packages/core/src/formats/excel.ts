import type { DataFile } from "../files/data-file.js";
import type { FileBytes } from "./file-bytes.js";
import { TableError } from "./problem.js";
import type { FormatOptions, ReadOptions, RecordBatch } from "./records.js";

export async function countExcel(_bytes: FileBytes, _options: FormatOptions): Promise<number> {
  throw new TableError({ message: "Excel files are not counted" });
}

export async function* readExcel(_file: DataFile, _options: ReadOptions): AsyncGenerator<RecordBatch, void, void> {
  yield await Promise.reject(new TableError({ message: "Excel files are not read" }));
}
