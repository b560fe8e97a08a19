import { createHash } from "node:crypto";
import { closeSync, fstatSync, lstatSync, read, readSync, type Stats } from "node:fs";
import { type FileHandle, realpath, stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { types } from "node:util";
import { FileError } from "../errors.js";
import type { DataFile } from "./file-description.js";
import { openInPlace, openInPlaceSync } from "./open-in-place.js";
import { isSameFile } from "./same-file.js";

export type { DataFile };

/**
 * Describes the file that `path` leads to.
 * @throws what `fs.realpath` and `fs.stat` throw; an `Error` where it is not a regular file
 */
export async function dataFile(path: string, names: { name: string; label?: string }): Promise<DataFile> {
  const real = await realpath(path);
  const stats = await stat(real);
  if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
  const { size, mtimeMs, dev, ino } = stats;
  return { path: real, name: names.name, label: names.label ?? names.name, size, mtimeMs, dev, ino };
}

// Reads of this size, each while the one before is sent: 2 GiB over loopback take 0.85 times what reads of 512 KiB take, 0.7
// times what 256 KiB take, and half of what 64 KiB take; 2 MiB gain nothing more (row `large-file` of the benchmarks).
// Each open body of a large file holds two of them: 128 MiB at a concurrency of 64.
const READ_BYTES = 1024 * 1024;

// Opening, checking, reading and closing a file of this size takes some 30 microseconds, promises for it five times that:
// row `many-files` of the benchmarks. So it is done without them, with a breath in between for whatever else there is to do.
/** Up to this many bytes a file is read in one go. */
export const SMALL_BYTES = 64 * 1024;
const SMALL_FILES_PER_BREATH = 32;
let smallFilesRead = 0;

export interface ReadDataFileOptions {
  /** The largest chunk. Default 1 MiB, with a `buffer` half of it. */
  readonly chunkBytes?: number;
  /**
   * Memory that the chunks are read into, one half of it after the other: each is valid until the next is asked for.
   * Uploading 2 GiB takes 60 MiB less on Node 24, which lets garbage of 1 MiB a chunk grow. Default: new memory for each.
   */
  readonly buffer?: Buffer | undefined;
}

/** Memory to read the files into, one after the other. */
export function readBuffer(files: readonly DataFile[]): Buffer {
  return Buffer.allocUnsafe(2 * files.reduce((most, { size }) => Math.max(most, Math.min(size, READ_BYTES)), 1));
}

/**
 * The file's bytes, as chunks of at most `chunkBytes`, opened when the first is asked for.
 *
 * The last chunk is only given out once the file has proved to be what it was when it was found: the same file, with
 * the size and modification time of then. So whoever sends the chunks never completes an upload of something else.
 * @throws {FileError} where the file vanished, shrank, grew, was replaced, was rewritten, or cannot be read
 */
export async function* readDataFile(
  file: DataFile,
  { buffer, chunkBytes = buffer === undefined ? READ_BYTES : buffer.length / 2 }: ReadDataFileOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  if (file.size <= Math.min(SMALL_BYTES, chunkBytes)) {
    smallFilesRead += 1;
    if (smallFilesRead % SMALL_FILES_PER_BREATH === 0) await setImmediate();
    const content = (buffer ?? Buffer.allocUnsafe(file.size)).subarray(0, file.size);
    readAtOnce(file, content);
    if (content.length > 0) yield content;
    return;
  }
  const handle = await openUnchanged(file);
  const halves = buffer === undefined ? [] : [buffer.subarray(0, chunkBytes), buffer.subarray(chunkBytes)];
  const readAt = async (at: number, memory: Buffer = Buffer.allocUnsafe(Math.min(chunkBytes, file.size - at))) => {
    const bytesRead = await readNext(handle.fd, memory, Math.min(memory.length, file.size - at)).catch((cause) => {
      throw unreadable(file, cause);
    });
    if (bytesRead === 0) throw shrunk(file, at);
    return memory.subarray(0, bytesRead);
  };
  let ahead = readAt(0, halves[0]);
  try {
    for (let at = 0; at < file.size; ) {
      const chunk = await ahead;
      at += chunk.length;
      if (at < file.size) {
        halves.reverse();
        ahead = readAt(at, halves[0]);
        ahead.catch(() => {}); // awaited when the next chunk is asked for
      } else {
        assertUnchanged(file, await handle.stat());
      }
      yield chunk;
    }
  } finally {
    await ahead.catch(() => {});
    await handle.close();
  }
}

/**
 * Reads a small file without a promise, with the checks of {@link readDataFile}. Whoever reads many has to take a breath
 * in between.
 * @param content - as long as the file, to be filled with it; of no use where this throws
 * @throws {FileError} as {@link readDataFile} does
 */
export function readAtOnce(file: DataFile, content: Buffer): void {
  try {
    const descriptor = openInPlaceSync(file.path);
    try {
      let at = 0;
      while (at < content.length) {
        // At an offset, which a pipe does not have: one that was put in the file's place keeps its bytes.
        const bytesRead = readSync(descriptor, content, at, content.length - at, at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      // Once, when all is read (row `many-files` of the benchmarks): what a device has that was put in the file's place may
      // have come into memory by now, but nothing was given out.
      assertUnchanged(file, fstatSync(descriptor));
      if (at < content.length) throw shrunk(file, at);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof FileError ? error : unreadable(file, error);
  }
}

/** What became of the file since it was found; undefined where it is still the same. */
export async function verifyDataFile(file: DataFile): Promise<FileError | undefined> {
  try {
    await (await openUnchanged(file)).close();
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/**
 * The SHA-256 of the file's content, in hexadecimal.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
export async function digestDataFile(file: DataFile, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of readDataFile(file, { buffer: readBuffer([file]) })) {
    signal.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest("hex");
}

/** The whole content of a small file, read in one go, with the checks of {@link readDataFile}. */
export async function readSmallDataFile(file: DataFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readDataFile(file)) chunks.push(chunk);
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}

// `FileHandle.read`, and `promisify`, do more around each read: some hundredths of the time of row `large-file` of the
// benchmarks.
function readNext(descriptor: number, memory: Buffer, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, memory, 0, bytes, null, (error, bytesRead) =>
      error === null ? resolve(bytesRead) : reject(error),
    );
  });
}

async function openUnchanged(file: DataFile): Promise<FileHandle> {
  const handle = await openInPlace(file.path).catch((cause) => {
    throw unreadable(file, cause);
  });
  try {
    assertUnchanged(file, await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function assertUnchanged(file: DataFile, now: Stats): void {
  if (!now.isFile() || !isSameFile(now, file)) throw changed(file, "another file took its place");
  if (now.size < file.size) throw shrunk(file, now.size);
  if (now.size > file.size) throw changed(file, `it grew from ${file.size} to ${now.size} bytes`);
  if (now.mtimeMs !== file.mtimeMs) throw changed(file, "it was written to");
}

function shrunk(file: DataFile, bytes: number): FileError {
  return changed(file, `it shrank from ${file.size} to ${bytes} bytes`);
}

function changed(file: DataFile, how: string): FileError {
  return new FileError(file, `changed since it was found: ${how}`, {
    hint: "Run the upload after whatever writes the file has finished.",
  });
}

function unreadable(file: DataFile, cause: unknown): FileError {
  const code = types.isNativeError(cause) && "code" in cause ? cause.code : undefined;
  // A link stands where the file was, or a socket, for which every system has an error of its own.
  if (code === "ELOOP" || isNoFile(file.path)) return changed(file, "another file took its place");
  if (code === "ENOENT") return new FileError(file, "vanished since it was found", { cause });
  if (code === "EACCES" || code === "EPERM") return new FileError(file, "cannot be read: permission denied", { cause });
  return new FileError(file, `cannot be read: ${types.isNativeError(cause) ? cause.message : String(cause)}`, {
    cause,
  });
}

/** Whether something lies there that is no regular file. */
function isNoFile(path: string): boolean {
  try {
    return !lstatSync(path).isFile();
  } catch {
    return false; // nothing lies there, or nobody may look
  }
}
