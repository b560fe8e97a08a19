import { expect, test } from "@jest/globals";
import { plainText } from "../src/text.js";

test.each([
  ["plain text", 20, "plain text"],
  ["two\r\nlines", 20, "two lines"],
  ["\u001b[31mred\u001b[0m", 20, "[31mred [0m"],
  ["a\u2028b\u2029c", 20, "a b c"],
  ["abc\u202edef", 20, "abc def"],
  ["  many   spaces ", 20, "many spaces"],
  ["lone \ud83d half", 20, "lone half"],
  ["exactly", 7, "exactly"],
  ["one too many", 11, "one too ma…"],
  ["😀😀😀", 3, "😀😀😀"],
  ["😀😀😀😀", 3, "😀😀…"],
  ["😀".repeat(1000), 3, "😀😀…"],
  ["", 3, ""],
])("%p in %d characters is %p", (text, limit, expected) => {
  expect(plainText(text, limit)).toBe(expected);
});
