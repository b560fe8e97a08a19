/** Gives a number's plain text (digits, a point, no groups) for text in a format, and undefined for other text. */
export type ReadNumber = (text: string) => string | undefined;

/** A numeric format that can be used. */
export interface NumericFormat {
  readonly read: ReadNumber;
  /** The same format as Graphite Note documents it: a comma between groups, a point before decimals, no signs around it. */
  readonly pointFormat: string;
}

const SIGN = "\\p{Sc}|[A-Z]{3}|%|‰";
const FORMAT = new RegExp(`^(?:(${SIGN}) ?)?([#0](?:[#0,.'’ \u00a0\u202f]*[#0])?)(?: ?(${SIGN}))?$`, "u");
const POINT_DIGITS = /^[#0]+(?:([,'’ \u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?(?:\.[#0]+)?$/;
const COMMA_DIGITS = /^[#0]+(?:([.'’ \u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?,[#0]+$/;
/** Characters that stand for each other between groups. */
const ALIKE = [" \u00a0\u202f", "'’"];

/**
 * Reads a format like `#,###.##`, `#.###,##`, `# ###,##`, `#,###`, `#.##` or `0.00`, with a currency or percent sign before
 * or after it (`$#,###.##`, `#.###,## €`, `#%`), and with `;(#)` behind it where negative numbers stand in parentheses.
 * Undefined for anything else. A lone comma before three digits groups, a lone point never does.
 *
 * Groups and signs may be left out in a value, spaces around it are allowed. `45%` is read as 45.
 */
export function parseNumericFormat(format: string): NumericFormat | undefined {
  const [positive = "", negative, ...rest] = format.split(";");
  const [, before, digits = "", after] = FORMAT.exec(positive) ?? [];
  const isAccounting = negative !== undefined;
  if (rest.length > 0 || (isAccounting && negative !== `(${positive})` && negative !== "(#)")) return undefined;
  const point = POINT_DIGITS.exec(digits);
  const comma = point === null ? COMMA_DIGITS.exec(digits) : null;
  const match = point ?? comma;
  if (match === null) return undefined;
  const [, group] = match;
  const decimal = point === null ? "," : ".";
  return {
    read:
      group === undefined && decimal === "." && positive === digits && !isAccounting
        ? readPlain
        : compile({ group, decimal, before, after, isAccounting }),
    pointFormat: digits.replace(/[^#0]/g, (separator) => (separator === group ? "," : ".")),
  };
}

// Digits are matched in one way only: with `\d+\.?\d*` a megabyte of them takes hours to refuse.
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads numbers as computers write them. */
export const readPlain: ReadNumber = (text) => {
  if (PLAIN.test(text)) return text;
  const trimmed = text.trim();
  return trimmed !== text && PLAIN.test(trimmed) ? trimmed : undefined;
};

interface Parts {
  readonly group: string | undefined;
  readonly decimal: "." | ",";
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isAccounting: boolean;
}

function compile({ group, decimal, before, after, isAccounting }: Parts): ReadNumber {
  const separators = group === undefined ? undefined : `[${ALIKE.find((set) => set.includes(group)) ?? group}]`;
  const grouped = separators === undefined ? "" : `\\d{1,3}(?:${separators}\\d{3})+(?:[${decimal}]\\d*)?|`;
  const digits = `(?:${grouped}\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+)?`;
  const lead = before === undefined ? "" : `(?:${literal(before)}\\s?)?`;
  const trail = after === undefined ? "" : `(?:\\s?${literal(after)})?`;
  const expression = new RegExp(`^(\\(?)([+\\-−]?)${lead}([+\\-−]?)(${digits})${trail}(\\)?)$`, "u");
  const groups = separators === undefined ? undefined : new RegExp(separators, "g");
  return (text) => {
    if (decimal === "." && PLAIN.test(text)) return text;
    const [, open = "", outer = "", inner = "", number, close = ""] = expression.exec(text.trim()) ?? [];
    const isNegative = open !== "";
    const sign = outer + inner;
    if (number === undefined || isNegative !== (close !== "") || sign.length > 1) return undefined;
    if (isNegative && (!isAccounting || sign !== "")) return undefined;
    const plain = (groups === undefined ? number : number.replace(groups, "")).replace(decimal, ".");
    return isNegative || sign === "-" || sign === "−" ? `-${plain}` : plain;
  };
}

function literal(text: string): string {
  return text.replace(/\$/g, "\\$");
}

const EXACT_DIGITS = 15;

/**
 * The number that a plain text stands for; undefined where a double does not hold it: a whole number beyond 2^53 that it
 * would round, and what is beyond its range. Decimals are rounded as every program rounds them.
 */
export function exactNumber(plain: string): number | undefined {
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  if (plain.length <= EXACT_DIGITS) return value;
  const whole = /^[+-]?\d+(?=\.|$)/.exec(plain)?.[0].replace("+", "");
  const isRounded = whole !== undefined && !Number.isSafeInteger(Math.trunc(value)) && !/e/i.test(plain);
  return isRounded && BigInt(Math.trunc(value)) !== BigInt(whole) ? undefined : value;
}
