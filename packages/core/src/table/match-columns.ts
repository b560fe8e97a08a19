import { type DataProblem, quoteValue } from "./problem.js";

/** How files name a column. */
interface ColumnKeys {
  readonly alias: string;
  readonly name?: string;
}

/** Where a file has the columns of the table. */
export class ColumnMatch {
  /** For each column its index among the file's names, undefined where the file does not have it (yet). */
  readonly positions: (number | undefined)[];
  /** Names of the file that stand for a column that another one stands for already. */
  readonly #twice: string[] = [];
  readonly #extra: string[] = [];
  readonly #columns: readonly ColumnKeys[];
  readonly #indexes: ReadonlyMap<string, number>;
  #taken = 0;

  /** A file names a column by its alias, or else its name. */
  constructor(columns: readonly ColumnKeys[]) {
    this.#columns = columns;
    this.positions = columns.map(() => undefined);
    this.#indexes = new Map([
      ...columns.map(({ alias, name = alias }, index) => [name, index] as const),
      ...columns.map(({ alias }, index) => [alias, index] as const),
    ]);
  }

  /** Takes the file's names, or more of them. */
  take(names: readonly string[]): void {
    for (; this.#taken < names.length; this.#taken += 1) {
      const name = names[this.#taken] ?? "";
      const column = this.#indexes.get(name);
      if (column === undefined) this.#extra.push(name);
      else if (this.positions[column] === undefined) this.positions[column] = this.#taken;
      else this.#twice.push(name);
    }
  }

  /**
   * How the file's columns differ from the table's, in one sentence; undefined where they don't. `nameless` columns are
   * passed over.
   * @param reference - where the table's columns are from: "`columns`", or a file
   */
  difference(file: string, nameless: ReadonlySet<string>, reference: string): DataProblem | undefined {
    const missing = this.#columns.filter((_, index) => this.positions[index] === undefined).map(({ alias }) => alias);
    const extra = this.#extra.filter((name) => !nameless.has(name));
    const parts = [
      ...(missing.length > 0
        ? [`${list(missing)} of ${reference} ${missing.length === 1 ? "is" : "are"} missing here`]
        : []),
      ...(extra.length > 0 ? [`${list(extra)} ${extra.length === 1 ? "is" : "are"} not in ${reference}`] : []),
      ...(this.#twice.length > 0
        ? [`${list(this.#twice)} stands for a column that is here under its other name too`]
        : []),
    ];
    if (parts.length === 0) return undefined;
    const hint =
      reference === "`columns`" ? "Correct the file or `columns`." : "All files of a table need the same columns.";
    return { file, message: `the columns differ: ${parts.join("; ")}`, hint };
  }
}

const SHOWN_NAMES = 10;

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map(quoteValue).join(", ");
  return names.length > SHOWN_NAMES ? `${shown} and ${names.length - SHOWN_NAMES} more` : shown;
}
