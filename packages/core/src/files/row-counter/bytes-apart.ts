import { endianness } from "node:os";

// The lowest and the highest bit of each byte of a word.
const LOWEST = 0x01010101;
const HIGHEST = 0x80808080 | 0;
/** Matches are added up in one byte for each place of a word; the highest of them must not reach the sign, which slows V8. */
const WORDS_AT_ONCE = 127;
const IS_LITTLE_ENDIAN = endianness() === "LE";

/**
 * How often a byte occurs, where no two stand side by side; undefined where some do, or on a machine whose words begin with
 * their last byte. Looks at four bytes at once: where the byte is frequent, that takes a third of the time of a native
 * search for each (row `many-files` of the benchmarks).
 */
export function countApart(bytes: Uint8Array, byte: number): number | undefined {
  if (!IS_LITTLE_ENDIAN) return undefined;
  // Where there may be no whole word.
  if (bytes.length < 7) return countOneByOne(bytes, byte, 0, bytes.length);
  const pattern = byte * LOWEST;
  const start = -bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  let count = 0;
  let touching = 0;
  let previous = start > 0 && bytes[start - 1] === byte ? -1 : 0;
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
    const to = Math.min(from + WORDS_AT_ONCE, words.length);
    let sums = 0;
    for (let at = from; at < to; at += 1) {
      const difference = (words[at] ?? 0) ^ pattern;
      // The highest bit of each byte that is as in the pattern: the only one that is 0, and has nothing to be lent from.
      const found = ~(((difference | HIGHEST) - LOWEST) | difference) & HIGHEST;
      touching |= found & ((found << 8) | (previous >>> 24));
      sums += found >>> 7;
      previous = found;
    }
    count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
  }
  const before = countOneByOne(bytes, byte, 0, start);
  const behind = countOneByOne(bytes, byte, start + words.length * 4, bytes.length);
  if (touching !== 0 || before === undefined || behind === undefined) return undefined;
  return before + count + behind;
}

/** As {@link countApart}, for the few bytes before and behind the words. */
function countOneByOne(bytes: Uint8Array, byte: number, from: number, to: number): number | undefined {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== byte) continue;
    if (at > 0 && bytes[at - 1] === byte) return undefined;
    count += 1;
  }
  return count;
}
