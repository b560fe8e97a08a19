import {
  type ErrorReport,
  type FileReport,
  InputError,
  idsOf,
  plainText,
  totalsOf,
  type UploadEvent,
  type UploadMode,
  type UploadReport,
} from "@dataset-upload/core";
import { InputsError, inputProblem } from "./inputs/given-inputs.js";

/** Why nothing was sent: inputs that cannot be used, or a fault of this program's. */
export function errorsOf(thrown: unknown): ErrorReport[] {
  if (thrown instanceof InputsError) {
    return thrown.problems.map(({ input, message, file, line }) => {
      if (file === undefined) return { kind: "input", message: `\`${input}\` ${message}` };
      const place = line === undefined ? { file } : { file, line };
      return { kind: "data", message: `${file}${line === undefined ? "" : ` line ${line}`}: ${message}`, ...place };
    });
  }
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
export function emptyReport(
  errors: readonly ErrorReport[],
  run: { readonly service: string; readonly mode: UploadMode | undefined },
): UploadReport {
  const time = new Date().toISOString();
  return {
    schemaVersion: 1,
    service: plainText(run.service, 100),
    baseUrl: "",
    mode: run.mode ?? "create",
    status: "failure",
    startedAt: time,
    finishedAt: time,
    files: [],
    requests: [],
    notices: [],
    errors,
    unfinished: [],
    totals: totalsOf([], undefined),
    ...idsOf([]),
  };
}

/** What is known of a run while it goes on, for outputs that have to be written before its end. */
export class LiveReport {
  /** The last of each name counts. */
  readonly #files: FileReport[] = [];
  /** The names of files whose requests were on their way. */
  readonly #sent = new Set<string>();
  #planned = 0;

  on(event: UploadEvent): void {
    if (event.kind === "planned") this.#planned = event.files;
    if (event.kind === "file") this.#files.push(event.file);
    if (event.kind !== "sending") return;
    for (const file of event.files) this.#sent.add(file.name);
    this.#files.push(...event.files);
  }

  /** The report as if the run had ended now: a file of which nothing final is known is in doubt where it was sent, else it has failed. */
  asIfEnded(start: UploadReport, error: ErrorReport): UploadReport {
    const latest = new Map(this.#files.map((file) => [file.name, file]));
    const files = [...latest.values()].map(
      (file): FileReport =>
        file.state === "planned" ? { ...file, state: this.#sent.has(file.name) ? "in-doubt" : "failed", error } : file,
    );
    const totals = totalsOf(files, undefined);
    const untold = Math.max(0, this.#planned - files.length);
    return {
      ...start,
      status: totals.uploaded + totals.inDoubt + totals.skipped > 0 ? "partial" : "failure",
      files,
      errors: [error],
      totals: { ...totals, files: totals.files + untold, failed: totals.failed + untold },
      ...idsOf(files),
    };
  }
}
