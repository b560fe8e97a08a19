import { compileDateFormat } from "./date-format.js";

/** A number as computers write it. */
const NUMBER = /^[+-]?(?=\.?\d)(\d*)(\.\d*)?(?:e([+-]?)\d{1,3})?$/i;

/** Most numbers, told fast: no code among them. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Digits that a double holds for sure. */
const EXACT_DIGITS = 15;
const SHORTEST_PHONE = 7;

function isCode(text: string, whole: string, fraction: string | undefined): boolean {
  if (whole.length > EXACT_DIGITS || (whole.length > 1 && whole.startsWith("0"))) return true;
  return fraction === undefined && whole.length >= SHORTEST_PHONE && text.startsWith("+");
}

/** Values whose differing is looked at. */
const MAX_DISTINCT = 1000;
/** Fewer values prove nothing without a name that says the same. */
const FEW = 10;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** What a column of numbers holds. */
export type NumberKind =
  /** Amounts: they can be added up. */
  | { readonly kind: "amount"; readonly decimals: number }
  /** Whole numbers that name or order something: identifiers, years, months. */
  | { readonly kind: "ordinal" }
  /** Digits that are kept as they are: postal codes, telephone numbers, long identifiers. */
  | { readonly kind: "code" }
  /** Days like `20240301`. */
  | { readonly kind: "day"; readonly format: "Ymd" };

const isCompactDay = compileDateFormat("Ymd");

/** Finds out what a column's numbers are. What the values say decides; the column's name only where they leave it open. */
export class NumberInference {
  #count = 0;
  #decimals = 0;
  #hasCode = false;
  #isWhole = true;
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;
  #last = Number.NaN;
  #isCounting = true;
  #areDays = true;
  #allDiffer = true;
  /** The first values, as long as all differ. */
  readonly #distinct = new Set<number>();

  /**
   * Takes a value; false where it is no number.
   * @param source - in text, `12E4` may be a part's number: an exponent stands behind a fraction, or has a sign
   */
  add(text: string, source: "text" | "literal"): boolean {
    if (PLAIN.test(text)) {
      const point = text.indexOf(".");
      this.#take(text, point === -1 ? undefined : text.length - point - 1);
      return true;
    }
    const [match, whole = "", fraction, exponentSign] = NUMBER.exec(text) ?? [];
    if (match === undefined || (exponentSign === "" && fraction === undefined && source === "text")) return false;
    this.#hasCode ||= isCode(text, whole, fraction);
    const isWhole = fraction === undefined && exponentSign === undefined;
    this.#take(text, isWhole ? undefined : (fraction?.length ?? 1) - 1);
    return true;
  }

  /** @param decimals - undefined for a whole number */
  #take(text: string, decimals: number | undefined): void {
    this.#count += 1;
    if (decimals === undefined) {
      if (this.#isWhole) this.#takeWhole(Number(text), text.length);
      return;
    }
    this.#isWhole = false;
    if (decimals > this.#decimals) this.#decimals = decimals;
  }

  #takeWhole(value: number, length: number): void {
    if (length < this.#shortest) this.#shortest = length;
    if (length > this.#longest) this.#longest = length;
    if (value < this.#least) this.#least = value;
    if (value > this.#most) this.#most = value;
    if (this.#isCounting && this.#count > 1) this.#isCounting = value === this.#last + 1;
    this.#last = value;
    if (this.#areDays)
      this.#areDays = value > FIRST_YEAR * 1e4 && value < LAST_YEAR * 1e4 && isCompactDay(String(value));
    if (!this.#allDiffer || this.#count > MAX_DISTINCT) return;
    this.#allDiffer = this.#distinct.add(value).size === this.#count;
    if (!this.#allDiffer) this.#distinct.clear();
  }

  /** @param name - the column's, as it stands in the file */
  kind(name: string): NumberKind {
    const amount = { kind: "amount", decimals: this.#decimals } as const;
    if (this.#hasCode) return { kind: "code" };
    const words = wordsOf(name);
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    const mayBeYears = this.#isWhole && this.#most <= LAST_YEAR && YEARS.has(last);
    if (!this.#isWhole || this.#count === 0 || (this.#least < 0 && !mayBeYears)) return amount;
    const says = (meaning: ReadonlySet<string>) => words.some((word) => meaning.has(word));
    const isAmount = says(AMOUNTS);
    const isMany = this.#count >= FEW && !isAmount;
    const hasOneLength = this.#shortest === this.#longest;
    if (this.#areDays && (isMany || says(DAYS))) return { kind: "day", format: "Ymd" };
    if (says(CODES) && (hasOneLength ? this.#shortest >= 3 : this.#shortest >= 6)) return { kind: "code" };
    // Fewer measurements than that may well be of one length and all differ, such as the inhabitants of some towns.
    const isLong = hasOneLength && this.#shortest >= 5 && this.#count >= MAX_DISTINCT;
    if (isLong && this.#allDiffer && !isAmount) return { kind: "code" };
    const areYears = this.#least >= FIRST_YEAR && this.#most <= LAST_YEAR;
    const isOrdinal =
      IDENTIFIERS.has(last) ||
      (IDENTIFIERS.has(first) && !isAmount) ||
      (this.#isCounting && isMany) ||
      (areYears && isMany) ||
      mayBeYears ||
      (areYears && says(YEARS)) ||
      (this.#most <= 366 && CALENDAR.has(last) && !words.includes("per")) ||
      (ORDINALS.has(last) && this.#allDiffer && !isAmount);
    return isOrdinal ? { kind: "ordinal" } : amount;
  }
}

/** `customerID`, `Zip-Code 2` as lower-case words. */
function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}#]+/u)
    .filter((word) => word !== "");
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const AMOUNTS = wordSet(
  "amount price cost costs total sum count sales revenue income population pop value qty quantity budget salary profit " +
    "balance votes deaths cases views area weight distance size length width height volume " +
    "betrag preis kosten summe anzahl umsatz menge wert einwohner flache montant prix quantite cantidad precio importe",
);
const CODES = wordSet(
  "phone telephone tel mobile cell fax msisdn telefon handy zip zipcode postcode postal postalcode plz cep isbn issn ean upc " +
    "gtin sku iban ssn vat imei fips siren siret cusip",
);
const IDENTIFIERS = wordSet("id ids pid uid guid uuid pk key code codes objectid gid identifier kennung schlussel");
const ORDINALS = wordSet(
  "no nr num number nummer numero rank rang index idx row column line seq sequence position pos #",
);
const YEARS = wordSet("year yr jahr annee ano anno fy");
const DAYS = wordSet("date day dt datum fecha dia jour");
const CALENDAR = wordSet(
  "month months mon week weekday day dow doy hour minute quarter monat woche tag stunde mois jour heure",
);
