// Measurements of two ways to do the same, taken in turn, so that what else the machine does weighs on both.

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Calls each function in turn, `rounds` times, and gives the results of each.
 * @template {string} K
 * @template T
 * @param {number} rounds
 * @param {Record<K, () => Promise<T>>} ways
 * @returns {Promise<Record<K, T[]>>}
 */
export async function inTurn(rounds, ways) {
  const names = /** @type {K[]} */ (Object.keys(ways));
  const results = /** @type {Record<K, T[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let round = 0; round < rounds; round += 1) {
    // The other way round each time: who comes first finds the processor and the disc's cache as the other left them.
    for (const name of round % 2 === 0 ? names : names.toReversed()) results[name].push(await ways[name]());
  }
  return results;
}

/**
 * The median of the ratios of the rounds: a disturbance of one round does not reach it.
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
export function ratio(one, other) {
  return median(one.map((value, round) => value / (other[round] ?? Number.NaN)));
}
