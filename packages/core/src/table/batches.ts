import { Buffer } from "node:buffer";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { JsonBuffer } from "./json-buffer.js";

const gzipAsync = promisify(gzip);

/**
 * A million rows, all steps, on two cores: level 4 takes a tenth more time than 1, since it runs beside JavaScript, and
 * gives an eighth fewer bytes. Level 6 would give a fiftieth fewer still, for a seventh more time.
 */
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
  /** The length of the `insert-data` string in a JSON body, in bytes, without the quotes around it. */
  readonly byteLength: number;
  /** The `insert-data` string; the same each time. */
  read(): Promise<string>;
}

/** How rows are cut into batches. */
export interface BatchLimits {
  /** Rows in a batch at most. */
  readonly rows: number;
  /** Bytes of `insert-data` in a JSON body at most. */
  readonly bytes: number;
  readonly compression: "gzip" | "none";
}

/** Cuts rows into batches and keeps those, encoded, in a temporary file until they are closed. */
export class BatchStore {
  readonly #limits: BatchLimits;
  /** Bytes of JSON that surely stay within `limits.bytes` when encoded. */
  readonly #jsonLimit: number;
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #batches: Batch[] = [];
  readonly #inFlight: Promise<void>[] = [];
  #written = 0;
  #json = new JsonBuffer();
  /** Bytes of `insert-data` that the rows in `#json` take before compression, each with a comma. */
  #weight = 0;
  readonly #spare: JsonBuffer[] = [];
  #rowCount = 0;
  #parts: { file: string; rowCount: number }[] = [];

  private constructor(limits: BatchLimits, folder: string, file: FileHandle) {
    this.#limits = limits;
    this.#jsonLimit = jsonLimit(limits);
    this.#folder = folder;
    this.#file = file;
  }

  /** A store in a new folder, for its owner's eyes only, below `parent`. */
  static async create(limits: BatchLimits, parent: string): Promise<BatchStore> {
    const folder = await mkdtemp(join(parent, "dataset-upload-"));
    return new BatchStore(limits, folder, await open(join(folder, "batches"), "wx+", 0o600));
  }

  /** The batches, in order; complete after `finish`. */
  get batches(): readonly Batch[] {
    return this.#batches;
  }

  /** Where the next row is written; `add` or `json.dropRow` follows. */
  get json(): JsonBuffer {
    return this.#json;
  }

  /**
   * Adds the row that was written. Returns what to wait for before the next one where many batches are being encoded.
   * Throws RangeError for a row that is larger than a batch may be, which is dropped.
   */
  add(file: string): Promise<void> | undefined {
    const weight = this.#json.rowLength + (this.#limits.compression === "none" ? this.#json.countEscapes() : 0);
    const room = this.#jsonLimit - BRACKETS;
    if (weight > room) {
      this.#json.dropRow();
      throw new RangeError(`the row takes ${weight} bytes, a request has room for ${room}`);
    }
    if (this.#rowCount === this.#limits.rows || this.#weight + weight > room) {
      const next = this.#spare.pop() ?? new JsonBuffer();
      this.#json.moveRow(next);
      this.#flush(next);
    }
    this.#weight += weight + COMMA;
    this.#rowCount += 1;
    const part = this.#parts.at(-1);
    if (part?.file === file) {
      part.rowCount += 1;
    } else {
      this.#parts.push({ file, rowCount: 1 });
    }
    return this.#inFlight.length > ENCODED_AT_ONCE ? this.#inFlight.shift() : undefined;
  }

  /** Ends the last batch and waits until all are written. */
  async finish(): Promise<void> {
    if (this.#rowCount > 0) {
      this.#flush(new JsonBuffer());
    }
    await Promise.all(this.#inFlight.splice(0));
  }

  /** Removes the batches. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#inFlight.splice(0));
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #flush(next: JsonBuffer): void {
    const batch = new StoredBatch(this.#file, this.#rowCount, this.#parts, this.#limits.compression);
    // A comma less than rows, and the brackets.
    batch.byteLength = this.#weight - COMMA + BRACKETS;
    this.#batches.push(batch);
    const written = this.#write(this.#json, batch);
    // Whoever waits for it later sees the error; until then it is not unhandled.
    written.catch(() => {});
    this.#inFlight.push(written);
    this.#json = next;
    this.#weight = 0;
    this.#rowCount = 0;
    this.#parts = [];
  }

  async #write(buffer: JsonBuffer, batch: StoredBatch): Promise<void> {
    let bytes = buffer.close();
    if (this.#limits.compression === "gzip") {
      bytes = await gzipAsync(bytes, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK });
      batch.byteLength = base64Length(bytes.length);
    }
    batch.place = { offset: this.#written, length: bytes.length };
    this.#written += bytes.length;
    await writeAll(this.#file, bytes, batch.place.offset);
    buffer.clear();
    this.#spare.push(buffer);
  }
}

class StoredBatch implements Batch {
  byteLength = 0;
  place = { offset: 0, length: 0 };
  readonly #file: FileHandle;
  readonly #compression: BatchLimits["compression"];

  constructor(
    file: FileHandle,
    readonly rowCount: number,
    readonly parts: readonly BatchPart[],
    compression: BatchLimits["compression"],
  ) {
    this.#file = file;
    this.#compression = compression;
  }

  async read(): Promise<string> {
    const { offset, length } = this.place;
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const { bytesRead } = await this.#file.read(bytes, at, length - at, offset + at);
      if (bytesRead === 0) {
        throw new Error("the temporary file of encoded rows was cut off");
      }
      at += bytesRead;
    }
    return bytes.toString(this.#compression === "gzip" ? "base64" : "utf8");
  }
}

const BRACKETS = 2;
const COMMA = 1;

/** Deflate lengthens what it cannot compress by less than a thousandth and a frame, base64 by a third. */
function jsonLimit({ bytes, compression }: BatchLimits): number {
  return compression === "none" ? bytes : Math.floor((bytes - 100) * 0.75 * 0.999);
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}
