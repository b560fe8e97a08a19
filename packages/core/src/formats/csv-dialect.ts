import { CR, LF, QUOTE } from "./bytes.js";
import { CsvScanner } from "./csv-scanner.js";
import { TableError } from "./problem.js";
import { MAX_RECORD_BYTES } from "./record-scanner.js";
import type { ReadOptions } from "./records.js";

/** How a text separates cells, and where its first record is. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** Cells of the first record. */
  readonly columns: number;
  /** The first record's offset in bytes: behind a line `sep=;`, and behind the lines that `headerRow` passes over. */
  readonly offset: number;
  /** The line at that offset, from 1. */
  readonly line: number;
}

/** The first records as they are with one delimiter. */
interface Shape {
  readonly delimiter: string;
  /** Cells of the first record. */
  readonly columns: number;
  /** Cells of each record. */
  readonly cells: readonly number[];
  readonly lines: readonly number[];
  /** Quotes in the middle of cells: a sign that the delimiter is another one. */
  readonly strayQuotes: number;
}

/** Where two fit as well, the first wins: commas also stand in names and numbers that people write. */
const DELIMITERS = [";", "\t", "|", ","];
/** So many records show what separates their cells. */
const SHOWN_RECORDS = 10;
const A_FEW_RECORDS = 4;
/** Bytes that are looked at for a few records; and for one, where there is none. */
const SAMPLE = 64 * 1024;
const SAMPLES = [512, SAMPLE, SAMPLE * 16, MAX_RECORD_BYTES];

