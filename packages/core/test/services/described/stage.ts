import { DescribedStandIn, type FaultRule, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import type { DataFile } from "../../../src/files/data-file.js";
import type { UploadOptions } from "../../../src/options.js";
import { readDescription } from "../../../src/services/described/read-description.js";
import { type DescribedOptions, describedService } from "../../../src/services/described.js";
import { type TestFolder, testFolder } from "../../support/files.js";
import { JumpingClock } from "../../support/jumping-clock.js";
import { upload } from "../../support/upload.js";

export const TOKEN = "sandbox-token";

/** The stand-in of the test that runs, once it has called `start`. */
export let standIn: DescribedStandIn;
export let sandbox: Sandbox;
/** The files of the test that runs. */
export let folder: TestFolder;
let baseUrl: string;
let description: string;

/** Gives each test of the file a folder, and takes down after it what it has started. */
export function useDescribed(): void {
  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(async () => {
    await sandbox?.close();
    await folder.remove();
  });
}

/** Starts a server that answers as the examples of a description say; `run` uploads to it by that description. */
export async function start(text: string): Promise<void> {
  await sandbox?.close();
  description = text;
  standIn = new DescribedStandIn(readDescription(text, "lab.yml"), TOKEN);
  sandbox = await startSandbox({ others: { "/lab": standIn } });
  baseUrl = `${sandbox.url}/lab`;
}

export function run(
  files: readonly DataFile[],
  options: Partial<DescribedOptions> = {},
  more: Partial<UploadOptions> = {},
) {
  const service = describedService(readDescription(description, "lab.yml"), { token: TOKEN, baseUrl, ...options });
  return upload({ service, files, clock: new JumpingClock(), random: () => 0.5, ...more });
}

/** The next request to such a path gets this answer; with `at: "after-processing"`, though it was accepted. */
export function answer(
  path: RegExp,
  status: number,
  body: unknown,
  more: { headers?: Record<string, string>; at?: "after-processing"; times?: number } = {},
): void {
  const { headers = {}, at = "after-body", times = 1 } = more;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  fault({ when: { path }, times, do: { kind: "answer", at, status, headers, body: text } });
}

export function fault(rule: FaultRule): void {
  sandbox.faults.push(rule);
}

/** `POST /lab/upload` and the like, in the order of arrival. */
export function requests(): string[] {
  return [...sandbox.requests].map(({ method, path }) => `${method} ${path}`);
}
