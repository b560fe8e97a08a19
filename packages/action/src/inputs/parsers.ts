import { MAX_TIMEOUT_MS, nearest, plainText, type Shard, serviceUrl, withGuess } from "@dataset-upload/core";

/** What reading an input may need beside its text. */
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

/** How the text of an input becomes a value of the core's. What is in a value's range, the core checks. */
export interface InputType<T> {
  /**
   * @param text - trimmed, not empty
   * @throws {BadValue}
   */
  parse(text: string, context: ParseContext): T | Promise<T>;
  /** The text that gives this value, for showing a default. */
  show(value: T): string;
}

/** Why the text of an input cannot be used: a clause that follows the input's name. */
export class BadValue extends Error {
  override readonly name = "BadValue";
}

/** A text in quotes, on one line and short enough for a message. */
export function quoted(text: string): string {
  return JSON.stringify(plainText(text, 80));
}

export const text: InputType<string> = { parse: (value) => value, show: String };

const MAX_LINE_CHARACTERS = 2000;

/** A name, a code or an address: one line of text. */
export const line: InputType<string> = { parse: parseLine, show: String };

function parseLine(value: string): string {
  if (value.length <= MAX_LINE_CHARACTERS && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value)) return value;
  const fault =
    value.length > MAX_LINE_CHARACTERS ? `has ${value.length} characters` : "holds a line break or control character";
  throw new BadValue(`${quoted(value)} ${fault}: one line of at most ${MAX_LINE_CHARACTERS} characters is allowed`);
}

/** A secret that goes into a header. Its value is in no message. */
export const secret: InputType<string> = {
  parse(value) {
    if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
    throw new BadValue("holds a line break or a character that a header cannot hold: look at the secret");
  },
  show: () => "***",
};

/** An address, which may hold a password or a key: these are masked. */
export const address: InputType<string> = { ...line };

/** A service's address. */
export const baseUrl: InputType<string> = {
  parse(value) {
    serviceUrl(value);
    return value;
  },
  show: String,
};

/** The absolute path of a file to be written. */
export const fileToWrite: InputType<string> = { parse: (value, { pathToWrite }) => pathToWrite(value), show: String };

/** @param words - in the order in which they are to be named */
export function oneOf<const W extends string>(words: readonly W[]): InputType<W> {
  return {
    parse(value) {
      const word = words.find((candidate) => candidate === value);
      if (word !== undefined) return word;
      const meant = nearest(value, words);
      // A long list would push the guess out of sight.
      if (meant !== undefined && words.length > 8) throw new BadValue(`${quoted(value)}: did you mean \`${meant}\`?`);
      throw new BadValue(withGuess(`${quoted(value)} is not one of ${words.join(", ")}`, value, words));
    },
    show: String,
  };
}

/** A boolean as YAML's core schema writes it and as workflow authors know it: `true` and `false` may stand for two words. */
export function trueOrFalse<const True extends string | boolean, const False extends string | boolean>(
  whenTrue: True,
  whenFalse: False,
): InputType<True | False> {
  return {
    parse(value) {
      if (/^(true|True|TRUE)$/.test(value)) return whenTrue;
      if (/^(false|False|FALSE)$/.test(value)) return whenFalse;
      throw new BadValue(`${quoted(value)} is neither true nor false`);
    },
    show: (value) => String(value === whenTrue),
  };
}

export const wholeNumber: InputType<number> = {
  parse(value) {
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isSafeInteger(number)) return number;
    throw new BadValue(`${quoted(value)} is not a whole number`);
  },
  show: String,
};

/** A duration in whole milliseconds, written in this unit. */
export function duration(unit: "seconds" | "minutes"): InputType<number> {
  const unitMs = unit === "seconds" ? 1000 : 60_000;
  const most = Math.floor(MAX_TIMEOUT_MS / unitMs);
  return {
    parse(value) {
      const ms = /^\d+(\.\d+)?$/.test(value) ? Math.round(Number(value) * unitMs) : Number.NaN;
      if (ms >= 1 && ms <= most * unitMs) return ms;
      throw new BadValue(`${quoted(value)} is not a number of ${unit} above 0 and at most ${most}`);
    },
    show: (ms) => String(ms / unitMs),
  };
}

/** `i/n`: part i, from 0, of n. */
export const shard: InputType<Shard> = {
  parse(value) {
    const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
    if (index !== undefined && count !== undefined && index < count && count <= 10_000) return { index, count };
    throw new BadValue(
      `${quoted(value)} is not \`i/n\` with i from 0 to n - 1 and n up to 10000, as \`\${{ strategy.job-index }}/\${{ strategy.job-total }}\` gives it`,
    );
  },
  show: ({ index, count }) => `${index}/${count}`,
};

/** Texts, one a line. */
export const lines: InputType<readonly string[]> = {
  parse: (value) =>
    value
      .split("\n")
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  show: (texts) => texts.join("\n"),
};

/** The number of a line, or `none`. */
export const lineNumber: InputType<number | "none"> = {
  parse(value) {
    if (value === "none") return value;
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new BadValue(`${quoted(value)} is not the number of a line, from 1, or none`);
  },
  show: String,
};

/** Words, one a line or with commas between them. */
export const list: InputType<readonly string[]> = {
  parse: (value) =>
    value
      .split(/[\n,]/)
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .map(parseLine),
  show: (words) => words.join(", "),
};
