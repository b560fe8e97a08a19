import { CsvScanner } from "./row-counter/csv.js";
import { GzipRowCounter } from "./row-counter/gzip.js";
import { JsonScanner } from "./row-counter/json.js";
import { NdjsonScanner } from "./row-counter/ndjson.js";
import { PlainTextScanner } from "./row-counter/plain-text.js";
import type { RecordScanner } from "./row-counter/record-scanner.js";
import { SpssScanner } from "./row-counter/spss.js";

export { RowCountError } from "./row-counter/row-count-error.js";
export { GzipRowCounter, type RecordScanner };

/**
 * Counts the records of one tabular file from its bytes, in order, as they stream by, after the header. Memory does not grow
 * with the file. Only what is gzipped takes promises: await them before the next call.
 */
export type RowCounter = RecordScanner | GzipRowCounter;

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
    return isGzipped ? new GzipRowCounter(scanner) : scanner;
  }
  const isSpss = (format === "sav" || format === "zsav") && !isGzipped;
  return isSpss ? new SpssScanner() : undefined;
}
