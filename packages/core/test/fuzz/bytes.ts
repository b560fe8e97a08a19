import fc from "fast-check";
import { isGitLfsPointer } from "../../src/files/git-lfs.js";
import { decodeText } from "../../src/table/decode-text.js";
import { TableError } from "../../src/table/problem.js";
import { bounded, countIn, hold, same, writeFile } from "./outcomes.js";
import { property } from "./property.js";

const ENCODINGS = [
  ..."utf-8 utf-16le utf-16be windows-1252 iso-8859-15 koi8-r shift_jis euc-jp iso-2022-jp gbk gb18030 big5 euc-kr".split(
    " ",
  ),
];
const MARKS = [[], [], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]];
/** A piece of the file ends within what follows the filler. */
const PIECE = 64 * 1024;

const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 4 }).map((text) => Buffer.from(text)),
      fc.string({ unit: "binary", maxLength: 4 }).map((text) => Buffer.from(text, "utf16le")),
      fc.constantFrom(...["\n", "\r\n", "a,b\n", "\u001b$B", "\u001b(B"].map((text) => Buffer.from(text))),
    ),
    { maxLength: 6 },
  )
  .map((parts) => Buffer.concat(parts));

const int32 = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 40 }), fc.constantFrom(-(2 ** 31), 2 ** 31 - 1));

/** A record of an SPSS dictionary, written by the description of the format. */
type SpssRecord = readonly (number | bigint | string)[];
const spssRecords: fc.Arbitrary<SpssRecord> = fc.oneof(
  fc
    .tuple(fc.nat(40), fc.integer({ min: -3, max: 3 }))
    .map(([label, missing]) => [
      ...[2, 0, label > 0 ? 1 : 0, missing, 0, 0, "VARIABLE"],
      ...(label > 0 ? [label, "x".repeat(Math.ceil(label / 4) * 4)] : []),
      "m".repeat(8 * Math.abs(missing)),
    ]),
  fc
    .array(fc.nat(60), { maxLength: 4 })
    .map((labels) => [
      ...[3, labels.length],
      ...labels.flatMap((length) => [
        "v".repeat(8),
        String.fromCharCode(length) + "l".repeat(Math.ceil((length + 1) / 8) * 8 - 1),
      ]),
      ...[4, 1, 1],
    ]),
  fc.nat(3).map((lines) => [6, lines, "d".repeat(80 * lines)]),
  fc
    .tuple(fc.constantFrom(3, 4, 5, 7, 11, 13, 20, 21), fc.nat(4), fc.nat(9))
    .map(([subtype, size, count]) => [7, subtype, size, count, "e".repeat(size * count)]),
);
const spssFiles = fc.record({
  count: fc.oneof(fc.integer({ min: -1, max: 2 ** 31 - 1 }), fc.constant(-1)),
  longCount: fc.option(fc.bigInt({ min: 0n, max: 2n ** 53n - 1n })),
  order: fc.constantFrom("LE" as const, "BE" as const),
  before: fc.array(spssRecords, { maxLength: 4 }),
  after: fc.array(spssRecords, { maxLength: 2 }),
});

function writeSpss({
  count,
  longCount,
  order,
  before,
  after,
}: typeof spssFiles extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const header = Buffer.alloc(176, 0x20);
  header.write("$FL2");
  header[`writeInt32${order}`](2, 64);
  header[`writeInt32${order}`](count, 80);
  const long: SpssRecord[] = longCount === null ? [] : [[7, 16, 8, 2, 1n, longCount]];
  const fields = [...before, ...long, ...after, [999, 0]].flat().map((field) => {
    if (typeof field === "string") return Buffer.from(field, "latin1");
    const number = Buffer.alloc(typeof field === "bigint" ? 8 : 4);
    if (typeof field === "bigint") number[`writeBigInt64${order}`](field);
    else number[`writeInt32${order}`](field);
    return number;
  });
  return Buffer.concat([header, ...fields, Buffer.from("cases")]);
}

