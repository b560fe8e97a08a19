import { plainText } from "@dataset-upload/core";

/**
 * Text of a server's or a file's as a code span: nothing in it is read as Markdown or HTML, and nothing becomes a link.
 * @param limit - in characters
 */
export function code(text: string, limit = 200): string {
  const line = plainText(text, limit);
  if (line === "") return "";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return fence + space + line + space + fence;
}

/** Lines as a block of code, with a fence that none of them can close. */
export function codeBlock(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence, ...lines, fence];
}

/** As {@link code}, for a cell of a table, where a `|` ends the cell even within a code span. */
export function codeCell(text: string, limit = 200): string {
  // A backslash before the `|` would escape the backslash that escapes it.
  return code(text, limit).replace(/(\\*)\|/g, "$1$1\\|");
}

/** A sentence with words of a server's or a file's in it, as Markdown that shows exactly these words. */
export function prose(text: string, limit = 500): string {
  return plainText(text, limit)
    .split(/(`[^`]+`|\s+|:(?!\d\d?:)[\w+-]+:)/)
    .map((piece) => {
      if (/^`[^`]+`$/.test(piece)) return piece;
      // GitHub makes a picture of a word between colons, which no backslash prevents. But a time of day stays one.
      if (/^:[\w+-]+:$/.test(piece)) return code(piece);
      if (!MAKES_A_LINK.test(piece)) return escaped(piece);
      // The sentence's own punctuation is no part of the address.
      const end = /[.,:;!?)\]}"']*$/.exec(piece)?.[0] ?? "";
      return code(piece.slice(0, piece.length - end.length)) + escaped(end);
    })
    .reduce(joinApart, "")
    .replace(/^[#>+=-]/, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");
}

/** Backticks that meet would be one longer run, which begins or ends another span of code. */
function joinApart(before: string, piece: string): string {
  return before.endsWith("`") && piece.startsWith("`") ? `${before} ${piece}` : before + piece;
}

function escaped(piece: string): string {
  return piece.replace(/[\\`*_~[\]<>&!|$]/g, "\\$&");
}

// Addresses, mail addresses, mentions, issue numbers and commits: GitHub links them without being asked to.
const MAKES_A_LINK = /:\/|www\.|@|#\d|gh-\d|\b[0-9a-f]{7,40}\b/i;

/** A link with words of ours. */
export function link(words: string, address: URL): string {
  return `[${escaped(words)}](<${address.href}>)`;
}
