import path from "node:path";
import { create } from "@actions/glob";
import fc from "fast-check";
import { hold, same } from "../../../core/test/fuzz/outcomes.js";
import { inFolder, property } from "../../../core/test/fuzz/property.js";
import { readLines } from "../../src/files/patterns.js";
import { Selection } from "../../src/files/selection.js";
import { findFiles } from "../../src/find-files.js";
import { InputsError } from "../../src/inputs/given-inputs.js";
import { makeTree } from "../file-tree.js";

// Not generated, as our contract differs on purpose: braces in patterns, links out of the workspace, credential files, and
// characters beyond U+FFFF, each of which `?` and `[…]` take for one here and for two there.
const NAMES = [
  ..."a b ab A a.csv b.csv c.txt .h .h.csv é -".split(" "),
  ...String.raw`[x] [a a*b a?b a\b {a,b} !a #a @(a) +(a) !(a) ?(a) *(a) a|b ( ^a$`.split(" "),
  "a b",
  "a\nb",
];
const GLOBS = [
  ..."** ** * * ? ?? a* *b *.csv *.* .* *a* [ab] [!a] [^a]* [a-c] [a] *** a**".split(" "),
  ...String.raw`[[]x] [*] a[?]b \* a\*b a\\b \[x\] @(a) +(a) !(a) *(a|b) [x [z-a]`.split(" "),
];

// Few folders, so that files share them; any of the names for what lies in them.
const folders = fc.array(fc.constantFrom("a", "b", "ab", ".h", "[x]", "a*b", "a b"), { maxLength: 3 });
const entryPath = fc.tuple(folders, fc.constantFrom(...NAMES)).map(([above, name]) => [...above, name].join("/"));
const trees = fc.record({
  files: fc.uniqueArray(entryPath, { minLength: 12, maxLength: 30 }),
  links: fc.array(fc.record({ at: entryPath, to: entryPath }), { maxLength: 3 }),
});

