import { expect, test } from "@jest/globals";
import { eventLine, ProgressLog, progressLine } from "../src/progress.js";

const PROGRESS = { files: 1, totalFiles: 4, sentBytes: 2_000_000, bytes: 1_000_000, totalBytes: 4_000_000, rows: 1234 };

test("a line says how far a run is, how fast, and how long it will take", () => {
  expect(progressLine(PROGRESS, 2000)).toBe(
    "1 of 4 files, 2.0 MB sent of 4.0 MB of data, 1,234 rows, 1.0 MB/s, about 2 s left",
  );
  expect(progressLine({ ...PROGRESS, sentBytes: 0, bytes: 0, rows: 0 }, 0)).toBe(
    "1 of 4 files, 0 B sent of 4.0 MB of data",
  );
});

test("what is sent is not compared with less data", () => {
  const sent = { ...PROGRESS, sentBytes: 53_800, bytes: 40_000, totalBytes: 52_400 };
  expect(progressLine(sent, 1000)).toMatch(/^1 of 4 files, 53\.8 kB sent, 1,234 rows, /);
});

test("what goes around many small files is not taken for progress", () => {
  const small = { files: 1092, totalFiles: 30_000, sentBytes: 264_000, bytes: 13_000, totalBytes: 360_000, rows: 0 };
  expect(progressLine(small, 5000)).toMatch(/about 2 min 11 s left$/);
  expect(progressLine({ ...small, files: 0, bytes: 0, sentBytes: 180_000 }, 5000)).toMatch(/about 5 s left$/);
});

test("however often there is progress, there is a line every five seconds", () => {
  let now = 0;
  const lines: string[] = [];
  const log = new ProgressLog(
    (line) => lines.push(line),
    () => now,
  );
  for (; now <= 20_000; now += 10) log.report(PROGRESS);
  expect(lines).toHaveLength(4);
});

test("a run that waits is seen waiting", () => {
  let now = 0;
  const lines: string[] = [];
  const log = new ProgressLog(
    (line) => lines.push(line),
    () => now,
  );
  now = 6000;
  log.sayIfDue();
  expect(lines).toHaveLength(0);
  log.report(PROGRESS);
  for (; now <= 20_000; now += 1000) log.sayIfDue();
  expect(lines).toHaveLength(3);
});

test("a wait says why and how long", () => {
  const retry = { kind: "retrying", task: "t", step: "add", reason: "HTTP 429\n::error::", delayMs: 12_000 } as const;
  expect(eventLine({ ...retry, because: "busy" })).toBe("busy: waiting 12 s (t, add: HTTP 429 ::error::)");
  expect(eventLine({ ...retry, because: "failure" })).toMatch(/^trying again in 12 s /);
  expect(eventLine({ ...retry, delayMs: 460, because: "busy" })).toMatch(/^busy: waiting 0\.5 s /);
  expect(eventLine({ ...retry, delayMs: 1200, because: "busy" })).toMatch(/^busy: waiting 1 s /);
  expect(eventLine({ ...retry, delayMs: 10, because: "failure" })).toMatch(/^trying again in 0.1 s /);
});
