import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect } from "@jest/globals";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import { type GraphiteNoteOptions, graphiteNote } from "../../src/services/graphite-note.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { upload } from "../support/upload.js";

export const COLUMNS = [
  { name: "day", alias: "Day", type: "dimension", subtype: "date", format: "Y-m-d" },
  { name: "shop", alias: "Shop", type: "dimension", subtype: "text" },
  { name: "amount", alias: "Amount", type: "measure", subtype: "numeric" },
] as const;

/** What the test that runs has; new for each, the sandbox once it is started. */
export let sandbox: Sandbox;
export let folder: TestFolder;
export let temporaryFolder: string;

/** Starts the test's sandbox, with one dataset that holds a row. */
export async function start(options: SandboxOptions["graphiteNote"] = {}): Promise<void> {
  sandbox = await startSandbox({ graphiteNote: options });
  const rows = [["2025-12-31", "old", 1]];
  await sandbox.graphiteNote.addDataset({ code: "sales", userCode: "me", name: "Sales", columns: COLUMNS, rows });
}

/** Gives each test of the file a folder, and one for temporary files, in which nothing may be left. */
export function useGraphiteNote(): void {
  beforeEach(async () => {
    folder = await testFolder();
    temporaryFolder = join(folder.path, "temporary");
    await mkdir(temporaryFolder);
  });

  afterEach(async () => {
    await sandbox?.close();
    const left = readdirSync(temporaryFolder);
    await folder.remove();
    expect(left).toEqual([]); // whatever the end was
  });
}

export const CREATE = { mode: "create", name: "New" } as const;
export const REPLACE = { mode: "replace", datasetCode: "sales" } as const;
export const APPEND = { mode: "append", datasetCode: "sales" } as const;

export function run(
  files: readonly DataFile[],
  { target, ...service }: Partial<GraphiteNoteOptions> & Pick<GraphiteNoteOptions, "target">,
  options: Partial<UploadOptions> = {},
) {
  return upload({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.graphiteNote,
      userCode: "me",
      target,
      columns: COLUMNS,
      requestsPerMinute: 0,
      temporaryFolder,
      ...service,
    }),
    files,
    random: () => 0,
    ...options,
  });
}

/** `count` rows as CSV, numbered from `first`. */
export function csv(first: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `2026-01-01,shop ${first + index},${first + index}\n`);
  return `Day,Shop,Amount\n${lines.join("")}`;
}

/** The rows of {@link csv} as the service should hold them. */
export function rows(first: number, count: number): unknown[][] {
  return Array.from({ length: count }, (_, index) => ["2026-01-01", `shop ${first + index}`, first + index]);
}

/** The rows of the newest dataset. */
export async function storedRows(): Promise<unknown[]> {
  const stored = [];
  for await (const row of sandbox.graphiteNote.datasets.at(-1)?.rows() ?? []) stored.push(row);
  return stored;
}

export const steps = () => [...sandbox.requests].map(({ path }) => path.replace("/graphite-note/api/dataset-", ""));
