const LONGEST_NAME = 60;

/** Why a column is not called what the header says. */
export type MadeUp = "unnamed" | "repeated";

/** The names of a file's columns, as `columns` and messages use them: what the header says, and a name for each other. */
export class HeaderNames {
  /** In the header's order; grows with it. */
  readonly names: string[] = [];
  /** By the name that was made up. */
  readonly madeUp = new Map<string, MadeUp>();
  readonly #taken = new Set<string>();

  /** Takes the header, or one that has grown since. */
  take(header: readonly string[]): void {
    const rest = header.slice(this.names.length).map((name) => name.trim());
    const given = new Set(rest);
    const isUsed = (name: string) => this.#taken.has(name) || given.has(name);
    for (const name of rest) {
      const isUnnamed = name === "";
      const wanted = isUnnamed ? `column_${this.names.length + 1}` : name;
      const isFree = isUnnamed ? !isUsed(wanted) : !this.#taken.has(wanted);
      const called = isFree ? wanted : numberedName(wanted, isUsed);
      if (called !== name) this.madeUp.set(called, isUnnamed ? "unnamed" : "repeated");
      this.#taken.add(called);
      this.names.push(called);
    }
  }
}

/**
 * An identifier for each name: lower-case ASCII letters, digits and underscores, beginning with a letter, at most 60
 * characters, no two the same.
 */
export function identifiers(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wanted = identifier(name, index);
    const given = taken.has(wanted) ? numberedName(wanted, (text) => taken.has(text), LONGEST_NAME) : wanted;
    taken.add(given);
    return given;
  });
}

function identifier(name: string, index: number): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, LONGEST_NAME);
  if (ascii === "") return `column_${index + 1}`;
  return /^[a-z]/.test(ascii) ? ascii : `column_${ascii}`.slice(0, LONGEST_NAME);
}

/** `n_2`, or the first number after it that is free. */
function numberedName(name: string, isUsed: (name: string) => boolean, longest = Number.POSITIVE_INFINITY): string {
  for (let number = 2; ; number += 1) {
    const suffix = `_${number}`;
    const numbered = name.slice(0, longest - suffix.length) + suffix;
    if (!isUsed(numbered)) return numbered;
  }
}
