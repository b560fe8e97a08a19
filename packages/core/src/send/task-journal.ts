import { asUploadError, InDoubtError, type UploadError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { Confirmation, DatasetService, EarlierUpload, Json, ServiceRequest, TaskMemory } from "../service.js";
import { type Arrival, digestOf, type Intent, type Journal, type JournalledFile } from "./journal.js";

/** The journal as one task uses it: knows the task's target and the keys of its files. */
export class TaskJournal {
  readonly #journal: Journal;
  readonly #target: string;
  readonly #unit: TaskMemory["unit"];
  readonly #files: ReadonlyMap<DataFile, JournalledFile>;

  private constructor(
    journal: Journal,
    target: string,
    unit: TaskMemory["unit"],
    files: ReadonlyMap<DataFile, JournalledFile>,
    /** Files whose content could not be read. */
    readonly unreadable: ReadonlyMap<DataFile, UploadError>,
  ) {
    this.#journal = journal;
    this.#target = target;
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
    const known = new Map<DataFile, JournalledFile>();
    const unreadable = new Map<DataFile, UploadError>();
    const queue = files.values();
    const digest = async () => {
      for (const file of queue) {
        try {
          // The name and the content, not the modification time: a checkout sets that anew.
          known.set(file, { key: digestOf([target, file.name, await digestOfFile(file)]), name: file.name });
        } catch (error) {
          unreadable.set(file, asUploadError(error));
        }
      }
    };
    await Promise.all(Array.from({ length: DIGESTS_AT_ONCE }, digest));
    return new TaskJournal(journal, target, memory.unit, known, unreadable);
  }

  /** Files that need not be sent, with what is known of them. */
  arrivals(): Map<DataFile, Arrival> {
    const arrivals = new Map<DataFile, Arrival>();
    const isCurrent = this.#unit !== "whole" || this.#journal.completeSet(this.#target) === this.#set();
    if (!isCurrent) return arrivals;
    for (const [file, { key }] of this.#files) {
      const arrival = this.#journal.arrival(key);
      if (arrival !== undefined) arrivals.set(file, arrival);
    }
    return arrivals;
  }

  /** Files of requests that are not settled, a group for each request. */
  pending(): DataFile[][] {
    const groups = new Map<string, DataFile[]>();
    for (const [file, { key }] of this.#files) {
      const id = this.#journal.intentOf(key)?.id;
      if (id !== undefined) addTo(groups, id, file);
    }
    return [...groups.values()];
  }

  earlier(file: DataFile): EarlierUpload | undefined {
    const key = this.#files.get(file)?.key ?? "";
    const arrival = this.#journal.arrival(key);
    if (arrival !== undefined) return { kind: "arrived", itemId: arrival.itemId };
    const intent = this.#journal.intentOf(key);
    if (intent === undefined) return undefined;
    return { kind: "sent", mark: intent.mark, receipt: intent.receipt };
  }

  get state(): Json | undefined {
    return this.#journal.state(this.#target);
  }

  /** Whether an earlier run has completed this target: what is sent now comes on top. */
  get wasComplete(): boolean {
    return this.#journal.completeSet(this.#target) !== undefined;
  }

  remember(state: Json): Promise<void> {
    return this.#journal.remember(this.#target, state);
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

  intend<T extends Json>(request: ServiceRequest<T>): Promise<Intent> {
    const files = (request.body?.files ?? []).map((file) => this.#known(file));
    return this.#journal.intend({ target: this.#target, step: request.step, files, mark: request.mark ?? null });
  }

  receive(intent: Intent, value: Json): Promise<void> {
    return this.#journal.receive(intent, value);
  }

  /** Nothing of the request can have been stored, unless it is in doubt. */
  async failed(intent: Intent, error: UploadError): Promise<void> {
    // A yes that could not be understood may be a yes all the same.
    const unclear = error instanceof InDoubtError || (error.kind === "unexpected-answer" && error.status < 300);
    if (!unclear) await this.#journal.refuse(intent);
  }

  /** The service undid what it had said yes to. */
  async forget(file: DataFile): Promise<void> {
    const intent = this.#journal.intentOf(this.#known(file).key);
    if (intent !== undefined) await this.#journal.refuse(intent);
  }

  /** @param rows - of one file */
  async arrived(
    files: readonly DataFile[],
    outcome: Confirmation,
    rows: (file: DataFile) => number | undefined,
  ): Promise<void> {
    const { itemId, jobId } = outcome;
    const shared = { ...(itemId === undefined ? {} : { itemId }), ...(jobId === undefined ? {} : { jobId }) };
    const groups = new Map<number | undefined, JournalledFile[]>();
    for (const file of files) addTo(groups, rows(file), this.#known(file));
    await Promise.all(
      [...groups].map(([count, group]) =>
        this.#journal.arrive(group, { ...shared, ...(count === undefined ? {} : { rows: count }) }),
      ),
    );
  }

  /** All files of the task have arrived. */
  async complete(): Promise<void> {
    if (this.#unit !== "file") await this.#journal.complete(this.#target, this.#set());
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

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

// Small files cost a few round trips to libuv's pool of four threads each.
const DIGESTS_AT_ONCE = 8;
