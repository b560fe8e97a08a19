import { compileDateFormat } from "./date-format.js";
import { detach } from "./problem.js";

const MAX_REMEMBERED = 2000;

/** A day with its month as a number or a name, and perhaps a time. */
const DATE =
  /^(\d{1,4}([-/. ])(?:\d{1,2}|[a-z]{3,9})\2\d{1,4}|[a-z]{3,9} \d{1,2}, ?\d{4})(?:([ T])(\d{1,2}):\d{2}(:\d{2}(?:\.\d{3}|\.\d{6})?)?( ?[ap]m)?(Z|[+-]\d{2}:?\d{2}| [a-z]{3,4})?)?$/i;

/** What the values of a column may be read as. */
export type DateReading =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly subtype: "date" | "datetime"; readonly format: string }
  /** Formats that differ in more than in leading zeros. */
  | { readonly kind: "several"; readonly subtype: "date" | "datetime"; readonly formats: readonly string[] };

interface Candidate {
  readonly format: string;
  readonly accepts: (text: string) => boolean;
}

/** Finds the date formats that all dates of a column allow. */
export class DateInference {
  #candidates: readonly Candidate[] = [];
  /** Values that were taken. A table has few dates, compared with its rows. */
  readonly #taken = new Set<string>();

  /** Takes a value; false where no format allows it together with those that were taken before. */
  add(text: string): boolean {
    if (this.#taken.has(text)) return true;
    const isFirst = this.#taken.size === 0;
    const allowed = (isFirst ? candidates(text) : this.#candidates).filter(({ accepts }) => accepts(text));
    if (allowed.length === 0) return false;
    this.#candidates = allowed;
    if (this.#taken.size < MAX_REMEMBERED) this.#taken.add(detach(text));
    return true;
  }

  /** The reading of the values that were taken. */
  reading(): DateReading {
    // Of two formats that differ in leading zeros only, the one with them comes first.
    const byOrder = new Map(this.#candidates.toReversed().map(({ format }) => [withoutWidth(format), format]));
    const formats = [...byOrder.values()].toReversed();
    const [format] = formats;
    if (format === undefined) return { kind: "none" };
    const subtype = /[HGhg]/.test(format) ? "datetime" : "date";
    return formats.length === 1 ? { kind: "one", subtype, format } : { kind: "several", subtype, formats };
  }
}

function withoutWidth(format: string): string {
  const letters: Readonly<Record<string, string>> = { j: "d", n: "m", G: "H", g: "h", F: "M" };
  return format.replace(/[jnGgF]/g, (letter) => letters[letter] ?? letter);
}

/** The formats that a value has the form of, those with leading zeros first. */
function candidates(text: string): Candidate[] {
  const [, day = "", separator = ""] = DATE.exec(text) ?? [];
  const hasName = /[a-z]/i.test(day);
  if (day === "" || (separator === " " && !hasName)) return [];
  const widths = hasName ? ["dM", "jM", "dF", "jF"] : ["dm", "jn", "dn", "jm"];
  const days = combinations(widths, ["Y", "y"]).flatMap(([[d = "", m = ""] = "", y = ""]) =>
    separator === ""
      ? [`${m} ${d}, ${y}`, `${m} ${d},${y}`]
      : [
          [y, m, d],
          [d, m, y],
          [m, d, y],
        ].map((order) => order.join(separator)),
  );
  return combinations(days, timeFormats(text)).map(([date, time]) => {
    const format = `${date}${time}`;
    return { format, accepts: compileDateFormat(format) };
  });
}

/** The formats of the time in a value: an empty one where there is none. */
function timeFormats(text: string): string[] {
  const [, , , gap, hour, seconds, meridiem, zone] = DATE.exec(text) ?? [];
  if (gap === undefined || hour === undefined) return [""];
  const start = gap === "T" ? "\\T" : gap;
  const fraction = { 0: "", 3: "", 7: ".v", 10: ".u" }[seconds?.length ?? 0] ?? "";
  const end = meridiem === undefined ? "" : meridiem.replace(/[ap]m/i, "A");
  const hours = meridiem === undefined ? ["H", "G"] : ["h", "g"];
  return hours.map(
    (letter) => `${start}${letter}:i${seconds === undefined ? "" : ":s"}${fraction}${end}${zoneFormat(zone)}`,
  );
}

function zoneFormat(zone: string | undefined): string {
  if (zone === undefined || zone === "Z") return zone === undefined ? "" : "\\Z";
  if (zone.startsWith(" ")) return " T";
  return zone.includes(":") ? "P" : "O";
}

function combinations(first: readonly string[], second: readonly string[]): [string, string][] {
  return first.flatMap((one) => second.map((other): [string, string] => [one, other]));
}
