import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect, isDeepStrictEqual } from "node:util";
import type { RowCount } from "../../src/body/body.js";
import type { DataFile } from "../../src/files/data-file.js";
import { countRows, countRowsIn } from "../../src/formats/count-rows.js";
import { TableError } from "../../src/formats/problem.js";
import { readRecords } from "../../src/formats/read-records.js";
import type { Cell, ReadOptions } from "../../src/formats/records.js";

/** A value, or an error of the project's own that a user is told. Anything else is thrown: it is a bug. */
export type Result<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "error"; readonly message: string; readonly line: number | undefined };

export interface Table {
  readonly header: readonly string[] | undefined;
  readonly records: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
}

/** Writes a file and describes it, without a promise: there are thousands. */
export function writeFile(folder: string, name: string, content: string | Uint8Array): DataFile {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { size, mtimeMs } = statSync(path);
  return { path, name, label: name, size, mtimeMs };
}

/** Reads all of a table. An error has to name the file. */
export async function readWhole(file: DataFile, options: ReadOptions = {}): Promise<Result<Table>> {
  const records: Cell[][] = [];
  const lines: number[] = [];
  let header: readonly string[] | undefined;
  try {
    for await (const batch of readRecords(file, options)) {
      header = batch.header;
      for (const cells of batch.records) records.push([...cells]);
      for (const line of batch.lines) lines.push(line);
    }
    return { kind: "value", value: { header: header === undefined ? undefined : [...header], records, lines } };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    same(error.problem.file, file.label);
    return { kind: "error", message: bounded(error.problem.message), line: error.problem.line };
  }
}

/** Counts the rows of content that comes in chunks, cut after `cuts`, and as a whole: both have to say the same. */
export async function countIn(
  file: DataFile,
  content: Uint8Array,
  cuts: readonly number[] = [],
): Promise<RowCount | undefined> {
  let counted: RowCount | undefined;
  const chunks = cut(content, cuts).map((chunk) => Uint8Array.from(chunk));
  async function* passed() {
    yield* chunks;
  }
  for await (const chunk of countRows(file, passed(), (count) => {
    counted = count;
  })) {
    hold(
      chunks.some((own) => own === chunk),
      "a chunk was changed",
    );
  }
  same(counted, await countRowsIn(file, content));
  if (counted?.kind === "unknown") bounded(counted.reason);
  return counted;
}

/** The number of rows, however they are told. */
export async function sameCount(
  file: DataFile,
  content: Uint8Array,
  cuts: readonly number[],
  read: Result<Table>,
): Promise<void> {
  const counted = await countIn(file, content, cuts);
  if (read.kind === "value") same(counted, { kind: "counted", rows: read.value.records.length });
}

/** Cuts bytes or a list where the numbers say, whatever they are. */
export function cut<T extends { readonly length: number; slice(start: number, end: number): T }>(
  whole: T,
  cuts: readonly number[],
): T[] {
  const places = [...new Set(cuts.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  const bounds = [0, ...places, whole.length];
  return bounds.slice(1).map((end, index) => whole.slice(bounds[index] ?? 0, end));
}

const LONGEST_MESSAGE = 1000;

/** A message that can be printed: not as long as somebody else's data is. */
export function bounded(message: string): string {
  if (message.length > LONGEST_MESSAGE)
    throw new Error(`a message of ${message.length} characters: ${message.slice(0, 200)}…`);
  return message;
}

/** Throws where the two are not the same in every bit. */
export function same(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error(`expected ${inspect(expected, { depth: 6 })}\n  but got ${inspect(actual, { depth: 6 })}`);
  }
}

/** Throws where something does not hold. */
export function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
