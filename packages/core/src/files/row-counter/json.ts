import { ArrayHeaderScanner } from "./array-header.js";
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  CR,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TAB,
} from "./ascii.js";
import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";

const WHITE_SPACE = [SPACE, LF, CR, TAB];
const DELIMITERS = [QUOTE, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE];

/** 1 for the bytes that a scan has to stop at, all others can be passed over. */
const MATTERS_IN_ELEMENT = tableOf([...DELIMITERS, LF]);
const ENDS_SCALAR = tableOf([...DELIMITERS, ...WHITE_SPACE, COMMA]);

/**
 * What the top-level array may go on with: its opening bracket, its first element or end, an element, the rest of a
 * number or word, a comma or end, only white space.
 */
type Expected = "array" | "first" | "element" | "scalar" | "comma" | "nothing";

/**
 * Counts the elements of the array that a JSON text consists of, but for a header: a first array of names, where the
 * elements are arrays. Depth is a number, so any nesting takes the same
 * memory; the price is that what stands inside an element is balanced but not checked to be JSON.
 */
export class JsonScanner implements RecordScanner {
  #expected: Expected = "array";
  #elements = 0;
  readonly #header = new ArrayHeaderScanner(2);
  #lineEnds = 0;
  /** Brackets and braces open within the current element. */
  #depth = 0;
  #inString = false;
  #escaped = false;

  write(chunk: Uint8Array): void {
    this.#header.write(chunk);
    let index = 0;
    while (index < chunk.length) {
      if (this.#inString) index = this.#skipString(chunk, index);
      else if (this.#depth > 0) index = this.#skipElement(chunk, index);
      else if (this.#expected === "scalar") index = this.#skipScalar(chunk, index);
      else this.#takeTopLevel(chunk[index++] ?? 0);
    }
  }

  end(): number {
    if (this.#expected === "array") throw this.#error("a JSON array of records is expected, but the file is empty");
    if (this.#expected !== "nothing") throw this.#error("the JSON array is not closed before the end of the file");
    return this.#header.isHeader === true ? this.#elements - 1 : this.#elements;
  }

  /** Returns the index behind the closing quote, or the length of a chunk in which the string does not end. */
  #skipString(chunk: Uint8Array, from: number): number {
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index];
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#inString = false;
        return index + 1;
      }
    }
    return chunk.length;
  }

  /** Returns the index behind the byte that opens a string or closes the element, or the length of the chunk. */
  #skipElement(chunk: Uint8Array, from: number): number {
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (MATTERS_IN_ELEMENT[byte] === 0) continue;
      if (byte === QUOTE) {
        this.#inString = true;
        return index + 1;
      }
      if (byte === LF) this.#lineEnds++;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++;
      else if (--this.#depth === 0) return index + 1;
    }
    return chunk.length;
  }

  /** Takes the byte that ends a number or word, and returns the index behind it, or the length of the chunk. */
  #skipScalar(chunk: Uint8Array, from: number): number {
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (ENDS_SCALAR[byte] === 0) continue;
      this.#expected = "comma";
      this.#takeTopLevel(byte);
      return index + 1;
    }
    return chunk.length;
  }

  #takeTopLevel(byte: number): void {
    if (byte === LF) this.#lineEnds++;
    if (WHITE_SPACE.includes(byte)) return;
    switch (this.#expected) {
      case "array":
        if (byte !== OPEN_BRACKET) throw this.#error(whyNotAnArray(byte));
        this.#expected = "first";
        return;
      case "first":
        if (byte === CLOSE_BRACKET) this.#expected = "nothing";
        else this.#beginElement(byte);
        return;
      case "element":
        this.#beginElement(byte);
        return;
      case "comma":
      case "scalar":
        this.#endElement(byte);
        return;
      case "nothing":
        throw this.#error("more text follows the end of the JSON array");
    }
  }

  #beginElement(byte: number): void {
    if (byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
      throw this.#error(`an element of the JSON array is expected, but found ${quoted(byte)}`);
    }
    this.#elements++;
    this.#inString = byte === QUOTE;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth = 1;
    this.#expected = DELIMITERS.includes(byte) ? "comma" : "scalar";
  }

  #endElement(byte: number): void {
    if (byte === COMMA) this.#expected = "element";
    else if (byte === CLOSE_BRACKET) this.#expected = "nothing";
    else throw this.#error(`a comma or the end of the JSON array is expected, but found ${quoted(byte)}`);
  }

  #error(message: string): RowCountError {
    return new RowCountError(message, { line: this.#lineEnds + 1 });
  }
}

function whyNotAnArray(byte: number): string {
  if (byte === OPEN_BRACE) {
    return "a JSON array of records is expected, but the file holds an object (one object a line is .ndjson)";
  }
  return `a JSON array of records is expected, but the file begins with ${quoted(byte)}`;
}

function quoted(byte: number): string {
  const isPrintable = byte > SPACE && byte < 0x7f;
  return isPrintable ? `'${String.fromCharCode(byte)}'` : `the byte 0x${byte.toString(16).padStart(2, "0")}`;
}

function tableOf(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}
