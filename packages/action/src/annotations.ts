import type { ErrorReport, Notice, UploadReport } from "@dataset-upload/core";
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
const MOST_SHOWN = 10;

/** The faults in the user's data, each on its file and line; ten at most, and how many there are beside, for the log to list. */
export function faultAnnotations(report: UploadReport): {
  shown: readonly Annotation[];
  more: readonly string[];
  /** The messages of those that are shown, as they are in the report. */
  told: ReadonlySet<string>;
} {
  const faults = new Map<string, ErrorReport>();
  for (const error of [...report.errors, ...report.files.map((file) => file.error)]) {
    if (error?.kind === "data") faults.set(error.message, error);
  }
  const all = [...faults.values()];
  const shown = all.slice(0, MOST_SHOWN);
  const more = all.length - shown.length;
  return {
    shown: shown.map(faultAnnotation),
    more: more > 0 ? [`and ${formatNumber(more, "more fault")} in the data:`] : [],
    told: new Set(shown.map(({ message }) => message)),
  };
}

function faultAnnotation({ message, hint, file, line }: ErrorReport): Annotation {
  return {
    level: "error",
    message: logText(hint === undefined ? message : `${message}. ${hint}`),
    ...placeOf(file),
    ...(line === undefined ? {} : { startLine: line }),
  };
}

/** What the user should know: ten warnings and ten notices at most, and how many there are beside. */
export function noticeAnnotations(notices: readonly Notice[]): {
  shown: readonly Annotation[];
  more: readonly string[];
} {
  const all = notices.map(noticeAnnotation);
  const of = (level: Notice["level"]) => {
    return capped(
      all.filter((annotation) => annotation.level === level),
      `more ${level}`,
      `more ${level}s`,
    );
  };
  const [warnings, others] = [of("warning"), of("notice")];
  return { shown: [...warnings.shown, ...others.shown], more: [...warnings.more, ...others.more] };
}

function noticeAnnotation({ level, message, file, details }: Notice): Annotation {
  return {
    level,
    message: logText(file === undefined ? message : `${file}: ${message}`),
    ...placeOf(file),
    ...(details === undefined ? {} : { details: linesToShow(details) }),
  };
}

function placeOf(label: string | undefined): { file?: string } {
  if (label === undefined || label.startsWith("$RUNNER_TEMP/")) return {};
  // Not for a name that would do more than stand in its line of the log.
  return logText(label) === label ? { file: label } : {};
}

function capped(all: readonly Annotation[], one: string, many: string) {
  const more = all.length - MOST_SHOWN;
  return {
    shown: all.slice(0, MOST_SHOWN),
    more: more > 0 ? [`and ${formatNumber(more, one, many)}: all are in the report`] : [],
  };
}
