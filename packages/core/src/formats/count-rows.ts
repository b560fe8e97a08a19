import type { RowCount } from "../body/body.js";
import { type DataFile, readDataFile } from "../files/data-file.js";
import { CsvText } from "./csv-text.js";
import { formatOfContent, formatOfName, START_BYTES } from "./detect-format.js";
import { bytesOf, type FileBytes, openBytes } from "./file-bytes.js";
import { Gunzip, gunzipWhole, isGzipped } from "./gunzip.js";
import { JsonScanner } from "./json-scanner.js";
import { describeProblem, TableError } from "./problem.js";
import type { RecordScanner } from "./record-scanner.js";
import type { Format, FormatOptions } from "./records.js";
import { SpssCounter } from "./spss.js";
import { Utf8Decoder } from "./text-decoder.js";

/**
 * Passes a file's bytes on unchanged and counts its rows while they go by. A file whose rows cannot be counted goes by in
 * whole all the same: `counted` is then told why. It is not called for files that have no rows.
 */
export function countRows(
  file: DataFile,
  chunks: AsyncIterable<Uint8Array>,
  counted: (count: RowCount) => void,
): AsyncIterable<Uint8Array> {
  return mayHaveRows(file) ? countWhilePassing(file, chunks, counted) : chunks;
}

async function* countWhilePassing(
  file: DataFile,
  chunks: AsyncIterable<Uint8Array>,
  counted: (count: RowCount) => void,
): AsyncGenerator<Uint8Array> {
  const counter = new PassingCounter(file);
  try {
    for await (const chunk of chunks) {
      await counter.write(chunk);
      yield chunk;
    }
    const count = await counter.end();
    if (count !== undefined) counted(count);
  } finally {
    counter.close();
  }
}

/**
 * The rows of a file whose whole content is at hand; undefined where it has none. A promise only for the formats whose
 * readers are loaded then: for each of many small files it would cost as much as the counting.
 */
export function countRowsIn(file: DataFile, content: Uint8Array): RowCount | undefined | Promise<RowCount | undefined> {
  if (!mayHaveRows(file)) return undefined;
  const counter = new ContentCounter(file);
  try {
    counter.write(isGzipped(content) ? gunzipWhole(content) : asBuffer(content));
    const count = counter.end();
    return count === "by its bytes" ? countBytes(counter.format, bytesOf(content), file.reading) : count;
  } catch (error) {
    return notCounted(error);
  }
}

/** Counts what cannot be counted while it goes by. */
async function countBytes(
  format: Format | undefined,
  bytes: FileBytes,
  options: FormatOptions = {},
): Promise<RowCount> {
  try {
    const rows =
      format === "parquet"
        ? (await import("./parquet.js")).countParquet(bytes)
        : await (await import("./excel.js")).countExcel(bytes, options);
    return { kind: "counted", rows };
  } catch (error) {
    return notCounted(error);
  }
}

/**
 * Reads a file for its rows alone; undefined where it has none.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
export async function countRowsOf(file: DataFile, signal: AbortSignal): Promise<RowCount | undefined> {
  if (!mayHaveRows(file)) return undefined;
  let count: RowCount | undefined;
  const chunks = readDataFile(file);
  for await (const _chunk of countWhilePassing(file, chunks, (found) => {
    count = found;
  })) {
    signal.throwIfAborted();
  }
  return count;
}

function mayHaveRows(file: DataFile): boolean {
  return (file.reading?.format ?? formatOfName(file.name)) !== undefined;
}

/** Counts the rows of a file whose bytes come in chunks; none of them is needed when `write` is over. */
class PassingCounter {
  readonly #file: DataFile;
  readonly #content: ContentCounter;
  /** The first bytes, until there are enough to tell gzip. */
  #start: Buffer | undefined = Buffer.alloc(0);
  #gunzip: Gunzip | undefined;
  #failure: RowCount | undefined;

  constructor(file: DataFile) {
    this.#file = file;
    this.#content = new ContentCounter(file);
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (this.#failure !== undefined) return;
    let bytes = asBuffer(chunk);
    if (this.#start !== undefined) {
      bytes = Buffer.concat([this.#start, bytes]);
      this.#start = bytes.length < 2 ? bytes : undefined;
      if (this.#start !== undefined) return;
      if (isGzipped(bytes)) this.#gunzip = new Gunzip((inflated) => this.#content.write(inflated));
    }
    try {
      if (this.#gunzip === undefined) this.#content.write(bytes);
      else await this.#gunzip.write(bytes);
    } catch (error) {
      this.#failure = notCounted(error);
    }
  }

  async end(): Promise<RowCount | undefined> {
    if (this.#failure !== undefined) return this.#failure;
    try {
      if (this.#start !== undefined) this.#content.write(this.#start);
      await this.#gunzip?.end();
      const count = this.#content.end();
      if (count !== "by its bytes") return count;
      if (this.#gunzip !== undefined)
        return { kind: "unknown", reason: "it is gzipped, which its format is not read with" };
      return await this.#countBytes();
    } catch (error) {
      return notCounted(error);
    }
  }

  close(): void {
    this.#gunzip?.close();
  }

  async #countBytes(): Promise<RowCount> {
    const bytes = openBytes(this.#file);
    try {
      return await countBytes(this.#content.format, bytes, this.#file.reading);
    } finally {
      bytes.close();
    }
  }
}

/** Counts the rows of content that is not compressed. */
class ContentCounter {
  readonly #file: DataFile;
  /** The first bytes, until there are enough to tell the format. */
  #start: Buffer | undefined = Buffer.alloc(0);
  #sink: Sink | undefined;
  /** Known at the end. */
  format: Format | undefined;

  constructor(file: DataFile) {
    this.#file = file;
  }

  /** @throws {TableError} */
  write(bytes: Buffer): void {
    if (this.#start === undefined) {
      this.#sink?.write(bytes);
      return;
    }
    const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
    if (start.length >= START_BYTES) this.#begin(start);
    else this.#start = Buffer.from(start);
  }

  /** `by its bytes`: the format has its number of rows somewhere else than where it is read by. @throws {TableError} */
  end(): RowCount | "by its bytes" | undefined {
    if (this.#start !== undefined) this.#begin(this.#start);
    return this.format === "parquet" || this.format === "excel" ? "by its bytes" : this.#sink?.end();
  }

  #begin(start: Buffer): void {
    this.#start = undefined;
    const { reading = {}, name } = this.#file;
    this.format = reading.format ?? formatOfContent(name, start);
    this.#sink = sinkOf(this.format, reading);
    this.#sink?.write(start);
  }
}

interface Sink {
  write(bytes: Buffer): void;
  end(): RowCount | undefined;
}

function sinkOf(format: Format | undefined, options: FormatOptions): Sink | undefined {
  switch (format) {
    case "csv":
    case "tsv":
      return textSink(new CsvText(format, options), options);
    case "json":
    case "ndjson":
      return textSink(new JsonScanner(format, options), options);
    case "spss":
      return new SpssCounter();
    default:
      return undefined;
  }
}

function textSink(scanner: RecordScanner, options: FormatOptions): Sink {
  const decoder = new Utf8Decoder(
    options,
    (text) => scanner.write(text),
    () => scanner.line,
  );
  return {
    write: (bytes) => decoder.write(bytes),
    end() {
      decoder.end();
      const rows = scanner.end();
      return rows === undefined ? undefined : { kind: "counted", rows };
    },
  };
}

function notCounted(error: unknown): RowCount {
  if (error instanceof TableError) return { kind: "unknown", reason: describeProblem(error.problem) };
  throw error;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
