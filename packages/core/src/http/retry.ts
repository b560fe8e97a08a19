/**
 * The arithmetic of retries: what is safe to repeat and how long to wait before. Pure functions without a clock.
 */

import type { TransportError } from "../errors.js";

/** Why an attempt has to be made again, or what becomes of it otherwise. */
export type Verdict =
  /** The service cannot have accepted it, or accepting it again does no harm: send it again. */
  | { readonly kind: "repeat"; readonly reason: string; readonly retryAfterMs?: number | undefined }
  /** The service is busy and says come back: send it again, without using up `maxRetries`. */
  | { readonly kind: "wait"; readonly reason: string; readonly retryAfterMs?: number | undefined }
  /** The service may have accepted it, and accepting it again would store it twice. */
  | { readonly kind: "lost"; readonly reason: string }
  /** It is an answer, yes or no: sending again changes nothing. */
  | { readonly kind: "final" };

/** What a request says of itself. */
export interface Repeatability {
  /** Whether the service can accept the request twice without storing anything twice. */
  readonly repeatable: boolean;
  /** Statuses by which the service says "busy, nothing accepted, come back"; 429 always is one. */
  readonly busyStatuses: readonly number[];
}

/** What an answered attempt brought, as far as retrying is concerned. */
export interface AnswerHead {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Judges an attempt that was answered. `now` is in milliseconds since 1970. */
export function judgeAnswer(answer: AnswerHead, request: Repeatability, now: number): Verdict {
  const { status } = answer;
  const retryAfterMs = parseRetryAfter(answer.retryAfter, now);
  const reason = `HTTP ${status}`;
  if (status === 429 || request.busyStatuses.includes(status)) return { kind: "wait", reason, retryAfterMs };
  // RFC 9110, 15.6.4: a server that sends 503 with Retry-After did not take the request.
  if (status === 503 && retryAfterMs !== undefined) return { kind: "wait", reason, retryAfterMs };
  if (status >= 500 || status === 408) {
    return request.repeatable ? { kind: "repeat", reason, retryAfterMs } : { kind: "lost", reason };
  }
  return { kind: "final" };
}

/** Judges an attempt that got no complete answer. */
export function judgeFailure(error: TransportError, request: Repeatability): Verdict {
  const reason = error.message;
  if (error.phase === "before-body" || request.repeatable) return { kind: "repeat", reason };
  return { kind: "lost", reason };
}

/** First step and ceiling of the exponential back-off, in milliseconds. */
const BACKOFF_BASE_MS = 500;
const BACKOFF_CEILING_MS = 30_000;

/** `Retry-After` counts whole seconds: what asks for less, such as a date that has just passed, says no more than "soon". */
const SHORTEST_RETRY_AFTER_MS = 1000;

/**
 * How long to wait before the next attempt: what the service asked for, else exponential back-off with full jitter.
 * @param failures - how many attempts have failed so far, from 1
 * @param random - from 0 up to, not including, 1
 * @returns milliseconds; what the service asked for is not shortened: the caller compares it with its deadline. A service
 * that says "at once", or "in a millisecond", over and over is not asked without pause.
 */
export function retryDelay(failures: number, retryAfterMs: number | undefined, random: number): number {
  if (retryAfterMs !== undefined && retryAfterMs >= SHORTEST_RETRY_AFTER_MS) return retryAfterMs;
  const backoffMs = Math.ceil(random * Math.min(BACKOFF_CEILING_MS, BACKOFF_BASE_MS * 2 ** failures));
  return Math.max(retryAfterMs ?? 0, backoffMs);
}

/** Milliseconds before asking again for something that the service is working on: from 1 s, growing to 30 s. */
export function pollDelay(round: number, random: number): number {
  const full = Math.min(30_000, 1000 * 1.5 ** (round - 1));
  return Math.ceil(full * (0.75 + random / 4));
}

/** What a number of seconds that is larger counts as: longer than any run. */
const LONGEST_WAIT_S = 2 ** 31;

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date.
 * @returns milliseconds from `now`, 0 for a date that has passed; undefined where it is absent or neither
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Math.min(Number(text), LONGEST_WAIT_S) * 1000);
  // A date has letters; `Date.parse` would take "-5" or "1e3" for a year.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  // The oldest of the three forms, asctime's, has no zone and means UTC; `Date.parse` would take the machine's.
  const date = Date.parse(/ \d{4}$/.test(text) ? `${text} GMT` : text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * A run's allowance of retries, so that a service that is down is not asked a thousand times: each retry takes one,
 * each success gives a tenth back.
 */
export class RetryBudget {
  #left: number;
  readonly #most: number;

  constructor(most: number) {
    this.#left = most;
    this.#most = most;
  }

  /** Takes one retry out of the allowance; false where none is left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  succeeded(): void {
    this.#left = Math.min(this.#most, this.#left + 0.1);
  }
}
