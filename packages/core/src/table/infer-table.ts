import { type Column, encodeAlike } from "./columns.js";
import { ColumnsInference } from "./infer-columns.js";
import { ColumnMatch } from "./match-columns.js";
import { type DataProblem, ProblemList, problemOf } from "./problem.js";
import { type DraftOptions, type FileDraft, TableDraft } from "./table-draft.js";
import { irregularRecord, isRegular, type ReadOptions, type RecordBatch, type TableFile } from "./table-file.js";
import { openTable } from "./table-reader.js";

/**
 * Finds the columns of a table by reading all of its files. The first records mostly tell what the columns are: with that
 * guess the rows are encoded in the same pass, which saves reading the files again (bench/graphite-note.mjs).
 */
export class TableInference {
  /** What stands in the way of one table, such as files with different columns. */
  readonly problems: ProblemList;
  readonly #inference = new ColumnsInference();
  readonly #options: DraftOptions;
  readonly #read: TableFile[] = [];
  /** The header of the first file that has one: what the others must have. */
  #expected: readonly string[] | undefined;
  #guess: Guess = { kind: "none yet" };

  constructor(options: DraftOptions) {
    this.problems = new ProblemList(options.maxProblems);
    this.#options = options;
  }

  /** Reads the next file to its end, or to what makes it unreadable, which becomes a problem. */
  async add(file: TableFile, options: ReadOptions): Promise<void> {
    let header: readonly string[] = [];
    try {
      let rows = this.#guess.kind === "draft" ? this.#guess.draft.file(file) : undefined;
      for await (const batch of openTable(file, options)) {
        const source = batch.format === "csv" || batch.format === "tsv" ? "delimited" : "json";
        header = batch.header;
        this.#inference.add(this.#regularRecords(batch, file), file, source);
        rows = await this.#encode(batch, file, rows);
      }
      rows?.end();
    } catch (error) {
      this.problems.add(problemOf(error));
      return;
    } finally {
      this.#read.push(file);
    }
    if (this.#expected !== undefined && header.length > 0) {
      const match = new ColumnMatch(this.#expected.map((alias) => ({ alias })));
      this.problems.addAll([...match.take(header, file.label), ...match.differences(file.label)]);
    }
    this.#expected ??= header.length > 0 ? header : undefined;
  }

  /** The columns that the values of all files allow; the rows encoded as these, where the guess was right. */
  result(): { columns: Column[]; notices: DataProblem[]; draft: TableDraft | undefined } {
    const inferred = this.#inference.result();
    const columns = inferred.map(({ column }) => column);
    const draft = this.#guess.kind === "draft" ? this.#guess.draft : undefined;
    const isRight =
      draft?.problems.count === 0 &&
      draft.columns.length === columns.length &&
      columns.every((column, index) => encodeAlike(column, draft.columns[index]));
    return {
      columns,
      notices: inferred.flatMap(({ notice }) => notice ?? []),
      draft: isRight ? draft : undefined,
    };
  }

  /** Removes what was encoded; a draft that `result` gave too. */
  async close(): Promise<void> {
    if (this.#guess.kind === "draft") {
      await this.#guess.draft.close();
    }
    this.#guess = { kind: "given up" };
  }

  async #encode(batch: RecordBatch, file: TableFile, rows: FileDraft | undefined): Promise<FileDraft | undefined> {
    if (this.#guess.kind === "none yet" && batch.records.length > 0) {
      const columns = this.#inference.result().map(({ column }) => column);
      const draft = await TableDraft.create(columns, this.#options);
      this.#guess = { kind: "draft", draft, revision: this.#inference.revision };
      for (const earlier of this.#read) {
        draft.file(earlier);
      }
      rows = draft.file(file);
    }
    if (rows === undefined || this.#guess.kind !== "draft") {
      return undefined;
    }
    const { draft, revision } = this.#guess;
    if (revision !== this.#inference.revision || draft.problems.count > 0 || this.problems.count > 0) {
      await this.close();
      return undefined;
    }
    await rows.add(batch);
    return rows;
  }

  /** The records that have as many cells as the header; the others go to `problems`. */
  #regularRecords(batch: RecordBatch, file: TableFile): RecordBatch {
    const { header, records, lines } = batch;
    if (records.every((cells) => isRegular(cells, batch))) {
      return batch;
    }
    for (const [index, cells] of records.entries()) {
      if (!isRegular(cells, batch)) {
        this.problems.add(irregularRecord(cells, header, file, lines[index] ?? 0));
      }
    }
    return {
      ...batch,
      records: records.filter((cells) => isRegular(cells, batch)),
      lines: lines.filter((_, index) => isRegular(records[index] ?? [], batch)),
    };
  }
}

type Guess =
  | { readonly kind: "none yet" }
  /** `revision`: of the inference when the draft's columns were taken from it. */
  | { readonly kind: "draft"; readonly draft: TableDraft; readonly revision: number }
  | { readonly kind: "given up" };
