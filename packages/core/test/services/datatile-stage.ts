import { type DataTileOptions, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import { type DatatileOptions, datatile } from "../../src/services/datatile.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";

export const TOKEN = "sandbox-token";
export const STATUS_URL = "/jobs/{job-id}";
export const POLLS: DataTileOptions = { processing: { kind: "polls", queued: 1, processing: 1 } };

/** The services of the test that runs, once it has called `start`. */
export let sandbox: Sandbox;
/** The files of the test that runs. */
export let folder: TestFolder;

/** Gives each test of the file a folder, and takes down after it what it has started. */
export function useDatatile(): void {
  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(async () => {
    await sandbox?.close();
    await folder.remove();
  });
}

export const start = async (options: DataTileOptions = POLLS) => {
  sandbox = await startSandbox({ datatile: options });
};

function service(options: Partial<DatatileOptions> = {}) {
  return datatile({ token: TOKEN, baseUrl: sandbox.baseUrls.datatile, mode: "append", targetHash: "d1", ...options });
}

export function run(
  files: readonly DataFile[],
  options: Partial<DatatileOptions> = {},
  more: Partial<UploadOptions> = {},
) {
  return upload({ service: service(options), files, clock: new JumpingClock(), random: () => 0.5, ...more });
}

export const csv = (name = "a.csv", rows = 2) => folder.writeOne(name, `x,y\n${"1,2\n".repeat(rows)}`);

export const json = (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body));

/** The upload's answer is this, whatever the sandbox would say. */
export const answerUpload = (body: unknown, headers: Record<string, string> = {}) =>
  sandbox.faults.push({
    when: { method: "POST" },
    do: { kind: "answer", at: "after-body", status: 200, headers, body: json(body) },
  });
