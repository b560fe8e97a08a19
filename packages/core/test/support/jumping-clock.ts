import type { Clock } from "../../src/clock.js";

/**
 * Time that stands still until somebody sleeps, then jumps to the end of the shortest sleep. The sleep of a run's
 * whole time (`runMs`) never makes it jump; it ends when other sleeps have carried the time past its end.
 */
export class JumpingClock implements Clock {
  /** The sleeps asked for, in milliseconds, without those of `runMs`. */
  readonly sleeps: number[] = [];
  readonly #runMs: number;
  readonly #sleepers = new Set<{ readonly end: number; readonly jumps: boolean; readonly wake: () => void }>();
  #now = Date.UTC(2026, 0, 1);

  constructor(runMs = 3_600_000) {
    this.#runMs = runMs;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      };
      const sleeper = {
        end: this.#now + ms,
        jumps: ms !== this.#runMs,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal.removeEventListener("abort", leave);
          resolve();
        },
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#sleepers.add(sleeper);
      if (!sleeper.jumps) return;
      this.sleeps.push(ms);
      setImmediate(() => this.#jumpToNext());
    });
  }

  #jumpToNext(): void {
    const next = Math.min(...[...this.#sleepers].filter((sleeper) => sleeper.jumps).map((sleeper) => sleeper.end));
    if (!Number.isFinite(next)) return;
    this.#now = Math.max(this.#now, next);
    for (const sleeper of [...this.#sleepers]) if (sleeper.end <= this.#now) sleeper.wake();
  }
}
