/**
 * The arithmetic of retries: what is safe to repeat and how long to wait before. Pure functions without a clock.
 */

import type { TransportError } from "../errors.js";

/** What follows from one attempt to send a request. */
export type Verdict =
  /** The service cannot have accepted it, or accepting it again does no harm: send it again. */
  | { readonly kind: "repeat"; readonly reason: string; readonly retryAfterMs?: number | undefined }
  /** The service is busy and accepted nothing: send it again, without using up `maxRetries`. */
  | { readonly kind: "wait"; readonly reason: string; readonly retryAfterMs?: number | undefined }
  /** The service may have accepted it, and accepting it again would store it twice. */
  | { readonly kind: "unconfirmed"; readonly reason: string }
  /** It is an answer, yes or no: sending again changes nothing. */
  | { readonly kind: "final" };

/** What a request says of itself. */
export interface Repeatability {
  /** Whether the service can accept the request twice without storing anything twice. */
  readonly repeatable: boolean;
  /** Statuses by which the service says "busy, nothing accepted, come back". 408, 425 and 429 always are. */
  readonly busyStatuses: readonly number[];
}

/** What an answered attempt brought, as far as retrying is concerned. */
export interface AnswerHead {
  readonly status: number;
  /** The headers `Retry-After` and `Date`. */
  readonly retryAfter: string | undefined;
  readonly date: string | undefined;
  /** `page`: not in the service's own form, so perhaps from a proxy that knows nothing of what happened behind it. */
  readonly form: "service" | "page";
  /** `in-part`: it came before the request's last byte had gone, which cannot have been taken as whole then. */
  readonly requestSent: "whole" | "in-part";
}

// By these a server says that it did not process the request: it did not get all of it in time (RFC 9110, 15.5.9), would
// not take it early (RFC 8470, 5.2), or has had too many (RFC 6585, 4).
const NOT_PROCESSED = [408, 425, 429];

/** Judges an attempt that was answered. `now` is in milliseconds since 1970. */
export function judgeAnswer(answer: AnswerHead, request: Repeatability, now: number): Verdict {
  const { status } = answer;
  // A date is by the server's clock, and so is the answer's own.
  const retryAfterMs = parseRetryAfter(answer.retryAfter, parseDate(answer.date ?? "") ?? now);
  const reason = `HTTP ${status}`;
  if (NOT_PROCESSED.includes(status) || request.busyStatuses.includes(status))
    return { kind: "wait", reason, retryAfterMs };
  if (status < 500) return { kind: "final" };
  // A service that says 503 itself did not take the request; a proxy's page says nothing of what happened behind it.
  const mayRepeat = request.repeatable || answer.requestSent === "in-part";
  if (status === 503 && (answer.form === "service" || mayRepeat))
    return { kind: retryAfterMs === undefined ? "repeat" : "wait", reason, retryAfterMs };
  return mayRepeat ? { kind: "repeat", reason, retryAfterMs } : { kind: "unconfirmed", reason };
}

/** Judges an attempt that got no complete answer: a body whose last byte was never handed over cannot have been accepted. */
export function judgeFailure(
  error: TransportError,
  request: Repeatability,
): Extract<Verdict, { kind: "repeat" | "unconfirmed" }> {
  const kind = error.phase === "awaiting-answer" && !request.repeatable ? "unconfirmed" : "repeat";
  return { kind, reason: error.message };
}

/** How long, in milliseconds, a service that is busy and does not say until when is waited for. */
export const MAX_BUSY_MS = 10 * 60_000;

/** How long, in milliseconds, a service is asked what became of a request whose answer was lost. */
export const MAX_ASKING_MS = 2 * 60_000;

/** How long, in milliseconds, a look-up may take that began in that time. */
export const MAX_LOOK_UP_MS = 30_000;

/** How long a service is asked that had its time already: the stall timeout passed, another run sent it, or it was sent again. */
export const SHORT_ASKING_MS = 30_000;

/** How old, in milliseconds, an earlier run's request is that a service has had time for. */
export const SETTLED_AFTER_MS = 10 * 60_000;

/** How often a request is sent again that the service does not show after that. */
export const MAX_RESENDS = 2;

/** First step and ceiling of the exponential back-off, in milliseconds. */
const BACKOFF_BASE_MS = 500;
const BACKOFF_CEILING_MS = 30_000;

/** `Retry-After` counts whole seconds: what asks for less, such as a date that has just passed, says no more than "soon". */
const MIN_RETRY_AFTER_MS = 1000;

/**
 * How long to wait before the next attempt: what the service asked for, else exponential back-off with full jitter.
 * @param failures - how many attempts have failed so far, from 1
 * @param random - from 0 up to, not including, 1
 * @returns milliseconds; what the service asked for is not shortened: the caller compares it with its deadline. A service
 * that says "at once", or "in a millisecond", over and over is not asked without pause.
 */
export function retryDelay(failures: number, retryAfterMs: number | undefined, random: number): number {
  if (retryAfterMs !== undefined && retryAfterMs >= MIN_RETRY_AFTER_MS) return retryAfterMs;
  const backoffMs = Math.ceil(random * Math.min(BACKOFF_CEILING_MS, BACKOFF_BASE_MS * 2 ** failures));
  return Math.max(retryAfterMs ?? 0, backoffMs);
}

/** Milliseconds before asking again for something that the service is working on: from 1 s, growing to 30 s. */
export function pollDelay(round: number, random: number): number {
  const full = Math.min(30_000, 1000 * 1.5 ** (round - 1));
  return Math.ceil(full * (0.75 + random / 4));
}

/** What a number of seconds that is larger counts as: longer than any run. */
const MAX_WAIT_S = 2 ** 31;

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date.
 * @returns milliseconds from `now`, 0 for a date that has passed; undefined where it is absent or neither
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Math.min(Number(text), MAX_WAIT_S) * 1000);
  const date = parseDate(text);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** Reads an HTTP date (RFC 9110, 5.6.7): milliseconds since 1970, or undefined where it is none. */
function parseDate(text: string): number | undefined {
  // A date has letters; `Date.parse` would take "-5" or "1e3" for a year.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  // The oldest of the three forms, asctime's, has no zone and means UTC; `Date.parse` would take the machine's.
  const date = Date.parse(/ \d{4}$/.test(text) ? `${text} GMT` : text);
  return Number.isNaN(date) ? undefined : date;
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
