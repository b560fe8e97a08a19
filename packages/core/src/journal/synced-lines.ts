import { setImmediate as immediate } from "node:timers/promises";
import { JournalError } from "../errors.js";
import { isErrno, type JournalFile } from "./journal-file.js";

/** How long, in milliseconds, a line may be in the system's memory only. It survives the death of the process there. */
const SYNC_WITHIN_MS = 50;

/**
 * Appends lines and syncs them, those that wait at the same time with one sync for all of them. After a failure nothing is
 * written any more: half a line may stand at the end of the file, which only a next run takes off.
 */
export class SyncedLines {
  readonly #file: JournalFile;
  /** Not written yet. */
  #waiting: string[] = [];
  /** Writes and syncs, one after the other. */
  #queue: Promise<void> = Promise.resolve();
  /** A sync in the queue behind every line so far. */
  #nextSync: Promise<void> | undefined;
  #disk: "synced" | "unsynced" = "synced";
  #timer: NodeJS.Timeout | undefined;
  #cutAt: number | undefined;
  #failure: JournalError | undefined;

  /** @param cutAt - bytes of the file that stay; what comes after is taken off with the first line that is written */
  constructor(file: JournalFile, cutAt: number | undefined) {
    this.#file = file;
    this.#cutAt = cutAt;
  }

  /** Writes the line at once, and syncs it with the next that is waited for, {@link SYNC_WITHIN_MS} later at the latest. */
  append(line: string): void {
    this.#waiting.push(`${line}\n`);
    if (this.#waiting.length === 1) {
      this.#nextSync = undefined;
      this.#inTurn(() => this.#write()).catch(() => {}); // told to whoever syncs
    }
    // The machine's time, not the run's: how long a disk may wait is nothing that a clock handed in stands for.
    this.#timer ??= setTimeout(() => void this.sync().catch(() => {}), SYNC_WITHIN_MS);
  }

  /**
   * @returns when all lines are on the disk
   * @throws {JournalError} where one could not be written
   */
  sync(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#nextSync ??= this.#inTurn(async () => {
      if (this.#disk === "unsynced") await this.#file.sync();
      this.#disk = "synced";
    });
    return this.#nextSync;
  }

  async #write(): Promise<void> {
    // A receipt and what follows from it come in one turn of the event loop: they are written together.
    await immediate();
    const lines = this.#waiting.join("");
    this.#waiting = [];
    if (this.#cutAt !== undefined) await this.#file.truncate(this.#cutAt);
    this.#cutAt = undefined;
    this.#disk = "unsynced";
    await this.#file.append(lines);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(async () => {
      if (this.#failure !== undefined) throw this.#failure;
      try {
        await work();
      } catch (cause) {
        this.#failure = cause instanceof JournalError ? cause : unwritable(cause);
        throw this.#failure;
      }
    });
    this.#queue = done.catch(() => {});
    return done;
  }
}

function unwritable(cause: unknown): JournalError {
  return new JournalError(`the journal cannot be written: ${isErrno(cause) ? cause.message : String(cause)}`, {
    cause,
    hint: "Without it, nothing more was sent. Make room on the disk or choose another `journal`, and run the upload again.",
  });
}
