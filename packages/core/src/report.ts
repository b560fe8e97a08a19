import { describeError, type ErrorReport, type UploadError } from "./errors.js";
import type { DataFile } from "./files/data-file.js";
import type { Confirmation, DatasetService, Notice, UploadMode } from "./service.js";

/** What became of a file. */
export type FileState =
  /** The service said that it has it. */
  | "uploaded"
  /** An earlier run uploaded it. */
  | "skipped"
  | "failed"
  /** Sent, and no one can say whether it arrived. */
  | "in-doubt"
  /** A dry run, or another job's shard, would send it. */
  | "planned";

/** How a run ended. */
export type UploadStatus = "success" | "partial" | "failure" | "skipped" | "planned";

/** What became of one file. */
export interface FileReport {
  /** Its path from the workspace. */
  readonly file: string;
  /** The name it was sent under. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileState;
  /** Records after the header that were accepted (planned: that there are); absent where there are none or they could not be counted. */
  readonly rows?: number;
  /** What the service made of it: a data item, a file, a dataset code, a table name. */
  readonly itemId?: string;
  /** The job in which the service processes it. */
  readonly jobId?: string;
  /** Why it is failed or in doubt. */
  readonly error?: ErrorReport;
}

/** One time that a request was sent. */
export interface AttemptReport {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Bytes of the body that were handed to a connection. */
  readonly sentBytes: number;
  readonly outcome:
    | { readonly kind: "answered"; readonly status: number }
    | { readonly kind: "failed"; readonly message: string };
}

/** One request with all its attempts, and what came of it. */
export interface RequestReport {
  /** Label of the task that sent it: `data item "recordings"`. */
  readonly task: string;
  /** What it does: `add data item`. */
  readonly step: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Labels of the files whose content it carried; the first 10. */
  readonly files: readonly string[];
  /** How many files it carried. */
  readonly fileCount: number;
  readonly attempts: readonly AttemptReport[];
  /** What the service's answer meant; absent where there was none, and for look-ups. */
  readonly receipt?: unknown;
  readonly error?: ErrorReport;
}

/** Everything that happened in a run, as plain JSON. Its schema is versioned. */
export interface UploadReport {
  readonly schemaVersion: 1;
  readonly service: string;
  readonly baseUrl: string;
  readonly mode: UploadMode;
  readonly status: UploadStatus;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** In the order of the plan. */
  readonly files: readonly FileReport[];
  readonly requests: readonly RequestReport[];
  readonly notices: readonly Notice[];
  /** Faults in the data, and what else ended the run as a whole. */
  readonly errors: readonly ErrorReport[];
  readonly totals: UploadTotals;
  /** Of all files, without repetition, in the order of the plan. */
  readonly jobIds: readonly string[];
  readonly itemIds: readonly string[];
}

/** What became of all files, in numbers: `files` is the sum of the five states. */
export interface UploadTotals {
  readonly files: number;
  readonly uploaded: number;
  readonly skipped: number;
  readonly failed: number;
  readonly inDoubt: number;
  readonly planned: number;
  /** Bytes of the content of uploaded files. */
  readonly bytes: number;
  /** Rows that the service accepted; absent where none of them is known to have rows. */
  readonly rows?: number;
  /** Rows that the service says it holds now; absent where it does not say. */
  readonly serviceRows?: number;
}

/** Collects what became of every file of a run. */
export class FileLedger {
  readonly #entries: Map<DataFile, MutableEntry>;

  constructor(files: readonly DataFile[]) {
    this.#entries = new Map(files.map((file) => [file, { state: "planned" }]));
  }

  /** In the order of the plan. */
  get files(): DataFile[] {
    return [...this.#entries.keys()];
  }

  /** Whether nothing final is known of the file yet. */
  isOpen(file: DataFile): boolean {
    return this.#entry(file).state === "planned";
  }

  /** Whether the service has the file, from this run or an earlier one. */
  hasArrived(file: DataFile): boolean {
    const { state } = this.#entry(file);
    return state === "uploaded" || state === "skipped";
  }

  learn(file: DataFile, { itemId, jobId, rows }: Confirmation): void {
    const entry = this.#entry(file);
    if (itemId !== undefined) entry.itemId = itemId;
    if (jobId !== undefined) entry.jobId = jobId;
    const known = rows?.get(file);
    if (known !== undefined) entry.rows = known;
  }

  settle(file: DataFile, state: Exclude<FileState, "planned">, error?: UploadError): void {
    const entry = this.#entry(file);
    entry.state = state;
    if (error !== undefined) entry.error = describeError(error);
  }

  describe(file: DataFile): FileReport {
    const { state, rows, itemId, jobId, error } = this.#entry(file);
    return {
      file: file.label,
      name: file.name,
      size: file.size,
      state,
      ...(rows === undefined ? {} : { rows }),
      ...(itemId === undefined ? {} : { itemId }),
      ...(jobId === undefined ? {} : { jobId }),
      ...(error === undefined ? {} : { error }),
    };
  }

  describeAll(): FileReport[] {
    return this.files.map((file) => this.describe(file));
  }

  #entry(file: DataFile): MutableEntry {
    const entry = this.#entries.get(file);
    if (entry === undefined) throw new RangeError(`${file.label} is not a file of this run`);
    return entry;
  }
}

interface MutableEntry {
  state: FileState;
  rows?: number;
  itemId?: string;
  jobId?: string;
  error?: ErrorReport;
}

/** Puts the report together from what was recorded. Times in milliseconds since 1970. */
export function buildReport(run: {
  readonly service: DatasetService;
  readonly run: "upload" | "check";
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly files: readonly FileReport[];
  readonly requests: readonly RequestReport[];
  readonly notices: readonly Notice[];
  readonly errors: readonly ErrorReport[];
  readonly serviceRows: number | undefined;
}): UploadReport {
  const { service, files, requests, notices, errors } = run;
  const totals = totalsOf(files, run.serviceRows);
  return {
    schemaVersion: 1,
    service: service.name,
    baseUrl: service.baseUrl.href,
    mode: service.mode,
    status: statusOf(totals, { kind: run.run, errors: errors.length }),
    startedAt: new Date(run.startedAt).toISOString(),
    finishedAt: new Date(run.finishedAt).toISOString(),
    files,
    requests,
    notices,
    errors,
    totals,
    jobIds: distinct(files.map((file) => file.jobId)),
    itemIds: distinct(files.map((file) => file.itemId)),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
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

/** How a run ended, from what became of its files. `errors` counts what failed apart from any file. */
function statusOf(
  totals: UploadTotals,
  run: { readonly kind: "upload" | "check"; readonly errors: number },
): UploadStatus {
  const { uploaded, failed, inDoubt, skipped } = totals;
  if (run.kind === "check") return failed + run.errors > 0 ? "failure" : "planned";
  if (failed + inDoubt + run.errors > 0) return uploaded + inDoubt + skipped > 0 ? "partial" : "failure";
  return uploaded > 0 ? "success" : "skipped";
}
