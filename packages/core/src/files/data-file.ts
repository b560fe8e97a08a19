import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, read, readFileSync, type Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify, types } from "node:util";
import { FileError } from "../errors.js";
import type { DataFile } from "./file-description.js";

export type { DataFile };

/**
 * Describes a file as it is now.
 * @param names - `name`: what it is sent under; default: its name without folders. `label`: what the report calls it; default: its
 * path as given, with `/`
 * @throws what `fs.realpath` and `fs.stat` throw; an `Error` where it is not a regular file
 */
export async function dataFile(
  path: string,
  names: { readonly name?: string | undefined; readonly label?: string | undefined } = {},
): Promise<DataFile> {
  const real = await realpath(path);
  const stats = await stat(real);
  if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
  const { size, mtimeMs } = stats;
  const label = names.label ?? names.name ?? path.split(sep).join("/");
  return { path: real, name: names.name ?? basename(path), label, size, mtimeMs };
}

/**
 * Describes all regular files below a folder, ordered by name: each is sent under its path from there. Left out are names that
 * begin with a dot, and symbolic links.
 * @throws what `fs.readdir`, `fs.realpath` and `fs.stat` throw
 */
export async function dataFiles(folder: string): Promise<DataFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const names = paths.map((path) => relative(folder, path).split(sep).join("/"));
  const shown = names.filter((name) => !/(?:^|\/)\./.test(name)).sort((a, b) => (a < b ? -1 : 1));
  return await Promise.all(shown.map((name) => dataFile(join(folder, name), { name })));
}

// Node's 64 KiB would double the time that a large file takes (row `large-file` of the benchmarks).
const READ_BYTES = 1024 * 1024;

/**
 * The file's bytes, opened when the first chunk is asked for.
 *
 * The last chunk is only given out once the file has proved to be what it was when it was found: a regular file at the
 * same path, with the size and modification time of then. So whoever sends the chunks never completes an upload of
 * something else.
 * @throws {FileError} where the file vanished, shrank, grew, was replaced, was rewritten, or cannot be read
 */
export async function* readDataFile(file: DataFile): AsyncGenerator<Buffer, void, undefined> {
  if (file.size <= SMALL_BYTES) {
    await setImmediate();
    const content = readSmallFile(file);
    if (content.length > 0) yield content;
    return;
  }
  const descriptor = openUnchanged(file);
  try {
    for (let at = 0; at < file.size; ) {
      const memory = Buffer.allocUnsafe(Math.min(READ_BYTES, file.size - at));
      const { bytesRead } = await readInto(descriptor, memory, 0, memory.length, at).catch((cause: unknown) => {
        throw unreadable(file, cause);
      });
      if (bytesRead === 0) throw shrunk(file, at);
      at += bytesRead;
      if (at === file.size) assertUnchanged(file, fstatSync(descriptor));
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    closeSync(descriptor);
  }
}

const readInto = promisify(read);

/** Up to this many bytes a file is read in one go, without a promise: promises for it take several times as long as reading it. */
export const SMALL_BYTES = 64 * 1024;

/**
 * The whole content of a file of at most {@link SMALL_BYTES}. Whoever reads many has to let others have their turn.
 * @throws {FileError} as {@link readDataFile} does
 */
export function readSmallFile(file: DataFile): Buffer {
  const descriptor = openUnchanged(file);
  try {
    const content = readFileSync(descriptor);
    assertUnchanged(file, fstatSync(descriptor));
    if (content.length < file.size) throw shrunk(file, content.length);
    return content;
  } catch (error) {
    throw error instanceof FileError ? error : unreadable(file, error);
  } finally {
    closeSync(descriptor);
  }
}

/** What became of the file since it was found; undefined where it is still the same. */
export function verifyDataFile(file: DataFile): FileError | undefined {
  try {
    closeSync(openUnchanged(file));
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/**
 * The digest of the file's content, in hexadecimal.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
export async function digestDataFile(
  file: DataFile,
  signal: AbortSignal,
  algorithm: "sha256" | "md5" = "sha256",
): Promise<string> {
  const hash = createHash(algorithm);
  signal.throwIfAborted();
  for await (const chunk of readDataFile(file)) {
    signal.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest("hex");
}

// A link that took the file's place is not followed, and a FIFO not waited for. Windows has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file to be read anywhere in it. Returns its descriptor, which the caller closes.
 * @throws {FileError} as {@link readDataFile} does
 */
export function openUnchanged(file: DataFile): number {
  let descriptor: number;
  try {
    descriptor = openSync(file.path, FLAGS);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  try {
    assertUnchanged(file, fstatSync(descriptor));
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** @throws {FileError} where the opened file is not what it was when it was found */
export function assertUnchanged(file: DataFile, now: Stats): void {
  if (!now.isFile()) throw changed(file, "another file took its place");
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
