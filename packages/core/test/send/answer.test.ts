import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactor } from "../../src/redact.js";
import { type Answer, answerJson, answerText, MAX_ANSWER_BYTES, property } from "../../src/send/answer.js";

function answer(body: string | Buffer): Answer {
  return { status: 200, headers: {}, body: Buffer.from(body) };
}

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("the JSON of an answer", () => {
  test("is what JSON.parse makes of it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        expect(answerJson(answer(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  test("may be nested a hundred deep, and no deeper", () => {
    expect(answerJson(answer(nested(100)))).toEqual(JSON.parse(nested(100)));
    expect(answerJson(answer(nested(101)))).toBeUndefined();
    expect(answerJson(answer(`${'{"a":'.repeat(101)}1${"}".repeat(101)}`))).toBeUndefined();
  });

  test("may have any number of brackets beside each other, and in texts", () => {
    const beside = `[${Array.from({ length: 1000 }, () => "[]").join()}]`;
    expect(answerJson(answer(beside))).toHaveLength(1000);
    const text = JSON.stringify({ a: `"\\${"[{".repeat(1000)}\\"` });
    expect(answerJson(answer(text))).toEqual(JSON.parse(text));
  });

  test("of the largest size is refused in a fraction of the time and memory that it would take to parse", () => {
    const half = nested(MAX_ANSWER_BYTES / 4);
    const whole = answer(nested(MAX_ANSWER_BYTES / 2));
    const started = performance.now();
    JSON.parse(half);
    const parsed = performance.now();
    expect(answerJson(whole)).toBeUndefined();
    expect(performance.now() - parsed).toBeLessThan(parsed - started);
  });

  test.each(["", "[", '{"a":', '"', '"\\', "]", "[[]", "<html>", "nul", "[1,]"])(
    "is none where it is broken: %j",
    (text) => {
      expect(answerJson(answer(text))).toBeUndefined();
    },
  );

  test("of null is null, which has no properties", () => {
    expect(answerJson(answer("null"))).toBeNull();
    expect(property(null, "id")).toBeUndefined();
  });

  test("pollutes no prototype, and inherits nothing", () => {
    const body = answerJson(
      answer('{"__proto__": {"success": true}, "constructor": {"prototype": {"success": true}}}'),
    );
    expect(property(body, "success")).toBeUndefined();
    expect(property(body, "toString")).toBeUndefined();
    expect(({} as Record<string, unknown>).success).toBeUndefined();
  });
});

describe("the text of an answer", () => {
  const TOKEN = "t0ken_0123456789abcdef";

  test.each([
    ["within what is shown", `${"x".repeat(280)}${TOKEN}`],
    ["behind what leaves no trace", `${" ".repeat(1980)}${TOKEN} and more`],
    ["behind characters of several bytes", `${"\u202e".repeat(660)}${TOKEN} and more`],
    ["amid a character", `${" ".repeat(1992)}${TOKEN.replace("123", "ü")} and more`],
  ])("that is cut amid a key says so, and so no part of the key is left: %s", (_, body) => {
    const text = redactor([TOKEN, TOKEN.replace("123", "ü")])(answerText(answer(body)));
    expect(text).toMatch(/…$/);
    expect(text).not.toContain("t0ken");
  });

  test("that is shown whole ends as it ends", () => {
    expect(answerText(answer("bad\n key"))).toBe("bad key");
  });
});
