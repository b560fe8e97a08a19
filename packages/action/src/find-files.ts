import { accessSync, constants, lstatSync, readdirSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { type DataFile, InputError } from "@dataset-upload/core";
import { explainIdleLines, type IdleLine } from "./files/idle-lines.js";
import { readLines } from "./files/patterns.js";
import { labelOf, type Place, pathBelow, withSlashes } from "./files/places.js";
import { type SearchContext, search } from "./files/search.js";
import { errorCode, type SkipReason, type UnreadableReason } from "./files/walk.js";
import { quoted } from "./inputs/parsers.js";

export type { IdleLine } from "./files/idle-lines.js";
export type { SkipReason, UnreadableReason } from "./files/walk.js";

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
  readonly files: readonly DataFile[];
  /** Label of the shared base, the folder that names start from: `""` for the workspace. */
  readonly root: string;
  /** The lines that did nothing, in their order. */
  readonly idle: readonly IdleLine[];
  /** What patterns match and must not be sent, or is no data, ordered by label. `.git` and what is hidden below a base are not listed. */
  readonly skipped: readonly { readonly label: string; readonly reason: SkipReason }[];
  /** What patterns match and cannot be read, ordered by label: files, and folders with all below them. */
  readonly unreadable: readonly { readonly label: string; readonly name: string; readonly reason: UnreadableReason }[];
  /** `empty` where nothing was found because nothing is there at all. */
  readonly workspace: "empty" | "filled";
}

/** How many files are looked at before whatever else the process has to do gets its turn. */
const FILES_PER_YIELD = 128;

/**
 * Finds the files of the Action's `files` input.
 *
 * Patterns are those of `@actions/glob` (`*`, `?`, `[…]`, `**`, `!`, a folder means all below it, lines apply in order),
 * and `{a,b}`. A symbolic link is followed to a target below the workspace or the runner's temporary folder, under the
 * link's own name: a file that two names lead to is found twice. Reads folders and metadata, opens no file.
 *
 * @throws {InputsError} before anything is read, for lines that are malformed or point elsewhere
 * @throws {InputError} for a workspace that cannot be reached
 * @throws the signal's reason
 */
export async function findFiles(options: FindFilesOptions): Promise<FoundFiles> {
  const { hiddenFiles, signal = new AbortController().signal } = options;
  signal.throwIfAborted();
  const places = await resolvePlaces(options);
  const context: SearchContext = { places, home: options.home, letterCase: "counts", hiddenFiles, signal };
  const { root, selection, walk } = await search(await readLines(options.patterns, context), context);
  const nameOf = (found: string) => pathBelow(root, found) ?? found;
  const files: DataFile[] = [];
  for (const found of walk.unreadable.keys()) selection.noteFound(found);
  for (const [found, real] of walk.files) {
    selection.noteFound(found);
    if (files.length % FILES_PER_YIELD === 0) await setImmediate();
    signal.throwIfAborted();
    try {
      files.push(describe(real, nameOf(found), labelOf(found, places)));
    } catch (error) {
      walk.unreadable.set(found, { kind: "system", code: errorCode(error) });
    }
  }
  const skipped = [...walk.skipped].map(([found, reason]) => ({ label: labelOf(found, places), reason }));
  const unreadable = [...walk.unreadable].map(([found, reason]) => {
    return { label: labelOf(found, places) || ".", name: nameOf(found) || ".", reason };
  });
  return {
    files: files.sort((a, b) => compare(a.name, b.name)),
    root: labelOf(root, places),
    idle: await explainIdleLines(selection, walk.files.keys(), context),
    skipped: skipped.sort((a, b) => compare(a.label, b.label)),
    unreadable: unreadable.sort((a, b) => compare(a.label, b.label)),
    workspace: files.length === 0 && isEmpty(places[0].real) ? "empty" : "filled",
  };
}

async function resolvePlaces({ workspace, runnerTemp }: FindFilesOptions): Promise<readonly [Place, ...Place[]]> {
  const real = await realpath(workspace).catch((error) => {
    throw new InputError("workspace", `is ${quoted(workspace)}, which cannot be reached (${errorCode(error)})`);
  });
  const first = { kind: "workspace", given: withSlashes(path.resolve(workspace)), real: withSlashes(real) } as const;
  // Outside of a runner there may be no temporary folder; nothing can be found in one that does not exist.
  if (!runnerTemp) return [first];
  const temp = path.resolve(runnerTemp);
  const realTemp = await realpath(temp).catch(() => temp);
  return [first, { kind: "runner-temp", given: withSlashes(temp), real: withSlashes(realTemp) }];
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false; // it cannot be read, which the search says
  }
}

/** What becomes known of a file without opening it. Throws the system's error where it cannot be read. */
function describe(real: string, name: string, label: string): DataFile {
  const { mode, size, mtimeMs } = lstatSync(real);
  // Mode bits that let everybody read spare the second call for almost every file.
  if ((mode & 0o444) !== 0o444) accessSync(real, constants.R_OK);
  return { path: path.sep === "/" ? real : path.normalize(real), name, label, size, mtimeMs };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
