import { types } from "node:util";
import type { DataFile } from "./files/file-description.js";

/** The part of an error that goes into the report: plain data, safe to serialise. */
export interface ErrorReport {
  /** What kind of error it is. */
  readonly kind: UploadError["kind"];
  /** What happened, to which file and line, in one sentence. */
  readonly message: string;
  /** What to do about it, where that is known. */
  readonly hint?: string;
  /** The file's label: its path from the workspace. */
  readonly file?: string;
  /** The line in the file, from 1. */
  readonly line?: number;
  /** The column's name in the file. */
  readonly column?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
}

/** What every error of an upload has. Only {@link InputError} is thrown at the caller; the others are values in the report. */
abstract class BaseError extends Error {
  abstract readonly kind: string;
  readonly hint?: string;

  constructor(message: string, options: { readonly cause?: unknown; readonly hint?: string | undefined } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    if (options.hint !== undefined) this.hint = options.hint;
  }
}

/** An option that cannot be used: misuse by the caller, found before anything is sent. */
export class InputError extends BaseError {
  readonly kind = "input";
  /** The option's name as the core spells it (`groupBy`). */
  readonly option: string;

  constructor(option: string, message: string) {
    super(`${option}: ${message}`);
    this.option = option;
  }
}

/** A file that cannot be read, or that is not what it was when it was found. */
export class FileError extends BaseError {
  readonly kind = "file";
  readonly file: Pick<DataFile, "name" | "label">;

  constructor(
    file: Pick<DataFile, "name" | "label">,
    message: string,
    options: { readonly cause?: unknown; readonly hint?: string } = {},
  ) {
    super(`${file.label}: ${message}`, options);
    this.file = file;
  }
}

/** A fault in the user's data: a row, a value, a column. */
export class DataError extends BaseError {
  readonly kind = "data";
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: string | undefined;

  /** @param where - `file` is the file's label, `line` is 1-based */
  constructor(
    where: {
      readonly file?: string | undefined;
      readonly line?: number | undefined;
      readonly column?: string | undefined;
    },
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    const fileAndLine = [where.file, where.line === undefined ? undefined : `line ${where.line}`];
    const column = where.column === undefined ? undefined : `column \`${where.column}\``;
    const place = [fileAndLine.filter((part) => part !== undefined).join(" "), column].filter(Boolean).join(", ");
    super(place === "" ? message : `${place}: ${message}`, options);
    this.file = where.file;
    this.line = where.line;
    this.column = where.column;
  }
}

/** How far a request had come when its connection failed. */
export type TransportPhase =
  /** No byte of the body had been handed to a connection: the service cannot have accepted it. */
  | "before-body"
  /** Some of the body, but not its end, had been handed over. */
  | "sending"
  /** The whole body had gone, no complete answer came. */
  | "awaiting-answer";

/** No complete answer came: refused, reset, DNS, TLS, a stall, an answer cut off. */
export class TransportError extends BaseError {
  readonly kind = "network";
  readonly phase: TransportPhase;
  /** Node's error code (`ECONNREFUSED`), or one of ours (`STALLED`, `TRUNCATED_ANSWER`). */
  readonly code: string;

  constructor(
    message: string,
    details: { phase: TransportPhase; code: string; cause?: unknown; hint?: string | undefined },
  ) {
    super(message, details);
    this.phase = details.phase;
    this.code = details.code;
  }
}

/** The service answered, and the answer is no. */
export class RefusedError extends BaseError {
  readonly kind = "refused";
  readonly status: number;

  constructor(message: string, details: { status: number; hint?: string | undefined; cause?: unknown }) {
    super(message, details);
    this.status = details.status;
  }
}

/** The service answered with something that is neither its yes nor its no: HTML, a redirect, JSON without the id. */
export class UnexpectedAnswerError extends BaseError {
  readonly kind = "unexpected-answer";
  readonly status: number;

  constructor(message: string, details: { status: number; hint?: string | undefined; cause?: unknown }) {
    super(message, details);
    this.status = details.status;
  }
}

/** The request was sent, its answer was lost, repeating could store it twice, and the service could not tell. */
export class InDoubtError extends BaseError {
  readonly kind = "in-doubt";
  /** The files whose content the request carried. */
  readonly files: readonly DataFile[];

  /** @param details - `hint` says what to check before the files are sent again */
  constructor(message: string, details: { files: readonly DataFile[]; hint: string; cause?: unknown }) {
    super(message, details);
    this.files = details.files;
  }
}

/** The run has used up its retries: the service is down, and asking it once more for every file helps nobody. */
export class GivenUpError extends BaseError {
  readonly kind = "given-up";
}

/** The journal cannot be written. Nothing more is sent: a later run would not know of it. */
export class JournalError extends BaseError {
  readonly kind = "journal";
}

/** The run was told to stop, or its time was over, before this was done. */
export class StoppedError extends BaseError {
  readonly kind = "stopped";
  /** `cancelled`: by the caller's signal; `deadline`: `timeoutMs` was over; `failure`: an earlier failure ends the run. */
  readonly reason: "cancelled" | "deadline" | "failure";
  /** Of the refusal, where this was sent, and refused for what ends the run. */
  readonly status?: number;

  constructor(
    reason: StoppedError["reason"],
    message: string,
    options: { readonly cause?: unknown; readonly status?: number } = {},
  ) {
    super(message, options);
    this.reason = reason;
    if (options.status !== undefined) this.status = options.status;
  }
}

/** Every error that can stand in a report, told apart by `kind`. */
export type UploadError =
  | InputError
  | FileError
  | DataError
  | TransportError
  | RefusedError
  | UnexpectedAnswerError
  | InDoubtError
  | GivenUpError
  | JournalError
  | StoppedError
  | InternalError;

/** Something this library did not foresee. A bug: please report it. */
export class InternalError extends BaseError {
  readonly kind = "internal";
}

/** Makes one of our errors of whatever was thrown. */
export function asUploadError(thrown: unknown): UploadError {
  if (thrown instanceof BaseError) return thrown as UploadError; // every subclass is a member of the union
  const message = types.isNativeError(thrown) ? thrown.message : String(thrown);
  return new InternalError(message, {
    cause: thrown,
    hint: "This looks like a fault of dataset-upload: please report it.",
  });
}

/** The error as plain data. */
export function describeError(error: UploadError): ErrorReport {
  const file = error.kind === "file" ? error.file.label : error.kind === "data" ? error.file : undefined;
  return {
    kind: error.kind,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(file === undefined ? {} : { file }),
    ...("line" in error && error.line !== undefined ? { line: error.line } : {}),
    ...("column" in error && error.column !== undefined ? { column: error.column } : {}),
    ...("status" in error && error.status !== undefined ? { status: error.status } : {}),
  };
}
