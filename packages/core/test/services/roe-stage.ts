import { type RoeOptions as RoeServer, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import { type RoeOptions, roe } from "../../src/services/roe.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";

export const TOKEN = "sandbox-token";
export const UPLOAD = /files\/upload/;

/** The services of the test that runs, once it has called `start`. */
export let sandbox: Sandbox;
/** The files of the test that runs. */
export let folder: TestFolder;

/** Gives each test of the file a folder, and takes down after it what it has started. */
export function useRoe(): void {
  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(async () => {
    await sandbox?.close();
    await folder.remove();
  });
}

export const start = async (options: RoeServer = {}) => {
  sandbox = await startSandbox({ roe: options });
};

export function run(files: readonly DataFile[], options: Partial<RoeOptions> = {}, more: Partial<UploadOptions> = {}) {
  const service = roe({ token: TOKEN, baseUrl: sandbox.baseUrls.roe, ...options });
  return upload({ service, files, clock: new JumpingClock(), random: () => 0.5, ...more });
}

/** The next request to such a path gets this answer. */
export const answer = (path: RegExp, status: number, body: unknown) =>
  sandbox.faults.push({
    when: { path },
    do: { kind: "answer", at: "after-body", status, body: typeof body === "string" ? body : JSON.stringify(body) },
  });
