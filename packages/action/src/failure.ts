import { type ErrorReport, InputError, plainText, type UploadReport } from "@dataset-upload/core";
import { PatternError } from "./find-files.js";
import { type Inputs, InputsError, inputProblem } from "./inputs/load.js";

/** Why nothing was sent: inputs that cannot be used, or a fault of this program's. */
export function describeFailure(thrown: unknown): ErrorReport[] {
  if (thrown instanceof InputsError) {
    return thrown.problems.map(({ input, message }) => ({ kind: "input", message: `\`${input}\` ${message}` }));
  }
  if (thrown instanceof PatternError) return [{ kind: "input", message: thrown.message }];
  if (thrown instanceof InputError) {
    const { input, message } = inputProblem(thrown);
    return [{ kind: "input", message: `\`${input}\` ${message}` }];
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
  run: { readonly service: string; readonly inputs: Inputs | undefined; readonly now: Date },
): UploadReport {
  const time = run.now.toISOString();
  return {
    schemaVersion: 1,
    service: run.inputs?.service ?? plainText(run.service, 100),
    baseUrl: "",
    mode: run.inputs?.mode ?? "create",
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
