import { lanesOf } from "./run-tasks.js";
import type { UploadTask } from "./service.js";

/** One of `count` jobs that share a plan. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/**
 * The tasks of one shard, in the order of the plan. Computed the same way in every job; each task is in exactly one
 * shard. Balanced by bytes: the largest first, each to the shard that has least. Tasks of one lane stay together,
 * because two jobs must not use one destination at once.
 */
export function tasksOfShard(tasks: readonly UploadTask[], shard: Shard): UploadTask[] {
  const loads = new Array<number>(shard.count).fill(0);
  const lanes = lanesOf(tasks)
    .map((lane, order) => ({ lane, order, bytes: lane.reduce((sum, task) => sum + taskBytes(task), 0) }))
    .sort((a, b) => b.bytes - a.bytes || a.order - b.order);
  const mine = new Set<UploadTask>();
  for (const { lane, bytes } of lanes) {
    const lightest = loads.indexOf(Math.min(...loads));
    // A file without content costs a request all the same.
    loads[lightest] = (loads[lightest] ?? 0) + bytes + REQUEST_BYTES * lane.length;
    if (lightest === shard.index) for (const task of lane) mine.add(task);
  }
  return tasks.filter((task) => mine.has(task));
}

const REQUEST_BYTES = 16 * 1024;

function taskBytes(task: UploadTask): number {
  return task.files.reduce((sum, file) => sum + file.size, 0);
}
