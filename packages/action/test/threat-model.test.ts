import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { marked } from "marked";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const page = readFileSync(path.join(repository, "docs/threat-model.md"), "utf8");

/** The last column of the table of threats, by threat. */
function proofs(): [threat: string, proof: string][] {
  const tables = marked.lexer(page, { gfm: true }).flatMap((token) => (token.type === "table" ? [token] : []));
  const [last] = tables.slice(-1);
  const rows: { text: string }[][] = last?.rows ?? [];
  return rows.map(([threat, , proof]) => [threat?.text ?? "", proof?.text ?? ""]);
}

/** The titles of tests and groups as a file writes them. */
function titlesIn(file: string): Set<string> {
  const source = readFileSync(path.join(repository, file), "utf8");
  return new Set(
    [...source.matchAll(/[(,]\s*"((?:[^"\\]|\\.)*)"\s*,\s*(?:async\s*)?\(/g)].map(([, title = ""]) => title),
  );
}

test("the table of threats is there", () => {
  expect(proofs().length).toBeGreaterThan(30);
});

test.each(proofs())("%s: its tests exist under the names that the page gives", (_, proof) => {
  const named = [...proof.matchAll(/`([^`]+\.test\.ts)`: "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  // Every mention of a file is followed by a test's name, but for the helpers that search every run.
  expect([...proof.matchAll(/`[^`]+\.test\.ts`/g)]).toHaveLength(named.length);
  for (const [, file = "", title = ""] of named) {
    expect({ file, exists: existsSync(path.join(repository, file)) }).toEqual({ file, exists: true });
    expect({ file, title, exists: titlesIn(file).has(title) }).toEqual({ file, title, exists: true });
  }
  for (const [, file = ""] of proof.matchAll(/`(packages\/[^`]+)`/g))
    expect(existsSync(path.join(repository, file))).toBe(true);
});
