import { InputError } from "../errors.js";
import { property, shallowJson } from "../http/response.js";
import { holdsSecret, type Redact } from "../redact.js";
import type { Confirmation, Json } from "../service.js";

/** A file as the journal knows it. */
export interface JournalledFile {
  /** Digest of the target, the name sent and the content. */
  readonly key: string;
  /** The name sent: for people who read the journal, and to look for it at the service. */
  readonly name: string;
}

/** A request that is about to be sent. */
export interface JournalledRequest {
  readonly id: string;
  /** When, in ISO 8601. */
  readonly at: string;
  /** Digest of what it is sent into. */
  readonly target: string;
  readonly step: string;
  /** Tells requests of one step apart that carry the same files. */
  readonly part: string;
  readonly files: readonly JournalledFile[];
  /** What a service needs to find out later whether the request arrived. */
  readonly mark: Json;
  /** Whether the service can be asked what became of it. */
  readonly lookUp: "possible" | "none";
}

/** What the service is known to have of a file. */
export type Arrival = Omit<Confirmation, "rows"> & { readonly rows?: number };

/** The lines of a journal, version 1. Each stands for itself; none is ever changed. */
export type JournalRecord =
  | { readonly kind: "journal"; readonly version: 1 }
  | ({ readonly kind: "request" } & JournalledRequest)
  | { readonly kind: "receipt"; readonly request: string; readonly value: Json }
  /** The service said no, or does not show it long after: it may be sent again. */
  | { readonly kind: "refused"; readonly request: string }
  | { readonly kind: "arrived"; readonly files: readonly JournalledFile[]; readonly outcome: Arrival }
  /** What the target held is about to be replaced: it is not complete any more. */
  | { readonly kind: "replacing"; readonly target: string }
  /** Where a task that is cut off resumes. */
  | { readonly kind: "state"; readonly target: string; readonly state: Json }
  /** A task is done with these files; its state is over. `set` is a digest of all of its files. */
  | { readonly kind: "complete"; readonly target: string; readonly set: string };

/**
 * A record as it may be written. A mark that lacks something could prove too much: with a secret in it, it is none, and the
 * request is in doubt where its answer is lost. Receipts are looked at before they are relied on, by the sender; a state is
 * made of those.
 */
export function withoutSecrets(record: JournalRecord, redact: Redact): JournalRecord {
  switch (record.kind) {
    case "request": {
      const shown = { ...record, files: namesWithoutSecrets(record.files, redact), part: redact(record.part) };
      return holdsSecret(record.mark, redact) ? { ...shown, mark: null, lookUp: "none" } : shown;
    }
    case "arrived": {
      const { itemId, jobId, ...outcome } = record.outcome;
      const ids = {
        ...(itemId === undefined ? {} : { itemId: redact(itemId) }),
        ...(jobId === undefined ? {} : { jobId: redact(jobId) }),
      };
      return { ...record, files: namesWithoutSecrets(record.files, redact), outcome: { ...ids, ...outcome } };
    }
    default:
      return record;
  }
}

function namesWithoutSecrets(files: readonly JournalledFile[], redact: Redact): JournalledFile[] {
  return files.map(({ key, name }) => ({ key, name: redact(name) }));
}

export const HEADER = JSON.stringify({ kind: "journal", version: 1 } satisfies JournalRecord);

/**
 * Reads a journal, one line after the other: of a file that is no journal, the first that is no record is the last that is
 * looked at.
 * @returns the records of its whole lines, and what stands after the last of them: a line that was cut short
 * @throws {InputError} where it is not a journal, is damaged, or was written by another version
 */
export function readRecords(text: string): { readonly records: Iterable<JournalRecord>; readonly torn: string } {
  const end = text.lastIndexOf("\n") + 1;
  const torn = text.slice(end);
  // A file that is no journal must not be taken for one whose first line was cut short: it would be emptied.
  if (end === 0 && !HEADER.startsWith(torn)) throw damaged(1, NOT_A_JOURNAL);
  return { records: recordsIn(text.slice(0, end)), torn };
}

function* recordsIn(text: string): Generator<JournalRecord> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const end = text.indexOf("\n", start);
    yield parseRecord(text.slice(start, end), number);
    start = end + 1;
  }
}

const NOT_A_JOURNAL = "it does not begin as a journal does";

function parseRecord(line: string, number: number): JournalRecord {
  const record = parseJson(line);
  const kind = property(record, "kind");
  if (number === 1 && kind !== "journal") throw damaged(number, NOT_A_JOURNAL);
  if (kind === "journal" && property(record, "version") !== 1) {
    throw damaged(number, "it was written by another version of dataset-upload");
  }
  const fields = FIELDS.get(String(kind));
  if (fields === undefined || !Object.entries(fields).every(([name, fits]) => fits(property(record, name)))) {
    throw damaged(number, "the line is not a record");
  }
  return record as JournalRecord; // has the fields of its kind
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === "string";
const isThere: Fits = (value) => value !== undefined;
const areFiles: Fits = (value) =>
  Array.isArray(value) && value.every((file) => isText(property(file, "key")) && isText(property(file, "name")));

// Goes from here into a report, whoever wrote the file.
const isArrival: Fits = (value) =>
  typeof value === "object" &&
  value !== null &&
  ["itemId", "jobId"].every((name) => ["string", "undefined"].includes(typeof property(value, name))) &&
  isCountOrMissing(property(value, "rows"));

const isCountOrMissing: Fits = (rows) => rows === undefined || (Number.isSafeInteger(rows) && Number(rows) >= 0);

const FIELDS: ReadonlyMap<string, Readonly<Record<string, Fits>>> = new Map(
  Object.entries({
    journal: { version: isThere },
    request: {
      id: isText,
      at: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
      target: isText,
      step: isText,
      part: isText,
      files: areFiles,
      mark: isThere,
      lookUp: isText,
    },
    receipt: { request: isText, value: isThere },
    refused: { request: isText },
    arrived: { files: areFiles, outcome: isArrival },
    replacing: { target: isText },
    state: { target: isText, state: isThere },
    complete: { target: isText, set: isText },
  } satisfies Record<JournalRecord["kind"], Readonly<Record<string, Fits>>>),
);

// A line of brackets takes forty times its size when it is parsed: one of 60 MB, 2.8 GB and half a minute. Of a line up to
// this length that is little, and the records of nearly all requests are shorter.
const LONG_LINE = 64 * 1024;

function parseJson(line: string): unknown {
  if (line.length > LONG_LINE) return shallowJson(Buffer.from(line));
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function damaged(line: number, what: string): InputError {
  return new InputError(
    "journal",
    `line ${line}: ${what}. Restore the file from an earlier run; without it, everything would be uploaded again`,
  );
}
