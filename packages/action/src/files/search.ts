import { accessSync, constants, lstatSync } from "node:fs";
import type { PlatformPath } from "node:path";
import { setImmediate } from "node:timers/promises";
import { holdsCredentials, isCredentialName } from "./credential-files.js";
import { leadsToHidden, type Place, pathBelow, placeOf } from "./places.js";
import { type FolderEntry, readFolder } from "./read-folder.js";
import { errorCode, resolveTarget, type SkipReason, type Target } from "./resolve-target.js";
import type { Position, Selection } from "./selection.js";

/** What a search is bound by. */
export interface SearchContext {
  readonly selection: Selection;
  readonly places: readonly Place[];
  readonly hiddenFiles: "leave-out" | "include";
  readonly path: PlatformPath;
  /** Ends the search; its reason is what is thrown then. */
  readonly signal: AbortSignal;
}

/** A file to send. */
export interface FoundTarget {
  /** Absolute path of the folder it was found in, through links where there are some. */
  readonly folder: string;
  readonly name: string;
  /** Absolute path of the file itself, links resolved. */
  readonly real: string;
  /** As `fs.Stats` has them. */
  readonly size: number;
  readonly dev: number;
  readonly ino: number;
  readonly mtimeMs: number;
}

/** Something that is not sent although a pattern means it. */
export interface SkippedTarget {
  readonly found: string;
  readonly reason: SkipReason;
}

/** A folder on the way. `parent` chains back to where the search began. */
interface Folder {
  readonly found: string;
  readonly real: string;
  readonly position: Position;
  readonly parent: Folder | undefined;
}

const FOLDERS_AT_ONCE = 16;
// Asking for a file's size takes microseconds on a runner's disk, a promise for it several times that. So it is asked
// for without one, with a breath in between for whatever else the process has to do.
const FILES_PER_BREATH = 128;
// Folders that link to each other can be walked in as many orders as there are: ten of them already in millions.
const MAX_LINKED_FOLDERS = 10_000;

/** Looks below search bases for the files that a selection takes. Reads folders, never files. */
export class Search {
  readonly files: FoundTarget[] = [];
  readonly skipped: SkippedTarget[] = [];
  readonly #context: SearchContext;
  #linkedFolders = 0;

  constructor(context: SearchContext) {
    this.#context = context;
  }

  /** Searches one base, and tells the folder that names start from: the base, or where it is a file, its folder. */
  async run(base: string): Promise<string> {
    const { path, places, selection } = this.#context;
    const target = await resolveTarget(base, places, path);
    if (target.kind === "missing") return base;
    const refusal = this.#refuseBase(base) ?? this.#refuse(target, this.#asReal(base));
    if (refusal !== undefined) this.skipped.push({ found: base, reason: refusal });
    else if (target.kind === "directory") {
      const start = { found: base, real: target.real, position: selection.at(base), parent: undefined };
      await drain<Folder>([start], FOLDERS_AT_ONCE, (folder) => this.#searchFolder(folder));
    } else if (target.kind === "file") {
      const found = path.dirname(base);
      const position = selection.at(found);
      const name = path.basename(base);
      if (selection.takes(position, name)) this.#take({ found, position }, name, target.real);
    }
    return target.kind === "file" ? path.dirname(base) : base;
  }

  /** What forbids to search a base by its name alone. Nothing does for a place itself. */
  #refuseBase(base: string): SkipReason | undefined {
    const { path, places, hiddenFiles } = this.#context;
    const place = placeOf(base, places, path);
    const below = place && pathBelow(place.path, base, path);
    if (place === undefined || below === undefined || below === "") return undefined;
    if (holdsCredentials(place.kind, below.split(path.sep))) return { kind: "credential-file" };
    return hiddenFiles === "leave-out" && path.basename(base).startsWith(".") ? { kind: "hidden" } : undefined;
  }

