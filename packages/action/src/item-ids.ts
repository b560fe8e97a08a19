import type { UploadReport } from "@dataset-upload/core";

/** The ids of what holds the files, by what a run did with it. */
export interface ItemIds {
  /** What this run made, or put files into. */
  readonly touched: readonly string[];
  /** What holds only files that an earlier run sent. */
  readonly earlier: readonly string[];
}

export function splitItemIds({ files, itemIds }: UploadReport): ItemIds {
  const now = new Set<string>();
  for (const { state, itemId } of files) if (state !== "skipped" && itemId !== undefined) now.add(itemId);
  return { touched: itemIds.filter((id) => now.has(id)), earlier: itemIds.filter((id) => !now.has(id)) };
}
