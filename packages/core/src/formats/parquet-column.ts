import { isUtf8 } from "node:buffer";
import type { DecodedArray, ParquetParsers, SchemaTree } from "hyparquet";
import { type Cell, JsonNumber, NestedJson } from "./records.js";

/** A point in time. */
class Moment {
  /** @param nanoseconds - beyond the milliseconds */
  constructor(
    readonly milliseconds: number,
    readonly nanoseconds: number,
  ) {}

  /** Digits that its fraction of a second needs: 0, 3, 6 or 9. */
  get digits(): number {
    if (this.nanoseconds !== 0) return this.nanoseconds % 1000 === 0 ? 6 : 9;
    return this.milliseconds % 1000 === 0 ? 0 : 3;
  }

  /** Like `2026-01-05 13:30:00`, with so many digits of the fraction. */
  text(digits: number): string {
    const text = new Date(this.milliseconds).toISOString().replace("T", " ");
    const fraction = text.slice(-4, -1) + String(this.nanoseconds).padStart(6, "0");
    return text.slice(0, -5) + (digits === 0 ? "" : `.${fraction.slice(0, digits)}`);
  }

  toJSON(): string {
    return this.text(this.digits);
  }
}

/** Gives times and dates their texts, and bytes that are no texts theirs; for hyparquet, also within nested values. */
export const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => new Moment(days * 86_400_000, 0).text(0).slice(0, -" 00:00:00".length),
  timestampFromMilliseconds: (milliseconds) => new Moment(Number(milliseconds), 0),
  timestampFromMicroseconds: (microseconds) => momentOf(microseconds * 1000n),
  timestampFromNanoseconds: momentOf,
  jsonFromBytes: (bytes) => new NestedJson(Buffer.from(bytes).toString()),
};

function momentOf(nanoseconds: bigint): Moment {
  const rest = ((nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  return new Moment(Number((nanoseconds - rest) / 1_000_000n), Number(rest));
}

/** One column of a Parquet file, a part of it at a time. */
export class ParquetColumn {
  readonly name: string;
  readonly #cellOf: (value: unknown) => Cell;
  #values: DecodedArray = [];
  /** All times of a column have as many digits behind the seconds. */
  #digits = 0;

  /**
   * Takes decimals out of hyparquet's hands, in the schema that is given: it makes doubles of them, which may be others. And
   * times of the day, which it knows nothing of.
   */
  constructor({ element, children }: SchemaTree) {
    this.name = element.name;
    const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
    if (children.length > 0) this.#cellOf = plainCell;
    else if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
      delete element.converted_type;
      delete element.logical_type;
      this.#cellOf = (value) => new JsonNumber(decimal(value, scale));
    } else if (logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
      const unit =
        NANOSECONDS[logical?.type === "TIME" ? logical.unit : converted === "TIME_MILLIS" ? "MILLIS" : "MICROS"];
      this.#cellOf = (value) =>
        momentOf(BigInt(String(value)) * unit)
          .toJSON()
          .slice("1970-01-01 ".length);
    } else if (type === "FLOAT")
      this.#cellOf = (value) => (typeof value === "number" ? floatCell(value) : plainCell(value));
    else this.#cellOf = plainCell;
  }

  /** Takes the column's next values, in place of those before. */
  take(values: DecodedArray): void {
    this.#values = values;
    for (const value of values) if (value instanceof Moment && value.digits > this.#digits) this.#digits = value.digits;
  }

  cell(index: number): Cell {
    const value: unknown = this.#values[index];
    if (value === null || value === undefined) return null;
    return value instanceof Moment ? value.text(this.#digits) : this.#cellOf(value);
  }
}

const NANOSECONDS = { MILLIS: 1_000_000n, MICROS: 1000n, NANOS: 1n };

function plainCell(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "bigint":
      return new JsonNumber(String(value));
    case "number":
      return numberCell(value, String(value));
    default:
      if (value instanceof NestedJson) return value;
      return value instanceof Uint8Array ? bytesText(value) : new NestedJson(JSON.stringify(value, jsonValue));
  }
}

/** What is no number, such as pandas' NaN for a missing one, is no value; infinity is a text. */
function numberCell(value: number, literal: string): Cell {
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? new JsonNumber(literal) : literal;
}

/** A float of 32 bits with as few digits as tell it from others: as a double it has up to ten more. */
function floatCell(value: number): Cell {
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return numberCell(value, String(short));
  }
  return numberCell(value, String(value));
}

function jsonValue(_key: string, value: unknown): unknown {
  if (value instanceof NestedJson) return JSON.parse(value.json);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? bytesText(value) : value;
}

/** Old writers do not say of texts that they are. */
function bytesText(bytes: Uint8Array): string {
  return isUtf8(bytes) ? Buffer.from(bytes).toString() : Buffer.from(bytes).toString("base64");
}

function decimal(value: unknown, scale: number): string {
  const unscaled = value instanceof Uint8Array ? signed(value) : BigInt(String(value));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
}

/** Big-endian, in two's complement. */
function signed(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
}
