import type { PlatformPath } from "node:path";
import { GLOBSTAR, Minimatch } from "minimatch";
import { foldCase } from "./path-segments.js";

/** One segment of a pattern, ready to be held against one name. */
export type SegmentMatcher =
  | { readonly kind: "globstar" }
  | { readonly kind: "name"; readonly matches: (name: string) => boolean };

const POSIX_TOKENS = /\\(?<escaped>.)|(?<wildcard>[*?])|\[(?<set>(?:\\.|[^\]\\])*)\]|./gsu;
// A backslash separates folders on Windows, so nothing escapes there.
const WINDOWS_TOKENS = /(?<wildcard>[*?])|\[(?<set>[^\]]*)\]|./gsu;

/**
 * The one name that a segment without wildcards stands for, or `undefined` where it has wildcards. As in
 * `@actions/glob`, `[x]` with a single character is that character, the way to write a literal `*` on Windows.
 */
export function literalName(segment: string, path: PlatformPath): string | undefined {
  let literal = "";
  for (const { 0: token, groups = {} } of segment.matchAll(path.sep === "\\" ? WINDOWS_TOKENS : POSIX_TOKENS)) {
    const { escaped, wildcard, set } = groups;
    const members = path.sep === "\\" ? set : set?.replace(/\\(.)/gsu, "$1");
    if (wildcard !== undefined || (members !== undefined && members.length > 1)) return undefined;
    literal += escaped ?? (members || token);
  }
  return literal;
}

/** A matcher for exactly `name`. */
export function literalMatcher(name: string, path: PlatformPath): SegmentMatcher {
  const folded = foldCase(name, path);
  return { kind: "name", matches: (candidate) => foldCase(candidate, path) === folded };
}

/** Compiles one segment with the conventions of `@actions/glob`: `*`, `?`, `[…]` and `**`, nothing else is special. */
export function compileSegment(segment: string, path: PlatformPath): SegmentMatcher {
  const literal = literalName(segment, path);
  if (literal !== undefined) return literalMatcher(literal, path);
  // Most patterns have one, and the library makes a whole parser for it.
  if (segment === "**") return { kind: "globstar" };
  const { set } = new Minimatch(segment, {
    dot: true,
    nobrace: true,
    nocase: path.sep === "\\",
    nocomment: true,
    noext: true,
    nonegate: true,
    platform: path.sep === "\\" ? "win32" : "linux",
  });
  const compiled = set[0]?.[0];
  if (compiled === GLOBSTAR) return { kind: "globstar" };
  // An impossible set such as `[z-a]` compiles to nothing, and so matches nothing.
  if (compiled === undefined) return { kind: "name", matches: () => false };
  if (typeof compiled === "string") return literalMatcher(compiled, path);
  // The library's short cuts for common globs are functions of theirs in place of the expression's.
  const regExp = Object.hasOwn(compiled, "test") ? compiled : withoutBacktracking(compiled);
  return { kind: "name", matches: (name) => regExp.test(name) };
}

/** What the library makes of a star. */
const STAR = "[^/]*?";
const REGEXP_TOKENS = /\\.|\[\^\/\]\*\?|\[(?:\\.|[^\]\\])*\]|./gsu;

/**
 * The same expression, in which no star gives back what it took: a name is the contributor's, and one of 255 dashes kept
 * `*-*-*-*-*.csv` busy for a minute. The first place where the text behind a star fits is as good as any later one,
 * because another star follows; only the last has to reach the end.
 */
function withoutBacktracking({ source, flags }: RegExp): RegExp {
  const [start = "", ...pieces] = splitAtStars(source);
  const last = pieces.pop();
  if (last === undefined || pieces.length === 0) return new RegExp(source, flags);
  const firstFits = pieces.map((piece, index) => `(?=(${STAR}${piece}))\\${index + 1}`);
  return new RegExp(start + firstFits.join("") + STAR + last, flags);
}

function splitAtStars(source: string): string[] {
  const pieces = [""];
  for (const [token] of source.matchAll(REGEXP_TOKENS)) {
    if (token === STAR) pieces.push("");
    else pieces.push(pieces.pop() + token);
  }
  return pieces;
}
