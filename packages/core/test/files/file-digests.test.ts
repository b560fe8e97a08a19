import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DataFile } from "../../src/files/data-file.js";
import { FileDigests, readToSend } from "../../src/files/file-digests.js";
import { type TestFolder, testFolder } from "../support/files.js";

let folder: TestFolder;
const { signal } = new AbortController();
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(() => folder.remove());

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

async function sent(file: DataFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readToSend(file, Buffer.alloc(1 << 20))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

async function files(contents: Readonly<Record<string, string>>): Promise<readonly DataFile[]> {
  return await folder.write(contents);
}

test("small, large and empty files have the digest of their content, and are sent with it", async () => {
  const contents = { "a.csv": "a,b\n", "empty.csv": "", "large.csv": "x".repeat(100_000) };
  const digests = new FileDigests(signal);
  for (const file of await files(contents)) {
    const content = contents[file.name as keyof typeof contents]; // the names that were written
    expect(await digests.of(file)).toBe(sha256(content));
    expect(await sent(file)).toBe(content);
  }
});

test("hashing a large file ends with the run", async () => {
  const [file] = await files({ "large.csv": "x".repeat(3_000_000) });
  if (file === undefined) throw new Error("not written");
  const run = new AbortController();
  const digest = new FileDigests(run.signal).of(file);
  run.abort(new Error("enough"));
  await expect(digest).rejects.toThrow("enough");
});

test("what is sent of a small file is what was hashed; sent again, it is read again", async () => {
  const [file] = await files({ "a.csv": "old" });
  if (file === undefined) throw new Error("not written");
  await new FileDigests(signal).of(file);
  await writeFile(file.path, "newer");
  expect(await sent(file)).toBe("old");
  await expect(sent(file)).rejects.toThrow("it grew from 3 to 5 bytes");
});

test("files that come next are hashed before they are asked for, and a failure is told to who asks", async () => {
  const all = await files({ "a.csv": "a", "b.csv": "b", "c.csv": "c", "z.csv": "z" });
  const [a, b, c] = all;
  if (a === undefined || b === undefined || c === undefined) throw new Error("not written");
  await writeFile(c.path, "changed");
  const digests = new FileDigests(signal);
  digests.expect(all);
  await digests.of(a);
  await expect(digests.of(c)).rejects.toThrow("it grew from 1 to 7 bytes");
  await writeFile(b.path, "changed");
  expect(await digests.of(b)).toBe(sha256("b"));
});

test("of many small files only the last few megabytes are kept", async () => {
  const names = Array.from({ length: 80 }, (_, index) => `${100 + index}.csv`);
  const all = await files(Object.fromEntries(names.map((name) => [name, name.padEnd(60_000)])));
  const digests = new FileDigests(signal);
  for (const file of all) await digests.of(file);
  for (const file of all) await writeFile(file.path, "changed");
  const [oldest, newest] = [all[0], all.at(-1)];
  if (oldest === undefined || newest === undefined) throw new Error("not written");
  await expect(sent(oldest)).rejects.toThrow("it shrank from 60000 to 7 bytes");
  expect((await sent(newest)).trim()).toBe(newest.name);
  digests.close();
  const [lastButOne] = all.slice(-2);
  if (lastButOne === undefined) throw new Error("not written");
  await expect(sent(lastButOne)).rejects.toThrow("it shrank");
});

test("an aborted run reads no file for its digest", async () => {
  const [file] = await files({ "a.csv": "a" });
  if (file === undefined) throw new Error("not written");
  await expect(new FileDigests(AbortSignal.abort(new Error("over"))).of(file)).rejects.toThrow("over");
});
