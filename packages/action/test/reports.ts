import type { ErrorReport, FileReport, UploadReport } from "@dataset-upload/core";
import { totalsOf } from "@dataset-upload/core";
import type { ActionRun } from "./run-action.js";

/** The report that a run wrote, which its schema has been held against. */
export function reportIn({ report }: ActionRun): UploadReport {
  if (report === undefined) throw new Error("the run wrote no report");
  return report as UploadReport; // checked by the runner
}

/** A report of these files, as the core would write it. */
export function reportOf(files: readonly FileReport[], more: Partial<UploadReport> = {}): UploadReport {
  return {
    schemaVersion: 1,
    service: "edge-impulse",
    baseUrl: "https://studio.edgeimpulse.com/",
    mode: "create",
    status: "success",
    startedAt: "2026-01-01T00:00:00.000Z",
    finishedAt: "2026-01-01T00:00:01.000Z",
    files,
    requests: [],
    notices: [],
    errors: [],
    unfinished: [],
    totals: totalsOf(files, undefined),
    jobIds: [],
    itemIds: [],
    earlierJobIds: [],
    earlierItemIds: [],
    ...more,
  };
}

/** A file that was uploaded. */
export function file(name: string, more: Partial<FileReport> = {}): FileReport {
  return { file: name, name, size: 10, task: `file "${name}"`, state: "uploaded", ...more };
}

/** Texts that try to be more than text. */
export const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "a|b|c",
  "back\\|slash\\",
  "`tick`` ticks```",
  "![x](https://evil.example/i.png)",
  "[x](javascript:alert(1))",
  "https://evil.example/",
  "www.evil.example",
  "@octocat #1 mail@evil.example",
  "line\n\n# heading\r\n::error::x",
  "\u001b[31mred\u202egnp.exe",
  "***bold*** __x__ ~~y~~ $z$",
];

/** Files with these names of one letter that failed with the error. */
export function failedWith(names: string, error: ErrorReport): FileReport[] {
  return Array.from(names, (name) => file(name, { state: "failed", error }));
}

/** Where the files of {@link reportOf} went. */
export const TARGET = { title: "Edge Impulse", name: 'dataset "d"' };
