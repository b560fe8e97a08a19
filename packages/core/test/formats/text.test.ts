import { rm } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { FileError } from "../../src/errors.js";
import type { FormatOptions } from "../../src/formats/records.js";
import { count, read, readTable, temporaryFolder, writeFile } from "./reading.js";

const folder = temporaryFolder();
const TEXT = "a,b\né,€\n";

async function cells(content: Uint8Array, name = "t.csv", options: FormatOptions = {}) {
  const { header, records } = await read(folder, name, content, options);
  return [header, ...records];
}

function utf16(text: string, order: "le" | "be"): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

describe("text is read and counted", () => {
  test.each<[string, Uint8Array, FormatOptions]>([
    ["in UTF-8", Buffer.from(TEXT), {}],
    ["in UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`), {}],
    ["in UTF-16 LE with a mark", utf16(`\uFEFF${TEXT}`, "le"), {}],
    ["in UTF-16 BE with a mark", utf16(`\uFEFF${TEXT}`, "be"), {}],
    ["in UTF-16 LE without a mark", utf16(TEXT, "le"), {}],
    ["in UTF-16 BE without a mark", utf16(TEXT, "be"), {}],
    ["in UTF-16 as declared", utf16(TEXT, "le"), { encoding: "utf-16le" }],
    ["in windows-1252 as declared", Buffer.from("a,b\n\xe9,\x80\n", "latin1"), { encoding: "Windows-1252" }],
    ["in UTF-8 with a mark, whatever is declared", Buffer.from(`\uFEFF${TEXT}`), { encoding: "windows-1252" }],
    ["gzipped, whatever its name", gzipSync(TEXT), {}],
    [
      "gzipped in several members, some of them empty",
      Buffer.concat(["", "a,b\n", "", "é,€\n"].map((part) => gzipSync(part))),
      {},
    ],
    ["gzipped, with zeros behind it", Buffer.concat([gzipSync(TEXT), Buffer.alloc(600)]), {}],
    ["gzipped UTF-16", gzipSync(utf16(`\uFEFF${TEXT}`, "be")), {}],
  ])("%s", async (_, content, options) => {
    expect(await cells(content, "t.csv", options)).toEqual([
      ["a", "b"],
      ["é", "€"],
    ]);
  });

  test("plain, though its name says that it is gzipped", async () => {
    expect(await cells(Buffer.from(TEXT), "t.csv.gz")).toHaveLength(2);
  });

  test("where UTF-16 has bytes that would mean something in UTF-8", async () => {
    const text = '"a\nb",größe,Ċč∢\r\n1,"x\n""y""",Ċ\r\n2,😀,\n';
    expect(await cells(utf16(`\uFEFF${text}`, "le"))).toEqual([
      ["a\nb", "größe", "Ċč∢"],
      ["1", 'x\n"y"', "Ċ"],
      ["2", "😀", ""],
    ]);
    expect(await cells(utf16(`[{"größe":"Ģ,∢"},\n{"größe":"Ċ"}]`, "be"), "t.json")).toHaveLength(3);
  });

  test("where a delimiter is half of a character of shift_jis", async () => {
    const content = Buffer.concat([Buffer.from("a,b\n"), Buffer.of(0x83, 0x7c, 0x2c, 0x83, 0x5c, 0x0a)]);
    expect(await cells(content, "t.csv", { encoding: "shift_jis" })).toEqual([
      ["a", "b"],
      ["ポ", "ソ"],
    ]);
  });

  test("where pieces of the file share a character", async () => {
    const records = Array.from({ length: 30_000 }, () => ["é€🦆"]);
    const text = `a\n${records.join("\n")}\n`;
    expect(await cells(Buffer.from(text))).toEqual([["a"], ...records]);
    expect(await cells(utf16(`\uFEFF${text}`, "le"))).toEqual([["a"], ...records]);
  });

  test("and an encoding other than UTF-8 is told where it was not declared", async () => {
    const marked = await read(folder, "t.csv", utf16(`\uFEFF${TEXT}`, "le"));
    expect(marked.notices).toEqual([
      { file: "t.csv", message: "read as utf-16le, as the byte order mark at its beginning says" },
    ]);
    const unmarked = await read(folder, "t.csv", utf16(TEXT, "be"));
    expect(unmarked.notices).toEqual([{ file: "t.csv", message: "read as utf-16be, as its bytes show" }]);
    expect((await read(folder, "t.csv", utf16(TEXT, "le"), { encoding: "utf-16le" })).notices).toEqual([]);
  });
});

describe("bytes that are not UTF-8 name their line and what they may be", () => {
  const latin = (text: string) => Buffer.from(text, "latin1");
  test.each<[string, Uint8Array, number, string]>([
    ["windows-1252", latin("a,b\n1,2\nM\xfcller,3\n"), 3, "windows-1252` it reads `Müller,3`"],
    ["Mac Roman", latin("a,b\nM\x9fller,Caf\x8e\n"), 2, "macintosh` it reads `Müller,Café`"],
    [
      "windows-1251",
      Buffer.concat([latin("a,b\n1,"), Buffer.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0)]),
      2,
      "windows-1251` it reads `1,Москва`",
    ],
    [
      "windows-1252 in a cell of several lines",
      latin('a,b\n"1\r\n2\n3\xb0 C",x\n'),
      4,
      'windows-1252` it reads `3° C",x`',
    ],
    [
      "windows-1252 in a later piece of the file",
      Buffer.concat([Buffer.from("é€\r\n".repeat(100_000)), latin("caf\xe9")]),
      100_001,
      "windows-1252` it reads `café`",
    ],
    ["a character that is cut off", Buffer.from("a\n€").subarray(0, -1), 2, "` it reads"],
  ])("%s", async (_, content, line, message) => {
    const file = await writeFile(folder.path, "t.csv", content);
    const error = await readTable(file).catch((thrown: unknown) => String(thrown));
    expect(error).toContain(
      `\`t.csv\` line ${line}: this is not valid UTF-8; save the file as UTF-8, or declare its encoding: with \`encoding: `,
    );
    expect(error).toContain(message);
    // Counting looks at no character that is not of ASCII.
    expect(await count(file, content)).toMatchObject({ kind: "counted" });
  });
});

