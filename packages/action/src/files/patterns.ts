import type { PlatformPath } from "node:path";
import { braceExpand } from "minimatch";
import { literalName } from "./glob-segment.js";
import { foldCase } from "./path-segments.js";
import { type Place, pathBelow, placeOf, placeOfReal } from "./places.js";

/** One pattern of the `files` input, braces expanded, its path resolved. */
export interface Pattern {
  /** 1-based line of the input; the alternatives of a braced line share it. */
  readonly line: number;
  /** The line as written, without the space around it. */
  readonly text: string;
  readonly effect: "include" | "exclude";
  /** Absolute path of what stands before the first wildcard: a folder, or the file itself. */
  readonly base: string;
  /** Segments from the first wildcard on; none where the pattern has no wildcard. */
  readonly tail: readonly string[];
  /** `folder` where it ends in a separator: a file of that name is not meant, what lies below such a folder is. */
  readonly meant: "file-or-folder" | "folder";
}

/** What patterns are read against. */
export interface PatternContext {
  readonly places: readonly Place[];
  /** What a relative pattern starts from. */
  readonly workspace: string;
  /** What `~` stands for. */
  readonly home: string;
  /** The platform's path rules; `path.win32` reads Windows patterns anywhere. */
  readonly path: PlatformPath;
}

/** A line of the `files` input that can't be used. Nothing was searched. */
export class PatternError extends Error {
  override readonly name = "PatternError";

  /**
   * @param line 1-based line of the input
   * @param pattern the line as written
   * @param problem what is wrong, as a clause
   * @param allowed what may stand there instead, as a clause
   */
  constructor(
    readonly line: number,
    readonly pattern: string,
    readonly problem: string,
    readonly allowed: string,
  ) {
    super(`files, line ${line}: ${shown(pattern)} ${problem}. Allowed: ${allowed}.`);
  }
}