/** The first line that Excel writes and reads: it names the delimiter and is not part of the table. */
const SEPARATOR_LINE = /^sep=(?!")([\t\x20-\x7e])[\r\n]/i;
const SEPARATOR_LINE_LENGTH = 6;

/**
 * Finds out how a text separates cells: so that the first records have as many cells as the header. Where no delimiter
 * does that, it is the one that stands most often in the header.
 *
 * @param head - the text's first bytes
 * @returns undefined where more bytes are needed
 * @throws {TableError} for a title above the header, and for a declared delimiter that the header does not have
 */
export function findDialect(
  head: Buffer,
  extent: "more follows" | "whole",
  format: "csv" | "tsv",
  { headerRow, delimiter, onNotice }: Pick<ReadOptions, "headerRow" | "delimiter" | "onNotice">,
): Dialect | undefined {
  const isWhole = extent === "whole";
  const separator = SEPARATOR_LINE.exec(head.toString("latin1", 0, SEPARATOR_LINE_LENGTH))?.[1];
  const passedOver = typeof headerRow === "number" ? headerRow - 1 : 0;
  const top = skipLines(head, Math.max(passedOver, separator === undefined ? 0 : 1));
  if (top === undefined && !isWhole) return undefined;
  if (top === undefined) throw new TableError({ message: `has fewer lines than \`header-row: ${headerRow}\` says` });

  const declared = delimiter === undefined ? separator : declaredDelimiter(delimiter);
  const usual = declared ?? (format === "tsv" ? "\t" : ",");
  const shapes = shapesOf(head.subarray(top.offset), isWhole, top.line, usual);
  if (shapes === undefined) return undefined;
  const possible = declared === undefined ? shapes : shapes.filter((shape) => shape.delimiter === declared);
  const byName = format === "tsv" ? possible.find((shape) => shape.delimiter === "\t" && shape.columns > 1) : undefined;
  const regular = byName ?? best(possible.filter(({ cells, columns }) => cells.every((count) => count === columns)));
  if (regular === undefined && headerRow === undefined) refuseTitle(possible);
  const found = regular ?? best(possible);
  if (found === undefined && delimiter !== undefined) refuseOther(usual, best(shapes), top.line);
  if (found !== undefined && found.delimiter !== usual) {
    onNotice?.({
      message: `the delimiter was found to be ${shown(found.delimiter)}: set \`delimiter\` where that is wrong`,
    });
  }
  return { delimiter: found?.delimiter ?? usual, columns: found?.columns ?? 1, ...top };
}

/** The offset and the line behind so many lines; undefined where there are fewer. */
function skipLines(text: Buffer, lines: number): Pick<Dialect, "offset" | "line"> | undefined {
  let offset = 0;
  for (let line = 1; line <= lines; line += 1) {
    while (offset < text.length && text[offset] !== CR && text[offset] !== LF) offset += 1;
    while (text[offset] === CR && (text[offset + 1] === CR || text[offset + 1] === LF)) offset += 1;
    if (offset === text.length) return undefined;
    offset += 1;
  }
  return { offset, line: lines + 1 };
}

function declaredDelimiter(declared: string): string {
  const delimiter = declared === "tab" || declared === "\\t" ? "\t" : declared;
  if ([...delimiter].length !== 1 || '"\r\n\uFEFF'.includes(delimiter)) {
    throw new TableError({ message: "`delimiter` must be one character, such as `;`, or `tab`" });
  }
  return delimiter;
}

/**
 * What the first records are with each delimiter that is there at all, and with the usual one. Undefined where more bytes
 * are needed: what is found does not depend on how many there are at hand.
 */
function shapesOf(text: Buffer, isWhole: boolean, line: number, usual: string): Shape[] | undefined {
  const delimiters = [...new Set([...DELIMITERS, usual])];
  for (const size of SAMPLES) {
    if (text.length < size && !isWhole) return undefined;
    const sample = text.subarray(0, size);
    const isAll = isWhole && sample.length === text.length;
    const present = delimiters.filter((delimiter) => delimiter === usual || sample.includes(delimiter));
    const shapes = present.flatMap((delimiter) => shapeOf(sample, isAll, line, delimiter) ?? []);
    const isEnough = shapes.length > 0 && shapes.every(({ cells }) => cells.length >= A_FEW_RECORDS);
    if (isEnough || isAll || (size >= SAMPLE && shapes.length > 0)) return shapes;
  }
  const message = `no record ends within the first ${MAX_RECORD_BYTES} bytes; is a quote not closed?`;
  throw new TableError({ line, message });
}

function shapeOf(sample: Buffer, isAll: boolean, line: number, delimiter: string): Shape | undefined {
  const bytes = Buffer.from(delimiter);
  const places = { starts: [], ends: [], lines: [] };
  const scanner = new CsvScanner({ delimiter, emptyLines: "nothing", offset: 0, line }, places);
  scanner.write(sample);
  if (isAll) scanner.end();
  const ends: number[] = places.ends.slice(0, SHOWN_RECORDS);
  const records = ends.map((end, index) => countCells(sample.subarray(places.starts[index], end), bytes));
  const columns = records[0]?.cells;
  if (columns === undefined) return undefined;
  const strayQuotes = records.reduce((sum, record) => sum + record.strayQuotes, 0);
  return { delimiter, columns, cells: records.map(({ cells }) => cells), lines: places.lines, strayQuotes };
}

function countCells(record: Buffer, delimiter: Buffer): { cells: number; strayQuotes: number } {
  let cells = 1;
  let strayQuotes = 0;
  let isQuoted = false;
  let cellStart = 0;
  for (let at = 0; at < record.length; at += 1) {
    const byte = record[at];
    if (byte === QUOTE) {
      if (isQuoted || at === cellStart || record[at - 1] === QUOTE) isQuoted = !isQuoted;
      else strayQuotes += 1;
    } else if (!isQuoted && byte === delimiter[0] && (delimiter.length === 1 || record.indexOf(delimiter, at) === at)) {
      cells += 1;
      cellStart = at + delimiter.length;
    }
  }
  return { cells, strayQuotes };
}

/** Of those that the header has at all, the one that separates most of it, and cuts no quoted cell. */
function best(shapes: readonly Shape[]): Shape | undefined {
  return shapes
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => a.strayQuotes - b.strayQuotes || b.columns - a.columns)[0];
}

/** @throws {TableError} where the first lines have one cell, and those behind them all have as many as each other */
function refuseTitle(shapes: readonly Shape[]): void {
  for (const { delimiter, cells, lines } of shapes) {
    const first = cells.findIndex((count) => count > 1);
    const table = cells.slice(first);
    const [columns] = table;
    if (first < 1 || table.length < 2 || !table.every((count) => count === columns)) continue;
    const line = lines[first];
    const message = `is no header: from line ${line} on, there are ${columns} cells in each record, separated by ${shown(delimiter)}; set \`header-row: ${line}\` where that line has the columns' names`;
    throw new TableError({ line: lines[0] ?? 1, message });
  }
}

/** @throws {TableError} where the header has another delimiter than the declared one */
function refuseOther(declared: string, other: Shape | undefined, line: number): void {
  if (other === undefined) return;
  const message = `\`delimiter\` declares ${shown(declared)}, which the header does not have: its ${other.columns} cells are separated by ${shown(other.delimiter)}`;
  throw new TableError({ line: other.lines[0] ?? line, message });
}

function shown(delimiter: string): string {
  return delimiter === "\t" ? "a tab" : `\`${delimiter}\``;
}
