import { tmpdir } from "node:os";
import { type Batch, BatchStore } from "./batches.js";
import type { Column } from "./columns.js";
import { Findings } from "./found-out.js";
import { ColumnsInference } from "./infer-columns.js";
import { ColumnMatch } from "./match-columns.js";
import { type DataProblem, ProblemList, TableError } from "./problem.js";
import { RowEncoder } from "./row-encoder.js";
import type { Cell, ReadOptions, RecordBatch, TableFile } from "./table-file.js";
import { readTable, TABLE_EXTENSIONS, tableFormat } from "./table-reader.js";

/** How a table is read, checked and encoded. */
export interface TableOptions extends ReadOptions {
  /** The columns; inferred from all the data where unset, at the cost of reading it twice. */
  readonly columns?: readonly Column[];
  /** Rows in a batch at most. */
  readonly rowsPerRequest: number;
  /** Bytes of an `insert-data` string in a JSON body at most. Default: 8 MiB. */
  readonly maxInsertDataBytes?: number;
  /** `gzip`: `insert-data` is gzipped JSON as base64. `none`: it is the JSON. */
  readonly compression: "gzip" | "none";
  /** Where the encoded batches wait for being sent. Default: the system's folder for temporary files. */
  readonly temporaryFolder?: string;
  /** Rows at the beginning of files, by label, that are checked but not put into batches. */
  readonly skipRows?: ReadonlyMap<string, number>;
  /** How many problems are kept; the rest is counted. Default: 1,000. */
  readonly maxProblems?: number;
}

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
  /** What is not wrong, but may not be meant. */
  readonly notices: readonly DataProblem[];
  close(): Promise<void>;
}

/** Nothing may be sent. */
export interface InvalidTable {
  readonly kind: "invalid";
  /** The first problems. */
  readonly problems: readonly DataProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  readonly notices: readonly DataProblem[];
}

const DEFAULT_INSERT_DATA_BYTES = 8 * 1024 * 1024;
const DEFAULT_MAX_PROBLEMS = 1000;

/**
 * Reads files as one table, checks every value and encodes all rows into batches, before anything is sent. The files have
 * the same columns in any order. Memory does not grow with the files; the batches, about a fifth of a CSV's size when
 * compressed, wait in a temporary file.
 *
 * What is wrong with the data is in the result. Throws for files that cannot be opened or read, a full disk, and
 * `options.signal`.
 */
