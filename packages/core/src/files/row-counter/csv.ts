import { CR, LF, QUOTE } from "./ascii.js";
import { type CsvHeader, CsvHeaderScanner } from "./csv-header.js";
import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";

/** No line and no index. */
const NONE = -2;

/**
 * Counts the records after the header of a delimited text file, as RFC 4180 has them and as real files do: LF, CRLF
 * and CR end lines, also mixed; a quote opens a quoted cell only where a cell starts, and is a character elsewhere;
 * what stands between a closing quote and the next delimiter belongs to the cell. An empty line is a record only where
 * the header has a single column; before the header it is none.
 */
export class CsvScanner implements RecordScanner {
  readonly #header: CsvHeaderScanner;
  #body: CsvBody | undefined;

  constructor(format: "csv" | "tsv") {
    this.#header = new CsvHeaderScanner(format);
  }

  write(chunk: Uint8Array): void {
    let rest = chunk;
    if (this.#body === undefined) {
      rest = chunk.subarray(this.#header.write(chunk));
      const { header, lineEnds } = this.#header;
      if (header === undefined) return;
      // A header that ended with CR may be followed by the LF of the same line end.
      this.#body = new CsvBody(header, lineEnds, chunk[chunk.length - rest.length - 1] === CR ? CR : LF);
    }
    this.#body.write(rest);
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

  /** 1 for each byte behind which a quote opens a quoted cell. */
  readonly #opensCell = new Uint8Array(256);
  readonly #countsEmptyLines: boolean;
  #lineEnds: number;
  #records = 0;
  #previous: number;
  #previousClosedQuote = false;
  /** Whether a record was begun whose end was not seen yet. */
  #inRecord = false;

  constructor(header: CsvHeader, lineEnds: number, previous: number) {
    for (const byte of [header.delimiter, LF, CR]) this.#opensCell[byte] = 1;
    this.#countsEmptyLines = header.columns === 1;
    this.#lineEnds = lineEnds;
    this.#previous = previous;
  }

  write(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const hasQuotes = this.openQuoteLine !== undefined || bytes.includes(QUOTE);
    if (hasQuotes) this.#scan(bytes);
    else this.#scanLines(bytes);
    this.#previous = chunk[chunk.length - 1] ?? this.#previous;
  }

  end(): number {
    return this.#records + (this.#inRecord ? 1 : 0);
  }

  /** For a chunk that has no quotes: several times faster than the loop over its bytes, as Buffer searches natively. */
  #scanLines(chunk: Buffer): void {
    const next = (lineEnd: number, from: number) => {
      const index = chunk.indexOf(lineEnd, from);
      return index === -1 ? chunk.length : index;
    };
    let recordStart = this.#inRecord ? -1 : 0;
    // The LF of a CRLF that was cut in two by the chunks ends nothing.
    let from = this.#previous === CR && chunk[0] === LF ? 1 : 0;
    if (from === 1) recordStart = 1;

    let lf = next(LF, from);
    let cr = next(CR, from);
    while (lf < chunk.length || cr < chunk.length) {
      const lineEnd = Math.min(lf, cr);
      this.#lineEnds++;
      if (lineEnd > recordStart || this.#countsEmptyLines) this.#records++;
      from = lineEnd + (lf === cr + 1 ? 2 : 1);
      recordStart = from;
      if (cr < from) cr = next(CR, from);
      if (lf < from) lf = next(LF, from);
    }
    this.#inRecord = recordStart < chunk.length;
    this.#previousClosedQuote = false;
  }

  #scan(chunk: Buffer): void {
    const byteBefore = (index: number) => (index === 0 ? this.#previous : chunk[index - 1]) ?? 0;

    // What the loop changes is local to it: access to fields would slow it down.
    let records = this.#records;
    let lineEnds = this.#lineEnds;
    let openQuoteLine = this.openQuoteLine ?? NONE;
    // Both are -1 where they lie before this chunk.
    let recordStart = this.#inRecord ? -1 : 0;
    let closedAt = this.#previousClosedQuote ? -1 : NONE;

    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (byte > QUOTE) continue;

      if (byte === QUOTE) {
        if (openQuoteLine !== NONE) {
          openQuoteLine = NONE;
          closedAt = index;
        } else if (closedAt === index - 1 || this.#opensCell[byteBefore(index)] === 1) {
          // A doubled quote is taken for one that closes and one that opens again.
          openQuoteLine = lineEnds + 1;
        }
      } else if (byte === LF || byte === CR) {
        const endsLine = byte === CR || byteBefore(index) !== CR;
        if (endsLine) lineEnds++;
        if (openQuoteLine !== NONE) continue;
        if (endsLine && (index > recordStart || this.#countsEmptyLines)) records++;
        recordStart = index + 1;
      }
    }

    this.#records = records;
    this.#lineEnds = lineEnds;
    this.openQuoteLine = openQuoteLine === NONE ? undefined : openQuoteLine;
    this.#inRecord = recordStart < chunk.length;
    this.#previousClosedQuote = closedAt === chunk.length - 1;
  }
}
