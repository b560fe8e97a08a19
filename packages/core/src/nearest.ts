import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that a misspelt word is few edits away from; undefined where none is. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? candidate : undefined;
}
