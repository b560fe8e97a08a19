import { describe, expect, jest, test } from "@jest/globals";
import { systemClock } from "../src/clock.js";
import { StoppedError } from "../src/errors.js";

test("the clock is not set back with the machine's", () => {
  const wall = Date.now();
  const before = systemClock.now();
  expect(Math.abs(before - wall)).toBeLessThan(1000);
  const set = jest.spyOn(Date, "now").mockReturnValue(wall - 3_600_000);
  try {
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  } finally {
    set.mockRestore();
  }
});

describe("a sleep", () => {
  // Timers that count whole milliseconds end too early by up to one, depending on where within one they began.
  test("is never shorter than asked for", async () => {
    const short: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const sleeps = Array.from({ length: 20 }, async (_, i) => {
        const ms = 1 + i / 3;
        const began = performance.now();
        await systemClock.sleep(ms, new AbortController().signal);
        const sleptMs = performance.now() - began;
        if (sleptMs < ms) short.push(sleptMs - ms);
      });
      await Promise.all(sleeps);
    }
    expect(short).toEqual([]);
  });

  test("ends with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new StoppedError("cancelled", "enough");
    const sleep = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleep).rejects.toBe(reason);
  });
});
