import type { ErrorReport, UploadReport } from "@dataset-upload/core";
import { formatNumber } from "./format.js";

const MOST_LINES = 50;

/**
 * Each error of a run once, as lines for the log: the first file that it befell, how many others, and what to do about it.
 * @param told - messages of errors that the log has already, with what to do about them
 */
export function describeErrors({ errors, files }: UploadReport, told: ReadonlySet<string> = new Set()): string[] {
  const found = new Map<string, { error: ErrorReport; file: string | undefined; more: number }>();
  for (const error of errors) found.set(error.message, { error, file: undefined, more: 0 });
  for (const { file, error } of files) {
    // One that names its file in its message is that file's alone.
    if (error === undefined || (error.file !== undefined && found.has(error.message))) continue;
    const known = found.get(error.message);
    if (known !== undefined) known.more += 1;
    else found.set(error.message, { error, file: error.file === undefined ? file : undefined, more: 0 });
  }
  const left = [...found.values()].filter(({ error }) => !told.has(error.message));
  const lines = left.flatMap(({ error, file, more }) => {
    const named = file === undefined ? error.message : `${file}: ${error.message}`;
    const others = file === undefined ? formatNumber(more, "file") : `and ${formatNumber(more, "more file")}`;
    return [more === 0 ? named : `${named} (${others})`, ...(error.hint?.split("\n").map((line) => `  ${line}`) ?? [])];
  });
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more: see the report`] : lines;
}
