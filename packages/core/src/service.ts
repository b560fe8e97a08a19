import type { RequestBody } from "./body/body.js";
import type { DataError, UploadError } from "./errors.js";
import type { DataFile } from "./files/data-file.js";
import type { HttpResponse } from "./http/response.js";

/** A dataset service, set up with one user's options: where it is, how it is spoken to, what has to be done for files. */
export interface DatasetService {
  /** As in the Action's `service` input: `edge-impulse`. */
  readonly name: string;
  readonly baseUrl: URL;
  readonly mode: UploadMode;
  /** Sent with every request; holds the token. */
  readonly headers: Readonly<Record<string, string>>;
  /** What must never be seen in a message or a report: the token. */
  readonly secrets: readonly string[];
  /** The most requests a minute over the whole run; undefined for no limit. */
  readonly requestsPerMinute?: number;
  /**
   * Splits the files into independent tasks. Sends nothing.
   * @throws {InputError} where an option cannot be used; any other error ends up in the report
   */
  plan(files: readonly DataFile[], context: PlanContext): Promise<Plan>;
}

/** Whether an upload makes something new, replaces what a dataset holds, or adds to it. */
export type UploadMode = "create" | "replace" | "append";

/** What a service plans with. */
export interface PlanContext {
  /**
   * What a journal knows of files that would be uploaded into a target. Reads the files' content where there is one.
   * @param isReceipt - whether the journal's record of an answer can be what `read` made of one: as in {@link ServiceRequest}
   * @throws {JournalError} where one cannot
   */
  earlier<T extends Json>(
    memory: TaskMemory,
    files: readonly DataFile[],
    isReceipt: (value: Json) => value is T,
  ): Promise<ReadonlyMap<DataFile, EarlierUpload<T>>>;
  readonly signal: AbortSignal;
  /** Milliseconds that are left of the run's time. */
  timeLeftMs(): number;
  /** What the user should know: a guess that was made, something left out. */
  notice(notice: Notice): void;
}

/** What became of a file in an earlier run. Files that no run has sent are not in the map. */
export type EarlierUpload<T extends Json> =
  | { readonly kind: "arrived"; readonly itemId: string | undefined }
  /** The last request that carried it; without a receipt where the service is not known to have said yes to that. */
  | { readonly kind: "sent"; readonly mark: Json; readonly receipt: T | undefined }
  /** As `sent` without a receipt, but the user says that it arrived. */
  | { readonly kind: "assumed"; readonly mark: Json };

/** Something that the user should know, and that is no error. */
export interface Notice {
  /** A warning is about something that may be wrong. */
  readonly level: "notice" | "warning";
  /** One sentence. */
  readonly message: string;
  /** Several lines to be shown as they are, such as YAML to paste. */
  readonly details?: string;
  /** The label of the file it is about. */
  readonly file?: string;
}

/** What there is to do, and what is wrong with the data. */
export interface Plan {
  readonly tasks: readonly UploadTask[];
  /** Faults in the data, the first of them. Nothing is sent where there are any. */
  readonly problems?: readonly DataError[];
  /** How many faults there are in all, where that is more. */
  readonly problemCount?: number;
  /** Lets go of what the plan holds, such as temporary files. Called once, when the run ends. */
  close?(): Promise<void>;
}

/** One of `count` jobs that share a plan. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  /** How many jobs share the plan. */
  readonly count: number;
}

/** What can be written as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How a journal tells across runs what has arrived. */
export interface TaskMemory {
  /** What the files are uploaded into: with the service, its base address and the mode it must name one thing. */
  readonly target: readonly string[];
  /**
   * `file`: each file arrives by itself, with one request, and is never sent again. `parts`: so, but with several requests:
   * the task itself goes on after the last that arrived. `item`: as `file`, but into one thing that is complete once all have
   * arrived; what comes later makes a new one. `whole`: all files together, sent again when any of them changed.
   */
  readonly unit: "file" | "parts" | "item" | "whole";
}

/** One independent piece of work: a data item, a database operation, a dataset, a file. */
export interface UploadTask {
  /** What it makes, for logs: `data item "recordings"`. */
  readonly label: string;
  readonly files: readonly DataFile[];
  /** Tasks of one lane run one after the other, in the order of the plan. */
  readonly lane?: string;
  readonly memory: TaskMemory;
  /** Sends what has to be sent, in order. What it throws becomes the error of its files that were not confirmed. */
  run(context: TaskContext): Promise<void>;
}

