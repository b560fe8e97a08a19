import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { parsePatterns, searchBases } from "./files/patterns.js";
import { labelOf, type Place, pathBelow, withSlashes } from "./files/places.js";
import type { SkipReason } from "./files/resolve-target.js";
import { Search } from "./files/search.js";
import { Selection } from "./files/selection.js";
import { sharedBase } from "./files/shared-base.js";

export { PatternError } from "./files/patterns.js";
export type { SkipReason } from "./files/resolve-target.js";

/** What to look for, and where. */
export interface FindFilesOptions {
  /** The `files` input: patterns, one a line. */
  readonly patterns: string;
  /** Absolute path of the workspace (`GITHUB_WORKSPACE`), which relative patterns start from. It has to exist. */
  readonly workspace: string;
  /** Absolute path of the runner's temporary folder (`RUNNER_TEMP`), the other place files may be taken from. */
  readonly runnerTemp?: string | undefined;
  /** What `~` stands for; the user's home folder where unset. */
  readonly home?: string | undefined;
  /**
   * What becomes of names that begin with `.`, as files and as folders on the way. As with upload-artifact, a hidden
   * folder that stands before the last name of a pattern's base (`.cache/data/*.csv`) does not count.
   */
  readonly hiddenFiles: "leave-out" | "include";
  /** Ends the search; its reason is what is thrown then. */
  readonly signal?: AbortSignal | undefined;
}

/** A file to send, as it was when it was found. */
export interface FoundFile {
  /** Absolute path to open, symbolic links resolved. */
  readonly path: string;
  /** How to name it to people: its path from the workspace with `/`, or `$RUNNER_TEMP/…`. */
  readonly label: string;
  /** The name to send: its path from the shared base with `/`. Unique among the files found. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** With `ino`, tells whether the file that is opened later is still this one. */
  readonly dev: number;
  readonly ino: number;
  /** Milliseconds since 1970, with fractions. */
  readonly mtimeMs: number;
}

/** What a search found. */
export interface FoundFiles {
  /** Ordered by name, by UTF-16 code units: the same on every machine, whatever its language. */
  readonly files: readonly FoundFile[];
  /** Label of the shared base, the folder that names start from: `""` for the workspace. */
  readonly root: string;
  /**
   * The including lines, as written, that no found file matches: nothing is there, or it is excluded, hidden or
   * skipped. Of a line with braces one alternative that matches is enough.
   */
  readonly unmatched: readonly string[];
  /** What patterns mean but can't be sent, ordered by label. `.git` and what is hidden below a base are not listed. */
  readonly skipped: readonly SkippedFile[];
}

/** Something that patterns mean but that is not sent. */
export interface SkippedFile {
  readonly label: string;
  readonly reason: SkipReason;
}

/**
 * Finds the files of the Action's `files` input.
 *
 * Patterns are those of `@actions/glob` (`*`, `?`, `[…]`, `**`, `!`, a folder means all below it, lines apply in order),
 * and `{a,b}`. A symbolic link is followed to a target below the workspace or the runner's temporary folder, under the
 * link's own name: a file that two names lead to is found twice. Reads folders and metadata, opens no file.
 *
 * @throws {PatternError} before anything is read, for a pattern that is malformed or points elsewhere
 * @throws the signal's reason
 */
export async function findFiles(options: FindFilesOptions): Promise<FoundFiles> {
  const places = await resolvePlaces(options);
  const workspace = path.resolve(options.workspace);
  const patterns = parsePatterns(options.patterns, { places, workspace, home: options.home ?? homedir(), path });
  const selection = new Selection(patterns, path);
  const { hiddenFiles, signal = new AbortController().signal } = options;
  const search = new Search({ selection, places, hiddenFiles, path, signal });
  const bases: string[] = [];
  for (const base of searchBases(patterns, path)) bases.push(await search.run(base));

  const root = sharedBase(bases, path);
  const shown = showFolders(root, places);
  const files = search.files.map(({ folder, name, real, size, dev, ino, mtimeMs }): FoundFile => {
    const { label, sent } = shown(folder);
    return { path: real, label: label + name, name: sent + name, size, dev, ino, mtimeMs };
  });
  const skipped = search.skipped.map(({ found, reason }) => ({ label: labelOf(found, places, path), reason }));
  return {
    files: files.sort((a, b) => compare(a.name, b.name)),
    root: labelOf(root, places, path),
    unmatched: selection.unmatchedLines(),
    skipped: skipped.sort((a, b) => compare(a.label, b.label)),
  };
}

/** What stands before a file's name in its label and in the name sent, worked out once for each folder. */
function showFolders(root: string, places: readonly Place[]): (folder: string) => { label: string; sent: string } {
  const known = new Map<string, { label: string; sent: string }>();
  const prefix = (folder: string) => (folder === "" ? "" : `${folder}/`);
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const sent = withSlashes(pathBelow(root, folder, path) ?? folder, path);
    const shown = { label: prefix(labelOf(folder, places, path)), sent: prefix(sent) };
    known.set(folder, shown);
    return shown;
  };
}

async function resolvePlaces({ workspace, runnerTemp }: FindFilesOptions): Promise<readonly Place[]> {
  const places: Place[] = [{ kind: "workspace", path: path.resolve(workspace), real: await realpath(workspace) }];
  // Outside of a runner there may be no temporary folder; nothing can be found in one that does not exist.
  const temp = runnerTemp === undefined || runnerTemp === "" ? undefined : path.resolve(runnerTemp);
  const real = temp === undefined ? undefined : await realpath(temp).catch(() => temp);
  if (temp !== undefined && real !== undefined) places.push({ kind: "runner-temp", path: temp, real });
  return places;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
