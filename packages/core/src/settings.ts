import { type Clock, systemClock } from "./clock.js";
import { InputError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import type { Transport } from "./http/transport.js";
import type { JournalFile } from "./journal/journal-file.js";
import type { DatasetService, Shard } from "./service.js";

/** What to upload, where to, and how patiently. Times are in milliseconds. */
export interface UploadOptions {
  /** Made by `edgeImpulse()`, `datatile()`, `graphiteNote()` or `roe()`, or by the caller. */
  readonly service: DatasetService;
  /** No two of one name. */
  readonly files: readonly DataFile[];
  /** `check` reads, checks and plans everything and sends nothing. Default `upload`. */
  readonly run?: "upload" | "check";
  /** Sends only this job's part of the plan. */
  readonly shard?: Shard;
  /** Requests in flight at once, 1 to 64. Default 4. */
  readonly concurrency?: number;
  /**
   * Path of a file that remembers what arrived: what it names is skipped, what was cut off is gone on with. Made where it
   * does not exist. No symbolic link. For one run at a time.
   */
  readonly journal?: string | JournalFile;
  /** For each request, where repeating is safe. Default 5. */
  readonly maxRetries?: number;
  /** A request that moves no byte for this long is dead. Default 300,000. */
  readonly requestTimeoutMs?: number;
  /** For the whole upload, waiting included. Default 3,600,000. */
  readonly timeoutMs?: number;
  /** Whether to wait for what the service has queued. Default `processed`. */
  readonly waitFor?: "processed" | "accepted";
  /** Whether the first failure ends the run. A rejected token or exhausted credits always do. Default `continue`. */
  readonly onFailure?: "continue" | "stop";
  /** Called with everything that happens, in order. Must not throw. */
  readonly onEvent?: (event: UploadEvent) => void;
  /** Ends the run in order: what arrived stays in the report, the rest is failed or in doubt. */
  readonly signal?: AbortSignal;
  /** Default: {@link systemClock}. */
  readonly clock?: Clock;
  /** From 0 up to, not including, 1. Default `Math.random`. */
  readonly random?: () => number;
  /** Default: `createTransport()`. One that was handed in is left open. */
  readonly transport?: Transport;
}

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
