import { type Clock, systemClock } from "./clock.js";
import { type FileError, InputError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import { proxyFor } from "./http/proxy.js";
import type { Transport } from "./http/transport.js";
import type { JournalFile } from "./journal/journal-file.js";
import { withGuess } from "./nearest.js";
import type { DatasetService, Shard } from "./service.js";

/**
 * What an upload, and each service, does unless its options say otherwise. The Action shows these in `action.yml`; there is no other
 * place for them.
 */
export const DEFAULTS = {
  upload: {
    dryRun: false,
    concurrency: 4,
    maxRetries: 5,
    requestTimeoutMs: 300_000,
    timeoutMs: 3_600_000,
    wait: true,
    failFast: false,
    inDoubt: "keep",
  },
  edgeImpulse: { groupBy: "all", rootName: "files" },
  datatile: { callbackField: "callback" },
  graphiteNote: { rowsPerRequest: 10_000, requestsPerMinute: 10, compression: "gzip" },
} as const;

/**
 * What a run with a journal does with files that an earlier one left in doubt and that the service cannot be asked for: leaves
 * them in doubt, sends them again, or takes them for arrived.
 */
export type InDoubtPolicy = "keep" | "send-again" | "arrived";

/** What to upload, where to, and how patiently. Times are in milliseconds. */
export interface UploadOptions {
  /** Made by `edgeImpulse()`, `datatile()`, `graphiteNote()` or `roe()`, or by the caller. */
  readonly service: DatasetService;
  /** No two of one name. */
  readonly files: readonly DataFile[];
  /**
   * Files that are meant to be sent and are known to be unreadable: each fails with its error. Nothing is sent where a dataset
   * would be replaced, or made as a whole, without them, and with `failFast`. Default: none.
   */
  readonly failedFiles?: readonly FileError[] | undefined;
  /** Reads, checks and plans everything, and sends nothing. Default false. */
  readonly dryRun?: boolean | undefined;
  /** Sends only this job's part of the plan. */
  readonly shard?: Shard | undefined;
  /** Requests in flight at once, 1 to 64. Default 4. */
  readonly concurrency?: number | undefined;
  /**
   * Path of a file that remembers what arrived: a later run skips that, and resumes what was cut off. Made where it does not
   * exist. No symbolic link. For one run at a time.
   */
  readonly journal?: string | JournalFile | undefined;
  /** Default `keep`. */
  readonly inDoubt?: InDoubtPolicy | undefined;
  /** For each request, where repeating is safe. Default 5. */
  readonly maxRetries?: number | undefined;
  /** A request that moves no byte for this long is dead. Default 300,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** For the whole upload, waiting included. Default 3,600,000. */
  readonly timeoutMs?: number | undefined;
  /** Wait until the service has processed what it queued, where it can be asked. Default true. */
  readonly wait?: boolean | undefined;
  /** End the run at the first failure. A rejected token or exhausted credits always do. Default false. */
  readonly failFast?: boolean | undefined;
  /** Called with everything that happens, in order. Must not throw. */
  readonly onEvent?: ((event: UploadEvent) => void) | undefined;
  /** Ends the run in order: what arrived stays in the report, the rest is failed or in doubt. */
  readonly signal?: AbortSignal | undefined;
  /** Default: {@link systemClock}. */
  readonly clock?: Clock | undefined;
  /** From 0 up to, not including, 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Default: `createTransport()`. One that was handed in is left open. */
  readonly transport?: Transport | undefined;
}

type NoDefault = "signal" | "transport" | "shard" | "journal";

/** The options of an upload, checked, with their defaults. */
export type Settings = {
  readonly [K in Exclude<keyof UploadOptions, NoDefault>]-?: Exclude<UploadOptions[K], undefined>;
} & Pick<UploadOptions, NoDefault>;

/** Options of which those with a default are defined. */
type WithDefaults<T, D> = T & { readonly [K in keyof D & keyof T]-?: Exclude<T[K], undefined> };

/** The options, with a default for each that is absent or undefined. */
export function withDefaults<T extends object, D extends { readonly [K in keyof D]: K extends keyof T ? T[K] : never }>(
  options: T,
  defaults: D,
): WithDefaults<T, D> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
  return { ...defaults, ...given } as WithDefaults<T, D>; // each of `defaults` is there
}

/** The names of options, as a record that the compiler holds against their type. */
export type OptionNames<T> = { readonly [K in keyof T]-?: true };

/**
 * @param of - whose options they are: `upload()`
 * @throws {InputError} where one is not known, which would have no effect
 */
export function refuseUnknown<T extends object>(options: T, known: OptionNames<T>, of: string): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name))
      throw new InputError(name, withGuess(`is not an option of ${of}`, name, Object.keys(known)));
  }
}

const UPLOAD_OPTIONS: OptionNames<UploadOptions> = {
  service: true,
  files: true,
  failedFiles: true,
  dryRun: true,
  shard: true,
  concurrency: true,
  journal: true,
  inDoubt: true,
  maxRetries: true,
  requestTimeoutMs: true,
  timeoutMs: true,
  wait: true,
  failFast: true,
  onEvent: true,
  signal: true,
  clock: true,
  random: true,
  transport: true,
};

/** What the options of an upload say beside its files and its service. */
export type RunOptions = Omit<UploadOptions, "service" | "files">;

/**
 * Checks options before there are files, for whoever has not looked for them yet: `upload` checks them itself.
 * @throws {InputError} where an option is out of its range
 */
export function checkRunOptions(options: RunOptions): void {
  const { shard } = options;
  const { concurrency, maxRetries, requestTimeoutMs, timeoutMs, inDoubt } = withDefaults(options, DEFAULTS.upload);
  if (shard !== undefined) {
    wholeNumber("shard.count", shard.count, 1, 10_000);
    wholeNumber("shard.index", shard.index, 0, shard.count - 1);
  }
  if (!["keep", "send-again", "arrived"].includes(inDoubt)) {
    throw new InputError("inDoubt", `${JSON.stringify(inDoubt)} is not \`keep\`, \`send-again\` or \`arrived\``);
  }
  wholeNumber("concurrency", concurrency, 1, 64);
  wholeNumber("maxRetries", maxRetries, 0, 100);
  wholeNumber("requestTimeoutMs", requestTimeoutMs, 1, MAX_TIMEOUT_MS);
  wholeNumber("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS);
}

/**
 * @throws {InputError} where an option is out of its range, two files have one name, or the environment names a proxy that
 * cannot be used
 */
export function settingsOf(options: UploadOptions): Settings {
  refuseUnknown(options, UPLOAD_OPTIONS, "upload()");
  checkRunOptions(options);
  if (options.transport === undefined) proxyFor(options.service.baseUrl);
  const names = new Set<string>();
  for (const { name, label } of options.files) {
    if (names.has(name))
      throw new InputError("files", `two files would be sent as ${JSON.stringify(name)}, one of them is ${label}`);
    names.add(name);
  }
  const others = { failedFiles: [], onEvent: () => {}, clock: systemClock, random: Math.random };
  return withDefaults(withDefaults(options, DEFAULTS.upload), others);
}

/** The longest timeout: what node:http takes, 24 days. */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;

function wholeNumber(option: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new InputError(option, `${value} is not a whole number from ${least} to ${most}`);
}
