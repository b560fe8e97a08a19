import type { DataFile } from "../files/data-file.js";
import { type JsonPlaces, JsonScanner } from "./json-scanner.js";
import type { JsonSeries } from "./json-series.js";
import { cellOf, parseRecord, repeatedKey } from "./json-values.js";
import { readPlainBytes } from "./plain-bytes.js";
import { quoteValue, TableError } from "./problem.js";
import { readText } from "./read-text.js";
import type { Cell, ReadOptions, RecordBatch } from "./records.js";
import { Utf8Decoder } from "./text-decoder.js";

/**
 * A short record of a table with thousands of columns becomes thousands of times larger in memory: so many cells at once are
 * about 16 MiB.
 */
const CELLS_AT_ONCE = 2_000_000;

/**
 * The records of a JSON text: an array of them, one behind the other, or the only array of records in an object. They are
 * objects, whose keys are the columns, or arrays, the first of which is the header where it has only strings. Numbers keep
 * their digits, nested values arrive as compact JSON text.
 *
 * @throws {TableError} for what is not JSON or has no records, a key that stands twice in a record, and as `readText` does
 */
export async function* readJson(
  file: DataFile,
  format: "json" | "ndjson",
  options: ReadOptions,
): AsyncGenerator<RecordBatch, void, void> {
  const target = await findRecords(file, format, options);
  const places: JsonPlaces = { starts: [], ends: [], lines: [], keys: [] };
  const scanner = new JsonScanner(format, options, places, target);
  const records = new JsonRecords(format, scanner, options.onNotice);
  let wasRead = false;
  for await (const text of readText(file, options, scanner, places)) {
    for (const [index, line] of places.lines.entries()) {
      const json = text.slice(places.starts[index] ?? 0, places.ends[index] ?? 0).toString();
      const fault = records.add(json, line, places.keys[index] ?? 0);
      if (fault !== undefined || records.isFull) yield records.takeBatch();
      if (fault !== undefined) throw fault;
    }
    yield records.takeBatch();
    wasRead = true;
  }
  if (!wasRead) yield records.takeBatch();
  if (target !== undefined) {
    options.onNotice?.({ line: target.line, message: `the records are in ${quoteValue(target.key)}` });
  } else if (format === "json" && scanner.isSequence) {
    options.onNotice?.({ message: "read as NDJSON: one JSON value follows the other" });
  }
}

/** The array in an object that has the records; undefined where they are not in an object. */
async function findRecords(
  file: DataFile,
  format: "json" | "ndjson",
  options: ReadOptions,
): Promise<JsonSeries | undefined> {
  const scanner = new JsonScanner(format, options);
  const { onNotice: _, ...quiet } = options;
  const decoder = new Utf8Decoder(
    quiet,
    (bytes) => scanner.write(bytes),
    () => scanner.line,
  );
  for await (const bytes of readPlainBytes(file, options.signal)) {
    decoder.write(bytes);
    if (scanner.isDecided) return undefined;
  }
  decoder.end();
  if (scanner.end() !== undefined) return scanner.isDecided ? undefined : scanner.series;
  const keys = scanner.arrays.map(({ key }) => quoteValue(key)).join(", ");
  const found = scanner.arrays.length > 1 ? `; it has more than one: ${keys}` : "";
  throw new TableError({ message: `has no records: a JSON array of objects is needed, or one object a line${found}` });
}

/** Makes batches of records. */
class JsonRecords {
  readonly #format: "json" | "ndjson";
  readonly #scanner: JsonScanner;
  readonly #onNotice: ReadOptions["onNotice"];
  readonly #indexes = new Map<string, number>();
  #header: string[] | undefined;
  #headerLine: number | undefined;
  #isFirst = true;
  #records: Cell[][] = [];
  #lines: number[] = [];

  constructor(format: "json" | "ndjson", scanner: JsonScanner, onNotice: ReadOptions["onNotice"]) {
    this.#format = format;
    this.#scanner = scanner;
    this.#onNotice = onNotice;
  }

  get isFull(): boolean {
    return this.#records.length * (this.#header?.length ?? 1) >= CELLS_AT_ONCE;
  }

  takeBatch(): RecordBatch {
    const batch = {
      format: this.#format,
      header: this.#header,
      headerLine: this.#headerLine,
      layout: this.#scanner.series.layout ?? "keyed",
      records: this.#records,
      lines: this.#lines,
    };
    this.#records = [];
    this.#lines = [];
    return batch;
  }

  /** Returns what is wrong with the record. */
  add(json: string, line: number, keyCount: number): TableError | undefined {
    const record = parsed(json, line);
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (record instanceof TableError) return record;
    if (!Array.isArray(record)) return this.#addObject(record, json, line, keyCount);
    if (!isFirst || !this.#takeHeader(record, line)) this.#push(record.map(cellOf), line);
    return undefined;
  }

  #push(cells: Cell[], line: number): void {
    this.#records.push(cells);
    this.#lines.push(line);
  }

  #takeHeader(names: readonly unknown[], line: number): boolean {
    if (this.#scanner.hasHeader) {
      this.#header = names.map(String);
      this.#headerLine = line;
    } else if (this.#scanner.wantsHeader) {
      this.#onNotice?.({ line, message: "the first array is taken for data: it has other values than names" });
    }
    return this.#scanner.hasHeader;
  }

  #addObject(
    record: Readonly<Record<string, unknown>>,
    json: string,
    line: number,
    keyCount: number,
  ): TableError | undefined {
    const keys = Object.keys(record);
    const repeated = keys.length < keyCount ? repeatedKey(json) : undefined;
    if (repeated !== undefined) {
      return new TableError({ line, message: `the key ${quoteValue(repeated)} stands twice in the record` });
    }
    this.#header ??= [];
    const fresh = keys.filter((key) => !this.#indexes.has(key));
    if (fresh.length > 0) this.#addColumns(fresh, json);
    const cells: Cell[] = [];
    for (const key of keys) {
      const index = this.#indexes.get(key) ?? 0;
      while (cells.length < index) cells.push(undefined);
      cells[index] = cellOf(record[key]);
    }
    this.#push(cells, line);
    return undefined;
  }

  #addColumns(keys: string[], json: string): void {
    // JavaScript has keys that are numbers, such as years, before all others.
    if (keys.some((key) => /^\d+$/.test(key))) keys.sort((a, b) => placeOf(a, json) - placeOf(b, json));
    for (const key of keys) {
      this.#indexes.set(key, this.#indexes.size);
      this.#header?.push(key);
    }
  }
}

/** Where a key stands in a record. */
function placeOf(key: string, json: string): number {
  return json.indexOf(JSON.stringify(key));
}

function parsed(json: string, line: number): unknown[] | Record<string, unknown> | TableError {
  try {
    // The scanner gives records that begin with a bracket.
    return parseRecord(json) as unknown[] | Record<string, unknown>;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const position = Number(/position (\d+)/.exec(cause.message)?.[1] ?? 0);
    const lineEnds = json.slice(0, position).match(/\r\n|\r|\n/g)?.length ?? 0;
    const reason = cause.message.replace(/(?:, (?:"|\.\.\.)| in JSON| at position).*/s, "");
    return new TableError({ line: line + lineEnds, message: `this is not valid JSON: ${reason}` }, { cause });
  }
}
