import { type Clock, systemClock } from "./clock.js";
import { InputError } from "./errors.js";
import type { UploadOptions } from "./upload.js";

/** The options of an upload, checked, with their defaults. */
export type Settings = Required<Omit<UploadOptions, "signal" | "transport" | "shard" | "journal">> &
  Pick<UploadOptions, "signal" | "transport" | "shard" | "journal">;

/** @throws {InputError} where an option is out of its range */
export function settingsOf(options: UploadOptions): Settings {
  const { shard } = options;
  if (shard !== undefined) {
    integer("shard.count", shard.count, 1, 10_000);
    integer("shard.index", shard.index, 0, shard.count - 1);
  }
  const names = new Set<string>();
  for (const { name, label } of options.files) {
    if (names.has(name))
      throw new InputError("files", `two files would be sent as ${JSON.stringify(name)}, one of them is ${label}`);
    names.add(name);
  }
  return {
    ...options,
    concurrency: integer("concurrency", options.concurrency ?? 4, 1, 64),
    maxRetries: integer("maxRetries", options.maxRetries ?? 5, 0, 100),
    requestTimeoutMs: integer("requestTimeoutMs", options.requestTimeoutMs ?? 300_000, 1, LONGEST_TIMER_MS),
    timeoutMs: integer("timeoutMs", options.timeoutMs ?? 3_600_000, 1, LONGEST_TIMER_MS),
    waitFor: options.waitFor ?? "processed",
    onFailure: options.onFailure ?? "continue",
    run: options.run ?? "upload",
    onEvent: options.onEvent ?? (() => {}),
    clock: options.clock ?? (systemClock satisfies Clock),
    random: options.random ?? Math.random,
  };
}

// What node:http takes for a timeout: 24 days.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function integer(option: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError(option, `${value} is not a whole number from ${least} to ${most}`);
}
