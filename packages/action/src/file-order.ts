import type { ErrorReport, FileReport, FileState } from "@dataset-upload/core";

/** A file's state as a reader is told of it: of the failed ones, those that were never sent are told apart. */
export type ShownState = FileState | "not-sent";

/** The state to show. A file that is known to the service, or was refused by it, has been sent. */
export function shownState({ state, error, rows, itemId, jobId }: FileReport): ShownState {
  const isKnown = rows !== undefined || itemId !== undefined || jobId !== undefined || error?.status !== undefined;
  return state === "failed" && wasStopped(error) && !isKnown ? "not-sent" : state;
}

/** Whether the error is only the consequence of another one, or of the run's end. */
export function wasStopped(error: ErrorReport | undefined): boolean {
  return error?.kind === "stopped";
}

const ORDER: readonly ShownState[] = ["failed", "in-doubt", "not-sent", "uploaded", "planned", "skipped"];

/** The first files that a reader should see: what failed by itself or is in doubt, what was not sent for that, then the others. */
export function firstFiles(files: readonly FileReport[], most: number): FileReport[] {
  // Not files.sort: a hundred thousand of them would be sorted to show a hundred.
  const some = new Map(ORDER.map((state): [ShownState, FileReport[]] => [state, []]));
  for (const file of files) {
    const group = some.get(shownState(file));
    if (group !== undefined && group.length < most) group.push(file);
  }
  return [...some.values()].flat().slice(0, most);
}
