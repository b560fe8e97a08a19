import { execFileSync } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { InputError, JournalError } from "../../src/errors.js";
import { journalFile, SyncedLines } from "../../src/send/journal-file.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { MemoryFile } from "../support/memory-file.js";

let folder: TestFolder;
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(() => folder.remove());

test("the file and its folder are made with the first line, for their owner alone", async () => {
  const path = join(folder.path, "deep", "journal.ndjson");
  const file = journalFile(path);
  expect(await file.read()).toBe("");
  await expect(stat(path)).rejects.toThrow("ENOENT");
  await file.append("one\n");
  await file.sync();
  await file.close();
  expect(await readFile(path, "utf8")).toBe("one\n");
  if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("what is there is read, cut and added to", async () => {
  const path = join(folder.path, "journal.ndjson");
  await writeFile(path, "one\ntw");
  const file = journalFile(path);
  expect(await file.read()).toBe("one\ntw");
  await file.truncate(4);
  await file.append("three\n");
  await file.close();
  expect(await readFile(path, "utf8")).toBe("one\nthree\n");
});

test("a path that cannot be read is a fault of the option", async () => {
  await expect(journalFile(folder.path).read()).rejects.toThrow(InputError);
});

test("a FIFO is a fault of the option, and is not waited for", async () => {
  const path = join(folder.path, "fifo");
  execFileSync("mkfifo", [path]);
  await expect(journalFile(path).read()).rejects.toThrow("journal: cannot be read: it is not a file");
});

test("lines that wait at the same time share a sync", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  await Promise.all(Array.from({ length: 50 }, (_, index) => lines.append(String(index))));
  expect(file.text).toBe(Array.from({ length: 50 }, (_, index) => `${index}\n`).join(""));
  expect(file.syncs).toBe(1);
});

test("a line is told to be on the disk only once it was synced", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  await lines.append("one");
  expect(file).toMatchObject({ text: "one\n", syncs: 1 });
  await lines.append("two");
  expect(file).toMatchObject({ text: "one\ntwo\n", syncs: 2 });
});

test("after a failure nothing is written any more, and every later line fails", async () => {
  const file = new MemoryFile();
  file.appendsLeft = 1;
  const lines = new SyncedLines(file, undefined);
  await lines.append("one");
  await expect(lines.append("two")).rejects.toThrow(JournalError);
  file.appendsLeft = 1;
  await expect(lines.append("three")).rejects.toThrow("no space left");
  await expect(lines.drained()).rejects.toThrow(JournalError);
  expect(file.text).toBe("one\ntw");
});
