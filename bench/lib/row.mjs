/**
 * One line of the table of targets.
 * @typedef {object} Row
 * @property {string} name For `--only`.
 * @property {string} work
 * @property {readonly number[]} sizes Ascending. The first is the one of `--quick` and `--check`.
 * @property {number} targetSize The size that the target is meant for.
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
 * @property {string} [peer] As measured, with its name and unit.
 * @property {number} value What the target is set for: a ratio unless there is a unit.
 * @property {string} [unit]
 * @property {number} [most] The target.
 * @property {number} [least] The target.
 * @property {number} [slack] For the regression check, by which factor the target may be missed; without it, the check leaves
 *   the figure out.
 */

/** @param {Figure} figure @param {number} [slack] */
export function isMet({ value, most, least }, slack = 1) {
  return value <= (most ?? Number.POSITIVE_INFINITY) * slack && value >= (least ?? Number.NEGATIVE_INFINITY) / slack;
}
