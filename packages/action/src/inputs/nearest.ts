/** The one of `known` that a word is few edits away from, and so was probably meant; undefined where none is. */
export async function nearest(word: string, known: readonly string[]): Promise<string | undefined> {
  const plain = new Map(known.map((name) => [lettersOf(name), name]));
  const same = plain.get(lettersOf(word));
  if (same !== undefined) return same;
  // Only a run in which something is misspelt needs it.
  const { closest, distance } = await import("fastest-levenshtein");
  const candidate = closest(word.toLowerCase(), known);
  const mostEdits = Math.max(2, Math.floor(Math.min(word.length, candidate.length) / 3));
  return distance(word.toLowerCase(), candidate) <= mostEdits && mostEdits < candidate.length ? candidate : undefined;
}

/** A name without what people write differently: `Edge Impulse` and `edge_impulse` are `edgeimpulse`. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\W_]/g, "");
}

/** The message, with the word that was probably meant at its end. */
export async function withGuess(message: string, word: string, known: readonly string[]): Promise<string> {
  const meant = await nearest(word, known);
  return meant === undefined ? message : `${message}: did you mean \`${meant}\`?`;
}
