import { appendFile, readdir, rm, truncate, utimes } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { MAX_FORM_FILES, type MultipartParts, multipartBody } from "../../src/body/multipart.js";
import { FileError } from "../../src/errors.js";
import type { DataFile } from "../../src/files/data-file.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { parseForm } from "../support/form-parser.js";
import { onLinux } from "../support/platform.js";

let folder: TestFolder;

beforeEach(async () => {
  folder = await testFolder();
});

afterEach(() => folder.remove());

async function written(parts: MultipartParts) {
  const body = multipartBody(parts);
  const { chunks, counts } = body.open();
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  const bytes = Buffer.concat(pieces);
  return { body, bytes, counts, sizes: pieces.map((piece) => piece.length), parts: parseForm(bytes, body.contentType) };
}

const part = (file: Awaited<ReturnType<TestFolder["writeOne"]>>, fileName = file.name) => ({
  field: "files[]",
  file,
  fileName,
});

describe("a multipart body", () => {
  test("holds its fields and then its files, with the length it announces", async () => {
    const files = await folder.write({
      "a.csv": "x,y\n1,2\n",
      "empty.bin": "",
      "b/c.PNG": Buffer.from([0, 13, 10, 255]),
    });
    const { body, bytes, parts } = await written({
      fields: [
        ["name", "my item"],
        ["metadata", '{"ü":"1"}'],
        ["empty", ""],
      ],
      files: files.map((file) => part(file)),
    });
    expect(bytes.length).toBe(body.length);
    expect(parts.map(({ headers, content }) => [headers, content.toString("latin1")])).toEqual([
      [['Content-Disposition: form-data; name="name"'], "my item"],
      [['Content-Disposition: form-data; name="metadata"'], Buffer.from('{"ü":"1"}').toString("latin1")],
      [['Content-Disposition: form-data; name="empty"'], ""],
      [['Content-Disposition: form-data; name="files[]"; filename="a.csv"', "Content-Type: text/csv"], "x,y\n1,2\n"],
      [
        [
          'Content-Disposition: form-data; name="files[]"; filename="empty.bin"',
          "Content-Type: application/octet-stream",
        ],
        "",
      ],
      [['Content-Disposition: form-data; name="files[]"; filename="b/c.PNG"', "Content-Type: image/png"], "\0\r\n\xff"],
    ]);
  });

  test("of nothing but a file is well formed", async () => {
    const { parts } = await written({ fields: [], files: [part(await folder.writeOne("a.bin", "abc"))] });
    expect(parts.map(({ content }) => content.toString())).toEqual(["abc"]);
  });

  test.each([
    ["a b.bin", "a b.bin"],
    ['a"b.bin', "a%22b.bin"],
    ["a\\b.bin", "a\\b.bin"],
    ["ä/€/😀.bin", "ä/€/😀.bin"],
    ['a\r\nX-Evil: 1\r\n\r\nb".bin', "a%0D%0AX-Evil: 1%0D%0A%0D%0Ab%22.bin"],
  ])("sends the name %p as %p", async (name, sent) => {
    const { parts } = await written({ fields: [], files: [part(await folder.writeOne("a.bin", "abc"), name)] });
    expect(parts).toHaveLength(1);
    expect(parts[0]?.headers).toEqual([
      `Content-Disposition: form-data; name="files[]"; filename="${sent}"`,
      "Content-Type: application/octet-stream",
    ]);
  });

  test("lets no field's name or value write a header or a part", async () => {
    const { parts } = await written({ fields: [['n"\r\nX-Evil: 1', "v\r\n--dataset-upload-\r\n"]], files: [] });
    expect(parts.map(({ headers, content }) => [headers, content.toString()])).toEqual([
      [['Content-Disposition: form-data; name="n%22%0D%0AX-Evil: 1"'], "v\r\n--dataset-upload-\r\n"],
    ]);
  });

  test("can be opened again for another attempt, with the same bytes", async () => {
    const body = multipartBody({ fields: [], files: [part(await folder.writeOne("a.bin", "abc"))] });
    const read = async () => {
      const pieces: Uint8Array[] = [];
      for await (const chunk of body.open().chunks) pieces.push(Buffer.from(chunk));
      return Buffer.concat(pieces);
    };
    expect(await read()).toEqual(await read());
  });

  test("gathers small files into few chunks, and passes large ones on", async () => {
    const small = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}.bin`, Buffer.alloc(400, i)]));
    const files = await folder.write({ ...small, "large.bin": Buffer.alloc(2_500_000, 7) });
    const { sizes, parts } = await written({ fields: [], files: files.map((file) => part(file)) });
    expect(parts.map(({ content }) => content.length)).toEqual(files.map((file) => file.size));
    expect(sizes.length).toBeLessThan(12);
    expect(Math.max(...sizes)).toBeLessThan(1.5 * 1024 * 1024);
  });

  test("keeps the order of files of any size, and their content", async () => {
    const sizes = [10, 65_535, 0, 65_536, 65_537, 1, 1_048_576, 1_048_577, 2];
    const contents = sizes.map((size, index) => Buffer.alloc(size, index + 1));
    const files = await folder.write(Object.fromEntries(contents.map((content, index) => [`${index}.bin`, content])));
    const { body, bytes, parts } = await written({ fields: [["f", "x"]], files: files.map((file) => part(file)) });
    expect(bytes).toHaveLength(body.length);
    expect(parts.slice(1).map(({ content }, index) => content.equals(contents[index] ?? Buffer.of()))).toEqual(
      contents.map(() => true),
    );
  });

  test("reads no file before its turn comes", async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${index}.bin`);
    const files = await folder.write(Object.fromEntries(names.map((name) => [name, Buffer.alloc(4096)])));
    const chunks = multipartBody({ fields: [], files: files.map((file) => part(file)) }).open().chunks;
    let taken = 0;
    const takeAll = async () => {
      for await (const chunk of chunks) {
        // A megabyte on: far more than is read ahead.
        if (taken === 0) await Promise.all(files.slice(256).map((file) => rm(file.path)));
        taken += chunk.length;
      }
    };
    await expect(takeAll()).rejects.toThrow("256.bin: vanished");
    expect(taken).toBeLessThan(256 * 4500);
  });

  test("holds at most a thousand files", async () => {
    const file = part(await folder.writeOne("a.bin", "abc"));
    const files = (count: number) => Array.from({ length: count }, () => file);
    expect((await written({ fields: [], files: files(MAX_FORM_FILES) })).parts).toHaveLength(1000);
    expect(() => multipartBody({ fields: [], files: files(MAX_FORM_FILES + 1) })).toThrow(RangeError);
  });

  onLinux.each([10, 3_000_000])("opens no more than a file at once, and leaves none open (%i bytes)", async (size) => {
    const files = await folder.write({ "a.bin": Buffer.alloc(size), "b.bin": Buffer.alloc(size) });
    const open = async () => (await readdir("/proc/self/fd")).length;
    const before = await open();
    const body = multipartBody({ fields: [], files: files.map((file) => part(file)) });
    const { chunks } = body.open();
    expect(await open()).toBe(before);
    for await (const _ of chunks) expect(await open()).toBeLessThanOrEqual(before + 1);
    expect(await open()).toBe(before);
    for await (const _ of body.open().chunks) break;
    expect(await open()).toBe(before);
  });

  test("counts the rows that go by", async () => {
    const [csv, json, bin] = await folder.write({ "a.csv": "x\n1\n2\n", "b.json": "[1,", "c.bin": "abc" });
    if (csv === undefined || json === undefined || bin === undefined) throw new Error("no files");
    const { counts } = await written({ fields: [], files: [part(csv), part(json), part(bin)] });
    expect(counts.get(csv)).toEqual({ kind: "counted", rows: 2 });
    expect(counts.get(json)).toMatchObject({ kind: "unknown" });
    expect(counts.has(bin)).toBe(false);
  });

  test("counts the rows of gzipped files, whatever goes by in the same memory after them", async () => {
    const contents = Object.fromEntries(
      [1, 2, 3].map((rows) => [`${rows}.csv.gz`, gzipSync(`x\n${"1\n".repeat(rows)}`)]),
    );
    const files = await folder.write(contents);
    const { counts } = await written({ fields: [], files: files.map((file) => part(file)) });
    expect(files.map((file) => counts.get(file))).toEqual([1, 2, 3].map((rows) => ({ kind: "counted", rows })));
  });

  type Change = [what: string, change: (file: DataFile, next: DataFile) => Promise<unknown>, message: string];
  describe.each([100, 100_000])("of files of %i bytes fails with the one that", (size) => {
    test.each<Change>([
      ["vanished", (file) => rm(file.path), "vanished"],
      ["shrank", (file) => truncate(file.path, size - 10), `it shrank from ${size} to ${size - 10} bytes`],
      ["grew", (file) => appendFile(file.path, "x"), `it grew from ${size} to ${size + 1} bytes`],
      ["was written to", (file) => utimes(file.path, 1, 1), "it was written to"],
      [
        "shrank by as much as the next grew",
        async (file, next) => {
          await truncate(file.path, size - 10);
          await appendFile(next.path, "0123456789");
        },
        `it shrank from ${size} to ${size - 10} bytes`,
      ],
    ])("%s, before the body's end", async (_, change, message) => {
      const contents = { "a.bin": Buffer.alloc(size), "b.bin": Buffer.alloc(size), "c.bin": Buffer.alloc(size) };
      const [first, second, third] = await folder.write(contents);
      if (first === undefined || second === undefined || third === undefined) throw new Error("no files");
      await change(second, third);
      const body = multipartBody({ fields: [], files: [part(first), part(second), part(third)] });
      let taken = 0;
      const takeAll = async () => {
        for await (const chunk of body.open().chunks) taken += chunk.length;
      };
      const error = await takeAll().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(FileError);
      expect(error).toMatchObject({ file: second, message: expect.stringContaining(message) });
      expect(taken).toBeLessThan(body.length - size);
    });
  });

  test("breaks off amid a large file that is written to", async () => {
    const file = await folder.writeOne("a.bin", Buffer.alloc(9 * 1024 * 1024));
    const body = multipartBody({ fields: [], files: [part(file)] });
    let taken = 0;
    const takeAll = async () => {
      for await (const chunk of body.open().chunks) {
        taken += chunk.length;
        await utimes(file.path, 1, 1);
      }
    };
    await expect(takeAll()).rejects.toThrow("a.bin: changed since it was found: it was written to");
    expect(taken).toBeLessThan(file.size);
  });
});
