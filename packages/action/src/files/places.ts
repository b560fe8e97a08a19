import path from "node:path";

// Paths in this folder have `/` between names on Windows too, where the system takes either.

/** A folder below which files may be taken. */
export interface Place {
  readonly kind: "workspace" | "runner-temp";
  /** Absolute path as the runner names it. */
  readonly given: string;
  /** The same folder with every symbolic link resolved. */
  readonly real: string;
}

/** A path with `/` between its names. */
export function withSlashes(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

/** The path from a folder to a name in it. `path.join` normalises, which a walk would spend half its time on. */
export function join(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/**
 * The path from `outer` to `inner`, both absolute and normalised: empty where they are the same, `undefined` where
 * `inner` does not lie below. Windows paths compare without case.
 */
export function pathBelow(outer: string, inner: string): string | undefined {
  if (foldCase(inner) === foldCase(outer)) return "";
  const prefix = outer.endsWith("/") ? outer : `${outer}/`;
  return foldCase(inner).startsWith(foldCase(prefix)) ? inner.slice(prefix.length) : undefined;
}

/** As the system compares names: without case on Windows. */
export function foldCase(name: string): string {
  return path.sep === "\\" ? name.toLowerCase() : name;
}

/** The deepest place that holds a path whose links are resolved, where places lie within each other. */
export function placeOf(real: string, places: readonly Place[]): Place | undefined {
  return places
    .filter((place) => pathBelow(place.real, real) !== undefined)
    .reduce<Place | undefined>(
      (found, place) => (place.real.length > (found?.real.length ?? -1) ? place : found),
      undefined,
    );
}

/**
 * Whether a link leads to something hidden that its own path does not say. A hidden folder that holds both does not count.
 *
 * @param link - where it lies, and `real` what it leads to: absolute, the links of its folder resolved
 */
export function leadsToHidden(link: string, real: string, places: readonly Place[]): boolean {
  const place = placeOf(real, places);
  if (place === undefined) return false;
  const own = pathBelow(place.real, link)?.split("/") ?? [];
  const names = pathBelow(place.real, real)?.split("/") ?? [];
  const parting = names.findIndex((name, index) => name !== own[index]);
  return parting !== -1 && names.slice(parting).some((name) => name.startsWith("."));
}

/**
 * How a file is named to people: its path from the workspace; `$RUNNER_TEMP/…` in the runner's temporary folder;
 * the absolute path elsewhere. The workspace itself is the empty string.
 */
export function labelOf(file: string, places: readonly Place[]): string {
  const place = placeOf(file, places);
  const below = place && pathBelow(place.real, file);
  if (place?.kind !== "runner-temp") return below ?? file;
  return join("$RUNNER_TEMP", below ?? "").replace(/\/$/, "");
}
