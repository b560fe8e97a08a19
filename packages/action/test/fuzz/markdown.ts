import fc from "fast-check";
import { marked, type Token } from "marked";
import { hold, same } from "../../../core/test/fuzz/outcomes.js";
import { property } from "../../../core/test/fuzz/property.js";
import { codeCell, prose } from "../../src/markdown.js";

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom("`", "``", "```", "`a`", "\\", "|", "<b>", "</b>", "<!--", "-->", "&", "&amp;", "!", "![", "]("),
      fc.constantFrom("[", "]", "(", ")", "*", "**", "_", "~~", "#", "# ", "1. ", "- ", "> ", "$", "=", "---", "\n"),
      fc.constantFrom("http://e.x/", "https:", "//", "www.e.x", "mailto:a@b.c", "@o", "#1", "gh-1", "1234567", ":x:"),
      fc.constantFrom(" ", "  ", "a", "b", ".", ":", "é", "\u200b", "\t"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

/** What GitHub makes more of than text, although Markdown does not. */
const MAKES_MORE = /:(?!\d\d?:)[\w+-]+:|@\w|#\d|www\.|https?:\/\//;

function leaves(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => ("tokens" in token && token.tokens !== undefined ? leaves(token.tokens) : [token]));
}

function holdsText(tokens: readonly Token[]): void {
  for (const token of leaves(tokens)) {
    hold(["text", "escape", "codespan"].includes(token.type), `${token.type}: ${token.raw}`);
    if (token.type === "text") hold(!MAKES_MORE.test(token.raw), token.raw);
  }
}

export const MARKDOWN_PROPERTIES = [
  property("summary: a sentence with any words in it is text, in its own line", 4, texts, (text) => {
    const tokens = marked.lexer(`- ${prose(text)}\n- z`, { gfm: true });
    const [list] = tokens;
    if (list?.type !== "list") throw new Error(`${list?.type}`);
    same([tokens.length, list.items.length, list.items[1]?.text], [1, 2, "z"]);
    holdsText(list.items[0]?.tokens ?? []);
  }),
  property("summary: any words are text in their own cell", 4, texts, (text) => {
    const tokens = marked.lexer(`| a | b |\n| --- | --- |\n| ${codeCell(text)} | z |`, { gfm: true });
    const [table] = tokens;
    if (table?.type !== "table") throw new Error(`${table?.type}`);
    same([tokens.length, table.rows.length, table.rows[0]?.[1]?.text], [1, 1, "z"]);
    holdsText(table.rows[0]?.[0]?.tokens ?? []);
  }),
];
