import { type ErrorReport, type FileReport, type FileState, plainText, type UploadReport } from "@dataset-upload/core";
import { formatBytes, formatCount, formatNumber } from "./format.js";

/** Where a run's files went, as people know it. */
export interface Target {
  /** The service, as its makers write it. */
  readonly title: string;
  /** What the files went into: `dataset "pumps"`. */
  readonly name?: string | undefined;
  /** Where the service shows it. */
  readonly page?: { readonly title: string; readonly address: URL } | undefined;
}

export type RunKind = "upload" | "dry-run";

/** A file's state as a reader is told of it: of the failed ones, those that were never sent are told apart. */
export type ShownState = FileState | "not-sent";

/** One error, however many files it befell. */
export interface ErrorGroup {
  readonly error: ErrorReport;
  /** What to do about it; undefined where the next group has the same advice. */
  readonly hint: string | undefined;
  /** The first of its files, where its message does not name the file. */
  readonly files: readonly string[];
  /** How many files it befell beside these. */
  readonly moreFiles: number;
}

/** Files that have something in common. */
export interface Sum {
  readonly files: number;
  readonly bytes: number;
  /** Undefined where none of them is known to have rows. */
  readonly rows: number | undefined;
}

/** What one task makes of its files: a data item, a dataset. */
export interface Item extends Sum {
  /** The task's label: `data item "recordings"`. */
  readonly label: string;
  /** The name that its first file was sent under. */
  readonly firstFile: string;
  /** How many of its files the service has, or, in a dry run, would be sent. */
  readonly arrived: number;
  readonly itemId: string | undefined;
  readonly jobId: string | undefined;
}

/** A report as people read it: each error once, files and items in the order of interest. Log, summary and annotations render this. */
export interface Digest {
  readonly report: UploadReport;
  readonly target: Target;
  /** How the run ended, in one line, without its cause. */
  readonly outcome: string;
  /** The same with its cause, where it failed. */
  readonly headline: string;
  readonly failed: boolean;
  readonly run: RunKind;
  readonly errors: readonly ErrorGroup[];
  /** The states that there are. */
  readonly states: ReadonlyMap<ShownState, Sum>;
  /** The first `MAX_FILES`: what failed or is in doubt, then the others. */
  readonly files: readonly (FileReport & { readonly shown: ShownState })[];
  /** What the tasks make; the first `MAX_FILES`. Empty where each file is a task of its own. */
  readonly items: readonly Item[];
  readonly itemCount: number;
  /** What became, or would become, of the items: `Made`. */
  readonly verb: string;
}

/** How many files or items are shown. GitHub takes 1 MiB of summary for a step, and a row has at most three texts of 200 characters. */
const MAX_FILES = 100;

const NAMED_FILES = 3;

const VERBS = { create: "Made", replace: "Replaced", append: "Added to" } as const;

