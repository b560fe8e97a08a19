import { describeError, type ErrorReport, type FileError, type UploadError } from "./errors.js";
import type { DataFile } from "./files/data-file.js";
import type { DatasetService, Json, Notice, Shard, UploadMode, UploadTask } from "./service.js";

/**
 * What became of a file: `uploaded`: the service said that it has it; `skipped`: an earlier run uploaded it; `failed`: it
 * did not arrive; `in-doubt`: it was sent, and no one can say whether it arrived; `planned`: a dry run would send it.
 */
export type FileState = "uploaded" | "skipped" | "failed" | "in-doubt" | "planned";

/**
 * How a run ended: `success`; `partial`: something arrived, is in doubt or was left unfinished; `failure`: nothing changed at the
 * service; `skipped`: there was nothing to do; `planned`: a dry run found nothing wrong.
 */
export type UploadStatus = "success" | "partial" | "failure" | "skipped" | "planned";

/** What became of one file. */
export interface FileReport {
  /** Its path from the workspace, with `/`; the label that the caller gave it. */
  readonly file: string;
  /** The name it was sent under, with `/`. */
  readonly name: string;
  /** Bytes of its content, when it was found; 0 where it could not be read. */
  readonly size: number;
  /** The label of the task that it is part of: `data item "recordings"`. */
  readonly task: string;
  /** What became of it in this run. */
  readonly state: FileState;
  /** Records after the header that were accepted (planned: that there are; skipped: that an earlier run sent); absent where there are none or they could not be counted. */
  readonly rows?: number;
  /** What the service keeps it in, by the service's own id: data item, file, dataset code, table name. */
  readonly itemId?: string;
  /** The id of the service's job that processes it. */
  readonly jobId?: string;
  /** Why it failed or is in doubt. */
  readonly error?: ErrorReport;
}

/** One attempt to send a request. */
export interface AttemptReport {
  /**
   * ISO 8601, in UTC.
   * @format date-time
   */
  readonly startedAt: string;
  /** Milliseconds until its answer was read, or until it failed. */
  readonly durationMs: number;
  /** Bytes of the body that were handed to a connection. */
  readonly sentBytes: number;
  /** How it ended. */
  readonly outcome: AttemptOutcome;
}

/** How an attempt ended: with an answer, whatever it said, or without one. */
export type AttemptOutcome = AnsweredAttempt | FailedAttempt;

/** An attempt that was answered. */
export interface AnsweredAttempt {
  /** Tells it from an attempt that failed. */
  readonly kind: "answered";
  /** HTTP status. */
  readonly status: number;
}

/** An attempt that brought no complete answer. */
export interface FailedAttempt {
  /** Tells it from an attempt that was answered. */
  readonly kind: "failed";
  /** What happened to its connection. */
  readonly message: string;
}

/** One request with all its attempts, those of look-ups and polls included. */
export interface RequestReport {
  /** The label of the task that it belongs to. */
  readonly task: string;
  /** What it does: `add data item`. */
  readonly step: string;
  /** HTTP method. */
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Labels of the files whose content it carried; the first 10. */
  readonly files: readonly string[];
  /** How many files' content it carried. */
  readonly fileCount: number;
  /** In the order of time; none where the request was never sent. */
  readonly attempts: readonly AttemptReport[];
  /** What the service's answer meant; absent where there was none, and for look-ups. */
  readonly receipt?: Json;
  /** Why it brought no receipt. */
  readonly error?: ErrorReport;
}

/** What a task that failed has changed at the service all the same. */
export interface Unfinished {
  /** The label of the task. */
  readonly task: string;
  /** What the service holds now, and what to do about it. */
  readonly message: string;
}

