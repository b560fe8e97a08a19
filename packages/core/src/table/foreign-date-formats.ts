/** What stands behind the `%` of strftime: Python, R, SQL, Ruby. */
const STRFTIME: Readonly<Record<string, string>> = {
  ...{ Y: "Y", y: "y", m: "m", d: "d", e: "j", H: "H", I: "h", M: "i", S: "s", f: "u", L: "v", p: "A" },
  ...{ b: "M", h: "M", B: "F", a: "D", A: "l", z: "O", Z: "T", s: "U", F: "Y-m-d", T: "H:i:s", R: "H:i", D: "m/d/y" },
  ...{ "-d": "j", "-m": "n", "-H": "G", "-I": "g", "#d": "j", "#m": "n", "#H": "G", "#I": "g", "%": "%" },
};

/** Runs of one letter: Java, .NET, moment, spreadsheets. Minutes are `mm`, which is the month too where letters are small. */
const RUNS: Readonly<Record<string, string>> = {
  ...{ yyyy: "Y", YYYY: "Y", uuuu: "Y", yy: "y", YY: "y", MMMM: "F", mmmm: "F", MMM: "M", mmm: "M", MM: "m", M: "n" },
  ...{ dd: "d", DD: "d", d: "j", D: "j", dddd: "l", EEEE: "l", ddd: "D", EEE: "D", E: "D", HH: "H", H: "G" },
  ...{ hh: "h", h: "g", ss: "s", SS: "s", SSS: "v", fff: "v", SSSSSS: "u", ffffff: "u", a: "A", A: "A", tt: "A" },
  ...{ XXX: "P", ZZ: "P", zzz: "P", Z: "O", XX: "O", z: "T" },
};

/**
 * A date format of another language in PHP's letters: `dd.MM.yyyy` and `%d.%m.%Y` are `d.m.Y`. Undefined for what is
 * neither.
 */
export function phpFormat(format: string): string | undefined {
  return /%[-#]?[a-z]/i.test(format) ? fromStrftime(format) : fromRuns(format);
}

function fromStrftime(format: string): string | undefined {
  let isKnown = true;
  const php = format.replace(/%([-#]?[a-z%])|[a-z]/gi, (text, directive?: string) => {
    const letter = directive === undefined ? `\\${text}` : STRFTIME[directive];
    isKnown &&= letter !== undefined;
    return letter ?? "";
  });
  return isKnown ? php : undefined;
}

function fromRuns(format: string): string | undefined {
  let isKnown = true;
  let isAfterHour = false;
  const tokens = /'([^']*)'|T(?=[Hh])|([a-z])\2*/gi;
  const php = format.replace(
    tokens,
    (run: string, quoted: string | undefined, letter: string | undefined, at: number) => {
      if (letter === undefined) return (quoted ?? run).replace(/[a-z]/gi, "\\$&");
      const isMinute = letter === "m" && (isAfterHour || /^[^a-z]*s/.test(format.slice(at + run.length)));
      isAfterHour = letter === "H" || letter === "h";
      const known = isMinute ? "i" : (RUNS[run] ?? (letter === "m" ? RUNS[run.toUpperCase()] : undefined));
      isKnown &&= known !== undefined;
      return known ?? "";
    },
  );
  return isKnown ? php : undefined;
}
