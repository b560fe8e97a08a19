import { CR, LF, QUOTE, TAB } from "./ascii.js";
import { countApart } from "./bytes-apart.js";
import { AMBIGUOUS_HEADER, type CsvHeader, CsvHeaderScanner, type RowEnd } from "./csv-header.js";
import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";

/** No line and no index. */
const NONE = -2;
/** The index of what lies before the chunk at hand; the byte right before it has this one. */
const BEFORE = -1;
/** Lines of up to this many bytes are counted sooner by a look at all bytes than by a native search for each end. */
const SHORT_LINE = 40;

/**
 * Counts the records after the header of a delimited text file, as RFC 4180 has them and as real files do: LF, CRLF
 * or CR end lines, as the first that is not in quotes does, and a CR or LF of another kind belongs to its cell; a quote opens a quoted cell only where a cell starts, and is a character elsewhere;
 * what stands between a closing quote and the next delimiter belongs to the cell. An empty line is a record only where
 * the header has a single column; before the header it is none.
 */
export class CsvScanner implements RecordScanner {
  readonly #header: CsvHeaderScanner;
  #body: CsvBody | undefined;

  constructor(format: "csv" | "tsv") {
    this.#header = new CsvHeaderScanner(format === "tsv" ? { kind: "name", delimiter: TAB } : { kind: "header" });
  }

