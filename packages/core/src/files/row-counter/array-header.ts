import { BACKSLASH, CLOSE_BRACKET, COMMA, CR, LF, OPEN_BRACKET, QUOTE, SPACE, TAB } from "./ascii.js";

const BETWEEN = [SPACE, LF, CR, TAB, COMMA];

/** Tells whether the first of the arrays that are records is a header: one of strings and nothing else, or of nothing, as the table reader takes it. */
export class ArrayHeaderScanner {
  /** Undefined as long as too little was seen. */
  isHeader: boolean | undefined;
  /** Opening brackets still to come before the first cell. */
  #brackets: number;
  #inString = false;
  #escaped = false;

  /** @param brackets - that stand before the first cell: 2 in JSON, 1 in NDJSON */
  constructor(brackets: 1 | 2) {
    this.#brackets = brackets;
  }

  write(chunk: Uint8Array): void {
    for (let index = 0; index < chunk.length && this.isHeader === undefined; index++) this.#take(chunk[index] ?? 0);
  }

  #take(byte: number): void {
    if (this.#inString) {
      this.#inString = this.#escaped || byte !== QUOTE;
      this.#escaped = !this.#escaped && byte === BACKSLASH;
    } else if (byte === OPEN_BRACKET && this.#brackets > 0) {
      this.#brackets--;
    } else if (!BETWEEN.includes(byte)) {
      const isInside = this.#brackets === 0;
      this.#inString = isInside && byte === QUOTE;
      if (!this.#inString) this.isHeader = isInside && byte === CLOSE_BRACKET;
    }
  }
}
