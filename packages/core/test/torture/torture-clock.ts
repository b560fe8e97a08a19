import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../src/clock.js";
import type { RunEnd } from "./crash.js";

// Asking a service again for 400 s takes some twenty sleeps; a run that sleeps so much more often never ends.
const MOST_SLEEPS = 3000;

/**
 * Time that stands still while requests are under way, and jumps to the end of the shortest sleep when nothing but sleeps
 * is left. What the service does late is done before the time passes at which it is due.
 */
export class TortureClock implements Clock {
  readonly #end: RunEnd;
  readonly #runMs: number;
  readonly #sleepers = new Set<Sleeper>();
  readonly #late: { readonly due: number; readonly done: Promise<unknown> }[] = [];
  #now: number;
  #sleeps = 0;
  #busy = 0;
  #jumping: "no" | "yes" = "no";

  /** @param runMs - the run's whole time: that sleep alone does not make the time jump */
  constructor(end: RunEnd, startMs: number, runMs: number) {
    this.#end = end;
    this.#now = startMs;
    this.#runMs = runMs;
  }

  now(): number {
    return this.#now;
  }

  /** Something happens at the service, in milliseconds from now; it has happened once `done` is fulfilled. */
  expect(ms: number, done: Promise<unknown>): void {
    this.#late.push({ due: this.#now + ms, done });
  }

  /** Everything that was expected has happened. */
  async settled(): Promise<void> {
    await Promise.all(this.#late.map(({ done }) => done));
  }

  /** Holds the time while something is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.#jumpSoon();
    }
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const ending = AbortSignal.any([signal, this.#end.crashed]);
      if (ending.aborted) return reject(ending.reason);
      this.#sleeps += 1;
      if (this.#sleeps > MOST_SLEEPS) return reject(new Error(`the run slept more than ${MOST_SLEEPS} times`));
      const leave = () => {
        this.#sleepers.delete(sleeper);
        reject(ending.reason);
      };
      const sleeper: Sleeper = {
        kind: ms === this.#runMs ? "run" : "wait",
        end: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          ending.removeEventListener("abort", leave);
          resolve();
        },
      };
      ending.addEventListener("abort", leave, { once: true });
      this.#sleepers.add(sleeper);
      this.#jumpSoon();
    });
  }

  #jumpSoon(): void {
    if (this.#jumping === "yes" || this.#busy > 0 || !this.#isWaiting()) return;
    this.#jumping = "yes";
    // Gives what reads files the time to get to its request.
    setTimeout(() => {
      this.#jump().finally(() => {
        this.#jumping = "no";
        this.#jumpSoon();
      });
    }, 1);
  }

  #isWaiting(): boolean {
    return [...this.#sleepers].some(({ kind }) => kind === "wait");
  }

  async #jump(): Promise<void> {
    if (this.#busy > 0 || !this.#isWaiting()) return;
    const next = Math.min(...[...this.#sleepers].map(({ end }) => end));
    await Promise.all(this.#late.filter(({ due }) => due <= next).map(({ done }) => done));
    this.#now = Math.max(this.#now, next);
    for (const sleeper of [...this.#sleepers]) if (sleeper.end <= this.#now) sleeper.wake();
  }
}

interface Sleeper {
  /** `run`: waits for the end of the run's time. */
  readonly kind: "run" | "wait";
  readonly end: number;
  wake(): void;
}

/** Fulfilled when the sandbox, in this process, has done what it does after so many milliseconds. */
export function lateBy(ms: number): Promise<unknown> {
  return wait(ms + 15);
}
