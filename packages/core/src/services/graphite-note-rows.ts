import { asUploadError, GivenUpError, InDoubtError, StoppedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { isUnclear } from "../http/outcome.js";
import type { ServiceRequest, TaskContext } from "../service.js";
import type { Batch } from "../table/batches.js";
import type { ReadyTable } from "../table/prepare-table.js";
import type { GraphiteNoteApi } from "./graphite-note-api.js";

/** How often a dataset is begun again because the answer to a request in its middle was lost. */
const MOST_RESTARTS = 3;

/**
 * How long, in milliseconds, a lost request is given to be carried out before the dataset is emptied for another
 * beginning: rows that arrive after that would be added to those of the new one. A choice of ours; nothing is documented.
 */
const SETTLE_MS = 30_000;

/** Makes the rows the dataset's only ones; the files are confirmed once the service's total is the table's. */
export async function replaceRows(
  code: string,
  table: ReadyTable,
  api: GraphiteNoteApi,
  context: TaskContext,
  files: readonly DataFile[],
): Promise<void> {
  await fillFromStart(code, table, api, context, files);
  const total = await context.send(api.complete(code));
  context.serviceRows(total);
  if (total !== table.rowCount) throw wrongTotal(code, total, table.rowCount);
  context.confirm(files, { rows: new Map(files.map((file) => [file, table.rowCounts.get(file.label) ?? 0])) });
}

/**
 * Fills a dataset whose first request empties it. Where an answer is lost, the dataset is begun again after a while, so that
 * a lost request that is still carried out is undone: that of the first, too, which would empty the dataset of the rows
 * added meanwhile. The total that the service tells at the end shows whether one was carried out later still.
 */
async function fillFromStart(
  code: string,
  table: ReadyTable,
  api: GraphiteNoteApi,
  context: TaskContext,
  files: readonly DataFile[],
): Promise<void> {
  const first = table.batches.length === 1 ? "all there are" : "the first";
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await sendBatches(table.batches, context, (batch, data, index) =>
        api.fill(code, data, index > 0 ? "behind the others" : first, filesOf(batch, files)),
      );
    } catch (error) {
      if (!(error instanceof InDoubtError)) throw error;
      // It was answered, by something that cannot be understood: no reason to try again.
      if (isUnclear(error.cause)) throw error.cause;
      if (context.signal.aborted) throw stoppedAmid(context.signal, error);
      if (restarts === MOST_RESTARTS) throw incomplete(code, error);
      context.notice({ level: "notice", message: `the dataset is filled again from its first row: ${error.message}` });
      await context.wait(SETTLE_MS);
    }
  }
}

/** The rows that are in doubt are some of a dataset that is incomplete in any case. */
function stoppedAmid(signal: AbortSignal, cause: InDoubtError): StoppedError {
  const stop = asUploadError(signal.reason);
  const reason = stop.kind === "stopped" ? stop.reason : "cancelled";
  return new StoppedError(reason, `${stop.message}; the dataset is incomplete`, { cause });
}

function incomplete(code: string, cause: InDoubtError): GivenUpError {
  const message = `the dataset is incomplete: an answer was lost each of ${MOST_RESTARTS + 1} times that it was filled: ${cause.message}`;
  return new GivenUpError(message, { cause, hint: fillAgain(code) });
}

function fillAgain(code: string): string {
  return `Run the upload again with \`mode: replace\` and \`dataset-code: ${code}\`.`;
}

/** Adds the rows; a file is confirmed with its last batch. */
export async function appendRows(
  code: string,
  table: ReadyTable,
  api: GraphiteNoteApi,
  context: TaskContext,
  { toSend, accepted: before }: EarlierRows,
): Promise<void> {
  let accepted: ReadonlyMap<DataFile, number> = new Map(toSend.map((file) => [file, before.get(file) ?? 0]));
  const confirmed = new Set<DataFile>();
  const confirmComplete = async (files: readonly DataFile[]) => {
    const complete = files.filter(
      (file) => accepted.get(file) === table.rowCounts.get(file.label) && !confirmed.has(file),
    );
    for (const file of complete) confirmed.add(file);
    if (complete.length > 0) context.confirm(complete, { rows: accepted });
  };
  if (context.state === undefined) context.remember(OPEN);
  const afterBatch = (batch: Batch) => {
    const rows = new Map(batch.parts.map((part) => [part.file, part.rowCount]));
    return new Map([...accepted].map(([file, count]) => [file, count + (rows.get(file.label) ?? 0)]));
  };
  await sendBatches(
    table.batches,
    context,
    (batch, data) => {
      const carried = filesOf(batch, toSend);
      const after = afterBatch(batch);
      const mark = { rows: Object.fromEntries(carried.map((file) => [file.name, after.get(file) ?? 0])) };
      return { ...api.fill(code, data, "behind the others", carried), mark };
    },
    async (batch) => {
      accepted = afterBatch(batch);
      const carried = filesOf(batch, toSend);
      // A file that fails later has this much of it in the dataset all the same.
      context.learn(carried, { rows: accepted });
      await confirmComplete(carried);
    },
  );
  await confirmComplete(toSend);
  await completeAppend(code, api, context);
}

/** A run that finds all rows there, but the dataset open, has only this to do. */
const OPEN = { dataset: "open" };

export async function completeAppend(code: string, api: GraphiteNoteApi, context: TaskContext): Promise<void> {
  context.serviceRows(await context.send(api.complete(code)));
  context.remember(null);
}

function filesOf(batch: Batch, files: readonly DataFile[]): DataFile[] {
  const labels = new Set(batch.parts.map((part) => part.file));
  return files.filter((file) => labels.has(file.label));
}

/** Sends batches in order; the next one is read while the one before is under way. */
async function sendBatches(
  batches: readonly Batch[],
  context: TaskContext,
  request: (batch: Batch, insertData: string, index: number) => ServiceRequest<true>,
  accepted: (batch: Batch) => Promise<void> = async () => {},
): Promise<void> {
  let next = batches[0]?.read();
  for (const [index, batch] of batches.entries()) {
    const insertData = (await next) ?? "";
    next = batches[index + 1]?.read();
    // Awaited in the next round; where this one fails, nobody asks for it any more.
    next?.catch(() => {});
    await context.send(request(batch, insertData, index));
    await accepted(batch);
  }
}

function wrongTotal(code: string, total: number, sent: number): UnexpectedAnswerError {
  const message = `the service says that the dataset has ${total} rows, sent were ${sent}`;
  return new UnexpectedAnswerError(message, { status: 200, hint: fillAgain(code) });
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
