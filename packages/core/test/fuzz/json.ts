import fc from "fast-check";
import type { RecordBatch } from "../../src/formats/records.js";
import { JsonRecords } from "../../src/table/json-records.js";
import { TableError } from "../../src/table/problem.js";
import { type Cell, JsonNumber, NestedJson } from "../../src/table/table-file.js";
import { countIn, cut, hold, type Result, readWhole, same, type Table, writeFile } from "./outcomes.js";
import { property } from "./property.js";

const cuts = fc.array(fc.nat(), { maxLength: 6 });

const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(..."ab\"\\[]{}:, \n\r\t/'0é😀\u2028") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 8,
});
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "c", "__proto__", "constructor", "length", "0") },
  { weight: 1, arbitrary: text.filter((name) => name.trim() !== "") },
);
const numbers = fc.oneof(
  fc.constantFrom("0", "-0", "1E5", "1e-7", "0.10", "12345678901234567890", "-1.5e+300", "1e999"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);
const space = fc.constantFrom("", "", "", " ", "\n", "\r\n", "\t", " \n ");

/** A string in one of the ways in which JSON writes it. */
const strings = fc
  .tuple(text, fc.constantFrom("short", "escaped"))
  .map(([value, writing]) =>
    writing === "short"
      ? JSON.stringify(value)
      : `"${Array.from({ length: value.length }, (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`,
  );

const { object: objects, array: arrays } = fc.letrec<{ value: string; object: string; array: string; member: string }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: fc.oneof(strings, numbers, fc.constantFrom("true", "false", "null")) },
      { weight: 1, arbitrary: tie("object") },
      { weight: 1, arbitrary: tie("array") },
    ),
    member: fc
      .tuple(key, space, tie("value"), space)
      .map(([name, before, value, after]) => `${JSON.stringify(name)}${before}:${value}${after}`),
    object: fc
      .uniqueArray(tie("member"), { maxLength: 4, selector: (member) => /^"(?:\\.|[^"\\])*"/.exec(member)?.[0] ?? "" })
      .map((members) => `{${members.join(",")}}`),
    array: fc
      .array(fc.tuple(space, tie("value")), { maxLength: 4 })
      .map((items) => `[${items.map((item) => item.join("")).join(",")}]`),
  }),
);

const names = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
/** Records that are all objects, or all arrays behind their header. */
const recordTexts = fc.oneof(
  { weight: 3, arbitrary: fc.array(objects, { maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(names, fc.array(arrays, { maxLength: 5 }))
      .map(([header, rows]) => [JSON.stringify(header), ...rows]),
  },
);
const arrayTexts = fc
  .tuple(recordTexts, space, space)
  .map(([records, before, after]) => `${before}[${records.join(`${before},${after}`)}${after}]${after}`);
const lineTexts = fc
  .tuple(recordTexts, fc.constantFrom("\n", "\r\n", "\n\n", "\n \n"))
  .map(([records, end]) => records.map((record) => record.replace(/[\r\n]/g, " ") + end).join(""));

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(),
    drop: fc.nat(2),
    put: fc.constantFrom(
      "",
      "",
      ...'[]{}:,"\\0123456789-+.eEtfn/ \n\r\t\0\x1f\x7f',
      "null",
      "tru",
      "\\ud800",
      "\\ude00x",
      "\\u12",
      "\\x",
      "NaN",
      "01",
      "1.",
      "'a'",
      "//",
      "\uFEFF",
      '{"a":1}',
    ),
  }),
  { maxLength: 3 },
);

function edited(whole: string, changes: readonly Edit[]): string {
  // By code points: what a file is decoded to has no halves of them.
  const characters = Array.from(whole);
  for (const { at, drop, put } of changes) characters.splice(at % (characters.length + 1), drop, put);
  return characters.join("");
}

/** What the format allows and a table does not: the reader says so. */
const NOT_A_TABLE =
  /a JSON array of records is needed|a record must be a JSON object or array|records must be all objects or all arrays|each record must stand on|name \d+ in the header|the header has|has an empty name in the header|a key is empty|stands twice in the record/;

