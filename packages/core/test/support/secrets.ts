import { secretForms } from "../../src/redact.js";

/**
 * Says where a secret turned up, in whatever form.
 * @param texts - by what they are
 * @throws an `Error` that names the text, not the secret
 */
export function assertNoSecrets(texts: Readonly<Record<string, string>>, secrets: readonly string[]): void {
  for (const [name, text] of Object.entries(texts)) {
    // In Markdown, `_` is written `\_`; a JSON text within JSON has its backslashes doubled.
    const bare = text.replaceAll("\\", "");
    for (const [number, secret] of secrets.entries()) {
      const found = secretForms(secret).findIndex((form) => bare.includes(form.replaceAll("\\", "")));
      if (found !== -1) throw new Error(`secret ${number} is in the ${name}, in its form ${found}`);
    }
  }
}
