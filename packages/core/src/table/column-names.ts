const LONGEST_NAME = 60;

/**
 * A name for each header: lower-case ASCII letters, digits and underscores, beginning with a letter, at most 60
 * characters, no two the same.
 */
export function columnNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  /** For a name that was taken, the number that was last added to it. */
  const numbers = new Map<string, number>();
  return headers.map((header, index) => {
    const name = freeName(identifier(header, index), taken, numbers);
    taken.add(name);
    return name;
  });
}

function identifier(header: string, index: number): string {
  const ascii = header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, LONGEST_NAME);
  if (ascii === "") {
    return `column_${index + 1}`;
  }
  return /^[a-z]/.test(ascii) ? ascii : `column_${ascii}`.slice(0, LONGEST_NAME);
}

function freeName(name: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  let free = name;
  for (let number = (numbers.get(name) ?? 1) + 1; taken.has(free); number += 1) {
    const suffix = `_${number}`;
    free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    numbers.set(name, number);
  }
  return free;
}
