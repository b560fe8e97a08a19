import { parseNumericFormat, type ReadNumber } from "./numeric-format.js";
import { detach } from "./problem.js";

/** Numbers as people write them: `1,234` `12,5` `1.234,50` `1'000` `45%` `$7` `€ 3` `(500)`. */
const LOCAL =
  /^(?!0\d)\(?[+\-−]?(?:(\p{Sc}|[A-Z]{3}) ?)?[+\-−]?(?:\d[\d.,'’ \u00a0\u202f]*|[.,]\d+)(?: ?(\p{Sc}|[A-Z]{3}|%|‰))?\)?$/u;

/** Of those that read all values the same, the first is preferred. */
const FORMATS = ["#.##", "#,###.##", "#,##", "#.###,##", "# ###,##", "# ###.##", "#'###.##"].flatMap((digits) => [
  { digits, negative: "" },
  { digits, negative: ";(#)" },
]);
const WITHOUT_SIGNS = FORMATS.map((format) => ({ ...format, read: reader("#", format) }));
const MAX_SAMPLES = 50;

/** Finds the numeric formats that read all of a column's numbers, those of computers among them. */
export class LocalNumberInference {
  /** Signs around the digits, with `#` in the place of these. */
  #signs = "#";
  #candidates = WITHOUT_SIGNS;
  readonly #samples: string[] = [];

  /** Takes a value; false where no format reads it together with those before. */
  add(text: string): boolean {
    const match = LOCAL.exec(text);
    if (match === null) return false;
    const [, before = "", after = ""] = match;
    const signs = before + after === "" ? this.#signs : `${before}#${after}`;
    if (signs !== this.#signs && this.#signs !== "#") return false;
    const allowed = this.#candidates
      .map((candidate) => (signs === this.#signs ? candidate : { ...candidate, read: reader(signs, candidate) }))
      .filter(({ read }) => read(text) !== undefined);
    if (allowed.length === 0) return false;
    this.#candidates = allowed;
    this.#signs = signs;
    this.#keep(text);
    return true;
  }

  /** Takes a number as computers write it, which narrows down how those beside it are read. */
  addPlain(text: string): void {
    if (this.#samples.length < MAX_SAMPLES && text.includes(".")) this.#keep(text);
  }

  /** One format for each way to read the numbers. */
  formats(): string[] {
    const byReading = new Map<string, string>();
    for (const { read, ...format } of this.#candidates) {
      const readings = this.#samples.map((text) => read(text));
      if (readings.includes(undefined) || byReading.has(readings.join())) continue;
      byReading.set(readings.join(), written(this.#signs, format));
    }
    return [...byReading.values()];
  }

  #keep(text: string): void {
    if (this.#samples.length < MAX_SAMPLES) this.#samples.push(detach(text));
  }
}

function written(signs: string, { digits, negative }: { digits: string; negative: string }): string {
  return signs.replace("#", digits) + negative;
}

function reader(signs: string, format: { digits: string; negative: string }): ReadNumber {
  return parseNumericFormat(written(signs, format))?.read ?? (() => undefined);
}
