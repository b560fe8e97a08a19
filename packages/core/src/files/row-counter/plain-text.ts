import type { RecordScanner } from "./record-scanner.js";
import { RowCountError } from "./row-count-error.js";

/** Stands for every UTF-16 code unit outside ASCII: a byte that means nothing to any scanner. */
const OTHER = 0xff;
const LONGEST_MARK = 3;
const NOTHING = new Uint8Array();

/** `offset`: of the byte that holds the ASCII character in each code unit. */
type Encoding = { kind: "bytes"; mark: number } | { kind: "utf-16"; mark: number; offset: 0 | 1 };

/**
 * Takes the byte order mark off a text and gives a scanner one byte for each UTF-16 code unit. Other encodings are
 * passed on as they are, which suits UTF-8 and all supersets of ASCII whose other bytes are no quotes or line ends.
 */
export class PlainTextScanner implements RecordScanner {
  readonly #scanner: RecordScanner;
  #start: Uint8Array = NOTHING;
  #encoding: Encoding | undefined;
  #halfUnit: number | undefined;
  #units: Uint8Array = NOTHING;

  constructor(scanner: RecordScanner) {
    this.#scanner = scanner;
  }

  write(chunk: Uint8Array): void {
    if (this.#encoding !== undefined) {
      this.#pass(this.#encoding, chunk);
      return;
    }
    // The first chunk of nearly every file is longer than a mark: it is not copied.
    const start = this.#start.length === 0 ? chunk : Buffer.concat([this.#start, chunk]);
    if (start.length >= LONGEST_MARK) this.#passStart(start);
    else this.#start = Uint8Array.from(start);
  }

  end(): number | undefined {
    if (this.#encoding === undefined) this.#passStart(this.#start);
    if (this.#halfUnit !== undefined) throw new RowCountError("the UTF-16 text ends in the middle of a character");
    return this.#scanner.end();
  }

  #passStart(start: Uint8Array): void {
    this.#encoding = encodingOf(start);
    this.#pass(this.#encoding, start.subarray(this.#encoding.mark));
    this.#start = NOTHING;
  }

  #pass(encoding: Encoding, bytes: Uint8Array): void {
    this.#scanner.write(encoding.kind === "bytes" ? bytes : this.#unitsOf(bytes, encoding.offset));
  }

  #unitsOf(bytes: Uint8Array, offset: 0 | 1): Uint8Array {
    let whole = bytes;
    if (this.#halfUnit !== undefined) whole = Buffer.concat([Uint8Array.of(this.#halfUnit), bytes]);
    const count = whole.length >> 1;
    this.#halfUnit = whole.length % 2 === 1 ? whole[whole.length - 1] : undefined;

    if (this.#units.length < count) this.#units = new Uint8Array(count);
    for (let unit = 0; unit < count; unit++) {
      const low = whole[2 * unit + offset] ?? 0;
      const high = whole[2 * unit + 1 - offset];
      this.#units[unit] = high === 0 && low < 0x80 ? low : OTHER;
    }
    return this.#units.subarray(0, count);
  }
}

function encodingOf(start: Uint8Array): Encoding {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return { kind: "utf-16", mark: 2, offset: 0 };
  if (first === 0xfe && second === 0xff) return { kind: "utf-16", mark: 2, offset: 1 };
  const isUtf8Mark = first === 0xef && second === 0xbb && third === 0xbf;
  return { kind: "bytes", mark: isUtf8Mark ? 3 : 0 };
}
