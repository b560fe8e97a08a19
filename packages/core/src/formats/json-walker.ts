import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TAB,
} from "./bytes.js";
import { TableError } from "./problem.js";

/** Deeper nesting than this is no data for a cell. */
const MAX_DEPTH = 100;
/** Of a string, for messages. */
const SHOWN_BYTES = 200;

/** `scalar` comes with each byte of a number or a word, `string` with a string's end. */
export type JsonToken = "{" | "[" | "}" | "]" | "," | ":" | "string" | "scalar";

/** What takes the tokens of a JSON text that are not nested too deep. */
export interface TokenListener {
  /** Tokens at a greater depth than this are passed over. */
  readonly floor: number;
  /**
   * @param depth - of what the token is in: of a bracket, outside of it
   * @param offset - of the token's first byte in the text, of a string's and a closing bracket's the last one
   */
  take(token: JsonToken, depth: number, offset: number): void;
}

/** Finds the brackets of a JSON text that are in no string, and its lines. Takes UTF-8. */
export class JsonWalker {
  /** The line that it has come to, from 1. */
  line = 1;
  /** How many brackets are open. */
  depth = 0;
  /** Colons right below the listener's floor: the keys of the object that was passed over. */
  colons = 0;
  /** The beginning of the last string that was a token, as it stands in the text. */
  text = "";
  /** The offset behind the last byte. */
  offset = 0;
  readonly #listener: TokenListener;
  #isInString = false;
  #isEscaped = false;
  #lastByte = 0;

  constructor(listener: TokenListener) {
    this.#listener = listener;
  }

  /** @throws {TableError} for a string with a line break, for nesting that is too deep, and what the listener throws */
  write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#isInString) at = this.#passString(bytes, at);
      else if (this.depth > this.#listener.floor) at = this.#passNested(bytes, at);
      else {
        this.#takeByte(bytes, at);
        at += 1;
      }
    }
    this.offset += bytes.length;
    this.#lastByte = bytes.at(-1) ?? this.#lastByte;
  }

  /** @throws {TableError} where something is still open */
  end(): void {
    if (this.depth > 0 || this.#isInString) throw this.error("the JSON text is cut off");
  }

  error(message: string): TableError {
    return new TableError({ line: this.line, message });
  }

  /** Returns what is behind the string. */
  #passString(bytes: Buffer, from: number): number {
    const isToken = this.depth <= this.#listener.floor;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) {
        this.#isInString = false;
        break;
      }
      if (byte === LF || byte === CR) throw this.error("this is not valid JSON: a string has a line break");
    }
    if (isToken) {
      this.text += bytes.toString("latin1", from, Math.min(at, from + SHOWN_BYTES - this.text.length));
      if (!this.#isInString) this.#listener.take("string", this.depth, this.offset + at);
    }
    return at + 1;
  }

  /** Returns what is behind the end of what is nested, or behind a quote in it that opens a string. */
  #passNested(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (MATTERS[byte] === 0) continue;
      if (byte === QUOTE) {
        this.#isInString = true;
        return at + 1;
      }
      if (byte === COLON) this.colons += this.depth === this.#listener.floor + 1 ? 1 : 0;
      else if (byte === CR || byte === LF) this.#takeLineEnd(bytes, at);
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#deepen();
      else if (this.depth - 1 > this.#listener.floor) this.depth -= 1;
      else {
        this.#takeByte(bytes, at);
        return at + 1;
      }
    }
    return bytes.length;
  }

  #takeByte(bytes: Buffer, at: number): void {
    const byte = bytes[at] ?? 0;
    if (byte === SPACE || byte === TAB) return;
    if (byte === CR || byte === LF) {
      this.#takeLineEnd(bytes, at);
      return;
    }
    if (byte === QUOTE) {
      this.#isInString = true;
      this.text = "";
      return;
    }
    const token = TOKENS.get(byte) ?? "scalar";
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (this.depth === 0) throw this.error("this is not valid JSON: a bracket is closed that was not opened");
      this.depth -= 1;
    }
    this.#listener.take(token, this.depth, this.offset + at);
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#deepen();
  }

  #deepen(): void {
    if (this.depth === MAX_DEPTH) throw this.error(`values are nested deeper than ${MAX_DEPTH} levels`);
    this.depth += 1;
  }

  #takeLineEnd(bytes: Buffer, at: number): void {
    const before = at > 0 ? bytes[at - 1] : this.#lastByte;
    if (bytes[at] === CR || before !== CR) this.line += 1;
  }
}

const TOKENS: ReadonlyMap<number, JsonToken> = new Map([
  [OPEN_BRACE, "{"],
  [OPEN_BRACKET, "["],
  [CLOSE_BRACE, "}"],
  [CLOSE_BRACKET, "]"],
  [COMMA, ","],
  [COLON, ":"],
]);

/** 1 for the bytes that matter in what is passed over. */
const MATTERS = new Uint8Array(256);
for (const byte of [QUOTE, COLON, OPEN_BRACE, OPEN_BRACKET, CLOSE_BRACE, CLOSE_BRACKET, LF, CR]) MATTERS[byte] = 1;
