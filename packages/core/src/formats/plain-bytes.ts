import { type DataFile, readDataFile } from "../files/data-file.js";
import { Gunzip, isGzipped } from "./gunzip.js";

/** Bytes that are passed on at once: of larger pieces, more records live through a garbage collection. */
const PIECE_BYTES = 64 * 1024;
/** Bytes that are inflated at once: they may become a thousand times as many. */
const GZIP_BYTES = 16 * 1024;

/**
 * The bytes of a file in small pieces, inflated where they begin as gzip does.
 *
 * @throws {TableError} for damaged gzip
 * @throws {FileError} as `readDataFile` does
 */
export async function* readPlainBytes(file: DataFile, signal?: AbortSignal): AsyncGenerator<Buffer, void, void> {
  const inflated: Buffer[] = [];
  let gunzip: Gunzip | undefined;
  let isFirst = true;
  try {
    for await (const bytes of readDataFile(file)) {
      signal?.throwIfAborted();
      if (isFirst && isGzipped(bytes)) gunzip = new Gunzip((piece) => inflated.push(piece));
      isFirst = false;
      if (gunzip === undefined) yield* cut(bytes, PIECE_BYTES);
      else {
        for (const piece of cut(bytes, GZIP_BYTES)) {
          await gunzip.write(piece);
          for (const plain of inflated.splice(0)) yield* cut(plain, PIECE_BYTES);
        }
      }
    }
    await gunzip?.end();
    for (const plain of inflated.splice(0)) yield* cut(plain, PIECE_BYTES);
  } finally {
    gunzip?.close();
  }
}

function* cut(bytes: Buffer, length: number): Generator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
