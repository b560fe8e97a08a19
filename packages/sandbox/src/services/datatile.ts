import { randomUUID } from "node:crypto";
import type { Form } from "../multipart.js";
import { RateLimit, type RateLimitOptions } from "../rate-limit.js";
import { Refusal } from "../refusal.js";
import { type Answer, type Call, matchPath, type Operation, type Service } from "../service.js";
import { fileLine, type StoredFile } from "../stored-file.js";
import { type JobOutcome, JobProgress, type JobState, type Processing } from "./processing.js";

/** How DataTile's stand-in reads what the public documentation leaves open. */
export interface DataTileOptions {
  /** Hashes of the folders there are. Unless given, every hash that is not a database's is a folder. */
  readonly folders?: readonly string[];
  /** Hashes of the databases there are. Unless given, every hash that is not a folder's is an (empty) database. */
  readonly databases?: readonly string[];
  /** How long a destination stays busy; 50 ms of processing unless given. */
  readonly processing?: Processing;
  /** The end of every job; `completed` unless given. */
  readonly outcome?: JobOutcome;
  /** How an upload to a destination that is still being processed is refused; 409 without `Retry-After` unless given. */
  readonly busy?: { readonly status: 409 | 423 | 429 | 503; readonly retryAfterSeconds?: number };
  /** JSON pointer to the job id in the answer, `/jobId` unless given; an empty text makes the id the whole answer. */
  readonly jobIdPointer?: string;
  /** Whether job ids are UUIDs or integers; `text` unless given. */
  readonly jobIdType?: "text" | "number";
  /** The words for the states; their English names unless given. */
  readonly stateNames?: Readonly<Partial<Record<JobState, string>>>;
  /** The form field with the address that status changes are pushed to; `callback` unless given. */
  readonly callbackField?: string;
  readonly extraFields?: readonly string[];
  /** Bytes of one file; no limit unless given. */
  readonly maxFileBytes?: number;
  readonly rateLimit?: RateLimitOptions;
  /** How many uploads the server takes before it refuses with 400 or 403 and words; no limit unless given. */
  readonly quota?: { readonly uploads: number; readonly status: 400 | 403 };
}

/** The first word of an upload's path: `/create/{hash}`. */
export type DataTileAction = "create" | "reload" | "append";

/** A database and the files that its content comes from. */
export interface DataTileDatabase {
  readonly hash: string;
  /** The folder it was created in, unless it was there before. */
  readonly folder?: string;
  /** What its content consists of: `reload` leaves one file, `append` adds one. Only files whose job completed. */
  readonly files: readonly StoredFile[];
}

/** An upload that was accepted, and how far its processing is. */
export interface DataTileJob {
  readonly id: string | number;
  readonly action: DataTileAction;
  /** The folder for `create`, else the database. */
  readonly hash: string;
  readonly file: StoredFile;
  /** The callback address as sent. It is recorded, never called. */
  readonly callback?: string;
  /** All form fields as sent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly state: JobState;
}

interface QueuedJob extends Omit<DataTileJob, "state"> {
  readonly progress: JobProgress;
  applied: "not-yet" | "done";
}

const FILE_TYPES = /\.(sav|zsav|xlsx?|csv)$/i;

/**
 * Stands in for DataTile's Data Collector. Its documentation names the actions, the header and the form field `dataset`, and
 * says that uploads are queued and a busy destination refuses; the rest is configurable because it differs per server.
 */
export class DataTile implements Service {
  readonly #options: DataTileOptions;
  readonly #token: string;
  readonly #limit: RateLimit | undefined;
  readonly #databases = new Map<string, DataTileDatabase>();
  readonly #folders: Set<string>;
  readonly #jobs: QueuedJob[] = [];

  constructor(options: DataTileOptions, token: string) {
    this.#options = options;
    this.#token = token;
    this.#limit = options.rateLimit && new RateLimit(options.rateLimit);
    this.#folders = new Set(options.folders);
    for (const hash of options.databases ?? []) this.#databases.set(hash, { hash, files: [] });
  }