describe("what cannot be decoded is refused and not counted", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["shift_jis", "shift_jis", Buffer.of(0x61, 0x0a, 0x31, 0x0a, 0x80, 0x0a), "line 3: this is not valid shift_jis"],
    [
      "UTF-16 that ends within a character",
      "utf-16be",
      utf16("a,b\n1,2\n", "be").subarray(0, -1),
      "line 2: this is not valid utf-16be",
    ],
    ["half a pair of UTF-16", "utf-16le", utf16("a,b\n1,\ud83e\n2,3\n", "le"), "line 2: this is not valid utf-16le"],
  ])("%s", async (_, encoding, content, message) => {
    const file = await writeFile(folder.path, "t.csv", content, { encoding });
    expect(await count(file, content)).toEqual({ kind: "unknown", reason: expect.stringContaining(message) });
    await expect(readTable(file)).rejects.toThrow(`\`t.csv\` ${message}`);
  });

  test("an encoding that does not exist", async () => {
    const file = await writeFile(folder.path, "t.csv", "a\n1\n", { encoding: "utf-99" });
    const message = "the encoding `utf-99` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis";
    expect(await count(file, "a\n1\n")).toEqual({ kind: "unknown", reason: message });
    await expect(readTable(file)).rejects.toThrow(`\`t.csv\`: ${message}`);
  });
});

describe("gzip that is damaged is refused and not counted", () => {
  const whole = gzipSync(`a,b\n${"1,2\n".repeat(20)}`);
  const altered = (at: number) =>
    Buffer.from(whole).fill((whole.at(at) ?? 0) ^ 0xff, at + whole.length, at + whole.length + 1);

  test.each<[string, Uint8Array, string]>([
    ["where it ends early", whole.subarray(0, 20), "unexpected end of file"],
    ["where it ends within its last bytes", whole.subarray(0, -1), "unexpected end of file"],
    ["where its checksum is wrong", altered(-6), "incorrect data check"],
    ["where its length is wrong", altered(-2), "incorrect length check"],
  ])("%s", async (_, content, reason) => {
    const file = await writeFile(folder.path, "t.csv.gz", content);
    const counted = await count(file, content);
    expect(counted).toEqual({ kind: "unknown", reason: expect.stringContaining(reason) });
    await expect(readTable(file)).rejects.toThrow(`the gzip data is damaged or cut off (${reason})`);
  });

  test("that expands beyond all tables is given up", async () => {
    const content = gzipSync(Buffer.alloc(300 * 2 ** 20, `${"0".repeat(1000)},0\n`));
    const file = await writeFile(folder.path, "t.csv.gz", content);
    await expect(readTable(file)).rejects.toThrow("the gzip data expands to more than 250 times its size");
    expect(await count(file, content)).toMatchObject({ kind: "unknown", reason: expect.stringContaining("expands") });
  }, 30_000);
});

describe("reading", () => {
  test("fails where the file is not what it was when it was found", async () => {
    const file = await writeFile(folder.path, "gone.csv", "a\n1\n");
    await rm(file.path);
    await expect(readTable(file)).rejects.toThrow(FileError);
  });
});
