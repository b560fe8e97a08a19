import { expect, test } from "@jest/globals";
import { prose } from "../src/markdown.js";

test.each([
  ["POST http://localhost:1/api/add: ECONNREFUSED", "POST `http://localhost:1/api/add`: ECONNREFUSED"],
  ["see https://example.org/a.", "see `https://example.org/a`."],
  ["asked (http://example.org/), twice!", "asked `(http://example.org/`), twice\\!"],
  ["http://!", "`http://`\\!"],
  ["http://:", "`http://`:"],
  ["@", "`@`"],
  ["a :octocat: and (:+1:), at 10:20:30", "a `:octocat:` and (`:+1:`), at 10:20:30"],
  ["::error::<b>:x::y:", ":`:error:`:\\<b\\>`:x:` `:y:`"],
  ["![i](https://e.example/i.png)``x`", "`` ![i](https://e.example/i.png)` `` `x`"],
  ["`a``b`", "`a` `b`"],
])("an address ends before the sentence's punctuation: %s", (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});
