import type { IncomingHttpHeaders } from "node:http";
import type { Fault } from "./faults.js";

/** How a request ended: not yet; with an answer; cut by a fault; left by its client; cut because the sandbox closed. */
export type Outcome =
  | { readonly kind: "open" }
  | { readonly kind: "answered"; readonly status: number }
  | { readonly kind: "reset" }
  | { readonly kind: "client-gone" }
  | { readonly kind: "sandbox-closed" };

/** One request, in the order of arrival. The record changes while the request runs. */
export interface RequestRecord {
  /** From 1. */
  readonly number: number;
  readonly method: string;
  /** Path and query as sent, with the service's prefix. */
  readonly path: string;
  /** Lower-case names; the values of headers that hold secrets are replaced by `(redacted)`. */
  readonly headers: IncomingHttpHeaders;
  /** Bytes of the body read so far. */
  bodyBytes: number;
  /** Milliseconds since the Unix epoch, with fractions. */
  readonly startedAt: number;
  endedAt?: number;
  outcome: Outcome;
  /** The fault that was played on this request, once its moment came. */
  fault?: Fault["kind"];
}

const SECRET_HEADERS = ["authorization", "cookie", "proxy-authorization", "token", "x-api-key"];

/** All requests that reached a service since the sandbox started. */
export class RequestLog implements Iterable<RequestRecord> {
  readonly #records: RequestRecord[] = [];
  readonly #waiting = new Set<() => void>();

  [Symbol.iterator](): IterableIterator<RequestRecord> {
    return this.#records[Symbol.iterator]();
  }

  get length(): number {
    return this.#records.length;
  }

  /** The requests whose path (with query) matches. */
  matching(path: RegExp): RequestRecord[] {
    return this.#records.filter((record) => path.test(record.path));
  }

  /** The first request, past or to come, for which the condition holds, as soon as it holds. */
  waitFor(condition: (record: RequestRecord) => boolean): Promise<RequestRecord> {
    return new Promise((resolve) => {
      const check = () => {
        const found = this.#records.find(condition);
        if (found === undefined) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** @internal */
  begin(method: string, path: string, headers: IncomingHttpHeaders): RequestRecord {
    const shown = { ...headers };
    for (const name of SECRET_HEADERS) if (name in shown) shown[name] = "(redacted)";
    const record: RequestRecord = {
      number: this.#records.length + 1,
      method,
      path,
      headers: shown,
      bodyBytes: 0,
      startedAt: now(),
      outcome: { kind: "open" },
    };
    this.#records.push(record);
    this.changed();
    return record;
  }

  /** Records how a request ended; only the first word counts. @internal */
  end(record: RequestRecord, outcome: Outcome): void {
    if (record.outcome.kind !== "open") return;
    record.outcome = outcome;
    record.endedAt = now();
    this.changed();
  }

  /** @internal */
  changed(): void {
    for (const check of this.#waiting) check();
  }
}

/** The largest number of these requests that ran at the same time. */
export function peakConcurrency(records: Iterable<RequestRecord>): number {
  const changes = [...records].flatMap((record) => [
    { at: record.startedAt, change: 1 },
    { at: record.endedAt ?? Number.POSITIVE_INFINITY, change: -1 },
  ]);
  // An end before a start at the same instant: the two did not overlap.
  changes.sort((a, b) => a.at - b.at || a.change - b.change);
  let running = 0;
  let peak = 0;
  for (const { change } of changes) {
    running += change;
    peak = Math.max(peak, running);
  }
  return peak;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
