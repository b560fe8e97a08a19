import { EXPANDS_TOO_FAR, expandsTooFar, unpackedPosition } from "../expansion.js";
import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";

const INFLATED_CHUNK_SIZE = 256 * 1024;

/**
 * Counts the records of a gzip file of one or more members, inflated off the main thread in pieces of bounded size. As a
 * {@link RecordScanner}, with promises.
 */
export class GzipRowCounter {
  readonly #scanner: RecordScanner;
  // Loaded only here: most files are not compressed.
  readonly #gunzip = process.getBuiltinModule("node:zlib").createGunzip({ chunkSize: INFLATED_CHUNK_SIZE });
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
    if (expandsTooFar({ compressed: this.#compressedBytes, inflated: this.#inflatedBytes })) {
      throw new RowCountError(
        `${EXPANDS_TOO_FAR}: counting its rows was given up ${unpackedPosition(this.#inflatedBytes)}`,
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
