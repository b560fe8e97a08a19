import { Buffer } from "node:buffer";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const gzipAsync = promisify(gzip);

/** Level 4 compresses beside JavaScript, on libuv's threads; 6 would give a fiftieth fewer bytes for a seventh more time. */
const GZIP_LEVEL = 4;

/** Zlib comes back to JavaScript for each chunk; its default of 16 KiB costs a tenth of the whole time. */
const GZIP_CHUNK = 256 * 1024;

/** Batches that are compressed at the same time: libuv's pool has four threads, most runners two to four cores. */
const ENCODED_AT_ONCE = 3;

/** The rows of one file in a batch. */
export interface BatchPart {
  /** The file's label. */
  readonly file: string;
  readonly rowCount: number;
}

/** One request's worth of rows. */
export interface Batch {
  readonly rowCount: number;
  /** Where the rows come from, in order; a batch can hold the end of one file and the beginning of the next. */
  readonly parts: readonly BatchPart[];
  /** The rows as JSON, an array; with `compression: "gzip"` gzipped, as base64. The same each time. */
  read(): Promise<string>;
}

/** How rows are cut into batches. */
export interface BatchLimits {
  /** Rows in a batch at most. */
  readonly rows: number;
  /** Bytes of the text that `read` gives at most, before it becomes part of a JSON body. */
  readonly bytes: number;
  readonly compression: "gzip" | "none";
  /** Whether a batch may hold rows of several files. */
  readonly across: "files" | "one file";
}

/** Cuts rows into batches and keeps those, encoded, in a temporary file until they are closed. */
export class BatchStore {
  readonly #limits: BatchLimits;
  readonly #folder: string;
  readonly #file: FileHandle;
  /** Bytes of JSON that surely stay within the limit when encoded. */
  readonly #room: number;
  readonly #written: Promise<Batch>[] = [];
  #fileEnd = 0;
  #json = new JsonArray();
  #rowCount = 0;
  #parts: { file: string; rowCount: number }[] = [];

  private constructor(limits: BatchLimits, folder: string, file: FileHandle) {
    this.#limits = limits;
    this.#folder = folder;
    this.#file = file;
    // Deflate lengthens what it cannot compress by less than a thousandth and a frame, base64 by a third.
    this.#room = limits.compression === "none" ? limits.bytes : Math.floor((limits.bytes - 100) * 0.75 * 0.999);
  }

  /** A store in a new folder, for its owner's eyes only, below `parent`. */
  static async create(limits: BatchLimits, parent: string): Promise<BatchStore> {
    const folder = await mkdtemp(join(parent, "dataset-upload-"));
    return new BatchStore(limits, folder, await open(join(folder, "batches"), "wx+", 0o600));
  }

  /**
   * Adds a row, as JSON. Returns what to wait for before the next one, where many batches are being encoded.
   * @throws {RangeError} for a row that is larger than a batch may be
   */
  add(row: string, file: string): Promise<unknown> | undefined {
    const bytes = Buffer.byteLength(row);
    const part = this.#parts.at(-1);
    if (BRACKETS + bytes > this.#room) {
      throw new RangeError(`the row takes ${bytes} bytes, a request has room for ${this.#room - BRACKETS}`);
    }
    const isOfAnotherFile = this.#limits.across === "one file" && part !== undefined && part.file !== file;
    const isFull = this.#rowCount === this.#limits.rows || this.#json.length + BRACKETS + bytes > this.#room;
    if (this.#rowCount > 0 && (isFull || isOfAnotherFile)) this.#flush();
    this.#json.push(row, bytes);
    this.#rowCount += 1;
    if (this.#rowCount > 1 && part?.file === file) part.rowCount += 1;
    else this.#parts.push({ file, rowCount: 1 });
    return this.#rowCount === 1 ? this.#written.at(-ENCODED_AT_ONCE) : undefined;
  }

  /** Ends the last batch. The batches, in order, once all are written. */
  finish(): Promise<Batch[]> {
    if (this.#rowCount > 0) this.#flush();
    return Promise.all(this.#written);
  }

  /** Removes the batches. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#written);
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    const batch = this.#write(this.#json.end(), this.#rowCount, this.#parts);
    // Whoever waits for it later sees the error; until then it is not unhandled.
    batch.catch(() => {});
    this.#written.push(batch);
    this.#json = new JsonArray();
    this.#rowCount = 0;
    this.#parts = [];
  }

  async #write(json: Buffer, rowCount: number, parts: readonly BatchPart[]): Promise<Batch> {
    const isGzip = this.#limits.compression === "gzip";
    const bytes = isGzip ? await gzipAsync(json, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK }) : json;
    const position = this.#fileEnd;
    this.#fileEnd += bytes.length;
    await writeAll(this.#file, bytes, position);
    const read = async () => (await readAll(this.#file, position, bytes.length)).toString(isGzip ? "base64" : "utf8");
    return { rowCount, parts, read };
  }
}

const BRACKETS = 2;
const FIRST_CAPACITY = 64 * 1024;

/** A JSON array, written as UTF-8 element by element: kept as strings until the batch is full, rows would grow old in memory. */
class JsonArray {
  length = 0;
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);

  /** Adds an element of so many bytes. */
  push(json: string, bytes: number): void {
    const needed = this.length + bytes + BRACKETS;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, needed));
      this.#bytes.copy(larger, 0, 0, this.length);
      this.#bytes = larger;
    }
    this.#bytes.write(this.length === 0 ? "[" : ",", this.length);
    this.#bytes.write(json, this.length + 1);
    this.length += bytes + 1;
  }

  end(): Buffer {
    this.#bytes.write("]", this.length);
    return this.#bytes.subarray(0, this.length + 1);
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

async function readAll(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, position + at);
    if (bytesRead === 0) throw new Error("the temporary file of encoded rows was cut off");
    at += bytesRead;
  }
  return bytes;
}
