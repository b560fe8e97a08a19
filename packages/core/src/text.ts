// Control characters, line and paragraph separators, and the marks that reorder text: none may come from a server or
// a file's name into a line of ours.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** Text from a server or a file as one line without control or direction characters, shortened to `limit` characters. */
export function plainText(text: string, limit: number): string {
  const line = text.replace(UNSAFE, " ").replace(/ {2,}/g, " ").trim();
  // One character more than fits, each of at most two code units, tells whether the line is too long.
  const characters = Array.from(line.slice(0, (limit + 1) * 2));
  return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
