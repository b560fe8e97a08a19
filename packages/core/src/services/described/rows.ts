import { type DataError, InputError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import { property } from "../../http/response.js";
import type { Json, PlanContext, TaskMemory } from "../../service.js";
import type { TableOptions } from "../../table/table-options.js";
import { dataErrorOf, tellTableNotices } from "../table-problems.js";
import { isReceipt } from "./described-api.js";
import type { Upload } from "./schema.js";

export type RowRules = NonNullable<NonNullable<Upload["body"]>["rows"]>;

export interface RowsOptions extends TableOptions {
  /** Where encoded rows wait for being sent. Default: the system's. */
  readonly temporaryFolder?: string | undefined;
}

/** Rows of one file that go into one request. */
export interface RowBatch {
  /** How many rows of the file come before these. */
  readonly from: number;
  readonly rowCount: number;
  /** Whether an earlier run sent them without an answer. */
  readonly wasSent: boolean;
  /** They as a JSON array. The same each time, in a later run too. */
  read(): Promise<string>;
}

/** What is wrong with the rows. */
export interface InvalidRows {
  readonly kind: "invalid";
  /** The first of them. */
  readonly problems: readonly DataError[];
  /** How many there are in all. */
  readonly problemCount: number;
}

/** The rows of all files, checked as one table. */
export interface ReadyRows {
  readonly kind: "ready";
  /** What is left to send of a file, in order, and how many rows of it an earlier run has sent. */
  of(file: DataFile): { readonly batches: readonly RowBatch[]; readonly sentBefore: number };
  close(): Promise<void>;
}

/**
 * Reads and checks all rows, but those of files that have arrived. What an earlier run has sent of a file and the service
 * accepted is left out; its last request, where that was not answered, is made again to be asked for.
 */
export async function prepareRows(
  files: readonly DataFile[],
  rules: RowRules,
  { memory, ...options }: RowsOptions & { readonly memory: TaskMemory },
  context: PlanContext,
): Promise<ReadyRows | InvalidRows> {
  const earlier = await context.earlier(memory, files, isReceipt);
  const sentBefore = new Map<DataFile, number>();
  const unanswered = new Set<DataFile>();
  for (const [file, upload] of earlier) {
    if (upload.kind === "arrived") continue;
    const isAnswered = upload.kind === "assumed" || upload.receipt !== undefined;
    sentBefore.set(file, rowsIn(upload.mark, isAnswered ? "to" : "from"));
    if (!isAnswered) unanswered.add(file);
  }
  const toSend = files.filter((file) => earlier.get(file)?.kind !== "arrived");
  if (toSend.length === 0) return { kind: "ready", of: () => ({ batches: [], sentBefore: 0 }), close: async () => {} };
  const { prepareTable } = await import("../../table/prepare-table.js");
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)); // as its type has it
  const table = await prepareTable(toSend, {
    ...given,
    signal: context.signal,
    rowsPerRequest: rules.per ?? 1000,
    batchesAcross: "one file",
    compression: "none",
    rowsAs: rules.as ?? "objects",
    types: rules.types === "text" ? "text" : "json",
    skipRows: new Map([...sentBefore].map(([file, rows]) => [file.label, rows])),
  }).catch((error) => {
    if (property(error, "code") !== "ENOSPC") throw error;
    throw new InputError("temporaryFolder", "has no room for the encoded rows");
  });
  tellTableNotices(table, context);
  if (table.kind === "invalid") {
    return { kind: "invalid", problems: table.problems.map(dataErrorOf), problemCount: table.problemCount };
  }
  const byFile = new Map<string, RowBatch[]>();
  const labels = new Map(toSend.map((file) => [file.label, file]));
  for (const { parts, rowCount, read } of table.batches) {
    const file = labels.get(parts[0]?.file ?? "");
    if (file === undefined) continue;
    const batches = byFile.get(file.label) ?? [];
    byFile.set(file.label, batches);
    const last = batches.at(-1);
    const from = last === undefined ? (sentBefore.get(file) ?? 0) : last.from + last.rowCount;
    batches.push({ from, rowCount, wasSent: last === undefined && unanswered.has(file), read });
  }
  return {
    kind: "ready",
    of: (file) => ({ batches: byFile.get(file.label) ?? [], sentBefore: sentBefore.get(file) ?? 0 }),
    close: () => table.close(),
  };
}

/** What a later run needs of a request that carries rows. */
export function markOf({ from, rowCount }: RowBatch): Readonly<Record<string, Json>> {
  return { from, to: from + rowCount };
}

function rowsIn(mark: Json, end: "from" | "to"): number {
  const rows = property(mark, end);
  return Number.isSafeInteger(rows) ? Math.max(0, Number(rows)) : 0;
}
