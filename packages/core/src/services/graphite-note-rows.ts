import {
  asUploadError,
  GivenUpError,
  InDoubtError,
  RefusedError,
  StoppedError,
  UnexpectedAnswerError,
} from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { isUnclear } from "../http/outcome.js";
import type { ServiceRequest, TaskContext } from "../service.js";
import type { Batch } from "../table/batches.js";
import type { ReadyTable } from "../table/prepare-table.js";
import type { FillPlace, GraphiteNoteApi } from "./graphite-note-api.js";

/** How often a dataset is begun again because the answer to a request in its middle was lost. */
const MAX_RESTARTS = 3;

/**
 * How long, in milliseconds, a lost request is given to be carried out before the dataset is emptied for another
 * beginning: rows that arrive after that would be added to those of the new one. A choice of ours; nothing is documented.
 */
const SETTLE_MS = 30_000;

/** The rows of a task, and the dataset that they go into. */
export interface Filling {
  readonly code: string;
  readonly table: ReadyTable;
  readonly files: readonly DataFile[];
  readonly api: GraphiteNoteApi;
  readonly context: TaskContext;
}

/** How far a dataset has come whose rows are replaced. */
interface Progress {
  /** `in-doubt`: the fill that empties it was sent, and no answer says yes or no. */
  emptied: "no" | "in-doubt" | "yes";
  /** Those accepted since. */
  batches: readonly Batch[];
  /** What the service counted at the end. */
  total?: number;
}

/** Makes the rows the dataset's only ones; the files are confirmed once the service's total is the table's. */
export async function replaceRows(filling: Filling, dataset: "new" | "replaced"): Promise<void> {
  const { code, table, files, api, context } = filling;
  const progress: Progress = { emptied: dataset === "new" ? "yes" : "no", batches: [] };
  try {
    await fillFromStart(filling, progress);
    progress.total = await context.send(api.complete(code));
    context.serviceRows(progress.total);
    if (progress.total !== table.rowCount) throw wrongTotal(code, progress.total, table.rowCount);
  } catch (error) {
    const left = whatIsLeft(progress, table, dataset, error);
    const advice =
      dataset === "new" ? `to fill it, use \`mode: replace\` with \`dataset-code: ${code}\`` : "run the upload again";
    if (left !== undefined) context.unfinished(`${left}; ${advice}`);
    const accepted = [...rowsOf(files, progress.batches)].filter(([, rows]) => rows > 0);
    context.learn(files, { rows: new Map(accepted) });
    throw error;
  }
  context.confirm(files, { rows: rowsOf(files, table.batches) });
}

/**
 * Fills a dataset whose first request empties it. Where an answer is lost, the dataset is begun again after a while, so that
 * a lost request that is still carried out is undone: that of the first, too, which would empty the dataset of the rows
 * added meanwhile. The total that the service tells at the end shows whether one was carried out later still.
 */
async function fillFromStart({ code, table, files, api, context }: Filling, progress: Progress): Promise<void> {
  const first = table.batches.length === 1 ? "all there are" : "the first";
  for (let restarts = 0; ; restarts += 1) {
    progress.batches = [];
    try {
      return await sendBatches(
        table.batches,
        context,
        (batch, data) => {
          const before = rowCount(progress.batches);
          if (before === 0 && progress.emptied === "no") progress.emptied = "in-doubt";
          return api.fill(code, {
            data,
            count: batch.rowCount,
            place: before > 0 ? "behind the others" : first,
            files: filesOf(batch, files),
            fits: (figure) => figure === batch.rowCount || figure === before + batch.rowCount,
          });
        },
        async (batch) => {
          progress.emptied = "yes";
          progress.batches = [...progress.batches, batch];
        },
      );
    } catch (error) {
      const mayHaveArrived =
        error instanceof InDoubtError || isUnclear(error) || files.some((file) => context.mayHaveArrived(file));
      if (progress.emptied === "in-doubt" && (isClearNo(error) || !mayHaveArrived)) progress.emptied = "no";
      if (!(error instanceof InDoubtError)) throw error;
      // The first was answered by something that cannot be understood, such as a page: this may not be the service.
      if (isUnclear(error.cause) && progress.batches.length === 0) throw error.cause;
      if (context.signal.aborted) throw stoppedAmid(context.signal, error);
      if (restarts === MAX_RESTARTS) throw incomplete(code, error);
      context.notice({ level: "notice", message: `the dataset is filled again from its first row: ${error.message}` });
      await context.wait(SETTLE_MS);
    }
  }
}

