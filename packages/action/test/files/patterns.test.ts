import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { PatternError, parsePatterns, searchBases } from "../../src/files/patterns.js";

const runner = {
  places: [
    { kind: "workspace", path: "/work/repo", real: "/disk/repo" },
    { kind: "runner-temp", path: "/work/_temp", real: "/work/_temp" },
  ],
  workspace: "/work/repo",
  home: "/home/me",
  path: posix,
} as const;

const windowsRunner = {
  places: [
    { kind: "workspace", path: "D:\\a\\repo", real: "D:\\a\\repo" },
    { kind: "runner-temp", path: "D:\\a\\_temp", real: "D:\\a\\_temp" },
  ],
  workspace: "D:\\a\\repo",
  home: "C:\\Users\\me",
  path: win32,
} as const;

function read(input: string, context: typeof runner | typeof windowsRunner = runner) {
  return parsePatterns(input, context).map(({ base, tail }) => [base, tail.join("/")]);
}

function failure(input: string, context: typeof runner | typeof windowsRunner = runner): PatternError {
  try {
    parsePatterns(input, context);
  } catch (error) {
    if (error instanceof PatternError) return error;
  }
  throw new Error(`${input} was accepted`);
}

describe("a pattern's base and its rest", () => {
  test.each([
    ["data/*.csv", "/work/repo/data", "*.csv"],
    ["./data/*.csv", "/work/repo/data", "*.csv"],
    ["data", "/work/repo/data", ""],
    ["data/", "/work/repo/data", ""],
    [".", "/work/repo", ""],
    ["**", "/work/repo", "**"],
    ["data//a/./b*/./c", "/work/repo/data/a", "b*/c"],
    ["data/../other/*", "/work/repo/other", "*"],
    ["../repo/x", "/work/repo/x", ""],
    ["../_temp/x/*", "/work/_temp/x", "*"],
    ["/work/repo/x/*", "/work/repo/x", "*"],
    ["/disk/repo/x/*", "/work/repo/x", "*"],
    ["/work/_temp/out", "/work/_temp/out", ""],
    ["a\\*b/x", "/work/repo/a*b/x", ""],
    ["a[*]b/x", "/work/repo/a*b/x", ""],
    ["a[bc]/x", "/work/repo", "a[bc]/x"],
    ["a[b/x", "/work/repo/a[b/x", ""],
    ["@(a)/+(b)", "/work/repo/@(a)/+(b)", ""],
    ["\\!a", "/work/repo/!a", ""],
    ["\\#a", "/work/repo/#a", ""],
    ["!a", "/work/repo/a", ""],
  ])("of %j are %j and %j", (pattern, base, tail) => {
    expect(read(`keep\n${pattern}`)[1]).toEqual([base, tail]);
  });

  test.each([
    ["data\\*.csv", "D:\\a\\repo\\data", "*.csv"],
    ["data/sub\\*.csv", "D:\\a\\repo\\data\\sub", "*.csv"],
    ["D:\\a\\_temp\\out\\**", "D:\\a\\_temp\\out", "**"],
    ["d:/A/Repo/x", "d:\\A\\Repo\\x", ""],
    ["\\a\\repo\\x", "D:\\a\\repo\\x", ""],
    ["..\\_temp\\x\\", "D:\\a\\_temp\\x", ""],
    ["data\\{a,b}", "D:\\a\\repo\\data\\a", ""],
  ])("of %j on Windows are %j and %j", (pattern, base, tail) => {
    expect(read(pattern, windowsRunner)[0]).toEqual([base, tail]);
  });

  test("start from the home folder at ~ where that is allowed", () => {
    const home = { ...runner, home: "/work/repo/home/" };
    expect(parsePatterns("~/a\n~", home).map(({ base }) => base)).toEqual(["/work/repo/home/a", "/work/repo/home"]);
  });
});

