/** What programs and people write where they have no value: R, pandas, SQL, JSON, spreadsheets, statistical offices. */
export const USUAL_NULL_VALUES: readonly string[] = [
  ...["NA", "N/A", "n/a", "na", "n.a.", "N.A.", "#N/A", "#N/A N/A", "#NA", "<NA>"],
  ...["NULL", "null", "Null", "(null)", "\\N", "nil", "None", "none"],
  ...["NaN", "nan", "-NaN", "-nan", "NaT", "1.#QNAN", "-1.#IND", "1.#IND", "-1.#QNAN"],
  ...["-", "--", "---", "–", "—", ".", "..", "...", "…", "?", "*", ":"],
];

/** Whether a text that may have spaces around it means "no value" in a column of numbers or dates. */
export class NullWords {
  readonly #words: ReadonlySet<string>;

  /** @param words - as they stand in the files; none: only the empty cell has no value */
  constructor(words: readonly string[] = USUAL_NULL_VALUES) {
    this.#words = new Set(words.map((word) => word.trim()));
  }

  has(text: string): boolean {
    const trimmed = text.trim();
    return trimmed === "" || this.#words.has(trimmed);
  }
}
