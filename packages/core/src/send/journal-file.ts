import { type FileHandle, open } from "node:fs/promises";

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

/** The journal file at `path`; it is made with the first thing appended. */
export function journalFile(path: string): JournalFile {
  let handle: FileHandle | undefined;
  // Read and append: the journal is only ever added to. For its owner's eyes, because it names files.
  const opened = async () => {
    handle ??= await open(path, "a+", 0o600);
    return handle;
  };
  return {
    async read() {
      const existing = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      try {
        return (await existing?.readFile("utf8")) ?? "";
      } finally {
        await existing?.close();
      }
    },
    truncate: async (length) => (await opened()).truncate(length),
    append: async (text) => (await opened()).appendFile(text),
    sync: async () => (await opened()).datasync(),
    close: async () => handle?.close(),
  };
}

/** Appends lines and syncs them, those that wait at the same time with one sync for all of them. */
export class SyncedLines {
  readonly #file: JournalFile;
  #waiting: string[] = [];
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(file: JournalFile) {
    this.#file = file;
  }

  /** @returns when the line is on the disk */
  append(line: string): Promise<void> {
    this.#waiting.push(`${line}\n`);
    this.#next ??= this.#writeAfter(this.#last);
    return this.#next;
  }

  /** @returns when all lines are on the disk, or have failed */
  async drained(): Promise<void> {
    await (this.#next ?? this.#last).catch(() => {});
  }

  #writeAfter(last: Promise<void>): Promise<void> {
    const written = last
      .catch(() => {}) // told to whoever appended those lines
      .then(async () => {
        const lines = this.#waiting.join("");
        this.#waiting = [];
        this.#last = written;
        this.#next = undefined;
        await this.#file.append(lines);
        await this.#file.sync();
      });
    return written;
  }
}
