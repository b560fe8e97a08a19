import { Refusal } from "./refusal.js";

/** How many requests a service takes within a sliding window of time; more are refused with 429. */
export interface RateLimitOptions {
  /** Requests in any window of time; the next one is refused with 429. */
  readonly requests: number;
  /** Milliseconds; a minute unless given. */
  readonly windowMs?: number;
  /** Whether the refusal says when to come back; `header` unless given. */
  readonly retryAfter?: "header" | "none";
}

/** Counts the requests that a service takes within a sliding window. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  #taken: number[] = [];

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** Throws a {@link Refusal} when there were too many; a refused request does not count. */
  take(now = performance.now()): void {
    const { requests, windowMs = 60_000, retryAfter = "header" } = this.#options;
    this.#taken = this.#taken.filter((at) => at > now - windowMs);
    const oldest = this.#taken[0];
    if (this.#taken.length < requests || oldest === undefined) {
      this.#taken.push(now);
      return;
    }
    const seconds = Math.ceil((oldest + windowMs - now) / 1000);
    const headers = retryAfter === "header" ? { "retry-after": String(seconds) } : {};
    throw new Refusal(429, `No more than ${requests} requests in ${windowMs} ms.`, { headers });
  }
}
