import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { count, read, readTable, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();
/** Written by DuckDB 1.5. */
const fixture = (name: string) => readFile(new URL(`fixtures/${name}.parquet`, import.meta.url));
const number = (literal: string) => ({ number: literal });

describe("Parquet", () => {
  test.each(["uncompressed", "snappy", "gzip", "zstd"])(
    "is read with the columns' types, packed with %s",
    async (codec) => {
      const { header, headerLine, records, lines } = await read(folder, "t.parquet", await fixture(`types-${codec}`));
      expect(header).toEqual(
        "id long small double price big text flag day moment fine clock list struct bytes".split(" "),
      );
      expect([headerLine, lines]).toEqual([undefined, [1, 2, 3]]);
      expect(records).toEqual([
        [
          ...["1", "9007199254740993", "0.1", "2.5", "12.50", "12345678901234567890.12"].map(number),
          'é "x"',
          true,
          "2026-01-05",
          "2026-01-05 13:30:00",
          "2026-01-05 13:30:00.500",
          "08:15:00",
          { json: "[1,2]" },
          { json: '{"a":1,"b":"x"}' },
          "ab",
        ],
        [
          ...["2", "-1", "3.5"].map(number),
          null,
          ...["-0.05", "-1.00"].map(number),
          "",
          false,
          "1969-12-31",
          "1969-12-31 23:59:59",
          "2026-01-05 13:30:00.000",
          "23:59:59.250",
          { json: "[]" },
          { json: '{"a":null,"b":"y"}' },
          "/w==",
        ],
        [number("3"), ...Array<null>(14).fill(null)],
      ]);
    },
  );

  test("is read over its row groups", async () => {
    const { records, lines } = await read(folder, "t.parquet", await fixture("groups"));
    expect([records.length, records[0], records.at(-1), lines.at(-1)]).toEqual([
      5000,
      [number("0"), "row 0"],
      [number("4999"), "row 4999"],
      5000,
    ]);
  });

  test("is told by its content, whatever its name", async () => {
    expect((await read(folder, "t.csv", await fixture("groups"))).records).toHaveLength(5000);
  });

  test.each<[string, (whole: Buffer) => Buffer, string]>([
    ["that is cut off", (whole) => whole.subarray(0, -20), "the file is cut off or damaged"],
    ["that is something else", () => Buffer.from("PAR1 and then text"), "the file is cut off or damaged"],
    ["that is too short", () => Buffer.from("PAR1"), "the file is cut off or damaged"],
    [
      "whose footer lies",
      (whole) => Buffer.from(whole).fill(0xff, whole.length - 8, whole.length - 4),
      "the file is cut off",
    ],
  ])("a file %s is refused and not counted", async (_, change, message) => {
    const content = change(await fixture("groups"));
    const file = await writeFile(folder.path, "t.parquet", content);
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: expect.stringContaining(message) });
    await expect(readTable(file)).rejects.toThrow(`\`t.parquet\`: ${message}`);
  });

  test("gzipped as a whole is refused with what to do", async () => {
    const file = await writeFile(folder.path, "t.parquet.gz", gzipSync(await fixture("groups")));
    await expect(readTable(file)).rejects.toThrow("a gzipped Parquet file is not read: unpack it before");
  });
});
