import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that a misspelt word is few edits away from, or that differs in case and signs only; undefined where none is. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(word);
  const same = known.find((name) => lettersOf(name) === letters);
  if (same !== undefined || known.length === 0) return same;
  const candidate = closest(word, known);
  const mostEdits = Math.max(2, Math.min(word.length, candidate.length) / 3);
  return candidate.length > 2 && distance(word, candidate) <= mostEdits ? candidate : undefined;
}

/** The message with the word that was probably meant at its end. */
export function withGuess(message: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? message : `${message}: did you mean \`${meant}\`?`;
}

/** A name without what people write differently: `Edge Impulse` and `edge_impulse` are `edgeimpulse`. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\W_]/g, "");
}