/** Everything that happened in a run, as plain JSON. */
export interface UploadReport {
  /** The version of the schema. Raised where a property goes away or means something else; others may be added without. */
  readonly schemaVersion: 1;
  /** The service's name, as in the Action's input `service`. */
  readonly service: string;
  /** The address below which the service was spoken to; empty where the run ended before it was known. */
  readonly baseUrl: string;
  /** What the run was to do with what the service holds. */
  readonly mode: UploadMode;
  /** The part of the plan that was this job's; absent where it had all of it. */
  readonly shard?: Shard;
  /** How the run ended. */
  readonly status: UploadStatus;
  /**
   * ISO 8601, in UTC.
   * @format date-time
   */
  readonly startedAt: string;
  /**
   * ISO 8601, in UTC.
   * @format date-time
   */
  readonly finishedAt: string;
  /** Every file of the plan, or of this job's shard of it, in the order of the plan. */
  readonly files: readonly FileReport[];
  /** In the order in which they ended. */
  readonly requests: readonly RequestReport[];
  /** What the user should know: what was inferred, left out, or could not be found out. */
  readonly notices: readonly Notice[];
  /** Faults in the data, and what else ended the run as a whole; errors of single files are with the files. */
  readonly errors: readonly ErrorReport[];
  /** What failed tasks have left at the service: a dataset that was emptied, a data item without some of its files. */
  readonly unfinished: readonly Unfinished[];
  /** Sums over the files. */
  readonly totals: UploadTotals;
  /** Jobs of the files that this run sent, without repetition, in the order of the plan. */
  readonly jobIds: readonly string[];
  /** What this run made or added to, without repetition, in the order of the plan. */
  readonly itemIds: readonly string[];
  /** Jobs of the files that were skipped, as far as `jobIds` does not have them. */
  readonly earlierJobIds: readonly string[];
  /** What holds the files that were skipped, as far as `itemIds` does not have it. */
  readonly earlierItemIds: readonly string[];
}

/** Sums over the files of a run. `files` is the sum of the five states. */
export interface UploadTotals {
  /** Files in the plan, or in this job's shard of it. */
  readonly files: number;
  /** Files that the service said that it has. */
  readonly uploaded: number;
  /** Files that an earlier run uploaded. */
  readonly skipped: number;
  /** Files that did not arrive, those never sent included. */
  readonly failed: number;
  /** Files of which no one can say whether they arrived. */
  readonly inDoubt: number;
  /** Files of a dry run that found nothing wrong with them. */
  readonly planned: number;
  /** Bytes of the content of uploaded files. */
  readonly bytes: number;
  /** Rows that the service accepted in this run; absent where none of them is known to have rows. */
  readonly rows?: number;
  /** Rows that the service says it holds now; absent where it does not say. */
  readonly serviceRows?: number;
}

/** What can become known of a file beside its state. */
export type FileFacts = Pick<FileReport, "rows" | "itemId" | "jobId">;

/** Collects what became of every file of a run. */
export class FileLedger {
  readonly #reports: Map<DataFile, FileReport>;
  /** Files that are part of no task, because they cannot be read. */
  readonly unreadable: readonly FileReport[];

