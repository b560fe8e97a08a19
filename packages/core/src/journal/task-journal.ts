import { asUploadError, InDoubtError, InternalError, JournalError, type UploadError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type {
  Confirmation,
  DatasetService,
  EarlierUpload,
  Json,
  SentBefore,
  ServiceRequest,
  TaskMemory,
  UploadMode,
} from "../service.js";
import { digestOf, type Journal } from "./journal.js";
import type { Arrival, Intent, JournalledFile } from "./journal-record.js";

/** The journal as one task uses it: knows the task's target and the keys of its files. */
export class TaskJournal {
  readonly #journal: Journal;
  readonly #target: string;
  readonly #mode: UploadMode;
  readonly #unit: TaskMemory["unit"];
  readonly #files: ReadonlyMap<DataFile, JournalledFile>;

  private constructor(
    journal: Journal,
    target: string,
    mode: UploadMode,
    unit: TaskMemory["unit"],
    files: ReadonlyMap<DataFile, JournalledFile>,
    /** Files whose content could not be read. */
    readonly unreadable: ReadonlyMap<DataFile, UploadError>,
  ) {
    this.#journal = journal;
    this.#target = target;
    this.#mode = mode;
    this.#unit = unit;
    this.#files = files;
  }

  /** Reads the content of all files, for their keys. */
  static async open(
    journal: Journal,
    service: DatasetService,
    memory: TaskMemory,
    files: readonly DataFile[],
    digestOfFile: (file: DataFile) => Promise<string>,
  ): Promise<TaskJournal> {
    const target = digestOf([service.name, service.baseUrl.href, service.mode, ...memory.target]);
    const keys = new Map<DataFile, JournalledFile>();
    const unreadable = new Map<DataFile, UploadError>();
    const queue = files.values();
    const digest = async () => {
      for (const file of queue) {
        try {
          // The name and the content, not the modification time: a checkout sets that anew.
          keys.set(file, { key: digestOf([target, file.name, await digestOfFile(file)]), name: file.name });
        } catch (error) {
          unreadable.set(file, asUploadError(error));
        }
      }
    };
    await Promise.all(Array.from({ length: DIGESTS_AT_ONCE }, digest));
    // In the order of the plan, not of the reading.
    const inOrder = new Map(
      files.flatMap((file) => {
        const known = keys.get(file);
        return known === undefined ? [] : [[file, known] as const];
      }),
    );
    return new TaskJournal(journal, target, service.mode, memory.unit, inOrder, unreadable);
  }

  /** Files that need not be sent, with what is known of them. */
  arrivals(): Map<DataFile, Arrival> {
    const arrivals = new Map<DataFile, Arrival>();
    const isCurrent = this.#unit !== "whole" || this.#journal.completeSets(this.#target).has(this.#set());
    if (!isCurrent) return arrivals;
    for (const [file, { key }] of this.#files) {
      const arrival = this.#journal.arrival(key);
      if (arrival !== undefined) arrivals.set(file, arrival);
    }
    return arrivals;
  }

  /** The requests that are not settled, with those of the task's files that each carried. */
  pending(): SentBefore[] {
    const requests = new Map<Intent["id"], { step: string; mark: Json; files: DataFile[] }>();
    for (const [file, { key }] of this.#files) {
      const intent = this.#journal.intentOf(key);
      if (intent === undefined) continue;
      const request = requests.get(intent.id) ?? { step: intent.step, mark: intent.mark, files: [] };
      request.files.push(file);
      requests.set(intent.id, request);
    }
    return [...requests.values()];
  }

  /** @throws {JournalError} where what it has for the answer to a request cannot be one */
  earlier<T extends Json>(file: DataFile, isReceipt: (value: Json) => value is T): EarlierUpload<T> | undefined {
    const key = this.#files.get(file)?.key ?? "";
    const arrival = this.#journal.arrival(key);
    if (arrival !== undefined) return { kind: "arrived", itemId: arrival.itemId };
    const intent = this.#journal.intentOf(key);
    if (intent === undefined) return undefined;
    const { step, mark, receipt } = intent;
    if (receipt !== undefined && !isReceipt(receipt)) throw noReceipt(step);
    return { kind: "sent", mark, receipt };
  }

  get state(): Json | undefined {
    return this.#journal.state(this.#target) ?? undefined;
  }

  /** Whether an earlier run has completed this target: what is sent now comes on top. */
  get wasComplete(): boolean {
    return this.#journal.completeSets(this.#target).size > 0;
  }

  /**
   * Something is about to be sent. What it replaces is gone from then on, however far it gets: to put that back, it has to
   * be sent again.
   */
  async begin(): Promise<void> {
    if (this.#mode === "replace") await this.#journal.replace(this.#target);
  }

  remember(state: Json): void {
    this.#journal.remember(this.#target, state);
  }

  /** What an earlier run wrote down of a request: where all its files were sent with one request of the same step. */
  intentOf<T extends Json>(request: ServiceRequest<T>): Intent | undefined {
    const [first, ...others] = request.body?.files ?? [];
    const intent =
      first === undefined
        ? this.#journal.intentWithoutFiles(this.#target, request.step)
        : this.#journal.intentOf(this.#known(first).key);
    if (intent?.step !== request.step) return undefined;
    return others.every((file) => this.#journal.intentOf(this.#known(file).key)?.id === intent.id) ? intent : undefined;
  }

  /** Files of the request that an earlier run has sent without learning of their arrival. */
  sentBefore<T extends Json>({ body }: ServiceRequest<T>): readonly DataFile[] {
    return (body?.files ?? []).filter((file) => this.#journal.intentOf(this.#known(file).key) !== undefined);
  }

  intend<T extends Json>(request: ServiceRequest<T>): Promise<Intent> {
    const files = (request.body?.files ?? []).map((file) => this.#known(file));
    return this.#journal.intend({ target: this.#target, step: request.step, files, mark: request.mark ?? null });
  }

  receive(intent: Intent, value: Json): void {
    this.#journal.receive(intent, value);
  }

  /** Nothing of the request can have been stored, unless it is in doubt or the error is a bug: of what, nobody knows. */
  failed(intent: Intent, error: UploadError): void {
    if (!(error instanceof InDoubtError || error instanceof InternalError)) this.#journal.refuse(intent);
  }

  /** The service does not show it, long after it was sent. */
  absent(intent: Intent): void {
    this.#journal.refuse(intent);
  }

  /** The service undid what it had said yes to. */
  forget(file: DataFile): void {
    const intent = this.#journal.intentOf(this.#known(file).key);
    if (intent !== undefined) this.#journal.refuse(intent);
  }

  /** @param rows - of one file */
  arrived(files: readonly DataFile[], outcome: Confirmation, rows: (file: DataFile) => number | undefined): void {
    const { itemId, jobId } = outcome;
    const shared = { ...(itemId === undefined ? {} : { itemId }), ...(jobId === undefined ? {} : { jobId }) };
    const groups = new Map<number | undefined, JournalledFile[]>();
    for (const file of files) addTo(groups, rows(file), this.#known(file));
    for (const [count, group] of groups) {
      this.#journal.arrive(group, { ...shared, ...(count === undefined ? {} : { rows: count }) });
    }
  }

  /** All files of the task have arrived. */
  complete(): void {
    if (this.#unit !== "file") this.#journal.complete(this.#target, this.#set());
  }

  #set(): string {
    return digestOf([...this.#files.values()].map(({ key }) => key).sort());
  }

  #known(file: DataFile): JournalledFile {
    const known = this.#files.get(file);
    if (known === undefined) throw new RangeError(`${file.label} has no key in the journal`);
    return known;
  }
}

/** Of an answer that no run of ours wrote down: others may have written the file. */
export function noReceipt(step: string): JournalError {
  return new JournalError(`${step}: the journal's record of the answer is not one that this service gives`, {
    hint: "Restore the journal from an earlier run; without it, everything would be uploaded again.",
  });
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

// Small files cost a few round trips to libuv's pool of four threads each.
const DIGESTS_AT_ONCE = 8;
