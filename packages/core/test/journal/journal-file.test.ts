import { readFile, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as immediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { InputError, JournalError } from "../../src/errors.js";
import { journalFile } from "../../src/journal/journal-file.js";
import { SyncedLines } from "../../src/journal/synced-lines.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { MemoryFile } from "../support/memory-file.js";
import { isWindows, makeFifo, onLinux, onPosix } from "../support/platform.js";

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
  if (!isWindows) expect((await stat(path)).mode & 0o777).toBe(0o600);
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

test("a file that is too large for a text is a fault of the option, and is not read", async () => {
  const path = join(folder.path, "journal.ndjson");
  await writeFile(path, "");
  await truncate(path, 2 ** 30);
  await expect(journalFile(path).read()).rejects.toThrow(/journal: cannot be read: it is larger than \d+ bytes/);
});

onPosix("a FIFO is a fault of the option, and is not waited for", async () => {
  const path = join(folder.path, "fifo");
  makeFifo(path);
  await expect(journalFile(path).read()).rejects.toThrow("journal: cannot be read: it is not a file");
});

// Windows opens links, whoever asks.
onPosix("a link is a fault of the option: it may lead anywhere by the time that it is written to", async () => {
  const path = join(folder.path, "journal.ndjson");
  await symlink("other", path);
  await writeFile(join(folder.path, "other"), "one\n");
  await expect(journalFile(path).read()).rejects.toThrow("journal: cannot be read: ELOOP");
});

test("what another process writes meanwhile is noticed before anything more is written", async () => {
  const path = join(folder.path, "journal.ndjson");
  await writeFile(path, "one\n");
  const [first, second] = [journalFile(path), journalFile(path)];
  for (const file of [first, second]) await file.read();
  await first.append("two\n");
  await expect(second.append("three\n")).rejects.toThrow(JournalError);
  await expect(second.truncate(4)).rejects.toThrow("another run has written to the journal");
  await first.append("four\n");
  expect(await readFile(path, "utf8")).toBe("one\ntwo\nfour\n");
  for (const file of [first, second]) await file.close();
});

onLinux("a disk that is full is told with the system's words", async () => {
  const file = journalFile("/dev/full");
  const lines = new SyncedLines(file, undefined);
  await expect(write(lines, "one")).rejects.toThrow("the journal cannot be written: ENOSPC: no space left on device");
  await file.close();
});

test("lines that wait at the same time share a sync", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(lines, String(index))));
  expect(file.text).toBe(Array.from({ length: 50 }, (_, index) => `${index}\n`).join(""));
  expect(file.syncs).toBe(1);
});

test("a line that comes while a sync is under way is not told to be on the disk by that one", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  const told: string[] = [];
  let second = Promise.resolve();
  file.onSync = () => {
    file.onSync = () => told.push("synced again");
    second = write(lines, "two").then(() => void told.push("two"));
  };
  await write(lines, "one");
  await second;
  expect(told).toEqual(["synced again", "two"]);
  expect(file).toMatchObject({ text: "one\ntwo\n", syncs: 2 });
});

test("a line that nobody waits for is written at once, and synced with the next or a moment later", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  lines.append("one");
  await turns();
  expect(file).toMatchObject({ text: "one\n", syncs: 0 });
  await write(lines, "two");
  expect(file).toMatchObject({ text: "one\ntwo\n", syncs: 1 });
  const synced = new Promise<void>((resolve) => {
    file.onSync = resolve;
  });
  lines.append("three");
  await synced;
  expect(file.text).toBe("one\ntwo\nthree\n");
});

test("a file to which nothing was written is not touched by a sync", async () => {
  const file = new MemoryFile();
  await new SyncedLines(file, undefined).sync();
  expect(file.syncs).toBe(0);
});

test("after a failure nothing is written any more, and every later line fails", async () => {
  const file = new MemoryFile();
  file.appendsLeft = 1;
  const lines = new SyncedLines(file, undefined);
  await write(lines, "one");
  await expect(write(lines, "two")).rejects.toThrow(JournalError);
  file.appendsLeft = 1;
  await expect(write(lines, "three")).rejects.toThrow("no space left");
  await expect(lines.sync()).rejects.toThrow(JournalError);
  expect(file.text).toBe("one\ntw");
});

test("after a sync that failed nothing is written any more", async () => {
  const file = new MemoryFile();
  const lines = new SyncedLines(file, undefined);
  file.onSync = () => {
    throw new Error("EIO: i/o error");
  };
  await expect(write(lines, "one")).rejects.toThrow(JournalError);
  await expect(write(lines, "two")).rejects.toThrow("EIO");
  expect(file.text).toBe("one\n");
});

async function write(lines: SyncedLines, line: string): Promise<void> {
  lines.append(line);
  await lines.sync();
}

/** Long enough for what does not wait for a timer. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await immediate();
}
