import type { ErrorReport, UploadReport } from "@dataset-upload/core";

/** Why something failed, and whom it befell. */
export interface Reason {
  readonly error: ErrorReport;
  /** The first three of the files, where the message does not name its file itself. */
  readonly files: readonly string[];
  /** How many files. */
  readonly count: number;
}

const MOST_FILES_NAMED = 3;

/** Each reason once, however many files it befell: first those of the whole run, then as the files come. */
export function reasonsOf({ errors, files }: Pick<UploadReport, "errors" | "files">): Reason[] {
  const reasons = new Map<string, { error: ErrorReport; files: string[]; count: number }>();
  for (const error of errors) reasons.set(error.message, { error, files: [], count: 0 });
  for (const { file, error } of files) {
    if (error === undefined) continue;
    const reason = reasons.get(error.message) ?? { error, files: [], count: 0 };
    reason.count += 1;
    if (reason.files.length < MOST_FILES_NAMED && error.file === undefined) reason.files.push(file);
    reasons.set(error.message, reason);
  }
  return [...reasons.values()];
}

/** The reason to name first: what went wrong by itself, not what was left undone because of it. */
export function mainReason(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ error }) => error.kind !== "stopped") ?? reasons[0];
}
