import { type Dirent, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import fg from "fast-glob";
import { holdsCredentials, isCredentialName } from "./credential-files.js";
import { join, leadsToHidden, type Place, pathBelow, placeOf, withSlashes } from "./places.js";
import { readFolder } from "./read-folder.js";
import type { Selection } from "./selection.js";

/** Why something that lines match is left out: it is no data, or must not be sent. */
export type SkipReason =
  /** Opening one may wait forever, or do something. */
  | "fifo"
  | "socket"
  | "device"
  /** The target lies outside the workspace and the runner's temporary folder. */
  | "link-outside"
  /** A link to a folder that it lies in. */
  | "link-loop"
  /** What it leads to is hidden, or lies in a hidden folder, and hidden files are left out. */
  | "link-hidden"
  | "credential-file"
  /** A line names a hidden file or folder itself, and hidden files are left out. */
  | "hidden";

/** Why something that lines match cannot be read. `code` is the system's, such as `EACCES`. */
export type UnreadableReason =
  | { readonly kind: "system"; readonly code: string }
  | { readonly kind: "broken-link" }
  /** Links lead to so many folders that following them all might never end. */
  | { readonly kind: "too-many-links" }
  /** The name's bytes are not UTF-8, so that it could only be sent under another name. */
  | { readonly kind: "invalid-name" };

/** What a path leads to. */
type Target =
  | { readonly kind: "file" | "folder"; readonly real: string; readonly refusal?: SkipReason | undefined }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** Stretches of real folders that were walked from link to link. */
type Way = readonly (readonly [from: string, to: string])[];

/** Where fast-glob begins: at a search path, or at what a link leads to. `found` is the path by which it was come upon. */
interface Start {
  readonly found: string;
  readonly real: string;
  readonly way: Way;
}

// Folders that link to each other can be walked in as many orders as there are: ten of them already in millions.
const MAX_STARTS = 10_000;

/** What a walk is bound by. */
export interface WalkContext {
  readonly selection: Selection;
  readonly places: readonly Place[];
  readonly hiddenFiles: "leave-out" | "include";
  readonly signal: AbortSignal;
}

/** Looks for the files that a selection takes. Reads folders, never files. */
export class Walk {
  /** Where each file that is taken really lies, links resolved. */
  readonly files = new Map<string, string>();
  readonly skipped = new Map<string, SkipReason>();
  readonly unreadable = new Map<string, UnreadableReason>();
  readonly #context: WalkContext;
  readonly #ahead: Start[] = [];
  #starts = 0;

  constructor(context: WalkContext) {
    this.#context = context;
  }

  /**
   * Searches below a folder, or takes a file.
   * @returns the folder that names start from
   * @throws the signal's reason
   */
  async search(base: string): Promise<string> {
    const target = this.#resolve(base);
    if (target === "nothing") return base;
    const refusal = this.#refuseName(base);
    this.#settle(base, target.kind === "unreadable" || refusal === undefined ? target : { ...target, refusal }, []);
    for (let start = this.#ahead.shift(); start !== undefined; start = this.#ahead.shift()) await this.#walk(start);
    return target.kind === "file" ? path.posix.dirname(base) : base;
  }

  /**
   * Lets fast-glob walk through the plain folders below one. What it asks for is answered here: so it is seen which folders
   * cannot be read, and files are taken as they are listed, among them those that its own patterns would pass over.
   */
  async #walk(start: Start): Promise<void> {
    const { signal } = this.#context;
    const readdir = (folder: string, _options: unknown, reply: (error: Error | null, entries: Dirent[]) => void) => {
      // In a later turn: at once, the stack would be as deep as there are folders, and nothing else could go on.
      setImmediate(() => reply(null, signal.aborted ? [] : this.#list(start, withSlashes(folder))));
    };
    // Its other signature, which asks for names alone, is not used.
    const fs = { readdir: readdir as fg.FileSystemAdapter["readdir"] };
    await fg("**", { cwd: start.real, dot: true, followSymbolicLinks: false, fs });
    signal.throwIfAborted();
  }

  /** Takes the files of a folder, and returns the folders in it to walk through. */
  #list(start: Start, real: string): Dirent[] {
    const below = pathBelow(start.real, real);
    const found = below ? join(start.found, below) : start.found;
    const folder: Start = { found, real, way: [...start.way, [start.real, real]] };
    try {
      const { dirents, misnamed } = readFolder(real);
      return dirents.filter((dirent) => !this.#isHidden(dirent.name) && this.#enters(folder, dirent, misnamed));
    } catch (error) {
      this.unreadable.set(found, { kind: "system", code: errorCode(error) });
      return [];
    }
  }

  /** Every checkout has a `.git`: it is left out without a word, as hidden files are. */
  #isHidden(name: string): boolean {
    return name.startsWith(".") && (this.#context.hiddenFiles === "leave-out" || name.toLowerCase() === ".git");
  }

  /** Whether a name in a folder is a plain folder to walk through. Settles what it is otherwise. */
  #enters(folder: Start, dirent: Dirent, misnamed: ReadonlySet<Dirent>): boolean {
    const { selection, places } = this.#context;
    const found = join(folder.found, dirent.name);
    // A second string for each file is memory that the collector goes through: row `finding` of the benchmarks.
    const real = folder.found === folder.real ? found : join(folder.real, dirent.name);
    const kind = dirent.isDirectory() ? "folder" : "file";
    const isTempRoot = places.some((place) => place.kind === "runner-temp" && place.real === folder.real);
    let target: Target | "nothing" = { kind, real, refusal: specialKind(dirent) };
    if (misnamed.has(dirent)) target = { kind: "unreadable", reason: { kind: "invalid-name" } };
    else if (isCredentialName(dirent.name, isTempRoot ? "temp-root" : "other"))
      target = { kind, real, refusal: "credential-file" };
    else if (dirent.isSymbolicLink()) target = this.#resolve(real);
    else if (kind === "folder") return selection.mayTakeBelow(found);
    if (target !== "nothing") this.#settle(found, target, folder.way);
    return false;
  }

  /** Sorts in what a path leads to, where lines mean it. */
  #settle(found: string, target: Target, way: Way): void {
    const { selection } = this.#context;
    const mayBeFile = target.kind !== "folder";
    // A link to nothing may have been meant for either; below a search path it counts as a file.
    const isLost = target.kind === "unreadable" && (target.reason.kind !== "broken-link" || way.length === 0);
    const mayBeFolder = target.kind === "folder" || isLost;
    if (!(mayBeFile && selection.takes(found)) && !(mayBeFolder && selection.mayTakeBelow(found))) return;
    if (target.kind === "unreadable") this.unreadable.set(found, target.reason);
    else if (target.refusal !== undefined) this.skipped.set(found, target.refusal);
    else if (target.kind === "file") this.files.set(found, target.real);
    else if (liesOn(way, target.real)) this.skipped.set(found, "link-loop");
    else {
      this.#starts += 1;
      if (this.#starts <= MAX_STARTS) this.#ahead.push({ found, real: target.real, way });
      // One stands for all: there can be millions.
      else if (this.#starts === MAX_STARTS + 1) this.unreadable.set(found, { kind: "too-many-links" });
    }
  }

  /** Follows a path to what it leads to, without opening it. */
  #resolve(link: string): Target | "nothing" {
    try {
      const real = withSlashes(realpathSync.native(link));
      const stats = statSync(real);
      return { kind: stats.isDirectory() ? "folder" : "file", real, refusal: this.#refuse(link, real, stats) };
    } catch (error) {
      const code = errorCode(error);
      if (!BROKEN.has(code)) return { kind: "unreadable", reason: { kind: "system", code } };
      return exists(link) ? { kind: "unreadable", reason: { kind: "broken-link" } } : "nothing";
    }
  }

  #refuse(link: string, real: string, stats: Stats): SkipReason | undefined {
    const { places, hiddenFiles } = this.#context;
    const place = placeOf(real, places);
    if (place === undefined) return "link-outside";
    if (holdsCredentials(place.kind, (pathBelow(place.real, real) ?? "").split("/"))) return "credential-file";
    if (hiddenFiles === "leave-out" && leadsToHidden(link, real, places)) return "link-hidden";
    return specialKind(stats);
  }

  /** What forbids to search a path by its name alone. Nothing does for a place itself. */
  #refuseName(base: string): SkipReason | undefined {
    const { places, hiddenFiles } = this.#context;
    const place = placeOf(base, places);
    const below = place && pathBelow(place.real, base);
    if (place === undefined || !below) return undefined;
    if (holdsCredentials(place.kind, below.split("/"))) return "credential-file";
    return hiddenFiles === "leave-out" && path.posix.basename(base).startsWith(".") ? "hidden" : undefined;
  }
}

const BROKEN: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

function exists(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Whether a folder was walked through on a way: it lies above one where a stretch ended, and not above where that began. */
function liesOn(way: Way, real: string): boolean {
  return way.some(([from, to]) => pathBelow(from, real) !== undefined && pathBelow(real, to) !== undefined);
}

function specialKind(entry: Pick<Stats, "isFIFO" | "isSocket" | "isFile" | "isDirectory">): SkipReason | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined;
  if (entry.isFIFO()) return "fifo";
  return entry.isSocket() ? "socket" : "device";
}

/** The system's code of an error; errors that have none are bugs and are thrown on. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
