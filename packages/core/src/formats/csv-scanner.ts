import { CR, LF, QUOTE } from "./bytes.js";
import type { RecordPlaces } from "./record-scanner.js";

/** Where records are looked for, and how. */
export interface CsvStart {
  /** One character. */
  readonly delimiter: string;
  /** Whether an empty line is a record: an empty cell of a single column. */
  readonly emptyLines: "records" | "nothing";
  /** The first byte's offset in the text. */
  readonly offset: number;
  /** The first byte's line, from 1. */
  readonly line: number;
}

const LONGEST_CHARACTER = 4;
const NOTHING = Buffer.alloc(0);

/**
 * Finds the records of delimited text as RFC 4180 has them and as real files do: LF, CRLF and CR end a record, mixed too,
 * and CR CR LF, which comes of translating line ends twice, does so once. A quote opens a quoted cell only where a cell
 * begins; what stands between its closing quote and the next delimiter belongs to it. Empty lines before the first record
 * are nothing.
 */
export class CsvScanner {
  /** The records that have ended, a header too. */
  count = 0;
  /** The line that the scanner has come to. */
  line: number;
  /** The offset and the line at which the next record begins, or has begun. */
  recordStart: number;
  recordLine: number;
  readonly #places: RecordPlaces | undefined;
  readonly #delimiter: Buffer;
  readonly #emptyLines: CsvStart["emptyLines"];
  /** The offset of the next byte. */
  #offset: number;
  #isQuoted = false;
  #quoteLine = 0;
  /** The offset of the last closing quote. */
  #closedAt = -2;
  /** How many CRs stand right before the next byte. */
  #crs = 0;
  /** What stands right before the next byte: a delimiter may have several bytes. */
  #before: Buffer = NOTHING;

  /** @param places - is given the records, where they are to be read */
  constructor({ delimiter, emptyLines, offset, line }: CsvStart, places?: RecordPlaces) {
    this.#places = places;
    this.#delimiter = Buffer.from(delimiter);
    this.#emptyLines = emptyLines;
    this.#offset = offset;
    this.recordStart = offset;
    this.recordLine = line;
    this.line = line;
  }

  /** The line that a quoted cell began on which is not closed yet. */
  get openQuoteLine(): number | undefined {
    return this.#isQuoted ? this.#quoteLine : undefined;
  }

  write(bytes: Buffer): void {
    const base = this.#offset;
    // This loop sees every byte of a file: what changes in it is local to it. Places are relative to these bytes.
    let recordStart = this.recordStart - base;
    let closedAt = this.#closedAt - base;
    let isQuoted = this.#isQuoted;
    let crs = this.#crs;
    let line = this.line;
    const length = bytes.length;
    for (let at = 0; at < length; at += 1) {
      if (crs === 0) while (at < length && (bytes[at] ?? 0) > QUOTE) at += 1;
      if (at === length) break;
      const byte = bytes[at];
      if (byte === CR) {
        crs += 1;
        continue;
      }
      if (byte === LF || crs > 0) {
        const lineEnds = byte === LF ? Math.max(1, crs - 1) : crs;
        if (!isQuoted) {
          this.#endLines(base + recordStart, base + at - crs, lineEnds, line);
          recordStart = byte === LF ? at + 1 : at;
          this.recordLine = line + lineEnds;
        }
        line += lineEnds;
        crs = 0;
      }
      if (byte !== QUOTE) continue;
      if (isQuoted) {
        isQuoted = false;
        closedAt = at;
      } else if (closedAt === at - 1) {
        // A doubled quote is taken for one that closes and one that opens again.
        isQuoted = true;
      } else if (at === recordStart || this.#followsDelimiter(bytes, at)) {
        isQuoted = true;
        this.#quoteLine = line;
      }
    }
    this.#offset += bytes.length;
    this.recordStart = base + recordStart;
    this.#closedAt = base + closedAt;
    this.#isQuoted = isQuoted;
    this.#crs = crs;
    this.line = line;
    if (length > 0)
      this.#before = Buffer.concat([this.#before, bytes.subarray(-LONGEST_CHARACTER)]).subarray(-LONGEST_CHARACTER);
  }

  /** Ends the last record, but for a quoted cell that is not closed. */
  end(): void {
    if (this.#isQuoted) return;
    const end = this.#offset - this.#crs;
    if (this.#crs > 0 || end > this.recordStart)
      this.#endLines(this.recordStart, end, Math.max(1, this.#crs), this.line);
    this.line += this.#crs;
    this.#crs = 0;
    this.recordStart = this.#offset;
  }

  /** Takes line ends that stand side by side: the first ends what came before, each other one an empty line. */
  #endLines(start: number, end: number, lineEnds: number, line: number): void {
    const isEmpty = start === end;
    if (!isEmpty) this.#add(start, end, this.recordLine);
    if (this.#emptyLines === "nothing" || this.count === 0) return;
    for (let index = isEmpty ? 0 : 1; index < lineEnds; index += 1) this.#add(end, end, line + index);
  }

  #add(start: number, end: number, line: number): void {
    this.count += 1;
    this.#places?.starts.push(start);
    this.#places?.ends.push(end);
    this.#places?.lines.push(line);
  }

  #followsDelimiter(bytes: Buffer, at: number): boolean {
    const delimiter = this.#delimiter;
    for (let back = 1; back <= delimiter.length; back += 1) {
      const byte = at >= back ? bytes[at - back] : this.#before[this.#before.length + at - back];
      if (byte !== delimiter[delimiter.length - back]) return false;
    }
    return true;
  }
}
