import { property } from "../http/response.js";

const DEEPEST = 5;

/**
 * The words of an error body, in whichever of the usual shapes it comes: `message`, `error` or `detail`, a map from
 * field to messages, a bare list, a bare text. Undefined where there are none.
 */
export function errorMessageIn(body: unknown, depth = 0): string | undefined {
  if (typeof body === "string") return body.trim() || undefined;
  if (typeof body !== "object" || body === null || depth > DEEPEST) return undefined;
  if (Array.isArray(body)) return joined(body.map((item) => errorMessageIn(item, depth + 1)));
  for (const name of ["message", "error", "detail"]) {
    const words = errorMessageIn(property(body, name), depth + 1);
    if (words !== undefined) return words;
  }
  return joined(
    Object.entries(body).map(([field, messages]) => {
      const words = errorMessageIn(messages, depth + 1);
      return words === undefined ? undefined : `${field}: ${words}`;
    }),
  );
}

function joined(words: readonly (string | undefined)[]): string | undefined {
  return words.filter((text) => text !== undefined).join("; ") || undefined;
}
