/** How numbers of a column are written. */
export interface NumericFormat {
  /** Between groups of three digits; undefined where digits are not grouped. */
  readonly group: string | undefined;
  readonly decimal: "." | ",";
}

/** Without a declared format. */
export const PLAIN_NUMBERS: NumericFormat = { group: undefined, decimal: "." };

const POINT_FORMAT = /^[#0]+(?:([, '\u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?(?:\.[#0]+)?$/;
const COMMA_FORMAT = /^[#0]+(?:([. '\u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?,[#0]+$/;

/**
 * Reads a format like `#,###.##`, `#.###,##`, `# ###,##`, `#,###`, `#.##` or `0.00`; undefined for anything else. A lone
 * comma before three digits groups, a lone point never does.
 */
export function parseNumericFormat(format: string): NumericFormat | undefined {
  const point = POINT_FORMAT.exec(format);
  if (point !== null) {
    return { group: point[1], decimal: "." };
  }
  const comma = COMMA_FORMAT.exec(format);
  return comma === null ? undefined : { group: comma[1], decimal: "," };
}

// Digits are matched in one way only: with `\d+\.?\d*` a megabyte of them takes hours to refuse.
/** The same format with a comma between groups and a point before decimals, as `#,###.##` has them. */
export function pointFormat(format: string): string {
  const { group, decimal } = parseNumericFormat(format) ?? PLAIN_NUMBERS;
  return format.replace(/[^#0]/g, (separator) => (separator === group ? "," : separator === decimal ? "." : separator));
}

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A function that gives a number's plain text (a point, no groups) for text in this format, and undefined for other text.
 * Groups may be left out; spaces around the number are allowed.
 */
export function compileNumericFormat({ group, decimal }: NumericFormat): (text: string) => string | undefined {
  if (group === undefined && decimal === ".") {
    return plainNumber;
  }
  const foreign = decimal === "," ? "." : ",";
  const grouped = new RegExp(
    `^\\s*[+-]?\\d{1,3}(?:[${group ?? ""}]\\d{3})+(?:[${decimal}]\\d*)?(?:[eE][+-]?\\d+)?\\s*$`,
  );
  return (text) => {
    const digits = group !== undefined && grouped.test(text) ? text.replaceAll(group, "") : text;
    return digits.includes(foreign) ? undefined : plainNumber(digits.replace(decimal, "."));
  };
}

function plainNumber(text: string): string | undefined {
  if (PLAIN.test(text)) {
    return text;
  }
  const trimmed = text.trim();
  return trimmed !== text && PLAIN.test(trimmed) ? trimmed : undefined;
}

/** JSON's number grammar, with so few digits that a double holds each of them. */
const SURELY_EXACT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const EXACT_DIGITS = 15;
/** No number that a double holds is written longer than its digits and 324 zeros; more is not worth a look. */
const LONGEST_NUMBER = 400;

/** Whether the text is a JSON number that a double surely holds as it is written: most numbers, and cheap to tell. */
export function isShortNumber(text: string): boolean {
  return text.length <= EXACT_DIGITS && SURELY_EXACT.test(text);
}

/**
 * The JSON literal of a plain number, or undefined where a double would not hold it: its shortest decimal form has the
 * same digits, and it is the same integer.
 */
export function numberLiteral(plain: string): string | undefined {
  if (isShortNumber(plain)) {
    return plain;
  }
  if (plain.length > LONGEST_NUMBER) {
    return undefined;
  }
  const value = Number(plain);
  const literal = JSON.stringify(value);
  if (!Number.isFinite(value) || decimalDigits(plain) !== decimalDigits(literal)) {
    return undefined;
  }
  // All digits of an integer count, as in an identifier; with an exponent the digits before it do.
  const isInteger = /^[+-]?\d+$/.test(plain);
  return isInteger && BigInt(value) !== BigInt(plain.replace("+", "")) ? undefined : literal;
}

/** A decimal number as sign, digits without outer zeros, and exponent: the same for all ways to write it. */
function decimalDigits(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = trimZeros(whole + fraction, "start");
  if (digits === "") {
    return "0";
  }
  const significant = trimZeros(digits, "end");
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}

/** Without a regular expression: one for trailing zeros takes time in the square of the digits. */
function trimZeros(digits: string, side: "start" | "end"): string {
  let start = 0;
  let end = digits.length;
  while (side === "start" && digits[start] === "0") {
    start += 1;
  }
  while (side === "end" && end > 0 && digits[end - 1] === "0") {
    end -= 1;
  }
  return digits.slice(start, end);
}
