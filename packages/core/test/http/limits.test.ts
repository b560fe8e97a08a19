import { describe, expect, test } from "@jest/globals";
import { Pacer, pacedMs, Semaphore } from "../../src/http/limits.js";
import { JumpingClock } from "../support/jumping-clock.js";

describe("a semaphore", () => {
  test("lets no more in at once than its limit, in order, and goes on after a failure", async () => {
    const semaphore = new Semaphore(2);
    const entered: number[] = [];
    let inside = 0;
    let most = 0;
    const work = (number: number) =>
      semaphore.hold(async () => {
        entered.push(number);
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
        if (number === 1) throw new Error("failed");
      });
    const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
    expect(ends.map((end) => end.status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
    expect(entered).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  test("lets another one in while a holder waits, who has to queue again after that", async () => {
    const semaphore = new Semaphore(1);
    const order: string[] = [];
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
    const waiting = semaphore.hold(async () => {
      await semaphore.releaseDuring(turn);
      order.push("waited");
    });
    const next = semaphore.hold(async () => {
      for (let round = 0; round < 5; round += 1) await turn();
      order.push("next");
    });
    await Promise.all([waiting, next]);
    expect(order).toEqual(["next", "waited"]);
  });
});

describe("a pacer", () => {
  test.each([
    [10, 25, [...Array(10).fill(0), ...Array(10).fill(60_000), ...Array(5).fill(120_000)]],
    [1, 3, [0, 60_000, 120_000]],
    [0.5, 3, [0, 120_000, 240_000]],
    [1.5, 3, [0, 40_000, 80_000]],
  ])("lets %d a minute start at once, and no more within any minute", async (perMinute, count, expected) => {
    const clock = new JumpingClock();
    const pacer = new Pacer(perMinute, clock);
    const start = clock.now();
    const turn = async () => {
      await pacer.turn(new AbortController().signal);
      return clock.now() - start;
    };
    expect(await Promise.all(Array.from({ length: count }, turn))).toEqual(expected);
  });

  test("counts from each request's own start", async () => {
    const clock = new JumpingClock();
    const pacer = new Pacer(2, clock);
    const { signal } = new AbortController();
    const start = clock.now();
    const starts: number[] = [];
    for (const pauseMs of [0, 20_000, 0, 0]) {
      if (pauseMs > 0) await clock.sleep(pauseMs, signal);
      await pacer.turn(signal);
      starts.push(clock.now() - start);
    }
    expect(starts).toEqual([0, 20_000, 60_000, 80_000]);
  });

  test("lets a waiting request go when the run ends", async () => {
    const pacer = new Pacer(1, new JumpingClock());
    const signal = AbortSignal.abort(new Error("over"));
    await pacer.turn(signal);
    await expect(pacer.turn(signal)).rejects.toThrow("over");
  });
});

test.each([
  [1, 10, 0],
  [10, 10, 0],
  [11, 10, 60_000],
  [102, 10, 600_000],
  [8, 2, 180_000],
  [3, 0.5, 240_000],
])("the last of %i requests at %d a minute starts after %i ms", (requests, perMinute, ms) => {
  expect(pacedMs(requests, perMinute)).toBe(ms);
});
