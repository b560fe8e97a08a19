import type { RequestBody } from "../body/body.js";
import { jsonBody } from "../body/json.js";
import { DataError, InDoubtError, InputError, StoppedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { Batch } from "../rows/batches.js";
import { type Column, ColumnsError, parseColumns } from "../rows/columns.js";
import { columnsAsYaml } from "../rows/columns-yaml.js";
import type { ReadyTable, TableResult } from "../rows/prepare-table.js";
import { type Answer, answerJson, answerText, property } from "../send/answer.js";
import type { DatasetService, Plan, PlanContext, ServiceRequest, TaskContext, UploadTask } from "../service.js";
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
  readonly userCode: string;
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

/** @throws {InputError} */
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
      const table = await prepareTable(files, {
        rowsPerRequest,
        compression,
        signal: context.signal,
        ...(columns === undefined ? {} : { columns }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(temporaryFolder === undefined ? {} : { temporaryFolder }),
      });
      tellNotices(table, columns === undefined ? "inferred" : "given", context);
      if (table.kind === "invalid") return invalidPlan(table, files, options);
      try {
        checkPace(table, target.mode, requestsPerMinute, context.timeoutMs);
      } catch (error) {
        await table.close();
        throw error;
      }
      return { tasks: [tableTask(files, table, options)], close: () => table.close() };
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

function tellNotices(table: TableResult, columns: "inferred" | "given", { notice }: PlanContext): void {
  for (const { file, line, column, message } of table.notices) {
    const { message: text } = new DataError({ line, column }, message);
    notice({ level: "notice", message: text, ...(file === undefined ? {} : { file }) });
  }
  if (table.kind === "ready" && columns === "inferred") {
    const details = columnsAsYaml(table.columns);
    notice({ level: "notice", message: "the columns were inferred; to declare them, set `columns` to", details });
  }
}

function invalidPlan(
  { problems, problemCount }: Extract<TableResult, { kind: "invalid" }>,
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
): Plan {
  return {
    tasks: [{ label: label(options), files, run: () => Promise.reject(new Error("the data has problems")) }],
    problems: problems.map(({ message, ...where }) => new DataError(where, message)),
    problemCount,
  };
}

/** @throws {InputError} where the requests cannot be made in the run's time, with the arithmetic */
function checkPace(table: ReadyTable, mode: string, requestsPerMinute: number, timeoutMs: number): void {
  const requests = table.batches.length + (mode === "create" ? 2 : 1);
  const minutes = requestsPerMinute === 0 ? 0 : (requests - 1) / requestsPerMinute;
  const allowed = timeoutMs / 60_000;
  if (minutes <= allowed) return;
  const rows = `${table.rowCount} rows in ${table.batches.length} batches`;
  throw new InputError(
    "timeoutMs",
    `${rows} are ${requests} requests; at ${requestsPerMinute} a minute they take ${minutes.toFixed(1)} minutes, ` +
      `more than the ${allowed.toFixed(1)} that the run has: allow more time, rows a request or requests a minute`,
  );
}

function label({ target }: GraphiteNoteOptions): string {
  return target.mode === "create" ? `dataset "${plainText(target.name, 200)}"` : `dataset ${target.datasetCode}`;
}

function tableTask(files: readonly DataFile[], table: ReadyTable, options: GraphiteNoteOptions): UploadTask {
  const { target, userCode } = options;
  return {
    label: label(options),
    files,
    async run(context) {
      const api = new GraphiteNoteApi(userCode, table.columns, options.compression ?? "gzip");
      const code = target.mode === "create" ? await context.send(api.create(target.name)) : target.datasetCode;
      context.learn(files, { itemId: code });
      const rows = new Map(files.map((file) => [file, table.rowCounts.get(file.label) ?? 0]));
      if (target.mode === "append") {
        await appendRows(code, table, api, context, rows);
        context.serviceRows(await context.send(api.complete(code)));
      } else {
        await fillFromStart(code, table, api, context, files);
        const total = await context.send(api.complete(code));
        context.serviceRows(total);
        if (total !== table.rowCount) throw wrongTotal(total, table.rowCount);
        context.confirm(files, { rows });
      }
    },
  };
}

/**
 * Fills a dataset whose first request empties it. Where the answer to a later one is lost, the dataset is begun again:
 * the total that the service tells at the end shows whether a lost request was still carried out afterwards.
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
      if (context.signal.aborted)
        throw new StoppedError("cancelled", `the dataset is incomplete: ${error.message}`, { cause: error });
      if (restarts === MOST_RESTARTS) throw incomplete(error, restarts);
      context.notice({ level: "notice", message: `the dataset is filled again from its first row: ${error.message}` });
    }
  }
}

function incomplete(cause: InDoubtError, restarts: number): UnexpectedAnswerError {
  const message = `the dataset is incomplete: begun again ${restarts} times, an answer was lost each time: ${cause.message}`;
  return new UnexpectedAnswerError(message, {
    status: 0,
    cause,
    hint: "Run the upload again: it replaces what is there.",
  });
}

/** Adds the rows; a file is confirmed with its last batch. */
async function appendRows(
  code: string,
  table: ReadyTable,
  api: GraphiteNoteApi,
  context: TaskContext,
  rows: ReadonlyMap<DataFile, number>,
): Promise<void> {
  const byLabel = new Map([...rows.keys()].map((file) => [file.label, file]));
  const accepted = new Map<DataFile, number>([...rows.keys()].map((file) => [file, 0]));
  const confirmComplete = (files: Iterable<DataFile>) => {
    const complete = [...files].filter((file) => accepted.get(file) === rows.get(file));
    if (complete.length > 0) context.confirm(complete, { rows });
  };
  confirmComplete([...rows.keys()].filter((file) => rows.get(file) === 0));
  await sendBatches(
    table.batches,
    context,
    (batch, data) => api.fill(code, data, "after the others", filesOf(batch, [...rows.keys()])),
    (batch) => {
      const files = new Set<DataFile>();
      for (const part of batch.parts) {
        const file = byLabel.get(part.file);
        if (file === undefined) continue;
        accepted.set(file, (accepted.get(file) ?? 0) + part.rowCount);
        files.add(file);
      }
      // A file that fails later has this much of it in the dataset all the same.
      context.learn([...files], { rows: accepted });
      confirmComplete(files);
    },
  );
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
  accepted: (batch: Batch) => void = () => {},
): Promise<void> {
  let next = batches[0]?.read();
  for (const [index, batch] of batches.entries()) {
    const insertData = (await next) ?? "";
    next = batches[index + 1]?.read();
    // Awaited in the next round; where this one fails, nobody asks for it any more.
    next?.catch(() => {});
    await context.send(request(batch, insertData, index));
    accepted(batch);
  }
}

function wrongTotal(total: number, sent: number): UnexpectedAnswerError {
  const message = `the service says that the dataset has ${total} rows, sent were ${sent}`;
  return new UnexpectedAnswerError(message, { status: 200, hint: "Run the upload again with `mode: replace`." });
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
        const rows = Number(
          property(property(property(answerJson(answer), "data"), "details"), "rows-count") ?? Number.NaN,
        );
        if (Number.isSafeInteger(rows) && rows >= 0) return rows;
        throw unexpected(step, answer, "has no `rows-count`");
      },
    };
  }

  #post(step: string, path: string, body: RequestBody): Omit<ServiceRequest<never>, "read" | "repeatable"> {
    return { step, method: "POST", path, body, words, hint };
  }
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
