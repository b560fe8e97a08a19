import { describe, expect, test } from "@jest/globals";
import { baseName, canBeStoredAs, comparableBaseName } from "../../src/services/stored-names.js";

test("a base name is what stands behind the last slash", () => {
  expect(["a.csv", "x/y/a.csv", "x/%22.csv"].map(baseName)).toEqual(["a.csv", "a.csv", "%22.csv"]);
});

test("names are compared without folders, escapes and the form of their characters", () => {
  expect(comparableBaseName("x/a%22b%0a.csv")).toBe('a"b\n.csv');
  expect(comparableBaseName("x/u\u0308.csv")).toBe("\u00fc.csv");
});

describe("a file that was sent", () => {
  test.each<[string, string, boolean]>([
    ["x/a.csv", "x/a.csv", true],
    ["a.csv", "x/a.csv", true],
    ["y/a.csv", "x/a.csv", false],
    ["x/a.csv", "a.csv", false],
    ["b.csv", "x/a.csv", false],
    ["x/a%22.csv", 'x/a".csv', true],
    ['a".csv', 'x/a".csv', true],
    ["u\u0308.csv", "\u00fc.csv", true],
  ])("can be stored as %j, sent as %j: %s", (stored, sent, expected) => {
    expect(canBeStoredAs(stored, sent)).toBe(expected);
  });
});
