/** Takes secrets out of text. */
export type Redact = (text: string) => string;

/**
 * Every form in which a secret could turn up in a text: itself, each of its lines, and of each of these the base64 (also
 * within a longer encoded text), URL-encoded and JSON-escaped forms. The longest first. For masking in a log, and for
 * {@link redactor}. Forms of fewer than 4 characters are left out: masking them would blot out ordinary text.
 */
export function secretForms(secret: string): string[] {
  const plain = [secret, ...secret.split(/\r\n|\r|\n/)].map((text) => text.trim());
  const forms = new Set<string>();
  for (const text of [secret, ...plain]) {
    forms.add(text);
    // As `plainText` shows it.
    forms.add(text.replace(/ {2,}/g, " "));
    const escaped = JSON.stringify(text).slice(1, -1);
    forms.add(escaped);
    // As PHP writes it, whose answers are shown as they came where they are no JSON.
    forms.add(escaped.replaceAll("/", "\\/"));
    const encoded = encodeURIComponent(Buffer.from(text).toString());
    const formEncoded = new URLSearchParams([["", text]]).toString().slice(1);
    for (const form of [encoded, formEncoded]) forms.add(form).add(form.replace(/%../g, (code) => code.toLowerCase()));
    for (const form of base64Forms(text)) forms.add(form);
  }
  return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}

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
