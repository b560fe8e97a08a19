import type { Cell } from "../formats/records.js";
import { type Batch, type BatchOptions, BatchStore } from "./batches.js";
import { type CellReport, type CellValue, cellReader, type ReadCell, type ValueTypes } from "./cell-value.js";
import type { Column } from "./columns.js";
import { ColumnMatch } from "./match-columns.js";
import type { NullWords } from "./null-words.js";
import { type DataNotice, ProblemList, quoteValue } from "./problem.js";
import type { TableBatch } from "./read-table.js";

/** How records become rows, and rows batches. */
export interface EncodeOptions extends BatchOptions {
  /** `arrays`: in the columns' order. `objects`: by the columns' aliases. */
  readonly rowsAs: "arrays" | "objects";
  /** What becomes of values. */
  readonly types: ValueTypes;
  /** How many problems are kept; the rest is counted. */
  readonly maxProblems: number;
  /** Rows at the beginning of files, by label, that are checked but not put into batches. */
  readonly skipRows: ReadonlyMap<string, number>;
  readonly nullWords: NullWords;
}

/** A table's records, checked against columns and encoded into batches. `close` it: until then it takes space on the disk. */
export class TableEncoder {
  /** What the columns do not allow. After the first problem, rows are checked but not stored. */
  readonly problems: ProblemList;
  /** Rows of each file that had any, by label. */
  readonly rowCounts = new Map<string, number>();
  readonly #options: EncodeOptions;
  readonly #store: BatchStore;
  readonly #readers: readonly ReadCell[];
  readonly #remarks: ColumnRemarks;
  #match: ColumnMatch;
  #file = "";

  private constructor(
    readonly columns: readonly Column[],
    options: EncodeOptions,
    store: BatchStore,
    problems: ProblemList,
  ) {
    this.problems = problems;
    this.#options = options;
    this.#store = store;
    this.#readers = columns.map((column) => cellReader(column, options.types, options.nullWords));
    this.#remarks = new ColumnRemarks(columns, problems);
    this.#match = new ColumnMatch(columns);
  }

  static async create(columns: readonly Column[], options: EncodeOptions): Promise<TableEncoder> {
    const problems = new ProblemList(options.maxProblems);
    const store = await BatchStore.create(options, problems.add);
    return new TableEncoder(columns, options, store, problems);
  }

  /** Takes the next records of a table, file by file. */
  async add({ file: { label }, names, records, lines }: TableBatch): Promise<void> {
    if (this.#file !== label) {
      this.#match = new ColumnMatch(this.columns);
      this.#file = label;
    }
    this.#match.take(names);
    const { positions } = this.#match;
    this.#remarks.names = positions.map((position) => (position === undefined ? undefined : names[position]));
    const read = this.rowCounts.get(label) ?? 0;
    this.rowCounts.set(label, read + records.length);
    const skipped = (this.#options.skipRows.get(label) ?? 0) - read;
    for (let start = 0; start < records.length; start += ROWS_AT_ONCE) {
      const end = start + ROWS_AT_ONCE;
      const rows = records.slice(start, end).map((cells, index) => {
        this.#remarks.at(label, lines[start + index] ?? 0);
        return this.#row(cells, positions);
      });
      const from = Math.max(0, skipped - start);
      if (this.problems.count > 0 || from >= rows.length) continue;
      await this.#store.add({ file: label, rows: rows.slice(from), lines: lines.slice(start + from, end) });
    }
  }

  /** Ends the last batch. */
  finish(): Promise<Batch[]> {
    return this.#store.finish();
  }

  /** What is worth knowing about the rows so far. */
  notices(): DataNotice[] {
    return this.#remarks.notices();
  }

  /** Removes the batches. */
  close(): Promise<void> {
    return this.#store.close();
  }

  #row(cells: readonly Cell[], positions: readonly (number | undefined)[]): object {
    const values = this.#readers.map((read, column) => {
      const position = positions[column];
      this.#remarks.column = column;
      return read(position === undefined ? undefined : cells[position], this.#remarks);
    });
    if (this.#options.rowsAs === "arrays") return values;
    // Without a prototype, a column may be called `__proto__`.
    const row: Record<string, CellValue> = Object.create(null);
    for (const [index, { alias }] of this.columns.entries()) row[alias] = values[index];
    return row;
  }
}

/** Rows that are encoded in one go: so few that they don't grow old in memory, so many that the call does not count. */
const ROWS_AT_ONCE = 200;

interface Remark {
  readonly kind: "kept as text" | "taken as null";
  readonly column: string;
  readonly word: string;
  readonly file: string;
  readonly line: number;
  count: number;
}

/** Most words that are remembered for a column; a number kept as text is one. */
const MAX_WORDS = 20;

const REJECTED_HINT = "Correct the data, or declare the column otherwise in `columns`.";

/** What the readers of cells tell, placed and counted. */
class ColumnRemarks implements CellReport {
  /** Of the cell at hand. */
  column = 0;
  /** What the file calls the columns. */
  names: readonly (string | undefined)[] = [];
  readonly #columns: readonly Column[];
  readonly #problems: ProblemList;
  readonly #remarks = new Map<string, Remark>();
  #file = "";
  #line = 0;

  constructor(columns: readonly Column[], problems: ProblemList) {
    this.#columns = columns;
    this.#problems = problems;
  }

  at(file: string, line: number): void {
    this.#file = file;
    this.#line = line;
  }

  reject(message: string): void {
    this.#problems.add({ file: this.#file, line: this.#line, column: this.#name, message, hint: REJECTED_HINT });
  }

  keepAsText(value: string): void {
    this.#count("kept as text", "", value);
  }

  takeAsNull(word: string): void {
    this.#count("taken as null", word, word);
  }

  notices(): DataNotice[] {
    return [...this.#remarks.values()].map(({ kind, column, word, file, line, count }) => {
      const cells = count === 1 ? "1 cell" : `${count} cells, first here`;
      const message =
        kind === "taken as null"
          ? `${word} (${cells}) is read as no value; \`null-values\` says otherwise`
          : `${word} has more digits than a double-precision number holds, so it is sent as text${count === 1 ? "" : `, as are ${count - 1} later values of the column`}`;
      return { level: kind === "taken as null" ? "notice" : "warning", file, line, column, message };
    });
  }

  #count(kind: Remark["kind"], key: string, word: string): void {
    const id = `${kind} ${this.column} ${key}`;
    const known = this.#remarks.get(id);
    if (known !== undefined) known.count += 1;
    else if (this.#remarks.size < MAX_WORDS * this.#columns.length) {
      const place = { column: this.#name, file: this.#file, line: this.#line };
      this.#remarks.set(id, { kind, ...place, word: quoteValue(word), count: 1 });
    }
  }

  get #name(): string {
    return this.names[this.column] ?? this.#columns[this.column]?.alias ?? "";
  }
}
