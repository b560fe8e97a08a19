import { describe, expect, test } from "@jest/globals";
import { isWindows, onLinux, onPosix } from "../../core/test/support/platform.js";
import { InputsError } from "../src/inputs/given-inputs.js";
import { makeTree } from "./file-tree.js";
import { find, runnerTemp, scratch, useFolders, workspace } from "./find-files-stage.js";

useFolders();

async function labels(patterns: string): Promise<readonly string[]> {
  return (await find(patterns, { hiddenFiles: "include" })).files.map(({ label }) => label);
}

describe("a file is taken", () => {
  onPosix.each([
    { input: "data/**/*.csv", taken: ["data/a.csv", "data/x/y/a.csv"], left: ["a.csv", "data/a.txt", "data/a.csv.gz"] },
    { input: "data", taken: ["data/a", "data/x/y"], left: ["database", "x/data"] },
    { input: "data/\nfile/", taken: ["data/a", "data/x/y"], left: ["file"] },
    { input: "d*/", taken: ["data/a", "data/x/y"], left: ["d"] },
    { input: "*", taken: [".a", "a", "x/y/z"], left: [] },
    { input: "*/x", taken: ["a/x", "b/x/y"], left: ["x", "a/b/x"] },
    { input: "**/x/**/y", taken: ["a/x/b/c/y", "a/x/y/z", "x/y"], left: ["z/y"] },
    { input: "a?c", taken: ["a\nc", "abc", "a😀c"], left: ["ac", "abbc"] },
    { input: "?*[ab]*é*😀", taken: ["xaé😀", "xxbaéxé😀😀"], left: ["aé😀", "xaé😀x", "xé😀"] },
    { input: "[a-c]x\n[!a-c]y", taken: ["ax", "cx", "😀y"], left: ["[a-c]x", "ay", "dx"] },
    { input: "@(a|b)\n!(a)\n+(b)*", taken: ["+(b)c", "@(a|b)"], left: ["a", "b", "bb"] },
    { input: "{a,b{c,d}}/x\nf{1..3}\n{q}", taken: ["a/x", "bc/x", "bd/x", "f1", "f3", "{q}"], left: ["b/x", "f4"] },
    { input: "\\{a,b\\}\n{c\\*,d\\\\e}\n\\!a\n\\#a", taken: ["!a", "#a", "c*", "d\\e", "{a,b}"], left: ["a", "c"] },
    { input: "a[*]b/x\n[[]v2].csv", taken: ["[v2].csv", "a*b/x"], left: ["aab/x", "v.csv"] },
    { input: "run-?/x (1)/**", taken: ["run-1/x (1)/a"], left: ["run-1/x/a", "run-10/x (1)/a"] },
    { input: "data//./a/../b*/./c", taken: ["data/b1/c"], left: ["data/a/c"] },
    { input: "# all but b\n\n  *.csv \r\n!b.csv", taken: ["a.csv"], left: ["b.csv", "# all but b"] },
    { input: "*.csv\n!a*\nab.csv\n!*b*", taken: ["c.csv"], left: ["a.csv", "ab.csv"] },
    { input: "*.csv\n!a*\nab.csv", taken: ["ab.csv", "b.csv"], left: ["a.csv"] },
    { input: "!a*\n*.csv", taken: ["a.csv"], left: [] },
    { input: "**\n! !! drafts", taken: ["a"], left: ["drafts/a"] },
    {
      input: "**\n!node_modules\nnode_modules/x/*.csv",
      taken: ["node_modules/x/a.csv"],
      left: ["node_modules/y/a.csv"],
    },
    { input: "**\n!/**/drafts/**\n!../**/x", taken: ["a"], left: ["b/drafts/c", "x"] },
  ])("by the last line that means it: $input", async ({ input, taken, left }) => {
    await makeTree(workspace, [...taken, ...left]);
    expect([...(await labels(input))].sort()).toEqual([...taken].sort());
  });

  test("by a pattern of many stars in no time, whatever name a contributor thought of", async () => {
    const names = ["-", "a", "."].map((letter) => letter.repeat(250));
    await makeTree(workspace, names);
    const started = performance.now();
    expect(await labels(`${"*-".repeat(50)}*.csv\n${"*[a-z]".repeat(12)}*.txt\n${"*?".repeat(60)}*.json`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  // macOS takes both forms for one name itself.
  onLinux("in whichever form of Unicode the pattern and its name are written", async () => {
    const [nfc, nfd] = ["é".normalize("NFC"), "é".normalize("NFD")];
    await makeTree(workspace, [`a/${nfd}/x.csv`, `b/${nfc}/x.csv`, `c/${nfd}.csv`, `c/${nfc}-.csv`, "c/plain.csv"]);
    expect(await labels(`a/${nfc}/*.csv`)).toEqual([`a/${nfd}/x.csv`]);
    expect(await labels(`b/${nfd}/x.csv`)).toEqual([`b/${nfc}/x.csv`]);
    expect(await labels(`c/?.csv\nc/${nfd}-.csv`)).toEqual([`c/${nfd}.csv`, `c/${nfc}-.csv`].sort());
    expect(await labels(`c\n!c/${nfc}.csv\n!**/${nfd}-.csv`)).toEqual(["c/plain.csv"]);
  });

  onLinux("under both of two names that look the same", async () => {
    const [nfc, nfd] = ["é".normalize("NFC"), "é".normalize("NFD")];
    await makeTree(workspace, [`${nfc}/x.csv`, `${nfd}/x.csv`]);
    const { files, root } = await find(`${nfc}/x.csv`);
    expect(files.map(({ name }) => name)).toEqual([`${nfd}/x.csv`, `${nfc}/x.csv`].sort());
    expect(root).toBe("");
  });
});

const onWindows = isWindows ? test : test.skip;

onWindows(
  "either slash is one on Windows, upper and lower case are the same, and a lone slash is the drive",
  async () => {
    await makeTree(workspace, ["data/a.csv", "data/x/b.csv"]);
    expect(await labels("data\\*.csv")).toEqual(["data/a.csv"]);
    expect(await labels("data\\{x,y}")).toEqual(["data/x/b.csv"]);
    expect(await labels("data/**/*.CSV\n!DATA\\X")).toEqual(["data/a.csv"]);
    expect(await labels(`${workspace.slice(2).toUpperCase()}\\*\\*.csv`)).toEqual(["data/a.csv"]);
    expect(await problems("C:data")).toEqual([expect.stringContaining("depends on the current folder of drive C:")]);
  },
);

describe("a pattern may start", () => {
  test("at the workspace or the temporary folder by their full paths, whatever characters are in those", async () => {
    await makeTree(workspace, ["[x] {1}/repo/a.csv"]);
    await makeTree(runnerTemp, ["b.csv"]);
    const odd = `${workspace}/[x] {1}/repo`;
    expect((await find(`${odd}/*.csv`, { workspace: odd })).files).toMatchObject([{ label: "a.csv" }]);
    expect((await find("*.csv", { workspace: odd })).files).toMatchObject([{ label: "a.csv" }]);
    expect((await find(`../_temp/*.csv`)).files).toMatchObject([{ label: "$RUNNER_TEMP/b.csv" }]);
  });

  test("at the home folder, where that holds the workspace", async () => {
    await makeTree(workspace, ["data/a.csv"]);
    const { files } = await find("~/repo/data/*", { home: `${scratch}/work` });
    expect(files).toMatchObject([{ label: "data/a.csv" }]);
  });
});

async function problems(patterns: string): Promise<readonly string[]> {
  const error: unknown = await find(patterns).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputsError)) throw error;
  return error.problems.map(({ message }) => message);
}

describe("a line is refused", () => {
  onPosix.each(["../x", "/etc/passwd", "/", "/**", "~/x", "data/../../x", "{a,../b}", "../repository", "!!/etc"])(
    "when it includes what lies outside: %s",
    async (line) => {
      const [problem] = await problems(`ok\n${line}`);
      const advice = line.startsWith("/")
        ? "start from the workspace, without a `/`"
        : "copy the files into the workspace";
      expect(problem).toMatch(/^line 2: ".*" points outside, to ".*": /);
      expect(problem).toContain(advice);
      expect(problem).toContain(`the workspace (${workspace}) or the runner's temporary folder (${runnerTemp})`);
    },
  );

  onPosix.each([
    ["*/../x", "goes up with `..` after a wildcard: write `..` before the first wildcard"],
    ["[.][.]/x", "cannot be used: .*'\\.' and '\\.\\.' is not allowed"],
    ["a\0b", "holds a NUL character"],
    ["!", "names nothing: write a pattern after `!`"],
    ["x".repeat(4097), "longer than the 4096 characters allowed"],
    ["{1..2000}", "more alternatives in braces than the 1000 allowed: use a wildcard"],
  ])("when it cannot be read: %j", async (line, problem) => {
    expect((await problems(`ok\n${line}`))[0]).toMatch(new RegExp(`^line 2: ".*${problem.replaceAll(/[`]/g, ".")}`));
  });

  test("with all the others that are wrong, and with a message that holds no control character of it", async () => {
    const [first, second] = await problems("../\u001b[31m\nok\n!");
    expect(first).toContain("line 1");
    expect(first).not.toContain("\u001b");
    expect(second).toContain("line 3");
  });

  test.each(["", "# nothing", "!a\n!b"])("when no line includes anything: %j", async (input) => {
    expect(await problems(input)).toEqual(["leaves nothing to search for: write at least one pattern without `!`"]);
  });
});
