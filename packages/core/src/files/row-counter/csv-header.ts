import { COMMA, CR, LF, PIPE, QUOTE, SEMICOLON, TAB } from "./ascii.js";

/** The likelier first: it wins where two are equally frequent, and where there is none. */
const CSV_DELIMITERS = [COMMA, SEMICOLON, TAB, PIPE];
const TSV_DELIMITERS = [TAB];
const CSV_ORDINARY = ordinaryBytes(CSV_DELIMITERS);
const TSV_ORDINARY = ordinaryBytes(TSV_DELIMITERS);

/** Rows end with LF, with or without a CR before it, or, in old files, with CR alone. */
export type RowEnd = typeof LF | typeof CR;

/** What counting has to know of a header. */
export interface CsvHeader {
  delimiter: number;
  columns: number;
}

/**
 * Reads the first record that is not an empty line, in constant memory, and finds the delimiter: the one of `, ; tab |`
 * that occurs most often outside of quotes. While it is unknown, a quote behind any of them opens a quoted cell.
 */
export class CsvHeaderScanner {
  /** Line ends passed so far. */
  lineEnds = 0;
  /** The line that the quoted cell which is still open began on. */
  openQuoteLine: number | undefined;
  header: CsvHeader | undefined;
  /** As the first line ends that does so outside of quotes; undefined as long as a CR may be that of a CRLF. */
  rowEnd: RowEnd | undefined;

  readonly #delimiters: readonly number[];
  readonly #ordinary: Uint8Array;
  readonly #found = new Map<number, number>();
  #previous = LF;
  #afterClosingQuote = false;
  #isEmpty = true;

  constructor(format: "csv" | "tsv") {
    this.#delimiters = format === "csv" ? CSV_DELIMITERS : TSV_DELIMITERS;
    this.#ordinary = format === "csv" ? CSV_ORDINARY : TSV_ORDINARY;
  }

  /** Takes the next bytes and returns how many of them it used: all, or up to and with the header's line end. */
  write(chunk: Uint8Array): number {
    const ordinary = this.#ordinary;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      // Only the first of several ordinary bytes changes anything. A file without line ends is all header.
      if (ordinary[byte] === 1 && index > 0 && ordinary[chunk[index - 1] ?? 0] === 1) continue;

      if (index > 0) this.#previous = chunk[index - 1] ?? 0;
      if (this.#take(byte)) {
        this.header = this.#read();
        return index + 1;
      }
    }
    this.#previous = chunk[chunk.length - 1] ?? this.#previous;
    return chunk.length;
  }

  #take(byte: number): boolean {
    const isLineEnd = byte === CR || (byte === LF && this.#previous !== CR);
    if (isLineEnd) this.lineEnds++;
    if (this.openQuoteLine !== undefined) {
      this.#afterClosingQuote = byte === QUOTE;
      if (this.#afterClosingQuote) this.openQuoteLine = undefined;
      return false;
    }
    if (this.rowEnd === undefined && this.#previous === CR) {
      this.rowEnd = byte === LF ? LF : CR;
      if (byte === LF) return false;
    }
    if (byte === LF) this.rowEnd ??= LF;
    if (byte === (this.rowEnd ?? CR)) return !this.#isEmpty;
    // The CR of a CRLF makes no line that is not empty; two are text.
    if (byte === CR && this.#previous !== CR) return false;

    this.#isEmpty = false;
    if (byte === QUOTE && (this.#afterClosingQuote || this.#isCellStart())) this.openQuoteLine = this.lineEnds + 1;
    else if (this.#delimiters.includes(byte)) this.#found.set(byte, (this.#found.get(byte) ?? 0) + 1);
    this.#afterClosingQuote = false;
    return false;
  }

  #isCellStart(): boolean {
    return this.#previous === (this.rowEnd ?? LF) || this.#delimiters.includes(this.#previous);
  }

  #read(): CsvHeader {
    const count = (delimiter: number) => this.#found.get(delimiter) ?? 0;
    const delimiter = this.#delimiters.reduce((best, other) => (count(other) > count(best) ? other : best));
    return { delimiter, columns: count(delimiter) + 1 };
  }
}

/** 1 for each byte that neither ends nor quotes anything. */
function ordinaryBytes(delimiters: readonly number[]): Uint8Array {
  const ordinary = new Uint8Array(256).fill(1);
  for (const byte of [...delimiters, QUOTE, LF, CR]) ordinary[byte] = 0;
  return ordinary;
}
