import { tmpdir } from "node:os";
import type { DataFile } from "../files/data-file.js";
import type { ReadOptions } from "../formats/records.js";
import type { Batch } from "./batches.js";
import type { Column } from "./columns.js";
import { type EncodeOptions, TableEncoder } from "./encode-table.js";
import { ColumnsInference } from "./infer-columns.js";
import { ColumnMatch } from "./match-columns.js";
import { NullWords } from "./null-words.js";
import { type DataNotice, type DataProblem, NoticeList, ProblemList, problemOf } from "./problem.js";
import { readTable, type TableBatch } from "./read-table.js";

/** How a table is read, checked and encoded. */
export interface PrepareOptions
  extends Omit<ReadOptions, "onNotice">,
    Pick<EncodeOptions, "rowsPerRequest" | "compression">,
    Partial<Omit<EncodeOptions, "rowsPerRequest" | "compression" | "nullWords">> {
  /** The columns; inferred from all the data where unset, which is read once more where its first records mislead. */
  readonly columns?: readonly Column[];
  /** As in TableOptions. */
  readonly nullValues?: readonly string[];
}

const DEFAULTS = {
  maxBatchBytes: 8 * 1024 * 1024,
  batchesAcross: "files",
  rowsAs: "arrays",
  types: "columns",
  skipRows: new Map<string, number>(),
  // With its error and its place in the report, a problem takes about 2 kB of memory.
  maxProblems: 10_000,
} as const;

/** Files that were checked as one table. */
export type TableResult = ReadyTable | InvalidTable;

/** Every row is checked and encoded. `close` it, whatever happens: until then it takes space on the disk. */
export interface ReadyTable {
  readonly kind: "ready";
  readonly columns: readonly Column[];
  /** In the order of the rows. */
  readonly batches: readonly Batch[];
  readonly rowCount: number;
  /** Rows of each file, by label, in the order of the files. */
  readonly rowCounts: ReadonlyMap<string, number>;
  readonly notices: readonly DataNotice[];
  close(): Promise<void>;
}

/** Nothing may be sent. */
export interface InvalidTable {
  readonly kind: "invalid";
  /** The first problems, in the order of the files and their lines. */
  readonly problems: readonly DataProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  readonly notices: readonly DataNotice[];
}

/**
 * Reads files as one table, checks every value and encodes all rows into batches, before anything is sent. The files have
 * the same columns in any order. Memory does not grow with the files; the batches, about a fifth of a CSV's size when
 * compressed, wait in a temporary file.
 *
 * What is wrong with the data is in the result.
 * @throws {FileError} where a file cannot be read; what a full disk gives; the reason of `options.signal`
 */
export async function prepareTable(files: readonly DataFile[], options: PrepareOptions): Promise<TableResult> {
  const table = new TablePreparation(files, options);
  try {
    if (options.columns === undefined) await table.infer();
    else await table.encode(options.columns);
    return await table.result();
  } catch (error) {
    await table.close();
    throw error;
  }
}

class TablePreparation {
  readonly #files: readonly DataFile[];
  readonly #reading: Omit<ReadOptions, "onNotice">;
  readonly #encoding: EncodeOptions;
  readonly #notices = new NoticeList();
  #problems: ProblemList;
  #encoder: TableEncoder | undefined;
  #columnNotices: readonly DataNotice[] = [];

  constructor(files: readonly DataFile[], options: PrepareOptions) {
    this.#files = files;
    this.#reading = options;
    const nullWords = new NullWords(options.nullValues);
    this.#encoding = { temporaryFolder: tmpdir(), ...DEFAULTS, ...options, nullWords };
    this.#problems = new ProblemList(this.#encoding.maxProblems);
  }

