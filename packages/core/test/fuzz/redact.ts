import fc from "fast-check";
import { redactor } from "../../src/redact.js";
import { plainText } from "../../src/text.js";
import { hold } from "./outcomes.js";
import { property } from "./property.js";

const hex = (character: string) => character.charCodeAt(0).toString(16);
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** How a server's words may have a secret in them. */
const WRITTEN: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  header: (secret) => Buffer.from(secret, "latin1").toString(),
  url: encodeURIComponent,
  "url in small letters": (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  "RFC 3986": (secret) => encodeURIComponent(secret).replace(/[!'()*]/g, (odd) => `%${hex(odd).toUpperCase()}`),
  form: (secret) => new URLSearchParams({ "": secret }).toString().slice(1),
  json,
  "json in json": (secret) => json(json(secret)),
  "json of PHP": (secret) =>
    json(secret)
      .replaceAll("/", "\\/")
      .replace(/[\x80-\xff]/g, (odd) => `\\u00${hex(odd)}`),
  html,
  "html attribute": (secret) => html(secret).replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  base64: (secret) => Buffer.from(secret).toString("base64"),
  "basic authentication": (secret) => Buffer.from(`user:${secret}`).toString("base64"),
  "basic authentication of others": (secret) => Buffer.from(`me:${secret}`).toString("base64url"),
};

const secrets = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(..."abcDEF0123456789_-") },
    { weight: 1, arbitrary: fc.constantFrom(..."+/=.~!*'()\"\\<>&%#:; \té\u00ad") },
  ),
  minLength: 12,
  maxLength: 60,
});
const LIMIT = 300;

export const REDACT_PROPERTIES = [
  property(
    "secrets: whatever way a text has one, shown whole or cut, no part of it can be read",
    4,
    fc.tuple(secrets, fc.constantFrom(...Object.keys(WRITTEN)), fc.nat(LIMIT), fc.nat(LIMIT)),
    ([secret, way, before, after]) => {
      const said = WRITTEN[way]?.(secret.trim()) ?? "";
      const shown = redactor([secret])(plainText(`${"x".repeat(before)} ${said} ${"x".repeat(after)}`, LIMIT));
      // The base64 of a longer text begins and ends with characters that say little of the secret.
      const middle = plainText(said, LIMIT)
        .slice(way.startsWith("basic") ? 8 : 0)
        .slice(0, 8);
      hold(!shown.includes(middle), `${way}: ${shown}`);
      hold(plainText(shown, LIMIT * 2) === shown, "more than can be shown");
    },
  ),
];