  /** @param failed - the errors of files that are part of no task because they cannot be read */
  constructor(tasks: readonly Pick<UploadTask, "label" | "files">[], failed: readonly FileError[] = []) {
    this.unreadable = failed.map((error) => {
      const { label, name } = error.file;
      return { file: label, name, size: 0, task: "the upload", state: "failed", error: describeError(error) };
    });
    this.#reports = new Map(
      tasks.flatMap(({ label: task, files }) =>
        files.map((file): [DataFile, FileReport] => {
          const { label, name, size } = file;
          return [file, { file: label, name, size, task, state: "planned" }];
        }),
      ),
    );
  }

  /** In the order of the plan. */
  get files(): DataFile[] {
    return [...this.#reports.keys()];
  }

  /** Whether nothing final is known of the file yet. */
  isOpen(file: DataFile): boolean {
    return this.describe(file).state === "planned";
  }

  /** Whether the service has the file, from this run or an earlier one. */
  hasArrived(file: DataFile): boolean {
    const { state } = this.describe(file);
    return state === "uploaded" || state === "skipped";
  }

  /** Nothing but the three: they may come from a journal, whose records may hold more. */
  learn(file: DataFile, { rows, itemId, jobId }: FileFacts): void {
    // Not spread: what is added to a spread object costs V8 of Node 20 five times as much (row `many-files` of the benchmarks).
    const report: FileReport = Object.assign(
      {},
      this.describe(file),
      rows === undefined ? undefined : { rows },
      itemId === undefined ? undefined : { itemId },
      jobId === undefined ? undefined : { jobId },
    );
    this.#reports.set(file, report);
  }

  settle(file: DataFile, state: Exclude<FileState, "planned">, error?: UploadError): void {
    const report = { ...this.describe(file), state };
    this.#reports.set(file, error === undefined ? report : { ...report, error: describeError(error) });
  }

  /** As far as it is known: what is learned later is not in it. */
  describe(file: DataFile): FileReport {
    const report = this.#reports.get(file);
    if (report === undefined) throw new RangeError(`${file.label} is not a file of this run`);
    return report;
  }

  describeAll(): FileReport[] {
    return [...this.#reports.values(), ...this.unreadable];
  }
}

/** Puts the report together from what was recorded. Times in milliseconds since 1970. */
export function buildReport(run: {
  readonly service: DatasetService;
  readonly shard?: Shard | undefined;
  readonly dryRun: boolean;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly files: readonly FileReport[];
  readonly requests: readonly RequestReport[];
  readonly notices: readonly Notice[];
  readonly errors: readonly ErrorReport[];
  readonly unfinished: readonly Unfinished[];
  readonly serviceRows: number | undefined;
}): UploadReport {
  const { service, files, requests, notices, errors, unfinished } = run;
  const totals = totalsOf(files, run.serviceRows);
  return {
    schemaVersion: 1,
    service: service.name,
    baseUrl: service.baseUrl.href,
    mode: service.mode,
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    status: statusOf(totals, { dryRun: run.dryRun, errors: errors.length, unfinished: unfinished.length }),
    startedAt: new Date(run.startedAt).toISOString(),
    finishedAt: new Date(run.finishedAt).toISOString(),
    files,
    requests,
    notices,
    errors,
    unfinished,
    totals,
    ...idsOf(files),
  };
}

/** The ids that the service gave, by whether this run had to do with them. */
export function idsOf(
  files: readonly FileReport[],
): Pick<UploadReport, "jobIds" | "itemIds" | "earlierJobIds" | "earlierItemIds"> {
  const jobs = { now: new Set<string>(), earlier: new Set<string>() };
  const items = { now: new Set<string>(), earlier: new Set<string>() };
  for (const { state, jobId, itemId } of files) {
    const when = state === "skipped" ? "earlier" : "now";
    if (jobId !== undefined) jobs[when].add(jobId);
    if (itemId !== undefined) items[when].add(itemId);
  }
  return {
    jobIds: [...jobs.now],
    itemIds: [...items.now],
    earlierJobIds: [...jobs.earlier].filter((id) => !jobs.now.has(id)),
    earlierItemIds: [...items.earlier].filter((id) => !items.now.has(id)),
  };
}

/** Adds up what became of the files. */
export function totalsOf(files: readonly FileReport[], serviceRows: number | undefined): UploadTotals {
  const count = { uploaded: 0, skipped: 0, failed: 0, "in-doubt": 0, planned: 0 };
  let bytes = 0;
  let rows: number | undefined;
  for (const file of files) {
    count[file.state] += 1;
    if (file.state === "uploaded") bytes += file.size;
    // A file that failed may have rows that the service accepted before.
    if (file.state !== "planned" && file.state !== "skipped" && file.rows !== undefined) rows = (rows ?? 0) + file.rows;
  }
  return {
    files: files.length,
    uploaded: count.uploaded,
    skipped: count.skipped,
    failed: count.failed,
    inDoubt: count["in-doubt"],
    planned: count.planned,
    bytes,
    ...(rows === undefined ? {} : { rows }),
    ...(serviceRows === undefined ? {} : { serviceRows }),
  };
}

/** How a run ended, from what became of its files. `errors` counts what failed apart from any file, `unfinished` what that left. */
function statusOf(
  totals: UploadTotals,
  run: { readonly dryRun: boolean; readonly errors: number; readonly unfinished: number },
): UploadStatus {
  const { uploaded, failed, inDoubt, skipped } = totals;
  if (run.dryRun) return failed + run.errors > 0 ? "failure" : "planned";
  if (failed + inDoubt + run.errors + run.unfinished > 0) {
    return uploaded + inDoubt + skipped + run.unfinished > 0 ? "partial" : "failure";
  }
  return uploaded > 0 ? "success" : "skipped";
}
