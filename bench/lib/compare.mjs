import { median, ratio } from "./pairs.mjs";
import { mebibytes, seconds } from "./units.mjs";

/** @typedef {import("./process.mjs").Measured} Measured */

/**
 * Times of whole processes, compared round by round.
 * @param {string} what
 * @param {readonly Measured[]} ours
 * @param {string} peer
 * @param {readonly Measured[]} theirs
 * @param {Pick<import("./row.mjs").Figure, "most" | "slack">} target
 * @returns {import("./row.mjs").Figure}
 */
export function compareTimes(what, ours, peer, theirs, target) {
  const times = (/** @type {readonly Measured[]} */ runs) => runs.map((run) => run.seconds);
  return {
    what,
    ours: describeRuns(ours),
    peer: `${peer}: ${describeRuns(theirs)}`,
    value: ratio(times(ours), times(theirs)),
    ...target,
  };
}

/**
 * The most that any of the runs held.
 * @param {readonly Measured[]} runs
 * @param {number} mostMiB
 * @returns {import("./row.mjs").Figure}
 */
export function peakMemory(runs, mostMiB) {
  const value = Math.max(...runs.map((run) => run.peakMiB));
  return { what: "peak memory", value, unit: "MiB", most: mostMiB, slack: 1.2 };
}

/** @param {readonly Measured[]} runs */
export function describeRuns(runs) {
  const time = median(runs.map((run) => run.seconds));
  const processor = median(runs.map((run) => run.cpuSeconds));
  const memory = Math.max(...runs.map((run) => run.peakMiB));
  return `${seconds(time)} (processor ${seconds(processor)}, ${mebibytes(memory)})`;
}
