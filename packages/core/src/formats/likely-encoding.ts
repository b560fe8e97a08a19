import { TextDecoder } from "node:util";

/** Encodings that tables are still found in; where two fit as well, the first wins. */
const ENCODINGS = [
  "windows-1252",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "shift_jis",
  "gb18030",
  "euc-kr",
  "big5",
];

/** The encoding in which a text that is no UTF-8 makes most sense, character by character. */
export function likelyEncoding(bytes: Uint8Array): string {
  let best = { encoding: "windows-1252", sense: Number.NEGATIVE_INFINITY };
  for (const encoding of ENCODINGS) {
    const text = decode(bytes, encoding);
    if (text === undefined) continue;
    const characters = [...text.matchAll(/[^\p{ASCII}]/gu)];
    const sum = characters.reduce((total, { 0: found, index }) => total + sense(found, text, index), 0);
    if (sum / characters.length > best.sense) best = { encoding, sense: sum / characters.length };
  }
  return best.encoding;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** How well a character stands where it does: letters among letters of their script and case, marks where they belong. */
function sense(character: string, text: string, index: number): number {
  const before = text[index - 1] ?? " ";
  const after = text[index + character.length] ?? " ";
  const isBeside = (kind: RegExp) => kind.test(before) || kind.test(after);
  if (/\p{Lo}/u.test(character)) return isBeside(/[\p{Lo}\p{M}]/u) ? 1 : -1;
  if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -1;
  if (/\p{Ll}/u.test(character) && /\p{Lu}/u.test(after)) return -1;
  if (/\p{Script=Latin}/u.test(character)) {
    if (isBeside(/[a-z]/i)) return 1;
    return isBeside(/\p{L}/u) ? -0.5 : 0;
  }
  if (/\p{L}/u.test(character)) return isBeside(/\p{L}/u) && !isBeside(/[a-z]/i) ? 1 : -1;
  if (/[“„‘«¿¡]/.test(character)) return /[\p{L}\p{N}]/u.test(after) && !/\p{L}/u.test(before) ? 1 : -1;
  if (/[”»]/.test(character)) return /[\p{L}\p{N}\p{P}]/u.test(before) && !/\p{L}/u.test(after) ? 1 : -1;
  return /[’…€£°\u00a0–—²³½µ±×§]/.test(character) ? 0.5 : -1;
}
