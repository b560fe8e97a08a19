/** Something wrong in the user's data, or worth knowing about it, placed as exactly as it can be. */
export interface DataProblem {
  /** The file's label, its path as the user knows it. Absent where the problem is not in one file. */
  readonly file?: string;
  /** The physical line, from 1, on which the record begins; of a spreadsheet the row. */
  readonly line?: number;
  /** The column's name as it stands in the file. */
  readonly column?: string;
  /** What is wrong, without the place. */
  readonly message: string;
  /** What the user can do about it: a sentence. */
  readonly hint?: string;
}

/** The one-line text of a problem: place first, then what is wrong. */
export function describeProblem({ file, line, column, message }: DataProblem): string {
  const fileAndLine = [file === undefined ? [] : `\`${file}\``, line === undefined ? [] : `line ${line}`]
    .flat()
    .join(" ");
  const place = [fileAndLine, column === undefined ? "" : `column \`${column}\``]
    .filter((part) => part !== "")
    .join(", ");
  return place === "" ? message : `${place}: ${message}`;
}

/** A file whose records cannot be read, or not any further. Its message is the problem's one-line text. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly problem: DataProblem;

  constructor(problem: DataProblem, options?: ErrorOptions) {
    super(describeProblem(problem), options);
    this.problem = problem;
  }
}

const SHOWN_CHARACTERS = 80;

/**
 * A value as it is shown in a message: in backticks, at most 80 characters, line breaks and control characters as
 * escapes.
 */
export function quoteValue(value: string): string {
  const shown = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  const escaped = shown.replace(/[\p{Cc}\p{Cs}]/gu, (character) => JSON.stringify(character).slice(1, -1));
  return `\`${detach(escaped)}\``;
}

/**
 * The same text without a hold on the text it was cut from: V8 keeps the whole chunk of a file alive for one cell that
 * is remembered.
 */
export function detach(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
