import { createGunzip } from "node:zlib";
import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";
import type { RowCounter } from "./row-counter.js";

/**
 * Counting gives up where a file has grown beyond both: more than this many bytes, and more than this many times its
 * compressed size. Deflate reaches 1032 times at most and tables of measurements seldom 50 times; a file made to
 * expand would hold up its own upload, as each chunk is counted before the next is sent.
 */
const EXPANSION_LIMIT = { bytes: 2 ** 28, ratio: 250 };

const INFLATED_CHUNK_SIZE = 256 * 1024;

/** Counts the records of a gzip file of one or more members, inflated off the main thread in pieces of bounded size. */
export class GzipRowCounter implements RowCounter {
  readonly #scanner: RecordScanner;
  readonly #gunzip = createGunzip({ chunkSize: INFLATED_CHUNK_SIZE });
  #compressedBytes = 0;
  #inflatedBytes = 0;
  #isClosed = false;
  #failure: { error: unknown } | undefined;
  /** Settles the promise of the call that is under way: zlib calls nothing back once it is destroyed. */
  #settle: (() => void) | undefined;

  constructor(scanner: RecordScanner) {
    this.#scanner = scanner;
    this.#gunzip.on("data", (inflated: Uint8Array) => this.#take(inflated));
    this.#gunzip.on("error", (error) => this.#fail(new RowCountError(damage(error), { cause: error })));
    this.#gunzip.once("close", () => {
      this.#isClosed = true;
      this.#settle?.();
    });
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#compressedBytes += chunk.length;
    if (!this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#gunzip.write(chunk, () => resolve());
      });
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async end(): Promise<number | undefined> {
    if (!this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#gunzip.end();
      });
    }
    if (this.#failure !== undefined) throw this.#failure.error;
    return this.#scanner.end();
  }

  /** An error thrown here would leave the stream's event handler: it is kept for the caller's promise. */
  #take(inflated: Uint8Array): void {
    if (this.#failure !== undefined) return;
    this.#inflatedBytes += inflated.length;
    try {
      this.#checkExpansion();
      this.#scanner.write(inflated);
    } catch (error) {
      this.#fail(error);
    }
  }

  #checkExpansion(): void {
    const { bytes, ratio } = EXPANSION_LIMIT;
    if (this.#inflatedBytes > bytes && this.#inflatedBytes > ratio * this.#compressedBytes) {
      throw new RowCountError(
        `the gzip data expands to more than ${ratio} times its size, counting its rows was given up`,
      );
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#gunzip.destroy();
  }
}

function damage(error: Error): string {
  return `the gzip data is damaged: ${error.message}`;
}
