import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { RowCount } from "../../src/body/body.js";
import { type DataFile, dataFile } from "../../src/files/data-file.js";
import { countRows, countRowsIn } from "../../src/formats/count-rows.js";
import type { DataProblem } from "../../src/formats/problem.js";
import { readRecords } from "../../src/formats/read-records.js";
import { type Cell, type FormatOptions, JsonNumber, NestedJson } from "../../src/formats/records.js";

/** A folder for one test file, removed at its end. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "formats-test-"));
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

export async function writeFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  reading: FormatOptions = {},
): Promise<DataFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { ...(await dataFile(path, { name })), reading };
}

/** All that a reader tells of a file. Numbers are `{ number }`, nested values `{ json }`. */
export interface Reading {
  readonly header: readonly string[] | undefined;
  readonly headerLine: number | undefined;
  readonly records: readonly (readonly unknown[])[];
  readonly lines: readonly number[];
  readonly notices: readonly DataProblem[];
}

/** Reads a file as a table. @throws {TableError} */
export async function readTable(file: DataFile): Promise<Reading> {
  const notices: DataProblem[] = [];
  const whole = { records: [] as unknown[][], lines: [] as number[], notices };
  let header: readonly string[] | undefined;
  let headerLine: number | undefined;
  for await (const batch of readRecords(file, { onNotice: (notice) => notices.push(notice) })) {
    ({ header, headerLine } = batch);
    expect(batch.lines).toHaveLength(batch.records.length);
    whole.records.push(...batch.records.map((cells) => cells.map(plainCell)));
    whole.lines.push(...batch.lines);
  }
  return { header, headerLine, ...whole };
}

/** The sizes of the chunks that a file is counted in. */
const CHUNK_SIZES = [1, 2, 3, 7, 1000];
const MOST_CHUNKS = 5000;

/** Counts the rows as a whole and in chunks of any size, each overwritten when the next is asked for; all find the same. */
export async function count(file: DataFile, content: string | Uint8Array): Promise<RowCount | undefined> {
  const bytes = Buffer.from(content);
  const whole = await countRowsIn(file, bytes);
  for (const size of CHUNK_SIZES) {
    if (bytes.length / size > MOST_CHUNKS) continue;
    let counted: RowCount | undefined;
    const passed = countRows(file, overwritten(bytes, size), (found) => {
      counted = found;
    });
    let length = 0;
    for await (const chunk of passed) length += chunk.length;
    expect(length).toBe(bytes.length);
    expect([size, counted]).toEqual([size, whole]);
  }
  return whole;
}

/** As {@link readTable}; and the rows that are counted are as many as the records. */
export async function read(
  folder: { readonly path: string },
  name: string,
  content: string | Uint8Array,
  options: FormatOptions = {},
): Promise<Reading> {
  const file = await writeFile(folder.path, name, content, options);
  const counted = await count(file, content);
  const table = await readTable(file);
  expect(counted).toEqual({ kind: "counted", rows: table.records.length });
  return table;
}

async function* overwritten(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    const chunk = Uint8Array.from(bytes.subarray(start, start + size));
    yield chunk;
    chunk.fill(0x2a);
  }
}

function plainCell(cell: Cell): unknown {
  if (cell instanceof JsonNumber) return { number: cell.literal };
  return cell instanceof NestedJson ? { json: cell.json } : cell;
}
