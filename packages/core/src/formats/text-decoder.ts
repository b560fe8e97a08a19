import { TextDecoder } from "node:util";
import { TableError } from "./problem.js";
import type { ReadOptions } from "./records.js";

/** Bytes by which the encoding is told. */
const LOOKED_AT = 256;
/** One in so many characters of UTF-16 is of ASCII at least: a delimiter, a digit, a bracket, a line end. */
const ASCII_SHARE = 10;
/** A few zeros may stand in any text. */
const FEWEST_ASCII = 4;

/**
 * Makes UTF-8 of text in any encoding, without its byte order mark. A mark decides; otherwise it is what was declared, UTF-16
 * where that is plain to see, and UTF-8, which is passed on as it is: whether it is valid is for those to see who read it.
 */
export class Utf8Decoder {
  readonly #declared: string | undefined;
  readonly #onNotice: ReadOptions["onNotice"];
  readonly #take: (text: Buffer) => void;
  readonly #line: () => number;
  /** The first bytes, until the encoding is known. */
  #start: Buffer | undefined = Buffer.alloc(0);
  #encoding = "utf-8";
  #decoders: { readonly strict: TextDecoder; readonly lenient: TextDecoder } | undefined;

  /**
   * @param take - is given the text
   * @param line - tells the line that was come to, for errors
   * @throws {TableError} for a declared encoding that Node does not know
   */
  constructor(
    { encoding, onNotice }: Pick<ReadOptions, "encoding" | "onNotice">,
    take: (text: Buffer) => void,
    line: () => number,
  ) {
    this.#declared = encoding === undefined ? undefined : knownEncoding(encoding);
    this.#onNotice = onNotice;
    this.#take = take;
    this.#line = line;
  }

  /** @throws {TableError} for bytes that the encoding does not allow; what stands before them was given to `take` */
  write(bytes: Buffer): void {
    if (this.#start === undefined) {
      this.#decode(bytes, "more follows");
      return;
    }
    const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
    if (start.length >= LOOKED_AT) this.#begin(start);
    else this.#start = Buffer.from(start);
  }

  /** @throws {TableError} where the text ends within a character */
  end(): void {
    if (this.#start !== undefined) this.#begin(this.#start);
    this.#decode(Buffer.alloc(0), "end");
  }

  #begin(start: Buffer): void {
    const mark = MARKS.find(({ bytes }) => start.subarray(0, bytes.length).equals(bytes));
    const looksLike = mark === undefined && this.#declared === undefined ? unmarkedUtf16(start) : undefined;
    this.#encoding = mark?.encoding ?? this.#declared ?? looksLike ?? "utf-8";
    if (this.#encoding !== (this.#declared ?? "utf-8")) {
      const why = mark === undefined ? "its bytes show" : "the byte order mark at its beginning says";
      this.#onNotice?.({ message: `read as ${this.#encoding}, as ${why}` });
    }
    if (this.#encoding !== "utf-8") {
      const lenient = new TextDecoder(this.#encoding, { ignoreBOM: true });
      this.#decoders = { strict: new TextDecoder(this.#encoding, { ignoreBOM: true, fatal: true }), lenient };
    }
    this.#start = undefined;
    this.#decode(start.subarray(mark?.bytes.length ?? 0), "more follows");
  }

  #decode(bytes: Buffer, extent: "more follows" | "end"): void {
    if (this.#decoders === undefined) {
      if (bytes.length > 0) this.#take(bytes);
      return;
    }
    const { strict, lenient } = this.#decoders;
    const stream = extent === "more follows";
    const text = lenient.decode(bytes, { stream });
    if (isDecodable(strict, bytes, stream)) {
      if (text !== "") this.#take(Buffer.from(text));
      return;
    }
    // The strict one does not say where the fault is.
    this.#take(Buffer.from(text.slice(0, text.indexOf("\uFFFD"))));
    const advice = "declare the encoding that the file really has with `encoding`";
    throw new TableError({ line: this.#line(), message: `this is not valid ${this.#encoding}; ${advice}` });
  }
}

const MARKS = [
  { bytes: Buffer.of(0xef, 0xbb, 0xbf), encoding: "utf-8" },
  { bytes: Buffer.of(0xff, 0xfe), encoding: "utf-16le" },
  { bytes: Buffer.of(0xfe, 0xff), encoding: "utf-16be" },
];

/** UTF-16 has a zero in every character of ASCII, always on the same side; UTF-8 has none. */
function unmarkedUtf16(start: Buffer): string | undefined {
  if (!start.subarray(0, LOOKED_AT).includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of start.subarray(0, LOOKED_AT).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const least = Math.max(FEWEST_ASCII, Math.min(start.length, LOOKED_AT) / 2 / ASCII_SHARE);
  if (even === 0 && odd >= least) return "utf-16le";
  return odd === 0 && even >= least ? "utf-16be" : undefined;
}

function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch (cause) {
    const message = `the encoding \`${name}\` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis`;
    throw new TableError({ message }, { cause });
  }
}

function isDecodable(decoder: TextDecoder, bytes: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
