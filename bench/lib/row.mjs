import { median, ratio } from "./pairs.mjs";

/**
 * One line of the table of targets.
 * @typedef {object} Row
 * @property {string} name For `--only`.
 * @property {string} work
 * @property {readonly number[]} sizes Ascending: the first is the one of `--quick` and `--check`, the last is the target's.
 * @property {boolean} [inCheck] Whether the regression check measures it: only what is cheap and steady.
 * @property {(size: number) => string} sizeText
 * @property {(size: number, context: Context) => Promise<Figure[]>} measure
 */
/**
 * @typedef {object} Context
 * @property {string} folder Empty, removed afterwards.
 * @property {number} rounds How often each way is measured, at least.
 */
/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} [ours] As measured, with its unit.
 * @property {string} [theirs] As measured, with its name and unit.
 * @property {number} value What the target is set for: a ratio unless there is a unit.
 * @property {string} [unit]
 * @property {number} [most] The target.
 * @property {number} [least] The target.
 * @property {number} [slack] By which factor the regression check lets the target be missed; without it, the check leaves the
 *   figure out.
 */
/** @typedef {import("./process.mjs").Measured} Measured */

/** @param {Figure} figure @param {number} [slack] */
export function isMet({ value, most, least }, slack = 1) {
  return value <= (most ?? Number.POSITIVE_INFINITY) * slack && value >= (least ?? Number.NEGATIVE_INFINITY) / slack;
}

/**
 * Times of whole processes, compared round by round.
 * @param {string} what
 * @param {readonly Measured[]} ours
 * @param {string} name of what ours is compared with
 * @param {readonly Measured[]} theirs
 * @param {Pick<Figure, "most" | "slack">} target
 * @returns {Figure}
 */
export function compareTimes(what, ours, name, theirs, target) {
  return {
    what,
    ours: runText(ours),
    theirs: `${name} ${runText(theirs)}`,
    value: ratio(secondsOf(ours), secondsOf(theirs)),
    ...target,
  };
}

/**
 * How many times as much ours does in a second.
 * @param {readonly Measured[]} ours @param {string} name @param {readonly Measured[]} theirs @param {Pick<Figure, "least" | "slack">} target
 * @returns {Figure}
 */
export function compareThroughput(ours, name, theirs, target) {
  const value = ratio(secondsOf(theirs), secondsOf(ours));
  return { what: `throughput against ${name}`, ours: runText(ours), theirs: runText(theirs), value, ...target };
}

/** The most that any of the runs held. @param {readonly Measured[]} runs @param {number} mostMiB @returns {Figure} */
export function peakMemory(runs, mostMiB) {
  const value = Math.max(...runs.map((run) => run.peakMiB));
  return { what: "peak memory", value, unit: "MiB", most: mostMiB, slack: 1.2 };
}

/** @param {readonly Measured[]} runs */
function secondsOf(runs) {
  return runs.map((run) => run.seconds);
}

/** @param {readonly Measured[]} runs */
function runText(runs) {
  return secondsText(median(secondsOf(runs)));
}

/** @param {number} value */
export function secondsText(value) {
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** @param {number} value */
export function whole(value) {
  return new Intl.NumberFormat("en").format(value);
}
