import { expect, test } from "@jest/globals";
import { ProgressMeter } from "../src/progress-meter.js";
import type { FileReport } from "../src/report.js";

function meterOf(files: number, bytes: number) {
  const fractions: number[] = [];
  const meter = new ProgressMeter({ files, bytes }, (event) => {
    if (event.kind === "progress") fractions.push(event.progress.fraction);
  });
  return { meter, fractions };
}

const file = (size: number): FileReport => ({ file: "a", name: "a", size, task: "t", state: "uploaded" });

test("a large file counts while it is sent, and is all done when the service has it", () => {
  const { meter, fractions } = meterOf(1, 1_000_000);
  meter.sent(500_000);
  meter.sent(500_200);
  meter.settled(file(1_000_000));
  expect(fractions.map((fraction) => Math.round(fraction * 100))).toEqual([50, 99, 100]);
});

test("what goes around many small files is not taken for progress", () => {
  const { meter, fractions } = meterOf(10_000, 40_000);
  meter.sent(260_000);
  expect(fractions.at(-1)).toBeCloseTo(0.1, 1);
});

test("what is repeated does not let it fall back, nor end too early; files without content count too", () => {
  const { meter, fractions } = meterOf(4, 0);
  meter.sent(5000);
  for (let count = 0; count < 4; count += 1) meter.settled(file(0));
  expect(fractions).toEqual([0.99, 0.99, 0.99, 0.99, 1]);
});
