/** Lets one holder in at a time for each key; the others of that key wait in order. */
export class KeyedLock {
  readonly #tails = new Map<string, Promise<void>>();

  /** @throws the signal's reason, where it is aborted before the turn has come; `work` was not called then */
  async hold<T>(key: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Who leaves early must not let the next one in beside the holder.
    const tail = before.then(() => released);
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    try {
      await unlessAborted(before, signal);
      return await work();
    } finally {
      release();
    }
  }
}

async function unlessAborted(turn: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
