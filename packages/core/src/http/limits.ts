import type { Clock } from "../clock.js";

/** Waits for something that needs no slot, while another holder has it. */
export type ReleaseSlot = <T>(wait: () => Promise<T>) => Promise<T>;

/** Lets at most `limit` holders in at once; the others wait in order. */
export class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  async acquire(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.acquire();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  /** For a holder: lets another one in while it waits. */
  readonly releaseDuring: ReleaseSlot = async (wait) => {
    this.release();
    try {
      return await wait();
    } finally {
      await this.acquire();
    }
  };
}

/** The smallest window, of a minute or more, into which whole requests fit. */
function windowOf(perMinute: number): { readonly requests: number; readonly ms: number } {
  const requests = Math.max(1, Math.floor(perMinute));
  return { requests, ms: (requests / perMinute) * 60_000 };
}

/** When the last of some requests starts at the earliest, in milliseconds after the first. */
export function pacedMs(requests: number, perMinute: number): number {
  const window = windowOf(perMinute);
  return Math.floor((requests - 1) / window.requests) * window.ms;
}

/** Lets so many requests start within any minute, the first of them at once; a fraction is one within more minutes. */
export class Pacer {
  readonly #clock: Clock;
  readonly #windowMs: number;
  readonly #perWindow: number;
  /** When the latest requests start, as many as fit into a window. */
  readonly #starts: number[] = [];

  constructor(perMinute: number, clock: Clock) {
    this.#clock = clock;
    const { requests, ms } = windowOf(perMinute);
    this.#perWindow = requests;
    this.#windowMs = ms;
  }

  /**
   * Waits for this request's turn.
   * @param onWait - told how many milliseconds that takes, where it is not at once
   */
  async turn(signal: AbortSignal, onWait: (ms: number) => void = () => {}): Promise<void> {
    const now = this.#clock.now();
    const oldest = this.#starts.length < this.#perWindow ? undefined : this.#starts.shift();
    const at = oldest === undefined ? now : Math.max(now, oldest + this.#windowMs);
    this.#starts.push(at);
    if (at <= now) return;
    onWait(at - now);
    await this.#clock.sleep(at - now, signal);
  }
}