export const BYTE_PROPERTIES = [
  property(
    "encodings: text decodes as TextDecoder decodes the whole of it, wherever a piece of the file ends",
    6,
    fc.tuple(fc.constantFrom(...ENCODINGS), fc.constantFrom(...MARKS), bytes, fc.nat(24), fc.boolean()),
    async ([encoding, mark, end, before, isLong], folder) => {
      const unit = /utf-16/.test(encoding) || mark.length === 2 ? 2 : 1;
      const filler = isLong
        ? Buffer.alloc(PIECE - (before % (end.length + 1)) - mark.length, unit === 2 ? "aa" : "a")
        : Buffer.alloc(0);
      const content = Buffer.concat([Buffer.from(mark), filler, end]);
      if (content[0] === 0x1f && content[1] === 0x8b) return;
      let expected: string | undefined;
      try {
        // In two steps: Node 20 decodes windows-1252 as latin1 where it is asked for all at once.
        const decoder = new TextDecoder(bomOf(content) ?? encoding, { fatal: true });
        expected = decoder.decode(content, { stream: true }) + decoder.decode();
      } catch {
        expected = undefined;
      }
      let text = "";
      try {
        for await (const piece of decodeText(writeFile(folder, "t.csv", content), { encoding })) text += piece;
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        const { line = 0, message } = error.problem;
        bounded(message);
        const lines = content.reduce((count, byte) => count + (byte === 0x0a || byte === 0x0d ? 1 : 0), 1);
        hold(line >= 1 && line <= lines, `line ${line} of ${lines}`);
        hold(expected === undefined || /looks like UTF-16/.test(message), `refused what is valid: ${message}`);
        return;
      }
      same(text, expected);
    },
  ),
  property(
    "SPSS: the number of cases that a writer put into the header or its long record is read, in chunks of any size",
    3,
    fc.tuple(spssFiles, fc.array(fc.nat(), { maxLength: 8 })),
    async ([file, cuts]) => {
      const expected = file.longCount === null ? file.count : Number(file.longCount);
      same(await countIn("t.sav", writeSpss(file), cuts), {
        kind: "value",
        value: expected < 0 ? undefined : expected,
      });
    },
  ),
  property(
    "SPSS: any bytes give a number of cases that a file can have, none, or an error, in chunks of any size",
    6,
    fc.tuple(
      spssFiles,
      fc.array(fc.tuple(fc.nat(), int32), { maxLength: 4 }),
      fc.nat(),
      fc.array(fc.nat(), { maxLength: 8 }),
    ),
    async ([file, edits, length, cuts]) => {
      const whole = writeSpss(file);
      for (const [at, number] of edits) whole.writeInt32LE(number, at % (whole.length - 4));
      const content = whole.subarray(0, length % 3 === 0 ? length % whole.length : whole.length);
      const counted = await countIn("t.zsav", content, cuts);
      same(counted, await countIn("t.zsav", content));
      if (counted.kind === "value" && counted.value !== undefined) {
        hold(Number.isSafeInteger(counted.value) && counted.value >= 0, `${counted.value} cases`);
      }
    },
  ),
  property(
    "Git LFS: a pointer as the specification has it is told from everything else",
    2,
    fc.tuple(
      fc.constantFrom(
        "version https://git-lfs.github.com/spec/v1",
        "version https://hawser.github.com/spec/v1",
        "version 1",
        "oid",
      ),
      fc.constantFrom("\n", "\r\n", " ", ""),
      fc.oneof(fc.constant(`oid sha256:${"0".repeat(64)}\nsize 12\n`), fc.string({ unit: "binary", maxLength: 1200 })),
    ),
    ([first, end, rest]) => {
      const content = Buffer.from(first + end + rest);
      const isFirstLine = first.endsWith("git-lfs.github.com/spec/v1") && /^\r?\n/.test(end + rest);
      same(isGitLfsPointer(content, content.length), isFirstLine && content.length < 1024);
    },
  ),
];

function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
