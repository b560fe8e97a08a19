import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type HttpResponse,
  MAX_RESPONSE_BYTES,
  property,
  responseJson,
  responseText,
} from "../../src/http/response.js";
import { redactor } from "../../src/redact.js";

function answer(body: string | Buffer): HttpResponse {
  return { status: 200, headers: {}, body: Buffer.from(body), requestSent: "whole" };
}

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("the JSON of an answer", () => {
  test("is what JSON.parse makes of it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        expect(responseJson(answer(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  test("may begin with a byte order mark", () => {
    expect(responseJson(answer('\uFEFF{"id":1}'))).toEqual({ id: 1 });
  });

  test("may be nested a hundred deep, and no deeper", () => {
    expect(responseJson(answer(nested(100)))).toEqual(JSON.parse(nested(100)));
    expect(responseJson(answer(nested(101)))).toBeUndefined();
    expect(responseJson(answer(`${'{"a":'.repeat(101)}1${"}".repeat(101)}`))).toBeUndefined();
  });

  test("may have any number of brackets beside each other, and in texts", () => {
    const beside = `[${Array.from({ length: 1000 }, () => "[]").join()}]`;
    expect(responseJson(answer(beside))).toHaveLength(1000);
    const text = JSON.stringify({ a: `"\\${"[{".repeat(1000)}\\"` });
    expect(responseJson(answer(text))).toEqual(JSON.parse(text));
  });

  test("of the largest size is refused in a fraction of the time and memory that it would take to parse", () => {
    const half = nested(MAX_RESPONSE_BYTES / 4);
    const whole = answer(nested(MAX_RESPONSE_BYTES / 2));
    const started = performance.now();
    JSON.parse(half);
    const parsed = performance.now();
    expect(responseJson(whole)).toBeUndefined();
    expect(performance.now() - parsed).toBeLessThan(parsed - started);
  });

  test.each(["", "[", '{"a":', '"', '"\\', "]", "[[]", "<html>", "nul", "[1,]"])(
    "is none where it is broken: %j",
    (text) => {
      expect(responseJson(answer(text))).toBeUndefined();
    },
  );

  test("of null is null, which has no properties", () => {
    expect(responseJson(answer("null"))).toBeNull();
    expect(property(null, "id")).toBeUndefined();
  });

  test("pollutes no prototype, and inherits nothing", () => {
    const body = responseJson(
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
    const text = redactor([TOKEN, TOKEN.replace("123", "ü")])(responseText(answer(body)));
    expect(text).toMatch(/…$/);
    expect(text).not.toContain("t0ken");
  });

  test("that is shown whole ends as it ends", () => {
    expect(responseText(answer("bad\n key"))).toBe("bad key");
  });
});
