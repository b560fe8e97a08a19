import { homedir } from "node:os";
import path from "node:path";
import { create } from "@actions/glob";
import { braceExpand, Minimatch } from "minimatch";
import { InputsError } from "../inputs/given-inputs.js";
import { BadValue, quoted } from "../inputs/parsers.js";
import { join, type Place, pathBelow, withSlashes } from "./places.js";

/** One line of the `files` input. */
export interface Line {
  /** As written, without the space around it. */
  readonly text: string;
  readonly effect: "include" | "exclude";
  /** The alternatives in braces, each as `@actions/glob` takes it: absolute, with every link to its place resolved. */
  readonly globs: readonly string[];
  /** What stands before the first wildcard of each alternative: a folder, or the file itself. */
  readonly bases: readonly string[];
  /** Whether it names a path, or a folder above it. */
  means(file: string): boolean;
  /** Whether it can name a path below a folder. */
  mayMeanBelow(folder: string): boolean;
}

/** What lines are read against. */
export interface LineContext {
  /** The first is the workspace, which relative patterns start from. */
  readonly places: readonly [Place, ...Place[]];
  /** What `~` stands for. Default: the user's home folder. */
  readonly home?: string | undefined;
  /** Whether upper and lower case differ. Windows never tells them apart. */
  readonly letterCase: "counts" | "ignored";
}

const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 1000;

/**
 * Reads the `files` input with the conventions of `@actions/glob`, and `{a,b}` for alternatives. Touches no file.
 * @throws {InputsError} with every line that is malformed, or includes what lies outside the places
 */
export async function readLines(input: string, context: LineContext): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const problems: string[] = [];
  for (const [index, untrimmed] of input.split("\n").entries()) {
    const text = untrimmed.trim();
    if (text === "" || text.startsWith("#")) continue;
    try {
      lines.push(await readLine(text, context));
    } catch (error) {
      if (!(error instanceof BadValue)) throw error;
      problems.push(`line ${index + 1}: ${quoted(text)} ${error.message}`);
    }
  }
  if (problems.length === 0 && lines.every(({ effect }) => effect === "exclude")) {
    problems.push("leaves nothing to search for: write at least one pattern without `!`");
  }
  if (problems.length > 0) throw new InputsError(problems.map((message) => ({ input: "files", message })));
  return lines;
}

/** @throws {BadValue} with a clause that follows the line */
export async function readLine(text: string, context: LineContext): Promise<Line> {
  const marks = /^(?:!\s*)*/.exec(text)?.[0] ?? "";
  const effect = marks.replace(/\s/g, "").length % 2 === 0 ? "include" : "exclude";
  const globs = alternativesOf(withSlashes(text.slice(marks.length))).map((glob) => absoluteGlob(glob, context));
  const readings = await Promise.all(globs.map((glob) => readGlob(glob, context)));
  const bases = readings.map(({ base }) => base);
  if (effect === "include") for (const base of bases) assertInside(base, text, context.places);
  return {
    text,
    effect,
    globs,
    bases,
    means: (file) => readings.some((reading) => reading.means(file)),
    mayMeanBelow: (folder) => readings.some((reading) => reading.mayMeanBelow(folder)),
  };
}

function alternativesOf(glob: string): readonly string[] {
  if (glob === "") throw new BadValue("names nothing: write a pattern after `!`");
  if (glob.length > MAX_LENGTH)
    throw new BadValue(`is longer than the ${MAX_LENGTH} characters allowed: split it into several lines`);
  if (glob.includes("\0")) throw new BadValue("holds a NUL character, which no name has");
  const expanded = braceExpand(glob, { braceExpandMax: MAX_ALTERNATIVES + 1 });
  if (expanded.length > MAX_ALTERNATIVES) {
    throw new BadValue(`has more alternatives in braces than the ${MAX_ALTERNATIVES} allowed: use a wildcard`);
  }
  return expanded;
}

