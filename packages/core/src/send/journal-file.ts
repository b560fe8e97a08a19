import { constants } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate as immediate } from "node:timers/promises";
import { types } from "node:util";
import { InputError, JournalError } from "../errors.js";

/** The file beneath a journal: what is appended and synced survives a crash. A test can hand in one that forgets the rest. */
export interface JournalFile {
  /** The whole content; empty where there is no file yet. */
  read(): Promise<string>;
  /** Cuts off what comes after `length` bytes. */
  truncate(length: number): Promise<void>;
  append(text: string): Promise<void>;
  /** Returns once everything appended is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The journal file at `path`; it and its folder are made with the first thing appended. */
export function journalFile(path: string): JournalFile {
  let handle: FileHandle | undefined;
  const opened = async () => {
    if (handle === undefined) {
      await mkdir(dirname(path), { recursive: true });
      // Append: the journal is only ever added to. For its owner's eyes, because it names files.
      handle = await open(path, "a", 0o600);
      await syncFolder(dirname(path));
    }
    return handle;
  };
  return {
    async read() {
      try {
        // Without O_NONBLOCK, a FIFO of this name would be waited for for ever.
        const existing = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        try {
          if (!(await existing.stat()).isFile()) throw new Error("it is not a file");
          return await existing.readFile("utf8");
        } finally {
          await existing.close();
        }
      } catch (error) {
        if (isErrno(error) && error.code === "ENOENT") return "";
        throw new InputError("journal", `cannot be read: ${isErrno(error) ? error.message : String(error)}`);
      }
    },
    truncate: async (length) => (await opened()).truncate(length),
    append: async (text) => (await opened()).appendFile(text),
    sync: async () => (await opened()).datasync(),
    close: async () => handle?.close(),
  };
}

/** A file that is new survives a crash only once its folder is on the disk too. */
async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and some file systems cannot sync one: there is nothing to be done then.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error);
}

/**
 * Appends lines and syncs them, those that wait at the same time with one sync for all of them. After a failure nothing is
 * written any more: half a line may stand at the end of the file, which only a next run takes off.
 */
export class SyncedLines {
  readonly #file: JournalFile;
  #waiting: string[] = [];
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();
  #cutAt: number | undefined;

  /** @param cutAt - bytes of the file that stay; what comes after is taken off with the first line that is written */
  constructor(file: JournalFile, cutAt: number | undefined) {
    this.#file = file;
    this.#cutAt = cutAt;
  }

  /**
   * @returns when the line is on the disk
   * @throws {JournalError} where it, or a line before it, could not be written
   */
  append(line: string): Promise<void> {
    this.#waiting.push(`${line}\n`);
    if (this.#next === undefined) {
      this.#next = this.#writeAfter(this.#last);
      // Not every line is waited for. A failure is told to whoever waits for this one or a later one.
      this.#next.catch(() => {});
    }
    return this.#next;
  }

  /**
   * @returns when all lines are on the disk
   * @throws {JournalError} where one could not be written
   */
  async drained(): Promise<void> {
    await (this.#next ?? this.#last);
  }

  #writeAfter(last: Promise<void>): Promise<void> {
    const written = last.then(async () => {
      // A receipt and what follows from it come in one turn of the event loop: they share a sync.
      await immediate();
      const lines = this.#waiting.join("");
      this.#waiting = [];
      this.#last = written;
      this.#next = undefined;
      try {
        if (this.#cutAt !== undefined) await this.#file.truncate(this.#cutAt);
        this.#cutAt = undefined;
        await this.#file.append(lines);
        await this.#file.sync();
      } catch (cause) {
        throw new JournalError(`the journal cannot be written: ${isErrno(cause) ? cause.message : String(cause)}`, {
          cause,
          hint: "Without it, nothing more was sent. Make room on the disk or choose another `journal`, and run the upload again.",
        });
      }
    });
    return written;
  }
}
