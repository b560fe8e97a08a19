import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import type { DataFile } from "../src/files/data-file.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { edgeImpulseAt } from "./support/run.js";

/** The services of the test that runs. */
export let sandbox: Sandbox;
/** The files of the test that runs. */
export let folder: TestFolder;

/** Sets up the sandbox and the folder before each test of the file, and takes them down after. */
export function useSandbox(): void {
  beforeEach(async () => {
    sandbox = await startSandbox();
    folder = await testFolder();
  });
  afterEach(async () => {
    await sandbox.close();
    await folder.remove();
  });
}

export const answer = (status: number, headers: Record<string, string> = {}, body = "") =>
  ({ kind: "answer", at: "after-body", status, headers, body }) as const;

export function numbered(count: number, content = "abc"): Promise<DataFile[]> {
  return folder.write(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.bin`, content])));
}

/** Each file in an item of its own. */
export const single = () => edgeImpulseAt(sandbox, { groupBy: "file" });
