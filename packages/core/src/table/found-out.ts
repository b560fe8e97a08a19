import type { DataProblem } from "./problem.js";
import type { FoundOut, TableFile } from "./table-file.js";

/** Collects what readers found out by themselves, so that the user is told of each finding once. */
export class Findings {
  readonly #files = new Map<string, Set<string>>();

  readonly add = (file: TableFile, found: FoundOut): void => {
    const message = WORDS[found.kind](found.value);
    const files = this.#files.get(message) ?? new Set();
    this.#files.set(message, files.add(file.label));
  };

  notices(): DataProblem[] {
    return [...this.#files].map(([message, files]) => {
      const [file = ""] = files;
      return files.size === 1 ? { file, message } : { message: `${message} (${files.size} files, such as ${file})` };
    });
  }
}

const WORDS: Readonly<Record<FoundOut["kind"], (value: string) => string>> = {
  delimiter: (value) =>
    `the delimiter was found to be ${value === "\t" ? "a tab" : `\`${value}\``}: set \`delimiter\` where that is wrong`,
  encoding: (value) => `read as ${value}, as the byte order mark at its beginning says`,
};