/** What to read of a run. */
export function digestOf(report: UploadReport, target: Target, run: RunKind): Digest {
  const byState = groupBy(report.files, shownState);
  const states = new Map(
    ORDER.flatMap((state): [ShownState, Sum][] => {
      const files = byState.get(state);
      return files === undefined ? [] : [[state, sumOf(files)]];
    }),
  );
  const errors = groupErrors(report);
  const outcome = outcomeOf(report, target, run, states);
  const failed = report.status === "failure" || report.status === "partial";
  const items = itemsOf(report, run);
  return {
    report,
    target,
    run,
    outcome,
    headline: [outcome, ...(failed ? causeOf(errors, report) : [])].join(": "),
    failed,
    errors,
    states,
    files: ORDER.flatMap((state) => {
      return (byState.get(state) ?? []).slice(0, MAX_FILES).map((file) => ({ ...file, shown: state }));
    }).slice(0, MAX_FILES),
    items: items.every(isOneFile) ? [] : items.slice(0, MAX_FILES),
    itemCount: items.length,
    verb: run === "dry-run" ? `To be ${VERBS[report.mode].toLowerCase()}` : VERBS[report.mode],
  };
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** A file that is known to the service, or was refused by it, has been sent. */
function shownState({ state, error, rows, itemId, jobId }: FileReport): ShownState {
  const isKnown = rows !== undefined || itemId !== undefined || jobId !== undefined || error?.status !== undefined;
  return state === "failed" && wasStopped(error) && !isKnown ? "not-sent" : state;
}

/** Whether the error is only the consequence of another one, or of the run's end. */
function wasStopped(error: ErrorReport | undefined): boolean {
  return error?.kind === "stopped";
}

/** Each error once, those that are only consequences of others last. */
function groupErrors({ errors, files }: UploadReport): ErrorGroup[] {
  const groups = new Map<string, { error: ErrorReport; files: string[]; moreFiles: number }>();
  const groupOf = (error: ErrorReport) => {
    const group = groups.get(error.message) ?? { error, files: [], moreFiles: 0 };
    groups.set(error.message, group);
    return group;
  };
  for (const error of errors) groupOf(error);
  for (const { file, error } of files) {
    if (error === undefined) continue;
    const group = groupOf(error);
    if (error.file !== undefined) continue; // its message names the file
    if (group.files.length < NAMED_FILES) group.files.push(file);
    else group.moreFiles += 1;
  }
  const all = [...groups.values()];
  const ordered = [...all.filter(({ error }) => !wasStopped(error)), ...all.filter(({ error }) => wasStopped(error))];
  return ordered.map((group, index) => {
    const { hint } = group.error;
    return { ...group, hint: hint === ordered[index + 1]?.error.hint ? undefined : hint };
  });
}

const ORDER: readonly ShownState[] = ["failed", "in-doubt", "not-sent", "uploaded", "planned", "skipped"];

function sumOf(files: readonly FileReport[]): Sum {
  let bytes = 0;
  let rows: number | undefined;
  for (const file of files) {
    bytes += file.size;
    if (file.rows !== undefined) rows = (rows ?? 0) + file.rows;
  }
  return { files: files.length, bytes, rows };
}

/** Whether the item is no more than a file, which has a name of its own. */
function isOneFile({ label, files, firstFile }: Item): boolean {
  return files === 1 && label.includes(firstFile.slice(firstFile.lastIndexOf("/") + 1));
}

/** What this run made, or added to; in a dry run, what it would. */
function itemsOf({ files, status }: UploadReport, run: RunKind): Item[] {
  const now = files.filter(({ state }) => state !== "skipped");
  const all = [...groupBy(now, ({ task }) => task)].map(([label, own]) => ({
    label,
    firstFile: own[0]?.name ?? "",
    ...sumOf(own),
    arrived: own.filter(({ state }) => state === "uploaded" || state === "planned").length,
    itemId: own.find(({ itemId }) => itemId !== undefined)?.itemId,
    jobId: own.find(({ jobId }) => jobId !== undefined)?.jobId,
  }));
  // A failure has changed nothing, though it may know the number of what it was to change.
  const mayHaveChanged = run === "upload" && status !== "failure";
  return all.filter(({ arrived, itemId }) => arrived > 0 || (mayHaveChanged && itemId !== undefined));
}

function outcomeOf(
  report: UploadReport,
  { title, name }: Target,
  run: RunKind,
  states: ReadonlyMap<ShownState, Sum>,
): string {
  const { status, shard, totals } = report;
  const to = name === undefined ? title : `${name} of ${title}`;
  const files = (count: number) => formatNumber(count, "file");
  const skipped = totals.skipped > 0 ? `, ${formatCount(totals.skipped)} skipped` : "";
  const accepted = totals.bytes === 0 && !totals.rows ? "" : ` (${amount(totals.bytes, totals.rows)})`;
  switch (status) {
    case "success":
      return `Uploaded ${files(totals.uploaded)} to ${to}${accepted}${skipped}`;
    case "planned": {
      const { bytes, rows } = states.get("planned") ?? { bytes: 0, rows: undefined };
      return `Dry run: ${files(totals.planned)} would be uploaded to ${to} (${amount(bytes, rows)})${skipped}`;
    }
    case "skipped":
      if (totals.files > 0) return `Nothing to upload: ${title} has all ${files(totals.files)}`;
      return `Nothing to upload${shard === undefined ? "" : `: no file falls to shard ${shard.index}/${shard.count}`}`;
    case "partial":
      return [
        `Uploaded ${formatCount(totals.uploaded)} of ${files(totals.files)} to ${to}${accepted}`,
        ...partsOf(states),
      ].join(": ");
    case "failure":
      if (run === "dry-run") return `Dry run: ${faultsOf(report, states)}`;
      if (totals.files === 0) return "Nothing was uploaded";
      return [`Nothing was uploaded to ${to}`, ...partsOf(states)].join(": ");
  }
}

/** What a failed dry run found. */
function faultsOf({ totals, errors, files }: UploadReport, states: ReadonlyMap<ShownState, Sum>): string {
  const faulty = states.get("failed")?.files ?? 0;
  if (faulty > 0) return `${formatCount(faulty)} of ${formatNumber(totals.files, "file")} cannot be uploaded`;
  const causes = [...errors, ...files.flatMap(({ error }) => error ?? [])];
  return causes.length > 0 && causes.every(wasStopped) ? "it did not come to its end" : "nothing can be uploaded";
}

function amount(bytes: number, rows: number | undefined): string {
  return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${formatNumber(rows, "row")}`;
}

/** What became of the files that were not uploaded. */
function partsOf(states: ReadonlyMap<ShownState, Sum>): string[] {
  const parts = [...states].filter(([state]) => state !== "uploaded" && state !== "planned");
  return parts.length === 0
    ? []
    : [parts.map(([state, { files }]) => `${formatCount(files)} ${state.replace("-", " ")}`).join(", ")];
}

const MAX_CAUSE_CHARACTERS = 200;
// A refusal of these is of the token or the account, whichever file met with it.
const REFUSALS_OF_ALL: readonly (number | undefined)[] = [401, 402, 403];

/** The first error, with its file where it is one file's, and how many others there are. */
function causeOf(groups: readonly ErrorGroup[], { unfinished }: UploadReport): string[] {
  const left = unfinished.map(({ task, message }) => `${task}: ${message}`);
  if (left[0] !== undefined) return [plainText(left[0], MAX_CAUSE_CHARACTERS)];
  const [first] = groups;
  if (first === undefined) return [];
  if (groups.length > 1 && groups.every(({ error }) => error.kind === "input")) {
    return [`${formatCount(groups.length)} inputs cannot be used`];
  }
  const others = groups.filter(({ error }) => error.kind !== "stopped").length - 1;
  const cause = plainText(first.error.message, MAX_CAUSE_CHARACTERS);
  const more = others > 0 ? ` (and ${formatNumber(others, "more error")})` : "";
  const isOfOneFile = first.files.length === 1 && !REFUSALS_OF_ALL.includes(first.error.status);
  return [...(isOfOneFile ? [plainText(first.files[0] ?? "", MAX_CAUSE_CHARACTERS)] : []), cause + more];
}
