import { accessSync, constants, lstatSync } from "node:fs";
import type { PlatformPath } from "node:path";
import { setImmediate } from "node:timers/promises";
import { holdsCredentials, isCredentialName } from "./credential-files.js";
import { labelOf, leadsToHidden, type Place, pathBelow, placeOf, withSlashes } from "./places.js";
import { type FolderEntry, readFolder } from "./read-folder.js";
import { errorCode, resolveTarget, type SkipReason, type Target } from "./resolve-target.js";
import type { Position, Selection } from "./selection.js";
import { sharedBase } from "./shared-base.js";

/** What a search is bound by. */
export interface SearchContext {
  readonly selection: Selection;
  readonly places: readonly Place[];
  readonly hiddenFiles: "leave-out" | "include";
  readonly path: PlatformPath;
  /** Ends the search; its reason is what is thrown then. */
  readonly signal: AbortSignal;
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

/** A search base, and what lies there. */
interface Base {
  readonly path: string;
  readonly target: Target;
}

/** What stands before a file's name in its label and in the name sent. */
interface Prefixes {
  readonly label: string;
  readonly sent: string;
}

// Asking for a file's size takes microseconds on a runner's disk, a promise for it several times that. So it is asked
// for without one, with a breath in between for whatever else the process has to do.
const FILES_PER_BREATH = 128;
// To list a folder takes as long as to ask for the size of so many files, and of one more for so many of its entries.
const FILES_A_FOLDER = 8;
const ENTRIES_A_FILE = 16;
// Folders that link to each other can be walked in as many orders as there are: ten of them already in millions.
const MAX_LINKED_FOLDERS = 10_000;

/** Looks below search bases for the files that a selection takes. Reads folders, never files. */
export class Search {
  readonly files: FoundFile[] = [];
  readonly skipped: SkippedTarget[] = [];
  readonly #context: SearchContext;
  #root = "";
  #linkedFolders = 0;
  #sinceBreath = 0;

  constructor(context: SearchContext) {
    this.#context = context;
  }

  /** Searches below bases, at least one. Returns the folder that names start from. */
  async run(bases: readonly string[]): Promise<string> {
    const { path, places } = this.#context;
    const resolved: Base[] = [];
    for (const base of bases) resolved.push({ path: base, target: await resolveTarget(base, places, path) });
    // Where a base is a file, names start from its folder.
    const folders = resolved.map((base) => (base.target.kind === "file" ? path.dirname(base.path) : base.path));
    this.#root = sharedBase(folders, path);
    for (const base of resolved) await this.#searchBase(base);
    return this.#root;
  }

  async #searchBase({ path: base, target }: Base): Promise<void> {
    const { path, selection } = this.#context;
    if (target.kind === "missing") return;
    const refusal = this.#refuseBase(base) ?? this.#refuse(target, this.#asReal(base));
    if (refusal !== undefined) this.skipped.push({ found: base, reason: refusal });
    else if (target.kind === "directory") {
      await this.#searchBelow({ found: base, real: target.real, position: selection.at(base), parent: undefined });
    } else if (target.kind === "file") {
      const found = path.dirname(base);
      const position = selection.at(found);
      const name = path.basename(base);
      if (selection.takes(position, name)) this.#take({ found, position }, this.#prefixes(found), name, target.real);
    }
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

  /** Takes what belongs to a folder and to those below it. One function for all of them: a promise each costs more. */
  async #searchBelow(start: Folder): Promise<void> {
    const { path, places, signal } = this.#context;
    // The newest first, which keeps the list short.
    const ahead = [start];
    for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
      signal.throwIfAborted();
      const { real } = folder;
      const isTempRoot = places.some((place) => place.kind === "runner-temp" && place.real === real);
      const prefixes = this.#prefixes(folder.found);
      const realPrefix = join(real, "", path);
      const entries = this.#read(folder);
      if (this.#isBreathDue(FILES_A_FOLDER + entries.length / ENTRIES_A_FILE)) await this.#breathe();
      for (const entry of entries) {
        if (!this.#isMeant(folder, entry)) continue;
        const { name, kind } = entry;
        if (kind === "misnamed") this.#skip(folder, name, { kind: "invalid-name" });
        else if (isCredentialName(name, isTempRoot ? "temp-root" : "other")) {
          this.#skip(folder, name, { kind: "credential-file" });
        } else if (kind === "file") {
          this.#take(folder, prefixes, name, realPrefix + name);
          if (this.#isBreathDue(1)) await this.#breathe();
        } else if (kind === "directory") ahead.push(this.#enter(folder, name, realPrefix + name));
        else if (kind === "link") ahead.push(...(await this.#follow(folder, prefixes, name)));
        else this.#skip(folder, name, { kind });
      }
    }
  }

  #isBreathDue(files: number): boolean {
    this.#sinceBreath += files;
    return this.#sinceBreath >= FILES_PER_BREATH;
  }

  async #breathe(): Promise<void> {
    this.#sinceBreath = 0;
    await setImmediate();
    this.#context.signal.throwIfAborted();
  }

  /** What stands before the names of a folder's files. */
  #prefixes(folder: string): Prefixes {
    const { path, places } = this.#context;
    const prefix = (shown: string) => (shown === "" ? "" : `${shown}/`);
    const sent = withSlashes(pathBelow(this.#root, folder, path) ?? folder, path);
    return { label: prefix(labelOf(folder, places, path)), sent: prefix(sent) };
  }

  #read(folder: Folder): readonly FolderEntry[] {
    try {
      return readFolder(folder.real);
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

  async #follow(folder: Folder, prefixes: Prefixes, name: string): Promise<readonly Folder[]> {
    const { path, places, selection } = this.#context;
    const link = join(folder.real, name, path);
    const target = await resolveTarget(link, places, path);
    if (target.kind === "missing") return [];
    if (target.kind === "directory" || (target.kind === "skip" && target.type === "directory")) {
      if (!selection.mayContain(selection.enter(folder.position, name))) return [];
    } else if (!selection.takes(folder.position, name)) return [];

    const refusal = this.#refuse(target, link);
    if (refusal !== undefined) this.#skip(folder, name, refusal);
    else if (target.kind === "file") this.#take(folder, prefixes, name, target.real);
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

  #take(folder: Pick<Folder, "found" | "position">, { label, sent }: Prefixes, name: string, real: string): void {
    try {
      const stats = lstatSync(real);
      // Mode bits that let everybody read spare the second call for almost every file.
      if ((stats.mode & 0o444) !== 0o444) accessSync(real, constants.R_OK);
      // What was a file when its folder was listed may have been replaced since.
      if (!stats.isFile()) throw new VanishedError();
      const { size, dev, ino, mtimeMs } = stats;
      const shown = label + name;
      // Mostly both are the same, and a second string for each file is memory that the collector goes through.
      const asSent = sent === label ? shown : sent + name;
      this.files.push({ path: real, label: shown, name: asSent, size, dev, ino, mtimeMs });
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
