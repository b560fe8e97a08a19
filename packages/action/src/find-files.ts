import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { InputError } from "@dataset-upload/core";
import { parsePatterns, searchBases } from "./files/patterns.js";
import { labelOf, type Place } from "./files/places.js";
import { errorCode, type SkipReason } from "./files/resolve-target.js";
import { type FoundFile, Search } from "./files/search.js";
import { Selection } from "./files/selection.js";
import { quoted } from "./inputs/parsers.js";

export { PatternError } from "./files/patterns.js";
export type { SkipReason } from "./files/resolve-target.js";
export type { FoundFile } from "./files/search.js";

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
 * @throws {InputError} for a workspace that cannot be reached
 * @throws the signal's reason
 */
export async function findFiles(options: FindFilesOptions): Promise<FoundFiles> {
  const places = await resolvePlaces(options);
  const workspace = path.resolve(options.workspace);
  const patterns = parsePatterns(options.patterns, { places, workspace, home: options.home ?? homedir(), path });
  const selection = new Selection(patterns, path);
  const { hiddenFiles, signal = new AbortController().signal } = options;
  const search = new Search({ selection, places, hiddenFiles, path, signal });
  const root = await search.run(searchBases(patterns, path));
  const skipped = search.skipped.map(({ found, reason }) => ({ label: labelOf(found, places, path), reason }));
  return {
    files: search.files.sort((a, b) => compare(a.name, b.name)),
    root: labelOf(root, places, path),
    unmatched: selection.unmatchedLines(),
    skipped: skipped.sort((a, b) => compare(a.label, b.label)),
  };
}

async function resolvePlaces({ workspace, runnerTemp }: FindFilesOptions): Promise<readonly Place[]> {
  const real = await realpath(workspace).catch((error) => {
    throw new InputError("workspace", `is ${quoted(workspace)}, which cannot be reached (${errorCode(error)})`);
  });
  const places: Place[] = [{ kind: "workspace", path: path.resolve(workspace), real }];
  // Outside of a runner there may be no temporary folder; nothing can be found in one that does not exist.
  const temp = runnerTemp === undefined || runnerTemp === "" ? undefined : path.resolve(runnerTemp);
  if (temp !== undefined) {
    places.push({ kind: "runner-temp", path: temp, real: await realpath(temp).catch(() => temp) });
  }
  return places;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
