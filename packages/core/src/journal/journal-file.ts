import { constants as memory } from "node:buffer";
import { constants, fstatSync, writeSync } from "node:fs";
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

// Without O_NONBLOCK, a FIFO that was put in the file's place would be waited for for ever. Windows has neither.
const GUARDS = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const APPENDING = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | GUARDS;

// What one text can hold: half a gigabyte. Found out by reading it, that would take three times the memory.
const MOST_BYTES = memory.MAX_STRING_LENGTH;

/**
 * The journal file at `path`, which is no symbolic link; it and its folder are made with the first thing appended. What another process appends to it
 * meanwhile is noticed before anything that was appended here is told to be on the disk, so that of two runs with one journal
 * one stops before it sends anything. A lock would do the same, and outlive a run that is killed.
 */
export function journalFile(path: string): JournalFile {
  let handle: FileHandle | undefined;
  /** What was read: the file that it still has to be when it is written to. */
  let found: "nothing" | { readonly dev: number; readonly ino: number } | undefined;
  /** The file's size as far as it is this process's, in bytes. */
  let size = 0;
  const overtaken = () =>
    new JournalError(`another run has written to the journal ${path} meanwhile`, {
      hint: "A journal is for one run at a time: wait for the other run's end, and run the upload again.",
    });
  const opened = async () => {
    if (handle === undefined) {
      await mkdir(dirname(path), { recursive: true });
      handle = await openToAppend();
      await syncFolder(dirname(path));
    }
    return handle;
  };
  const openToAppend = async () => {
    const isNew = found === "nothing" ? constants.O_EXCL : 0;
    // For its owner's eyes, because it names files.
    const file = await open(path, APPENDING | isNew, 0o600).catch((error: unknown) => {
      throw isErrno(error) && error.code === "EEXIST" ? overtaken() : error;
    });
    const { dev, ino } = fstatSync(file.fd);
    if (typeof found !== "object" || (dev === found.dev && ino === found.ino)) return file;
    await file.close();
    throw overtaken();
  };
  const assertAlone = (fd: number) => {
    const now = fstatSync(fd);
    // A device has no size.
    if (now.isFile() && now.size !== size) throw overtaken();
  };
  return {
    async read() {
      try {
        const existing = await open(path, constants.O_RDONLY | GUARDS);
        try {
          const stats = fstatSync(existing.fd);
          if (!stats.isFile()) throw new Error("it is not a file");
          if (stats.size > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
          found = stats;
          const content = await existing.readFile();
          size = content.length;
          return content.toString("utf8");
        } finally {
          await existing.close();
        }
      } catch (error) {
        if (isErrno(error) && error.code === "ENOENT") {
          found = "nothing";
          return "";
        }
        throw new InputError("journal", `cannot be read: ${isErrno(error) ? error.message : String(error)}`);
      }
    },
    async truncate(length) {
      const file = await opened();
      assertAlone(file.fd);
      // Windows refuses to cut a file by a descriptor that only appends.
      const whole = await open(path, constants.O_WRONLY | GUARDS);
      try {
        const { dev, ino } = fstatSync(file.fd);
        const now = fstatSync(whole.fd);
        if (dev !== now.dev || ino !== now.ino) throw overtaken();
        await whole.truncate(length);
      } finally {
        await whole.close();
      }
      size = length;
    },
    async append(text) {
      const { fd } = await opened();
      assertAlone(fd);
      let left = Buffer.from(text);
      // Not by way of libuv's pool: into the page cache it takes 10 µs instead of 400, and the process may be killed meanwhile.
      while (left.length > 0) {
        const written = writeSync(fd, left);
        size += written;
        left = left.subarray(written);
      }
      assertAlone(fd);
    },
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

/** How long, in milliseconds, a line that nobody waits for may be in the system's memory only. A process that dies loses nothing of it. */
const SYNC_WITHIN_MS = 50;

/**
 * Appends lines and syncs them, those that wait at the same time with one sync for all of them. After a failure nothing is
 * written any more: half a line may stand at the end of the file, which only a next run takes off.
 */
export class SyncedLines {
  readonly #file: JournalFile;
  /** Not written yet. */
  #waiting: string[] = [];
  #written: Promise<void> = Promise.resolve();
  #state: "synced" | "unsynced" = "synced";
  #nextSync: Promise<void> | undefined;
  #lastSync: Promise<void> = Promise.resolve();
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
    this.#state = "unsynced";
    if (this.#waiting.length === 1) {
      this.#written = this.#write(this.#written);
      this.#written.catch(() => {}); // told to whoever syncs
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
    if (this.#state === "synced") return this.#lastSync;
    this.#nextSync ??= this.#syncAfter(this.#lastSync);
    return this.#nextSync;
  }

  async #write(earlier: Promise<void>): Promise<void> {
    await earlier;
    // A receipt and what follows from it come in one turn of the event loop: they are written together.
    await immediate();
    const lines = this.#waiting.join("");
    this.#waiting = [];
    await this.#unlessFailed(async () => {
      if (this.#cutAt !== undefined) await this.#file.truncate(this.#cutAt);
      this.#cutAt = undefined;
      await this.#file.append(lines);
    });
  }

  async #syncAfter(last: Promise<void>): Promise<void> {
    await last;
    // From here on, what comes is for the sync after this one.
    this.#lastSync = this.#nextSync ?? last;
    this.#nextSync = undefined;
    this.#state = "synced";
    await this.#written;
    await this.#unlessFailed(() => this.#file.sync());
  }

  async #unlessFailed(work: () => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      await work();
    } catch (cause) {
      this.#failure = cause instanceof JournalError ? cause : unwritable(cause);
      throw this.#failure;
    }
  }
}

function unwritable(cause: unknown): JournalError {
  return new JournalError(`the journal cannot be written: ${isErrno(cause) ? cause.message : String(cause)}`, {
    cause,
    hint: "Without it, nothing more was sent. Make room on the disk or choose another `journal`, and run the upload again.",
  });
}
