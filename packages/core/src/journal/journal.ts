import { createHash, randomUUID } from "node:crypto";
import type { Redact } from "../redact.js";
import type { Json } from "../service.js";
import type { JournalFile } from "./journal-file.js";
import {
  type Arrival,
  HEADER,
  type JournalledFile,
  type JournalledRequest,
  type JournalRecord,
  readRecords,
  withoutSecrets,
} from "./records.js";
import { SyncedLines } from "./synced-lines.js";

/** A request that is not settled: without a receipt, or with files that are not known to have arrived. */
export interface OpenRequest extends JournalledRequest {
  readonly run: "earlier" | "this";
  /** What the service's yes meant; undefined where none came. */
  readonly receipt: Json | undefined;
}

/**
 * Remembers across runs what was sent and what arrived: an append-only NDJSON file. Lines reach the disk in the order of
 * the calls. `announce` and `replace` return once theirs is there, because what they announce must not happen before. What
 * has happened is written at once, so that it outlives the process, and synced with the next request or a moment later:
 * waiting for that costs as much again, and what a crash of the machine loses of it, it could have lost a moment earlier
 * anyway. Holds names and digests of files, never contents, metadata or secrets. One run at a time.
 *
 * What this run goes by is what it was told. What is written, and with that what a later run knows, has no secret in it.
 */
export class Journal {
  readonly #lines: SyncedLines;
  readonly #file: JournalFile;
  readonly #redact: Redact;
  readonly #requests = new Map<string, OpenRequest>();
  /** Ids of open requests by what they carried, the latest last. */
  readonly #carriers = new Map<string, string[]>();
  readonly #arrived = new Map<string, Arrival>();
  readonly #states = new Map<string, Json>();
  readonly #complete = new Map<string, Set<string>>();
  #hasHeader = false;

  private constructor(
    file: JournalFile,
    redact: Redact,
    /** Whether its last line was cut short. */
    readonly end: "whole" | "torn",
    cutAt: number | undefined,
  ) {
    this.#file = file;
    this.#redact = redact;
    this.#lines = new SyncedLines(file, cutAt);
  }

  /**
   * Reads a journal. A last line that was cut short is passed over, and taken off before the next is written. Writes nothing.
   * @throws {InputError} where it is not a journal, is damaged, or of another version
   */
  static async open(file: JournalFile, redact: Redact): Promise<Journal> {
    const text = await file.read();
    const { records, torn } = readRecords(text);
    const cutAt = torn === "" ? undefined : Buffer.byteLength(text) - Buffer.byteLength(torn);
    const journal = new Journal(file, redact, torn === "" ? "whole" : "torn", cutAt);
    for (const record of records) journal.#apply(record, "earlier");
    return journal;
  }

  /** Whether it says nothing of any upload. */
  get isEmpty(): boolean {
    return this.#arrived.size + this.#requests.size + this.#states.size + this.#complete.size === 0;
  }

  arrival(key: string): Arrival | undefined {
    return this.#arrived.get(key);
  }

  state(target: string): Json | undefined {
    return this.#states.get(target);
  }

  /** The digests of the lists of files that the target was complete with; of a target that is replaced, the last. */
  completeSets(target: string): ReadonlySet<string> {
    return this.#complete.get(target) ?? new Set();
  }

