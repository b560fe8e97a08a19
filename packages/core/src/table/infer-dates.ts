import { isDay } from "./date-format.js";
import { detach } from "./problem.js";

const MAX_REMEMBERED = 2000;

const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.(?:\\d{3}|\\d{6}))?)?";
const ZONE = "Z|[+-]\\d{2}:[0-5]\\d";
const DATE = new RegExp(`^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:([ T])(${TIME})(${ZONE})?)?$`);

/** The order in which year, month and day stand. */
type Order = "ymd" | "dmy" | "mdy";

/** How one of the two short numbers of a date is written: `d` and `j`, `m` and `n` in PHP's letters. */
interface Digits {
  hasZero: boolean;
  hasSingle: boolean;
}

/** What the values of a column may be read as. */
export type DateReading =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly subtype: "date" | "datetime"; readonly format: string }
  | { readonly kind: "several"; readonly formats: readonly string[] };

/** Finds the date formats that all values of a column allow. */
export class DateInference {
  #orders: readonly Order[] = ["ymd", "dmy", "mdy"];
  /** Separator and time, the same for all values. */
  #shape: { readonly separator: string; readonly time: string } | undefined;
  readonly #first: Digits = { hasZero: false, hasSingle: false };
  readonly #second: Digits = { hasZero: false, hasSingle: false };
  /** Values that were taken. A table has few dates, compared with its rows. */
  readonly #taken = new Set<string>();

  /** Takes a value; false, for good, where no format allows it together with those before. */
  add(text: string): boolean {
    if (this.#taken.has(text)) {
      return true;
    }
    const [, start = "", separator = "", middle = "", end = "", gap = "", clock = "", zone = ""] =
      DATE.exec(text) ?? [];
    if (separator === "") {
      return false;
    }
    const time = timeFormat(gap, clock, zone);
    this.#shape ??= { separator, time };
    if (this.#shape.separator !== separator || this.#shape.time !== time) {
      return false;
    }
    const isYearFirst = start.length === 4;
    noteDigits(this.#first, isYearFirst ? middle : start);
    noteDigits(this.#second, isYearFirst ? end : middle);
    this.#orders = this.#orders.filter((order) => allows(order, start, middle, end));
    const isTaken = this.#orders.length > 0 && isConsistent(this.#first) && isConsistent(this.#second);
    if (isTaken && this.#taken.size < MAX_REMEMBERED) {
      this.#taken.add(detach(text));
    }
    return isTaken;
  }

  /** The reading of the values so far, all of which `add` took. */
  reading(): DateReading {
    const shape = this.#shape;
    if (shape === undefined) {
      return { kind: "none" };
    }
    const formats = this.#orders.map((order) => this.#format(order, shape.separator) + shape.time);
    const [format] = formats;
    if (format === undefined || formats.length > 1) {
      return { kind: "several", formats };
    }
    return { kind: "one", subtype: shape.time === "" ? "date" : "datetime", format };
  }

  #format(order: Order, separator: string): string {
    const [first, second] = order === "dmy" ? (["day", "month"] as const) : (["month", "day"] as const);
    const short = [LETTERS[first][width(this.#first)], LETTERS[second][width(this.#second)]];
    return (order === "ymd" ? ["Y", ...short] : [...short, "Y"]).join(separator);
  }
}

const LETTERS = { day: { padded: "d", plain: "j" }, month: { padded: "m", plain: "n" } } as const;

function width(digits: Digits): "padded" | "plain" {
  return digits.hasSingle ? "plain" : "padded";
}

function noteDigits(digits: Digits, text: string): void {
  digits.hasSingle ||= text.length === 1;
  digits.hasZero ||= text.length === 2 && text.startsWith("0");
}

function isConsistent({ hasSingle, hasZero }: Digits): boolean {
  return !(hasSingle && hasZero);
}

function allows(order: Order, start: string, middle: string, end: string): boolean {
  if (order === "ymd") {
    return start.length === 4 && end.length <= 2 && isDay(Number(start), Number(middle), Number(end));
  }
  const [day, month] = order === "dmy" ? [start, middle] : [middle, start];
  return end.length === 4 && start.length <= 2 && isDay(Number(end), Number(month), Number(day));
}

/** The time's part of the format, empty for none. */
function timeFormat(gap: string, clock: string, zone: string): string {
  if (gap === "") {
    return "";
  }
  const fraction = clock.split(".")[1]?.length;
  const seconds = clock.length >= 8 ? ":s" : "";
  const fractionFormat = fraction === undefined ? "" : fraction === 3 ? ".v" : ".u";
  const zoneFormat = zone === "" ? "" : zone === "Z" ? "\\Z" : "P";
  return `${gap === "T" ? "\\T" : " "}H:i${seconds}${fractionFormat}${zoneFormat}`;
}
