import papa from "papaparse";
import type { DataFile } from "../files/data-file.js";
import { CR } from "./bytes.js";
import { CsvText } from "./csv-text.js";
import { TableError } from "./problem.js";
import { type HeldText, readText } from "./read-text.js";
import type { RecordPlaces } from "./record-scanner.js";
import type { ReadOptions, RecordBatch } from "./records.js";

const TEXT_FOLLOWS =
  'more text follows the closing quote of a cell; a quote inside a quoted cell is written twice (`""`)';

/**
 * The records of a CSV or TSV file. Cells are exactly what stands in the file. An empty line is a record only where the
 * header has a single column.
 *
 * @throws {TableError} for what `CsvText` and `readText` do not take, and for text behind the closing quote of a cell
 */
export async function* readCsv(
  file: DataFile,
  format: "csv" | "tsv",
  options: ReadOptions,
): AsyncGenerator<RecordBatch, void, void> {
  const places: RecordPlaces = { starts: [], ends: [], lines: [] };
  const scanner = new CsvText(format, options, places);
  let header: readonly string[] | undefined;
  let headerLine: number | undefined;
  let isFirst = true;
  for await (const text of readText(file, options, scanner, places)) {
    const { records, fault } = cellsOf(text, places, scanner.delimiter);
    const lines = places.lines.slice(0, records.length);
    if (isFirst && options.headerRow !== "none") {
      header = records.shift();
      headerLine = lines.shift();
    }
    isFirst = false;
    yield { format, header, headerLine, layout: "positional", records, lines };
    if (fault !== undefined) throw fault;
  }
  if (isFirst) throw new TableError({ message: "the file is empty; a header with the columns' names is needed" });
}

/** The cells of whole records, as papaparse finds them, up to one that it does not read. */
function cellsOf(text: HeldText, places: RecordPlaces, delimiter: string): { records: string[][]; fault?: TableError } {
  const parser = new papa.Parser({ delimiter, newline: "\n" });
  // Spaces behind a closing quote are passed over before a line end, but not before the end of the text.
  const { data, errors } = parser.parse(`${joinRecords(text, places)}\n`, 0, false) as papa.ParseResult<string[]>;
  const [first] = errors;
  if (first !== undefined) {
    const row = first.row ?? 0;
    return {
      records: data.slice(0, row),
      fault: new TableError({ line: places.lines[row] ?? 1, message: TEXT_FOLLOWS }),
    };
  }
  data.pop();
  if (data.length !== places.ends.length) {
    throw new Error(`${places.ends.length} records were found, ${data.length} were read`);
  }
  return { records: data };
}

/** The text of records with an LF between any two, and nothing else: neither CRs nor empty lines that mean nothing. */
function joinRecords(text: HeldText, { starts, ends }: RecordPlaces): string {
  const all = text.slice(starts[0] ?? 0, ends.at(-1) ?? 0);
  const isJoined =
    !all.includes(CR) && starts.every((start, index) => index === 0 || start === (ends[index - 1] ?? 0) + 1);
  if (isJoined) return all.toString();
  return starts.map((start, index) => text.slice(start, ends[index] ?? start).toString()).join("\n");
}