  /**
   * Finds the columns in all the data. The first records mostly tell what they are: with that guess the rows are encoded
   * in the same pass, and only read again where the guess was wrong.
   */
  async infer(): Promise<void> {
    const inference = new ColumnsInference(this.#encoding.types, this.#encoding.nullWords);
    let guess: "none yet" | "may hold" | "was wrong" = "none yet";
    let reference: { readonly label: string; readonly columns: { alias: string }[] } | undefined;
    for (const file of this.#files) {
      const last = await this.#read(file, async (batch) => {
        inference.add(batch);
        if (guess === "was wrong" || batch.records.length === 0) return;
        this.#encoder ??= await TableEncoder.create(inference.columns(), this.#encoding);
        await this.#encoder.add(batch);
        guess = this.#problems.count + this.#encoder.problems.count === 0 ? "may hold" : "was wrong";
        if (guess === "was wrong") await this.close();
      });
      if (last === undefined || last.names.length === 0) continue;
      if (reference === undefined) {
        const columns = last.names.filter((name) => !last.nameless.has(name)).map((alias) => ({ alias }));
        reference = { label: file.label, columns };
      } else {
        const match = new ColumnMatch(reference.columns);
        match.take(last.names);
        const difference = match.difference(file.label, last.nameless, `\`${reference.label}\``);
        if (difference !== undefined) this.#problems.add(difference);
      }
    }
    const columns = inference.columns();
    this.#columnNotices = inference.notices();
    if (this.#problems.count > 0) return;
    if (columns.length === 0) {
      this.#problems.add({ message: "the files have no columns; without rows, they must be declared in `columns`" });
    } else if (this.#encoder === undefined || !isRight(this.#encoder.columns, columns)) {
      await this.close();
      await this.encode(columns);
    }
  }

  /** Checks and encodes all rows. */
  async encode(columns: readonly Column[]): Promise<void> {
    this.#problems = new ProblemList(this.#encoding.maxProblems);
    const encoder = await TableEncoder.create(columns, this.#encoding);
    this.#encoder = encoder;
    for (const file of this.#files) {
      const match = new ColumnMatch(columns);
      const last = await this.#read(file, async (batch) => {
        match.take(batch.names);
        await encoder.add(batch);
      });
      const difference = last?.names.length ? match.difference(file.label, last.nameless, "`columns`") : undefined;
      if (difference !== undefined) this.#problems.add(difference);
    }
  }

  async result(): Promise<TableResult> {
    const encoder = this.#encoder;
    const batches = await encoder?.finish();
    const notices = [...this.#notices.all(), ...this.#columnNotices, ...(encoder?.notices() ?? [])];
    const lists = [this.#problems, ...(encoder === undefined ? [] : [encoder.problems])];
    const problemCount = lists.reduce((sum, { count }) => sum + count, 0);
    if (encoder === undefined || batches === undefined || problemCount > 0) {
      await this.close();
      const problems = this.#inOrder(lists.flatMap(({ first }) => first)).slice(0, this.#encoding.maxProblems);
      return { kind: "invalid", problems, problemCount, notices };
    }
    const rowCounts = new Map(this.#files.map(({ label }) => [label, encoder.rowCounts.get(label) ?? 0]));
    const rowCount = [...rowCounts.values()].reduce((sum, count) => sum + count, 0);
    return {
      kind: "ready",
      columns: encoder.columns,
      batches,
      rowCount,
      rowCounts,
      notices,
      close: () => encoder.close(),
    };
  }

  async close(): Promise<void> {
    const encoder = this.#encoder;
    this.#encoder = undefined;
    await encoder?.close();
  }

  /** Reads a file to its end, or to what makes it unreadable, which becomes a problem. Its last batch. */
  async #read(file: DataFile, take: (batch: TableBatch) => Promise<void>): Promise<TableBatch | undefined> {
    let last: TableBatch | undefined;
    const findings = { problem: this.#problems.add, notice: this.#notices.add };
    try {
      for await (const batch of readTable(file, this.#reading, findings)) {
        await take(batch);
        last = batch;
      }
      return last;
    } catch (error) {
      this.#problems.add(problemOf(error));
      return undefined;
    }
  }

  #inOrder(problems: readonly DataProblem[]): DataProblem[] {
    const places = new Map(this.#files.map(({ label }, index) => [label, index]));
    const place = ({ file }: DataProblem) => places.get(file ?? "") ?? -1;
    return problems.toSorted((one, other) => place(one) - place(other) || (one.line ?? 0) - (other.line ?? 0));
  }
}

/**
 * Whether rows are encoded the same for the columns that were guessed. Numeric formats that are inferred differ in their
 * decimals only, and those don't change what is sent.
 */
function isRight(guessed: readonly Column[], columns: readonly Column[]): boolean {
  const encoded = ({ alias, subtype, format }: Column) =>
    JSON.stringify([alias, subtype, subtype === "numeric" || format]);
  return guessed.length === columns.length && guessed.map(encoded).join() === columns.map(encoded).join();
}
