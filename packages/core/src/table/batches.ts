import { Buffer } from "node:buffer";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { DataProblem } from "../formats/problem.js";

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
  /** The rows as JSON, an array; or that gzipped, as base64. The same each time. */
  read(): Promise<string>;
}

/** How rows are cut into batches. */
export interface BatchOptions {
  /** Rows in a batch at most. */
  readonly rowsPerRequest: number;
  /** Bytes of the text that `read` gives at most, before it becomes part of a JSON body. */
  readonly maxBatchBytes: number;
  /** `gzip`: a batch is gzipped JSON as base64. `none`: it is the JSON. */
  readonly compression: "gzip" | "none";
  /** Whether a batch may hold rows of several files. */
  readonly batchesAcross: "files" | "one file";
  /** Where the batches wait for being sent. */
  readonly temporaryFolder: string;
}

/** Some rows of a file, each with its line. */
export interface Rows {
  readonly file: string;
  readonly rows: readonly object[];
  readonly lines: readonly number[];
}

/** Told of a row that is larger than a batch may be. */
export type TooLarge = (problem: DataProblem) => void;

/** Cuts rows into batches and keeps those, encoded, in a temporary file until they are closed. */
export class BatchStore {
  readonly #options: BatchOptions;
  readonly #tooLarge: TooLarge;
  readonly #folder: string;
  readonly #file: FileHandle;
  /** Bytes of JSON that surely stay within the limit when encoded, without the brackets around them. */
  readonly #room: number;
  readonly #written: Promise<Batch>[] = [];
  #lastWrite: Promise<void> = Promise.resolve();
  #fileEnd = 0;
  /** JSON of some rows each, without brackets. */
  #json: string[] = [];
  #bytes = 0;
  #rowCount = 0;
  #parts: { file: string; rowCount: number }[] = [];

  private constructor(options: BatchOptions, tooLarge: TooLarge, folder: string, file: FileHandle) {
    this.#options = options;
    this.#tooLarge = tooLarge;
    this.#folder = folder;
    this.#file = file;
    // Deflate lengthens what it cannot compress by less than a thousandth and a frame, base64 by a third.
    const { compression, maxBatchBytes: most } = options;
    this.#room = (compression === "none" ? most : Math.floor((most - 100) * 0.75 * 0.999)) - BRACKETS;
  }

  /** A store in a new folder, for its owner's eyes only. Rows that are too large are told and dropped. */
  static async create(options: BatchOptions, tooLarge: TooLarge): Promise<BatchStore> {
    const folder = await mkdtemp(join(options.temporaryFolder, "dataset-upload-"));
    return new BatchStore(options, tooLarge, folder, await open(join(folder, "batches"), "ax+", 0o600));
  }

  /** Adds rows, and waits while many batches are being encoded. */
  async add(added: Rows): Promise<void> {
    const isOfAnotherFile = this.#parts.length > 0 && this.#parts.at(-1)?.file !== added.file;
    if (isOfAnotherFile && this.#options.batchesAcross === "one file") this.#flush();
    this.#push(added);
    await this.#written.at(-ENCODED_AT_ONCE);
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

  /** Rows that don't fit are halved until they do, or a single one begins the next batch. */
  #push({ file, rows, lines }: Rows): void {
    if (rows.length === 0) return;
    const json = JSON.stringify(rows).slice(1, -1);
    const bytes = Buffer.byteLength(json);
    const isRoom = this.#bytes + bytes + COMMA <= this.#room;
    if (isRoom && this.#rowCount + rows.length <= this.#options.rowsPerRequest) {
      this.#json.push(json);
      this.#bytes += bytes + COMMA;
      this.#rowCount += rows.length;
      const part = this.#parts.at(-1);
      if (part?.file === file) part.rowCount += rows.length;
      else this.#parts.push({ file, rowCount: rows.length });
    } else if (rows.length > 1) {
      const half = Math.ceil(rows.length / 2);
      this.#push({ file, rows: rows.slice(0, half), lines: lines.slice(0, half) });
      this.#push({ file, rows: rows.slice(half), lines: lines.slice(half) });
    } else if (this.#rowCount > 0) {
      this.#flush();
      this.#push({ file, rows, lines });
    } else {
      const message = `the row takes ${bytes} bytes, a request has room for ${this.#room - COMMA}`;
      this.#tooLarge({ file, line: lines[0] ?? 0, message });
    }
  }

  #flush(): void {
    const batch = this.#write(Buffer.from(`[${this.#json.join(",")}]`), this.#rowCount, this.#parts);
    // Whoever waits for it later sees the error; until then it is not unhandled.
    batch.catch(() => {});
    this.#written.push(batch);
    this.#json = [];
    this.#bytes = 0;
    this.#rowCount = 0;
    this.#parts = [];
  }

  async #write(json: Buffer, rowCount: number, parts: readonly BatchPart[]): Promise<Batch> {
    const isGzip = this.#options.compression === "gzip";
    const bytes = isGzip ? await gzipAsync(json, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK }) : json;
    const place = await this.#append(bytes);
    const read = async () => (await this.#read(place)).toString(isGzip ? "base64" : "utf8");
    return { rowCount, parts, read };
  }

  async #append(bytes: Buffer): Promise<Place> {
    const place = { start: this.#fileEnd, length: bytes.length };
    this.#fileEnd += bytes.length;
    this.#lastWrite = this.#lastWrite.then(() => this.#file.appendFile(bytes));
    await this.#lastWrite;
    return place;
  }

  async #read({ start, length }: Place): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    // Not as a stream: each would leave a listener on the file.
    const { bytesRead } = await this.#file.read(bytes, 0, length, start);
    if (bytesRead < length) throw new Error("the temporary file of the rows was cut short");
    return bytes;
  }
}

/** Where a batch is in the file. */
interface Place {
  readonly start: number;
  readonly length: number;
}

const BRACKETS = 2;
const COMMA = 1;
