import { parse, stringify } from "lossless-json";
import { type Cell, JsonNumber, NestedJson } from "./records.js";

/**
 * A number that `JSON.parse` may change: with more digits than a double holds, an exponent, a zero at its end, a negative
 * zero, or so small that JavaScript writes it with an exponent. What looks like one in a string only costs time.
 */
const FRAGILE_NUMBER = /\d{16}|[\d.]{17}|\d[eE][-+\d]|\.\d*0(?!\d)|\.0{6}|-0(?![.\d])/;

/** A record of JSON. Numbers that a double would change are `JsonNumber`s. Throws SyntaxError. */
export function parseRecord(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!FRAGILE_NUMBER.test(text)) return value;
  return parse(text, null, {
    parseNumber: (literal) => new JsonNumber(literal),
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/** A key that an object has more than once, with different values. */
export function repeatedKey(text: string): string | undefined {
  let repeated: string | undefined;
  parse(text, null, {
    onDuplicateKey: ({ key, newValue }) => {
      repeated ??= key;
      return newValue;
    },
  });
  return repeated;
}

export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "number":
      return new JsonNumber(String(value));
    default:
      if (value === null || value instanceof JsonNumber) return value;
      return new NestedJson(stringify(value, null, undefined, [NUMBERS]) ?? "");
  }
}

const NUMBERS = {
  test: (value: unknown) => value instanceof JsonNumber,
  stringify: (value: unknown) => (value instanceof JsonNumber ? value.literal : String(value)),
};
