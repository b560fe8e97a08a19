import type { ErrorReport, FileReport, FileState } from "@dataset-upload/core";

const STATE_ORDER: readonly FileState[] = ["failed", "in-doubt", "uploaded", "planned", "skipped"];

/** Whether the error is only the consequence of another one, or of the run's end. */
export function wasStopped(error: ErrorReport | undefined): boolean {
  return error?.kind === "stopped";
}

/** The first files that a reader should see: what failed, what is in doubt, what went well; of each, first what has a cause of its own. */
export function firstFiles(files: readonly FileReport[], most: number): FileReport[] {
  // Not files.sort: a hundred thousand of them would be sorted to show a hundred.
  const stopped = files.filter((file) => wasStopped(file.error));
  const ended = files.filter((file) => !wasStopped(file.error));
  return STATE_ORDER.flatMap((state) =>
    [ended, stopped].flatMap((some) => some.filter((file) => file.state === state)),
  ).slice(0, most);
}
