import { phpFormat } from "./foreign-date-formats.js";

/** A format that cannot be checked against values; the message completes “format `…`”. */
export class DateFormatError extends Error {
  override readonly name = "DateFormatError";
}

type Field = "year" | "month" | "day" | "hour" | "hour12" | "minute" | "second";

interface Letter {
  readonly pattern: string;
  readonly field?: Field;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const OFFSET = "[+-]\\d{2}:[0-5]\\d";

/** The letters of PHP's date() that have a meaning of their own in a value (https://www.php.net/datetime.format). */
const LETTERS: ReadonlyMap<string, Letter> = new Map<string, Letter>([
  ["d", { pattern: "\\d{2}", field: "day" }],
  ["j", { pattern: "[1-9]\\d?", field: "day" }],
  ["D", { pattern: "(?:mon|tue|wed|thu|fri|sat|sun)" }],
  ["l", { pattern: "(?:mon|tues|wednes|thurs|fri|satur|sun)day" }],
  ["S", { pattern: "(?:st|nd|rd|th)" }],
  ["m", { pattern: "\\d{2}", field: "month" }],
  ["n", { pattern: "[1-9]\\d?", field: "month" }],
  ["M", { pattern: MONTHS.join("|"), field: "month" }],
  ["F", { pattern: LONG_MONTHS, field: "month" }],
  ["Y", { pattern: "\\d{4}", field: "year" }],
  ["y", { pattern: "\\d{2}" }],
  ["a", { pattern: "(?:am|pm)" }],
  ["A", { pattern: "(?:am|pm)" }],
  ["H", { pattern: "\\d{2}", field: "hour" }],
  ["G", { pattern: "(?:0|[1-9]\\d?)", field: "hour" }],
  ["h", { pattern: "\\d{2}", field: "hour12" }],
  ["g", { pattern: "[1-9]\\d?", field: "hour12" }],
  ["i", { pattern: "\\d{2}", field: "minute" }],
  ["s", { pattern: "\\d{2}", field: "second" }],
  ["v", { pattern: "\\d{3}" }],
  ["u", { pattern: "\\d{6}" }],
  ["P", { pattern: OFFSET }],
  ["p", { pattern: `(?:Z|${OFFSET})` }],
  ["O", { pattern: "[+-]\\d{2}[0-5]\\d" }],
  ["T", { pattern: "(?:[a-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)" }],
  ["e", { pattern: `(?:[a-z]+(?:[/_-][a-z_]+)*|${OFFSET})` }],
  ["U", { pattern: "-?\\d{1,12}" }],
]);

/**
 * A function that tells whether text is a date as PHP would write it with this format: as many digits as the letters
 * have, and a day that exists.
 * @throws {DateFormatError} for letters that it does not know; formats of other languages are told in PHP's letters
 */
export function compileDateFormat(format: string): (text: string) => boolean {
  if (/%[-#]?[a-z]/i.test(format)) throw formatError(format, "has `%`; PHP's letters stand without it, as in `Y-m-d`");
  const fields: Field[] = [];
  const letters = new Set<string>();
  let pattern = "";
  for (let at = 0; at < format.length; at += 1) {
    const character = format.charAt(at);
    const letter = LETTERS.get(character);
    if (letter === undefined) {
      if (/[a-z]/i.test(character)) {
        throw formatError(format, `has the letter \`${character}\`, allowed are ${[...LETTERS.keys()].join(" ")}`);
      }
      at += character === "\\" ? 1 : 0;
      pattern += format.charAt(at).replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
      continue;
    }
    // Of `TTTTTTTTTTTT`, a text of a few letters would have more readings than can be tried.
    if (letters.has(character)) {
      const rule = "each of PHP's letters stands for a whole number or word, as in `Y-m-d`";
      throw formatError(format, `has the letter \`${character}\` twice; ${rule}`);
    }
    letters.add(character);
    pattern += letter.field === undefined ? letter.pattern : `(${letter.pattern})`;
    fields.push(...(letter.field === undefined ? [] : [letter.field]));
  }
  if (letters.size === 0) throw new DateFormatError("is not like `Y-m-d` or `Y-m-d H:i:s`");
  const expression = new RegExp(`^${pattern}$`, "i");
  return (text) => {
    const match = expression.exec(text);
    return match !== null && isMoment(fields, match);
  };
}

/** What to write instead, where the format is one of another language; else `message`. */
function formatError(format: string, message: string): DateFormatError {
  const equivalent = phpFormat(format);
  if (equivalent === undefined || !isDateFormat(equivalent)) return new DateFormatError(message);
  return new DateFormatError(`is not in PHP's letters, in which it is \`${equivalent}\``);
}

function isDateFormat(format: string): boolean {
  try {
    compileDateFormat(format);
    return true;
  } catch {
    return false;
  }
}

const RANGES: Readonly<Record<Exclude<Field, "year" | "day" | "month">, readonly [number, number]>> = {
  hour: [0, 23],
  hour12: [1, 12],
  minute: [0, 59],
  second: [0, 59],
};

function isMoment(fields: readonly Field[], match: readonly string[]): boolean {
  // A leap year with a January, for formats without a year or month.
  let year = 2000;
  let month = 1;
  let day = 1;
  for (const [index, field] of fields.entries()) {
    const text = match[index + 1] ?? "";
    if (field === "year") year = Number(text);
    else if (field === "month")
      month = /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    else if (field === "day") day = Number(text);
    else if (Number(text) < RANGES[field][0] || Number(text) > RANGES[field][1]) return false;
  }
  return isDay(year, month, day);
}

/** Whether the Gregorian calendar has this day; months and days from 1. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