  write(chunk: Uint8Array): void {
    let rest = chunk;
    if (this.#body === undefined) {
      if (this.#header.header === undefined) rest = chunk.subarray(this.#header.write(chunk));
      if (this.#header.header === undefined) return;
      // A header that ended with the first CR: whether an LF follows tells how lines end.
      const end = this.#header.rowEnd;
      if (end === undefined && rest.length === 0) return;
      const isCrLf = end === undefined && rest[0] === LF;
      if (isCrLf) rest = rest.subarray(1);
      this.#checkHeader(this.#header.header);
      this.#body = new CsvBody(this.#header.header, this.#header.lineEnds, end ?? (isCrLf ? LF : CR));
    }
    this.#body.write(rest);
  }

  #checkHeader({ kind }: CsvHeader): void {
    if (kind === "ambiguous") throw new RowCountError(AMBIGUOUS_HEADER, { line: this.#header.lineEnds });
  }

  end(): number {
    const openQuoteLine = this.#header.openQuoteLine ?? this.#body?.openQuoteLine;
    if (openQuoteLine !== undefined) {
      throw new RowCountError("a quoted cell begins here and is not closed before the end of the file", {
        line: openQuoteLine,
      });
    }
    return this.#body?.end() ?? 0;
  }
}

/** The records after the header. Its loops visit every byte of a file: they are the part that has to be fast. */
class CsvBody {
  /** The line that the quoted cell which is still open began on. */
  openQuoteLine: number | undefined;

  readonly #delimiter: number;
  readonly #rowEnd: RowEnd;
  readonly #countsEmptyLines: boolean;
  #lineEnds: number;
  #records = 0;
  #previous: number;
  #previousClosedQuote = false;
  /** What was seen of a record whose end was not: a CR alone may be that of a CRLF. */
  #begun: "nothing" | "cr" | "content" = "nothing";

  constructor(header: CsvHeader, lineEnds: number, rowEnd: RowEnd) {
    this.#delimiter = header.delimiter;
    this.#rowEnd = rowEnd;
    this.#countsEmptyLines = header.columns === 1;
    this.#lineEnds = lineEnds;
    this.#previous = rowEnd;
  }

  write(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const hasQuotes = this.openQuoteLine !== undefined || bytes.includes(QUOTE);
    if (hasQuotes) this.#scan(bytes);
    else this.#scanLines(bytes);
    this.#previous = chunk[chunk.length - 1] ?? this.#previous;
  }

  end(): number {
    const hasLast = this.#begun === "content" || (this.#begun === "cr" && this.#countsEmptyLines);
    return this.#records + (hasLast ? 1 : 0);
  }

  /** For a chunk that has no quotes: several times faster than the loop over its bytes, as Buffer searches natively. */
  #scanLines(chunk: Buffer): void {
    const rowEnd = this.#rowEnd;
    let lineEnds = this.#shortLines(chunk);
    let emptyLines = 0;
    let recordStart = this.#begun === "nothing" ? 0 : BEFORE;
    if (lineEnds > 0) recordStart = chunk.lastIndexOf(rowEnd) + 1;
    let end = chunk.indexOf(rowEnd, Math.max(0, recordStart));
    for (; end !== -1; end = chunk.indexOf(rowEnd, recordStart)) {
      lineEnds++;
      // An empty line has at most a CR before its end.
      if (end <= recordStart + 1 && this.#isEmptyLine(chunk, recordStart, end)) emptyLines++;
      recordStart = end + 1;
    }
    this.#lineEnds += lineEnds;
    this.#records += this.#countsEmptyLines ? lineEnds : lineEnds - emptyLines;
    this.#begun = this.#begunIn(chunk, recordStart);
    this.#previousClosedQuote = false;
  }

  /** The lines that end in a chunk, where they seem to be short and none is empty; else 0. */
  #shortLines(chunk: Buffer): number {
    const end = chunk.indexOf(this.#rowEnd);
    if (end < 1 || end > SHORT_LINE) return 0;
    // An empty line may have a CR before its end.
    const mayHaveEmpty = this.#rowEnd === LF && chunk.includes(CR);
    return mayHaveEmpty ? 0 : (countApart(chunk, this.#rowEnd) ?? 0);
  }

  #scan(chunk: Buffer): void {
    const byteBefore = (index: number) => (index === 0 ? this.#previous : chunk[index - 1]) ?? 0;
    const rowEnd = this.#rowEnd;

    // What the loop changes is local to it: access to fields would slow it down.
    let records = this.#records;
    let lineEnds = this.#lineEnds;
    let openQuoteLine = this.openQuoteLine ?? NONE;
    let recordStart = this.#begun === "nothing" ? 0 : BEFORE;
    let closedAt = this.#previousClosedQuote ? BEFORE : NONE;

    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (byte > QUOTE) continue;

      if (byte === QUOTE) {
        if (openQuoteLine !== NONE) {
          openQuoteLine = NONE;
          closedAt = index;
        } else if (closedAt === index - 1 || this.#beginsCell(byteBefore(index))) {
          // A doubled quote is taken for one that closes and one that opens again.
          openQuoteLine = lineEnds + 1;
        }
      } else if (byte === rowEnd) {
        lineEnds++;
        if (openQuoteLine !== NONE) continue;
        if (this.#countsEmptyLines || !this.#isEmptyLine(chunk, recordStart, index)) records++;
        recordStart = index + 1;
      }
    }

    this.#records = records;
    this.#lineEnds = lineEnds;
    this.openQuoteLine = openQuoteLine === NONE ? undefined : openQuoteLine;
    this.#begun = this.#begunIn(chunk, recordStart);
    this.#previousClosedQuote = closedAt === chunk.length - 1;
  }

  #beginsCell(byteBefore: number): boolean {
    return byteBefore === this.#delimiter || byteBefore === this.#rowEnd;
  }

  #isEmptyLine(chunk: Buffer, recordStart: number, end: number): boolean {
    if (recordStart === BEFORE) return end === 0 && this.#begun === "cr";
    return end === recordStart || this.#isLoneCr(chunk, recordStart, end);
  }

  #begunIn(chunk: Buffer, recordStart: number): "nothing" | "cr" | "content" {
    if (recordStart === chunk.length) return "nothing";
    return recordStart !== BEFORE && this.#isLoneCr(chunk, recordStart, chunk.length) ? "cr" : "content";
  }

  #isLoneCr(chunk: Buffer, start: number, end: number): boolean {
    return this.#rowEnd === LF && end === start + 1 && chunk[start] === CR;
  }
}
