import { COMMA, CR, LF, PIPE, QUOTE, SEMICOLON, TAB } from "./ascii.js";

/** Where two are equally frequent in a header, the first wins: commas also stand in names that people write. */
const CSV_DELIMITERS = [SEMICOLON, TAB, PIPE, COMMA];

/** Rows end with LF, with or without a CR before it, or, in old files, with CR alone. */
export type RowEnd = typeof LF | typeof CR;

/** What counting has to know of a header. */
export interface CsvHeader {
  delimiter: number;
  columns: number;
  /** `ambiguous`: a quoted cell begins behind a character that turned out to be no delimiter. */
  kind: "plain" | "ambiguous";
}

/** Why such a header is not taken: where it ends depends on the delimiter that one believes in. */
export const AMBIGUOUS_HEADER = "the header can be read with more than one delimiter";

/** How the delimiter is known: by the header, by the file's name, or by what the user says. */
export type DelimiterSource =
  | { readonly kind: "header" }
  | { readonly kind: "name"; readonly delimiter: number }
  | { readonly kind: "declared"; readonly delimiter: number };

/** The first line that Excel writes and reads: it names the delimiter and is not part of the table. */
const SEPARATOR_LINE = /^sep=(?!")[\t\x20-\x7e][\r\n]/i;
/** Characters of such a line, without its end. */
export const SEPARATOR_LINE_LENGTH = 5;

/** One for all CSV files: where many small ones are counted, what each needs for itself is what counting costs. */
const ORDINARY_IN_CSV = ordinaryBeside(CSV_DELIMITERS);

/** 1 for each byte that neither ends nor quotes anything; what lies beyond does neither. */
function ordinaryBeside(delimiters: readonly number[]): Uint8Array {
  const table = new Uint8Array(Math.max(256, ...delimiters.map((unit) => unit + 1))).fill(1);
  for (const byte of [...delimiters, QUOTE, LF, CR]) table[byte] = 0;
  return table;
}

/**
 * Reads the first record that is not an empty line, in constant memory, and finds the delimiter: the one of `, ; tab |`
 * that occurs most often outside of quotes, or what a first line `sep=;` says. While it is unknown, a quote behind any of
 * them opens a quoted cell. Takes bytes or UTF-16 code units; it is the one way in which a table's delimiter is found.
 */
export class CsvHeaderScanner {
  /** Line ends passed so far. */
  lineEnds = 0;
  /** The line that the quoted cell which is still open began on. */
  openQuoteLine: number | undefined;
  header: CsvHeader | undefined;
  /** As the first line ends that does so outside of quotes; undefined as long as a CR may be that of a CRLF. */
  rowEnd: RowEnd | undefined;
  /** Whether the file begins with a line like `sep=;`. */
  hasSeparatorLine = false;

  #delimiters: readonly number[];
  readonly #isDeclared: boolean;
  #ordinary: Uint8Array;
  /** How often each of the delimiters was found, in their order. */
  #found: number[];
  /** Behind which of them quoted cells begin. */
  #beforeQuotes: number[] = [];
  /** The first characters of the file, up to the end of a line like `sep=;`. */
  #opening = "";
  #previous = LF;
  #afterClosingQuote = false;
  #isEmpty = true;

  constructor(source: DelimiterSource) {
    this.#delimiters = source.kind === "header" ? CSV_DELIMITERS : [source.delimiter];
    this.#isDeclared = source.kind === "declared";
    this.#ordinary = source.kind === "header" ? ORDINARY_IN_CSV : ordinaryBeside(this.#delimiters);
    this.#found = this.#delimiters.map(() => 0);
  }

  /** Takes the next bytes and returns how many of them it used: all, or up to and with the header's line end. */
  write(chunk: ArrayLike<number>): number {
    for (let index = 0; index < chunk.length && this.#opening.length <= SEPARATOR_LINE_LENGTH; index++) {
      this.#opening += String.fromCharCode(chunk[index] ?? 0);
    }
    // Not a table that is kept for the loop: a line like `sep=;` brings another one.
    const isOrdinary = (unit: number) => (this.#ordinary[unit] ?? 1) === 1;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      // Only the first of several ordinary bytes changes anything. A file without line ends is all header.
      if (isOrdinary(byte) && index > 0 && isOrdinary(chunk[index - 1] ?? 0)) continue;

      if (index > 0) this.#previous = chunk[index - 1] ?? 0;
      if (this.#take(byte)) {
        this.header = this.guess();
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
    if (byte === (this.rowEnd ?? CR)) return !this.#isEmpty && !this.#takeSeparatorLine();
    // The CR of a CRLF makes no line that is not empty; two are text.
    if (byte === CR && this.#previous !== CR) return false;

    this.#isEmpty = false;
    if (byte === QUOTE && (this.#afterClosingQuote || this.#isCellStart())) {
      this.openQuoteLine = this.lineEnds + 1;
      const isKnown = this.#beforeQuotes.includes(this.#previous);
      if (!isKnown && this.#delimiters.includes(this.#previous)) this.#beforeQuotes.push(this.#previous);
    } else {
      const delimiter = this.#delimiters.indexOf(byte);
      if (delimiter !== -1) this.#found[delimiter] = (this.#found[delimiter] ?? 0) + 1;
    }
    this.#afterClosingQuote = false;
    return false;
  }

  #isCellStart(): boolean {
    return this.#previous === (this.rowEnd ?? LF) || this.#delimiters.includes(this.#previous);
  }

  #takeSeparatorLine(): boolean {
    if (this.lineEnds > 1 || !SEPARATOR_LINE.test(this.#opening)) return false;
    this.hasSeparatorLine = true;
    if (!this.#isDeclared) this.#delimiters = [this.#opening.charCodeAt(SEPARATOR_LINE_LENGTH - 1)];
    this.#ordinary = ordinaryBeside(this.#delimiters);
    this.#found = this.#delimiters.map(() => 0);
    this.#beforeQuotes = [];
    this.#isEmpty = true;
    return true;
  }

  /** What the header looks like so far; final once `header` is there, or the file has ended. */
  guess(): CsvHeader {
    const most = Math.max(...this.#found);
    const best = this.#delimiters[this.#found.indexOf(most)];
    const delimiter = best === undefined || (most === 0 && this.#delimiters.length > 1) ? COMMA : best;
    const kind = this.#beforeQuotes.every((before) => before === delimiter) ? "plain" : "ambiguous";
    return { delimiter, columns: most + 1, kind };
  }
}
