import type { Sandbox } from "@dataset-upload/sandbox";
import type { UploadEvent } from "../../src/events.js";
import type { DataFile } from "../../src/files/data-file.js";
import type { UploadOptions } from "../../src/options.js";
import type { UploadReport } from "../../src/report.js";
import { type CreateItems, type EdgeImpulseOptions, edgeImpulse } from "../../src/services/edge-impulse.js";
import { JumpingClock } from "./jumping-clock.js";
import { assertNoSecrets } from "./secrets.js";
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

/**
 * Uploads with a clock that need not be waited for, and without jitter. What is told of the run is searched for the
 * token: where it is found, the test fails, whatever it is about.
 */
export async function uploadNow(
  sandbox: Sandbox,
  files: readonly DataFile[],
  options: Partial<UploadOptions> = {},
): Promise<UploadReport> {
  const events: UploadEvent[] = [];
  const service = options.service ?? edgeImpulseAt(sandbox);
  const report = await upload({
    files,
    clock: new JumpingClock(options.timeoutMs),
    random: () => 0.5,
    ...options,
    service,
    onEvent(event) {
      if (event.kind !== "progress" && event.kind !== "finished") events.push(event);
      options.onEvent?.(event);
    },
  });
  assertNoSecrets({ report: JSON.stringify(report), events: JSON.stringify(events) }, service.secrets);
  return report;
}

/** What became of each file. */
export function statesOf(report: UploadReport): Record<string, string> {
  return Object.fromEntries(report.files.map((file) => [file.name, file.state]));
}
