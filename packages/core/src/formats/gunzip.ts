import { types } from "node:util";
import { createGunzip, gunzipSync } from "node:zlib";
import { TableError } from "./problem.js";

/**
 * Inflating is given up beyond both: more than this many bytes, and more than this many times the compressed size. Deflate
 * reaches 1032 times at most and tables of measurements seldom 50 times; a file made to expand would hold up its own
 * upload for hours.
 */
const EXPANSION_LIMIT = { bytes: 2 ** 28, ratio: 250 };
const INFLATED_CHUNK_BYTES = 256 * 1024;

/** Whether content is gzipped; its first two bytes tell. */
export function isGzipped(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** Inflates gzip of one or more members off the main thread, in pieces of bounded size. */
export class Gunzip {
  readonly #take: (bytes: Buffer) => void;
  readonly #stream = createGunzip({ chunkSize: INFLATED_CHUNK_BYTES });
  #compressed = 0;
  #inflated = 0;
  #failure: { readonly error: unknown } | undefined;
  /** Settles the promise of the call that is under way: zlib calls nothing back once it is destroyed. */
  #settle = () => {};

  /** @param take - is given the pieces; what it throws, `write` and `end` throw */
  constructor(take: (bytes: Buffer) => void) {
    this.#take = take;
    this.#stream.on("data", (bytes: Buffer) => this.#pass(bytes));
    this.#stream.on("error", (error) => this.#fail(damaged(error)));
    this.#stream.once("close", () => this.#settle());
  }

  /** @throws {TableError} for damaged data, and for data that expand without end */
  async write(chunk: Uint8Array): Promise<void> {
    this.#compressed += chunk.length;
    if (this.#failure === undefined) {
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#stream.write(chunk, () => resolve());
      });
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** @throws {TableError} for data that are cut off, and as {@link write} does */
  async end(): Promise<void> {
    if (this.#failure === undefined) {
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#stream.end();
      });
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Lets go of its memory, wherever it is. */
  close(): void {
    this.#stream.destroy();
  }

  /** What is thrown here would leave the stream's event handler: it is kept for the caller's promise. */
  #pass(bytes: Buffer): void {
    if (this.#failure !== undefined) return;
    this.#inflated += bytes.length;
    try {
      if (this.#inflated > EXPANSION_LIMIT.bytes && this.#inflated > EXPANSION_LIMIT.ratio * this.#compressed) {
        throw expandsTooFar();
      }
      this.#take(bytes);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stream.destroy();
  }
}

/** Inflates what is at hand as a whole. @throws {TableError} as {@link Gunzip} does */
export function gunzipWhole(content: Uint8Array): Buffer {
  try {
    return gunzipSync(content, { maxOutputLength: EXPANSION_LIMIT.bytes });
  } catch (error) {
    if (types.isNativeError(error) && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      throw expandsTooFar();
    }
    throw damaged(error);
  }
}

function expandsTooFar(): TableError {
  return new TableError({ message: `the gzip data expands to more than ${EXPANSION_LIMIT.ratio} times its size` });
}

function damaged(error: unknown): TableError {
  const reason = types.isNativeError(error) ? error.message : String(error);
  return new TableError({ message: `the gzip data is damaged or cut off (${reason})` }, { cause: error });
}
