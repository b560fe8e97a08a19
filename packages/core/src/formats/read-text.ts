import { isUtf8 } from "node:buffer";
import type { DataFile } from "../files/data-file.js";
import { likelyEncoding } from "./likely-encoding.js";
import { readPlainBytes } from "./plain-bytes.js";
import { quoteValue, TableError } from "./problem.js";
import { MAX_RECORD_BYTES, type RecordPlaces, type RecordScanner } from "./record-scanner.js";
import type { ReadOptions } from "./records.js";
import { Utf8Decoder } from "./text-decoder.js";

/** The part of a text, in UTF-8, that is at hand: from the first record on that was not read yet. */
export class HeldText {
  #bytes: Buffer = Buffer.alloc(0);
  #offset = 0;

  get length(): number {
    return this.#bytes.length;
  }

  /** The bytes between two offsets in the text. */
  slice(start: number, end: number): Buffer {
    return this.#bytes.subarray(start - this.#offset, end - this.#offset);
  }

  add(bytes: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
  }

  /** Lets go of what stands before an offset. */
  dropTo(offset: number): void {
    this.#bytes = this.#bytes.subarray(offset - this.#offset);
    this.#offset = offset;
  }
}

/**
 * Reads a text and lets a scanner find its records. Yields the text at hand each time that `places` has records in it; both
 * are emptied when more is asked for.
 *
 * @throws {TableError} for what the scanner does not take, a record that is too long, bytes that are not of the encoding
 */
export async function* readText(
  file: DataFile,
  options: ReadOptions,
  scanner: RecordScanner,
  places: RecordPlaces,
): AsyncGenerator<HeldText, void, void> {
  const text = new HeldText();
  const decoder = new Utf8Decoder(
    options,
    (bytes) => {
      text.add(bytes);
      scanner.write(bytes);
    },
    () => scanner.line,
  );
  /** Takes more of the text. What was found before an error is read, too: it may have faults of its own. */
  function* take(more: () => void): Generator<HeldText, void, void> {
    let failure: { readonly error: unknown } | undefined;
    try {
      more();
    } catch (error) {
      failure = { error };
    }
    if (places.ends.length > 0) {
      requireUtf8(text, places);
      yield text;
      for (const list of Object.values(places)) list.length = 0;
    }
    if (failure !== undefined) throw failure.error;
    text.dropTo(scanner.recordStart);
    if (text.length > MAX_RECORD_BYTES) {
      const message = `the record is longer than ${MAX_RECORD_BYTES} bytes; is a quote not closed?`;
      throw new TableError({ line: scanner.recordLine, message });
    }
  }
  for await (const bytes of readPlainBytes(file, options.signal)) {
    yield* take(() => decoder.write(bytes));
  }
  yield* take(() => {
    decoder.end();
    scanner.end();
  });
}

/** @throws {TableError} for the first record that is not UTF-8, with what may be meant */
function requireUtf8(text: HeldText, { starts, ends, lines }: RecordPlaces): void {
  const all = text.slice(starts[0] ?? 0, ends.at(-1) ?? 0);
  if (isUtf8(all)) return;
  const isInvalid = (index: number) => !isUtf8(text.slice(starts[index] ?? 0, ends[index] ?? 0));
  const index = Math.max(0, [...starts.keys()].findIndex(isInvalid));
  const record = text.slice(starts[index] ?? 0, ends[index] ?? 0);
  const decoded = record.toString();
  const before = decoded.slice(0, decoded.indexOf("\uFFFD")).split(/\r\n|\r|\n/);
  const encoding = likelyEncoding(all);
  // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
  const likely =
    new TextDecoder(encoding).decode(record, { stream: true }).split(/\r\n|\r|\n/)[before.length - 1] ?? "";
  const message = `this is not valid UTF-8; save the file as UTF-8, or declare its encoding: with \`encoding: ${encoding}\` it reads ${quoteValue(likely)}`;
  throw new TableError({ line: (lines[index] ?? 1) + before.length - 1, message });
}
