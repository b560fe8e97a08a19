import { type CellReport, cellEncoder } from "./cell-encoder.js";
import type { Column } from "./columns.js";
import type { JsonBuffer } from "./json-buffer.js";
import type { ColumnMatch } from "./match-columns.js";
import { type DataProblem, type ProblemList, quoteValue } from "./problem.js";
import type { Cell } from "./table-file.js";

interface KeptAsText {
  count: number;
  readonly name: string;
  readonly first: string;
  readonly file: string;
  readonly line: number;
}

/** Checks records against the columns and encodes them as JSON arrays in the columns' order. */
export class RowEncoder implements CellReport {
  readonly #columns: readonly Column[];
  readonly #encoders: readonly ReturnType<typeof cellEncoder>[];
  readonly #problems: ProblemList;
  /** By the column's index. */
  readonly #keptAsText = new Map<number, KeptAsText>();
  #file = "";
  #line = 0;
  #names: readonly (string | undefined)[] = [];
  /** Of the column at hand. */
  #index = 0;

  /** Values that their columns do not allow go to `problems`. */
  constructor(columns: readonly Column[], problems: ProblemList) {
    this.#columns = columns;
    this.#encoders = columns.map(cellEncoder);
    this.#problems = problems;
  }

  /** Writes the row as it is sent; worthless where it added a problem. `match` says where the record has the columns. */
  encode(
    cells: readonly Cell[],
    { names, positions }: Pick<ColumnMatch, "names" | "positions">,
    file: string,
    line: number,
    out: JsonBuffer,
  ): void {
    this.#file = file;
    this.#line = line;
    this.#names = names;
    out.beginRow();
    for (let index = 0; index < this.#encoders.length; index += 1) {
      const position = positions[index];
      this.#index = index;
      this.#encoders[index]?.(position === undefined ? undefined : cells[position], out, this);
    }
    out.endRow();
  }

  reject(message: string): void {
    this.#problems.add({ file: this.#file, line: this.#line, column: this.#columnName, message });
  }

  keepAsText(value: string): void {
    const kept = this.#keptAsText.get(this.#index);
    if (kept === undefined) {
      const first = { count: 1, name: this.#columnName, first: quoteValue(value), file: this.#file, line: this.#line };
      this.#keptAsText.set(this.#index, first);
    } else {
      kept.count += 1;
    }
  }

  /** As the file names it; a column that a record lacks has only the name that it was declared with. */
  get #columnName(): string {
    return this.#names[this.#index] ?? this.#columns[this.#index]?.alias ?? "";
  }

  /** What is worth knowing about the rows so far. */
  notices(): DataProblem[] {
    return [...this.#keptAsText.values()].map(({ count, name, first, file, line }) => ({
      file,
      line,
      column: name,
      message: `${first} has more digits than a double-precision number holds, so it is sent as text${
        count === 1 ? "" : `, as are ${count - 1} later values of the column`
      }`,
    }));
  }
}
