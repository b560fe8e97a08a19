import { STATUS_CODES } from "node:http";
import { findDialect } from "./csv-dialect.js";
import { CsvScanner } from "./csv-scanner.js";
import { quoteValue, TableError } from "./problem.js";
import type { RecordPlaces, RecordScanner } from "./record-scanner.js";
import type { ReadOptions } from "./records.js";

type CsvOptions = Pick<ReadOptions, "headerRow" | "delimiter" | "onNotice">;

/** Finds the records of a CSV or TSV text, once its beginning has told how it is written. */
export class CsvText implements RecordScanner {
  /** One character; right once there is a record. */
  delimiter = ",";
  readonly #format: "csv" | "tsv";
  readonly #options: CsvOptions;
  readonly #places: RecordPlaces | undefined;
  #scanner: CsvScanner | undefined;
  /** The beginning, until it has told enough. */
  #head: Buffer[] = [];
  #headBytes = 0;
  #nextLook = 0;

  /** @param places - is given the records, the header too, where they are to be read */
  constructor(format: "csv" | "tsv", options: CsvOptions, places?: RecordPlaces) {
    this.#format = format;
    this.#options = options;
    this.#places = places;
  }

  get line(): number {
    return (
      this.#scanner?.line ??
      Buffer.concat(this.#head)
        .toString("latin1")
        .split(/\r\n|\r|\n/).length
    );
  }

  get recordStart(): number {
    return this.#scanner?.recordStart ?? 0;
  }

  get recordLine(): number {
    return this.#scanner?.recordLine ?? 1;
  }

  write(bytes: Buffer): void {
    if (this.#scanner !== undefined) {
      this.#scanner.write(bytes);
      return;
    }
    this.#headBytes += bytes.length;
    if (this.#headBytes < this.#nextLook) {
      this.#head.push(Buffer.from(bytes));
      return;
    }
    const head = this.#head.length === 0 ? bytes : Buffer.concat([...this.#head, bytes]);
    if (this.#begin(head, "more follows")) return;
    this.#head = [Buffer.from(head)];
    this.#nextLook = head.length * 2;
  }

  end(): number {
    if (this.#scanner === undefined) this.#begin(Buffer.concat(this.#head), "whole");
    const scanner = this.#scanner;
    if (scanner === undefined) return 0;
    if (scanner.openQuoteLine !== undefined) {
      const message = "a quoted cell begins here and is not closed before the end of the file";
      throw new TableError({ line: scanner.openQuoteLine, message });
    }
    scanner.end();
    return Math.max(0, scanner.count - (this.#options.headerRow === "none" ? 0 : 1));
  }

  /** Returns whether the text's beginning told how it is written. */
  #begin(head: Buffer, extent: "more follows" | "whole"): boolean {
    refuseOtherContent(head, extent);
    const dialect = findDialect(head, extent, this.#format, this.#options);
    if (dialect === undefined) return false;
    const { delimiter, columns, offset, line } = dialect;
    this.delimiter = delimiter;
    const emptyLines = columns === 1 ? "records" : "nothing";
    this.#scanner = new CsvScanner({ delimiter, emptyLines, offset, line }, this.#places);
    this.#scanner.write(head.subarray(offset));
    this.#head = [];
    return true;
  }
}

/** What a server sends in place of a file that it does not have. */
const STATUS_LINES = new Set(
  Object.entries(STATUS_CODES).flatMap(([status, reason]) => [`${status}: ${reason}`, `${status} ${reason}`]),
);
const LONGEST_STATUS_LINE = 100;

/** @throws {TableError} for what somebody saved under the name of a table: a web page, a server's "not found" */
function refuseOtherContent(head: Buffer, extent: "more follows" | "whole"): void {
  const start = head.toString("utf8", 0, LONGEST_STATUS_LINE).trim();
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) {
    throw new TableError({
      line: 1,
      message: `holds a web page or XML, no table; it begins with ${quoteValue(start.slice(0, 20))}`,
    });
  }
  if (extent === "whole" && head.length < LONGEST_STATUS_LINE && STATUS_LINES.has(start)) {
    throw new TableError({
      line: 1,
      message: `holds ${quoteValue(start)}: what a server answered in place of the file`,
    });
  }
}