/** What a replacement that failed has left; undefined where it has changed nothing. */
function whatIsLeft(
  { emptied, batches, total }: Progress,
  table: ReadyTable,
  dataset: "new" | "replaced",
  error: unknown,
): string | undefined {
  if (emptied === "no") return undefined;
  if (emptied === "in-doubt") return "may have been emptied";
  const was = dataset === "new" ? "was created" : "was emptied";
  const held = rowCount(batches);
  const all = shown(table.rowCount);
  if (total !== undefined) return `${was} and holds ${shown(total)} rows, though ${all} were sent`;
  if (held === table.rowCount) return `${was} and holds all ${all} rows, but is not completed`;
  // Of what was under way, nobody knows.
  const least = isClearNo(error) ? "" : "at least ";
  return `${was} and holds ${least}${shown(held)} of ${all} rows`;
}

/** Whether it says that the service has not carried the request out. */
function isClearNo(error: unknown): boolean {
  return error instanceof RefusedError && error.status < 500;
}

/** The rows that are in doubt are some of a dataset that is incomplete in any case. */
function stoppedAmid(signal: AbortSignal, cause: InDoubtError): StoppedError {
  const stop = asUploadError(signal.reason);
  const reason = stop.kind === "stopped" ? stop.reason : "cancelled";
  return new StoppedError(reason, `${stop.message}; the dataset is incomplete`, { cause });
}

function incomplete(code: string, cause: InDoubtError): GivenUpError {
  const message = `the dataset is incomplete: an answer was lost each of ${MAX_RESTARTS + 1} times that it was filled: ${cause.message}`;
  return new GivenUpError(message, { cause, hint: fillAgain(code) });
}

function wrongTotal(code: string, total: number, sent: number): UnexpectedAnswerError {
  const message = `the service says that the dataset has ${total} rows, sent were ${sent}`;
  return new UnexpectedAnswerError(message, { status: 200, hint: fillAgain(code) });
}

function fillAgain(code: string): string {
  return `Run the upload again with \`mode: replace\` and \`dataset-code: ${code}\`.`;
}

/** Adds the rows; a file is confirmed with its last batch. */
export async function appendRows(filling: Filling, before: ReadonlyMap<DataFile, number>): Promise<void> {
  const { code, table, files, api, context } = filling;
  let accepted: readonly Batch[] = [];
  let underWay: Batch | undefined;
  const confirmed = new Set<DataFile>();
  const confirmComplete = async (candidates: readonly DataFile[]) => {
    const rows = rowsOf(files, accepted, before);
    const complete = candidates.filter(
      (file) => rows.get(file) === table.rowCounts.get(file.label) && !confirmed.has(file),
    );
    for (const file of complete) confirmed.add(file);
    if (complete.length > 0) context.confirm(complete, { rows });
  };
  if (context.state === undefined) context.remember(OPEN);
  try {
    await sendBatches(
      table.batches,
      context,
      (batch, data) => {
        underWay = batch;
        const carried = filesOf(batch, files);
        const after = rowsOf(files, [...accepted, batch], before);
        const place: FillPlace = "behind the others";
        // A total has the rows that were there before.
        const fits = (figure: number) => figure >= batch.rowCount;
        return {
          ...api.fill(code, { data, count: batch.rowCount, place, files: carried, fits }),
          mark: { rows: Object.fromEntries(carried.map((file) => [file.name, after.get(file) ?? 0])) },
        };
      },
      async (batch) => {
        accepted = [...accepted, batch];
        const carried = filesOf(batch, files);
        // A file that fails later has this much of it in the dataset all the same.
        context.learn(carried, { rows: rowsOf(files, accepted, before) });
        await confirmComplete(carried);
      },
    );
  } catch (error) {
    const inDoubt = error instanceof InDoubtError ? underWay : undefined;
    await tellAppended(rowCount(accepted), inDoubt?.rowCount ?? 0, filling, error);
    throw error;
  }
  await confirmComplete(files);
  await completeAppend(code, api, context);
}

