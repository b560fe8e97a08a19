import { readdir, rm, utimes } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type MultipartParts, multipartBody } from "../../src/body/multipart.js";
import { FileError } from "../../src/errors.js";
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

/** Writes the files, and counts the turns of the event loop that others have meanwhile. */
async function writtenAmidOthers(files: MultipartParts["files"]) {
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    for (; !isOver; turns += 1) await setImmediate();
  })();
  const { sizes } = await written({ fields: [], files });
  isOver = true;
  await others;
  return { sizes, turns };
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
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 * 1024);
  });

  onLinux("reads no file before its first chunk is asked for, and leaves none open when it is left early", async () => {
    const file = await folder.writeOne("a.bin", Buffer.alloc(3_000_000));
    const open = async () => (await readdir("/proc/self/fd")).length;
    const before = await open();
    const { chunks } = multipartBody({ fields: [], files: [part(file)] }).open();
    expect(await open()).toBe(before);
    for await (const _ of chunks) break;
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

  // With their heads, some of them fit into a chunk by a byte or miss it by one, and the largest fit into none.
  test("holds files of any size around that of a chunk", async () => {
    const sizes = [0, 1, 30_000, 35_300, 35_301, 65_200, 65_400, 65_535, 65_536, 65_537, 70_000, 1];
    const contents = sizes.map((size, index): [string, Buffer] => [`${index}.bin`, Buffer.alloc(size, index + 1)]);
    for (let shift = 0; shift < 4; shift += 1) {
      const files = await folder.write(Object.fromEntries(contents));
      const fields: [string, string][] = [["f", "x".repeat(shift * 60)]];
      const { body, bytes, parts } = await written({ fields, files: files.map((file) => part(file)) });
      expect(bytes.length).toBe(body.length);
      expect(parts.slice(1).every(({ content }, index) => content.equals(contents[index]?.[1] ?? Buffer.of()))).toBe(
        true,
      );
    }
  });

  test("lets other work go on while it reads many small files", async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${index}.bin`);
    const files = await folder.write(Object.fromEntries(names.map((name) => [name, Buffer.alloc(4096)])));
    const { sizes, turns } = await writtenAmidOthers(files.map((file) => part(file)));
    expect(turns).toBeGreaterThanOrEqual(sizes.length - 1);
  });

  test("lets other work go on within a chunk of tiny files", async () => {
    const names = Array.from({ length: 600 }, (_, index) => `${index}.bin`);
    const files = await folder.write(Object.fromEntries(names.map((name) => [name, "x"])));
    const { sizes, turns } = await writtenAmidOthers(files.map((file) => part(file)));
    expect(sizes).toHaveLength(1);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  test.each([-1, 0, 1])("holds small files that fill a chunk but for a byte, and more (%p)", async (more) => {
    const body = async (last: number) => {
      const sizes = [60_000, 60_000, 60_000, 60_000, last];
      const contents = sizes.map((size, index): [string, Buffer] => [`${index}.bin`, Buffer.alloc(size, index + 1)]);
      const files = await folder.write(Object.fromEntries(contents));
      return await written({ fields: [["f", "x"]], files: files.map((file) => part(file)) });
    };
    const room = 256 * 1024 - (await body(1)).bytes.length + 1;
    const { bytes, parts, sizes } = await body(room + more);
    expect(bytes).toHaveLength(256 * 1024 + more);
    expect(sizes).toHaveLength(more > 0 ? 2 : 1);
    expect(parts.slice(1).map(({ content }) => content.length)).toEqual([60_000, 60_000, 60_000, 60_000, room + more]);
    expect(parts.at(-1)?.content.every((byte) => byte === 5)).toBe(true);
  });

  test("keeps the order of small files and of those that are not gathered", async () => {
    const contents = [10, 100_000, 10, 200_000, 10].map((size, index) => Buffer.alloc(size, index + 1));
    const files = await folder.write(Object.fromEntries(contents.map((content, index) => [`${index}.bin`, content])));
    const { parts } = await written({ fields: [], files: files.map((file) => part(file)) });
    expect(parts.map(({ content }, index) => content.equals(contents[index] ?? Buffer.of()))).toEqual(
      contents.map(() => true),
    );
  });

  test("gives out no chunk with a small file that was written to", async () => {
    const [first, second] = await folder.write({ "a.bin": "abc", "b.bin": "def" });
    if (first === undefined || second === undefined) throw new Error("no files");
    await utimes(second.path, 1, 1);
    const { chunks } = multipartBody({ fields: [], files: [part(first), part(second)] }).open();
    await expect(chunks[Symbol.asyncIterator]().next()).rejects.toThrow("b.bin: changed since it was found");
  });

  test("fails with the file that vanished", async () => {
    const [first, second] = await folder.write({ "a.bin": "abc", "b.bin": "def" });
    if (first === undefined || second === undefined) throw new Error("no files");
    await rm(second.path);
    await expect(written({ fields: [], files: [part(first), part(second)] })).rejects.toThrow(FileError);
    await expect(written({ fields: [], files: [part(first), part(second)] })).rejects.toThrow("b.bin: vanished");
  });
});
