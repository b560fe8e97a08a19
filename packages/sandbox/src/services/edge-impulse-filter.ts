/** What a filter is applied to. */
export interface Filterable {
  readonly name: string;
  readonly dataset: string;
  readonly bucketName: string;
  readonly created: string;
  readonly totalFileCount: number;
  readonly totalFileSize: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A filter that cannot be read. The service answers it as `filterParseError`. */
export class FilterParseError extends Error {
  override readonly name = "FilterParseError";
}

/** The columns that the specification names; any label of the metadata is one too. */
const COLUMNS: Readonly<Record<string, (item: Filterable) => string | number>> = {
  name: (item) => item.name,
  dataset: (item) => item.dataset,
  bucket: (item) => item.bucketName,
  created: (item) => item.created,
  total_file_count: (item) => item.totalFileCount,
  total_file_size: (item) => item.totalFileSize,
};

// A hyphen in a label is a minus to SQL: the specification's labels have none.
const COMPARISON = /^\s*(?:metadata->(\w+)|(\w+))\s*(=|!=|<=|>=|<|>)\s*(?:'((?:[^']|'')*)'|(\d+))\s*/i;
const AND = /^and\b/i;

/**
 * Reads a filter such as `dataset = 'birds' AND metadata->site = 'O''Hare'`: comparisons joined by `AND`; a quote inside a text
 * is doubled. Only this part of the service's SQL-like language is understood.
 *
 * @throws {FilterParseError} for anything else.
 */
export function parseFilter(text: string): (item: Filterable) => boolean {
  const tests: ((item: Filterable) => boolean)[] = [];
  let rest = text;
  for (;;) {
    const comparison = COMPARISON.exec(rest);
    const [whole = "", label, column = "", operator = "", quoted, digits] = comparison ?? [];
    const read = label === undefined ? COLUMNS[column.toLowerCase()] : (item: Filterable) => labelOf(item, label);
    if (!comparison || read === undefined)
      throw new FilterParseError(`Cannot read the filter at: ${rest || "(its end)"}`);
    const value = quoted === undefined ? Number(digits) : quoted.replaceAll("''", "'");
    tests.push((item) => compares(read(item), operator, value));
    rest = rest.slice(whole.length);
    if (rest === "") return (item) => tests.every((test) => test(item));
    if (!AND.test(rest)) throw new FilterParseError(`Expected AND in the filter at: ${rest}`);
    rest = rest.replace(AND, "");
  }
}

/** The service puts underscores in place of a label's dots. */
function labelOf({ metadata }: Filterable, label: string): string | undefined {
  return Object.entries(metadata).find(([key]) => key.replaceAll(".", "_") === label)?.[1];
}

function compares(found: string | number | undefined, operator: string, value: string | number): boolean {
  if (operator === "=") return found === value;
  if (operator === "!=") return found !== value;
  if (found === undefined || typeof found !== typeof value) return false;
  if (operator === "<") return found < value;
  if (operator === ">") return found > value;
  return operator === "<=" ? found <= value : found >= value;
}
