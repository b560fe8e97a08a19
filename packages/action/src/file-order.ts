import type { ErrorReport, FileReport, FileState } from "@dataset-upload/core";

/** Whether the error is only the consequence of another one, or of the run's end. */
export function wasStopped(error: ErrorReport | undefined): boolean {
  return error?.kind === "stopped";
}

/** The first files that a reader should see: what failed by itself or is in doubt, what was not sent for that, then the others. */
export function firstFiles(files: readonly FileReport[], most: number): FileReport[] {
  // Not files.sort: a hundred thousand of them would be sorted to show a hundred.
  const of = (state: FileState) => files.filter((file) => file.state === state);
  const failed = of("failed");
  return [
    ...failed.filter(({ error }) => !wasStopped(error)),
    ...of("in-doubt"),
    ...failed.filter(({ error }) => wasStopped(error)),
    ...of("uploaded"),
    ...of("planned"),
    ...of("skipped"),
  ].slice(0, most);
}
