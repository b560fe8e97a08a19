import { RowCountError, rowCounterFor } from "../../../src/files/row-counter.js";

/** Lengths of the chunks that every case is fed in; the last stands for the whole file at once. */
const CHUNK_SIZES = [1, 2, 3, 7, Number.POSITIVE_INFINITY];

/** Counts in chunks that are overwritten after each call, as a reader that uses one buffer again would. */
export async function countRows(name: string, content: string | Uint8Array, chunkSize: number) {
  const counter = rowCounterFor(name);
  if (counter === undefined) throw new Error(`no counter for ${name}`);
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const chunk = Uint8Array.from(bytes.subarray(start, Math.min(start + chunkSize, bytes.length)));
    await counter.write(chunk);
    chunk.fill(0x2a);
  }
  return await counter.end();
}

/** The count for each of the chunk sizes, or the message where counting failed. */
export async function countInAllChunkSizes(name: string, content: string | Uint8Array) {
  const outcome = (chunkSize: number) =>
    countRows(name, content, chunkSize).catch((error: unknown) => {
      if (error instanceof RowCountError) return error.message;
      throw error;
    });
  return await Promise.all(CHUNK_SIZES.map(outcome));
}

/** The same outcome whatever the chunk size. */
export function always<Outcome>(outcome: Outcome): Outcome[] {
  return CHUNK_SIZES.map(() => outcome);
}
