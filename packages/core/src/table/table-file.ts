import type { DataFile } from "../files/data-file.js";
import type { Cell } from "../formats/records.js";

export { type Cell, JsonNumber, NestedJson, type ReadOptions } from "../formats/records.js";

/** A file to read as a table. */
export type TableFile = DataFile;

/** More columns than this are taken for a mistake, such as a wrong delimiter. */
export const MAX_COLUMNS = 10_000;

/** Whether a cell has no value, whatever its column. */
export function isEmptyCell(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined;
}
