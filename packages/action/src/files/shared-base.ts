import type { PlatformPath } from "node:path";
import { foldCase, segmentsOf } from "./path-segments.js";

/**
 * The deepest folder that all bases share: the folder that names are relative to, by upload-artifact's rule.
 *
 * @param bases absolute, normalised folders, at least one
 * @throws {RangeError} where they share none, which happens on Windows only: different drives
 */
export function sharedBase(bases: readonly string[], path: PlatformPath): string {
  const [first = [], ...others] = bases.map((base) => segmentsOf(base, path));
  const differs = first.findIndex((segment, index) => {
    const folded = foldCase(segment, path);
    return others.some((other) => foldCase(other[index] ?? "", path) !== folded);
  });
  const shared = differs === -1 ? first : first.slice(0, differs);
  if (shared.length === 0) throw new RangeError("These paths share no folder");
  return path.join(...shared);
}
