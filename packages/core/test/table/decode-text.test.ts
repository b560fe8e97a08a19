import { rm } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { FileError } from "../../src/errors.js";
import { readPlain, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();
const TABLE = [
  ["a", "b"],
  ["é", "€"],
];

async function read(bytes: Uint8Array, options = {}, name = "t.csv") {
  return readPlain(await writeTable(folder.path, name, bytes), options);
}

function utf16(text: string, order: "le" | "be"): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

describe("text", () => {
  const text = "a,b\né,€\n";

  test.each([
    ["UTF-8", Buffer.from(text), {}],
    ["UTF-8 with a BOM", Buffer.from(`\uFEFF${text}`), {}],
    ["UTF-16 LE with a BOM", utf16(`\uFEFF${text}`, "le"), {}],
    ["UTF-16 BE with a BOM", utf16(`\uFEFF${text}`, "be"), {}],
    ["UTF-16 as declared", utf16(text, "le"), { encoding: "utf-16le" }],
    ["windows-1252 as declared", Buffer.from("a,b\n\xe9,\x80\n", "latin1"), { encoding: "Windows-1252" }],
    ["a BOM against the declaration", Buffer.from(`\uFEFF${text}`), { encoding: "windows-1252" }],
    ["gzip, whatever the name", gzipSync(text), {}],
    ["gzip of several members", Buffer.concat([gzipSync("a,b\n"), gzipSync("é,€\n")]), {}],
  ])("is read as %s", async (_, bytes, options) => {
    expect(await read(bytes, options)).toEqual(TABLE);
  });

  test("keeps characters that two pieces of the file share", async () => {
    const cells = Array.from({ length: 30_000 }, () => "é€🦆");
    expect(await read(Buffer.from(`a\n${cells.join("\n")}\n`))).toEqual([["a"], ...cells.map((cell) => [cell])]);
  });
});

describe("bytes that are not valid", () => {
  test("name their line and how to declare the encoding", async () => {
    await expect(read(Buffer.from("a,b\n1,2\nM\xfcller,3\n", "latin1"))).rejects.toThrow(
      "`t.csv` line 3: this is not valid UTF-8; save the file as UTF-8, or declare its encoding, for instance `encoding: windows-1252`",
    );
  });

  test("name their line in later pieces of the file, after characters that pieces share", async () => {
    const text = "é€\r\n".repeat(100_000);
    await expect(read(Buffer.concat([Buffer.from(text), Buffer.of(0xff)]))).rejects.toThrow("line 100001: ");
  });

  test("name the line where the last character is cut off", async () => {
    await expect(read(Buffer.from("a\n€").subarray(0, -1))).rejects.toThrow("line 2: this is not valid UTF-8");
  });

  test("of a declared encoding are an error too", async () => {
    await expect(read(Buffer.of(0x61, 0x0a, 0x80, 0x0a), { encoding: "shift_jis" })).rejects.toThrow(
      "`t.csv` line 2: this is not valid SHIFT_JIS",
    );
  });

  test("UTF-16 without a BOM is recognized, and said how to declare", async () => {
    await expect(read(utf16("a,b\n", "le"))).rejects.toThrow("declare it with `encoding: utf-16le`");
  });

  test("an encoding that does not exist is an error", async () => {
    await expect(read(Buffer.from("a"), { encoding: "utf-99" })).rejects.toThrow("the encoding `utf-99` is not known");
  });

  test("gzip that is cut off is an error", async () => {
    const whole = gzipSync(`a\n${"1\n".repeat(100_000)}`);
    const file = await writeTable(folder.path, "cut.csv.gz", whole.subarray(0, 100));
    await expect(readPlain(file)).rejects.toThrow(
      /^`cut\.csv\.gz`: the gzip data is damaged or cut off \(unexpected end of file\) after [1-9]\d+ unpacked bytes$/,
    );
  });

  test("gzip that is damaged is an error", async () => {
    const bytes = gzipSync("a\n1\n2\n3\n");
    bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 0xff;
    await expect(read(bytes)).rejects.toThrow(
      "the gzip data is damaged or cut off (incorrect data check) after 0 unpacked bytes",
    );
  });
});

describe("reading", () => {
  test("fails where the file is not what it was when it was found", async () => {
    const file = await writeTable(folder.path, "none.csv", "a\n1\n");
    await rm(file.path);
    await expect(readPlain(file)).rejects.toThrow(FileError);
  });

  test("stops at a signal", async () => {
    await expect(read(Buffer.from("a\n1\n"), { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });
});