  get databases(): readonly DataTileDatabase[] {
    this.#applyFinished();
    return [...this.#databases.values()];
  }

  /** In the order of arrival. */
  get jobs(): readonly DataTileJob[] {
    return this.#jobs.map(({ progress, applied, ...job }) => ({ ...job, state: progress.state() }));
  }

  /** Ends a job now, in any kind of processing. */
  finishJob(id: string | number, outcome: JobOutcome = "completed"): void {
    this.#findJob(String(id)).progress.finish(outcome);
  }

  snapshot(): unknown {
    return { databases: this.databases, jobs: this.jobs };
  }

  describe(): readonly string[] {
    return this.databases.flatMap(({ hash, files }) => [`database ${hash}`, ...files.map(fileLine)]);
  }

  refuse({ status, message, details }: Refusal): Answer {
    return { status, headers: details.headers ?? {}, body: { message } };
  }

  route(call: Call): Operation {
    const { token } = call.headers;
    if (token === undefined) throw new Refusal(401, "The header token is missing.");
    if (token !== this.#token) throw new Refusal(401, "The token is not valid.");
    const jobId = matchPath("/jobs/{id}", call.path)?.id;
    if (jobId !== undefined) {
      requireMethod(call, "GET");
      return { kind: "no-body", process: () => this.#describeJob(jobId) };
    }
    const upload = matchPath("/{action}/{hash}", call.path);
    const action = ACTIONS.find((known) => known === upload?.action);
    if (action === undefined || upload?.hash === undefined) throw new Refusal(404, `There is no ${call.path}.`);
    requireMethod(call, "POST");
    this.#limit?.take();
    return this.#upload(action, upload.hash);
  }

  #upload(action: DataTileAction, hash: string): Operation {
    const { callbackField = "callback", extraFields = [], maxFileBytes = Number.POSITIVE_INFINITY } = this.#options;
    this.#requireDestination(action, hash);
    this.#requireIdle(hash);
    return {
      kind: "multipart",
      rules: {
        fields: { [callbackField]: "optional" },
        extraFields,
        file: { name: "dataset", maxCount: 1, maxBytes: maxFileBytes },
      },
      process: (form) => {
        // Again: another upload to the same destination may have been faster.
        this.#requireIdle(hash);
        return this.#queue(action, hash, form, form.fields.get(callbackField));
      },
    };
  }

  #queue(action: DataTileAction, hash: string, form: Form, callback: string | undefined): Answer {
    const [file] = form.files;
    if (file === undefined || !FILE_TYPES.test(file.name)) {
      throw new Refusal(400, "Only .sav, .zsav, .xlsx, .xls and .csv files can be read.");
    }
    if (callback !== undefined && !(URL.canParse(callback) && /^https?:/i.test(callback))) {
      throw new Refusal(400, "The callback is not an http or https address.");
    }
    const { quota } = this.#options;
    if (quota !== undefined && this.#jobs.length >= quota.uploads) {
      throw new Refusal(quota.status, `Quota exceeded: ${quota.uploads} uploads.`);
    }
    if (action === "create") this.#folders.add(hash);
    else if (!this.#databases.has(hash)) this.#databases.set(hash, { hash, files: [] });
    const { processing = { kind: "time", queuedMs: 0, processingMs: 50 }, outcome = "completed" } = this.#options;
    const id = this.#options.jobIdType === "number" ? this.#jobs.length + 1 : randomUUID();
    this.#jobs.push({
      id,
      action,
      hash,
      file,
      fields: Object.fromEntries(form.fields),
      ...(callback !== undefined && { callback }),
      progress: new JobProgress(processing, outcome),
      applied: "not-yet",
    });
    return { status: 200, body: valueAt(this.#options.jobIdPointer ?? "/jobId", id) };
  }

  #describeJob(id: string): Answer {
    const job = this.#findJob(id);
    const state = job.progress.poll();
    const failure = state === "failed" ? { message: "The file could not be processed." } : {};
    return { status: 200, body: { jobId: job.id, status: this.#options.stateNames?.[state] ?? state, ...failure } };
  }

  #findJob(id: string): QueuedJob {
    const job = this.#jobs.find((candidate) => String(candidate.id) === id);
    if (!job) throw new Refusal(404, `There is no job ${id}.`);
    return job;
  }

  #requireDestination(action: DataTileAction, hash: string): void {
    const { folders, databases } = this.#options;
    const isDatabase = this.#databases.has(hash);
    const isFolder = this.#folders.has(hash);
    if (action === "create") {
      if (hash === "root") throw new Refusal(400, "A database cannot be created in the root folder.");
      if (isDatabase || (folders !== undefined && !isFolder)) throw new Refusal(404, `There is no folder ${hash}.`);
    } else if (isFolder || (databases !== undefined && !isDatabase)) {
      throw new Refusal(404, `There is no database ${hash}.`);
    }
  }

  #requireIdle(hash: string): void {
    const isBusy = this.#jobs.some((job) => job.hash === hash && !isFinal(job.progress.state()));
    if (!isBusy) return;
    const { status, retryAfterSeconds } = this.#options.busy ?? { status: 409 };
    const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
    throw new Refusal(status, `${hash} is still being processed.`, { headers });
  }

  /** Gives the databases the content of jobs that have completed since somebody last looked. */
  #applyFinished(): void {
    for (const job of this.#jobs) {
      if (job.applied === "done" || job.progress.state() !== "completed") continue;
      job.applied = "done";
      const { action, hash, file } = job;
      if (action === "create") {
        const created = randomUUID();
        this.#databases.set(created, { hash: created, folder: hash, files: [file] });
      } else {
        const before = action === "append" ? (this.#databases.get(hash)?.files ?? []) : [];
        this.#databases.set(hash, { ...this.#databases.get(hash), hash, files: [...before, file] });
      }
    }
  }
}

const ACTIONS: readonly DataTileAction[] = ["create", "reload", "append"];

function isFinal(state: JobState): boolean {
  return state === "completed" || state === "failed";
}

function requireMethod(call: Call, method: string): void {
  if (call.method !== method) throw new Refusal(405, `${call.path} takes ${method} only.`);
}

/** The value at a JSON pointer (RFC 6901), in objects made for it: `/job/id` gives `{ job: { id: value } }`. */
function valueAt(pointer: string, value: string | number): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduceRight<unknown>(
    (inner, key) => ({ [key.replaceAll("~1", "/").replaceAll("~0", "~")]: inner }),
    value,
  );
}
