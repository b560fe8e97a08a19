import {
  type ErrorReport,
  type FileReport,
  idsOf,
  totalsOf,
  type UploadEvent,
  type UploadReport,
} from "@dataset-upload/core";

/** What is known of a run while it goes on, for outputs that have to be written before its end. */
export class LiveReport {
  /** The last of each name counts. */
  readonly #files: FileReport[] = [];
  #planned = 0;

  on(event: UploadEvent): void {
    if (event.kind === "planned") this.#planned = event.files;
    if (event.kind === "file") this.#files.push(event.file);
  }

  /** The report as if the run had ended now: a file of which nothing final is known has failed. */
  asIfEnded(start: UploadReport, error: ErrorReport): UploadReport {
    const latest = new Map(this.#files.map((file) => [file.name, file]));
    const files = [...latest.values()].map(
      (file): FileReport => (file.state === "planned" ? { ...file, state: "failed", error } : file),
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
