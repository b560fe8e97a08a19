import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { labelOf, type Place, pathBelow } from "../../src/files/places.js";

describe("the path from one folder to what lies below it", () => {
  test.each([
    ["C:\\work", "C:\\work\\data\\a.csv", "data\\a.csv"],
    ["C:\\Work", "c:\\work\\A.csv", "A.csv"],
    ["C:\\", "C:\\a.csv", "a.csv"],
    ["\\\\server\\share", "\\\\SERVER\\share\\a.csv", "a.csv"],
    ["C:\\work", "C:\\work", ""],
    ["C:\\work", "C:\\workspace\\a.csv", undefined],
    ["C:\\work", "D:\\work\\a.csv", undefined],
    ["C:\\work", "C:\\", undefined],
  ])("on Windows from %j to %j is %j", (outer, inner, below) => {
    expect(pathBelow(outer, inner, win32)).toBe(below);
  });

  test.each([
    ["/work", "/work/data/a.csv", "data/a.csv"],
    ["/work", "/Work/a.csv", undefined],
    ["/work", "/workspace/a.csv", undefined],
    ["/", "/a.csv", "a.csv"],
  ])("elsewhere from %j to %j is %j", (outer, inner, below) => {
    expect(pathBelow(outer, inner, posix)).toBe(below);
  });
});

test("a Windows file is named to people with `/`", () => {
  const place = (kind: Place["kind"], path: string): Place => ({ kind, path, real: path });
  const places = [place("workspace", "D:\\a\\repo"), place("runner-temp", "D:\\a\\_temp")];
  expect(labelOf("D:\\a\\repo\\data\\sales\\a.csv", places, win32)).toBe("data/sales/a.csv");
  expect(labelOf("D:\\a\\_temp\\x\\a.csv", places, win32)).toBe("$RUNNER_TEMP/x/a.csv");
});
