import { type DataProblem, TableError } from "../formats/problem.js";

export { type DataProblem, describeProblem, detach, quoteValue, TableError } from "../formats/problem.js";

/** The problem of an error that is about the data; any other is thrown on. */
export function problemOf(error: unknown): DataProblem {
  if (error instanceof TableError) {
    return error.problem;
  }
  throw error;
}

/** Keeps the first problems and counts the rest, so that memory does not grow with them. */
export class ProblemList {
  /** The first problems, in the order of the files and their lines; at most `limit`. */
  readonly first: DataProblem[] = [];
  /** How many there were in all. */
  count = 0;

  constructor(readonly limit: number) {}

  add(problem: DataProblem): void {
    this.count += 1;
    if (this.first.length < this.limit) {
      this.first.push(problem);
    }
  }

  addAll(problems: readonly DataProblem[]): void {
    for (const problem of problems) {
      this.add(problem);
    }
  }
}
