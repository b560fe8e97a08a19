import type { RowCount } from "../body/body.js";
import { type DataFile, readBuffer, readDataFile } from "./data-file.js";
import { RowCountError, type RowCounter, rowCounterFor } from "./row-counter.js";

/**
 * Passes a file's bytes on unchanged and counts its rows while they go by.
 *
 * A file whose rows cannot be counted still goes by in whole: `counted` is then told why.
 * Files that have no rows by their name are passed on without a word.
 */
export async function* countRows(
  file: DataFile,
  chunks: AsyncIterable<Uint8Array>,
  counted: (count: RowCount) => void,
): AsyncGenerator<Uint8Array> {
  let counter = rowCounterFor(file.name);
  for await (const chunk of chunks) {
    if (counter !== undefined) counter = await take(counter, chunk, counted);
    yield chunk;
  }
  if (counter === undefined) return;
  try {
    const rows = await counter.end();
    if (rows === undefined) counted({ kind: "unknown", reason: "the file itself does not say how many it has" });
    else counted({ kind: "counted", rows });
  } catch (error) {
    counted({ kind: "unknown", reason: countError(error).message });
  }
}

/**
 * Reads a file for its rows alone; undefined where it has none by its name.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
export async function countRowsOf(file: DataFile, signal: AbortSignal): Promise<RowCount | undefined> {
  let count: RowCount | undefined;
  if (rowCounterFor(file.name) === undefined) return undefined;
  const chunks = countRows(file, readDataFile(file, { buffer: readBuffer([file]) }), (found) => {
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
    counted({ kind: "unknown", reason: countError(error).message });
    return undefined;
  }
}

function countError(error: unknown): RowCountError {
  if (error instanceof RowCountError) return error;
  throw error;
}
