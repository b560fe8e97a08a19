import { DataError } from "../errors.js";
import type { PlanContext } from "../service.js";
import type { TableResult } from "../table/prepare-table.js";
import type { DataProblem } from "../table/problem.js";

/** Tells what was inferred or left out when the files were read as a table. */
export function tellTableNotices({ notices }: TableResult, { notice }: PlanContext): void {
  for (const { level, file, line, column, message } of notices) {
    const { message: text } = new DataError({ line, column }, message);
    notice({ level, message: text, ...(file === undefined ? {} : { file }) });
  }
}

export function dataErrorOf({ message, hint, ...where }: DataProblem): DataError {
  return new DataError(where, message, hint === undefined ? {} : { hint });
}
