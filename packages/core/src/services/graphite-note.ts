import type { RequestBody } from "../body/body.js";
import { jsonBody } from "../body/json.js";
import {
  asUploadError,
  DataError,
  GivenUpError,
  InDoubtError,
  InputError,
  StoppedError,
  UnexpectedAnswerError,
} from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { Batch } from "../rows/batches.js";
import { type Column, ColumnsError, parseColumns } from "../rows/columns.js";
import type { ReadyTable, TableResult } from "../rows/prepare-table.js";
import { type Answer, answerJson, answerText, property } from "../send/answer.js";
import type {
  DatasetService,
  Plan,
  PlanContext,
  ServiceRequest,
  TaskContext,
  UploadMode,
  UploadTask,
} from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";

/**
 * Graphite Note, datasets: the rows of all files become one table. Facts from the service's public interface
 * documentation; see docs/services/graphite-note.md.
 */
export interface GraphiteNoteOptions {
  /** The tenant's token. */
  readonly token: string;
  /** Default `https://app.graphite-note.com/api`. */
  readonly baseUrl?: string;
  /** The code of the user in whose name the dataset is kept. */
  readonly userCode: string;
  /** A new dataset by its name, or one that is there by its code. */
  readonly target:
    | { readonly mode: "create"; readonly name: string }
    | { readonly mode: "replace" | "append"; readonly datasetCode: string };
  /** A list of `{name, alias, type, subtype, format?}`. Default: inferred from all the data; needed for `append`. */
  readonly columns?: unknown;
  /** One character, or `tab`. Default: found out. */
  readonly delimiter?: string;
  /** As the WHATWG Encoding Standard names it. Default: UTF-8, or UTF-16 by its byte order mark. */
  readonly encoding?: string;
  /** Default 10,000, as the service advises. */
  readonly rowsPerRequest?: number;
  /** 0 for no limit. Default 10, the limit that is reported for a tenant. */
  readonly requestsPerMinute?: number;
  /** How the rows of a request are sent. Default `gzip`. */
  readonly compression?: "gzip" | "none";
  /** Where encoded rows wait for being sent. Default: the system's. */
  readonly temporaryFolder?: string;
}

/** How often a dataset is begun again because the answer to a request in its middle was lost. */
const MOST_RESTARTS = 3;

/**
 * How long, in milliseconds, a lost request is given to be carried out before the dataset is emptied for another
 * beginning: rows that arrive after that would be added to those of the new one. A choice of ours; nothing is documented.
 */
const SETTLE_MS = 30_000;

/**
 * Graphite Note, for one dataset: all files are one task, read and checked while it is planned.
 * @throws {InputError} where an option cannot be used, or `append` has no columns
 */
