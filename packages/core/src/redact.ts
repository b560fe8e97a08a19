import type { Json } from "./service.js";
import { plainText } from "./text.js";

/** Takes secrets out of text. */
export type Redact = (text: string) => string;

/** Whether there is a secret anywhere in it. */
export function holdsSecret(value: Json, redact: Redact): boolean {
  const text = JSON.stringify(value);
  return redact(text) !== text;
}

/**
 * Every form in which a secret could turn up in a text: itself, each of its lines, and of each of these the base64 (also
 * within a longer encoded text), and what the encoders of the usual languages make of it in URLs, JSON, JSON within JSON,
 * and HTML. The longest first. For masking in a log, and for {@link redactor}. Forms of fewer than 4 characters are left
 * out: masking them would blot out ordinary text.
 */
export function secretForms(secret: string): string[] {
  const plain = [secret, ...secret.split(/\r\n|\r|\n/)].map((text) => text.trim());
  const forms = new Set(
    [secret, ...plain].flatMap((text) => [
      text,
      ...base64Forms(text),
      ...(UNCHANGED.test(text) ? [] : encodedForms(text)),
    ]),
  );
  return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}

function encodedForms(text: string): string[] {
  const json = jsonForms(text);
  const url = urlForms(text);
  const forms = [
    // A header carries it in Latin-1, and whoever repeats the header's bytes has them read as UTF-8.
    Buffer.from(text, "latin1").toString(),
    ...json,
    ...json.map(jsonEscaped),
    ...url,
    ...url.map((form) => form.replace(/%../g, (code) => code.toLowerCase())),
    ...htmlForms(text),
  ];
  // And as a message of ours shows it.
  return [text, ...forms].flatMap((form) => [form, plainText(form, Number.POSITIVE_INFINITY)]);
}

// Nothing but base64 writes these otherwise, and most tokens have no other character: it spares a millisecond of a start.
const UNCHANGED = /^[\w.-]*$/;

/** An answer is shown as it came where it is no JSON, or half of one: it matters then how the server's language writes it. */
function jsonForms(text: string): string[] {
  const escaped = jsonEscaped(text);
  const ascii = unicodeEscaped(escaped, /[\x80-\uffff]/g); // Python
  const dotNet = unicodeEscaped(escaped.replaceAll('\\"', "\\u0022"), /[<>&'+`\x80-\uffff]/g);
  return [
    escaped,
    ascii,
    ...[escaped, ascii].map((form) => form.replaceAll("/", "\\/")), // PHP
    unicodeEscaped(escaped, /[<>&]/g), // Go, Rails
    unicodeEscaped(escaped, /[<>&'=]/g), // Gson
    dotNet.replace(/\\u..../g, (code) => `\\u${code.slice(2).toUpperCase()}`),
  ];
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function unicodeEscaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** With `%` and capital digits. Which characters stay as they are is every encoder's own. */
function urlForms(text: string): string[] {
  const wellFormed = Buffer.from(text).toString();
  const component = encodeURIComponent(wellFormed);
  const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [
    component,
    strict, // RFC 3986, PHP
    strict.replaceAll("%2F", "/"), // Python
    strict.replaceAll("%20", "+"), // Python's forms
    strict.replaceAll("%20", "+").replaceAll("~", "%7E"), // PHP's forms
    encodeURI(wellFormed),
    new URLSearchParams([["", text]]).toString().slice(1), // a form, Java
  ];
}

/** A page, such as that of an error, has it with the entities of whatever made the page. */
function htmlForms(text: string): string[] {
  return HTML_ENTITIES.map((entities) =>
    text.replace(/["'&+/<=>`]/g, (character) => entities[character] ?? EVERYWHERE[character] ?? character),
  );
}

const EVERYWHERE: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const HTML_ENTITIES: readonly Readonly<Record<string, string>>[] = [
  {},
  { '"': "&quot;" },
  { '"': "&quot;", "'": "&#39;" },
  { '"': "&quot;", "'": "&#039;" },
  { '"': "&quot;", "'": "&#x27;" },
  { '"': "&quot;", "'": "&apos;" },
  { '"': "&#34;", "'": "&#39;" },
  { '"': "&#34;", "'": "&#39;", "+": "&#43;" }, // Go's templates
  { '"': "&quot;", "'": "&#x27;", "/": "&#x2F;" }, // OWASP
  { '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" }, // Mustache
  { '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }, // Handlebars
];

/** The base64 of the text by itself, and the characters that stand for it wherever it begins in a longer text. */
function base64Forms(text: string): string[] {
  const forms = [Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url")];
  for (const before of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
    const middle = whole.slice(before === 0 ? 0 : 4);
    if (middle.length >= 8) forms.push(middle, middle.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return forms;
}

/** Replaces every form of the secrets by `***`, also one that was cut off by an ellipsis. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length);
  return (text) => {
    // Nearly every text holds none, and to look for one takes a fifth of the time that it takes to replace it.
    const holdsAny = forms.some((form) => form.length <= text.length && text.includes(form));
    const clean = holdsAny ? forms.reduce((soFar, form) => soFar.replaceAll(form, "***"), text) : text;
    return clean.includes(ELLIPSIS) ? clean.split(ELLIPSIS).map(redactCut).join(ELLIPSIS) : clean;
  };

  function redactCut(piece: string, index: number, pieces: readonly string[]): string {
    if (index === pieces.length - 1) return piece;
    const cut = Math.max(0, ...forms.map((form) => lengthOfCut(piece, form)));
    return cut === 0 ? piece : `${piece.slice(0, piece.length - cut)}***`;
  }
}

/** What `plainText` puts in place of what it leaves out. */
const ELLIPSIS = "…";

/** How much of a form's beginning, from 4 characters on, the text ends with. */
function lengthOfCut(text: string, form: string): number {
  for (let length = Math.min(form.length, text.length); length >= 4; length -= 1) {
    if (text.endsWith(form.slice(0, length))) return length;
  }
  return 0;
}