/** A pattern or path as a message shows it. JSON keeps its control characters out of whatever that is printed to. */
function shown(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

const MOST_SHOWN = 200;

interface Line {
  readonly line: number;
  readonly text: string;
}

const MAX_PATTERN_LENGTH = 4096;
const MAX_ALTERNATIVES = 1000;

/**
 * Reads the `files` input: one pattern a line, `#` comments, `!` excludes, `{a,b}` alternatives. Touches no file.
 *
 * @throws {PatternError} for a pattern that is malformed or leaves the places files may be taken from
 */
export function parsePatterns(input: string, context: PatternContext): readonly Pattern[] {
  const lines = input
    .split("\n")
    .map((text, index): Line => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
  const patterns = lines.flatMap((line) => parseLine(line, context));
  const [first, ...others] = patterns.filter(({ effect }) => effect === "include");
  if (first === undefined) {
    const { line, text } = lines[0] ?? { line: 1, text: "" };
    throw new PatternError(line, text, "leaves nothing to search for", "at least one pattern without `!`");
  }
  const drive = driveOf(first, context.path);
  const elsewhere = others.find((pattern) => driveOf(pattern, context.path) !== drive);
  if (elsewhere !== undefined) {
    const problem = `lies on another drive than line ${first.line}`;
    throw new PatternError(
      elsewhere.line,
      elsewhere.text,
      problem,
      "patterns on one drive, the others in another step",
    );
  }
  return patterns;
}

function driveOf({ base }: Pattern, path: PlatformPath): string {
  return foldCase(path.parse(base).root, path);
}

function parseLine(line: Line, context: PatternContext): readonly Pattern[] {
  const { text } = line;
  if (text.includes("\0")) throw new PatternError(line.line, text, "contains a NUL character", "any other character");
  if (text.length > MAX_PATTERN_LENGTH) {
    throw new PatternError(line.line, text, "is too long", `patterns of up to ${MAX_PATTERN_LENGTH} characters`);
  }
  const marks = /^(?:!\s*)*/u.exec(text)?.[0] ?? "";
  const effect = marks.replace(/\s/gu, "").length % 2 === 0 ? "include" : "exclude";
  const glob = text.slice(marks.length);
  if (glob === "") throw new PatternError(line.line, text, "names nothing", "a pattern after `!`");
  const alternatives = expandBraces(context.path.sep === "\\" ? glob.replaceAll("\\", "/") : glob);
  if (alternatives.length > MAX_ALTERNATIVES) {
    const problem = "has too many alternatives in braces";
    throw new PatternError(line.line, text, problem, `up to ${MAX_ALTERNATIVES} alternatives`);
  }
  return alternatives.map((alternative) => resolvePattern(line, effect, alternative, context));
}

function expandBraces(glob: string): readonly string[] {
  // Where it expands, the library also turns `\\` into `\`, which would unescape what the segments still have to read.
  const guarded = glob.replaceAll("\\\\", "\\\\\\\\");
  const expanded = braceExpand(guarded, { braceExpandMax: MAX_ALTERNATIVES + 1 });
  return expanded.length === 1 && expanded[0] === guarded ? [glob] : expanded;
}

function resolvePattern(line: Line, effect: Pattern["effect"], glob: string, context: PatternContext): Pattern {
  const { path } = context;
  const { start, segments } = anchor(line, glob, context);
  const literals = segments.map((segment) => literalName(segment, path));
  const wildcard = literals.indexOf(undefined);
  const prefix = wildcard === -1 ? literals : literals.slice(0, wildcard);
  const tail = wildcard === -1 ? [] : segments.slice(wildcard).filter((segment) => literalName(segment, path) !== ".");
  if (tail.some((segment) => literalName(segment, path) === "..")) {
    throw new PatternError(
      line.line,
      line.text,
      "goes up with `..` after a wildcard",
      "`..` before the first wildcard",
    );
  }
  const names = prefix.filter((name) => name !== undefined);
  // `join` first: `resolve` would take a name such as `D:` for another drive.
  const base = asGiven(path.resolve(path.join(start, ...names)), context);
  requireAllowed(line, effect, base, tail, context);
  const meant = glob.endsWith("/") ? "folder" : "file-or-folder";
  return { line: line.line, text: line.text, effect, base, tail, meant };
}

/** Where a pattern starts, as a literal absolute path, and its segments from there. */
function anchor(line: Line, glob: string, { path, workspace, home }: PatternContext) {
  const split = (rest: string) => rest.split("/").filter((segment) => segment !== "");
  const { root } = path.parse(glob);
  if (root !== "" && !path.isAbsolute(root)) {
    const problem = `depends on the current folder of drive ${root}`;
    throw new PatternError(
      line.line,
      line.text,
      problem,
      `a path from the workspace, or a full path such as ${root}\\data`,
    );
  }
  // On Windows a lone `\` is the root of the workspace's drive.
  if (root !== "") return { start: path.resolve(workspace, root), segments: split(glob.slice(root.length)) };
  if (glob === "~" || glob.startsWith("~/")) return { start: home, segments: split(glob.slice(1)) };
  return { start: workspace, segments: split(glob) };
}

/** A path that someone wrote by a place's real path, as the path that the runner gives for it. */
function asGiven(base: string, { places, path }: PatternContext): string {
  if (placeOf(base, places, path) !== undefined) return base;
  const place = placeOfReal(base, places, path);
  return place === undefined ? base : path.join(place.path, pathBelow(place.real, base, path) ?? "");
}

function requireAllowed(
  line: Line,
  effect: Pattern["effect"],
  base: string,
  tail: readonly string[],
  { places, path }: PatternContext,
): void {
  if (placeOf(base, places, path) !== undefined) return;
  // An exclusion takes nothing, so it may start above: `!/**/drafts/**` is common. Beside the places it is a mistake.
  const reachesIn = tail.length > 0 && places.some((place) => pathBelow(base, place.path, path) !== undefined);
  if (effect === "exclude" && reachesIn) return;
  const allowed = places.map((place) => `${PLACE_NAMES[place.kind]} (${place.path})`).join(" or ");
  throw new PatternError(line.line, line.text, `points outside, to ${shown(base)}`, `paths below ${allowed}`);
}

const PLACE_NAMES = { workspace: "the workspace", "runner-temp": "the runner's temporary folder" } as const;

/** The paths to search: the bases of all that is included, without those that lie below another one. */
export function searchBases(patterns: readonly Pattern[], path: PlatformPath): readonly string[] {
  const included = patterns.filter(({ effect }) => effect === "include");
  const unique = [...new Map(included.map(({ base }) => [foldCase(base, path), base])).values()];
  return unique.filter((base) => !unique.some((other) => other !== base && pathBelow(other, base, path) !== undefined));
}
