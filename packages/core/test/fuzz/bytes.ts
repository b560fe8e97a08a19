import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { isGitLfsPointer } from "../../src/files/git-lfs.js";
import { TableError } from "../../src/formats/problem.js";
import { Utf8Decoder } from "../../src/formats/text-decoder.js";
import { countIn, cut, hold, same, writeFile } from "./outcomes.js";
import { property } from "./property.js";

const ENCODINGS = [
  ..."utf-8 utf-16le utf-16be windows-1252 iso-8859-15 koi8-r shift_jis euc-jp iso-2022-jp gbk gb18030 big5 euc-kr".split(
    " ",
  ),
];
const MARKS = [[], [], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]];

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
    "encodings: text decodes as TextDecoder decodes the whole of it, in chunks of any size",
    6,
    fc.tuple(fc.constantFrom(...ENCODINGS), fc.constantFrom(...MARKS), bytes, fc.array(fc.nat(), { maxLength: 6 })),
    ([encoding, mark, end, cuts]) => {
      const content = Buffer.concat([Buffer.from(mark), end]);
      const used = bomOf(content) ?? encoding;
      let expected: string | undefined;
      try {
        // In two steps: Node 20 decodes windows-1252 as latin1 where it is asked for all at once.
        const decoder = new TextDecoder(used, { fatal: true });
        expected = decoder.decode(content, { stream: true }) + decoder.decode();
      } catch {
        expected = undefined;
      }
      const pieces: Buffer[] = [];
      const decoder = new Utf8Decoder(
        { encoding },
        (piece) => pieces.push(Buffer.from(piece)),
        () => 1,
      );
      try {
        for (const chunk of cut(content, cuts)) decoder.write(chunk);
        decoder.end();
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        hold(expected === undefined, `refused what is valid: ${error.message}`);
        return;
      }
      const text = Buffer.concat(pieces);
      // What may be UTF-8 is passed on as it is.
      if (expected === undefined) hold(used === "utf-8" && !isUtf8(text), "took what is not valid");
      else same(text.toString(), expected);
    },
  ),
  property(
    "SPSS: the number of cases that a writer put into the header or its long record is read, in chunks of any size",
    3,
    fc.tuple(spssFiles, fc.array(fc.nat(), { maxLength: 8 })),
    async ([file, cuts], folder) => {
      const expected = file.longCount === null ? file.count : Number(file.longCount);
      const content = writeSpss(file);
      const counted = await countIn(writeFile(folder, "t.sav", content), content, cuts);
      same(counted?.kind === "counted" ? counted.rows : -1, expected);
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
    async ([file, edits, length, cuts], folder) => {
      const whole = writeSpss(file);
      for (const [at, number] of edits) whole.writeInt32LE(number, at % (whole.length - 4));
      const content = whole.subarray(0, length % 3 === 0 ? length % whole.length : whole.length);
      const counted = await countIn(writeFile(folder, "t.zsav", content), content, cuts);
      if (counted?.kind === "counted") {
        hold(Number.isSafeInteger(counted.rows) && counted.rows >= 0, `${counted.rows} cases`);
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
