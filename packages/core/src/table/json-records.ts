import { type ParsedTokenInfo, Tokenizer, TokenType } from "@streamparser/json";
import type { RecordBatch } from "../formats/records.js";
import { JsonGrammar } from "./json-grammar.js";
import { quoteValue, TableError } from "./problem.js";
import { type Cell, JsonNumber, MAX_COLUMNS, MAX_RECORD_LENGTH, NestedJson, type TableFile } from "./table-file.js";

/**
 * Short records of a table with thousands of keys become thousands of times larger in memory: so many cells at once are
 * about 16 MiB.
 */
const CELLS_AT_ONCE = 2_000_000;
/** Bytes of `{"k":1},`. */
const SHORTEST_RECORD = 8;

/**
 * Keeps the digits of numbers: the tokenizer makes doubles of them, which do not hold every number. And keeps U+FEFF: the
 * tokenizer drops one at the beginning of a string, and passes over one between the first brackets of a text. There is no
 * option for either, so it is set where the library of this very version has it.
 */
class LiteralTokenizer extends Tokenizer {
  literal = "";

  constructor() {
    super({ stringBufferSize: 64 * 1024, numberBufferSize: 64 });
    const strings: object = Reflect.get(this, "bufferedString");
    Reflect.set(strings, "decoder", new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }));
    Reflect.set(this, "state", START);
  }

  protected override parseNumber(literal: string): number {
    this.literal = literal;
    return 0;
  }
}

/** The tokenizer's state in which a byte order mark is like any other character. */
const START = 0;

/** Makes records of JSON text that comes in pieces. See `readJson` for what it takes and throws. */
export class JsonRecords {
  readonly #file: TableFile;
  readonly #format: "json" | "ndjson";
  readonly #tokenizer = new LiteralTokenizer();
  readonly #grammar: JsonGrammar;
  /** The depth at which records stand. */
  readonly #base: 0 | 1;

  /** What all records are; known from the first. */
  #layout: RecordBatch["layout"] | undefined;
  #header: string[] = [];
  #headerLine: number | undefined;
  #hasHeader = false;
  readonly #indexes = new Map<string, number>();
  readonly #records: Cell[][] = [];
  readonly #lines: number[] = [];

  #record: Cell[] = [];
  #recordLine = 1;
  /** The cell of the record that the next value is for. */
  #index = 0;
  readonly #nested = new NestedText();
  /** The byte where the record at hand begins, or the last one ended. */
  #anchor = 0;
  /** The line on which the last record ended. */
  #endLine = 0;

  #piece: Buffer = Buffer.alloc(0);
  #pieceStart = 0;
  /** Line ends are counted up to this byte. */
  #countedTo = 0;
  #line = 1;

