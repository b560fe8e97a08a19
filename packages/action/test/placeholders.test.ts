import { expect, test } from "@jest/globals";
import { unknownPlaceholders } from "../src/placeholders.js";

const KNOWN = "`{commit}`, `{ref}`, `{date}`, `{path}`, `{name}`, `{sha256}`";

test("a misspelt placeholder is told once, with the one that is meant and all that there are", async () => {
  expect(await unknownPlaceholders({ a: "{nmae}", b: "x {nmae} {name}" })).toEqual([
    `\`{nmae}\` in \`metadata\` is no placeholder and is sent as it is: did you mean \`{name}\`? There are ${KNOWN}`,
  ]);
  expect(await unknownPlaceholders({ a: "{Commit}" })).toEqual([expect.stringContaining("did you mean `{commit}`?")]);
});

test("one that is like none is told without a guess", async () => {
  expect(await unknownPlaceholders({ a: "{temperature}" })).toEqual([
    `\`{temperature}\` in \`metadata\` is no placeholder and is sent as it is. There are ${KNOWN}`,
  ]);
});

test.each(["{commit} on {ref}", "{}", '{"a": 1}', "{a b}", "plain"])("%j has nothing to tell of", async (value) => {
  expect(await unknownPlaceholders({ a: value })).toEqual([]);
});