  /** The open requests that carried a file, or, by {@link keysOf}, no file; the latest last. */
  requestsWith(key: string): OpenRequest[] {
    return (this.#carriers.get(key) ?? []).flatMap((id) => this.#requests.get(id) ?? []);
  }

  /** The names of files that an earlier run sent into the target without learning whether they arrived. */
  unansweredNames(target: string): Set<string> {
    const names = new Set<string>();
    for (const request of this.#requests.values()) {
      if (request.target !== target || request.run === "this" || request.receipt !== undefined) continue;
      for (const { key, name } of request.files) if (this.#carriers.has(key)) names.add(name);
    }
    return names;
  }

  /** Returns once the request may be sent. */
  async announce(request: Omit<JournalledRequest, "id">): Promise<OpenRequest> {
    const whole = { id: randomUUID(), ...request };
    this.#write({ kind: "request", ...whole });
    await this.#lines.sync();
    return { ...whole, run: "this", receipt: undefined };
  }

  receive({ id }: OpenRequest, value: Json): void {
    this.#write({ kind: "receipt", request: id, value });
  }

  refuse({ id }: OpenRequest): void {
    this.#write({ kind: "refused", request: id });
  }

  arrive(files: readonly JournalledFile[], outcome: Arrival): void {
    this.#write({ kind: "arrived", files, outcome });
  }

  async replace(target: string): Promise<void> {
    this.#write({ kind: "replacing", target });
    await this.#lines.sync();
  }

  remember(target: string, state: Json): void {
    this.#write({ kind: "state", target, state });
  }

  complete(target: string, set: string): void {
    this.#write({ kind: "complete", target, set });
  }

  /**
   * Returns once everything is on the disk.
   * @throws {JournalError} where it could not be written
   */
  flush(): Promise<void> {
    return this.#lines.sync();
  }

  async close(): Promise<void> {
    await this.flush().catch(() => {}); // a failure was told to whoever flushed before, or the run ends with another one
    await this.#file.close();
  }

  #write(record: JournalRecord): void {
    if (!this.#hasHeader) this.#lines.append(HEADER);
    this.#hasHeader = true;
    this.#apply(record, "this");
    this.#lines.append(JSON.stringify(withoutSecrets(record, this.#redact)));
  }

  #apply(record: JournalRecord, run: OpenRequest["run"]): void {
    switch (record.kind) {
      case "journal":
        this.#hasHeader = true;
        return;
      case "request": {
        const { kind: _, ...request } = record;
        this.#requests.set(record.id, { ...request, run, receipt: undefined });
        for (const key of keysOf(record)) this.#carriers.set(key, [...(this.#carriers.get(key) ?? []), record.id]);
        return;
      }
      case "receipt": {
        const request = this.#requests.get(record.request);
        if (request !== undefined) this.#requests.set(request.id, { ...request, receipt: record.value });
        return;
      }
      case "refused":
        this.#settle(record.request);
        return;
      case "arrived":
        for (const { key } of record.files) {
          const carriers = this.#carriers.get(key) ?? [];
          this.#arrived.set(key, record.outcome);
          this.#carriers.delete(key);
          for (const id of carriers) if (!this.#isOpen(id)) this.#requests.delete(id);
        }
        return;
      case "replacing":
        this.#complete.delete(record.target);
        return;
      case "state":
        if (record.state === null) this.#states.delete(record.target);
        else this.#states.set(record.target, record.state);
        return;
      case "complete":
        this.#complete.set(record.target, (this.#complete.get(record.target) ?? new Set()).add(record.set));
        this.#states.delete(record.target);
        for (const { id, target, files, receipt } of this.#requests.values()) {
          // One that may have brought a file which has changed or is gone since stays in doubt.
          if (target === record.target && (receipt !== undefined || files.length === 0)) this.#settle(id);
        }
    }
  }

  #isOpen(id: string): boolean {
    const request = this.#requests.get(id);
    return request !== undefined && keysOf(request).some((key) => this.#carriers.get(key)?.includes(id));
  }

  #settle(id: string): void {
    const request = this.#requests.get(id);
    this.#requests.delete(id);
    for (const key of request === undefined ? [] : keysOf(request)) {
      const others = this.#carriers.get(key)?.filter((other) => other !== id) ?? [];
      if (others.length > 0) this.#carriers.set(key, others);
      else this.#carriers.delete(key);
    }
  }
}

/** What a request is found by: its files, or its target and step where it has none. */
export function keysOf({ target, step, files }: Pick<JournalledRequest, "target" | "step" | "files">): string[] {
  return files.length === 0 ? [`${target} ${step}`] : files.map(({ key }) => key);
}

/** A digest of texts, each told apart from the next. */
export function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 40);
}
