import { lstat, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { holdsCredentials } from "../files/credential-files.js";
import { leadsToHidden, pathBelow, withSlashes } from "../files/places.js";
import { BadValue, quoted } from "./parsers.js";

// A mapping of metadata or columns is far smaller; a data file named by mistake is not to be read whole.
const MAX_BYTES = 1024 * 1024;

/**
 * Reads a text file of the workspace, for an input given as `@path`.
 * @throws {BadValue} where it lies outside the workspace, also through a symbolic link, is hidden behind one, holds credentials, or cannot be
 * read
 */
export async function readWorkspaceFile(workspace: string, name: string): Promise<string> {
  const named = quoted(name);
  const root = await realpath(workspace);
  const target = await realpath(path.resolve(root, name)).catch(() => undefined);
  if (target === undefined) throw new BadValue(`names ${named}, which does not exist in the workspace`);
  if (!liesIn(root, target)) throw new BadValue(`names ${named}, which lies outside the workspace`);
  if (holdsCredentials("workspace", path.relative(root, target).split(path.sep))) {
    throw new BadValue(`names ${named}, which earlier steps keep credentials in`);
  }
  const place = { kind: "workspace", given: withSlashes(root), real: withSlashes(root) } as const;
  if (leadsToHidden(withSlashes(path.resolve(root, name)), withSlashes(target), [place])) {
    throw new BadValue(`names ${named}, which is a link to something hidden: name the file itself`);
  }
  const stats = await stat(target);
  if (!stats.isFile()) throw new BadValue(`names ${named}, which is not a file`);
  if (stats.size > MAX_BYTES) throw new BadValue(`names ${named}, which is larger than 1 MiB`);
  return await readFile(target, "utf8").catch(() => {
    throw new BadValue(`names ${named}, which cannot be read`);
  });
}

/**
 * The real path of a file to be written, which need not exist yet.
 * @param folders - it has to lie in one of these; from the first, where it is relative
 * @throws {BadValue} where it lies elsewhere, also through a symbolic link, or is no place for it
 */
export async function pathToWrite(folders: readonly [string, ...string[]], name: string): Promise<string> {
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => path.resolve(folder))));
  const target = await realPathOf(path.resolve(folders[0], name));
  const root = target === undefined ? undefined : roots.find((candidate) => liesIn(candidate, target));
  if (target === undefined || root === undefined) {
    throw new BadValue(`${quoted(name)} lies outside the workspace and RUNNER_TEMP`);
  }
  const kind = root === roots[0] ? "workspace" : "runner-temp";
  if (holdsCredentials(kind, path.relative(root, target).split(path.sep))) {
    throw new BadValue(`${quoted(name)} is where git, the runner or earlier steps keep what is theirs`);
  }
  const stats = await lstat(target).catch(() => undefined); // not made yet
  if (stats !== undefined && !stats.isFile()) throw new BadValue(`${quoted(name)} is not a file`);
  return target;
}

/** The path without symbolic links, of which the end need not exist; undefined where a link leads to nothing. */
async function realPathOf(target: string): Promise<string | undefined> {
  const real = await realpath(target).catch(() => undefined);
  if (real !== undefined) return real;
  // A link to nothing exists itself: what is written to it would come into being wherever it leads.
  const isThere = await lstat(target).then(
    () => true,
    () => false,
  );
  if (isThere || path.dirname(target) === target) return undefined;
  const folder = await realPathOf(path.dirname(target));
  return folder === undefined ? undefined : path.join(folder, path.basename(target));
}

function liesIn(root: string, target: string): boolean {
  return !["", undefined].includes(pathBelow(withSlashes(root), withSlashes(target)));
}
