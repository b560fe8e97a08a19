import { COMMA, CR, LF, TAB } from "../files/row-counter/ascii.js";
import {
  AMBIGUOUS_HEADER,
  CsvHeaderScanner,
  type DelimiterSource,
  SEPARATOR_LINE_LENGTH,
} from "../files/row-counter/csv-header.js";
import type { ReadOptions, RecordBatch } from "../formats/records.js";
import { CsvSplitter, type Dialect, NOT_CLOSED, type TakeRecord, type Until } from "./csv-splitter.js";
import { decodeText } from "./decode-text.js";
import { TableError } from "./problem.js";
import { MAX_RECORD_LENGTH, type TableFile } from "./table-file.js";

/** Characters that are looked at at once for the end of the header: most headers are shorter. */
const SCAN_LENGTH = 4096;

/**
 * The records of a CSV or TSV file, in constant memory; the first record is the header. Cells are exactly what stands in
 * the file. An empty line is a record only where the header has a single column; a line end at the end of the file is not.
 *
 * Throws TableError where the file cannot be read on: a quote that is not closed or is followed by more text, a record
 * over the limit, a bad header, and what `decodeText` throws.
 */
export async function* readDelimited(
  file: TableFile,
  format: "csv" | "tsv",
  options: ReadOptions,
): AsyncGenerator<RecordBatch, void, void> {
  const text = decodeText(file, options);
  try {
    const source = delimiterSource(file, format, options.delimiter);
    const { start, dialect } = await readStart(text, file, source);
    if (source.kind === "header" && dialect.delimiter !== COMMA) {
      const found = String.fromCharCode(dialect.delimiter);
      const message = `the delimiter was found to be ${found === "\t" ? "a tab" : `\`${found}\``}: set \`delimiter\` where that is wrong`;
      options.onNotice?.({ file: file.label, message });
    }
    const reader = new BatchReader(file, format, dialect);
    yield* reader.take(start);
    for await (const piece of text) {
      yield* reader.take(piece);
    }
    yield* reader.end();
  } finally {
    // Closes the file where the loop over the text was not reached.
    await text.return();
  }
}

/**
 * Reads up to the end of the header, which tells the dialect. A line like `sep=;` before it is left out of the text; its
 * line end stays.
 */
async function readStart(
  text: AsyncIterator<string>,
  file: TableFile,
  source: DelimiterSource,
): Promise<{ start: string; dialect: Dialect }> {
  const scanner = new CsvHeaderScanner(source);
  let start = "";
  let scanned = 0;
  for (let isAll = false; !isAll && (scanner.header === undefined || scanned === start.length); ) {
    const next = await text.next();
    isAll = next.done === true;
    start += next.value ?? "";
    while (scanner.header === undefined && scanned < start.length) {
      scanned += scanner.write(codeUnits(start.slice(scanned, scanned + SCAN_LENGTH)));
    }
    if (scanner.header === undefined && start.length > MAX_RECORD_LENGTH) {
      const message = `no header ends within the first ${MAX_RECORD_LENGTH} characters; is a quote not closed?`;
      throw new TableError({ file: file.label, line: scanner.openQuoteLine ?? scanner.lineEnds + 1, message });
    }
  }
  if (start === "") {
    throw new TableError({
      file: file.label,
      message: "the file is empty; a header with the columns' names is needed",
    });
  }
  if (scanner.openQuoteLine !== undefined) {
    throw new TableError({ file: file.label, line: scanner.openQuoteLine, message: NOT_CLOSED });
  }
  const { delimiter, kind } = scanner.header ?? scanner.guess();
  if (kind === "ambiguous") {
    const message = `${AMBIGUOUS_HEADER}; declare the right one with \`delimiter\``;
    throw new TableError({ file: file.label, line: Math.max(1, scanner.lineEnds), message });
  }
  // Whether an LF follows the CR that ends the header tells how lines end.
  const rowEnd = scanner.rowEnd === CR || (scanner.rowEnd === undefined && start[scanned] !== "\n") ? CR : LF;
  return {
    start: scanner.hasSeparatorLine ? start.slice(SEPARATOR_LINE_LENGTH) : start,
    dialect: { delimiter, rowEnd },
  };
}

function delimiterSource(file: TableFile, format: "csv" | "tsv", declared: string | undefined): DelimiterSource {
  if (declared === undefined) {
    return format === "tsv" ? { kind: "name", delimiter: TAB } : { kind: "header" };
  }
  const delimiter = declared === "tab" || declared === "\\t" ? "\t" : declared;
  if (delimiter.length !== 1 || '"\r\n\uFEFF'.includes(delimiter)) {
    throw new TableError({ file: file.label, message: "`delimiter` must be one character, such as `;`, or `tab`" });
  }
  return { kind: "declared", delimiter: delimiter.charCodeAt(0) };
}

function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    units[index] = text.charCodeAt(index);
  }
  return units;
}

/** Makes batches of text that comes in pieces; the first record is the header. */
class BatchReader {
  readonly #file: TableFile;
  readonly #format: "csv" | "tsv";
  readonly #splitter: CsvSplitter;
  /** The text of a record that is not complete yet. */
  #rest = "";
  /** Not split again before it is four times as long: a record of many pieces would cost time in the square of them. */
  #splitFrom = 0;
  #header: readonly string[] | undefined;
  #headerLine = 1;
  readonly #records: string[][] = [];
  readonly #lines: number[] = [];

  constructor(file: TableFile, format: "csv" | "tsv", dialect: Dialect) {
    this.#file = file;
    this.#format = format;
    this.#splitter = new CsvSplitter(dialect);
  }

  *take(piece: string): Generator<RecordBatch, void, void> {
    this.#rest += piece;
    if (this.#rest.length < this.#splitFrom && this.#rest.length <= MAX_RECORD_LENGTH) {
      return;
    }
    yield* this.#split("more follows");
    if (this.#rest.length > MAX_RECORD_LENGTH) {
      throw this.#error(`the record is longer than ${MAX_RECORD_LENGTH} characters; is a quote not closed?`);
    }
    this.#splitFrom = this.#rest.length * 4;
  }

  *end(): Generator<RecordBatch, void, void> {
    yield* this.#split("end of file");
    if (this.#header === undefined) {
      throw this.#error("the file has no header; a first record with the columns' names is needed");
    }
  }

  *#split(until: Until): Generator<RecordBatch, void, void> {
    const end = this.#splitter.split(this.#rest, until, this.#accept);
    if (this.#header !== undefined) {
      yield {
        format: this.#format,
        header: this.#header,
        headerLine: this.#headerLine,
        layout: "positional",
        records: this.#records,
        lines: this.#lines,
      };
      this.#records.length = 0;
      this.#lines.length = 0;
    }
    if (end.kind === "fault") {
      throw this.#error(end.message);
    }
    this.#rest = this.#rest.slice(end.at);
  }

  readonly #accept: TakeRecord = (cells, kind) => {
    const { line } = this.#splitter;
    if (kind === "empty line" && this.#header?.length !== 1) {
      return;
    }
    if (this.#header === undefined) {
      this.#header = cells;
      this.#headerLine = line;
      return;
    }
    this.#records.push(cells);
    this.#lines.push(line);
  };

  #error(message: string): TableError {
    return new TableError({ file: this.#file.label, line: this.#splitter.line, message });
  }
}
