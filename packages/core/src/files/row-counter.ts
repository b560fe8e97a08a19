import { CsvScanner } from "./row-counter/csv.js";
import { GzipRowCounter } from "./row-counter/gzip.js";
import { JsonScanner } from "./row-counter/json.js";
import { NdjsonScanner } from "./row-counter/ndjson.js";
import { PlainTextScanner } from "./row-counter/plain-text.js";
import type { RecordScanner } from "./row-counter/record-scanner.js";
import type { RowCounter } from "./row-counter/row-counter.js";
import { SpssScanner } from "./row-counter/spss.js";

export { RowCountError } from "./row-counter/row-count-error.js";
export type { RowCounter } from "./row-counter/row-counter.js";

const TEXT_SCANNERS = new Map<string, () => RecordScanner>([
  ["csv", () => new CsvScanner("csv")],
  ["tsv", () => new CsvScanner("tsv")],
  ["tab", () => new CsvScanner("tsv")],
  ["json", () => new JsonScanner()],
  ["ndjson", () => new NdjsonScanner()],
  ["jsonl", () => new NdjsonScanner()],
]);

/**
 * A counter for a file of this name, or undefined for a file that has no rows. The extension decides, whatever its
 * case: `.csv`, `.tsv`, `.tab`, `.json`, `.ndjson` and `.jsonl`, each also gzipped as `….gz`, and SPSS' `.sav` and
 * `.zsav`. Text is UTF-8 or another superset of ASCII, or UTF-16 with a byte order mark.
 */
export function rowCounterFor(name: string): RowCounter | undefined {
  const [, extension = "", gz] = /\.([a-z]+)(\.gz)?$/i.exec(name) ?? [];
  const format = extension.toLowerCase();
  const isGzipped = gz !== undefined;

  const makeTextScanner = TEXT_SCANNERS.get(format);
  if (makeTextScanner !== undefined) {
    const scanner = new PlainTextScanner(makeTextScanner());
    return isGzipped ? new GzipRowCounter(scanner) : counterOf(scanner);
  }
  const isSpss = (format === "sav" || format === "zsav") && !isGzipped;
  return isSpss ? counterOf(new SpssScanner()) : undefined;
}

function counterOf(scanner: RecordScanner): RowCounter {
  return {
    write: (chunk) => scanner.write(chunk),
    end: async () => scanner.end(),
  };
}
