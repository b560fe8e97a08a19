import type { Sandbox } from "@dataset-upload/sandbox";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadReport } from "../../src/report.js";
import { type CreateItems, type EdgeImpulseOptions, edgeImpulse } from "../../src/services/edge-impulse.js";
import type { UploadOptions } from "../../src/upload.js";
import { JumpingClock } from "./jumping-clock.js";
import { upload } from "./upload.js";

export const TOKEN = "ei_sandbox-token";

/** Edge Impulse, as the sandbox speaks it. */
export function edgeImpulseAt(
  sandbox: Sandbox,
  target: Partial<CreateItems> = {},
  more: Partial<EdgeImpulseOptions> = {},
) {
  return edgeImpulse({
    token: TOKEN,
    baseUrl: sandbox.baseUrls.edgeImpulse,
    organizationId: 7,
    target: { mode: "create", dataset: "birds", rootName: "root", ...target },
    ...more,
  });
}

/** Uploads with a clock that need not be waited for, and without jitter. */
export function uploadNow(
  sandbox: Sandbox,
  files: readonly DataFile[],
  options: Partial<UploadOptions> = {},
): Promise<UploadReport> {
  return upload({
    service: edgeImpulseAt(sandbox),
    files,
    clock: new JumpingClock(options.timeoutMs),
    random: () => 0.5,
    ...options,
  });
}

/** What became of each file. */
export function statesOf(report: UploadReport): Record<string, string> {
  return Object.fromEntries(report.files.map((file) => [file.name, file.state]));
}
