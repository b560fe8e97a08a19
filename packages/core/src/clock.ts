import { setTimeout as wait } from "node:timers/promises";

/** Time, as the upload sees it. A program can hand in its own; tests do. */
export interface Clock {
  /** Milliseconds since 1970, by a clock that is never set back while a run goes on. */
  now(): number;
  /** @throws the signal's reason, as soon as it is aborted */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

// setTimeout takes what does not fit into 31 bits for 1 ms.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's time when this was loaded, and what has passed since, whatever the machine's clock is set to meanwhile. */
const START_MS = Date.now() - steadyMs();

/** The machine's time. `sleep` takes any length, also past the 24 days of Node's timers. */
export const systemClock: Clock = {
  now: () => Math.floor(START_MS + steadyMs()),
  async sleep(ms, signal) {
    const end = steadyMs() + ms;
    // Again until it is over: Node's timers count whole milliseconds, and most end before the last one has passed.
    for (let left = ms; left > 0; left = end - steadyMs()) {
      signal.throwIfAborted();
      const timerMs = Math.min(Math.ceil(left), LONGEST_TIMER_MS);
      await wait(timerMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    signal.throwIfAborted();
  },
};

/** Milliseconds on a clock that nobody sets. */
function steadyMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
