import type { RowCount } from "../body/body.js";
import { type ByteParser, ByteParserRun, skip, take } from "./byte-parser.js";

import { TableError } from "./problem.js";

// The format is described in https://www.gnu.org/software/pspp/pspp-dev/html_node/System-File-Format.html
// All offsets and lengths are in bytes.
const HEADER = { length: 176, layoutCodeAt: 64, caseCountAt: 80 };
const MAGIC = /^\$FL[23]$/;
const LAYOUT_CODES = [2, 3];
const RECORD = { variable: 2, valueLabels: 3, labelledVariables: 4, documents: 6, extension: 7 };
const LONG_CASE_COUNT = { subtype: 16, length: 16, caseCountAt: 8 };
const DOCUMENT_LINE_LENGTH = 80;

interface ByteOrder {
  int32(bytes: Buffer, offset: number): number;
  int64(bytes: Buffer, offset: number): bigint;
}

const LITTLE_ENDIAN: ByteOrder = {
  int32: (bytes, offset) => bytes.readInt32LE(offset),
  int64: (bytes, offset) => bytes.readBigInt64LE(offset),
};
const BIG_ENDIAN: ByteOrder = {
  int32: (bytes, offset) => bytes.readInt32BE(offset),
  int64: (bytes, offset) => bytes.readBigInt64BE(offset),
};

/**
 * Takes the number of cases that an SPSS system file (`.sav`, `.zsav`) states; the cases themselves are not looked at.
 * The header has it in 32 bits, or -1 from a writer that could not go back to it; an extension record of the
 * dictionary may have it in 64 bits, and is preferred. A dictionary that cannot be read leaves what the header said.
 */
export class SpssCounter {
  #hasHeader = false;
  #caseCount = -1;
  readonly #run = new ByteParserRun(this.#parse());

  write(chunk: Uint8Array): void {
    this.#run.write(chunk);
  }

  end(): RowCount {
    if (!this.#hasHeader) throw new TableError({ message: "the SPSS file ends within its header" });
    if (this.#caseCount >= 0) return { kind: "counted", rows: this.#caseCount };
    return { kind: "unknown", reason: "the file itself does not say how many it has" };
  }

  *#parse(): ByteParser<void> {
    const header = yield take(HEADER.length);
    const order = byteOrderOf(header);
    this.#caseCount = order.int32(header, HEADER.caseCountAt);
    this.#hasHeader = true;

    const longCaseCount = yield* findLongCaseCount(order);
    if (longCaseCount !== undefined && isCaseCount(longCaseCount)) this.#caseCount = Number(longCaseCount);
  }
}

/** A damaged record can state more cases than any file has. */
function isCaseCount(count: bigint): boolean {
  return count >= 0 && count <= Number.MAX_SAFE_INTEGER;
}

function byteOrderOf(header: Buffer): ByteOrder {
  if (!MAGIC.test(header.toString("latin1", 0, 4))) {
    throw new TableError({ message: "this is no SPSS system file: it does not begin with $FL2 or $FL3" });
  }
  const order = [LITTLE_ENDIAN, BIG_ENDIAN].find(({ int32 }) =>
    LAYOUT_CODES.includes(int32(header, HEADER.layoutCodeAt)),
  );
  if (order === undefined)
    throw new TableError({ message: "the SPSS file is damaged: its header has no known layout code" });
  return order;
}

/** Goes through the records of the dictionary, up to the one that it looks for, the dictionary's end or an oddity. */
function* findLongCaseCount(order: ByteOrder): ByteParser<bigint | undefined> {
  function* int32(): ByteParser<number> {
    return order.int32(yield take(4), 0);
  }

  while (true) {
    switch (yield* int32()) {
      case RECORD.variable:
        yield* skipVariable(order);
        break;
      case RECORD.valueLabels:
        yield* skipValueLabels(yield* int32());
        break;
      case RECORD.labelledVariables:
        yield skip(4 * (yield* int32()));
        break;
      case RECORD.documents:
        yield skip(DOCUMENT_LINE_LENGTH * (yield* int32()));
        break;
      case RECORD.extension: {
        const subtype = yield* int32();
        const length = (yield* int32()) * (yield* int32());
        if (subtype === LONG_CASE_COUNT.subtype && length === LONG_CASE_COUNT.length) {
          return order.int64(yield take(length), LONG_CASE_COUNT.caseCountAt);
        }
        yield skip(length);
        break;
      }
      default:
        return undefined;
    }
  }
}

/** Type, whether it has a label, number of missing values, print and write format, name; the label; missing values. */
function* skipVariable(order: ByteOrder): ByteParser<void> {
  const variable = yield take(28);
  const hasLabel = order.int32(variable, 4) === 1;
  if (hasLabel) yield skip(roundUp(order.int32(yield take(4), 0), 4));
  // A negative number means a range.
  yield skip(8 * Math.abs(order.int32(variable, 8)));
}

/** Each is a value of 8 bytes, then the length of its label as one byte and the label, which fill up 8 bytes together. */
function* skipValueLabels(count: number): ByteParser<void> {
  for (let label = 0; label < count; label++) {
    const labelLength = (yield take(9))[8] ?? 0;
    yield skip(roundUp(labelLength + 1, 8) - 1);
  }
}

function roundUp(length: number, multiple: number): number {
  return Math.ceil(length / multiple) * multiple;
}
