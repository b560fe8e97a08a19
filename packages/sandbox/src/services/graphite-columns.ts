import { Refusal } from "../refusal.js";

/** What the cells of a column are. */
export type GraphiteSubtype = "text" | "numeric" | "date" | "datetime";

/** A column of a dataset, as `/dataset-create` and `/dataset-fill` take it. */
export interface GraphiteColumn {
  readonly name: string;
  readonly alias: string;
  readonly type: "measure" | "dimension";
  readonly subtype: GraphiteSubtype;
  /** `#,###.##` for numbers, a format of PHP's `date` for dates and times. */
  readonly format?: string;
}

/** A cell as the service takes it: text, a number, or `null` for an empty number or date. */
export type GraphiteCell = string | number | null;

const PROPERTIES = ["name", "alias", "type", "subtype", "format"];
const TYPES = ["measure", "dimension"] as const;
const SUBTYPES = ["text", "numeric", "date", "datetime"] as const;

/** Reads the `columns` of a request. Throws a {@link Refusal}. */
export function readColumns(value: unknown): GraphiteColumn[] {
  if (!Array.isArray(value) || value.length === 0) throw new Refusal(400, "columns is not a list of columns.");
  const columns = value.map(readColumn);
  const names = new Set(columns.map((column) => column.name));
  if (names.size < columns.length) throw new Refusal(400, "columns has a name twice.");
  return columns;
}

function readColumn(value: unknown, index: number): GraphiteColumn {
  const where = `columns[${index}]`;
  if (typeof value !== "object" || value === null) throw new Refusal(400, `${where} is not an object.`);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const unknown = Object.keys(fields).find((key) => !PROPERTIES.includes(key));
  if (unknown !== undefined) throw new Refusal(400, `${where}.${unknown} is not known.`);
  const text = (key: string): string => {
    const entry = fields[key];
    if (typeof entry !== "string" || entry === "") throw new Refusal(400, `${where}.${key} is not a text.`);
    return entry;
  };
  const choice = <T extends string>(key: string, choices: readonly T[]): T => {
    const found = choices.find((candidate) => candidate === fields[key]);
    if (found === undefined) throw new Refusal(400, `${where}.${key} is none of ${choices.join(", ")}.`);
    return found;
  };
  const subtype = choice("subtype", SUBTYPES);
  const column = { name: text("name"), alias: text("alias"), type: choice("type", TYPES), subtype };
  if (fields.format === undefined) return column;
  const format = text("format");
  if (subtype === "text") throw new Refusal(400, `${where}.format: a text has none.`);
  if (subtype === "numeric" && !/^[#0,]+(\.[#0]+)?$/.test(format)) {
    throw new Refusal(400, `${where}.format "${format}" is not like #,###.##`);
  }
  return { ...column, format };
}

/** Throws a {@link Refusal} that names the first row and column with a wrong value. */
export function checkRows(columns: readonly GraphiteColumn[], rows: readonly unknown[]): readonly GraphiteCell[][] {
  const checks = columns.map(cellCheck);
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row)) throw new Refusal(400, `Row ${index} of insert-data is not a list.`);
    if (row.length !== columns.length) {
      throw new Refusal(400, `Row ${index} of insert-data has ${row.length} cells for ${columns.length} columns.`);
    }
    for (let at = 0; at < checks.length; at += 1) {
      if (checks[at]?.(row[at])) continue;
      const { name, subtype } = columns[at] ?? {};
      throw new Refusal(400, `Row ${index}, column ${name}: ${JSON.stringify(row[at])} is no ${subtype} value.`);
    }
  }
  // Every cell was checked above.
  return rows as GraphiteCell[][];
}

function cellCheck({ subtype, format }: GraphiteColumn): (cell: unknown) => boolean {
  switch (subtype) {
    case "text":
      return (cell) => typeof cell === "string" || cell === null;
    case "numeric": {
      const pattern = format?.includes(",") ? /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/ : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
      return (cell) => typeof cell === "number" || cell === null || (typeof cell === "string" && pattern.test(cell));
    }
    case "date":
      return dateCheck(format ?? "Y-m-d");
    case "datetime":
      return dateCheck(format ?? "Y-m-d H:i:s");
  }
}

function dateCheck(format: string): (cell: unknown) => boolean {
  const pattern = phpDatePattern(format);
  return (cell) => cell === null || (typeof cell === "string" && pattern.test(cell));
}

const PHP_DATE: Readonly<Record<string, string>> = {
  d: "(0[1-9]|[12]\\d|3[01])",
  j: "([1-9]|[12]\\d|3[01])",
  D: "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
  m: "(0[1-9]|1[0-2])",
  n: "([1-9]|1[0-2])",
  M: "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
  F: "(January|February|March|April|May|June|July|August|September|October|November|December)",
  Y: "\\d{4}",
  y: "\\d{2}",
  H: "([01]\\d|2[0-3])",
  G: "(1?\\d|2[0-3])",
  h: "(0[1-9]|1[0-2])",
  g: "([1-9]|1[0-2])",
  i: "[0-5]\\d",
  s: "[0-5]\\d",
  v: "\\d{3}",
  u: "\\d{6}",
  A: "(AM|PM)",
  a: "(am|pm)",
  P: "[+-]\\d{2}:\\d{2}",
  O: "[+-]\\d{4}",
};

/** What texts in a format of PHP's `date` look like; a backslash makes the next letter stand for itself. */
function phpDatePattern(format: string): RegExp {
  const parts = format.match(/\\.|[^\\]/gs) ?? [];
  const source = parts.map((part) => {
    const letter = part.length === 2 ? undefined : PHP_DATE[part];
    return letter ?? part.slice(-1).replace(/[^\w\s]/g, "\\$&");
  });
  return new RegExp(`^${source.join("")}$`);
}