/** How a segment of a file's path becomes a segment of a pattern. */
type Edit = "keep" | "escape" | { readonly glob: string };
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Edit[]>("keep", "escape") },
  { weight: 2, arbitrary: fc.constantFrom(...GLOBS).map((glob): Edit => ({ glob })) },
);
interface Line {
  readonly effect: string;
  readonly start: string;
  readonly file: number;
  readonly edits: readonly Edit[];
  readonly end: string;
}
const lines: fc.Arbitrary<Line> = fc.record({
  effect: fc.constantFrom("", "", "", "!", "!!", " ! "),
  start: fc.constantFrom("", "", "./", "**/"),
  file: fc.nat(),
  edits: fc.array(edits, { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom("", "", "", "/", "/**"),
});
const inputs = fc.array(fc.array(lines, { minLength: 1, maxLength: 4 }), { minLength: 12, maxLength: 12 });

/** Writes a pattern that resembles the path of one of the files, or of a folder above it. */
function writeLine(line: Line, files: readonly string[]): string {
  const names = files[line.file % files.length]?.split("/") ?? [];
  const segments = line.edits.map((edit, index) => {
    const name = names[index] ?? "*";
    if (typeof edit === "object") return edit.glob;
    // No line holds a line break, and braces mean something else to us.
    if (/[\n{]/.test(name)) return "*a*b*";
    return edit === "keep" ? name : name.replace(/[\\*?[\]]/g, "\\$&");
  });
  return `${line.effect}${line.start}${segments.join("/")}${line.end}`;
}

/** Makes what can be made: a name that is taken, or lies below a file, is left out. */
async function plant(workspace: string, files: readonly string[], links: readonly { at: string; to: string }[]) {
  for (const file of files) await makeTree(workspace, [file]).catch(() => undefined);
  for (const { at, to } of links) {
    const target = path.join(path.relative(path.dirname(at), "."), to);
    // A link to itself makes @actions/glob throw.
    if (at !== to) await makeTree(workspace, [`${at} -> ${target}`]).catch(() => undefined);
  }
}

/** What @actions/glob finds; undefined where it throws: a file where a pattern needs a folder, or links in a ring. */
async function searchAsGlob(patterns: string, hiddenFiles: "include" | "leave-out"): Promise<string[] | undefined> {
  const { write } = process.stdout;
  // It writes each search to standard output, as a command for debugging.
  process.stdout.write = () => true;
  try {
    const excludeHiddenFiles = hiddenFiles === "leave-out";
    const globber = await create(patterns, { excludeHiddenFiles, matchDirectories: false });
    if (globber.getSearchPaths().length === 0) return undefined;
    return (await globber.glob()).map((file) => path.relative(process.cwd(), file)).sort();
  } catch {
    return undefined;
  } finally {
    process.stdout.write = write;
  }
}

/** How often both were asked, and how often there was something to find. */
export const comparisons = { all: 0, found: 0 };

export const CONFORMANCE = property(
  "files: in any tree, any lines find what @actions/glob finds",
  3,
  fc.tuple(trees, inputs, fc.constantFrom<("include" | "leave-out")[]>("include", "leave-out")),
  ([{ files, links }, generated, hiddenFiles]) =>
    inFolder(async (folder) => {
      const before = process.cwd();
      // Theirs does not look at where a link leads to.
      const isHidden = ({ to }: { to: string }) => hiddenFiles === "leave-out" && /(^|\/)\./.test(to);
      process.chdir(folder);
      try {
        const workspace = process.cwd();
        await plant(
          workspace,
          files,
          links.filter((link) => !isHidden(link)),
        );
        for (const lines of generated) {
          const patterns = lines.map((line) => writeLine(line, files)).join("\n");
          const theirs = await searchAsGlob(patterns, hiddenFiles);
          if (theirs === undefined) continue;
          const ours = await findFiles({ patterns, workspace, hiddenFiles });
          same([patterns, ...ours.files.map(({ label }) => label).sort()], [patterns, ...theirs]);
          comparisons.all += 1;
          comparisons.found += theirs.length > 0 ? 1 : 0;
        }
      } finally {
        process.chdir(before);
      }
    }),
);

const PLACES = [
  { kind: "workspace", given: "/w", real: "/w" },
  { kind: "runner-temp", given: "/t", real: "/t" },
] as const;

const paths = fc.array(fc.constantFrom(...NAMES.filter((name) => !name.includes("\n"))), {
  minLength: 1,
  maxLength: 4,
});

/** What patterns are made of, in any order. */
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
  CONFORMANCE,
  property(
    "files: any text is lines below the workspace, or an error that names each wrong line",
    10,
    fc.tuple(soup, paths, fc.constantFrom<("counts" | "ignored")[]>("counts", "ignored")),
    async ([input, names, letterCase]) => {
      const lines = await readLines(input, { places: PLACES, home: "/home/h", letterCase }).catch((error) => {
        if (!(error instanceof InputsError)) throw error;
        for (const { message } of error.problems) {
          // A line stands in its message shortened, and so does where it leads.
          hold(message.length < 1000 && !/[\p{Cc}]/u.test(message), message.slice(0, 300));
        }
        return [];
      });
      for (const { effect, bases } of lines) {
        for (const base of bases) {
          const isInside = PLACES.some(({ real }) => base === real || base.startsWith(`${real}/`));
          hold(isInside || effect === "exclude", `${base} lies outside`);
          same(path.posix.normalize(base), base);
        }
      }
      const selection = new Selection(lines);
      for (const file of [["/w", ...names], [`/w/${"a".repeat(255)}`], ["/w/b", "ab".repeat(127)]]) {
        const whole = file.join("/");
        const takes = selection.takes(whole);
        hold(!takes || selection.mayTakeBelow(path.posix.dirname(whole)), "takes a file of a folder that is not read");
      }
    },
  ),
];
