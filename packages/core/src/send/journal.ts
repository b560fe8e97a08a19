import { createHash, randomUUID } from "node:crypto";
import { InputError } from "../errors.js";
import type { Confirmation, Json } from "../service.js";
import { type JournalFile, SyncedLines } from "./journal-file.js";

/** A file as the journal knows it. */
export interface JournalledFile {
  /** Digest of the target, the name sent and the content. */
  readonly key: string;
  /** The name sent: for people who read the journal, and to ask a service for it. */
  readonly name: string;
}

/** A request that must not be sent twice, and what became of it. */
export interface Intent {
  readonly id: string;
  /** Digest of what it was sent into. */
  readonly target: string;
  readonly step: string;
  readonly files: readonly JournalledFile[];
  /** What a service needs to find out later whether the request arrived. */
  readonly mark: Json;
  /** Present once the service has said yes. */
  readonly receipt?: Json;
}

/** What the service is known to have of a file. */
export type Arrival = Omit<Confirmation, "rows"> & { readonly rows?: number };

/** The lines of a journal, version 1. Each stands for itself; none is ever changed. */
type JournalRecord =
  | { readonly kind: "journal"; readonly version: 1 }
  | ({ readonly kind: "intent" } & Omit<Intent, "receipt">)
  | { readonly kind: "receipt"; readonly intent: string; readonly value: Json }
  /** The service said no, or nothing was sent: it may be sent again. */
  | { readonly kind: "refused"; readonly intent: string }
  | { readonly kind: "arrived"; readonly files: readonly JournalledFile[]; readonly outcome: Arrival }
  /** What a task that is cut off goes on from. */
  | { readonly kind: "state"; readonly target: string; readonly state: Json }
  /** A task is done with these files; its state is over. `set` is a digest of all of its files. */
  | { readonly kind: "complete"; readonly target: string; readonly set: string };

/**
 * Remembers across runs what was sent and what arrived: an append-only NDJSON file. A line is on the disk before the
 * promise of the method that writes it is fulfilled. Holds names and digests of files, never contents, metadata or
 * secrets. One run at a time.
 */
export class Journal {
  readonly #lines: SyncedLines;
  readonly #file: JournalFile;
  /** Requests that are not settled: without a receipt, or with files that have not arrived. */
  readonly #intents = new Map<string, Intent>();
  readonly #intentOfFile = new Map<string, string>();
  /** The requests before, of files that are sent in several: what they were sent with until the last is refused. */
  readonly #intentBefore = new Map<string, Map<string, string>>();
  readonly #intentsInto = new Map<string, Set<string>>();
  readonly #arrived = new Map<string, Arrival>();
  readonly #states = new Map<string, Json>();
  readonly #complete = new Map<string, string>();
  #hasHeader = false;

  private constructor(file: JournalFile) {
    this.#file = file;
    this.#lines = new SyncedLines(file);
  }

  /**
   * Reads a journal. A last line that a crash cut short is taken off: what it would have said was not relied on yet.
   * @throws {InputError} where it is not a journal, is damaged, or of a later version
   */
  static async open(file: JournalFile): Promise<Journal> {
    const text = await file.read();
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const journal = new Journal(file);
    for (const [index, line] of whole.split("\n").entries()) {
      if (line !== "") journal.#apply(parseRecord(line, index + 1));
    }
    if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole));
    return journal;
  }

  arrival(key: string): Arrival | undefined {
    return this.#arrived.get(key);
  }

  state(target: string): Json | undefined {
    return this.#states.get(target);
  }

  /** The digest of the files that the target was last complete with. */
  completeSet(target: string): string | undefined {
    return this.#complete.get(target);
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
    await this.#write({ kind: "intent", ...whole });
    return whole;
  }

  receive(intent: Intent, value: Json): Promise<void> {
    return this.#write({ kind: "receipt", intent: intent.id, value });
  }

  refuse(intent: Intent): Promise<void> {
    return this.#write({ kind: "refused", intent: intent.id });
  }

  arrive(files: readonly JournalledFile[], outcome: Arrival): Promise<void> {
    return this.#write({ kind: "arrived", files, outcome });
  }

  remember(target: string, state: Json): Promise<void> {
    return this.#write({ kind: "state", target, state });
  }

  complete(target: string, set: string): Promise<void> {
    return this.#write({ kind: "complete", target, set });
  }

  async close(): Promise<void> {
    await this.#lines.drained();
    await this.#file.close();
  }

  async #write(record: JournalRecord): Promise<void> {
    const header: JournalRecord = { kind: "journal", version: 1 };
    const start = this.#hasHeader ? "" : `${JSON.stringify(header)}\n`;
    this.#hasHeader = true;
    this.#apply(record);
    await this.#lines.append(start + JSON.stringify(record));
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
      case "state":
        this.#states.set(record.target, record.state);
        return;
      case "complete":
        this.#complete.set(record.target, record.set);
        this.#states.delete(record.target);
        for (const id of this.#intentsInto.get(record.target) ?? []) this.#forget(id);
    }
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

function parseRecord(line: string, number: number): JournalRecord {
  const record = parseJson(line);
  const kind = typeof record === "object" && record !== null && "kind" in record ? record.kind : undefined;
  if (number === 1 && kind !== "journal") throw damaged(number, "it does not begin as a journal does");
  if (kind === "journal" && (record as { version?: unknown }).version !== 1) {
    throw damaged(number, "it was written by a later version of dataset-upload");
  }
  if (typeof kind !== "string" || !KINDS.has(kind)) throw damaged(number, "the line is not a record");
  return record as JournalRecord; // written by this class: the fields of a kind are its own
}

const KINDS: ReadonlySet<string> = new Set<JournalRecord["kind"]>([
  "journal",
  "intent",
  "receipt",
  "refused",
  "arrived",
  "state",
  "complete",
]);

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function damaged(line: number, what: string): InputError {
  return new InputError(
    "journal",
    `line ${line}: ${what}. Restore the file from an earlier run; without it, everything would be uploaded again`,
  );
}

/** A digest of texts, each told apart from the next. */
export function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 40);
}
