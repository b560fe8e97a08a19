import { DataError, InputError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { pacedMs } from "../http/limits.js";
import { property } from "../http/response.js";
import { DEFAULTS, type OptionNames, refuseUnknown, withDefaults } from "../options.js";
import type { DatasetService, Plan, PlanContext, UploadMode, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { type Column, ColumnsError, parseColumns } from "../table/columns.js";
import type { ReadyTable, TableResult } from "../table/prepare-table.js";
import { checkTableOptions, givenTableOptions, type TableOptions } from "../table/table-options.js";
import { plainText } from "../text.js";
import { GraphiteNoteApi, isFillReceipt } from "./graphite-note-api.js";
import { appendRows, completeAppend, type EarlierRows, failInDoubt, replaceRows } from "./graphite-note-rows.js";
import { dataErrorOf, tellTableNotices } from "./table-problems.js";

/**
 * Graphite Note, datasets: the rows of all files become one table. Facts from the service's public interface
 * documentation; see docs/services/graphite-note.md.
 */
export interface GraphiteNoteOptions extends TableOptions {
  /** The tenant's token. */
  readonly token: string;
  /** Default `https://app.graphite-note.com/api`. */
  readonly baseUrl?: string | undefined;
  /** The code of the user in whose name the dataset is kept. */
  readonly userCode: string;
  /** A new dataset by its name, or one that is there by its code. */
  readonly target:
    | { readonly mode: "create"; readonly name: string }
    | { readonly mode: "replace" | "append"; readonly datasetCode: string };
  /** A list of `{name, alias, type, subtype, format?}`. Default: inferred from all the data; needed for `append`. */
  readonly columns?: unknown | undefined;
  /** Default 10,000, as the service advises. */
  readonly rowsPerRequest?: number | undefined;
  /** 0 for no limit. Default 10, the limit that is reported for a tenant. */
  readonly requestsPerMinute?: number | undefined;
  /** How the rows of a request are sent. Default `gzip`. */
  readonly compression?: "gzip" | "none" | undefined;
  /** Where encoded rows wait for being sent. Default: the system's. */
  readonly temporaryFolder?: string | undefined;
}

const OPTIONS: OptionNames<GraphiteNoteOptions> = {
  token: true,
  baseUrl: true,
  userCode: true,
  target: true,
  columns: true,
  format: true,
  headerRow: true,
  sheet: true,
  delimiter: true,
  encoding: true,
  nullValues: true,
  rowsPerRequest: true,
  requestsPerMinute: true,
  compression: true,
  temporaryFolder: true,
};

/**
 * Graphite Note, for one dataset: all files are one task, read and checked while it is planned.
 * @throws {InputError} where an option cannot be used, or `append` has no columns
 */
export function graphiteNote(options: GraphiteNoteOptions): DatasetService {
  refuseUnknown(options, OPTIONS, "graphiteNote()");
  const { target, rowsPerRequest, requestsPerMinute, compression } = withDefaults(options, DEFAULTS.graphiteNote);
  notEmpty("userCode", options.userCode);
  if (target.mode === "create") notEmpty("name", target.name);
  else notEmpty("datasetCode", target.datasetCode);
  if (!Number.isSafeInteger(rowsPerRequest) || rowsPerRequest < 1) {
    throw new InputError("rowsPerRequest", `${rowsPerRequest} is not a positive whole number`);
  }
  if (!(requestsPerMinute >= 0 && Number.isFinite(requestsPerMinute))) {
    throw new InputError("requestsPerMinute", `${requestsPerMinute} is not a number from 0`);
  }
  checkTableOptions(options);
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
      const { prepareTable } = await import("../table/prepare-table.js");
      const { temporaryFolder } = options;
      const earlier = await earlierRows(files, options, context);
      if (earlier.toSend.length === 0) return { tasks: [finishedTask(files, earlier, options)] };
      const table = await prepareTable(earlier.toSend, {
        skipRows: new Map([...earlier.accepted].map(([file, rows]) => [file.label, rows])),
        rowsPerRequest,
        compression,
        signal: context.signal,
        ...(columns === undefined ? {} : { columns }),
        ...givenTableOptions(options),
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

async function tellNotices(table: TableResult, columns: "inferred" | "given", context: PlanContext): Promise<void> {
  tellTableNotices(table, context);
  if (table.kind === "ready" && columns === "inferred") {
    const { columnsAsYaml } = await import("../table/columns-yaml.js");
    // As it stands below `with:` in a workflow.
    const details = `columns: |\n${columnsAsYaml(table.columns).replace(/^(?=-)/gm, "  ")}`;
    context.notice({
      level: "notice",
      message: "the columns were inferred; the YAML that declares them follows",
      details,
    });
  }
}

function invalidPlan(
  { problems, problemCount }: Extract<TableResult, { kind: "invalid" }>,
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
): Plan {
  return {
    tasks: [{ ...aboutTask(files, options), run: () => Promise.reject(new Error("the data has problems")) }],
    problems: problems.map(dataErrorOf),
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
  const minutes = requestsPerMinute === 0 ? 0 : pacedMs(requests, requestsPerMinute) / 60_000;
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

/** Only an append resumes where an earlier run was cut off; the other modes begin from the first row. */
async function earlierRows(
  files: readonly DataFile[],
  options: GraphiteNoteOptions,
  context: PlanContext,
): Promise<EarlierRows> {
  const earlier = await context.earlier(aboutTask(files, options).memory, files, isFillReceipt);
  if (options.target.mode !== "append") {
    const isThere = files.every((file) => earlier.get(file)?.kind === "arrived");
    return { toSend: isThere ? [] : files, accepted: new Map(), inDoubt: [] };
  }
  const accepted = new Map<DataFile, number>();
  for (const [file, upload] of earlier) {
    if (upload.kind === "arrived" || (upload.kind === "sent" && upload.receipt === undefined)) continue;
    const rows = property(property(upload.mark, "rows"), file.name);
    if (Number.isSafeInteger(rows) && Number(rows) >= 0) accepted.set(file, Number(rows));
  }
  // Its last request was not answered, or how far into the file that went cannot be told.
  const isLost = (file: DataFile) => !accepted.has(file) && ["sent", "assumed"].includes(earlier.get(file)?.kind ?? "");
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
  const unit = target.mode === "append" ? "parts" : "whole";
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
      const filling = { table, files, api, context };
      if (target.mode === "create") {
        const code = await context.send(api.create(target.name));
        context.learn(files, { itemId: code });
        await replaceRows({ ...filling, code }, "new");
      } else {
        const code = target.datasetCode;
        context.learn(context.files, { itemId: code });
        if (target.mode === "replace") await replaceRows({ ...filling, code }, "replaced");
        else await appendRows({ ...filling, code, files: earlier.toSend }, earlier.accepted);
      }
    },
  };
}
