import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FileDigests } from "../../src/files/file-digests.js";
import { type TestFolder, testFolder } from "../support/files.js";

let folder: TestFolder;
const { signal } = new AbortController();
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(() => folder.remove());

test.each([0, 4, 100_000, 3_000_000])("a file of %i bytes has the digest of its content", async (size) => {
  const content = "x".repeat(size);
  const digest = createHash("sha256").update(content).digest("hex");
  expect(await new FileDigests(signal).of(await folder.writeOne("a.csv", content))).toBe(digest);
});

test("a file is read once, however often it is asked for", async () => {
  const file = await folder.writeOne("a.csv", "old");
  const digests = new FileDigests(signal);
  const digest = await digests.of(file);
  await writeFile(file.path, "newer");
  expect(await digests.of(file)).toBe(digest);
  await expect(new FileDigests(signal).of(file)).rejects.toThrow("it grew from 3 to 5 bytes");
});

test("hashing a large file ends with the run", async () => {
  const file = await folder.writeOne("large.csv", "x".repeat(3_000_000));
  const run = new AbortController();
  const digest = new FileDigests(run.signal).of(file);
  run.abort(new Error("enough"));
  await expect(digest).rejects.toThrow("enough");
});

test("an aborted run reads no file for its digest", async () => {
  const file = await folder.writeOne("a.csv", "a");
  await expect(new FileDigests(AbortSignal.abort(new Error("over"))).of(file)).rejects.toThrow("over");
});
