import type { Line } from "./patterns.js";
import { pathBelow } from "./places.js";

/** Decides by lines which files are taken, the last line that means a file first, and remembers which lines did something. */
export class Selection {
  readonly #lines: readonly Line[];
  readonly #idle: Set<Line>;
  readonly #excludedBy = new Map<Line, Line>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#idle = new Set(lines);
  }

  takes(file: string): boolean {
    const last = this.#lines.findLast((line) => line.means(file));
    if (last?.effect !== "exclude") return last !== undefined;
    this.#noteExclusion(file, (included) => included.means(file) && "all");
    return false;
  }

  /** Whether any file below a folder can be taken: one in which none can is not read. */
  mayTakeBelow(folder: string): boolean {
    const last = this.#lines.findLast((line) =>
      line.effect === "include" ? line.mayMeanBelow(folder) : line.means(folder),
    );
    if (last?.effect !== "exclude") return last !== undefined;
    this.#noteExclusion(folder, (included) => {
      if (included.bases.every((base) => pathBelow(folder, base) !== undefined)) return "all";
      return included.mayMeanBelow(folder) && "some";
    });
    return false;
  }

  /** Tells that a file which lines match was found, whether or not it can be read. */
  noteFound(file: string): void {
    for (const line of this.#idle) if (line.effect === "include" && line.means(file)) this.#idle.delete(line);
  }

  /** The lines that found nothing, or kept nothing away, in their order. */
  get idle(): readonly Line[] {
    return [...this.#idle];
  }

  /** The line that excludes what an idle line means, where that is why it is idle. */
  excluding(line: Line): Line | undefined {
    return this.#excludedBy.get(line);
  }

  /** @param loses what an including line loses where a path is excluded */
  #noteExclusion(path: string, loses: (included: Line) => "all" | "some" | false): void {
    for (const [index, line] of this.#lines.entries()) {
      if (line.effect === "include" || !line.means(path)) continue;
      for (const included of this.#lines.slice(0, index)) {
        const loss = included.effect === "include" && loses(included);
        if (loss !== false) this.#idle.delete(line);
        if (loss === "all" && !this.#excludedBy.has(included)) this.#excludedBy.set(included, line);
      }
    }
  }
}