  constructor(file: TableFile, format: "json" | "ndjson") {
    this.#file = file;
    this.#format = format;
    this.#grammar = new JsonGrammar(format === "json" ? "one" : "many");
    this.#base = format === "json" ? 1 : 0;
    this.#tokenizer.onToken = (token) => this.#take(token);
    this.#tokenizer.onError = (cause) => {
      throw cause instanceof TableError
        ? cause
        : this.#error("this is not valid JSON", this.#lineOfFault(cause), cause);
    };
  }

  *take(text: string): Generator<RecordBatch, void, void> {
    const bytes = Buffer.from(text);
    for (let start = 0, size = 0; start < bytes.length; start += size) {
      size = Math.max(1024, Math.floor((CELLS_AT_ONCE * SHORTEST_RECORD) / (this.#header.length + 1)));
      this.#takePiece(bytes.subarray(start, start + size));
      yield* this.#batch();
    }
  }

  #takePiece(piece: Buffer): void {
    this.#piece = piece;
    this.#tokenizer.write(piece);
    const end = this.#pieceStart + piece.length;
    if (end - this.#anchor > MAX_RECORD_LENGTH) {
      throw this.#error(`the record is longer than ${MAX_RECORD_LENGTH} bytes`, this.#recordLine);
    }
    this.#lineAt(end);
    this.#pieceStart = end;
  }

  *end(): Generator<RecordBatch, void, void> {
    if (!this.#grammar.isComplete) {
      const message = this.#grammar.depth === 0 ? "a JSON array of records is needed" : "the JSON text is cut off";
      throw this.#error(message, this.#line);
    }
    this.#tokenizer.end();
    this.#hasHeader = true;
    yield* this.#batch();
  }

  *#batch(): Generator<RecordBatch, void, void> {
    if (!this.#hasHeader) {
      return;
    }
    yield {
      format: this.#format,
      header: this.#header,
      headerLine: this.#headerLine,
      layout: this.#layout ?? "keyed",
      records: this.#records,
      lines: this.#lines,
    };
    this.#records.length = 0;
    this.#lines.length = 0;
  }

  #take({ token, value, offset }: ParsedTokenInfo): void {
    const outer = this.#grammar.depth;
    const role = this.#accept(token, offset);
    const depth = this.#grammar.depth;
    const cellDepth = this.#base + 1;
    if (outer > cellDepth || depth > cellDepth) {
      this.#nested.push(this.#textOf(token, value));
      if (role === "close" && depth === cellDepth) {
        this.#setCell(new NestedJson(this.#nested.take()), offset);
      }
    } else if (outer < cellDepth) {
      this.#takeOutside(role, token, offset);
    } else if (role === "close") {
      this.#endRecord(offset);
    } else if (role === "key") {
      this.#takeKey(String(value), offset);
    } else if (role === "value") {
      this.#setCell(token === TokenType.NUMBER ? new JsonNumber(this.#tokenizer.literal) : scalarCell(value), offset);
    }
  }

  #accept(token: TokenType, offset: number) {
    try {
      return this.#grammar.accept(token);
    } catch (cause) {
      const message = cause instanceof RangeError ? cause.message : `this is not valid JSON: ${messageOf(cause)}`;
      throw this.#error(message, this.#lineAt(offset), cause);
    }
  }

  /** A token that is not inside a record. */
  #takeOutside(role: string, token: TokenType, offset: number): void {
    if (role === "punctuation" || role === "close") {
      return;
    }
    if (this.#grammar.depth === this.#base && role === "open") {
      if (token !== TokenType.LEFT_BRACKET) {
        const message = "a JSON array of records is needed; one object a line is NDJSON (.ndjson)";
        throw this.#error(message, this.#lineAt(offset));
      }
      return;
    }
    if (role !== "open") {
      throw this.#error("a record must be a JSON object or array", this.#lineAt(offset));
    }
    this.#beginRecord(token === TokenType.LEFT_BRACE ? "keyed" : "positional", offset);
  }

  #beginRecord(layout: RecordBatch["layout"], offset: number): void {
    const line = this.#lineAt(offset);
    this.#layout ??= layout;
    if (layout !== this.#layout) {
      throw this.#error("records must be all objects or all arrays", line);
    }
    if (this.#format === "ndjson" && line === this.#endLine) {
      throw this.#error("each record must stand on a line of its own", line);
    }
    this.#hasHeader ||= layout === "keyed";
    this.#record = [];
    this.#recordLine = line;
    this.#anchor = offset;
    this.#index = 0;
  }

  #endRecord(offset: number): void {
    this.#endLine = this.#lineAt(offset);
    this.#anchor = offset;
    if (this.#format === "ndjson" && this.#endLine !== this.#recordLine) {
      throw this.#error("each record must stand on one line", this.#recordLine);
    }
    if (this.#hasHeader) {
      this.#records.push(this.#record);
      this.#lines.push(this.#recordLine);
      return;
    }
    this.#header = this.#record.map((cell, index) => {
      if (typeof cell !== "string") {
        throw this.#error(`name ${index + 1} in the header (the first array) is not a string`, this.#recordLine);
      }
      return cell;
    });
    this.#headerLine = this.#recordLine;
    this.#hasHeader = true;
  }

  #takeKey(key: string, offset: number): void {
    const known = this.#indexes.get(key);
    this.#index = known ?? this.#header.length;
    if (known !== undefined) {
      return;
    }
    if (key.trim() === "" || this.#index === MAX_COLUMNS) {
      const message = key.trim() === "" ? "a key is empty" : `the objects have more than ${MAX_COLUMNS} keys`;
      throw this.#error(message, this.#lineAt(offset));
    }
    this.#indexes.set(key, this.#index);
    this.#header.push(key);
  }

  #setCell(cell: Cell, offset: number): void {
    if (this.#layout === "positional") {
      this.#record.push(cell);
      return;
    }
    while (this.#record.length < this.#index) {
      this.#record.push(undefined);
    }
    if (this.#record[this.#index] !== undefined) {
      const key = quoteValue(this.#header[this.#index] ?? "");
      throw this.#error(`the key ${key} stands twice in the record`, this.#lineAt(offset));
    }
    this.#record[this.#index] = cell;
  }

  #textOf(token: TokenType, value: ParsedTokenInfo["value"]): string {
    if (token === TokenType.NUMBER) {
      return this.#tokenizer.literal;
    }
    return token === TokenType.STRING ? JSON.stringify(value) : String(value);
  }

  /** The line of a byte, which is not before those asked for earlier. */
  #lineAt(offset: number): number {
    let at = this.#piece.indexOf(0x0a, this.#countedTo - this.#pieceStart);
    while (at !== -1 && at + this.#pieceStart < offset) {
      this.#line += 1;
      at = this.#piece.indexOf(0x0a, at + 1);
    }
    this.#countedTo = Math.max(this.#countedTo, offset);
    return this.#line;
  }

  /** The tokenizer tells the place of a fault in its message only. */
  #lineOfFault(cause: Error): number {
    const offset = /absolute position "(\d+)"/.exec(cause.message)?.[1];
    return offset === undefined ? this.#line : this.#lineAt(Number(offset));
  }

  #error(message: string, line: number, cause?: unknown): TableError {
    return new TableError({ file: this.#file.label, line, message }, cause === undefined ? {} : { cause });
  }
}

const TOKENS_AT_ONCE = 4096;

/** The text of a nested value, token by token; a string that grows by each takes 30 bytes for every byte of `[1,1,1,…`. */
class NestedText {
  #text = "";
  readonly #tokens: string[] = [];

  push(token: string): void {
    this.#tokens.push(token);
    if (this.#tokens.length === TOKENS_AT_ONCE) {
      this.#text += this.#tokens.splice(0).join("");
    }
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = this.#text + this.#tokens.splice(0).join("");
    this.#text = "";
    return text;
  }
}

function scalarCell(value: ParsedTokenInfo["value"]): string | boolean | null {
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
