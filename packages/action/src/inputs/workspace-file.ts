import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { BadValue, quoted } from "./parsers.js";

// A mapping of metadata or columns is far smaller; a data file named by mistake is not to be read whole.
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a text file of the workspace, for an input given as `@path`.
 * @throws {BadValue} where it lies outside the workspace, also through a symbolic link, or cannot be read
 */
export async function readWorkspaceFile(workspace: string, name: string): Promise<string> {
  const root = await realpath(workspace);
  const target = await realpath(path.resolve(root, name)).catch(() => undefined);
  if (target === undefined) throw new BadValue(`names ${quoted(`@${name}`)}, which does not exist in the workspace`);
  if (!target.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) {
    throw new BadValue(`names ${quoted(`@${name}`)}, which lies outside the workspace`);
  }
  const stats = await stat(target);
  if (!stats.isFile()) throw new BadValue(`names ${quoted(`@${name}`)}, which is not a file`);
  if (stats.size > MOST_BYTES) throw new BadValue(`names ${quoted(`@${name}`)}, which is larger than 1 MiB`);
  return readFile(target, "utf8").catch(() => {
    throw new BadValue(`names ${quoted(`@${name}`)}, which cannot be read`);
  });
}
