import type { ParseError, ParseResult, Parser, ParseStepResult } from "papaparse";
import { CR, TAB } from "../files/row-counter/ascii.js";
import {
  AMBIGUOUS_HEADER,
  CsvHeaderScanner,
  type DelimiterSource,
  SEPARATOR_LINE_LENGTH,
} from "../files/row-counter/csv-header.js";
import { decodeText } from "./decode-text.js";
import { countOf } from "./line-breaks.js";
import { TableError } from "./problem.js";
import { checkHeader, MAX_RECORD_LENGTH, type ReadOptions, type RecordBatch, type TableFile } from "./table-file.js";

type Papa = typeof import("papaparse");
/** Rows end with LF, with or without a CR before it, or, in old files, with CR alone. */
type RowEnd = "\n" | "\r";
interface Dialect {
  readonly delimiter: string;
  readonly rowEnd: RowEnd;
}

/** Whether the text at hand may end inside a record. */
type Until = "more follows" | "end of file";
interface Records {
  readonly records: string[][];
  readonly lines: number[];
}

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
  const { default: papa } = await import("papaparse");
  const text = decodeText(file, options);
  try {
    const source = delimiterSource(file, format, options.delimiter);
    const { start, dialect } = await readStart(text, file, source);
    if (source.kind === "header" && dialect.delimiter !== ",") {
      options.onFoundOut?.(file, { kind: "delimiter", value: dialect.delimiter });
    }
    const splitter = new RecordSplitter(papa, file, dialect);
    yield* splitter.take(start);
    for await (const piece of text) {
      yield* splitter.take(piece);
    }
    yield* splitter.end();
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
  const rowEnd = scanner.rowEnd === CR || (scanner.rowEnd === undefined && start[scanned] !== "\n") ? "\r" : "\n";
  return {
    start: scanner.hasSeparatorLine ? start.slice(SEPARATOR_LINE_LENGTH) : start,
    dialect: { delimiter: String.fromCharCode(delimiter), rowEnd },
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

const NOT_CLOSED = "a quoted cell is not closed before the end of the file";

/** Splits text that comes in pieces into records, and knows on which line each begins. */
class RecordSplitter {
  readonly #papa: Papa;
  readonly #file: TableFile;
  readonly #dialect: Dialect;
  /** The text of a record that is not complete yet. */
  #rest = "";
  /** Not parsed again before it is four times as long: a record of many pieces would cost time in the square of them. */
  #parseFrom = 0;
  /** The line on which the next record begins. */
  #line = 1;
  #header: readonly string[] | undefined;

  constructor(papa: Papa, file: TableFile, dialect: Dialect) {
    this.#papa = papa;
    this.#file = file;
    this.#dialect = dialect;
  }

  *take(piece: string): Generator<RecordBatch, void, void> {
    this.#rest += piece;
    if (this.#rest.length < this.#parseFrom && this.#rest.length <= MAX_RECORD_LENGTH) {
      return;
    }
    yield* this.#parse("more follows");
    if (this.#rest.length > MAX_RECORD_LENGTH) {
      throw this.#error(`the record is longer than ${MAX_RECORD_LENGTH} characters; is a quote not closed?`);
    }
    this.#parseFrom = this.#rest.length * 4;
  }

  *end(): Generator<RecordBatch, void, void> {
    if (this.#rest !== "") {
      yield* this.#parse("end of file");
    }
    if (this.#header === undefined) {
      throw this.#error("the file has no header; a first record with the columns' names is needed");
    }
  }

  *#parse(until: Until): Generator<RecordBatch, void, void> {
    const text = this.#rest;
    const batch: Records = { records: [], lines: [] };
    const parsedTo = text.includes('"') ? this.#parseQuoted(text, until, batch) : this.#parsePlain(text, until, batch);
    this.#rest = until === "end of file" ? "" : text.slice(parsedTo);
    if (this.#header !== undefined) {
      yield { header: this.#header, layout: "positional", ...batch };
      // Arrays that were promoted to the old generation keep younger ones alive when they are dead themselves, and so all
      // later records: with them a million rows take half as long again, and 215 MiB instead of 150 on Node 24.
      for (const cells of batch.records) {
        cells.length = 0;
      }
      batch.records.length = 0;
    }
  }

  /** Without a quote every line is a record. Returns where the first incomplete record begins. */
  #parsePlain(text: string, until: Until, batch: Records): number {
    const { rowEnd } = this.#dialect;
    const result: ParseResult<string[]> = this.#parser(undefined).parse(text, 0, until === "more follows");
    if (until === "end of file" && text.endsWith(rowEnd)) {
      result.data.pop();
    }
    for (const cells of result.data) {
      if (rowEnd === "\n") {
        dropCarriageReturn(cells);
      }
      this.#accept(cells, cells.length === 1 && cells[0] === "" ? "empty line" : "record", batch);
      this.#line += 1;
    }
    return result.meta.cursor;
  }

  /**
   * Record by record: only its text tells how many lines a record has, and an empty line from a quoted empty cell.
   * Returns where the first incomplete record begins.
   */
  #parseQuoted(text: string, until: Until, batch: Records): number {
    let start = 0;
    const parser = this.#parser(({ data: [cells], errors: [fault], meta }) => {
      if (fault !== undefined) {
        throw this.#quoteError(fault);
      }
      const raw = text.slice(start, meta.cursor);
      start = meta.cursor;
      // Behind the last line end the parser finds one more, empty record.
      if (cells !== undefined && raw !== "") {
        this.#acceptRaw(raw, cells, batch);
        this.#line += countOf(this.#dialect.rowEnd, raw);
      }
    });
    const result: ParseResult<string[]> = parser.parse(text, 0, until === "more follows");
    const [fault, another] = result.errors;
    // A single complaint about the incomplete record may be due to a piece that ends right after a closing quote.
    if (fault !== undefined && another !== undefined) {
      throw this.#quoteError(fault);
    }
    return start;
  }

  #acceptRaw(raw: string, cells: string[], batch: Records): void {
    const { delimiter, rowEnd } = this.#dialect;
    const content = raw.endsWith(rowEnd) ? raw.slice(0, -1) : raw;
    const last = cells.at(-1) ?? "";
    const before = content.length - last.length - 1;
    // The CR of a CRLF; one inside quotes is the cell's own, but then the record's text ends with the quote.
    if (rowEnd === "\n" && content.endsWith(last) && (before < 0 || content[before] === delimiter)) {
      dropCarriageReturn(cells);
    }
    this.#accept(cells, content === "" || content === "\r" ? "empty line" : "record", batch);
  }

  #accept(cells: string[], kind: "record" | "empty line", batch: Records): void {
    if (kind === "empty line" && this.#header?.length !== 1) {
      return;
    }
    if (this.#header === undefined) {
      checkHeader(cells, this.#file, this.#line);
      this.#header = cells;
      return;
    }
    batch.records.push(cells);
    batch.lines.push(this.#line);
  }

  #parser(step: ((result: ParseStepResult<string[][]>) => void) | undefined): Parser {
    const { delimiter, rowEnd } = this.#dialect;
    return new this.#papa.Parser({ delimiter, newline: rowEnd, ...(step === undefined ? {} : { step }) });
  }

  #quoteError(fault: ParseError): TableError {
    return this.#error(
      fault.code === "MissingQuotes"
        ? NOT_CLOSED
        : 'more text follows the closing quote of a cell; a quote inside a quoted cell is written twice (`""`)',
    );
  }

  #error(message: string): TableError {
    return new TableError({ file: this.#file.label, line: this.#line, message });
  }
}

function dropCarriageReturn(cells: string[]): void {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) {
    cells[cells.length - 1] = last.slice(0, -1);
  }
}
