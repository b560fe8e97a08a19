import { lstat, realpath, stat } from "node:fs/promises";
import type { PlatformPath } from "node:path";
import { holdsCredentials } from "./credential-files.js";
import { type Place, pathBelow, placeOfReal } from "./places.js";
import { type SpecialKind, specialKind } from "./read-folder.js";

/** Why something that a pattern named is not sent. */
export type SkipReason =
  | { readonly kind: SpecialKind }
  /** `code` is the system's, such as `EACCES`. */
  | { readonly kind: "unreadable"; readonly code: string }
  /** The target lies outside the workspace and the runner's temporary folder. */
  | { readonly kind: "link-outside" }
  | { readonly kind: "link-broken" }
  /** A link to itself, or to a folder that it lies in. */
  | { readonly kind: "link-loop" }
  /** Links lead to so many folders that following them all might never end. */
  | { readonly kind: "too-many-links" }
  | { readonly kind: "credential-file" }
  /** What it leads to is hidden, or lies in a hidden folder, and hidden files are left out. */
  | { readonly kind: "link-hidden" }
  /** A pattern names a hidden file or folder itself, and hidden files are left out. */
  | { readonly kind: "hidden" }
  /** The name's bytes are not UTF-8, so that it could only be sent under another name. */
  | { readonly kind: "invalid-name" };

/** What a path leads to, links followed. */
export type Target =
  | { readonly kind: "missing" }
  | { readonly kind: "file" | "directory"; readonly real: string }
  | { readonly kind: "skip"; readonly reason: SkipReason; readonly type: "directory" | "other" };

/** Follows `file` to what it leads to, without opening it, and refuses what must not be sent. */
export async function resolveTarget(file: string, places: readonly Place[], path: PlatformPath): Promise<Target> {
  try {
    const stats = await stat(file);
    const real = await realpath(file);
    const type = stats.isDirectory() ? "directory" : "other";
    const place = placeOfReal(real, places, path);
    if (place === undefined) return { kind: "skip", reason: { kind: "link-outside" }, type };
    if (holdsCredentials(place.kind, pathBelow(place.real, real, path)?.split(path.sep) ?? [])) {
      return { kind: "skip", reason: { kind: "credential-file" }, type };
    }
    const special = specialKind(stats);
    if (special !== undefined) return { kind: "skip", reason: { kind: special }, type };
    return { kind: type === "directory" ? "directory" : "file", real };
  } catch (error) {
    const code = errorCode(error);
    if (ABSENT.has(code)) {
      return (await exists(file))
        ? { kind: "skip", reason: { kind: "link-broken" }, type: "other" }
        : { kind: "missing" };
    }
    if (code === "ELOOP") return { kind: "skip", reason: { kind: "link-loop" }, type: "other" };
    return { kind: "skip", reason: { kind: "unreadable", code }, type: "other" };
  }
}

/** The system's code of an error; errors that have none are bugs and are thrown on. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
