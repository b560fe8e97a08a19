import { closeSync, constants, openSync, readlinkSync, realpathSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

// Without O_NONBLOCK, opening a FIFO that was put in a file's place would wait for ever. O_NOFOLLOW only guards the last
// name; a terminal must not become this process's. Windows has none of them.
const FLAGS =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens for reading the file or folder that lies at `path`, and nothing that a link leads to, even one that is put there
 * at this moment: what counts is where the opened file lies. Never waits, whatever it is.
 * @param path - absolute, without symbolic links
 * @throws what `fs.open` throws; `ELOOP` where a part of the path is a link by now
 */
export async function openInPlace(path: string): Promise<FileHandle> {
  const handle = await open(path, FLAGS);
  try {
    assertInPlace(handle.fd, path);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** As {@link openInPlace}, without a promise. Returns the file's descriptor. */
export function openInPlaceSync(path: string): number {
  const descriptor = openSync(path, FLAGS);
  try {
    assertInPlace(descriptor, path);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

// Without promises also where there could be: for each call they take several times as long as the call.
function assertInPlace(descriptor: number, path: string): void {
  if (liesAt(descriptor, path)) return;
  throw Object.assign(new Error("ELOOP: a folder on the way is a link by now"), { code: "ELOOP" });
}

function liesAt(descriptor: number, path: string): boolean {
  // Linux says where an opened file lies.
  if (process.platform === "linux") return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
  // Elsewhere the path is looked at again: whoever wants to deceive this has to exchange a folder three times, in step.
  return realpathSync.native(path) === path;
}
