import type { Notice, UploadReport } from "@dataset-upload/core";
import type { Digest, ErrorGroup } from "./digest.js";
import { formatNumber, linesToShow, logText } from "./format.js";

/** A message that GitHub shows on a step, or on a line of a file. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  /** Path from the workspace; absent where the file is not in it. */
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  /** Lines for the log, right behind the message. */
  readonly details?: readonly string[];
}

// GitHub shows ten of each level for a step, and drops the others without a word.
const MAX_SHOWN = 10;

/** Whether it is a fault of the user's files: one in their data, or that one cannot be read. */
export function isFault({ error }: ErrorGroup): boolean {
  return error.kind === "data" || error.kind === "file";
}

/** The faults of the user's files, each on its file and line, ten at most. */
export function faultAnnotations(errors: readonly ErrorGroup[]): ReadonlyMap<ErrorGroup, Annotation> {
  const faults = errors.filter(isFault).slice(0, MAX_SHOWN);
  return new Map(
    faults.map((group) => {
      const { message, hint, file, line } = group.error;
      const text = logText(hint === undefined ? message : `${message}. ${hint}`);
      return [group, { level: "error", message: text, ...placeOf(file, line) }];
    }),
  );
}

/** Why the step failed, and what to do about it; where that is inputs, what is wrong with each. */
export function reasonAnnotation({ headline, errors, report }: Digest): Annotation {
  const inputs = errors.filter(({ error }) => error.kind === "input");
  const error = errors[0]?.error;
  // What was left unfinished stands in the headline in place of the error.
  const cause = error !== undefined && report.unfinished.length > 0 ? [error.message] : [];
  const more =
    inputs.length > 1
      ? inputs.map(({ error: { message } }) => message)
      : [...cause, ...(error?.hint?.split("\n") ?? [])];
  return { level: "error", message: [headline, ...more].map((line) => logText(line)).join("\n") };
}

/** What the user should know beside the reason: ten warnings and ten notices at most, and how many there are beside. */
export function noticeAnnotations(notices: UploadReport["notices"]): { shown: Annotation[]; more: string[] } {
  const shown: Annotation[] = [];
  const more: string[] = [];
  for (const level of ["warning", "notice"] as const) {
    const all = notices.filter((notice) => notice.level === level);
    shown.push(...all.slice(0, MAX_SHOWN).map(noticeAnnotation));
    const rest = all.length - MAX_SHOWN;
    if (rest > 0) more.push(`and ${formatNumber(rest, `more ${level}`)}: all are in the report`);
  }
  return { shown, more };
}

function noticeAnnotation({ level, message, file, details }: Notice): Annotation {
  return {
    level,
    message: logText(file === undefined ? message : `${file}: ${message}`),
    ...placeOf(file),
    ...(details === undefined ? {} : { details: linesToShow(details) }),
  };
}

function placeOf(file: string | undefined, line?: number): Pick<Annotation, "file" | "startLine"> {
  // Not for a name that would do more than stand in its line of the log.
  if (file === undefined || file.startsWith("$RUNNER_TEMP/") || logText(file) !== file) return {};
  return line === undefined ? { file } : { file, startLine: line };
}
