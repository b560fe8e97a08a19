import { expect, test } from "@jest/globals";
import { BadValue } from "../src/inputs/parsers.js";
import { readYaml } from "../src/inputs/yaml.js";

test.each([
  ["a: hunter2\na: hunter2", "line 2: a key stands there for the second time"],
  ["a: 1\n\tb: hunter2", "line 2: it is indented with a tab"],
  ["a: hunter2: b", "line 1: a second `:` on the line"],
  ['a: "hunter2', "line 1: a closing quote or bracket"],
  ["a: [hunter2", "line 1: it is not indented as it should be, or a bracket before it is not closed"],
  ["a: *hunter2", "an alias (`*name`) has no anchor (`&name`) before it"],
  ['a: "C:\\hunter2"', "line 1: a text in double quotes holds a backslash"],
  ["a: @hunter2", "line 1: a text begins with a character that YAML reserves"],
  ["a: 1\n---\nb: hunter2", "a second document begins"],
  ["a: 1\nhunter2", "line 2: a "],
  ["a: }hunter2", "something stands there that does not belong"],
  ["a: !<x hunter2", "line 1: "],
])("%j is told by its line, in words, and without what may be secret", async (source, words) => {
  const error: unknown = await readYaml(source, "is no YAML").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BadValue);
  expect(String(error)).toContain("is no YAML: ");
  expect(String(error)).toContain(words);
  expect(String(error)).not.toMatch(/hunter2|[A-Z]+_[A-Z]+/);
});

test("aliases that would multiply without bound are refused", async () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const below = Array.from({ length: 9 }, () => (level === 0 ? "x" : `*l${level - 1}`)).join(", ");
    return `l${level}: &l${level} [${below}]`;
  });
  await expect(readYaml(levels.join("\n"), "is no YAML")).rejects.toThrow("is no YAML: an alias");
});