/** What a task works with. */
export interface TaskContext {
  readonly send: Send;
  /** The task's files without those that arrived in an earlier run and those that cannot be read. */
  readonly files: readonly DataFile[];
  /** Those of `files` that an earlier run sent without learning what became of them. */
  readonly resumed: readonly SentBefore[];
  /** What an earlier run remembered before it was cut off. The task is run then even if all its files have arrived. */
  readonly state: Json | undefined;
  /** Whether a later run will know what this one has done. */
  readonly journal: "kept" | "none";
  /** Keeps this for a later run, until the task is complete or remembers `null`. */
  remember(state: Json): void;
  /** Ends with the run. */
  readonly signal: AbortSignal;
  /** Whether the user wants to wait until the service has processed what it queued. */
  readonly waitFor: "processed" | "accepted";
  /** The service has said that it has these files. */
  confirm(files: readonly DataFile[], outcome?: Confirmation): void;
  /** This file was not accepted, or is in doubt; the task goes on with the others. */
  fail(file: DataFile, error: UploadError): void;
  /** The service had said yes to this file, and now says that it has nothing of it: a later run may send it again. */
  forget(file: DataFile): void;
  /** Something about the files became known before it is known whether they are accepted: the id of their job. */
  learn(files: readonly DataFile[], outcome: Confirmation): void;
  /**
   * The rows that were counted while the file was last sent, or, where an earlier run sent it, before this one began;
   * undefined where it was not sent or they are not known.
   */
  sentRows(file: DataFile): number | undefined;
  /** Whether an attempt to send the file ended without a yes or no, whatever became of those after it. */
  mayHaveArrived(file: DataFile): boolean;
  /** What the service says that it holds now. */
  serviceRows(rows: number): void;
  /**
   * The task fails, and yet it has changed something at the service: an emptied dataset, a data item without some of its
   * files. The run is no plain failure then.
   * @param message - what the service holds now, and what to do about it
   */
  unfinished(message: string): void;
  notice(notice: Notice): void;
  /** @throws {StoppedError} where the run ends before the milliseconds are over */
  wait(ms: number): Promise<void>;
  /**
   * Asks again and again, at growing intervals, until it is done.
   * @throws {StoppedError} where the run ends before; what was unclear for five minutes
   */
  poll<T>(ask: () => Promise<PollAnswer<T>>): Promise<T>;
}

/** How far something is that the service is working on. */
export type PollAnswer<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "working" }
  /** The service does not say; where that stays so for five minutes, the poll fails with the error. */
  | { readonly kind: "unclear"; readonly error: UploadError };

/** A request of an earlier run that is not settled. */
export interface SentBefore {
  readonly step: string;
  readonly mark: Json;
  /** Those of the task's files that it carried. */
  readonly files: readonly DataFile[];
}

/** What a service said of files that it took. */
export interface Confirmation {
  /** What was made: a data item, a file, a dataset code, a table name. */
  readonly itemId?: string;
  readonly jobId?: string;
  /** Rows of each file, where the service or its protocol knows better than the count taken while sending. */
  readonly rows?: ReadonlyMap<DataFile, number>;
}

/** Sends one request, as often as it takes and is safe, and returns what the service's answer means. */
export type Send = <T extends Json>(request: ServiceRequest<T>) => Promise<T>;

/** A request whose answer was lost, perhaps in an earlier run. */
export interface LostRequest {
  readonly mark: Json;
  /** The names of all files that it carried, as they are in `DataFile.name`. */
  readonly names: readonly string[];
}

/** One request of a service's protocol. What `read` returns has to survive being written as JSON. */
export interface ServiceRequest<T extends Json> {
  /** What it does, for logs and the report: `add data item`. */
  readonly step: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /**
   * Below the service's base URL, with a leading `/`, its variable parts URL-encoded; or a whole address on the base
   * URL's origin, where the user gave one.
   */
  readonly path: string | URL;
  readonly query?: Readonly<Record<string, string>>;
  /** Beside the service's own, which they do not replace; `content-type` is the body's. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  /** Whether the service can take it twice without storing anything twice. */
  readonly repeatable: boolean;
  /** Statuses other than 429 by which the service says that it is busy and took nothing. */
  readonly busyStatuses?: readonly number[];
  /** Statuses other than 2xx that `read` understands: 404, where it says that there is no such thing. */
  readonly readStatuses?: readonly number[];
  /**
   * What a 2xx answer means, and one with a status of `readStatuses`.
   * @throws {RefusedError} where it is a no with a 2xx status
   * @throws {UnexpectedAnswerError} where it is neither a yes nor a no that the service is known to give
   */
  read(answer: HttpResponse): T;
  /**
   * Whether what a journal has of an earlier run is such a meaning: others may have written the file. Without it nothing is,
   * so that a request that is written down, and that a later run `asks` for, needs it.
   */
  isReceipt?(value: Json): boolean;
  /** The service's own words in an answer that is a no; undefined where there are none. */
  errorMessage(answer: HttpResponse): string | undefined;
  /** What to tell the user beside the service's `words` (see `errorMessage`): which role is missing, which input to look at. */
  hint?(status: number, words: string | undefined): string | undefined;
  /** Tells requests of one step apart that carry the same files, for a journal. Without it, their order does. */
  readonly part?: string;
  /**
   * What a later run does that comes to this request again. `asks`: takes the answer of then, or finds out by `lookUp`.
   * `sends-again`: it has looked at the journal itself, or begins from the start. `sends-unanswered-again`: takes the answer of
   * then, or sends it again with a notice. Default `asks`; a request that is `repeatable` is not recorded where this is not
   * set.
   */
  readonly laterRun?: "asks" | "sends-again" | "sends-unanswered-again";
  /** What `lookUp` needs, in this run or a later one; null where it could not find out. Written down before sending. */
  readonly mark?: Json;
  /**
   * Looks up at the service whether a request whose answer was lost has arrived after all. Called again for two minutes
   * while it has not; a request that is `absent` then is sent again. Called once more at the end of a run in which that was
   * done, for `copies`.
   */
  lookUp?(send: Send, lost: LostRequest): Promise<LookUp<T>>;
}

/** What a service shows of a request whose answer was lost. */
export type LookUp<T extends Json> =
  /**
   * `receipt`: what `read` would have returned. `copies`: the ids of everything at the service that bears the mark; more than
   * one where it was stored twice.
   */
  | { readonly kind: "arrived"; readonly receipt: T; readonly copies?: readonly string[] }
  /** All that could be it was looked at, and it is not there (yet). */
  | { readonly kind: "absent" }
  /** The look-up was not exhaustive, or several things could be it: it says nothing either way. */
  | { readonly kind: "unknown"; readonly reason: string };
