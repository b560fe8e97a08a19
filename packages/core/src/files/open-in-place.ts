import { constants, readlinkSync } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";

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
    if (!(await liesAt(handle, path))) {
      throw Object.assign(new Error("ELOOP: a folder on the way is a link by now"), { code: "ELOOP" });
    }
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function liesAt(handle: FileHandle, path: string): Promise<boolean> {
  // Linux says where an opened file lies. This is read at once: a promise for it takes ten times as long.
  if (process.platform === "linux") return readlinkSync(`/proc/self/fd/${handle.fd}`) === path;
  // Elsewhere the path is looked at again: whoever wants to deceive this has to exchange a folder three times, in step.
  const [real, opened] = await Promise.all([realpath(path), handle.stat()]);
  const { dev, ino } = await stat(real);
  return real === path && dev === opened.dev && ino === opened.ino;
}
