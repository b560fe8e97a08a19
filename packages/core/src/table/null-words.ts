/** What programs and people write where they have no value: R, pandas, SQL, JSON, spreadsheets, statistical offices. */
const USUAL_WORDS = new Set([
  ...[
    "na",
    "n/a",
    "n.a.",
    "#n/a",
    "#n/a n/a",
    "#na",
    "<na>",
    "nan",
    "-nan",
    "nat",
    "1.#qnan",
    "-1.#qnan",
    "1.#ind",
    "-1.#ind",
  ],
  ...["null", "(null)", "\\n", "nil", "none", "#null!", "#div/0!", "#value!", "#ref!", "#num!", "#name?"],
  ...["-", "--", "---", "–", "—", ".", "..", "...", "…", "?", "*", "**", "***", ":"],
]);

/** The words that mean "no value" in columns of numbers and dates. */
export class NullWords {
  readonly #words: ReadonlySet<string>;

  /** @param words - as they stand in the files; `usual` stands for the usual words, in any case of letters */
  constructor(words: readonly string[] = ["usual"]) {
    this.#words = new Set(words.map((word) => word.trim()));
  }

  /** Whether a text means no value, without the spaces around it. Spaces alone always do. */
  has(text: string): boolean {
    const trimmed = text.trim();
    if (trimmed === "" || this.#words.has(trimmed)) return true;
    return this.#words.has("usual") && USUAL_WORDS.has(trimmed.toLowerCase());
  }
}
