import { BadValue, type Parser, quoted } from "./parsers.js";

/**
 * A mapping of names to texts, as JSON or YAML, or `@path` for a file of the workspace that holds one. Scalars of YAML
 * are taken as they are written: `1.10` is the text `1.10`. JSON says itself what is a text: its numbers are refused. Messages name keys, never values: those may be secret.
 */
export const textMapping: Parser<Readonly<Record<string, string>>> = async (value, { readText }) => {
  const source = value.startsWith("@") ? await readText(value.slice(1)) : value;
  const place = value.startsWith("@") ? `in ${quoted(value.slice(1))} ` : "";
  const entries = jsonEntries(source) ?? (await yamlEntries(source, place));
  for (const [key, entry] of entries) {
    if (typeof key !== "string") throw new BadValue(`${place}has a key that is not a text`);
    if (typeof entry !== "string") throw new BadValue(`${place}has a value that is not a text: at ${quoted(key)}`);
  }
  return Object.fromEntries(entries);
};

/** Anything as JSON or YAML, or `@path` for a file of the workspace that holds it. What it has to be, its user checks. */
export const structure: Parser<unknown> = async (value, { readText }) => {
  const source = value.startsWith("@") ? await readText(value.slice(1)) : value;
  const { parseDocument } = await import("yaml");
  const document = parseDocument(source, { prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error === undefined) return document.toJS({ maxAliasCount: 100 });
  const line = source.slice(0, error.pos[0]).split("\n").length;
  throw new BadValue(`is neither JSON nor YAML: line ${line} cannot be read (${error.code})`);
};

/** The entries of a JSON object; undefined for anything else. */
function jsonEntries(source: string): [unknown, unknown][] | undefined {
  try {
    const parsed: unknown = JSON.parse(source);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
    return Object.entries(parsed);
  } catch {
    return undefined;
  }
}

async function yamlEntries(source: string, place: string): Promise<[unknown, unknown][]> {
  // Loaded only here: most runs have no YAML, and it is a fifth of the bundle.
  const { parseDocument } = await import("yaml");
  // The failsafe schema leaves every scalar the text that was written.
  const document = parseDocument(source, { schema: "failsafe", prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = source.slice(0, error.pos[0]).split("\n").length;
    throw new BadValue(`${place}is not a mapping in JSON or YAML: line ${line} cannot be read (${error.code})`);
  }
  const parsed: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
  if (parsed instanceof Map) return [...parsed];
  throw new BadValue(`${place}is not a mapping of names to texts in JSON or YAML, such as \`{"site": "north"}\``);
}
