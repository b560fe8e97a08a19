import { type Batch, type BatchLimits, BatchStore } from "./batches.js";
import type { Column } from "./columns.js";
import { ColumnMatch } from "./match-columns.js";
import { type DataProblem, ProblemList } from "./problem.js";
import { RowEncoder } from "./row-encoder.js";
import { irregularRecord, isRegular, type RecordBatch, type TableFile } from "./table-file.js";

export interface DraftOptions {
  readonly limits: BatchLimits;
  /** Where the batches wait. */
  readonly temporaryFolder: string;
  /** How many problems are kept; the rest is counted. */
  readonly maxProblems: number;
  /** Rows at the beginning of files, by label, that are checked but not stored. */
  readonly skipRows: ReadonlyMap<string, number>;
}

/** A table's records, checked against columns and encoded into batches. `close` it: until then it takes space on the disk. */
export class TableDraft {
  /** What the columns do not allow. After the first problem, rows are checked but not stored. */
  readonly problems: ProblemList;
  readonly #store: BatchStore;
  readonly #encoder: RowEncoder;
  readonly #skipRows: ReadonlyMap<string, number>;
  readonly #files: FileDraft[] = [];

  private constructor(
    readonly columns: readonly Column[],
    { maxProblems, skipRows }: DraftOptions,
    store: BatchStore,
  ) {
    this.problems = new ProblemList(maxProblems);
    this.#store = store;
    this.#encoder = new RowEncoder(columns, this.problems);
    this.#skipRows = skipRows;
  }

  static async create(columns: readonly Column[], options: DraftOptions): Promise<TableDraft> {
    return new TableDraft(columns, options, await BatchStore.create(options.limits, options.temporaryFolder));
  }

  /** Complete after `finish`. */
  get batches(): readonly Batch[] {
    return this.#store.batches;
  }

  /** Rows of each file, by label, in the order of the files. */
  get rowCounts(): ReadonlyMap<string, number> {
    return new Map(this.#files.map(({ label, rowCount }) => [label, rowCount]));
  }

  /** Begins the next file of the table. */
  file(file: TableFile): FileDraft {
    const skip = this.#skipRows.get(file.label) ?? 0;
    const draft = new FileDraft(file, new ColumnMatch(this.columns), this.#encoder, this.#store, this.problems, skip);
    this.#files.push(draft);
    return draft;
  }

  /** Ends the last batch. */
  finish(): Promise<void> {
    return this.#store.finish();
  }

  /** What is worth knowing about the rows so far. */
  notices(): DataProblem[] {
    return this.#encoder.notices();
  }

  /** Removes the batches. */
  close(): Promise<void> {
    return this.#store.close();
  }
}

/** One file of a draft. */
export class FileDraft {
  rowCount = 0;
  readonly #file: TableFile;
  readonly #match: ColumnMatch;
  readonly #encoder: RowEncoder;
  readonly #store: BatchStore;
  readonly #problems: ProblemList;
  readonly #skip: number;
  #hasColumns = false;

  constructor(
    file: TableFile,
    match: ColumnMatch,
    encoder: RowEncoder,
    store: BatchStore,
    problems: ProblemList,
    skip: number,
  ) {
    this.#file = file;
    this.#match = match;
    this.#encoder = encoder;
    this.#store = store;
    this.#problems = problems;
    this.#skip = skip;
  }

  get label(): string {
    return this.#file.label;
  }

  /** Takes the file's next records. `enough`: it has other columns than the table, more of it would tell nothing. */
  async add(batch: RecordBatch): Promise<"more" | "enough"> {
    const { header, layout, records, lines } = batch;
    this.#hasColumns ||= header.length > 0;
    this.#problems.addAll(this.#match.take(header, this.label));
    if (layout === "positional" && this.#match.differences(this.label).length > 0) {
      return "enough";
    }
    for (let index = 0; index < records.length; index += 1) {
      const line = lines[index] ?? 0;
      const cells = records[index] ?? [];
      if (!isRegular(cells, batch)) {
        this.#problems.add(irregularRecord(cells, header, this.#file, line));
        continue;
      }
      this.#encoder.encode(cells, this.#match, this.label, line, this.#store.json);
      if (this.#problems.count > 0 || this.rowCount + index < this.#skip) {
        this.#store.json.dropRow();
      } else {
        // Awaiting each row would cost more than encoding it.
        const busy = this.#storeRow(line);
        if (busy !== undefined) {
          await busy;
        }
      }
    }
    this.rowCount += records.length;
    return "more";
  }

  /** After the last records: reports columns that differ from the table's. */
  end(): void {
    this.#problems.addAll(this.#hasColumns ? this.#match.differences(this.label) : []);
  }

  #storeRow(line: number): Promise<void> | undefined {
    try {
      return this.#store.add(this.label);
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
      this.#problems.add({ file: this.label, line, message: error.message });
      return undefined;
    }
  }
}
