import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactor } from "../src/redact.js";
import { plainText } from "../src/text.js";

const TOKEN = `ei_k3y/with+odd "chars"=ü!'()*<&>`;
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
    ["URL-encoded by the letter of RFC 3986", "ei_k3y%2Fwith%2Bodd%20%22chars%22%3D%C3%BC%21%27%28%29%2A%3C%26%3E"],
    ["URL-encoded as Python does it", "ei_k3y/with%2Bodd%20%22chars%22%3D%C3%BC%21%27%28%29%2A%3C%26%3E"],
    ["URL-encoded as a whole address", "ei_k3y/with+odd%20%22chars%22=%C3%BC!'()*%3C&%3E"],
    ["JSON-escaped as Python does it", String.raw`ei_k3y/with+odd \"chars\"=\u00fc!'()*<&>`],
    ["JSON-escaped as PHP does it, with its umlauts", String.raw`ei_k3y\/with+odd \"chars\"=\u00fc!'()*<&>`],
    ["JSON-escaped as Go does it", String.raw`ei_k3y/with+odd \"chars\"=ü!'()*\u003c\u0026\u003e`],
    ["JSON-escaped as Gson does it", String.raw`ei_k3y/with+odd \"chars\"\u003dü!\u0027()*\u003c\u0026\u003e`],
    [
      "JSON-escaped as .NET does it",
      String.raw`ei_k3y/with\u002Bodd \u0022chars\u0022=\u00FC!\u0027()*\u003C\u0026\u003E`,
    ],
    ["as JSON within JSON", JSON.stringify(JSON.stringify(TOKEN).slice(1, -1)).slice(1, -1)],
    ["in HTML", `ei_k3y/with+odd "chars"=ü!'()*&lt;&amp;&gt;`],
    ["in an attribute of HTML", "ei_k3y/with+odd &quot;chars&quot;=ü!&#39;()*&lt;&amp;&gt;"],
    ["in XML", "ei_k3y/with+odd &quot;chars&quot;=ü!&apos;()*&lt;&amp;&gt;"],
    ["in HTML as Python does it", "ei_k3y/with+odd &quot;chars&quot;=ü!&#x27;()*&lt;&amp;&gt;"],
    ["in HTML as Go does it", "ei_k3y/with+odd &#34;chars&#34;=ü!&#39;()*&lt;&amp;&gt;"],
    ["in HTML as Go's templates do it", "ei_k3y/with&#43;odd &#34;chars&#34;=ü!&#39;()*&lt;&amp;&gt;"],
    ["in HTML as Mustache does it", "ei_k3y&#x2F;with+odd &quot;chars&quot;&#x3D;ü!&#39;()*&lt;&amp;&gt;"],
    ["in HTML as Handlebars does it", "ei_k3y/with+odd &quot;chars&quot;&#x3D;ü!&#x27;()*&lt;&amp;&gt;"],
    ["in HTML as OWASP has it", "ei_k3y&#x2F;with+odd &quot;chars&quot;=ü!&#x27;()*&lt;&amp;&gt;"],
    ["form-encoded as Python does it", "ei_k3y%2Fwith%2Bodd+%22chars%22%3D%C3%BC%21%27%28%29%2A%3C%26%3E"],
    ["as the bytes of a header, read as UTF-8", Buffer.from(TOKEN, "latin1").toString()],
    ["in base64 for URLs", Buffer.from(TOKEN).toString("base64url")],
  ])("%s", (_, form) => {
    expect(redact(`before ${form} after ${form}`)).toBe("before *** after ***");
  });

  test("form-encoded as PHP does it", () => {
    expect(redactor(["key ~ with * odd"])("key+%7E+with+%2A+odd")).toBe("***");
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

  test("wherever its tabs and invisible characters were taken out", () => {
    const odd = "key\twith\u00adodd";
    expect(redactor([odd])(plainText(`key ${odd} it`, 100))).toBe("key *** it");
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
