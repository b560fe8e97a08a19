import type { Fault } from "@dataset-upload/sandbox";
import { Random } from "./random.js";
import type { Usage } from "./scenario.js";
import { SCENARIOS } from "./scenarios.js";

/** Everything that happens in one schedule; it follows from `seed` and `index`. */
export interface Schedule extends Usage {
  readonly seed: string;
  readonly index: number;
  /** Its name. */
  readonly scenario: string;
  readonly concurrency: number;
  /** The runs in which something goes wrong; clean ones follow. */
  readonly runs: readonly FaultyRun[];
}

export interface FaultyRun {
  /** The share of requests that a fault is played on. */
  readonly faultRate: number;
  readonly timeoutMs: number;
  /** What ends the run at its n-th point: the process dies, or the user cancels. */
  readonly end?: Ending;
}

export interface Ending {
  readonly kind: "crash" | "cancel";
  /** Counted over appends and syncs of the journal and the phases of requests. */
  readonly atPoint: number;
  /** How much of what was not synced is on the disk all the same, from 0 to 1. */
  readonly survives: number;
}

/** What goes wrong with one request. */
export type RequestFault =
  | { readonly kind: "none" }
  /** Nobody listens at the port. */
  | { readonly kind: "refused" }
  /** `late`: milliseconds of the run's clock until the service processes it. */
  | { readonly kind: "sandbox"; readonly fault: Fault; readonly late?: number };

export function makeSchedule(seed: string, index: number): Schedule {
  const random = new Random(`${seed}/${index}`);
  const scenario = SCENARIOS[index % SCENARIOS.length] ?? random.pick(SCENARIOS);
  return {
    seed,
    index,
    scenario: scenario.name,
    files: scenario.makeFiles(random),
    names: random.pick(["keep", "base-name"]),
    concurrency: random.whole(1, 3),
    batch: random.whole(1, 4),
    extra: random.pick(["with", "without"]),
    runs: Array.from({ length: random.whole(1, 3) }, () => makeRun(random)),
  };
}

function makeRun(random: Random): FaultyRun {
  const run = { faultRate: random.pick([0, 0.1, 0.3, 0.6]), timeoutMs: random.pick([60_000, 200_000, 400_000]) };
  if (random.chance(0.3)) return run;
  const kind = random.chance(0.8) ? "crash" : "cancel";
  return {
    ...run,
    end: { kind, atPoint: random.whole(1, random.pick([8, 25, 60])), survives: random.pick([0, 0, 0.5, 1]) },
  };
}

/** What goes wrong with the n-th attempt of a request in a run. Does not depend on the order of requests. */
export function faultOf(
  { seed, index, runs }: Schedule,
  run: number,
  request: { readonly key: string; readonly attempt: number; readonly method: string; readonly bodyBytes: number },
): RequestFault {
  const rate = runs[run]?.faultRate ?? 0;
  const random = new Random(`${seed}/${index}/${run}/${request.key}/${request.attempt}`);
  if (!random.chance(rate)) return { kind: "none" };
  return request.method === "GET" ? lookUpFault(random) : uploadFault(random, request.bodyBytes);
}

function lookUpFault(random: Random): RequestFault {
  const status = random.pick([429, 500, 503]);
  return random.pick<RequestFault>([
    { kind: "refused" },
    sandbox({ kind: "reset", at: random.pick(["before-body", "after-processing"]) }),
    sandbox({ kind: "answer", at: "after-body", status, ...retryAfter(random) }),
    sandbox({ kind: "truncated-answer", framing: random.pick(["content-length", "chunked"]) }),
    sandbox({ kind: "delay", at: "after-processing", ms: 2 }),
    sandbox({ kind: "duplicated-answer" }),
    sandbox({ kind: "silent-close" }),
    sandbox({ kind: "html", status: random.pick([200, 404, 502, 503]) }),
  ]);
}

/** A proxy's page, which says nothing of what happened behind it. */
function page(random: Random): RequestFault {
  const status = random.pick([200, 202, 303, 502, 503]);
  const at = random.pick(["after-body", "after-processing"] as const);
  const headers = { "content-type": "text/html", ...retryAfter(random).headers };
  return sandbox({ kind: "answer", at, status, headers, body: "<h1>Please stand by</h1>" });
}

/** In the own form of each of the services: busy, and took nothing. */
const BUSY = JSON.stringify({ success: false, error: "busy", message: "busy" });

function uploadFault(random: Random, bodyBytes: number): RequestFault {
  const at = random.pick(["before-body", "after-body"] as const);
  return random.pick<RequestFault>([
    { kind: "refused" },
    sandbox({ kind: "reset", at: "before-body" }),
    sandbox({ kind: "reset", at: { afterBytes: random.whole(1, bodyBytes) } }),
    sandbox({ kind: "reset", at: "after-body" }),
    sandbox({ kind: "reset", at: "after-processing" }),
    { ...sandbox({ kind: "late-processing", ms: random.pick([2, 5, 12, 40]) }), late: random.whole(1, 5) * 1000 },
    sandbox({ kind: "answer", at, status: 429, ...retryAfter(random) }),
    sandbox({ kind: "answer", at, status: 503, body: BUSY, ...retryAfter(random) }),
    sandbox({ kind: "answer", at, status: 408 }),
    sandbox({ kind: "answer", at: "before-body", status: 413 }),
    page(random),
    page(random),
    sandbox({ kind: "answer", at: "after-body", status: random.pick([500, 502, 503]) }),
    sandbox({ kind: "answer", at: "after-processing", status: random.pick([500, 503]) }),
    sandbox({ kind: "truncated-answer", framing: random.pick(["content-length", "chunked"]) }),
    sandbox({ kind: "delay", at: random.pick(["before-body", "after-processing"]), ms: 3 }),
    sandbox({ kind: "duplicated-answer" }),
    sandbox({ kind: "silent-close" }),
    ...(random.chance(0.2) ? [sandbox({ kind: "hang", at: random.pick(["after-body", "after-processing"]) })] : []),
  ]);
}

function sandbox(fault: Fault): Extract<RequestFault, { kind: "sandbox" }> {
  return { kind: "sandbox", fault };
}

function retryAfter(random: Random): { headers?: Record<string, string> } {
  if (random.chance(0.5)) return {};
  const seconds = random.whole(0, 5);
  // The runs' clock begins with 2026.
  const date = new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toUTCString();
  return { headers: { "retry-after": random.chance(0.8) ? String(seconds) : date } };
}
