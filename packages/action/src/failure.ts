import { type ErrorReport, InputError, plainText, type UploadReport } from "@dataset-upload/core";
import { PatternError } from "./find-files.js";
import { InputsError } from "./inputs/input-problems.js";
import type { Settings } from "./inputs.js";

/** Options whose inputs, or variables of the runner, have other names or units. */
const RENAMED_OPTIONS: ReadonlyMap<string, string> = new Map([
  ["timeoutMs", "timeout-minutes"],
  ["requestTimeoutMs", "request-timeout-seconds"],
  ["compression", "compressed"],
  ["temporaryFolder", "RUNNER_TEMP"],
  ["workspace", "GITHUB_WORKSPACE"],
]);

/** Why nothing was sent: inputs that cannot be used, or a fault of this program's. */
export function describeFailure(thrown: unknown): ErrorReport[] {
  if (thrown instanceof InputsError) {
    return thrown.problems.map(({ input, message }) => ({ kind: "input", message: `\`${input}\` ${message}` }));
  }
  if (thrown instanceof PatternError) return [{ kind: "input", message: thrown.message }];
  if (thrown instanceof InputError) {
    const input =
      RENAMED_OPTIONS.get(thrown.option) ?? thrown.option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [{ kind: "input", message: `\`${input}\` ${thrown.message.slice(thrown.option.length + 2)}` }];
  }
  return [
    {
      kind: "internal",
      message: plainText(thrown instanceof Error ? thrown.message : String(thrown), 1000),
      hint: "This looks like a fault of dataset-upload: please report it, with the log of a run with debug logging.",
    },
  ];
}

/** The report of a run that ended before its upload began. */
export function failureReport(
  errors: readonly ErrorReport[],
  run: { readonly service: string; readonly settings: Settings | undefined; readonly now: Date },
): UploadReport {
  const time = run.now.toISOString();
  return {
    schemaVersion: 1,
    service: run.settings?.target.service ?? plainText(run.service, 100),
    baseUrl: run.settings?.baseUrl ?? "",
    mode: run.settings?.mode ?? "create",
    status: "failure",
    startedAt: time,
    finishedAt: time,
    files: [],
    requests: [],
    notices: [],
    errors,
    unfinished: [],
    totals: { files: 0, uploaded: 0, skipped: 0, failed: 0, inDoubt: 0, planned: 0, bytes: 0 },
    jobIds: [],
    itemIds: [],
    earlierJobIds: [],
    earlierItemIds: [],
  };
}
