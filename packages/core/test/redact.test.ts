import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactor } from "../src/redact.js";
import { plainText } from "../src/text.js";

const TOKEN = 'ei_k3y/with+odd "chars"=ü';
const redact = redactor([TOKEN]);
const encoded = (text: string) => Buffer.from(text).toString("base64");

describe("a secret is taken out", () => {
  test.each([
    ["as it is", TOKEN],
    ["URL-encoded", encodeURIComponent(TOKEN)],
    ["form-encoded", new URLSearchParams({ k: TOKEN }).toString().slice(2)],
    ["JSON-escaped", JSON.stringify(TOKEN).slice(1, -1)],
    ["URL-encoded in small letters", encodeURIComponent(TOKEN).replace(/%../g, (code) => code.toLowerCase())],
    ["JSON-escaped as PHP does it", JSON.stringify(TOKEN).slice(1, -1).replaceAll("/", "\\/")],
    ["in base64", encoded(TOKEN)],
    ["in base64 for URLs", Buffer.from(TOKEN).toString("base64url")],
  ])("%s", (_, form) => {
    expect(redact(`before ${form} after ${form}`)).toBe("before *** after ***");
  });

  test.each(["", "a", "ab", "abc", "user:"])("in the base64 of a text that begins with %p", (before) => {
    const whole = encoded(`${before}${TOKEN}: more`);
    const clean = redact(whole);
    expect(clean).toContain("***");
    expect(Buffer.from(clean.replaceAll("***", ""), "base64").toString("latin1")).not.toContain(TOKEN.slice(4, -4));
  });

  test.each(["", "a", "ab"])("in the base64 for URLs of a text that begins with %p", (before) => {
    const odd = "~~~>>>???ÿÿÿ~?>"; // whose base64 has `+` and `/` at every offset
    const clean = redactor([odd])(Buffer.from(`${before}${odd}: more`).toString("base64url"));
    expect(clean).toContain("***");
  });

  test("line by line, where it has several", () => {
    const clean = redactor(["first-line\r\nsecond-line\n"]);
    expect(clean("got second-line, then first-line")).toBe("got ***, then ***");
  });

  test("the longest of several first", () => {
    expect(redactor(["token", "token-long"])("token-long token")).toBe("*** ***");
  });

  test("wherever a text was shortened amid it", () => {
    for (let kept = 4; kept < TOKEN.length; kept += 1) {
      expect(redact(`key ${TOKEN.slice(0, kept)}…`)).toBe("key ***…");
    }
  });

  test("wherever its spaces were drawn together", () => {
    const spaced = redactor(["two  spaces   within"]);
    expect(spaced(plainText("key two  spaces   within it", 100))).toBe("key *** it");
  });

  test("but ordinary text stays", () => {
    expect(redactor(["a", ""])("a banana…")).toBe("a banana…");
    expect(redact("ei_k was short…")).toBe("ei_k was short…");
  });

  test("out of any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(!"***".includes(secret));
        expect(redactor([secret])(before + secret + after)).not.toContain(secret);
      }),
    );
  });
});
