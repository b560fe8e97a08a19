import { type DataProblem, TableError } from "../formats/problem.js";

export { type DataProblem, describeProblem, detach, quoteValue, TableError } from "../formats/problem.js";

/** The problem of an error that is about the data; any other is thrown on. */
export function problemOf(error: unknown): DataProblem {
  if (error instanceof TableError) return error.problem;
  throw error;
}

/** Keeps the first problems and counts the rest, so that memory does not grow with them. */
export class ProblemList {
  /** The first problems; at most `limit`. */
  readonly first: DataProblem[] = [];
  /** How many there were in all. */
  count = 0;

  constructor(readonly limit: number) {}

  readonly add = (problem: DataProblem): void => {
    this.count += 1;
    if (this.first.length < this.limit) this.first.push(problem);
  };
}

/** Something that is not wrong, but may not be meant. A warning is about what was inferred or read with a loss. */
export interface DataNotice extends DataProblem {
  readonly level: "notice" | "warning";
}

/** Collects notices, so that the user is told once of what is the same in many files. */
export class NoticeList {
  readonly #alike = new Map<string, DataNotice[]>();

  readonly add = (notice: DataNotice): void => {
    const key = JSON.stringify([notice.column, notice.message]);
    const alike = this.#alike.get(key) ?? [];
    if (!alike.some(({ file }) => file === notice.file)) this.#alike.set(key, [...alike, notice]);
  };

  all(): DataNotice[] {
    return [...this.#alike.values()].flatMap((alike) => {
      const [first] = alike;
      if (first?.file === undefined || alike.length === 1) return alike;
      const { file, line: _, ...notice } = first;
      return [{ ...notice, message: `${notice.message} (${alike.length} files, such as ${file})` }];
    });
  }
}
