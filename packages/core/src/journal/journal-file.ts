import { constants as memory } from "node:buffer";
import { constants, fstatSync, writeSync } from "node:fs";
import { type FileHandle, mkdir, open, truncate } from "node:fs/promises";
import { dirname } from "node:path";
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

// A repository may bring a link or, in an archive, a FIFO: neither is followed or waited for. Windows has neither flag.
const GUARDS = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

// What one text can hold: half a gigabyte. Found out by reading it, that would take three times the memory.
const MAX_BYTES = memory.MAX_STRING_LENGTH;

/**
 * The journal file at `path`, which is no symbolic link; it and its folder are made with the first thing appended. What
 * another process appends to it meanwhile is noticed before anything that was appended here is told to be on the disk, so
 * that of two runs with one journal one stops before it sends anything. A lock would do the same, and outlive a run that
 * is killed.
 */
export function journalFile(path: string): JournalFile {
  let handle: FileHandle | undefined;
  /** The file's size as far as it is this process's, in bytes. */
  let size = 0;
  const opened = async () => {
    if (handle !== undefined) return handle;
    await mkdir(dirname(path), { recursive: true });
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | GUARDS;
    // For its owner's eyes, because it names files.
    handle = await open(path, flags, 0o600);
    await syncFolder(dirname(path));
    return handle;
  };
  const assertAlone = (fd: number) => {
    const now = fstatSync(fd);
    // A device has no size.
    if (!now.isFile() || now.size === size) return;
    throw new JournalError(`another run has written to the journal ${path} meanwhile`, {
      hint: "A journal is for one run at a time: wait for the other run's end, and run the upload again.",
    });
  };
  return {
    async read() {
      try {
        const existing = await open(path, constants.O_RDONLY | GUARDS);
        try {
          const stats = await existing.stat();
          if (!stats.isFile()) throw new Error("it is not a file");
          if (stats.size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`);
          const content = await existing.readFile();
          size = content.length;
          return content.toString("utf8");
        } finally {
          await existing.close();
        }
      } catch (error) {
        if (isErrno(error) && error.code === "ENOENT") return "";
        throw new InputError("journal", `cannot be read: ${isErrno(error) ? error.message : String(error)}`);
      }
    },
    async truncate(length) {
      assertAlone((await opened()).fd);
      // By its path: Windows refuses to cut a file by a descriptor that only appends.
      await truncate(path, length);
      size = length;
    },
    async append(text) {
      const { fd } = await opened();
      assertAlone(fd);
      let left = Buffer.from(text);
      // Not through libuv's pool: a write into the page cache is over at once, and the process may be killed meanwhile.
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

export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error);
}
