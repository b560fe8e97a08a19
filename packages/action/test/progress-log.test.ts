import type { UploadEvent } from "@dataset-upload/core";
import { expect, test } from "@jest/globals";
import { ProgressLog } from "../src/progress-log.js";

/** A log whose clock the test turns. */
function startLog() {
  const lines: string[] = [];
  const time = { now: 0 };
  const log = new ProgressLog(
    (line) => lines.push(line),
    () => time.now,
  );
  return { lines, time, log };
}

const progress = (more: object = {}): UploadEvent => ({
  kind: "progress",
  progress: {
    files: 1,
    totalFiles: 4,
    sentBytes: 2_000_000,
    bytes: 1e6,
    totalBytes: 4e6,
    rows: 1234,
    fraction: 0.25,
    ...more,
  },
});

test("a line says how far a run is, how fast it is, and how long it will take", () => {
  const { lines, time, log } = startLog();
  time.now = 5000;
  log.on(progress());
  expect(lines).toEqual(["25 %, 1 of 4 files, 1,234 rows, 2.0 MB sent, 400.0 kB/s, about 15 s left"]);
  time.now = 60_000;
  log.on(progress({ files: 4, fraction: 1, rows: 0 }));
  expect(lines.at(-1)).toBe("100 %, 4 of 4 files, 2.0 MB sent");
});

test("the rate is that of the last half minute", () => {
  const { lines, time, log } = startLog();
  for (const [now, sentBytes] of [
    [5_000, 50_000_000],
    [60_000, 50_000_000],
    [65_000, 50_000_000],
    [90_000, 53_000_000],
  ] as const) {
    time.now = now;
    log.on(progress({ sentBytes }));
  }
  expect(lines.map((line) => /[\d.]+ .B\/s/.exec(line)?.[0])).toEqual([
    "10.0 MB/s",
    undefined,
    undefined,
    "100.0 kB/s",
  ]);
});

test("however often there is progress, there is a line every five seconds", () => {
  const { lines, time, log } = startLog();
  for (; time.now <= 20_000; time.now += 10) log.on(progress());
  expect(lines).toHaveLength(4);
});

test("while nothing moves, a line says what is waited for, how long it took and how long it will", () => {
  const { lines, time, log } = startLog();
  log.on(progress({ sentBytes: 0 }));
  log.on({ kind: "waiting", task: "t", reason: "Graphite Note takes 10 requests a minute", forMs: 48_000 });
  log.on({ kind: "waiting", task: "u", reason: "u: the service is processing it\n::error::" });
  time.now = 20_000;
  log.sayIfDue();
  expect(lines.slice(1)).toEqual([
    "waiting for 20 s, 28 s to go: Graphite Note takes 10 requests a minute (and 1 more task)",
  ]);
  time.now = 60_000;
  log.sayIfDue();
  expect(lines.at(-1)).toBe("waiting for 1 min: u: the service is processing it ::error::");
  log.on({ kind: "task-finished", task: "u" });
  time.now = 70_000;
  log.sayIfDue();
  expect(lines.at(-1)).toMatch(/^25 %/);
});

test("a repetition and a question say at once why, and for how long", () => {
  const { lines, log } = startLog();
  const retry = { kind: "retrying", task: "t", step: "add", reason: "HTTP 429\n::error::" } as const;
  log.on({ ...retry, delayMs: 12_000, because: "busy" });
  log.on({ ...retry, delayMs: 10, because: "failure" });
  log.on({ kind: "asking", task: "t", step: "add", reason: "reset", forMs: 120_000 });
  expect(lines).toEqual([
    "busy: waiting 12 s (t, add: HTTP 429 ::error::)",
    "trying again in 0.1 s (t, add: HTTP 429 ::error::)",
    "no answer: asking the service whether it arrived, for at most 2 min (t, add: reset)",
  ]);
});
