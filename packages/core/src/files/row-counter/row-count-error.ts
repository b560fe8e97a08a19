/** Where in a file counting had to stop. */
export interface RowCountErrorOptions extends ErrorOptions {
  line?: number;
}

/** A file's rows cannot be counted: what is wrong with it, and where that can be said. The message names no file. */
export class RowCountError extends Error {
  override readonly name = "RowCountError";
  /** Counted from 1, where the file has lines: the one that the fault is on or, for something unclosed, began on. */
  readonly line?: number;

  constructor(message: string, options: RowCountErrorOptions = {}) {
    const { line, ...rest } = options;
    super(line === undefined ? message : `line ${line}: ${message}`, rest);
    if (line !== undefined) this.line = line;
  }
}
