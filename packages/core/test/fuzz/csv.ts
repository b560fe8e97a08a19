import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { FormatOptions } from "../../src/formats/records.js";
import { hold, readWhole, same, sameCount, writeFile } from "./outcomes.js";
import { property } from "./property.js";

/** Text with everything that has a meaning in CSV; NULs mean another encoding. */
const cell = fc.string({
  unit: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('"', ",", ";", "\t", "|", "\r\n", "\n", "\r", " ", "\\", "'", "0", "a") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((unit) => unit !== "\0") },
  ),
  maxLength: 12,
});
// So does a byte order mark at the beginning of a file.
const headerName = cell.filter((name) => name.trim() !== "" && !/\uFEFF/.test(name));

interface Written {
  readonly name: string;
  readonly content: Buffer;
  readonly options: { readonly delimiter?: string };
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

const dialects = fc.record({
  table: fc.uniqueArray(headerName, { minLength: 1, maxLength: 5 }).chain((header) =>
    fc.record({
      header: fc.constant(header),
      records: fc.array(
        fc.record({
          cells: fc.array(cell, { minLength: header.length, maxLength: header.length }),
          emptyLinesBefore: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(2)),
        }),
        { maxLength: 8 },
      ),
    }),
  ),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  toldBy: fc.constantFrom("declaration", "header", "first line", "name"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  quoting: fc.constantFrom("minimal", "all"),
  end: fc.constantFrom("line end", "none"),
  encoding: fc.constantFrom("utf-8", "utf-8 with a mark", "utf-16le", "utf-16be"),
  packing: fc.constantFrom("plain", "gzip"),
});

/** Writes a table as RFC 4180 says, knowing nothing of the reader, and notes where each record begins. */
const writtenTables = dialects.map(({ table, toldBy, lineEnd, end, encoding, packing, ...drawn }): Written => {
  // A header of one column does not show whether the characters in it are delimiters.
  const quoting = table.header.length > 1 ? drawn.quoting : "all";
  // A header of one column shows no delimiter.
  const isShown = table.header.length > 1 || toldBy !== "header";
  const delimiter = toldBy === "name" ? "\t" : isShown ? drawn.delimiter : ",";
  const write = (cells: readonly string[], quotes: string) =>
    cells
      .map((text) =>
        quotes === "all" || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text,
      )
      .join(delimiter);
  let text = toldBy === "first line" ? `sep=${delimiter}${lineEnd}` : "";
  const lines: number[] = [];
  text += write(table.header, toldBy === "header" ? "all" : quoting) + lineEnd;
  for (const { cells, emptyLinesBefore } of table.records) {
    if (table.header.length > 1) text += lineEnd.repeat(emptyLinesBefore);
    lines.push(lineCount(text));
    text += write(cells, quoting) + lineEnd;
  }
  // An empty last line of a single column is a record only with its line end.
  if (end === "none" && !text.endsWith(lineEnd + lineEnd)) text = text.slice(0, -lineEnd.length);
  const bytes = encode(text, encoding);
  return {
    name: `t.${toldBy === "name" ? "tsv" : "csv"}${packing === "gzip" ? ".gz" : ""}`,
    content: packing === "gzip" ? gzipSync(bytes) : bytes,
    options: toldBy === "declaration" ? { delimiter } : {},
    header: table.header,
    records: table.records.map(({ cells }) => cells),
    lines,
  };
});

function encode(text: string, encoding: string): Buffer {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-8 with a mark") return Buffer.from(`\uFEFF${text}`);
  const units = Buffer.from(`\uFEFF${text}`, "utf16le");
  return encoding === "utf-16le" ? units : units.swap16();
}

const cuts = fc.array(fc.nat(), { maxLength: 6 });

/** Tokens in any order: hardly ever a good table. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ",", ";", "\t", "|", "\n", "\r", "\r\n", "\n\n", "a", "1", " ", "é", "\uFEFF"),
      fc.constantFrom("a,b\n", "a;b\r\n", "a\tb\r", "sep=;\n", 'x,"y"\n', "sep=,", '"a\nb",c\n'),
    ),
    { maxLength: 40 },
  )
  .map((tokens) => tokens.join(""));

/** CR CR LF ends a line once. */
const lineCount = (text: string) => text.split(/\r\r\n|\r\n|\r|\n/).length;

/** What stands before the text that is looked at: enough for a piece of the file to end anywhere within it. */
const PIECE = 64 * 1024;
const FILLER_RECORD = "0123456789abcde,";

const READINGS: readonly FormatOptions[] = [
  {},
  {},
  { headerRow: "none" },
  { headerRow: 1 },
  { headerRow: 3 },
  { delimiter: "," },
  { delimiter: ";" },
];

export const CSV_PROPERTIES = [
  property(
    "CSV and TSV: a table of any dialect, written by the book, reads back with the lines of its records, and is counted",
    10,
    fc.tuple(writtenTables, cuts),
    async ([{ name, content, options, header, records, lines }, places], folder) => {
      const file = { ...writeFile(folder, name, content), reading: options };
      const read = await readWhole(file);
      same(read, { kind: "value", value: { header, records, lines } });
      await sameCount(file, content, places, read);
    },
  ),
  property(
    "CSV and TSV: any text is a table of which the counter finds as many rows, or an error with a line of the file",
    14,
    fc.tuple(soup, fc.constantFrom("t.csv", "t.tsv"), fc.constantFrom(...READINGS), cuts),
    async ([text, name, options, places], folder) => {
      const content = Buffer.from(text);
      const file = { ...writeFile(folder, name, content), reading: options };
      const read = await readWhole(file);
      if (read.kind === "error") hold(isLineOf(text, read.line), `line ${read.line}: ${read.message}`);
      await sameCount(file, content, places, read);
    },
  ),
  property(
    "CSV: records, lines and errors are the same wherever a piece of the file ends",
    2,
    fc.tuple(soup, fc.nat(60), fc.constantFrom("t.csv", "t.csv.gz")),
    async ([text, before, name], folder) => {
      const start = "a,b\n1,2\n";
      const fill = PIECE - Math.min(before, text.length);
      const filler = `${FILLER_RECORD.repeat(fill / FILLER_RECORD.length)}`.slice(start.length + 1);
      const rest = `${start}"${filler.replaceAll(",", "\n")}`.slice(0, -2);
      const long = `${rest}",${text}`;
      const short = `${start}"",${text}`;
      const pack = (content: string) => (name.endsWith(".gz") ? gzipSync(content) : content);
      const shift = lineCount(rest) - lineCount(start);
      const [whole, parted] = [
        await readWhole(writeFile(folder, name, pack(short)), { delimiter: "," }),
        await readWhole(writeFile(folder, name, pack(long)), { delimiter: "," }),
      ];
      if (whole.kind === "error") {
        const line = (whole.line ?? 0) + shift;
        // Of the line with the filler, what is at fault stands before or behind it.
        same(parted, { ...whole, line: whole.line === 3 && parted.kind === "error" && parted.line === 3 ? 3 : line });
        return;
      }
      if (parted.kind === "error") throw new Error(parted.message);
      const { header, records, lines } = whole.value;
      same(
        { header: parted.value.header, records: parted.value.records.slice(2) },
        { header, records: records.slice(2) },
      );
      same(
        parted.value.lines.slice(2),
        lines.slice(2).map((line) => line + shift),
      );
    },
  ),
  property(
    "gzip: damaged data is an error, or reads as what it unpacks to",
    3,
    fc.tuple(soup, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }), fc.nat(), cuts),
    async ([text, edits, length, places], folder) => {
      const packed = gzipSync(`a,b\n${text}`);
      for (const [at, byte] of edits) packed[at % packed.length] = byte;
      const content = packed.subarray(0, packed.length - (length % 5 === 0 ? length % packed.length : 0));
      const file = writeFile(folder, "t.csv.gz", content);
      await sameCount(file, content, places, await readWhole(file));
    },
  ),
];

/** Files that are empty, too short or binary are at fault as a whole. */
function isLineOf(text: string, line: number | undefined): boolean {
  return line === undefined || (line >= 1 && line <= lineCount(text));
}
