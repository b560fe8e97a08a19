import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { type DataFile, dataFile } from "../../src/files/data-file.js";
import { readRecords } from "../../src/formats/read-records.js";
import type { Cell, ReadOptions } from "../../src/formats/records.js";

/** A folder for one test file, removed at its end. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "rows-test-"));
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

export async function writeTable(folder: string, name: string, content: string | Uint8Array): Promise<DataFile> {
  const path = join(folder, name);
  await writeFile(path, content);
  return dataFile(path, { name });
}

export interface WholeTable {
  header: readonly string[];
  records: Cell[][];
  lines: number[];
}

/** Everything that the reader finds in a file. */
export async function readAll(file: DataFile, options: ReadOptions = {}): Promise<WholeTable> {
  const whole: WholeTable = { header: [], records: [], lines: [] };
  for await (const { header, records, lines } of readRecords(file, options)) {
    whole.header = header ?? [];
    whole.records.push(...records.map((cells) => [...cells]));
    whole.lines.push(...lines);
  }
  return whole;
}
