import { utimes } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type DataFile, digestDataFile } from "../../src/files/data-file.js";
import { Journal } from "../../src/journal/journal.js";
import { TaskJournal } from "../../src/journal/task-journal.js";
import { redactor } from "../../src/redact.js";
import type { DatasetService, TaskMemory } from "../../src/service.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { MemoryFile } from "../support/memory-file.js";

let folder: TestFolder;
let journal: Journal;
beforeEach(async () => {
  folder = await testFolder();
  journal = await Journal.open(new MemoryFile(), redactor([]));
});
afterEach(() => folder.remove());

const SERVICE: DatasetService = {
  name: "test",
  baseUrl: new URL("https://example.org/api"),
  mode: "append",
  headers: { token: "first" },
  secrets: ["first"],
  plan: async () => ({ tasks: [] }),
};
const FILES: TaskMemory = { target: ["t"], unit: "file" };
const WHOLE: TaskMemory = { target: ["t"], unit: "whole" };

const open = (files: readonly DataFile[], memory = FILES, service = SERVICE) =>
  TaskJournal.open(
    {
      journal,
      service,
      inDoubt: "keep",
      now: () => 0,
      digestOf: (file) => digestDataFile(file, new AbortController().signal),
    },
    memory,
    files,
  );

const arrivedNames = async (...as: Parameters<typeof open>) =>
  [...(await open(...as)).arrivals().keys()].map(({ name }) => name);

test("a file is known by its target, name and content, and by nothing else", async () => {
  const a = await folder.writeOne("a", "1");
  (await open([a])).arrived([a], { itemId: "i", jobId: "j" }, () => 4);
  await utimes(a.path, 0, 0);
  const [touched, other] = await folder.write({ a: "1", b: "1" });
  if (touched === undefined || other === undefined) throw new Error("two files were written");
  const before = await open([touched, other], FILES, { ...SERVICE, headers: { token: "second" }, secrets: ["second"] });
  expect([...before.arrivals()]).toEqual([[touched, { itemId: "i", jobId: "j", rows: 4 }]]);
  expect(await arrivedNames([touched], { ...FILES, target: ["u"] })).toEqual([]);
  const withSlash = { ...SERVICE, baseUrl: new URL("https://example.org/api/") };
  expect(await arrivedNames([touched], FILES, withSlash)).toEqual(["a"]);
  expect(await arrivedNames([touched], FILES, { ...SERVICE, mode: "create" })).toEqual([]);
  expect(await arrivedNames([touched], FILES, { ...SERVICE, name: "other" })).toEqual([]);
  expect(await arrivedNames([touched], FILES, { ...SERVICE, baseUrl: new URL("https://example.com") })).toEqual([]);
  expect(await arrivedNames([await folder.writeOne("a", "2")])).toEqual([]);
});

test("files that count as a whole have arrived only where exactly these are complete", async () => {
  const files = await folder.write({ a: "1", b: "2" });
  const task = await open(files, WHOLE);
  task.arrived(files, {}, () => undefined);
  expect(await arrivedNames(files, WHOLE)).toEqual([]);
  task.complete();
  expect(await arrivedNames([...files].reverse(), WHOLE)).toEqual(["b", "a"]);
  expect(await arrivedNames(files.slice(1), WHOLE)).toEqual([]);
});

test("what was replaced is not complete any more as soon as the replacement begins", async () => {
  const service: DatasetService = { ...SERVICE, mode: "replace" };
  const first = await folder.write({ a: "1" });
  const task = await open(first, WHOLE, service);
  await task.begin();
  task.arrived(first, {}, () => undefined);
  task.complete();
  expect(await arrivedNames(first, WHOLE, service)).toEqual(["a"]);
  await (await open([], WHOLE, service)).begin();
  expect(await arrivedNames(first, WHOLE, service)).toEqual([]);
});

test("a file that cannot be read has no key, and the others have", async () => {
  const files = await folder.write({ a: "1", b: "2" });
  await folder.writeOne("a", "longer");
  const task = await open(files);
  expect([...task.unreadable.values()]).toMatchObject([{ kind: "file" }]);
  expect([...task.unreadable.keys()]).toEqual(files.slice(0, 1));
});
