/** What a filter is applied to. */
export interface Filterable {
  readonly name: string;
  readonly dataset: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A filter that cannot be read. The service answers it as `filterParseError`. */
export class FilterParseError extends Error {
  override readonly name = "FilterParseError";
}

const COMPARISON = /^\s*(name|dataset|metadata->([\w.-]+))\s*(=|!=)\s*'((?:[^']|'')*)'\s*/i;
const AND = /^and\b/i;

/**
 * Reads a filter such as `dataset = 'birds' AND metadata->site = 'O''Hare'`: comparisons with `=` or `!=` joined by `AND`;
 * a quote inside a text is doubled. Only this part of the service's SQL-like language is understood.
 *
 * @throws {FilterParseError} for anything else.
 */
export function parseFilter(text: string): (item: Filterable) => boolean {
  const tests: ((item: Filterable) => boolean)[] = [];
  let rest = text;
  for (;;) {
    const comparison = COMPARISON.exec(rest);
    if (!comparison) throw new FilterParseError(`Cannot read the filter at: ${rest || "(its end)"}`);
    const [whole, column = "", key, operator, quoted = ""] = comparison;
    const value = quoted.replaceAll("''", "'");
    tests.push((item) => (columnValue(item, column, key) === value) === (operator === "="));
    rest = rest.slice(whole.length);
    if (rest === "") return (item) => tests.every((test) => test(item));
    if (!AND.test(rest)) throw new FilterParseError(`Expected AND in the filter at: ${rest}`);
    rest = rest.replace(AND, "");
  }
}

function columnValue(item: Filterable, column: string, key: string | undefined): string | undefined {
  if (key !== undefined) return Object.hasOwn(item.metadata, key) ? item.metadata[key] : undefined;
  return column.toLowerCase() === "name" ? item.name : item.dataset;
}
