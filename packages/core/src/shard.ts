import { createHash } from "node:crypto";
import { lanesOf } from "./run-tasks.js";
import type { Shard, UploadTask } from "./service.js";

/**
 * How tasks are split. `evenly`: by bytes. `steadily`: by what each task is, so that one stays in its shard when others
 * come and go: a shard's journal knows what that shard has sent, and nothing of the others.
 */
export type Split = "evenly" | "steadily";

/**
 * The tasks of one shard, in the order of the plan. Computed the same way in every job; each task is in exactly one
 * shard. Tasks of one lane stay together, because two jobs must not use one destination at once.
 */
export function tasksOfShard(tasks: readonly UploadTask[], shard: Shard, split: Split = "evenly"): UploadTask[] {
  const lanes = lanesOf(tasks);
  const mine = new Set(split === "evenly" ? byWeight(lanes, shard) : byIdentity(lanes, shard));
  return tasks.filter((task) => mine.has(task));
}

/** The largest lane first, each to the shard that has least. */
function byWeight(lanes: readonly UploadTask[][], shard: Shard): UploadTask[] {
  const loads = new Array<number>(shard.count).fill(0);
  const largestFirst = lanes
    .map((lane, order) => ({ lane, order, bytes: lane.reduce((sum, task) => sum + taskBytes(task), 0) }))
    .sort((a, b) => b.bytes - a.bytes || a.order - b.order);
  const mine: UploadTask[] = [];
  for (const { lane, bytes } of largestFirst) {
    const lightest = loads.indexOf(Math.min(...loads));
    // A file without content costs a request all the same.
    loads[lightest] = (loads[lightest] ?? 0) + bytes + REQUEST_BYTES * lane.length;
    if (lightest === shard.index) mine.push(...lane);
  }
  return mine;
}

function byIdentity(lanes: readonly UploadTask[][], shard: Shard): UploadTask[] {
  return lanes.filter((lane) => hash(identity(lane)) % shard.count === shard.index).flat();
}

/** What does not change when files are added to the plan: the lane, the target, or the file where it is a task of its own. */
function identity([task]: readonly UploadTask[]): string {
  if (task === undefined) return "";
  const { lane, memory, files } = task;
  if (lane !== undefined) return lane;
  const names = memory.unit === "file" && files.length === 1 ? files.map(({ name }) => name) : [];
  return JSON.stringify([...memory.target, ...names]);
}

function hash(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}

const REQUEST_BYTES = 16 * 1024;

function taskBytes(task: UploadTask): number {
  return task.files.reduce((sum, file) => sum + file.size, 0);
}
