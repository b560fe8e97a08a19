/** What programs and people write where they have no value: R, pandas, SQL, JSON, spreadsheets, statistical offices. */
const USUAL_WORDS = [
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
];

/** The words that mean "no value" in columns of numbers and dates. */
export class NullWords {
  readonly #words: ReadonlySet<string>;
  readonly #isUsual: boolean;

  /** @param given - as they stand in the files; none: only the empty cell has no value. Default: the usual words, in any case */
  constructor(given?: readonly string[]) {
    this.#words = new Set(given?.map((word) => word.trim()) ?? USUAL_WORDS);
    this.#isUsual = given === undefined;
  }

  /** Whether a text means no value, without the spaces around it. Spaces alone always do. */
  has(text: string): boolean {
    const trimmed = text.trim();
    return trimmed === "" || this.#words.has(this.#isUsual ? trimmed.toLowerCase() : trimmed);
  }
}
