import { createHash, randomUUID } from "node:crypto";
import type { Redact } from "../redact.js";
import type { Json } from "../service.js";
import { type JournalFile, SyncedLines } from "./journal-file.js";
import {
  type Arrival,
  damaged,
  HEADER,
  type Intent,
  type JournalledFile,
  type JournalRecord,
  linesOf,
  NOT_A_JOURNAL,
  parseRecord,
  withoutSecrets,
} from "./journal-record.js";

/**
 * Remembers across runs what was sent and what arrived: an append-only NDJSON file. Lines reach the disk in the order of
 * the calls. `intend` and `replace` return once theirs is there, because what they announce must not happen before. What
 * has happened is written at once, so that it outlives the process, and synced with the next intent or a moment later:
 * waiting for that costs as much again, and what a crash of the machine loses of it, it could have lost a moment earlier
 * anyway. Holds names and digests of files, never contents, metadata or secrets. One run at a time.
 *
 * What this run goes by is what it was told. What is written, and with that what a later run knows, has no secret in it.
 */
export class Journal {
  readonly #lines: SyncedLines;
  readonly #file: JournalFile;
  readonly #redact: Redact;
  /** Requests that are not settled: without a receipt, or with files that have not arrived. */
  readonly #intents = new Map<string, Intent>();
  readonly #intentOfFile = new Map<string, string>();
  /** The requests before, of files that are sent in several: what they were sent with until the last is refused. */
  readonly #intentBefore = new Map<string, Map<string, string>>();
  readonly #intentsInto = new Map<string, Set<string>>();
  readonly #arrived = new Map<string, Arrival>();
  readonly #states = new Map<string, Json>();
  readonly #complete = new Map<string, Set<string>>();
  #hasHeader = false;

  private constructor(file: JournalFile, redact: Redact, cutAt: number | undefined) {
    this.#file = file;
    this.#redact = redact;
    this.#lines = new SyncedLines(file, cutAt);
  }

  /**
   * Reads a journal. A last line that a crash cut short is passed over, and taken off before the next is written: what it
   * would have said was not relied on yet. Writes nothing.
   * @throws {InputError} where it is not a journal, is damaged, or of a later version
   */
  static async open(file: JournalFile, redact: Redact): Promise<Journal> {
    const text = await file.read();
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const torn = text.slice(whole.length);
    // A file that is no journal must not be taken for one whose first line was cut short: it would be emptied.
    if (whole === "" && !HEADER.startsWith(torn)) throw damaged(1, NOT_A_JOURNAL);
    const journal = new Journal(file, redact, torn === "" ? undefined : Buffer.byteLength(whole));
    let number = 0;
    for (const line of linesOf(whole)) {
      number += 1;
      journal.#apply(parseRecord(line, number));
    }
    return journal;
  }

  /** Whether it says nothing of any upload. */
  get isEmpty(): boolean {
    return this.#arrived.size + this.#intents.size + this.#states.size + this.#complete.size === 0;
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

  /** The request that a file was last sent with, as long as the file is not known to have arrived. */
  intentOf(key: string): Intent | undefined {
    return this.#intents.get(this.#intentOfFile.get(key) ?? "");
  }

  /** The request of this step into the target that carried no file. */
  intentWithoutFiles(target: string, step: string): Intent | undefined {
    return this.intentOf(withoutFiles(target, step));
  }

  async intend(intent: Omit<Intent, "id" | "receipt">): Promise<Intent> {
    const whole = { id: randomUUID(), ...intent };
    this.#write({ kind: "intent", ...whole });
    await this.#lines.sync();
    return whole;
  }

  receive(intent: Intent, value: Json): void {
    this.#write({ kind: "receipt", intent: intent.id, value });
  }

  refuse(intent: Intent): void {
    this.#write({ kind: "refused", intent: intent.id });
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
    this.#apply(record);
    this.#lines.append(JSON.stringify(withoutSecrets(record, this.#redact)));
  }

  #apply(record: JournalRecord): void {
    switch (record.kind) {
      case "journal":
        this.#hasHeader = true;
        return;
      case "intent":
        this.#intents.set(record.id, record);
        this.#intentsInto.set(record.target, (this.#intentsInto.get(record.target) ?? new Set()).add(record.id));
        this.#intentBefore.set(record.id, this.#sentBefore(record));
        for (const key of keysOf(record)) this.#intentOfFile.set(key, record.id);
        return;
      case "receipt": {
        const intent = this.#intents.get(record.intent);
        if (intent !== undefined) this.#intents.set(intent.id, { ...intent, receipt: record.value });
        return;
      }
      case "refused":
        this.#forget(record.intent);
        return;
      case "arrived":
        for (const { key } of record.files) {
          this.#arrived.set(key, record.outcome);
          this.#intentOfFile.delete(key);
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
        for (const id of this.#intentsInto.get(record.target) ?? []) if (!this.#isInDoubt(id)) this.#forget(id);
    }
  }

  /** Whether it may have brought a file that is not known to have arrived: one that has changed or is gone since. */
  #isInDoubt(id: string): boolean {
    const intent = this.#intents.get(id);
    if (intent === undefined || intent.receipt !== undefined) return false;
    return intent.files.some(({ key }) => this.#intentOfFile.get(key) === id);
  }

  #forget(id: string): void {
    const intent = this.#intents.get(id);
    if (intent === undefined) return;
    this.#intents.delete(id);
    this.#intentsInto.get(intent.target)?.delete(id);
    const before = this.#intentBefore.get(id);
    this.#intentBefore.delete(id);
    for (const key of keysOf(intent)) {
      if (this.#intentOfFile.get(key) !== id) continue;
      const earlier = before?.get(key);
      if (earlier === undefined) this.#intentOfFile.delete(key);
      else this.#intentOfFile.set(key, earlier);
    }
  }

  #sentBefore(intent: Intent): Map<string, string> {
    const before = new Map<string, string>();
    for (const key of keysOf(intent)) {
      const id = this.#intentOfFile.get(key);
      if (id !== undefined) before.set(key, id);
    }
    return before;
  }
}

/** What a request is found by: its files, or its target and step where it has none. */
function keysOf({ target, step, files }: Pick<Intent, "target" | "step" | "files">): string[] {
  return files.length === 0 ? [withoutFiles(target, step)] : files.map(({ key }) => key);
}

function withoutFiles(target: string, step: string): string {
  return `${target} ${step}`;
}

/** A digest of texts, each told apart from the next. */
export function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 40);
}
