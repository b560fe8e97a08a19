import { Buffer } from "node:buffer";

const FIRST_CAPACITY = 64 * 1024;
/** UTF-8 bytes of a UTF-16 code unit at most. */
const BYTES_PER_UNIT = 3;
const QUOTES = 2;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const DELETE = 0x7f;
const SPACE = 0x20;
/** Of those behind ASCII and its second set of control characters. */
const FIRST_LETTER_BEYOND = 0xa0;
const FIRST_OF_THREE_BYTES = 0x800;

/** What JSON escapes in a string. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

/**
 * The JSON of an array of rows, written as UTF-8 cell by cell: with strings that were joined to rows and written then,
 * encoding a million rows took half as long again (row `table-steps` of the benchmarks).
 */
export class JsonBuffer {
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  #length = 0;
  /** Where the row at hand begins, with the sign before it. */
  #rowStart = 0;

  /** Begins a row. Each of its cells is written by one call of `literal` or `string`. */
  beginRow(): void {
    this.#reserve(2);
    this.#rowStart = this.#length;
    this.#push(this.#length === 0 ? OPEN : COMMA);
    this.#push(OPEN);
  }

  /** Writes a cell that is JSON already, and ASCII, such as a number. */
  literal(json: string): void {
    this.#reserve(json.length + 1);
    const bytes = this.#bytes;
    let length = this.#length;
    for (let index = 0; index < json.length; index += 1) {
      bytes[length] = json.charCodeAt(index);
      length += 1;
    }
    bytes[length] = COMMA;
    this.#length = length + 1;
  }

  /** Writes a cell as a JSON string. */
  string(text: string): void {
    this.#reserve(text.length * BYTES_PER_UNIT + QUOTES + 1);
    const bytes = this.#bytes;
    let length = this.#length;
    bytes[length] = QUOTE;
    length += 1;
    // For the few characters of a cell, a loop takes a quarter of the time of a search for escapes and a call to write it.
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit === QUOTE || unit === BACKSLASH) {
        bytes[length] = BACKSLASH;
        bytes[length + 1] = unit;
        length += 2;
      } else if (unit >= SPACE && unit < DELETE) {
        bytes[length] = unit;
        length += 1;
      } else if (unit >= FIRST_LETTER_BEYOND && unit < FIRST_OF_THREE_BYTES) {
        bytes[length] = 0xc0 | (unit >> 6);
        bytes[length + 1] = 0x80 | (unit & 0x3f);
        length += 2;
      } else {
        this.#writeOther(text);
        return;
      }
    }
    bytes[length] = QUOTE;
    bytes[length + 1] = COMMA;
    this.#length = length + 2;
  }

  /** Ends the row at hand. */
  endRow(): void {
    // The comma behind the last cell.
    if (this.#bytes[this.#length - 1] === COMMA) {
      this.#length -= 1;
    }
    this.#reserve(1);
    this.#push(CLOSE);
  }

  /** Bytes of the row at hand. */
  get rowLength(): number {
    return this.#length - this.#rowStart - 1;
  }

  /** How many bytes of the row at hand are escaped where it becomes part of a JSON string. */
  countEscapes(): number {
    let count = 0;
    for (let index = this.#rowStart + 1; index < this.#length; index += 1) {
      const byte = this.#bytes[index];
      if (byte === QUOTE || byte === BACKSLASH) {
        count += 1;
      }
    }
    return count;
  }

  /** Forgets the row at hand. */
  dropRow(): void {
    this.#length = this.#rowStart;
  }

  /** Moves the row at hand into an empty buffer, as its first. */
  moveRow(to: JsonBuffer): void {
    to.#reserve(this.rowLength + 1);
    to.#push(OPEN);
    to.#length += this.#bytes.copy(to.#bytes, to.#length, this.#rowStart + 1, this.#length);
    this.dropRow();
  }

  /** The array's JSON. It is overwritten by what follows `clear`. */
  close(): Buffer {
    this.#reserve(1);
    this.#push(CLOSE);
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #writeOther(text: string): void {
    const json = NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
    this.#reserve(json.length * BYTES_PER_UNIT + 1);
    this.#length += this.#bytes.write(json, this.#length);
    this.#push(COMMA);
  }

  #push(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) {
      return;
    }
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
