import { posix, win32 } from "node:path";
import fc from "fast-check";
import { Minimatch } from "minimatch";
import { hold, same } from "../../../core/test/fuzz/outcomes.js";
import { property } from "../../../core/test/fuzz/property.js";
import { type Pattern, PatternError, parsePatterns } from "../../src/files/patterns.js";
import { Selection } from "../../src/files/selection.js";

const POSIX = {
  places: [{ kind: "workspace", path: "/w", real: "/w" }] as const,
  workspace: "/w",
  home: "/home/h",
  path: posix,
};
const WINDOWS = {
  places: [
    { kind: "workspace", path: "D:\\w", real: "D:\\w" },
    { kind: "runner-temp", path: "D:\\t", real: "D:\\t" },
  ] as const,
  workspace: "D:\\w",
  home: "C:\\h",
  path: win32,
};

const NAMES = ["a", "b", "ab", "A", "a.csv", "b.csv", ".h", "é", "😀", "[x]", "a b", "-"];
const names = fc.array(
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."ab.cé😀"), minLength: 1, maxLength: 12 }) },
    )
    .filter((name) => !/^\.\.?$/.test(name)),
  { minLength: 1, maxLength: 4 },
);
/** Where the conventions of `@actions/glob` and those of minimatch are the same: no sets of one character, no escapes, no braces. */
const globs = fc.array(
  fc.constantFrom(
    ...NAMES.filter((name) => !name.includes("[")),
    "*",
    "**",
    "?",
    "a*",
    "*.csv",
    "?b",
    "[ab]",
    "[!a]*",
    "[a-c]",
    ".*",
    "*a*b*",
    "*a*?*[ab]*.csv",
    "*[!a]*[[:alpha:]]*?*",
    "?*.*a*c*",
  ),
  { minLength: 1, maxLength: 4 },
);

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "*",
        "**",
        "?",
        "[",
        "]",
        "[!",
        "[^",
        "{",
        "}",
        ",",
        "..",
        ".",
        "/",
        "\\",
        "!",
        "#",
        "~",
        "~/",
        "C:",
        "C:\\",
        "\\\\h\\s\\",
        "//",
        "\n",
        " ",
        "\r",
        "\t",
        "(",
        ")",
        "+(",
        "@(",
        "|",
        "-",
        "$",
        "^",
      ),
      fc.constantFrom(
        "a",
        "b",
        "/w/",
        "D:\\w\\",
        "{a,b}",
        "{1..9}",
        "{1..99999}",
        "{a,b}".repeat(12),
        "{".repeat(200),
        "[".repeat(20),
        "*".repeat(20),
        "*a".repeat(20),
        "*?[ab]".repeat(20),
        "*(a)".repeat(3),
        "**/".repeat(60),
        "a".repeat(5000),
        "\0",
        "\u2028",
        "é",
      ),
    ),
    { maxLength: 24 },
  )
  .map((tokens) => tokens.join(""));

export const PATTERN_PROPERTIES = [
  property(
    "files: lines of patterns take the files that minimatch, line by line, says they take",
    10,
    fc.tuple(
      fc.array(fc.tuple(fc.constantFrom("", "", "", "!"), globs), { minLength: 1, maxLength: 4 }),
      fc.array(names, { minLength: 1, maxLength: 12 }),
    ),
    ([lines, files]) => {
      // What matches a folder means everything below it; a last `**` also means what it stands below.
      const matchers = lines.map(([effect, segments]) => {
        const options = {
          dot: true,
          nocomment: true,
          nonegate: true,
          nobrace: true,
          noext: true,
          preserveMultipleSlashes: false,
        };
        const glob = segments.join("/");
        return {
          effect,
          itself: new Minimatch(glob, options),
          below: new Minimatch(`${glob}/**`, options),
          head: new Minimatch(glob.replace(/(?:\/\*\*)+$/, ""), options),
        };
      });
      if (lines.every(([effect]) => effect === "!")) return;
      const input = lines.map(([effect, segments]) => effect + segments.join("/")).join("\n");
      const selection = new Selection(parsePatterns(input, POSIX), posix);
      for (const file of files) {
        const path = file.join("/");
        const last = matchers.findLast(({ itself, below, head }) =>
          [itself, below, head].some((matcher) => matcher.match(path)),
        );
        const taken = selection.takes(selection.at(posix.dirname(`/w/${path}`)), posix.basename(path));
        same([input, path, taken], [input, path, last !== undefined && last.effect === ""]);
      }
    },
  ),
  property(
    "files: any lines are patterns below the workspace, or an error that names a line",
    10,
    fc.tuple(soup, fc.constantFrom(POSIX, WINDOWS), fc.array(names, { minLength: 1, maxLength: 4 })),
    ([input, context, some]) => {
      const files = [...some, ["a".repeat(255)], ["b", "ab".repeat(127)]];
      let patterns: readonly Pattern[];
      try {
        patterns = parsePatterns(input, context);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        hold(error.line >= 1 && error.line <= input.split("\n").length, `line ${error.line}`);
        // Its pattern stands in it, of up to 200 characters, and where that leads, both as JSON.
        hold(error.message.length < 3000 && !/[\p{Cc}]/u.test(error.message), error.message.slice(0, 300));
        return;
      }
      const { path, places } = context;
      for (const { effect, base } of patterns) {
        const isBelow = places.some(
          (place) => base === place.path || base.toLowerCase().startsWith((place.path + path.sep).toLowerCase()),
        );
        hold(isBelow || effect === "exclude", `${base} lies outside`);
        same(path.normalize(base), base);
      }
      const selection = new Selection(patterns, path);
      for (const segments of files) {
        const folder = path.join(context.workspace, ...segments.slice(0, -1));
        const position = selection.at(folder);
        const takes = selection.takes(position, segments.at(-1) ?? "");
        hold(!takes || selection.mayContain(position), "takes a file of a folder that is not read");
      }
    },
  ),
];
