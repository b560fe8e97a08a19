import type { DataProblem } from "../formats/problem.js";

/** Collects what readers found out by themselves, so that the user is told of each finding once. */
export class Findings {
  readonly #byMessage = new Map<string, DataProblem[]>();

  readonly add = (notice: DataProblem): void => {
    const same = this.#byMessage.get(notice.message);
    if (same === undefined) this.#byMessage.set(notice.message, [notice]);
    else if (!same.some(({ file }) => file === notice.file)) same.push(notice);
  };

  notices(): DataProblem[] {
    return [...this.#byMessage].flatMap(([message, notices]) =>
      notices.length === 1
        ? notices
        : [{ message: `${message} (${notices.length} files, such as ${notices[0]?.file ?? ""})` }],
    );
  }
}
