import { afterEach } from "@jest/globals";
import { type PrepareOptions, prepareTable, type ReadyTable, type TableResult } from "../../src/table/prepare-table.js";
import { describeProblem } from "../../src/table/problem.js";
import { temporaryFolder, writeTable } from "./table-files.js";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Prepares tables of files that are written to a folder of the test file's own; closes them after each test. */
export function tables() {
  const folder = temporaryFolder();
  const opened: ReadyTable[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((table) => table.close()));
  });

  async function prepare(files: Files, options: Partial<PrepareOptions> = {}): Promise<TableResult> {
    const written = await Promise.all(Object.entries(files).map(([name, text]) => writeTable(folder.path, name, text)));
    const defaults = { rowsPerRequest: 10_000, compression: "none", temporaryFolder: folder.path } as const;
    const table = await prepareTable(written, { ...defaults, ...options });
    if (table.kind === "ready") opened.push(table);
    return table;
  }

  async function ready(files: Files, options: Partial<PrepareOptions> = {}): Promise<ReadyTable> {
    const table = await prepare(files, options);
    if (table.kind !== "ready") throw new Error(table.problems.map(describeProblem).join("\n"));
    return table;
  }

  /** What is wrong, one line each; none where the table is ready. */
  async function problems(files: Files, options: Partial<PrepareOptions> = {}): Promise<string[]> {
    const table = await prepare(files, options);
    return table.kind === "invalid" ? table.problems.map(describeProblem) : [];
  }

  return { folder, prepare, ready, problems };
}

/** The rows of each batch. */
export async function sentRows(table: ReadyTable): Promise<unknown[][]> {
  return Promise.all(table.batches.map(async (batch) => JSON.parse(await batch.read())));
}

/** What is told, one line each, with its level in front. */
export function noticesOf(table: TableResult): string[] {
  return table.notices.map(({ level, ...notice }) => `${level}: ${describeProblem(notice)}`);
}