/** `@actions/glob` starts from the current folder, which need not be the workspace, and takes no `.` and `..`. */
function absoluteGlob(written: string, { places, home }: LineContext): string {
  const text = written.replace(/^~(?=\/|$)/, () => withSlashes(home ?? homeFolder()));
  const names = text.split("/");
  const wildcard = names.findIndex((name) => /[*?[]/.test(name));
  if (wildcard !== -1 && names.lastIndexOf("..") > wildcard) {
    throw new BadValue("goes up with `..` after a wildcard: write `..` before the first wildcard");
  }
  const { root } = path.parse(text);
  const [{ real: workspace }] = places;
  if (root === "") return normalized(`${escaped(workspace)}/${text}`);
  if (!path.isAbsolute(root)) {
    throw new BadValue(
      `depends on the current folder of drive ${root}: write a path from the workspace, or \`${root}/…\``,
    );
  }
  for (const { given, real } of places) {
    const below = pathBelow(given, text) ?? pathBelow(real, text);
    // Characters in the path of a place are no wildcards.
    if (below !== undefined) return normalized(`${escaped(real)}/${below}`);
  }
  // On Windows a lone `/` is the root of the workspace's drive.
  return normalized(root === "/" ? join(withSlashes(path.parse(workspace).root), text.slice(1)) : text);
}

function homeFolder(): string {
  try {
    return homedir();
  } catch {
    throw new BadValue(
      "starts at `~`, but this user has no home folder: set `HOME`, or write a path from the workspace",
    );
  }
}

function normalized(glob: string): string {
  return withSlashes(path.normalize(glob));
}

function escaped(folder: string): string {
  return folder.replace(/[\\*?[]/g, (character) => (character === "\\" ? "\\\\" : `[${character}]`));
}

function assertInside(base: string, text: string, places: readonly Place[]): void {
  if (places.some(({ real }) => pathBelow(real, base) !== undefined)) return;
  const allowed = places.map(({ kind, given }) => `${PLACE_NAMES[kind]} (${given})`).join(" or ");
  const advice = text.startsWith("/")
    ? "patterns start from the workspace, without a `/`"
    : "copy the files into the workspace in an earlier step";
  throw new BadValue(`points outside, to ${quoted(base)}: ${advice}. Allowed are paths below ${allowed}`);
}

const PLACE_NAMES = { workspace: "the workspace", "runner-temp": "the runner's temporary folder" } as const;

/** Reads an absolute glob: its base, which is compared as it is, and what follows that, which minimatch matches. */
async function readGlob(glob: string, { letterCase }: LineContext) {
  const base = await searchPath(glob);
  const nocase = letterCase === "ignored" || path.sep === "\\";
  // One name can be written in two forms of Unicode, which look the same.
  const fold = (text: string) => (nocase ? text.normalize().toLowerCase() : text.normalize());
  const start = fold(base);
  const names = glob.split("/").slice(base.replace(/\/$/, "").split("/").length);
  // What names a folder means all below it.
  while (names.at(-1) === "" || names.at(-1) === "**") names.pop();
  const named = names.join("/");
  // A slash at the end says that only a folder is meant.
  const isFolder = glob.endsWith("/");
  const rests = named === "" ? [] : isFolder ? [`${named}/**/*`] : [named, `${named}/**`];
  const matchers = rests.map((rest) => new Minimatch(rest.normalize(), { ...MATCHING, nocase }));
  return {
    base,
    means(file: string) {
      const below = pathBelow(start, fold(file));
      if (below === undefined || named === "") return below !== undefined && (below !== "" || !isFolder);
      return matchers.some((matcher) => matcher.match(below));
    },
    mayMeanBelow(folder: string) {
      const below = pathBelow(start, fold(folder));
      if (below === undefined) return pathBelow(fold(folder), start) !== undefined;
      return below === "" || named === "" || matchers.some((matcher) => matcher.match(below, true));
    },
  };
}

/** What stands before the first wildcard of a glob. */
async function searchPath(glob: string): Promise<string> {
  try {
    const [base = ""] = (await create(glob)).getSearchPaths();
    return withSlashes(base);
  } catch (error) {
    throw new BadValue(`cannot be used: ${String(error)}`);
  }
}

// As `@actions/glob` has it.
const MATCHING = { dot: true, nobrace: true, nocomment: true, noext: true, nonegate: true } as const;

/** The folders and files to search for lines: the bases of those that include, without what lies below another one. */
export async function searchPaths(lines: readonly Line[]): Promise<readonly string[]> {
  const included = lines.filter(({ effect }) => effect === "include");
  const globber = await create(included.flatMap(({ globs }) => globs).join("\n"));
  return globber.getSearchPaths().map(withSlashes);
}
