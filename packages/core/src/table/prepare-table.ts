import { tmpdir } from "node:os";
import type { Batch } from "./batches.js";
import type { Column } from "./columns.js";
import { Findings } from "./found-out.js";
import { TableInference } from "./infer-table.js";
import { type DataProblem, type ProblemList, problemOf } from "./problem.js";
import { type DraftOptions, TableDraft } from "./table-draft.js";
import type { ReadOptions, TableFile } from "./table-file.js";
import { openTable } from "./table-reader.js";

/** How a table is read, checked and encoded. */
export interface TableOptions extends ReadOptions {
  /** The columns; inferred from all the data where unset. It is read once more where its first records mislead. */
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
  /** How many problems are kept; the rest is counted. Default: 10,000. */
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
// With its error and its place in the report, a fault takes about 2 kB of memory.
const DEFAULT_MAX_PROBLEMS = 10_000;

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
  const options = { ...given, onNotice: findings.add };
  const draftOptions = {
    limits: {
      rows: options.rowsPerRequest,
      bytes: options.maxInsertDataBytes ?? DEFAULT_INSERT_DATA_BYTES,
      compression: options.compression,
    },
    temporaryFolder: options.temporaryFolder ?? tmpdir(),
    maxProblems: options.maxProblems ?? DEFAULT_MAX_PROBLEMS,
    skipRows: options.skipRows ?? new Map<string, number>(),
  };
  const table =
    options.columns === undefined
      ? await inferTable(files, options, draftOptions)
      : await encodeTable(files, options.columns, options, draftOptions);
  return { ...table, notices: [...findings.notices(), ...table.notices] };
}

async function inferTable(
  files: readonly TableFile[],
  options: ReadOptions,
  draftOptions: DraftOptions,
): Promise<TableResult> {
  const inference = new TableInference(draftOptions);
  try {
    for (const file of files) {
      await inference.add(file, options);
    }
    const { problems } = inference;
    const { columns, notices, draft } = inference.result();
    if (problems.count === 0 && columns.length === 0) {
      problems.add({ message: "the files have no columns; without rows, the columns must be declared in `columns`" });
    }
    if (problems.count === 0 && draft !== undefined) {
      await draft.finish();
      return ready(draft, columns, notices);
    }
    await inference.close();
    return problems.count > 0
      ? invalid(problems, notices)
      : await encodeTable(files, columns, options, draftOptions, notices);
  } catch (error) {
    await inference.close();
    throw error;
  }
}

async function encodeTable(
  files: readonly TableFile[],
  columns: readonly Column[],
  options: ReadOptions,
  draftOptions: DraftOptions,
  notices: readonly DataProblem[] = [],
): Promise<TableResult> {
  const draft = await TableDraft.create(columns, draftOptions);
  try {
    for (const file of files) {
      await encodeFile(file, draft, options);
    }
    await draft.finish();
    if (draft.problems.count > 0) {
      await draft.close();
      return invalid(draft.problems, [...notices, ...draft.notices()]);
    }
    return ready(draft, columns, notices);
  } catch (error) {
    await draft.close();
    throw error;
  }
}

async function encodeFile(file: TableFile, draft: TableDraft, options: ReadOptions): Promise<void> {
  try {
    const rows = draft.file(file);
    for await (const batch of openTable(file, options)) {
      if ((await rows.add(batch)) === "enough") {
        break;
      }
    }
    rows.end();
  } catch (error) {
    draft.problems.add(problemOf(error));
  }
}

function ready(draft: TableDraft, columns: readonly Column[], notices: readonly DataProblem[]): ReadyTable {
  const { batches, rowCounts } = draft;
  const rowCount = [...rowCounts.values()].reduce((sum, count) => sum + count, 0);
  const close = () => draft.close();
  return { kind: "ready", columns, batches, rowCount, rowCounts, notices: [...notices, ...draft.notices()], close };
}

function invalid({ first, count }: ProblemList, notices: readonly DataProblem[]): InvalidTable {
  return { kind: "invalid", problems: first, problemCount: count, notices };
}
