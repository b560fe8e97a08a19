import path, { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parsePatterns } from "../../src/files/patterns.js";
import { Selection } from "../../src/files/selection.js";

function select(input: string): Selection {
  const places = [{ kind: "workspace", path: "/w", real: "/w" }] as const;
  return new Selection(parsePatterns(input, { places, workspace: "/w", home: "/h", path: posix }), posix);
}

function takes(selection: Selection, file: string): boolean {
  return selection.takes(selection.at(path.posix.dirname(`/w/${file}`)), path.posix.basename(file));
}

test("by a pattern of many stars in no time, whatever name a contributor thought of", () => {
  const selection = select(`${"*-".repeat(50)}*.csv\n${"*[a-z]".repeat(12)}*.txt\n${"*?".repeat(60)}*.json`);
  const started = performance.now();
  for (const letter of ["-", "a", "."]) expect(takes(selection, letter.repeat(255))).toBe(false);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(takes(selection, `${"-".repeat(50)}.csv`)).toBe(true);
  expect(takes(selection, `${"a".repeat(200)}.txt`)).toBe(true);
});

describe("a file is taken", () => {
  test.each([
    { input: "data/**/*.csv", taken: ["data/a.csv", "data/x/y/a.csv"], left: ["a.csv", "data/a.txt", "data/a.csv.gz"] },
    { input: "data", taken: ["data", "data/a", "data/x/y"], left: ["database", "x/data"] },
    { input: "data/", taken: ["data/a", "data/x/y"], left: ["data"] },
    { input: "d*/", taken: ["data/a", "data/x/y"], left: ["data"] },
    { input: "*", taken: ["a", ".a", "x/y/z"], left: [] },
    { input: "*/x", taken: ["a/x", "a/x/y"], left: ["x", "a/b/x"] },
    { input: "**/x/**/y", taken: ["x/y", "a/x/b/c/y", "a/x/y/z"], left: ["x", "y/x"] },
    { input: "a?c", taken: ["abc", "a\nc"], left: ["ac", "abbc"] },
    { input: "*a*ab*b", taken: ["aabb", "aaabb", "xaxabxabxb"], left: ["aab", "abab", "aabbx"] },
    { input: "?*[ab]*é*😀", taken: ["xaé😀", "xxbaéxé😀😀"], left: ["aé😀", "xaé😀x", "xé😀"] },
    { input: "[a-c]x", taken: ["ax", "cx"], left: ["dx", "[a-c]x"] },
    { input: "[!a]x", taken: ["bx", "!x"], left: ["ax"] },
    { input: "@(a|b)", taken: ["@(a|b)"], left: ["a", "b"] },
    { input: "!(a)\n+(b)*", taken: ["+(b)c"], left: ["b", "bb"] },
    { input: "*.csv\n!a*", taken: ["b.csv"], left: ["a.csv"] },
    { input: "*.csv\n!a*\nab.csv", taken: ["ab.csv", "b.csv"], left: ["a.csv"] },
    { input: "*.csv\n!a*\nab.csv\n!*b*", taken: ["c.csv"], left: ["ab.csv", "a.csv"] },
    { input: "!a*\n*.csv", taken: ["a.csv"], left: [] },
    { input: "**\n!drafts", taken: ["a"], left: ["drafts/a", "drafts"] },
    { input: "**\n!{a,b}/**", taken: ["c/x"], left: ["a/x", "b/x"] },
  ])("by the last line that matches it: $input", ({ input, taken, left }) => {
    const selection = select(input);
    const files = [...taken, ...left];
    expect(files.filter((file) => takes(selection, file))).toEqual(taken);
  });

  test("without regard to case on Windows, and only there", () => {
    const places = [{ kind: "workspace", path: "D:\\w", real: "D:\\w" }] as const;
    const context = { places, workspace: "D:\\w", home: "C:\\h", path: win32 };
    const selection = new Selection(parsePatterns("Data\\**\\*.CSV\n!data\\[x]*", context), win32);
    expect(selection.takes(selection.at("d:\\W\\DATA\\sub"), "a.csv")).toBe(true);
    expect(selection.takes(selection.at("D:\\w\\data"), "X.csv")).toBe(false);
    expect(takes(select("Data/*.CSV"), "data/a.csv")).toBe(false);
  });
});

describe("a folder is searched", () => {
  test.each([
    { input: "data/*.csv", folder: "data", searched: true },
    { input: "data/*.csv", folder: "data/x", searched: false },
    { input: "data/**/*.csv", folder: "data/x", searched: true },
    { input: "data/**/*.csv", folder: "other", searched: false },
    { input: "**\n!**/node_modules/**", folder: "a/node_modules", searched: false },
    { input: "**\n!**/node_modules/**", folder: "a", searched: true },
    { input: "**\n!node_modules", folder: "node_modules/x", searched: false },
    { input: "**\n!node_modules\nnode_modules/x/*.csv", folder: "node_modules/x", searched: true },
    { input: "**\n!node_modules\nnode_modules/x/*.csv", folder: "node_modules/y", searched: false },
    { input: "**\n!a/*.csv", folder: "a", searched: true },
  ])("only where a file can be taken: $folder for $input: $searched", ({ input, folder, searched }) => {
    const selection = select(input);
    expect(selection.mayContain(selection.at(`/w/${folder}`))).toBe(searched);
  });
});

describe("unmatched lines", () => {
  test("are the including ones that no recorded file matches, in their order", () => {
    const selection = select("z/*\n{a,none}/*\n!b/*\n*/x");
    expect(selection.unmatchedLines()).toEqual(["z/*", "{a,none}/*", "*/x"]);
    selection.recordTaken(selection.at("/w/a"), "y");
    expect(selection.unmatchedLines()).toEqual(["z/*", "*/x"]);
    selection.recordTaken(selection.at("/w/a"), "x");
    expect(selection.unmatchedLines()).toEqual(["z/*"]);
  });
});