export const JSON_PROPERTIES = [
  property(
    "JSON: a text is read as JSON.parse reads it, or is an error on a line of it",
    14,
    fc.tuple(arrayTexts, edits, cuts),
    async ([whole, changes, places], folder) => {
      const content = edited(whole, changes);
      const read = await readWhole(writeFile(folder, "t.json", content));
      const reference = parse(content.replace(/^\uFEFF/, ""));
      const counted = await countIn("t.json", Buffer.from(content), places);
      compare(
        content,
        read,
        reference === undefined || !Array.isArray(reference.value) ? undefined : reference.value,
        reference !== undefined,
      );
      checkCount(content, read, counted);
    },
  ),
  property(
    "NDJSON: each line is read as JSON.parse reads it, or is an error on a line of the file",
    10,
    fc.tuple(lineTexts, edits, cuts),
    async ([whole, changes, places], folder) => {
      const content = edited(whole, changes);
      const read = await readWhole(writeFile(folder, "t.ndjson", content));
      const lines = content
        .replace(/^\uFEFF/, "")
        .split("\n")
        .filter((line) => /[^ \t\r]/.test(line))
        .map(parse);
      const isJson = lines.every((line) => line !== undefined);
      compare(content, read, isJson ? lines.map((line) => line?.value) : undefined, isJson);
      checkCount(content, read, await countIn("t.ndjson", Buffer.from(content), places));
    },
  ),
  property(
    "JSON and NDJSON: records, lines and errors are the same wherever a piece of the text ends",
    8,
    fc.tuple(fc.oneof(arrayTexts, lineTexts), edits, cuts, fc.constantFrom("json" as const, "ndjson" as const)),
    ([whole, changes, places, format]) => {
      const content = edited(whole, changes);
      same(
        inPieces(
          cut(Array.from(content), places).map((piece) => piece.join("")),
          format,
        ),
        inPieces([content], format),
      );
    },
  ),
];

function parse(content: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(content) };
  } catch {
    return undefined;
  }
}

function compare(
  content: string,
  read: Result<Table>,
  reference: readonly unknown[] | undefined,
  isJson: boolean,
): void {
  if (read.kind === "error") {
    const lines = content.split("\n").length;
    hold(
      read.line !== undefined && read.line >= 1 && read.line <= lines,
      `line ${read.line} of ${lines}: ${read.message}`,
    );
    hold(!isJson || NOT_A_TABLE.test(read.message), `what JSON.parse takes is refused: ${read.message}`);
    return;
  }
  if (reference === undefined) throw new Error("what JSON.parse refuses is taken");
  const { header, records } = read.value;
  const rows = reference.every(Array.isArray) && reference.length > 0 ? reference.slice(1) : reference;
  if (reference.length > 0 && rows.length < reference.length) same(header, reference[0]);
  const isKeyed = rows.length === reference.length;
  same(
    records.map((cells) => (isKeyed ? asEntries(header, cells) : cells.map(plain))),
    isKeyed ? rows.map((row) => Object.entries(Object(row)).sort(byKey)) : rows,
  );
}

function checkCount(content: string, read: Result<Table>, counted: Result<number | undefined>): void {
  if (counted.kind === "error")
    hold((counted.line ?? 1) <= content.split("\n").length, `no line of the file: ${counted.message}`);
  if (read.kind === "value") same(counted, { kind: "value", value: read.value.records.length });
}

function asEntries(header: readonly string[], cells: readonly Cell[]): [string, unknown][] {
  return cells
    .flatMap((cell, index): [string, unknown][] => (cell === undefined ? [] : [[header[index] ?? "", plain(cell)]]))
    .sort(byKey);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(cell: Cell): unknown {
  if (cell instanceof JsonNumber) return Number(cell.literal);
  return cell instanceof NestedJson ? JSON.parse(cell.json) : cell;
}

function inPieces(pieces: readonly string[], format: "json" | "ndjson"): unknown {
  const reader = new JsonRecords({ path: "", name: "t", label: "t", size: 0, mtimeMs: 0 }, format);
  const seen: unknown[] = [];
  const take = (batches: Iterable<RecordBatch>) => {
    for (const { records, lines } of batches)
      records.forEach((cells, index) => void seen.push([lines[index], ...cells]));
  };
  try {
    for (const piece of pieces) take(reader.take(piece));
    take(reader.end());
    return { seen };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    // Records before the fault come or not, as the pieces fall: nothing of them is kept.
    return { error: error.message };
  }
}
