import { describe, expect, test } from "@jest/globals";
import { Pacer, Semaphore } from "../../src/http/limits.js";
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
});

describe("a pacer", () => {
  test("spaces requests so that no minute holds more than its number", async () => {
    const clock = new JumpingClock();
    const pacer = new Pacer(10, clock);
    const start = clock.now();
    const turns = await Promise.all(
      Array.from({ length: 25 }, async () => {
        await pacer.turn(new AbortController().signal);
        return clock.now() - start;
      }),
    );
    expect(turns).toEqual(Array.from({ length: 25 }, (_, i) => i * 6000));
  });

  test("lets a waiting request go when the run ends", async () => {
    const pacer = new Pacer(10, new JumpingClock());
    const signal = AbortSignal.abort(new Error("over"));
    await pacer.turn(signal);
    await expect(pacer.turn(signal)).rejects.toThrow("over");
  });
});
