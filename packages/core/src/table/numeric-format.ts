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

const EXACT_DIGITS = 15;
/** No number that a double holds is written longer than its digits and 324 zeros; more is not worth a look. */
const LONGEST_NUMBER = 400;

/** The text is no short number. */
export const NOT_SHORT = -1;

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * How many decimals a short number has: one in JSON's grammar, without exponent, with so few digits that a double surely
 * holds it as it is written. Most numbers are, and a loop tells it in two thirds of the time of a regular expression.
 */
export function shortNumberDecimals(text: string): number {
  if (text.length > EXACT_DIGITS) {
    return NOT_SHORT;
  }
  const start = text.length > 0 && text.charCodeAt(0) === MINUS ? 1 : 0;
  const whole = digitsEnd(text, start);
  if (whole === start || (whole > start + 1 && text.charCodeAt(start) === ZERO)) {
    return NOT_SHORT;
  }
  if (whole === text.length) {
    return 0;
  }
  const end = text.charCodeAt(whole) === POINT ? digitsEnd(text, whole + 1) : whole;
  return end === text.length && end > whole + 1 ? end - whole - 1 : NOT_SHORT;
}

/** Where the digits from an index on end. */
function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) {
      break;
    }
    at += 1;
  }
  return at;
}

/**
 * The JSON literal of a plain number, or undefined where a double would not hold it: its shortest decimal form has the
 * same digits, and it is the same integer.
 */
export function numberLiteral(plain: string): string | undefined {
  if (shortNumberDecimals(plain) !== NOT_SHORT) {
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
