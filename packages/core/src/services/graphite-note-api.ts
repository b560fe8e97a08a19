import type { RequestBody } from "../body/body.js";
import { jsonBody } from "../body/json.js";
import { InDoubtError, RefusedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson } from "../http/response.js";
import type { ServiceRequest } from "../service.js";
import type { Column } from "../table/columns.js";
import { parseNumericFormat } from "../table/numeric-format.js";
import { plainText } from "../text.js";
import { errorMessageIn } from "./error-message.js";
import { unexpected } from "./unexpected-answer.js";

/** Which rows of a dataset a fill brings: the first ones empty it before. */
export type FillPlace = "all there are" | "the first" | "behind the others";

/** The rows of one fill. */
export interface FillRows {
  /** The JSON of all rows; as base64 of its gzip where they are compressed. */
  readonly data: string;
  readonly count: number;
  readonly place: FillPlace;
  readonly files: readonly DataFile[];
  /** Whether the service's own figure can be right. It is described as the rows of this fill, and as all there are then. */
  fits(figure: number): boolean;
}

const HINT = "Check `base-url`.";

/** The requests of the service's interface. */
export class GraphiteNoteApi {
  readonly #userCode: string;
  readonly #columns: readonly Column[];
  readonly #compression: "gzip" | "none";

  constructor(userCode: string, columns: readonly Column[], compression: "gzip" | "none") {
    this.#userCode = userCode;
    this.#columns = columns.map(asSent);
    this.#compression = compression;
  }

  /** Makes a dataset; its answer is the dataset's code. */
  create(name: string): ServiceRequest<string> {
    const step = "create dataset";
    return {
      ...this.#post(step, "/dataset-create", jsonBody({ "user-code": this.#userCode, name, columns: this.#columns })),
      repeatable: false,
      // The interface cannot be asked for a dataset. One that is left empty does less harm than a name that is blocked.
      laterRun: "sends-unanswered-again",
      read(answer) {
        const data = property(responseJson(answer), "data");
        const code = property(data, "dataset-code");
        if (isDatasetCode(code)) return code;
        refuseIfNo(answer, step, data);
        throw unexpected(step, answer, "has no `dataset-code`", HINT);
      },
      isReceipt: isDatasetCode,
      hint: (status) =>
        status === 409
          ? "Choose another `name`, or fill the dataset that has it with `mode: replace` and its `dataset-code`."
          : hint(status),
    };
  }

  /** Adds rows, or makes them the dataset's only ones. */
  fill(code: string, { data, count, place, files, fits }: FillRows): ServiceRequest<true> {
    const step = "fill dataset";
    const isAppend = place === "behind the others";
    const body = {
      "user-code": this.#userCode,
      "dataset-code": code,
      columns: this.#columns,
      "insert-data": data,
      append: isAppend,
      compressed: this.#compression === "gzip",
    };
    return {
      ...this.#post(step, "/dataset-fill", jsonBody(body, files)),
      // With `append: false` the second time undoes the first, but carried out late it undoes what was added meanwhile.
      repeatable: place === "all there are",
      // A fill that empties cannot be a duplicate: its 409 says that the dataset is being changed at this moment, most
      // likely by a request of our own whose answer was lost.
      busyStatuses: isAppend ? [] : [409],
      // A dataset that was cut off is filled from its first row; an append was compared with the journal when planned.
      ...(place === "all there are" ? {} : { laterRun: "sends-again" }),
      read(answer) {
        const figure = rowsCount(success(answer, step));
        if (figure === undefined || fits(figure)) return true;
        throw new InDoubtError(`${step}: sent were ${count} rows, but the service says ${figure}`, {
          files,
          hint: "Look at the dataset which rows it has.",
        });
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
        const rows = rowsCount(success(answer, step));
        if (rows !== undefined) return rows;
        throw unexpected(step, answer, "has no `rows-count`", HINT);
      },
    };
  }

  #post(step: string, path: string, body: RequestBody): Omit<ServiceRequest<never>, "read" | "repeatable"> {
    return { step, method: "POST", path, body, errorMessage, hint };
  }
}

/** The `data` of an answer that says yes. A no may come with status 200. */
function success(answer: HttpResponse, step: string): unknown {
  const data = property(responseJson(answer), "data");
  if (property(data, "status") === "success") return data;
  refuseIfNo(answer, step, data);
  throw unexpected(step, answer, "does not say `success`", HINT);
}

/** @throws {RefusedError} where the answer has a status that is no yes */
function refuseIfNo(answer: HttpResponse, step: string, data: unknown): void {
  const status = property(data, "status");
  if (typeof status !== "string" || status === "success") return;
  const said = errorMessage(answer) ?? errorMessageIn(property(data, "message") ?? property(data, "details"));
  const text = plainText(said ?? `the service says "${status}"`, 500);
  throw new RefusedError(`${step}: ${text} (HTTP ${answer.status})`, { status: answer.status });
}

function rowsCount(data: unknown): number | undefined {
  return wholeNumber(property(property(data, "details"), "rows-count"));
}

/** What the answer to a fill means, once it is a yes. */
export function isFillReceipt(value: unknown): value is true {
  return value === true;
}

function isDatasetCode(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]{1,200}$/.test(value);
}

/** A number from 0, which some servers write as text. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function errorMessage(answer: HttpResponse): string | undefined {
  const message = property(responseJson(answer), "message");
  return typeof message === "string" ? message : undefined;
}

function hint(status: number): string | undefined {
  if (status === 401 || status === 403) return "Check `token` (the tenant's) and `user-code`.";
  if (status === 404) return "Check `dataset-code`, `user-code` and `base-url`.";
  if (status === 409) return "Something else may be changing the dataset: run the upload again once that has ended.";
  if (status === 413) return "Lower `rows-per-request`.";
  if (status === 441)
    return "A limit of the Graphite Note plan is reached: delete what is not needed, or choose a larger plan.";
  if (status === 443) return "The trial of Graphite Note is over: choose a plan.";
  return undefined;
}

/** Numbers are sent as JSON has them, whatever the file's separators: so must the format be, and `#,###.##` is known. */
function asSent(column: Column): Column {
  const { subtype, format = "" } = column;
  const numeric = subtype === "numeric" ? parseNumericFormat(format) : undefined;
  return numeric === undefined ? column : { ...column, format: numeric.pointFormat };
}
