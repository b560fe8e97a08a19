import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { count, temporaryFolder, writeFile } from "./reading.js";

const SURVEY = new URL("../../../../examples/data/survey/", import.meta.url);
const sav = await readFile(new URL("survey.sav", SURVEY));
const zsav = await readFile(new URL("survey.zsav", SURVEY));
const csv = await readFile(new URL("survey.csv", SURVEY));

const folder = temporaryFolder();

/** The rows that are counted, or why there are none. */
async function rowsOf(name: string, content: Uint8Array) {
  const counted = await count(await writeFile(folder.path, name, content), content);
  return counted?.kind === "counted" ? counted.rows : counted?.reason;
}

const HEADER_LENGTH = 176;
const LAYOUT_CODE_AT = 64;
const CASE_COUNT_AT = 80;
const DICTIONARY_END = Buffer.from([231, 3, 0, 0, 0, 0, 0, 0]);

describe("the survey that PSPP wrote", () => {
  test("has its 120 respondents in all three formats", async () => {
    expect(sav.toString("latin1", 0, 4)).toBe("$FL2");
    expect(zsav.toString("latin1", 0, 4)).toBe("$FL3");
    expect(await rowsOf("survey.sav", sav)).toBe(120);
    expect(await rowsOf("survey.zsav", zsav)).toBe(120);
    expect(await rowsOf("survey.csv", csv)).toBe(120);
  });

  test("is known to have them even where the rest of the file is missing", async () => {
    expect(await rowsOf("survey.sav", sav.subarray(0, HEADER_LENGTH))).toBe(120);
    expect(await rowsOf("survey.sav", sav.subarray(0, HEADER_LENGTH + 50))).toBe(120);
  });
});

describe("the number of cases", () => {
  test.each([2, 3])("is found in a big-endian file with layout code %i", async (layoutCode) => {
    const bytes = bigEndianHeader(layoutCode, 70_000);
    expect(await rowsOf("a.sav", bytes)).toBe(70_000);
  });

  test("is found in a little-endian file with layout code 3", async () => {
    const bytes = Buffer.from(sav);
    bytes.writeInt32LE(3, LAYOUT_CODE_AT);
    expect(await rowsOf("a.sav", bytes)).toBe(120);
  });

  test("is not known where the header says -1", async () => {
    expect(await rowsOf("a.sav", withCaseCount(sav, -1))).toBe("the file itself does not say how many it has");
    expect(await rowsOf("a.zsav", withCaseCount(zsav, -1))).toBe("the file itself does not say how many it has");
  });

  test("is taken from the 64-bit record of the dictionary where there is one", async () => {
    const cases = 5_000_000_000;
    expect(await rowsOf("a.sav", withLongCaseCount(withCaseCount(sav, -1), cases))).toBe(cases);
    expect(await rowsOf("a.zsav", withLongCaseCount(zsav, cases))).toBe(cases);
  });

  test("is taken from the 64-bit record of a big-endian file", async () => {
    const record = Buffer.alloc(32);
    for (const [index, field] of [7, 16, 8, 2].entries()) record.writeInt32BE(field, 4 * index);
    record.writeBigInt64BE(1n, 16);
    record.writeBigInt64BE(5_000_000_000n, 24);
    const bytes = Buffer.concat([bigEndianHeader(2, -1), record]);
    expect(await rowsOf("a.sav", bytes)).toBe(5_000_000_000);
  });

  test("is the header's where the 64-bit record says -1", async () => {
    expect(await rowsOf("a.sav", withLongCaseCount(sav, -1))).toBe(120);
  });

  test("is the header's where the 64-bit record states more than a file can have", async () => {
    expect(await rowsOf("a.sav", withLongCaseCount(sav, 2 ** 60))).toBe(120);
  });

  test("is the header's where the dictionary is nonsense", async () => {
    const header = sav.subarray(0, HEADER_LENGTH);
    for (const fill of [0x00, 0x02, 0x06, 0x07, 0xff]) {
      expect(await rowsOf("a.sav", Buffer.concat([header, Buffer.alloc(5000, fill)]))).toBe(120);
    }
    const negativeLength = Buffer.alloc(400);
    for (const [index, field] of [7, 1, -4, 100, 3, -1, 4, -9, 6, -2].entries()) {
      negativeLength.writeInt32LE(field, 4 * index);
    }
    expect(await rowsOf("a.sav", Buffer.concat([header, negativeLength]))).toBe(120);
  });
});

describe("a file that is no SPSS system file", () => {
  test("is an error if it begins with something else", async () => {
    const portable = Buffer.alloc(500, "ASCII SPSS PORT FILE");
    expect(await rowsOf("a.sav", portable)).toBe("this is no SPSS system file: it does not begin with $FL2 or $FL3");
  });

  test("is an error if it is empty or ends within its header", async () => {
    for (const length of [0, 3, 83, HEADER_LENGTH - 1]) {
      expect(await rowsOf("a.sav", sav.subarray(0, length))).toBe("the SPSS file ends within its header");
    }
  });

  test("is an error if its header has no known layout code", async () => {
    const bytes = Buffer.from(sav);
    bytes.writeInt32LE(4, LAYOUT_CODE_AT);
    expect(await rowsOf("a.sav", bytes)).toBe("the SPSS file is damaged: its header has no known layout code");
  });
});

function bigEndianHeader(layoutCode: number, caseCount: number): Buffer {
  const bytes = Buffer.from(sav.subarray(0, HEADER_LENGTH));
  bytes.subarray(LAYOUT_CODE_AT, CASE_COUNT_AT + 4).swap32();
  bytes.writeInt32BE(layoutCode, LAYOUT_CODE_AT);
  bytes.writeInt32BE(caseCount, CASE_COUNT_AT);
  return bytes;
}

function withCaseCount(file: Buffer, caseCount: number): Buffer {
  const bytes = Buffer.from(file);
  bytes.writeInt32LE(caseCount, CASE_COUNT_AT);
  return bytes;
}

/** Puts the extension record with the 64-bit count behind all other records of the dictionary. */
function withLongCaseCount(file: Buffer, caseCount: number): Buffer {
  const end = file.indexOf(DICTIONARY_END, HEADER_LENGTH);
  const record = Buffer.alloc(32);
  for (const [index, field] of [7, 16, 8, 2].entries()) record.writeInt32LE(field, 4 * index);
  record.writeBigInt64LE(1n, 16);
  record.writeBigInt64LE(BigInt(caseCount), 24);
  return Buffer.concat([file.subarray(0, end), record, file.subarray(end)]);
}
