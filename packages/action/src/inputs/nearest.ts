/** The one of `known` that a word is few edits away from, and so was probably meant; undefined where none is. */
export async function nearest(word: string, known: readonly string[], mostEdits: number): Promise<string | undefined> {
  // Only a run in which something is misspelt needs it.
  const { closest, distance } = await import("fastest-levenshtein");
  const candidate = closest(word, known);
  return distance(word, candidate) <= mostEdits ? candidate : undefined;
}
