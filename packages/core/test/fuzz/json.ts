import fc from "fast-check";
import { type Cell, JsonNumber, NestedJson } from "../../src/formats/records.js";
import { hold, type Result, readWhole, same, sameCount, type Table, writeFile } from "./outcomes.js";
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

const objectTexts = fc
  .tuple(
    fc.uniqueArray(key, { maxLength: 3 }),
    fc.array(fc.oneof(arrayTexts, strings, objects), { minLength: 3, maxLength: 3 }),
  )
  .map(([keys, values]) => `{${keys.map((name, index) => `${JSON.stringify(name)}:${values[index]}`).join(", ")}}`);

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

/** What JSON allows and a table does not: the reader says so. */
const NOT_A_TABLE =
  /has no records|a record must be a JSON object or array|records must be all objects|stands twice in the record/;

export const JSON_PROPERTIES = [
  property(
    "JSON and NDJSON: a text is read as JSON.parse reads its values, or is an error on a line of it; the records are counted",
    28,
    fc.tuple(fc.oneof(arrayTexts, lineTexts, objectTexts), edits, fc.constantFrom("t.json", "t.ndjson"), cuts),
    async ([whole, changes, name, places], folder) => {
      const content = edited(whole, changes);
      const file = writeFile(folder, name, content);
      const read = await readWhole(file);
      compare(content, read, recordsOf(content.replace(/^\uFEFF/, ""), name));
      await sameCount(file, Buffer.from(content), places, read);
    },
  ),
  property(
    "JSON and NDJSON: records and lines are the same wherever a piece of the file ends",
    4,
    fc.tuple(recordTexts, fc.nat(80), fc.constantFrom("t.json", "t.ndjson")),
    async ([records, before, name], folder) => {
      const end = name === "t.json" ? "\n]" : "\n";
      const text = records.join(name === "t.json" ? ",\n" : "\n") + end;
      const start = name === "t.json" ? "[\n" : "\n";
      const filler = " ".repeat(PIECE - start.length - Math.min(before, text.length));
      same(
        await readWhole(writeFile(folder, name, start + filler + text)),
        await readWhole(writeFile(folder, name, start + text)),
      );
    },
  ),
];

/** A piece of the file ends within what follows the filler. */
const PIECE = 64 * 1024;

/** The values that stand one behind the other, none of which is a scalar; undefined where there is anything else. */
function valuesOf(content: string): unknown[] | undefined {
  const values: unknown[] = [];
  for (let rest = content.replace(/^[ \t\r\n]+/, ""); rest !== ""; ) {
    const ends = rest.startsWith("{") ? /\}/g : /\]/g;
    const end = [...rest.matchAll(ends)]
      .map(({ index }) => index + 1)
      .find((at) => parse(rest.slice(0, at)) !== undefined);
    if (end === undefined || !/^[{[]/.test(rest)) return undefined;
    values.push(parse(rest.slice(0, end))?.value);
    rest = rest.slice(end).replace(/^[ \t\r\n]+/, "");
  }
  return values;
}

const isContainer = (value: unknown) => typeof value === "object" && value !== null;

/** The records that a text has, as the reader's description says; `none` where it is no table, undefined where it is no JSON. */
function recordsOf(content: string, name: string): readonly unknown[] | "none" | undefined {
  const values = valuesOf(content);
  const [first, ...others] = values ?? [];
  if (values === undefined || (first === undefined && name === "t.json")) return undefined;
  if (Array.isArray(first) && (first.length === 0 || isContainer(first[0]))) {
    if (others.length > 0) return undefined;
    return first.every(isContainer) ? first : "none";
  }
  if (name === "t.ndjson" || others.length > 0) return values;
  if (Array.isArray(first)) return "none";
  const arrays = Object.values(Object(first)).filter(
    (value) => Array.isArray(value) && value.every(isContainer) && isOfOneKind(value),
  ) as unknown[][];
  const full = arrays.filter(({ length }) => length > 0);
  const [only, ...more] = full.length > 0 ? full : arrays;
  return only === undefined || more.length > 0 ? "none" : only;
}

function isOfOneKind(records: readonly unknown[]): boolean {
  return records.every(Array.isArray) || !records.some(Array.isArray);
}

function parse(content: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(content) };
  } catch {
    return undefined;
  }
}

function compare(content: string, read: Result<Table>, expected: ReturnType<typeof recordsOf>): void {
  if (read.kind === "error") {
    const lines = content.split(/\r\n|\r|\n/).length;
    const { line = 1, message } = read;
    hold(line >= 1 && line <= lines, `line ${line} of ${lines}: ${message}`);
    const isTable = Array.isArray(expected) && isOfOneKind(expected);
    hold(!isTable || NOT_A_TABLE.test(message), `what JSON.parse takes is refused: ${message}`);
    return;
  }
  // Of an object, only the records are parsed.
  if (expected === undefined && /^\uFEFF?\s*\{/.test(content)) return;
  if (expected === undefined || expected === "none") throw new Error("what is no table is taken");
  const { header, records } = read.value;
  const [first] = expected;
  const isKeyed = !Array.isArray(first);
  const hasHeader = Array.isArray(first) && first.length > 0 && first.every((name) => typeof name === "string");
  if (hasHeader) same(header, first);
  const rows = hasHeader ? expected.slice(1) : expected;
  same(
    records.map((cells) => (isKeyed ? asEntries(header ?? [], cells) : cells.map(plain))),
    isKeyed ? rows.map((row) => Object.entries(Object(row)).sort(byKey)) : rows,
  );
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
