import { compileDateFormat, DateFormatError } from "./date-format.js";
import { parseNumericFormat } from "./numeric-format.js";
import { quoteValue } from "./problem.js";

/** More columns than this are taken for a mistake, such as a wrong delimiter. */
export const MAX_COLUMNS = 10_000;

export const COLUMN_TYPES = ["measure", "dimension"] as const;
export const COLUMN_SUBTYPES = ["text", "numeric", "date", "datetime"] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];
export type ColumnSubtype = (typeof COLUMN_SUBTYPES)[number];

/** A column of a Graphite Note dataset, as `/dataset-create` and `/dataset-fill` take it. */
export interface Column {
  readonly name: string;
  /** The column's name in the files. */
  readonly alias: string;
  readonly type: ColumnType;
  readonly subtype: ColumnSubtype;
  /** Numeric: like `#,###.##`. Date and datetime: like PHP's `Y-m-d H:i:s`. */
  readonly format?: string;
}

/** What a date column's values look like where no format is given. */
export const DEFAULT_DATE_FORMATS = { date: "Y-m-d", datetime: "Y-m-d H:i:s" } as const;

const SHOWN_FAULTS = 20;

/** Columns that were given and do not hold; `faults` has one line for each thing wrong, the message the first 20. */
export class ColumnsError extends Error {
  override readonly name = "ColumnsError";

  constructor(readonly faults: readonly string[]) {
    const more = faults.length > SHOWN_FAULTS ? `; and ${faults.length - SHOWN_FAULTS} more faults` : "";
    super(`columns: ${faults.slice(0, SHOWN_FAULTS).join("; ")}${more}`);
  }
}

/**
 * The columns of a parsed `columns` input: a list of mappings with `name`, `type`, `subtype` and optionally `alias`
 * (default: the name) and `format` (default for dates: `Y-m-d`, `Y-m-d H:i:s`). Throws ColumnsError with all that is wrong.
 */
export function parseColumns(value: unknown): Column[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new ColumnsError(["a list of columns is needed, each with name, alias, type and subtype"]);
  if (value.length > MAX_COLUMNS)
    throw new ColumnsError([`there are ${value.length} columns, at most ${MAX_COLUMNS} are taken`]);
  const faults: string[] = [];
  const columns = value.map((item: unknown, index) => parseColumn(item, `column ${index + 1}`, faults));
  const complete = columns.filter((column) => column !== undefined);
  for (const key of ["name", "alias"] as const) {
    const twice = findRepeated(complete.map((column) => column[key]));
    faults.push(...twice.map((text) => `the ${key} ${quoteValue(text)} is given more than once`));
  }
  if (faults.length > 0) throw new ColumnsError(faults);
  return complete;
}

const KEYS: ReadonlySet<string> = new Set(["name", "alias", "type", "subtype", "format"]);

function parseColumn(item: unknown, place: string, faults: string[]): Column | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    faults.push(`${place} must be a mapping with name, alias, type and subtype`);
    return undefined;
  }
  const given = new Map<string, unknown>(Object.entries(item));
  const before = faults.length;
  const unknown = [...given.keys()].filter((key) => !KEYS.has(key));
  faults.push(...unknown.map((key) => `${place} has an unknown key ${quoteValue(key)}`));
  const name = requireText(given.get("name"), `${place}: name`, faults);
  const alias = given.get("alias") === undefined ? name : requireText(given.get("alias"), `${place}: alias`, faults);
  const type = requireOneOf(given.get("type"), COLUMN_TYPES, `${place}: type`, faults);
  const subtype = requireOneOf(given.get("subtype"), COLUMN_SUBTYPES, `${place}: subtype`, faults);
  if (name === undefined || alias === undefined || type === undefined || subtype === undefined) return undefined;
  const format = parseFormat(given.get("format"), subtype, `${place}: format`, faults);
  return faults.length > before
    ? undefined
    : { name, alias, type, subtype, ...(format === undefined ? {} : { format }) };
}

function requireText(value: unknown, place: string, faults: string[]): string | undefined {
  if (typeof value === "string" && value.trim() !== "") return value;
  faults.push(`${place} must be text that is not empty`);
  return undefined;
}

function requireOneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  place: string,
  faults: string[],
): T | undefined {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    const given =
      value === undefined ? "is missing" : typeof value === "string" ? `is ${quoteValue(value)}` : "is not text";
    faults.push(`${place} ${given}, allowed are ${allowed.join(", ")}`);
  }
  return found;
}

function parseFormat(value: unknown, subtype: ColumnSubtype, place: string, faults: string[]): string | undefined {
  if (value === undefined || value === null || value === "")
    return subtype === "date" || subtype === "datetime" ? DEFAULT_DATE_FORMATS[subtype] : undefined;
  const format = requireText(value, place, faults);
  if (format === undefined) return undefined;
  if (subtype === "text") {
    faults.push(`${place} is only for numeric, date and datetime`);
  } else if (subtype === "numeric" && parseNumericFormat(format) === undefined) {
    faults.push(`${place} ${quoteValue(format)} is not like \`#,###.##\`, \`#.###,##\`, \`$#,###\` or \`#%\``);
  } else if (subtype !== "numeric") {
    const fault = dateFormatFault(format);
    faults.push(...(fault === undefined ? [] : [`${place} ${quoteValue(format)} ${fault}`]));
  }
  return format;
}

function dateFormatFault(format: string): string | undefined {
  try {
    compileDateFormat(format);
    return undefined;
  } catch (error) {
    if (error instanceof DateFormatError) return error.message;
    throw error;
  }
}

function findRepeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = texts.filter((text) => seen.size === seen.add(text).size);
  return [...new Set(repeated)];
}
