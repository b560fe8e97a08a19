import { InputError, plainText, type Shard, serviceUrl } from "@dataset-upload/core";

/** What a parser may need beside the text. */
export interface ParseContext {
  /**
   * Reads a text file of the workspace.
   * @throws {BadValue} where it lies elsewhere or cannot be read
   */
  readonly readText: (path: string) => Promise<string>;
  /**
   * The absolute path of a file to be written.
   * @throws {BadValue} where it lies outside the folders that the Action may write to
   */
  readonly pathToWrite: (path: string) => Promise<string>;
}

/**
 * Turns the text of an input, trimmed and not empty, into its value.
 * @throws {BadValue}
 */
export type Parser<T> = (text: string, context: ParseContext) => T | Promise<T>;

/** Why the text of an input cannot be used: a clause that follows the input's name. */
export class BadValue extends Error {
  override readonly name = "BadValue";
}

/** A text in quotes, on one line and short enough for a message. */
export function quoted(text: string): string {
  return JSON.stringify(plainText(text, 80));
}

export const text: Parser<string> = (value) => value;

const LONGEST_LINE = 2000;

/** What is a name, a code or an address: one line of text. */
export const line: Parser<string> = oneLine;

function oneLine(value: string): string {
  if (value.length <= LONGEST_LINE && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value)) return value;
  const fault =
    value.length > LONGEST_LINE ? `has ${value.length} characters` : "holds a line break or control character";
  throw new BadValue(`${quoted(value)} ${fault}: one line of at most ${LONGEST_LINE} characters is allowed`);
}

/** A secret that goes into a header. Its value is in no message. */
export const secret: Parser<string> = (value) => {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new BadValue("holds a line break or a character that a header cannot hold: look at the secret");
};

export const fileToWrite: Parser<string> = (value, { pathToWrite }) => pathToWrite(value);

/** @param words - in the order in which they are to be named */
export function oneOf<const W extends string>(words: readonly W[]): Parser<W> {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new BadValue(`${quoted(value)} is not one of ${words.join(", ")}`);
    return word;
  };
}

/** Reads a boolean as YAML's core schema writes it and as workflow authors know it, into the name of what it chooses. */
export function choice<const Yes extends string, const No extends string>(yes: Yes, no: No): Parser<Yes | No> {
  return (value) => {
    if (/^(true|True|TRUE)$/.test(value)) return yes;
    if (/^(false|False|FALSE)$/.test(value)) return no;
    throw new BadValue(`${quoted(value)} is neither true nor false`);
  };
}

export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): Parser<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new BadValue(`${quoted(value)} is not a whole number ${range}`);
  };
}

// What Node's timers take: 24 days.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A duration, read in units of `unitMs` milliseconds, into whole milliseconds. */
export function duration(unit: "seconds" | "minutes"): Parser<number> {
  const unitMs = unit === "seconds" ? 1000 : 60_000;
  const most = Math.floor(LONGEST_TIMER_MS / unitMs);
  return (value) => {
    const ms = /^\d+(\.\d+)?$/.test(value) ? Math.round(Number(value) * unitMs) : Number.NaN;
    if (ms >= 1 && ms <= most * unitMs) return ms;
    throw new BadValue(`${quoted(value)} is not a number of ${unit} above 0 and at most ${most}`);
  };
}

export const address: Parser<string> = (value) => {
  try {
    serviceUrl(value);
    return value;
  } catch (error) {
    if (error instanceof InputError) throw new BadValue(plainText(error.message.replace(/^baseUrl: /, ""), 200));
    throw error;
  }
};

/** `i/n`: part i, from 0, of n. */
export const shard: Parser<Shard> = (value) => {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index < count && count <= 10_000) return { index, count };
  throw new BadValue(
    `${quoted(value)} is not \`i/n\` with i from 0 to n - 1 and n up to 10000, as \`\${{ strategy.job-index }}/\${{ strategy.job-total }}\` gives it`,
  );
};

/** Words, one a line or with commas between them. */
export const list: Parser<readonly string[]> = (value) =>
  value
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map(oneLine);

/** What a record holds, without the entries that are undefined. */
export function given<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }; // those left are the record's own
}