  /** Why what a path leads to is not for us. */
  #refuse(target: Exclude<Target, { kind: "missing" }>, link: string): SkipReason | undefined {
    if (target.kind === "skip") return target.reason;
    const { path, places, hiddenFiles } = this.#context;
    const isHidden = hiddenFiles === "leave-out" && leadsToHidden(link, target.real, places, path);
    return isHidden ? { kind: "link-hidden" } : undefined;
  }

  /** A path as it is written, with that of its place resolved. */
  #asReal(base: string): string {
    const { path, places } = this.#context;
    const place = placeOf(base, places, path);
    return place === undefined ? base : path.join(place.real, pathBelow(place.path, base, path) ?? "");
  }

  /** Takes what belongs to a folder, and returns the folders to search next. */
  async #searchFolder(folder: Folder): Promise<readonly Folder[]> {
    const { path, places, signal } = this.#context;
    signal.throwIfAborted();
    const isTempRoot = places.some(({ kind, real }) => kind === "runner-temp" && real === folder.real);
    const meant = (await this.#read(folder)).filter((entry) => this.#isMeant(folder, entry));
    const files: string[] = [];
    const folders: Folder[] = [];
    for (const { name, kind } of meant) {
      if (kind === "misnamed") this.#skip(folder, name, { kind: "invalid-name" });
      else if (isCredentialName(name, isTempRoot ? "temp-root" : "other")) {
        this.#skip(folder, name, { kind: "credential-file" });
      } else if (kind === "file") files.push(name);
      else if (kind === "directory") folders.push(this.#enter(folder, name, join(folder.real, name, path)));
      else if (kind === "link") folders.push(...(await this.#follow(folder, name)));
      else this.#skip(folder, name, { kind });
    }
    for (const [index, name] of files.entries()) {
      if (index % FILES_PER_BREATH === FILES_PER_BREATH - 1) {
        await setImmediate();
        signal.throwIfAborted();
      }
      this.#take(folder, name, join(folder.real, name, path));
    }
    return folders;
  }

  async #read(folder: Folder): Promise<readonly FolderEntry[]> {
    try {
      return await readFolder(folder.real);
    } catch (error) {
      this.skipped.push({ found: folder.found, reason: { kind: "unreadable", code: errorCode(error) } });
      return [];
    }
  }

  /** Whether the patterns mean an entry, as the file that it is or for what may lie below it. */
  #isMeant({ position }: Folder, { name, kind }: FolderEntry): boolean {
    const { selection, hiddenFiles } = this.#context;
    // Every checkout has a `.git`: it is left out without a word, as hidden files are.
    if (name.startsWith(".") && (hiddenFiles === "leave-out" || name.toLowerCase() === ".git")) return false;
    const asFile = kind !== "directory" && selection.takes(position, name);
    const mayBeFolder = kind === "directory" || kind === "link" || kind === "misnamed";
    return asFile || (mayBeFolder && selection.mayContain(selection.enter(position, name)));
  }

  async #follow(folder: Folder, name: string): Promise<readonly Folder[]> {
    const { path, places, selection } = this.#context;
    const link = join(folder.real, name, path);
    const target = await resolveTarget(link, places, path);
    if (target.kind === "missing") return [];
    if (target.kind === "directory" || (target.kind === "skip" && target.type === "directory")) {
      if (!selection.mayContain(selection.enter(folder.position, name))) return [];
    } else if (!selection.takes(folder.position, name)) return [];

    const refusal = this.#refuse(target, link);
    if (refusal !== undefined) this.#skip(folder, name, refusal);
    else if (target.kind === "file") this.#take(folder, name, target.real);
    return refusal === undefined && target.kind === "directory"
      ? this.#enterLinked(this.#enter(folder, name, target.real))
      : [];
  }

  /** The folder that a link led to, unless following it might never end. */
  #enterLinked(folder: Folder): readonly Folder[] {
    const isLoop = isWithinItself(folder);
    if (isLoop || this.#linkedFolders >= MAX_LINKED_FOLDERS) {
      this.skipped.push({ found: folder.found, reason: { kind: isLoop ? "link-loop" : "too-many-links" } });
      return [];
    }
    this.#linkedFolders += 1;
    return [folder];
  }

  #enter(folder: Folder, name: string, real: string): Folder {
    const { path, selection } = this.#context;
    const position = selection.enter(folder.position, name);
    return { found: join(folder.found, name, path), real, position, parent: folder };
  }

  #take(folder: Pick<Folder, "found" | "position">, name: string, real: string): void {
    try {
      const stats = lstatSync(real);
      // Mode bits that let everybody read spare the second call for almost every file.
      if ((stats.mode & 0o444) !== 0o444) accessSync(real, constants.R_OK);
      // What was a file when its folder was listed may have been replaced since.
      if (!stats.isFile()) throw new VanishedError();
      const { size, dev, ino, mtimeMs } = stats;
      this.files.push({ folder: folder.found, name, real, size, dev, ino, mtimeMs });
      this.#context.selection.recordTaken(folder.position, name);
    } catch (error) {
      this.#skip(folder, name, { kind: "unreadable", code: errorCode(error) });
    }
  }

  #skip(folder: Pick<Folder, "found">, name: string, reason: SkipReason): void {
    this.skipped.push({ found: join(folder.found, name, this.#context.path), reason });
  }
}

class VanishedError extends Error {
  readonly code = "ENOENT";
}

function isWithinItself(folder: Folder): boolean {
  for (let above = folder.parent; above !== undefined; above = above.parent) {
    if (above.real === folder.real) return true;
  }
  return false;
}

// A name from a folder needs no normalising, which `path.join` would spend half the walk on.
function join(folder: string, name: string, path: PlatformPath): string {
  return folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
}

/** Works on all in `queue`, and on what that adds, up to `atOnce` at a time, the newest first to keep the queue short. */
function drain<T>(queue: T[], atOnce: number, work: (item: T) => Promise<readonly T[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    let active = 0;
    const advance = (added: readonly T[]) => {
      for (const item of added) queue.push(item);
      for (const item of queue.splice(Math.max(0, queue.length - atOnce + active))) {
        active += 1;
        work(item).then((more) => {
          active -= 1;
          advance(more);
        }, reject);
      }
      if (active === 0) resolve();
    };
    advance([]);
  });
}
