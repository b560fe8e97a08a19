import type { PlatformPath } from "node:path";
import { foldCase } from "./path-segments.js";

/** A folder below which files may be taken. */
export interface Place {
  readonly kind: "workspace" | "runner-temp";
  /** Absolute path as the runner names it. */
  readonly path: string;
  /** The same folder with every symbolic link resolved; link targets are held against this one. */
  readonly real: string;
}

/**
 * The path from `outer` to `inner`, both absolute and normalised: empty where they are the same, `undefined` where
 * `inner` does not lie below. Windows paths compare without case.
 */
export function pathBelow(outer: string, inner: string, path: PlatformPath): string | undefined {
  // `path.relative` says the same at ten times the cost, which counts once for every file found.
  const prefix = outer.endsWith(path.sep) ? outer : outer + path.sep;
  if (foldCase(inner, path) === foldCase(outer, path)) return "";
  return foldCase(inner, path).startsWith(foldCase(prefix, path)) ? inner.slice(prefix.length) : undefined;
}

/** The deepest place that holds `file`, where places lie within each other. */
export function placeOf(file: string, places: readonly Place[], path: PlatformPath): Place | undefined {
  return deepest(places.filter((place) => pathBelow(place.path, file, path) !== undefined));
}

/** As {@link placeOf}, for a path whose links are resolved. */
export function placeOfReal(real: string, places: readonly Place[], path: PlatformPath): Place | undefined {
  return deepest(places.filter((place) => pathBelow(place.real, real, path) !== undefined));
}

/**
 * Whether a link leads to something hidden that its own path does not say. A hidden folder that holds both does not count.
 *
 * @param link - where it lies, and `real` what it leads to: absolute, the links of its folder resolved
 */
export function leadsToHidden(link: string, real: string, places: readonly Place[], path: PlatformPath): boolean {
  const place = placeOfReal(real, places, path);
  if (place === undefined) return false;
  const below = (file: string) => pathBelow(place.real, file, path)?.split(path.sep) ?? [];
  const own = below(link);
  const segments = below(real);
  const parting = segments.findIndex((segment, index) => segment !== own[index]);
  return parting !== -1 && segments.slice(parting).some((segment) => segment.startsWith("."));
}

function deepest(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>((found, place) => {
    return found === undefined || place.real.length > found.real.length ? place : found;
  }, undefined);
}

/**
 * How a file is named to people: its path from the workspace; `$RUNNER_TEMP/…` in the runner's temporary folder;
 * the absolute path elsewhere. Always with `/`; the workspace itself is the empty string.
 */
export function labelOf(file: string, places: readonly Place[], path: PlatformPath): string {
  const place = placeOf(file, places, path);
  const shown = (place && pathBelow(place.path, file, path)) ?? file;
  if (place?.kind !== "runner-temp") return withSlashes(shown, path);
  return shown === "" ? "$RUNNER_TEMP" : `$RUNNER_TEMP/${withSlashes(shown, path)}`;
}

/** A path with `/` between its segments. */
export function withSlashes(file: string, path: PlatformPath): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}
