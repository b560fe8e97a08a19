/** Waits for something that takes no work: meanwhile another item is begun. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/**
 * Works through items in order, `limit` at once, not counting those that have stepped aside. One that is done with waiting
 * goes on at once: until the next item ends there is one more.
 */
export async function workThrough<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T, aside: Aside) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const workers: Promise<void>[] = [];
  let surplus = 0;
  const begin = () => {
    const worker = run();
    worker.catch(() => {}); // awaited below, but it may fail while one before it is awaited
    workers.push(worker);
  };
  const aside: Aside = async (wait) => {
    const waited = wait();
    if (surplus > 0) surplus -= 1;
    else begin();
    try {
      return await waited;
    } finally {
      surplus += 1;
    }
  };
  async function run(): Promise<void> {
    for (let next = left.next(); !next.done; next = left.next()) {
      await work(next.value, aside);
      if (surplus > 0) {
        surplus -= 1;
        return;
      }
    }
  }
  for (let count = 0; count < limit; count += 1) begin();
  // Grows meanwhile.
  for (const worker of workers) await worker;
}
