import type { ErrorReport, UploadReport } from "@dataset-upload/core";
import { formatNumber, logText } from "./format.js";

const MOST_ERRORS = 50;

/**
 * Each error of a run once, as lines for the log: the first file that it befell, how many others, and what to do about it.
 * @param told - messages of errors that the log has said already, with what to do about them
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
  const untold = [...found.values()].filter(({ error }) => !told.has(error.message));
  const lines = hintsOnce(untold.slice(0, MOST_ERRORS)).flatMap(({ error, file, more, hint }) => {
    const named = file === undefined ? error.message : `${file}: ${error.message}`;
    const others = file === undefined ? formatNumber(more, "file") : `and ${formatNumber(more, "more file")}`;
    const advice = hint?.split("\n").map((line) => `  ${logText(line)}`) ?? [];
    return [logText(more === 0 ? named : `${named} (${others})`), ...advice];
  });
  const more = untold.length - MOST_ERRORS;
  return more > 0 ? [...lines, `and ${formatNumber(more, "more error")}: see the report`] : lines;
}

/** The hints of errors to be shown one after the other: where neighbours have the same, it is said after the last of them. */
export function hintsOnce<T extends { readonly error: ErrorReport }>(
  reasons: readonly T[],
): (T & { readonly hint: string | undefined })[] {
  return reasons.map((reason, index) => {
    const { hint } = reason.error;
    return { ...reason, hint: hint === reasons[index + 1]?.error.hint ? undefined : hint };
  });
}
