import { setTimeout as wait } from "node:timers/promises";

/** Time, as the upload sees it. A program can hand in its own; tests do. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the signal's reason, as soon as it is aborted */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

// setTimeout takes what does not fit into 31 bits for 1 ms.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's time. `sleep` takes any length, also past the 24 days of Node's timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    const end = performance.now() + ms;
    for (let left = ms; left > 0; left = end - performance.now()) {
      signal.throwIfAborted();
      await wait(Math.min(left, LONGEST_TIMER_MS), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    signal.throwIfAborted();
  },
};
