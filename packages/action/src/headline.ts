import { type ErrorReport, type FileReport, plainText, type UploadReport } from "@dataset-upload/core";
import { shownState, wasStopped } from "./file-order.js";
import { formatBytes, formatCount, formatNumber } from "./format.js";

export type RunKind = "upload" | "check";

/** How a run ended, in one line of plain text; where it failed, with the first cause. */
export function headline(report: UploadReport, run: RunKind = "upload"): string {
  const failed = report.status === "partial" || report.status === "failure";
  return [outcome(report, run), ...(failed ? causeOf(report) : [])].join(": ");
}

/** How a run ended, without its causes. */
export function outcome(report: UploadReport, run: RunKind): string {
  const { status, service, shard, totals } = report;
  const files = (count: number) => formatNumber(count, "file");
  switch (status) {
    case "success":
      return `Uploaded ${files(totals.uploaded)} to ${service} (${amount(totals.bytes, totals.rows)})${skippedOf(totals)}`;
    case "planned":
      return planned(report);
    case "skipped":
      if (totals.files === 0 && shard !== undefined)
        return `Nothing to upload: no file falls to shard ${shard.index}/${shard.count}`;
      return totals.files === 0 ? "Nothing to upload" : `Nothing to upload: ${service} has all ${files(totals.files)}`;
    case "partial":
      return [
        `Uploaded ${formatCount(totals.uploaded)} of ${files(totals.files)} to ${service}`,
        ...partsOf(report),
      ].join(": ");
    case "failure":
      if (run === "check") return `Dry run: ${checkResult(report)}`;
      if (totals.files === 0) return "Nothing was uploaded";
      return [`Nothing was uploaded to ${service}`, ...partsOf(report)].join(": ");
  }
}

/** What a dry run that found nothing wrong would send. */
function planned({ service, totals, files }: UploadReport): string {
  const { bytes, rows } = plannedAmount(files);
  const count = formatNumber(totals.planned, "file");
  return `Dry run: ${count} would be uploaded to ${service} (${amount(bytes, rows)})${skippedOf(totals)}`;
}

function skippedOf({ skipped }: UploadReport["totals"]): string {
  return skipped > 0 ? `, ${formatCount(skipped)} skipped` : "";
}

function plannedAmount(files: readonly FileReport[]): { readonly bytes: number; readonly rows: number | undefined } {
  const some = files.filter(({ state }) => state === "planned");
  const counts = some.flatMap(({ rows }) => rows ?? []);
  return {
    bytes: some.reduce((sum, { size }) => sum + size, 0),
    rows: counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0),
  };
}

function amount(bytes: number, rows: number | undefined): string {
  return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${formatNumber(rows, "row")}`;
}

function partsOf({ files, totals }: UploadReport): string[] {
  const { failed, inDoubt, skipped } = totals;
  const notSent = files.filter((file) => shownState(file) === "not-sent").length;
  const parts = [
    [skipped, "skipped"],
    [failed - notSent, "failed"],
    [inDoubt, "in doubt"],
    [notSent, "not sent"],
  ] as const;
  const some = parts.flatMap(([count, words]) => (count > 0 ? [`${formatCount(count)} ${words}`] : []));
  return some.length === 0 ? [] : [some.join(", ")];
}

/** What a failed dry run found. */
function checkResult({ files, errors }: UploadReport): string {
  const faulty = files.filter(({ error }) => error !== undefined && !wasStopped(error)).length;
  if (faulty > 0) return `${formatCount(faulty)} of ${formatNumber(files.length, "file")} cannot be uploaded`;
  const causes = [...errors, ...files.flatMap(({ error }) => error ?? [])];
  return causes.length > 0 && causes.every(wasStopped) ? "it did not come to its end" : "nothing can be uploaded";
}

const LONGEST_CAUSE = 200;
// A refusal of these is of the token or the account, whichever file met with it.
const REFUSALS_OF_ALL: readonly (number | undefined)[] = [401, 402, 403];

/** Whether the error is about the file that it befell, and does not name it itself. */
function isOfOneFile(error: ErrorReport | undefined): boolean {
  return error !== undefined && error.file === undefined && !REFUSALS_OF_ALL.includes(error.status);
}

/** The first error that is not only the consequence of another, with its file where it is one file's, and how many others there are. */
function causeOf({ errors, files }: UploadReport): string[] {
  if (errors.length > 1 && errors.every((error) => error.kind === "input")) {
    return [`${formatCount(errors.length)} inputs cannot be used`];
  }
  const all = [...errors, ...files.flatMap(({ error }) => error ?? [])];
  const own = all.filter((error) => !wasStopped(error));
  const messages = new Set((own.length > 0 ? own : all).map(({ message }) => message));
  const [first] = messages;
  if (first === undefined) return [];
  const befallen = files.filter(({ error }) => error?.message === first);
  const [file] = befallen.length === 1 && isOfOneFile(befallen[0]?.error) ? befallen : [];
  const more = messages.size > 1 ? ` (and ${formatNumber(messages.size - 1, "more error")})` : "";
  const cause = plainText(first, LONGEST_CAUSE) + more;
  return file === undefined ? [cause] : [plainText(file.file, LONGEST_CAUSE), cause];
}