export function graphiteNote(options: GraphiteNoteOptions): DatasetService {
  const { target, rowsPerRequest = 10_000, requestsPerMinute = 10, compression = "gzip" } = options;
  notEmpty("userCode", options.userCode);
  if (target.mode === "create") notEmpty("name", target.name);
  else notEmpty("datasetCode", target.datasetCode);
  if (!Number.isSafeInteger(rowsPerRequest) || rowsPerRequest < 1) {
    throw new InputError("rowsPerRequest", `${rowsPerRequest} is not a positive whole number`);
  }
  if (!(requestsPerMinute >= 0 && Number.isFinite(requestsPerMinute))) {
    throw new InputError("requestsPerMinute", `${requestsPerMinute} is not a number from 0`);
  }
  const columns = options.columns === undefined ? undefined : givenColumns(options.columns);
  if (columns === undefined && target.mode === "append") {
    throw new InputError("columns", "is needed for `append`: the rows must fit the columns that the dataset has");
  }
  return {
    name: "graphite-note",
    baseUrl: serviceUrl(options.baseUrl ?? "https://app.graphite-note.com/api"),
    mode: target.mode,
    headers: { authorization: `Bearer ${options.token}` },
    secrets: [options.token],
    ...(requestsPerMinute === 0 ? {} : { requestsPerMinute }),
    async plan(files, context) {
      if (files.length === 0) return { tasks: [] };
      const { prepareTable } = await import("../rows/prepare-table.js");
      const { delimiter, encoding, temporaryFolder } = options;
      const earlier = await earlierRows(files, options, context);
      if (earlier.toSend.length === 0) return { tasks: [finishedTask(files, earlier, options)] };
      const table = await prepareTable(earlier.toSend, {
        skipRows: new Map([...earlier.accepted].map(([file, rows]) => [file.label, rows])),
        rowsPerRequest,
        compression,
        signal: context.signal,
        ...(columns === undefined ? {} : { columns }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(temporaryFolder === undefined ? {} : { temporaryFolder }),
      }).catch((error) => {
        throw property(error, "code") === "ENOSPC"
          ? new InputError("temporaryFolder", "has no room for the encoded rows")
          : error;
      });
      await tellNotices(table, columns === undefined ? "inferred" : "given", context);
      if (table.kind === "invalid") return invalidPlan(table, files, options);
      const fault = planFault(table, target.mode, requestsPerMinute, context.timeLeftMs());
      if (fault !== undefined) {
        await table.close();
        throw fault;
      }
      return { tasks: [tableTask(files, table, earlier, options)], close: () => table.close() };
    },
  };
}

function notEmpty(option: string, text: string): void {
  if (text.trim() === "") throw new InputError(option, "is empty");
}

function givenColumns(value: unknown): Column[] {
  try {
    return parseColumns(value);
  } catch (error) {
    if (error instanceof ColumnsError) throw new InputError("columns", error.faults.join("; "));
    throw error;
  }
}

async function tellNotices(table: TableResult, columns: "inferred" | "given", { notice }: PlanContext): Promise<void> {
  for (const { file, line, column, message } of table.notices) {
    const { message: text } = new DataError({ line, column }, message);
    notice({ level: "notice", message: text, ...(file === undefined ? {} : { file }) });
  }
  if (table.kind === "ready" && columns === "inferred") {
    const { columnsAsYaml } = await import("../rows/columns-yaml.js");
    // As it stands below `with:` in a workflow.
    const details = `columns: |\n${columnsAsYaml(table.columns).replace(/^(?=-)/gm, "  ")}`;
    notice({ level: "notice", message: "the columns were inferred; the YAML that declares them follows", details });
  }
}

function invalidPlan(
  { problems, problemCount }: Extract<TableResult, { kind: "invalid" }>,
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
): Plan {
  return {
    tasks: [{ ...aboutTask(files, options), run: () => Promise.reject(new Error("the data has problems")) }],
    problems: problems.map(({ message, ...where }) => new DataError(where, message)),
    problemCount,
  };
}

/** Why a table that is ready cannot be sent all the same. `timeLeftMs` is what the run has for sending. */
function planFault(
  { rowCount, batches }: ReadyTable,
  mode: UploadMode,
  requestsPerMinute: number,
  timeLeftMs: number,
): DataError | InputError | undefined {
  // That a fill without rows empties a dataset is not documented, and an export that failed should not empty one.
  if (mode === "replace" && rowCount === 0)
    return new DataError({}, "the files have no rows to replace a dataset with");
  const requests = batches.length + (mode === "create" ? 2 : 1);
  const minutes = requestsPerMinute === 0 ? 0 : (requests - 1) / requestsPerMinute;
  const left = timeLeftMs / 60_000;
  if (minutes <= left) return undefined;
  return new InputError(
    "timeoutMs",
    `is too short: ${sum(batches.map((batch) => batch.rowCount))} rows in ${batches.length} batches are ${requests} requests; at ${requestsPerMinute} a minute they take ` +
      `${minutes.toFixed(1)} minutes, more than the ${left.toFixed(1)} that the run has left: ` +
      "allow more time, more rows a request or more requests a minute",
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function label({ target }: GraphiteNoteOptions): string {
  return target.mode === "create" ? `dataset "${plainText(target.name, 200)}"` : `dataset ${target.datasetCode}`;
}

/** What an earlier run has appended. */
interface EarlierRows {
  /** In the order of the files. */
  readonly toSend: readonly DataFile[];
  /** Rows of these files that the service has. */
  readonly accepted: ReadonlyMap<DataFile, number>;
  /** Files of which a batch was sent and its answer lost. */
  readonly inDoubt: readonly DataFile[];
}

/** Only an append goes on where an earlier run was cut off; the other modes begin from the first row. */
async function earlierRows(
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
  context: PlanContext,
): Promise<EarlierRows> {
  if (options.target.mode !== "append") return { toSend: files, accepted: new Map(), inDoubt: [] };
  const earlier = await context.earlier(aboutTask(files, options).memory, files);
  const accepted = new Map<DataFile, number>();
  for (const [file, upload] of earlier) {
    if (upload.kind !== "sent" || upload.receipt === undefined) continue;
    accepted.set(file, Number(property(property(upload.mark, "rows"), file.name) ?? 0));
  }
  const isLost = (file: DataFile) => {
    const upload = earlier.get(file);
    return upload?.kind === "sent" && upload.receipt === undefined;
  };
  return {
    toSend: files.filter((file) => earlier.get(file)?.kind !== "arrived" && !isLost(file)),
    accepted,
    inDoubt: files.filter(isLost),
  };
}

function aboutTask(
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
): Pick<UploadTask, "label" | "files" | "memory"> {
  const { target, userCode } = options;
  const place = target.mode === "create" ? `name ${target.name}` : `dataset ${target.datasetCode}`;
  const unit = target.mode === "append" ? "file" : "whole";
  return { label: label(options), files, memory: { target: [`user ${userCode}`, place], unit } };
}

/** All files have arrived or are in doubt. */
function finishedTask(files: readonly DataFile[], earlier: EarlierRows, options: GraphiteNoteOptions): UploadTask {
  const { target, userCode } = options;
  return {
    ...aboutTask(files, options),
    async run(context) {
      failInDoubt(earlier, context);
      if (context.state === undefined || target.mode !== "append") return;
      const api = new GraphiteNoteApi(userCode, [], options.compression ?? "gzip");
      await completeAppend(target.datasetCode, api, context);
    },
  };
}

function failInDoubt({ inDoubt }: EarlierRows, context: TaskContext): void {
  for (const file of inDoubt) {
    const message = "an earlier run sent rows of it, and no answer came";
    const hint = "Look at the dataset whether it has these rows; only you can tell whether they have to be sent again.";
    context.fail(file, new InDoubtError(`${file.label}: ${message}`, { files: [file], hint }));
  }
}

function tableTask(
  files: readonly DataFile[],
  table: ReadyTable,
  earlier: EarlierRows,
  options: GraphiteNoteOptions,
): UploadTask {
  const { target, userCode } = options;
  return {
    ...aboutTask(files, options),
    async run(context) {
      failInDoubt(earlier, context);
      const api = new GraphiteNoteApi(userCode, table.columns, options.compression ?? "gzip");
      if (target.mode !== "create") {
        context.learn(context.files, { itemId: target.datasetCode });
        if (target.mode === "replace") await replaceRows(target.datasetCode, table, api, context, files);
        else await appendRows(target.datasetCode, table, api, context, earlier);
      } else {
        const code = await context.send(api.create(target.name));
        context.learn(files, { itemId: code });
        await replaceRows(code, table, api, context, files).catch((error) => {
          const advice = `to fill it, use \`mode: replace\` with \`dataset-code: ${code}\``;
          context.notice({
            level: "warning",
            message: `the dataset ${code} was created, but is not complete: ${advice}`,
          });
          throw error;
        });
      }
    },
  };
}

/** Makes the rows the dataset's only ones; the files are confirmed once the service's total is the table's. */
async function replaceRows(
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
 * Fills a dataset whose first request empties it. Where the answer to a later one is lost, the dataset is begun again
 * after a while: the total that the service tells at the end shows whether a lost request was still carried out afterwards.
 */
async function fillFromStart(
  code: string,
  table: ReadyTable,
  api: GraphiteNoteApi,
  context: TaskContext,
  files: readonly DataFile[],
): Promise<void> {
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await sendBatches(table.batches, context, (batch, data, index) =>
        api.fill(code, data, index === 0 ? "after emptying" : "after the others", filesOf(batch, files)),
      );
    } catch (error) {
      if (!(error instanceof InDoubtError)) throw error;
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
async function appendRows(
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
      return { ...api.fill(code, data, "after the others", carried), mark };
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

async function completeAppend(code: string, api: GraphiteNoteApi, context: TaskContext): Promise<void> {
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

/** The requests of the service's interface. */
class GraphiteNoteApi {
  readonly #userCode: string;
  readonly #columns: readonly Column[];
  readonly #compression: "gzip" | "none";

  constructor(userCode: string, columns: readonly Column[], compression: "gzip" | "none") {
    this.#userCode = userCode;
    this.#columns = columns;
    this.#compression = compression;
  }

  /** Makes a dataset; its answer is the dataset's code. */
  create(name: string): ServiceRequest<string> {
    const step = "create dataset";
    return {
      ...this.#post(step, "/dataset-create", jsonBody({ "user-code": this.#userCode, name, columns: this.#columns })),
      repeatable: false,
      read(answer) {
        const code = property(property(answerJson(answer), "data"), "dataset-code");
        if (typeof code === "string" && /^[\x21-\x7e]{1,200}$/.test(code)) return code;
        throw unexpected(step, answer, "has no `dataset-code`");
      },
    };
  }

  /** Adds rows, or makes them the dataset's only ones. */
  fill(
    code: string,
    insertData: string,
    place: "after emptying" | "after the others",
    files: readonly DataFile[],
  ): ServiceRequest<true> {
    const body = {
      "user-code": this.#userCode,
      "dataset-code": code,
      columns: this.#columns,
      "insert-data": insertData,
      append: place === "after the others",
      compressed: this.#compression === "gzip",
    };
    return {
      ...this.#post("fill dataset", "/dataset-fill", jsonBody(body, files)),
      // With `append: false` the second time undoes the first. The row figure in the answer is documented in two ways.
      repeatable: place === "after emptying",
      // A fill that empties cannot be a duplicate: its 409 says that the dataset is being changed at this moment, most
      // likely by a request of our own whose answer was lost.
      busyStatuses: place === "after emptying" ? [409] : [],
      // A dataset that was cut off is filled from its first row; an append was compared with the journal when planned.
      ...(place === "after the others" ? { laterRun: "sends-again" } : {}),
      read(answer) {
        if (property(answerJson(answer), "data") === undefined)
          throw unexpected("fill dataset", answer, "has no `data`");
        return true;
      },
    };
  }

  /** Ends the filling; its answer is the number of rows that the dataset holds. */
  complete(code: string): ServiceRequest<number> {
    const step = "complete dataset";
    return {
      ...this.#post(step, "/dataset-complete", jsonBody({ "user-code": this.#userCode, "dataset-code": code })),
      repeatable: true,
      read(answer) {
        const rows = wholeNumber(property(property(property(answerJson(answer), "data"), "details"), "rows-count"));
        if (rows !== undefined) return rows;
        throw unexpected(step, answer, "has no `rows-count`");
      },
    };
  }

  #post(step: string, path: string, body: RequestBody): Omit<ServiceRequest<never>, "read" | "repeatable"> {
    return { step, method: "POST", path, body, words, hint };
  }
}

/** A number from 0, which some servers write as text. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function unexpected(step: string, answer: Answer, what: string): UnexpectedAnswerError {
  const message = `${step}: the answer (HTTP ${answer.status}) ${what}: ${answerText(answer)}`;
  return new UnexpectedAnswerError(message, { status: answer.status, hint: "Check `base-url`." });
}

function words(answer: Answer): string | undefined {
  const message = property(answerJson(answer), "message");
  return typeof message === "string" ? message : undefined;
}

function hint(status: number): string | undefined {
  if (status === 401 || status === 403) return "Check `token` (the tenant's) and `user-code`.";
  if (status === 404) return "Check `dataset-code`, `user-code` and `base-url`.";
  if (status === 409) return "A dataset of this name exists, or somebody else changes the dataset at this moment.";
  if (status === 413) return "Lower `rows-per-request`.";
  return undefined;
}
