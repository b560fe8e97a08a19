import type { FileReport, UploadReport } from "@dataset-upload/core";
import { harmlessJson } from "./harmless-json.js";

/** The Action's outputs, as `action.yml` and the README describe them. */
export const OUTPUTS = {
  status:
    "`success`; `partial`: something arrived or is in doubt, not all; `failure`: nothing did; `skipped`: there was nothing to do; `planned`: a dry run.",
  "job-id": "The first of the jobs in which the service processes what it took.",
  "job-ids":
    "A JSON array of all jobs, in the order of the plan. An id with characters other than letters, digits and `_.:~+=@,/-` is left out of all outputs, with a warning: only the report has it.",
  "item-id": "The first of what was made: a data item, a file, a dataset code, a table name.",
  "item-ids": "A JSON array of all that was made, in the order of the plan.",
  "row-count": "Rows (records after the header) that the service accepted. Empty where nothing tabular was sent.",
  "row-counts":
    "A JSON object of the rows that were accepted of each file, by its path from the workspace. They add up to `row-count`.",
  "service-row-count": "Rows that the service says it holds now, where it says so.",
  "file-count": "Files, which is the sum of the four counts that follow. In a dry run only this one is set.",
  "uploaded-count": "Files that the service said it has.",
  "skipped-count": "Files that an earlier run uploaded.",
  "failed-count": "Files that failed, including those that were never sent.",
  "in-doubt-count":
    "Files that were sent and whose answer was lost, where repeating could store them twice and the service cannot be asked.",
  "byte-count": "Bytes of file content that the service accepted.",
  report:
    "Path of the JSON report under the runner's temporary folder: every file, request, attempt, receipt and error.",
} as const;

/** The values of the outputs. */
export type Outputs = Readonly<Record<keyof typeof OUTPUTS, string>>;

/** What the outputs are until more is known: those of a run that was ended before it began. */
export const FIRST_OUTPUTS: Outputs = {
  status: "failure",
  "job-id": "",
  "job-ids": "[]",
  "item-id": "",
  "item-ids": "[]",
  "row-count": "",
  "row-counts": "{}",
  "service-row-count": "",
  "file-count": "0",
  "uploaded-count": "0",
  "skipped-count": "0",
  "failed-count": "0",
  "in-doubt-count": "0",
  "byte-count": "0",
  report: "",
};

// GitHub takes 1 MiB for the outputs of a step, in UTF-16 as it counts them; half of that is safe in any reading.
const MOST_JSON_BYTES = 512 * 1024;

/**
 * The outputs of a run, the names of those that are left empty because GitHub would not take them, and how many ids are
 * left out because they might be more than ids.
 * @param inputs - what the workflow's author wrote: a name among them is the author's own, and may have spaces
 */
export function outputsOf(
  report: UploadReport,
  run: "upload" | "check",
  reportPath: string,
  inputs: ReadonlySet<string> = new Set(),
): { outputs: Outputs; tooLarge: readonly string[]; unsafeIds: number } {
  const { totals } = report;
  const isSafe = (id: string) => SAFE_ID.test(inputs.has(id) ? id.replaceAll(" ", "_") : id);
  const jobIds = report.jobIds.filter(isSafe);
  const itemIds = report.itemIds.filter(isSafe);
  const json = {
    "job-ids": harmlessJson(jobIds),
    "item-ids": harmlessJson(itemIds),
    "row-counts": harmlessJson(rowCounts(report.files)),
  };
  const tooLarge = Object.entries(json).flatMap(([name, text]) =>
    Buffer.byteLength(text) > MOST_JSON_BYTES ? [name] : [],
  );
  const fitting = (name: keyof typeof json) => (tooLarge.includes(name) ? "" : json[name]);
  // A check sends nothing, so that nothing was uploaded, skipped or failed to be.
  const count = (files: number) => (run === "check" ? "" : String(files));
  const outputs: Outputs = {
    status: report.status,
    "job-id": jobIds[0] ?? "",
    "job-ids": fitting("job-ids"),
    "item-id": itemIds[0] ?? "",
    "item-ids": fitting("item-ids"),
    "row-count": String(totals.rows ?? ""),
    "row-counts": fitting("row-counts"),
    "service-row-count": String(totals.serviceRows ?? ""),
    "file-count": String(totals.files),
    "uploaded-count": count(totals.uploaded),
    "skipped-count": count(totals.skipped),
    "failed-count": count(totals.failed),
    "in-doubt-count": count(totals.inDoubt),
    "byte-count": String(totals.bytes),
    report: reportPath,
  };
  const unsafeIds = report.jobIds.length + report.itemIds.length - jobIds.length - itemIds.length;
  return { outputs, tooLarge, unsafeIds };
}

/** Rows that the service accepted in this run, also of files that failed later, so that they add up to `row-count`. */
function rowCounts(files: readonly FileReport[]): Record<string, number> {
  // Without a prototype it is a table from the start: 10,000 entries of an ordinary object take four times as long.
  const counts: Record<string, number> = Object.create(null);
  for (const { file, state, rows } of files) {
    if (state !== "planned" && state !== "skipped" && rows !== undefined) counts[file] = rows;
  }
  return counts;
}

// Later steps put ids into their scripts, often by an expression, which a shell then reads as its own text. One that a shell
// takes for no command can still be an option (`-o`), a second argument, or lead elsewhere (`../..`, `~`, `@host`). In JSON
// escapes they would do no harm until a step reads them with `fromJSON`, as a matrix does: so they are left out there too.
const SAFE_ID = /^[\p{L}\p{N}_](?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}_.:~+=@,/-]{0,499}$/u;