/** A run that finds all rows there, but the dataset open, has only this to do. */
const OPEN = { dataset: "open" };

export async function completeAppend(code: string, api: GraphiteNoteApi, context: TaskContext): Promise<void> {
  context.serviceRows(await context.send(api.complete(code)));
  context.remember(null);
}

/** Says what an append that failed has added, and how many rows the dataset has now: nothing else shows whether more arrived. */
async function tellAppended(
  added: number,
  inDoubt: number,
  { code, table, api, context }: Filling,
  error: unknown,
): Promise<void> {
  if (added + inDoubt === 0) return;
  const isRejected = error instanceof RefusedError && [401, 402, 403].includes(error.status);
  const total = isRejected ? undefined : await context.send(api.complete(code)).catch(() => undefined);
  if (total !== undefined) context.serviceRows(total);
  const parts = [
    `${shown(added)} of ${shown(rowCount(table.batches))} rows are in`,
    inDoubt === 0 ? undefined : `whether ${shown(inDoubt)} more are is not known`,
    total === undefined ? undefined : `the dataset has ${shown(total)} rows now`,
    context.journal === "kept" ? "running again with the same journal adds the rest" : "running again adds them again",
  ];
  context.unfinished(parts.filter((part) => part !== undefined).join("; "));
}

/** Rows of each file in some batches, and those it had before. */
function rowsOf(
  files: readonly DataFile[],
  batches: readonly Batch[],
  before: ReadonlyMap<DataFile, number> = new Map(),
): Map<DataFile, number> {
  const rows = new Map<string, number>();
  for (const { parts } of batches) {
    for (const { file, rowCount: more } of parts) rows.set(file, (rows.get(file) ?? 0) + more);
  }
  return new Map(files.map((file) => [file, (before.get(file) ?? 0) + (rows.get(file.label) ?? 0)]));
}

function rowCount(batches: readonly Batch[]): number {
  return batches.reduce((sum, batch) => sum + batch.rowCount, 0);
}

function shown(rows: number): string {
  return rows.toLocaleString("en-US");
}

function filesOf(batch: Batch, files: readonly DataFile[]): DataFile[] {
  const labels = new Set(batch.parts.map((part) => part.file));
  return files.filter((file) => labels.has(file.label));
}

/** Sends batches in order; the next one is read while the one before is under way. */
async function sendBatches(
  batches: readonly Batch[],
  context: TaskContext,
  request: (batch: Batch, insertData: string) => ServiceRequest<true>,
  accepted: (batch: Batch) => Promise<void>,
): Promise<void> {
  let next = batches[0]?.read();
  for (const [index, batch] of batches.entries()) {
    const insertData = (await next) ?? "";
    next = batches[index + 1]?.read();
    // Awaited in the next round; where this one fails, nobody asks for it any more.
    next?.catch(() => {});
    await context.send(request(batch, insertData));
    await accepted(batch);
  }
}

/** What an earlier run has appended. */
export interface EarlierRows {
  /** In the order of the files. */
  readonly toSend: readonly DataFile[];
  /** Rows of these files that the service has. */
  readonly accepted: ReadonlyMap<DataFile, number>;
  /** Files of which a batch was sent and its answer lost. */
  readonly inDoubt: readonly DataFile[];
}

export function failInDoubt({ inDoubt }: EarlierRows, context: TaskContext): void {
  for (const file of inDoubt) {
    const message = "an earlier run sent rows of it, and the journal does not say which of them arrived";
    const hint = "Look at the dataset whether it has these rows; only you can tell whether they have to be sent again.";
    context.fail(file, new InDoubtError(message, { files: [file], hint }));
  }
}
