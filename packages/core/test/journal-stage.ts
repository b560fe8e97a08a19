import { join } from "node:path";
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import type { DataFile } from "../src/files/data-file.js";
import type { UploadOptions } from "../src/options.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { uploadNow } from "./support/run.js";

/** What the test that runs has; new for each. */
export let sandbox: Sandbox;
export let folder: TestFolder;
export let journal: string;

/** Puts a new sandbox in the place of the test's. */
export async function start(options: SandboxOptions = {}): Promise<void> {
  await sandbox?.close();
  sandbox = await startSandbox(options);
}

/** Gives each test of the file a sandbox, a folder, and a journal in it. */
export function useJournal(): void {
  beforeEach(async () => {
    folder = await testFolder();
    journal = join(folder.path, "journal.ndjson");
    await start();
  });
  afterEach(async () => {
    await sandbox.close();
    await folder.remove();
  });
}

/** Uploads with the test's journal, to Edge Impulse where no service is given. */
export const run = (files: readonly DataFile[], options: Partial<UploadOptions> = {}) =>
  uploadNow(sandbox, files, { journal, ...options });

export const posts = () => [...sandbox.requests].filter(({ method }) => method === "POST").length;

/** Plays a fault on the n-th POST from now. */
export const fail = (fault: Fault, nth = 1) => sandbox.faults.push({ when: { method: "POST", nth }, do: fault });
export const LOST: Fault = { kind: "reset", at: "after-processing" };
export const LOST_UNSTORED: Fault = { kind: "reset", at: "after-body" };
export const REFUSED: Fault = { kind: "answer", at: "after-body", status: 400, body: "{}" };
