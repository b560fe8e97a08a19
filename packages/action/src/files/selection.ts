import type { PlatformPath } from "node:path";
import { compileSegment, literalMatcher, type SegmentMatcher } from "./glob-segment.js";
import { segmentsOf } from "./path-segments.js";
import type { Pattern } from "./patterns.js";

/**
 * How far a folder's path has come through one pattern: the segments that may come next, or `covered` where the pattern
 * already matched the folder or one above it, and so everything below.
 */
type Progress = "covered" | readonly number[];

/** How far a folder's path has come through every pattern, in their order. */
export type Position = readonly Progress[];

interface CompiledPattern {
  readonly pattern: Pattern;
  readonly segments: readonly SegmentMatcher[];
  /** Where no segment is left but `**`, which match nothing too: who comes this far matches. */
  readonly end: number;
}

/**
 * Decides by the patterns which files are taken. Works its way down folder by folder, so that a name costs a comparison
 * or two however deep it lies, and a folder in which nothing can be taken is never read.
 *
 * Lines apply in order: the last one that matches a file decides. A pattern that matches a folder matches all below it.
 */
export class Selection {
  readonly #compiled: readonly CompiledPattern[];
  readonly #path: PlatformPath;
  readonly #unmatched: Set<CompiledPattern>;
  readonly #matchedLines = new Set<number>();

  constructor(patterns: readonly Pattern[], path: PlatformPath) {
    this.#path = path;
    this.#compiled = patterns.map((pattern) => {
      const segments = [
        ...segmentsOf(pattern.base, path).map((segment) => literalMatcher(segment, path)),
        ...pattern.tail.map((segment) => compileSegment(segment, path)),
      ];
      return { pattern, segments, end: segments.findLastIndex(({ kind }) => kind !== "globstar") + 1 };
    });
    this.#unmatched = new Set(this.#compiled.filter(({ pattern }) => pattern.effect === "include"));
  }

  /** The position of an absolute folder. */
  at(folder: string): Position {
    const origin: Position = this.#compiled.map(({ segments }) => settle(segments, [0]));
    return segmentsOf(folder, this.#path).reduce((position, segment) => this.enter(position, segment), origin);
  }

  /** The position of the folder `name` within the folder at `position`. */
  enter(position: Position, name: string): Position {
    return this.#compiled.map(({ segments }, index) => step(segments, position[index] ?? [], name));
  }

  /** Whether a file below the folder at `position` can still be taken. */
  mayContain(position: Position): boolean {
    for (const [index, { pattern }] of [...this.#compiled.entries()].reverse()) {
      const progress = position[index] ?? [];
      if (pattern.effect === "include" && progress.length > 0) return true;
      if (pattern.effect === "exclude" && progress === "covered") return false;
    }
    return false;
  }

  /** Whether the file `name` directly in the folder at `position` is taken. */
  takes(position: Position, name: string): boolean {
    const last = this.#compiled.findLast((compiled, index) => matchesFile(compiled, position[index] ?? [], name));
    return last?.pattern.effect === "include";
  }

  /** Remembers which patterns a file that is really sent came from. */
  recordTaken(position: Position, name: string): void {
    if (this.#unmatched.size === 0) return;
    for (const [index, compiled] of this.#compiled.entries()) {
      if (!this.#unmatched.has(compiled) || !matchesFile(compiled, position[index] ?? [], name)) continue;
      this.#unmatched.delete(compiled);
      this.#matchedLines.add(compiled.pattern.line);
    }
  }

  /** The including lines that no taken file matched, as written. Of a braced line one alternative is enough. */
  unmatchedLines(): readonly string[] {
    const lines = [...this.#unmatched].map(({ pattern }) => pattern);
    const missing = lines.filter(({ line }) => !this.#matchedLines.has(line));
    return [...new Map(missing.map(({ line, text }) => [line, text])).values()];
  }
}

/** Adds what `**` can skip to the segments that may come next, and notices the end of the pattern. */
function settle(segments: readonly SegmentMatcher[], next: readonly number[]): Progress {
  const reached = new Set(next);
  for (const index of reached) if (segments[index]?.kind === "globstar") reached.add(index + 1);
  return reached.has(segments.length) ? "covered" : [...reached];
}

function step(segments: readonly SegmentMatcher[], progress: Progress, name: string): Progress {
  if (progress === "covered" || progress.length === 0) return progress;
  const next: number[] = [];
  for (const index of progress) {
    const segment = segments[index];
    if (segment?.kind === "globstar") next.push(index);
    else if (segment?.matches(name)) next.push(index + 1);
  }
  return next.length === 0 ? next : settle(segments, next);
}

// Asked of every name in every folder, so without the lists of `step`: see the row `finding` of bench/RESULTS.md.
function matchesFile({ pattern, segments, end }: CompiledPattern, progress: Progress, name: string): boolean {
  if (progress === "covered") return true;
  if (pattern.meant !== "file-or-folder" || !progress.includes(end - 1)) return false;
  const last = segments[end - 1];
  return last?.kind === "name" && last.matches(name);
}