export async function prepareTable(files: readonly TableFile[], given: TableOptions): Promise<TableResult> {
  const findings = new Findings();
  const options = { ...given, onFoundOut: findings.add };
  const problems = new ProblemList(options.maxProblems ?? DEFAULT_MAX_PROBLEMS);
  const { columns, notices } =
    options.columns === undefined
      ? await inferColumns(files, options, problems)
      : { columns: options.columns, notices: [] };
  if (problems.count > 0) {
    return invalid(problems, [...findings.notices(), ...notices]);
  }
  if (columns.length === 0) {
    problems.add({ message: "the files have no columns; without rows, the columns must be declared in `columns`" });
    return invalid(problems, [...findings.notices(), ...notices]);
  }
  const limits = {
    rows: options.rowsPerRequest,
    bytes: options.maxInsertDataBytes ?? DEFAULT_INSERT_DATA_BYTES,
    compression: options.compression,
  };
  const store = await BatchStore.create(limits, options.temporaryFolder ?? tmpdir());
  try {
    const encoder = new RowEncoder(columns, problems);
    const rowCounts = new Map<string, number>();
    for (const file of files) {
      rowCounts.set(file.label, await encodeFile(file, columns, encoder, store, problems, options));
    }
    await store.finish();
    const allNotices = [...findings.notices(), ...notices, ...encoder.notices()];
    if (problems.count > 0) {
      await store.close();
      return invalid(problems, allNotices);
    }
    const rowCount = [...rowCounts.values()].reduce((sum, count) => sum + count, 0);
    const close = () => store.close();
    return { kind: "ready", columns, batches: store.batches, rowCount, rowCounts, notices: allNotices, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * The columns that the values of all files allow, found by reading all of them. What stands in the way of one table, such as
 * files with different columns, goes to `problems`.
 */
async function inferColumns(
  files: readonly TableFile[],
  options: ReadOptions,
  problems: ProblemList,
): Promise<{ columns: Column[]; notices: DataProblem[] }> {
  const inference = new ColumnsInference();
  /** The header of the first file that has one: what the others must have. */
  let expected: readonly string[] | undefined;
  for (const file of files) {
    const header = await inferFile(file, inference, options, problems);
    if (expected !== undefined && header.length > 0) {
      const match = new ColumnMatch(expected.map((alias) => ({ alias })));
      problems.addAll([...match.take(header, file.label), ...match.differences(file.label)]);
    }
    expected ??= header.length > 0 ? header : undefined;
  }
  const inferred = inference.result();
  return {
    columns: inferred.map(({ column }) => column),
    notices: inferred.flatMap(({ notice }) => notice ?? []),
  };
}

/** Returns the file's header, empty for a file without columns or one that could not be read to its end. */
async function inferFile(
  file: TableFile,
  inference: ColumnsInference,
  options: ReadOptions,
  problems: ProblemList,
): Promise<readonly string[]> {
  let header: readonly string[] = [];
  try {
    const { format, batches } = openTable(file, options);
    const source = format === "csv" || format === "tsv" ? "delimited" : "json";
    for await (const batch of batches) {
      header = batch.header;
      inference.add(regularRecords(batch, file, problems), file, source);
    }
    return header;
  } catch (error) {
    problems.add(problemOf(error));
    return [];
  }
}

/** Returns the number of the file's rows. After the first problem of any file, rows are checked but not stored. */
async function encodeFile(
  file: TableFile,
  columns: readonly Column[],
  encoder: RowEncoder,
  store: BatchStore,
  problems: ProblemList,
  options: TableOptions,
): Promise<number> {
  const match = new ColumnMatch(columns);
  const skipped = options.skipRows?.get(file.label) ?? 0;
  let rowCount = 0;
  try {
    let hasColumns = false;
    for await (const batch of openTable(file, options).batches) {
      const { header, layout, records, lines } = batch;
      hasColumns ||= header.length > 0;
      problems.addAll(match.take(header, file.label));
      if (layout === "positional" && match.differences(file.label).length > 0) {
        break;
      }
      for (let index = 0; index < records.length; index += 1) {
        const line = lines[index] ?? 0;
        const cells = records[index] ?? [];
        if (!isRegular(cells, batch)) {
          problems.add(irregularRecord(cells, header, file, line));
          continue;
        }
        const row = encoder.encode(cells, match.positions, file.label, line);
        if (problems.count === 0 && rowCount + index >= skipped) {
          // Awaiting each row would cost more than encoding it.
          const busy = addRow(store, row, file, line, problems);
          if (busy !== undefined) {
            await busy;
          }
        }
      }
      rowCount += records.length;
    }
    problems.addAll(hasColumns ? match.differences(file.label) : []);
  } catch (error) {
    problems.add(problemOf(error));
  }
  return rowCount;
}

function openTable(file: TableFile, options: ReadOptions) {
  const format = tableFormat(file.label);
  if (format === undefined) {
    throw new TableError({ file: file.label, message: `is not a table; its name must end in ${TABLE_EXTENSIONS}` });
  }
  return { format, batches: readTable(file, format, options) };
}

/** The records that have as many cells as the header; the others go to `problems`. */
function regularRecords(batch: RecordBatch, file: TableFile, problems: ProblemList): RecordBatch {
  const { header, records, lines } = batch;
  if (records.every((cells) => isRegular(cells, batch))) {
    return batch;
  }
  for (const [index, cells] of records.entries()) {
    if (!isRegular(cells, batch)) {
      problems.add(irregularRecord(cells, header, file, lines[index] ?? 0));
    }
  }
  return {
    ...batch,
    records: records.filter((cells) => isRegular(cells, batch)),
    lines: lines.filter((_, index) => isRegular(records[index] ?? [], batch)),
  };
}

function isRegular(cells: readonly Cell[], { header, layout }: RecordBatch): boolean {
  return layout === "keyed" || cells.length === header.length;
}

function irregularRecord(
  cells: readonly Cell[],
  header: readonly string[],
  file: TableFile,
  line: number,
): DataProblem {
  const count = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  return { file: file.label, line, message: `the record has ${count}, the header has ${header.length}` };
}

function addRow(store: BatchStore, row: string, file: TableFile, line: number, problems: ProblemList) {
  try {
    return store.add(row, file.label);
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error;
    }
    problems.add({ file: file.label, line, message: error.message });
    return undefined;
  }
}

/** The problem of an error that is about the data; any other is thrown on. */
function problemOf(error: unknown): DataProblem {
  if (error instanceof TableError) {
    return error.problem;
  }
  throw error;
}

function invalid({ first, count }: ProblemList, notices: readonly DataProblem[]): InvalidTable {
  return { kind: "invalid", problems: first, problemCount: count, notices };
}
