/**
 * JSON that does nothing to a log when a later step prints it: what could be a command of the runner's, colours or
 * reorders text is written as an escape.
 */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu, jsonEscape);
}

/** A character as JSON's escapes for its code units. */
function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
