import type { RowCount } from "../body/body.js";
import { type DataFile, readDataFile } from "./data-file.js";
import { GzipRowCounter, type RecordScanner, RowCountError, type RowCounter, rowCounterFor } from "./row-counter.js";

/**
 * Passes a file's bytes on unchanged and counts its rows while they go by.
 *
 * A file whose rows cannot be counted still goes by in whole: `counted` is then told why.
 * Files that have no rows by their name are passed on without a word.
 */
export function countRows(
  file: DataFile,
  chunks: AsyncIterable<Uint8Array>,
  counted: (count: RowCount) => void,
): AsyncIterable<Uint8Array> {
  const counter = rowCounterFor(file.name);
  return counter === undefined ? chunks : countedBy(counter, chunks, counted);
}

async function* countedBy(
  first: RowCounter,
  chunks: AsyncIterable<Uint8Array>,
  counted: (count: RowCount) => void,
): AsyncGenerator<Uint8Array> {
  let counter: RowCounter | undefined = first;
  for await (const chunk of chunks) {
    if (counter !== undefined) counter = await take(counter, chunk, counted);
    yield chunk;
  }
  if (counter === undefined) return;
  try {
    counted(countOf(await counter.end()));
  } catch (error) {
    counted(notCounted(error));
  }
}

/**
 * The rows of a file whose whole content is at hand; undefined where it has none by its name. A promise only
 * where it is gzipped: for each of many small files it would cost as much as the counting.
 */
export function countRowsIn(file: DataFile, content: Uint8Array): RowCount | undefined | Promise<RowCount> {
  const counter = rowCounterFor(file.name);
  if (counter === undefined) return undefined;
  return counter instanceof GzipRowCounter ? inflateAndCount(counter, content) : scan(counter, content);
}

function scan(scanner: RecordScanner, content: Uint8Array): RowCount {
  try {
    scanner.write(content);
    return countOf(scanner.end());
  } catch (error) {
    return notCounted(error);
  }
}

async function inflateAndCount(counter: GzipRowCounter, content: Uint8Array): Promise<RowCount> {
  try {
    await counter.write(content);
    return countOf(await counter.end());
  } catch (error) {
    return notCounted(error);
  }
}

/**
 * Reads a file for its rows alone; undefined where it has none by its name.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
export async function countRowsOf(file: DataFile, signal: AbortSignal): Promise<RowCount | undefined> {
  let count: RowCount | undefined;
  if (rowCounterFor(file.name) === undefined) return undefined;
  const chunks = countRows(file, readDataFile(file), (found) => {
    count = found;
  });
  for await (const _chunk of chunks) signal.throwIfAborted();
  return count;
}

async function take(
  counter: RowCounter,
  chunk: Uint8Array,
  counted: (count: RowCount) => void,
): Promise<RowCounter | undefined> {
  try {
    await counter.write(chunk);
    return counter;
  } catch (error) {
    counted(notCounted(error));
    return undefined;
  }
}

function countOf(rows: number | undefined): RowCount {
  if (rows === undefined) return { kind: "unknown", reason: "the file itself does not say how many it has" };
  return { kind: "counted", rows };
}

function notCounted(error: unknown): RowCount {
  if (error instanceof RowCountError) return { kind: "unknown", reason: error.message };
  throw error;
}
