import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sharedBase } from "../../src/files/shared-base.js";

describe("the shared base", () => {
  test.each([
    { bases: ["/w/data"], shared: "/w/data" },
    { bases: ["/w/data", "/w/data"], shared: "/w/data" },
    { bases: ["/w/data/a", "/w/data/b"], shared: "/w/data" },
    { bases: ["/w/data", "/w/data/b/c"], shared: "/w/data" },
    { bases: ["/w/data/b/c", "/w/data"], shared: "/w/data" },
    { bases: ["/w/data/a", "/w/data/b", "/w/x"], shared: "/w" },
    { bases: ["/w/data", "/w/database"], shared: "/w" },
    { bases: ["/w/Data", "/w/data"], shared: "/w" },
    { bases: ["/w/a", "/temp/a"], shared: "/" },
    { bases: ["/"], shared: "/" },
    { bases: ["/w/a\\b/x", "/w/a\\b/y"], shared: "/w/a\\b" },
  ])("of $bases is $shared", ({ bases, shared }) => {
    expect(sharedBase(bases, posix)).toBe(shared);
  });

  test.each([
    { bases: ["D:\\a\\repo\\x", "D:\\a\\_temp"], shared: "D:\\a" },
    { bases: ["D:\\a\\Repo\\x", "d:\\A\\repo\\y"], shared: "D:\\a\\Repo" },
    { bases: ["C:\\x", "C:\\y"], shared: "C:\\" },
    { bases: ["\\\\host\\share\\x\\a", "\\\\host\\share\\x\\b"], shared: "\\\\host\\share\\x" },
  ])("of the Windows paths $bases is $shared", ({ bases, shared }) => {
    expect(sharedBase(bases, win32)).toBe(shared);
  });

  test("of paths on two drives does not exist", () => {
    expect(() => sharedBase(["C:\\a", "D:\\a"], win32)).toThrow(RangeError);
  });
});