describe("the lines of the input", () => {
  test("leave out comments and empty lines, and keep their numbers", () => {
    const patterns = parsePatterns("# data\n\n  data/*.csv \r\n!data/b.csv\n", runner);
    expect(patterns.map(({ line, text, effect }) => [line, text, effect])).toEqual([
      [3, "data/*.csv", "include"],
      [4, "!data/b.csv", "exclude"],
    ]);
  });

  test.each([
    ["! a", "exclude"],
    ["!!a", "include"],
    ["! ! !a", "exclude"],
  ])("take %j to %s", (text, effect) => {
    expect(parsePatterns(`a\n${text}`, runner)[1]).toMatchObject({ effect, base: "/work/repo/a" });
  });

  test.each([
    ["{a,b}/x", ["a/x", "b/x"]],
    ["{a,{b,c}d}", ["a", "bd", "cd"]],
    ["f{1..3}", ["f1", "f2", "f3"]],
    ["{a}", ["{a}"]],
    ["a{b", ["a{b"]],
    ["\\{a,b\\}", ["{a,b}"]],
    ["{a\\*,b}", ["a*", "b"]],
    ["{a\\\\b,c}", ["a\\b", "c"]],
    ["{!a,#b}", ["!a", "#b"]],
  ])("expand %j to %j", (text, names) => {
    expect(read(text).map(([base]) => base)).toEqual(names.map((name) => `/work/repo/${name}`));
  });

  test("that include are searched from the bases that no other base holds", () => {
    const patterns = parsePatterns("a/b/*\na/*\nc/d\nc/d\n!x/*\na/b/c", runner);
    expect(searchBases(patterns, posix)).toEqual(["/work/repo/a", "/work/repo/c/d"]);
    const folded = parsePatterns("data\\x\nDATA\\*\ndata\\X", windowsRunner);
    expect(searchBases(folded, win32)).toEqual(["D:\\a\\repo\\DATA"]);
  });
});

describe("a pattern is refused", () => {
  test.each([
    "../x",
    "/etc/passwd",
    "/",
    "/**",
    "~/x",
    "data/../../x",
    "\\.\\./x",
    "[.][.]/x",
    "/work/repository",
    "{a,../b}",
  ])("when it points outside: %j", (text) => {
    const { line, pattern, allowed } = failure(`ok\n${text}`);
    expect({ line, pattern }).toEqual({ line: 2, pattern: text });
    expect(allowed).toBe("paths below the workspace (/work/repo) or the runner's temporary folder (/work/_temp)");
  });

  test.each(["C:\\x", "D:\\a\\repo2", "\\\\host\\share\\x", "..\\..\\x", "\\x", "~\\x"])(
    "when it points outside on Windows: %j",
    (text) => {
      expect(failure(text, windowsRunner).problem).toMatch(/^points outside/);
    },
  );

  test.each([
    ["*/../x", /goes up with `\.\.` after a wildcard/],
    ["a\0b", /NUL/],
    ["!", /names nothing/],
    ["x".repeat(4097), /too long/],
    ["{1..2000}", /too many alternatives/],
  ])("when it can't be read: %j", (text, problem) => {
    expect(failure(`ok\n${text}`).problem).toMatch(problem);
  });

  test("when it depends on a drive's current folder", () => {
    expect(failure("D:x\\*", windowsRunner).problem).toBe("depends on the current folder of drive D:");
  });

  test("when it lies on another drive than those before it", () => {
    const places = [
      ...windowsRunner.places.slice(0, 1),
      { kind: "runner-temp", path: "E:\\_temp", real: "E:\\_temp" } as const,
    ];
    expect(() => parsePatterns("a\nE:\\_temp\\b", { ...windowsRunner, places })).toThrow(
      'files, line 2: "E:\\\\_temp\\\\b" lies on another drive than line 1.',
    );
  });

  test.each(["", "# nothing", "!a\n!b"])("when the lines include nothing: %j", (input) => {
    expect(failure(input).problem).toBe("leaves nothing to search for");
  });

  test("with a message that holds no control character of it", () => {
    expect(failure("../\u001b[31m").message).toContain(`"../\\u001b[31m"`);
  });
});

describe("an exclusion", () => {
  test.each(["!/**/drafts/**", "!../**/x", "!/work/*/x"])("may start above what is searched: %j", (text) => {
    expect(parsePatterns(`a\n${text}`, runner)).toHaveLength(2);
  });

  test.each(["!../other", "!/etc/**", "!.."])("is refused where it can't exclude what it seems to: %j", (text) => {
    expect(failure(`a\n${text}`).line).toBe(2);
  });
});
