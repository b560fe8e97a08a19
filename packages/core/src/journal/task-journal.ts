import { asUploadError, JournalError, type UploadError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { InDoubtPolicy } from "../options.js";
import type {
  Confirmation,
  DatasetService,
  EarlierUpload,
  Json,
  SentBefore,
  ServiceRequest,
  TaskMemory,
} from "../service.js";
import { digestOf, type Journal, keysOf, type OpenRequest } from "./journal.js";
import type { Arrival, JournalledFile } from "./records.js";

/** What a journal is used with. */
export interface JournalUse {
  readonly journal: Journal;
  readonly service: DatasetService;
  readonly inDoubt: InDoubtPolicy;
  /** In milliseconds since 1970. */
  now(): number;
  digestOf(file: DataFile): Promise<string>;
}

/** The journal as one task uses it: knows the task's target and the keys of its files. */
export class TaskJournal {
  readonly #use: JournalUse;
  readonly #target: string;
  readonly #unit: TaskMemory["unit"];
  readonly #files: ReadonlyMap<DataFile, JournalledFile>;
  /** Files of requests of earlier runs that this run has resumed, as `request key`. */
  readonly #resumed = new Set<string>();

  private constructor(
    use: JournalUse,
    memory: TaskMemory,
    files: ReadonlyMap<DataFile, JournalledFile>,
    /** Files whose content could not be read. */
    readonly unreadable: ReadonlyMap<DataFile, UploadError>,
  ) {
    this.#use = use;
    this.#target = targetOf(use.service, memory);
    this.#unit = memory.unit;
    this.#files = files;
  }

  /** Reads the content of all files, for their keys. */
  static async open(use: JournalUse, memory: TaskMemory, files: readonly DataFile[]): Promise<TaskJournal> {
    const target = targetOf(use.service, memory);
    const digests = new Map<DataFile, string>();
    const unreadable = new Map<DataFile, UploadError>();
    const queue = files.values();
    const readSome = async () => {
      for (const file of queue) {
        try {
          digests.set(file, await use.digestOf(file));
        } catch (error) {
          unreadable.set(file, asUploadError(error));
        }
      }
    };
    await Promise.all(Array.from({ length: DIGESTS_AT_ONCE }, readSome));
    const keys = new Map<DataFile, JournalledFile>();
    for (const file of files) {
      const digest = digests.get(file);
      // The name and the content, not the modification time: a checkout sets that anew.
      if (digest !== undefined) keys.set(file, { key: digestOf([target, file.name, digest]), name: file.name });
    }
    return new TaskJournal(use, memory, keys, unreadable);
  }

  /** Files that need not be sent, with what is known of them. */
  arrivals(): Map<DataFile, Arrival> {
    const arrivals = new Map<DataFile, Arrival>();
    if (this.#unit === "whole" && !this.#use.journal.completeSets(this.#target).has(this.#set())) return arrivals;
    for (const [file, { key }] of this.#files) {
      const arrival = this.#use.journal.arrival(key) ?? (this.#isAssumed(key) ? {} : undefined);
      if (arrival !== undefined) arrivals.set(file, arrival);
    }
    return arrivals;
  }

  /**
   * What earlier runs did with the files.
   * @throws {JournalError} where what it has for the answer to a request cannot be one
   */
  earlier<T extends Json>(isReceipt: (value: Json) => value is T): Map<DataFile, EarlierUpload<T>> {
    const uploads = new Map<DataFile, EarlierUpload<T>>();
    const arrivals = this.arrivals();
    for (const [file, { key }] of this.#files) {
      const arrival = arrivals.get(file);
      const request = this.#openRequests(key).at(-1);
      if (arrival !== undefined) uploads.set(file, { kind: "arrived", itemId: arrival.itemId });
      else if (request !== undefined) uploads.set(file, this.#uploadBy(request, isReceipt));
    }
    return uploads;
  }

  #uploadBy<T extends Json>(request: OpenRequest, isReceipt: (value: Json) => value is T): EarlierUpload<T> {
    const { step, mark, receipt } = request;
    if (receipt !== undefined && !isReceipt(receipt)) throw noReceipt(step);
    if (isUnaskable(request) && this.#use.inDoubt === "arrived") return { kind: "assumed", mark };
    return { kind: "sent", mark, receipt };
  }

  /** The requests of earlier runs that are not settled, with those of the task's files that each carried. */
  sentBefore(): SentBefore[] {
    const requests = new Map<string, { step: string; mark: Json; files: DataFile[] }>();
    for (const [file, { key }] of this.#files) {
      const last = this.#openRequests(key).at(-1);
      if (last === undefined) continue;
      const { id, step, mark } = last;
      const request = requests.get(id) ?? { step, mark, files: [] };
      request.files.push(file);
      requests.set(id, request);
    }
    return [...requests.values()];
  }

  get state(): Json | undefined {
    return this.#use.journal.state(this.#target);
  }

  /** Whether an earlier run has completed this target: what is sent now comes on top. */
  get wasComplete(): boolean {
    return this.#use.journal.completeSets(this.#target).size > 0;
  }

  /**
   * Something is about to be sent. What it replaces is gone from then on, however far it gets: to put that back, it has to
   * be sent again.
   */
  async begin(): Promise<void> {
    if (this.#use.service.mode === "replace") await this.#use.journal.replace(this.#target);
  }

  /** Writes down what the user says of files in doubt. @returns of how many */
  settleDoubts(): number {
    const { journal, inDoubt } = this.#use;
    const requests = (key: string) => journal.requestsWith(key).filter(isUnaskable);
    const files = [...this.#files.values()].filter(({ key }) => requests(key).length > 0);
    if (inDoubt === "send-again")
      for (const request of new Set(files.flatMap(({ key }) => requests(key)))) journal.refuse(request);
    const assumed = files.filter(({ key }) => this.#isAssumed(key));
    if (assumed.length > 0) journal.arrive(assumed, {});
    return inDoubt === "keep" ? 0 : files.length;
  }

  remember(state: Json): void {
    this.#use.journal.remember(this.#target, state);
  }

  /** The record that an earlier run made of the request, all of whose files it carried. Each is found once. */
  resume<T extends Json>(request: ServiceRequest<T>): OpenRequest | undefined {
    const keys = keysOf(this.#describe(request));
    const found = this.#unresumed(keys[0] ?? "").find((record) => {
      const carried = new Set(keysOf(record));
      return (
        record.step === request.step && record.part === (request.part ?? "") && keys.every((key) => carried.has(key))
      );
    });
    if (found !== undefined) for (const key of keys) this.#resumed.add(`${found.id} ${key}`);
    return found;
  }

  /** Files of the request that an earlier run has sent with another one, without learning of their arrival. */
  sentOtherwise<T extends Json>({ body, part = "" }: ServiceRequest<T>): DataFile[] {
    const isOther = (record: OpenRequest) => part === "" || record.part === "" || record.part === part;
    return (body?.files ?? []).filter((file) => this.#unresumed(this.#keyOf(file)).some(isOther));
  }

  announce<T extends Json>(request: ServiceRequest<T>): Promise<OpenRequest> {
    const { mark = null, lookUp } = request;
    const at = new Date(this.#use.now()).toISOString();
    const canAsk = lookUp !== undefined && mark !== null ? "possible" : "none";
    return this.#use.journal.announce({ at, ...this.#describe(request), mark, lookUp: canAsk });
  }

  receive(request: OpenRequest, value: Json): void {
    this.#use.journal.receive(request, value);
  }

  refuse(request: OpenRequest): void {
    this.#use.journal.refuse(request);
  }

  /** How long ago a request was sent, in milliseconds. */
  ageOf({ at }: OpenRequest): number {
    return this.#use.now() - Date.parse(at);
  }

  /** The service undid what it had said yes to. */
  forget(file: DataFile): void {
    const request = this.#use.journal.requestsWith(this.#keyOf(file)).at(-1);
    if (request !== undefined) this.#use.journal.refuse(request);
  }

  /** @param rows - of one file */
  arrived(files: readonly DataFile[], outcome: Confirmation, rows: (file: DataFile) => number | undefined): void {
    const { itemId, jobId } = outcome;
    const shared = { ...(itemId === undefined ? {} : { itemId }), ...(jobId === undefined ? {} : { jobId }) };
    const groups = new Map<number | undefined, JournalledFile[]>();
    for (const file of files) {
      const count = rows(file);
      const group = groups.get(count) ?? [];
      group.push(this.#known(file));
      groups.set(count, group);
    }
    for (const [count, group] of groups) {
      this.#use.journal.arrive(group, { ...shared, ...(count === undefined ? {} : { rows: count }) });
    }
  }

  /** All files of the task have arrived. */
  complete(): void {
    if (this.#unit === "item" || this.#unit === "whole") this.#use.journal.complete(this.#target, this.#set());
  }

  #set(): string {
    return digestOf([...this.#files.values()].map(({ key }) => key).sort());
  }

  /** Requests of earlier runs, without those that the user says never arrived. */
  #openRequests(key: string): OpenRequest[] {
    const requests = this.#use.journal.requestsWith(key).filter(({ run }) => run === "earlier");
    return this.#use.inDoubt === "send-again" ? requests.filter((request) => !isUnaskable(request)) : requests;
  }

  #unresumed(key: string): OpenRequest[] {
    return this.#openRequests(key).filter(({ id }) => !this.#resumed.has(`${id} ${key}`));
  }

  /** Whether the user says that a file in doubt has arrived. Of a file in parts, only one of them was in doubt. */
  #isAssumed(key: string): boolean {
    const isWholeFile = this.#unit === "file" || this.#unit === "item";
    return this.#use.inDoubt === "arrived" && isWholeFile && this.#use.journal.requestsWith(key).some(isUnaskable);
  }

  #describe<T extends Json>({ step, part = "", body }: ServiceRequest<T>) {
    return { target: this.#target, step, part, files: (body?.files ?? []).map((file) => this.#known(file)) };
  }

  #keyOf(file: DataFile): string {
    return this.#files.get(file)?.key ?? "";
  }

  #known(file: DataFile): JournalledFile {
    const known = this.#files.get(file);
    if (known === undefined) throw new RangeError(`${file.label} has no key in the journal`);
    return known;
  }
}

/** Whether only the user can say what became of a request of an earlier run. */
function isUnaskable({ run, receipt, lookUp }: OpenRequest): boolean {
  return run === "earlier" && receipt === undefined && lookUp === "none";
}

/** What a task's files go into, as a digest: a slash at the end of the base URL makes no difference to requests. */
export function targetOf({ name, baseUrl, mode }: DatasetService, { target }: TaskMemory): string {
  return digestOf([name, baseUrl.href.replace(/\/$/, ""), mode, ...target]);
}

/** Of an answer that no run of ours wrote down: others may have written the file. */
export function noReceipt(step: string): JournalError {
  return new JournalError(`${step}: the journal's record of the answer is not one that this service gives`, {
    hint: "Restore the journal from an earlier run; without it, everything would be uploaded again.",
  });
}

// Small files cost a few round trips to libuv's pool of four threads each.
const DIGESTS_AT_ONCE = 8;
