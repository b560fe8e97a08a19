import path from "node:path";
import { create } from "@actions/glob";
import { afterAll, beforeAll, describe, expect, jest } from "@jest/globals";
import fc from "fast-check";
import { onLinux } from "../../core/test/support/platform.js";
import { parsePatterns, searchBases } from "../src/files/patterns.js";
import { findFiles } from "../src/find-files.js";
import { makeFolder, makeTree, removeTree } from "./file-tree.js";

// Not generated, as our contract differs on purpose: braces in patterns, links out of the workspace, credential files.
const NAMES = [
  ..."a b ab A a.csv b.csv c.txt .h .h.csv é 😀 -".split(" "),
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

describe("findFiles finds what @actions/glob finds", () => {
  const before = process.cwd();
  beforeAll(() => {
    // @actions/glob writes each search as a debug command to standard output.
    jest.spyOn(process.stdout, "write").mockImplementation(() => true);
  });
  afterAll(() => {
    process.chdir(before);
    jest.restoreAllMocks();
  });

  // Its names are not for Windows, and differ in case alone.
  onLinux.each(["include", "leave-out"] as const)("in generated trees, hidden files: %s", async (hiddenFiles) => {
    let compared = 0;
    let answered = 0;
    const property = fc.asyncProperty(trees, inputs, async ({ files, links }, generated) => {
      const workspace = await makeFolder();
      process.chdir(workspace);
      try {
        // What theirs does not look at: where a link leads to.
        const hidden = ({ to }: { to: string }) => hiddenFiles === "leave-out" && /(^|\/)\./.test(to);
        await plant(
          workspace,
          files,
          links.filter((link) => !hidden(link)),
        );
        for (const input of generated) {
          const patterns = input.map((line) => writeLine(line, files)).join("\n");
          const theirs = await search(patterns, hiddenFiles);
          if (theirs === "refused") continue;
          const ours = await findFiles({ patterns, workspace, hiddenFiles });
          const answer = { files: ours.files.map(({ label }) => label).sort(), bases: bases(patterns, workspace) };
          expect({ patterns, ...answer }).toEqual({ patterns, ...theirs });
          compared += 1;
          answered += theirs.files.length > 0 ? 1 : 0;
        }
      } finally {
        process.chdir(before);
        await removeTree(workspace);
      }
    });
    await fc.assert(property, { seed: 20261121, numRuns: 20, endOnFailure: true });
    // A generator whose patterns hardly ever match would agree on nothing.
    expect(compared).toBeGreaterThan(150);
    expect(answered).toBeGreaterThan(compared / 3);
  });
});

/** Makes what can be made: a name that is taken, or lies below a file, is left out. */
async function plant(workspace: string, files: readonly string[], links: readonly { at: string; to: string }[]) {
  for (const file of files) await makeTree(workspace, [file]).catch(() => undefined);
  for (const { at, to } of links) {
    const target = path.join(path.relative(path.dirname(at), "."), to);
    // A link to itself makes @actions/glob throw.
    if (at !== to) await makeTree(workspace, [`${at} -> ${target}`]).catch(() => undefined);
  }
}

async function search(patterns: string, hiddenFiles: "include" | "leave-out") {
  try {
    const globber = await create(patterns, {
      excludeHiddenFiles: hiddenFiles === "leave-out",
      matchDirectories: false,
    });
    if (globber.getSearchPaths().length === 0) return "refused";
    const files = await globber.glob();
    const below = files.map((file) => path.relative(process.cwd(), file));
    return { files: below.sort(), bases: globber.getSearchPaths().sort() };
  } catch {
    // A file where a pattern needs a folder, or links in a ring: it throws where we report, or find nothing.
    return "refused";
  }
}

function bases(input: string, workspace: string): readonly string[] {
  const places = [{ kind: "workspace", path: workspace, real: workspace }] as const;
  return [...searchBases(parsePatterns(input, { places, workspace, home: "/nowhere", path }), path)].sort();
}
