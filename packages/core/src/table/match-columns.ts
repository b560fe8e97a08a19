import { type DataProblem, quoteValue } from "./problem.js";

/** How files name a column. */
interface ColumnKeys {
  readonly alias: string;
  readonly name?: string;
}

/** Where a file has the columns of the table. */
export class ColumnMatch {
  readonly #columns: readonly ColumnKeys[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #positions: (number | undefined)[];
  readonly #names: (string | undefined)[];
  readonly #extra: string[] = [];
  #matched = 0;

  /** A header matches a column's alias, or else its name. */
  constructor(columns: readonly ColumnKeys[]) {
    this.#columns = columns;
    this.#positions = columns.map(() => undefined);
    this.#names = columns.map(() => undefined);
    this.#indexes = new Map([
      ...columns.map(({ alias, name = alias }, index) => [name, index] as const),
      ...columns.map(({ alias }, index) => [alias, index] as const),
    ]);
  }

  /** For each column its index in the file's header, undefined where the file does not have it (yet). */
  get positions(): readonly (number | undefined)[] {
    return this.#positions;
  }

  /** For each column its name as it stands in the file's header, undefined where the file does not have it (yet). */
  get names(): readonly (string | undefined)[] {
    return this.#names;
  }

  /** Takes the file's header, or one that has grown since. Returns what is wrong with its new names. */
  take(header: readonly string[], file: string): DataProblem[] {
    const problems: DataProblem[] = [];
    for (; this.#matched < header.length; this.#matched += 1) {
      const name = header[this.#matched] ?? "";
      const column = this.#indexes.get(name);
      if (column === undefined) {
        this.#extra.push(name);
      } else if (this.#positions[column] === undefined) {
        this.#positions[column] = this.#matched;
        this.#names[column] = name;
      } else {
        const first = quoteValue(header[this.#positions[column]] ?? "");
        problems.push({ file, column: name, message: `is the same column as ${first}` });
      }
    }
    return problems;
  }

  /** The columns that the file lacks and those that the table does not have. */
  differences(file: string): DataProblem[] {
    const missing = this.#columns.filter((_, index) => this.#positions[index] === undefined);
    return [
      ...missing.map(({ alias }) => ({ file, column: alias, message: "is missing in this file" })),
      ...this.#extra.map((column) => ({ file, column, message: "is not a column of the table" })),
    ];
  }
}
