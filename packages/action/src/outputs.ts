import type { FileReport, UploadReport } from "@dataset-upload/core";
import { harmlessJson } from "./report-file.js";

/** The Action's outputs, as `action.yml` and the README describe them. */
export const OUTPUTS = {
  status:
    "`success`, `partial`, `failure`, `skipped` or `planned`. `partial`: something arrived, was emptied or is in doubt, but not all is there. `failure`: nothing changed at the service. `skipped`: there was nothing to do. `planned`: a dry run.",
  "file-count":
    "Files: the sum of the four counts that follow. Except in a dry run, where files without faults are in none of them.",
  "uploaded-count": "Files that the service said it has.",
  "skipped-count": "Files that an earlier run uploaded.",
  "failed-count": "Files that failed, including those that were never sent.",
  "in-doubt-count": "Files that were sent, and that may or may not have arrived.",
  "row-count": "Rows that the service accepted; in a dry run, rows that would be sent. The header is no row.",
  "service-row-count": "Rows that the service says it holds now; empty where it does not say.",
  "byte-count": "Bytes of file content that the service accepted.",
  "item-id":
    "The first of what this run made or added to. That is a data item, a file, a dataset code or a table name.",
  "item-ids": "JSON array of all of them, in the order of the plan.",
  "job-id": "The first job in which the service processes what this run sent.",
  "job-ids": "JSON array of all of them, in the order of the plan.",
  url: "Where to look at the result, if the service has such an address.",
  files:
    'JSON array with an entry for each file: `{"path", "state", "item", "job", "rows", "bytes"}`. What is not known is `null`.',
  "row-counts": "JSON object from each file's path to its rows, which add up to `row-count`.",
  report:
    "Path of the JSON report with every file, request, attempt and error. It is below the runner's temporary folder.",
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** The values of the outputs. */
export type Outputs = Readonly<Record<OutputName, string>>;

/** What is not in the outputs. */
export interface Omitted {
  /** Outputs that are left empty, because GitHub would not take them. */
  readonly tooLarge: readonly OutputName[];
  /** Ids that are left out, because they might be more than ids. */
  readonly unsafeIds: number;
}

// GitHub takes 1 MiB of outputs, and counts them in UTF-16.
const MAX_UTF16_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 512 * 1024;

/**
 * The outputs of a run. All have a value at any time: that of a run of which nothing is known yet, too.
 * @param facts - `inputs`: what the workflow's author wrote: a name among them is the author's own, and may have spaces
 */
export function outputsOf(
  report: Pick<UploadReport, "status" | "files" | "totals" | "jobIds" | "itemIds">,
  facts: { readonly reportPath: string; readonly url: string; readonly inputs: ReadonlySet<string> },
): Omitted & { readonly outputs: Outputs } {
  const { status, totals } = report;
  const isSafe = (id: string) => SAFE_ID.test(facts.inputs.has(id) ? id.replaceAll(" ", "_") : id);
  const safe = (id: string | undefined) => (id !== undefined && isSafe(id) ? id : null);
  const jobIds = report.jobIds.filter(isSafe);
  const itemIds = report.itemIds.filter(isSafe);
  const counted = report.files.filter(({ state, rows }) => state !== "skipped" && rows !== undefined);
  const outputs: Record<OutputName, string> = {
    status,
    "file-count": String(totals.files),
    "uploaded-count": String(totals.uploaded),
    "skipped-count": String(totals.skipped),
    "failed-count": String(totals.failed),
    "in-doubt-count": String(totals.inDoubt),
    "row-count": String(counted.reduce((sum, { rows = 0 }) => sum + rows, 0)),
    "service-row-count": String(totals.serviceRows ?? ""),
    "byte-count": String(totals.bytes),
    "item-id": itemIds[0] ?? "",
    "item-ids": harmlessJson(itemIds),
    "job-id": jobIds[0] ?? "",
    "job-ids": harmlessJson(jobIds),
    url: facts.url,
    files: harmlessJson(
      report.files.map(({ file, state, itemId, jobId, rows = null, size }) => {
        return { path: file, state, item: safe(itemId), job: safe(jobId), rows, bytes: size };
      }),
    ),
    "row-counts": harmlessJson(rowCounts(counted)),
    report: facts.reportPath,
  };
  const tooLarge = emptyTooLarge(outputs);
  const unsafeIds = report.jobIds.length + report.itemIds.length - jobIds.length - itemIds.length;
  return { outputs, tooLarge, unsafeIds };
}

/** Empties outputs that GitHub would not take: those that are too large by themselves, then the largest, until the sum fits. */
function emptyTooLarge(outputs: Record<OutputName, string>): OutputName[] {
  const largestFirst = (Object.keys(outputs) as OutputName[]) // the record's own
    .sort((a, b) => outputs[b].length - outputs[a].length);
  let sum = largestFirst.reduce((bytes, name) => bytes + 2 * (name.length + outputs[name].length), 0);
  return largestFirst.filter((name) => {
    if (sum <= MAX_UTF16_BYTES && Buffer.byteLength(outputs[name]) <= MAX_OUTPUT_BYTES) return false;
    sum -= 2 * outputs[name].length;
    outputs[name] = "";
    return true;
  });
}

function rowCounts(files: readonly FileReport[]): Record<string, number> {
  // Without a prototype it is a table from the start: 10,000 entries of an ordinary object take four times as long.
  const counts: Record<string, number> = Object.create(null);
  for (const { file, rows } of files) if (rows !== undefined) counts[file] = rows;
  return counts;
}

// Later steps put ids into their scripts, often by an expression, which a shell then reads as its own text. One that a shell
// takes for no command can still be an option (`-o`), a second argument, or lead elsewhere (`../..`, `~`, `@host`). In JSON
// escapes they would do no harm until a step reads them with `fromJSON`, as a matrix does: so they are left out there too.
const SAFE_ID = /^[\p{L}\p{N}_](?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}_.:~+=@,/-]{0,499}$/u;
