import { BadValue, type InputType, type ParseContext, quoted } from "./parsers.js";
import { MOST_YAML_CHARACTERS, readYaml } from "./yaml-text.js";

/**
 * A mapping of names to texts, as JSON or YAML, or `@path` for a file of the workspace that holds one. Scalars of YAML
 * are taken as they are written: `1.10` is the text `1.10`. JSON says itself what is a text: its numbers are refused.
 * Messages name keys, never values: those may be secret.
 */
export const textMapping: InputType<Readonly<Record<string, string>>> = {
  async parse(value, context) {
    const { source, place } = await sourceOf(value, context);
    const entries = jsonEntries(source) ?? (await yamlEntries(source, place));
    for (const [key, entry] of entries) {
      if (typeof key !== "string") throw new BadValue(`${place}has a key that is not a text`);
      if (typeof entry !== "string") throw new BadValue(`${place}has ${kindOf(entry)} at ${quoted(key)}: ${ADVICE}`);
    }
    return Object.fromEntries(entries);
  },
  show: (mapping) => JSON.stringify(mapping),
};

const ADVICE = "every value has to be a text, so put it in quotes";

/**
 * Anything as JSON or YAML, or `@path` for a file of the workspace that holds it. What it has to be, its user checks. Long
 * texts are read as JSON only.
 */
export const structure: InputType<unknown> = {
  async parse(value, context) {
    const { source } = await sourceOf(value, context);
    const json = source.length > MOST_YAML_CHARACTERS ? parseJson(source) : undefined;
    return json === undefined ? await readYaml(source, "is neither JSON nor YAML") : json.value;
  },
  show: (value) => JSON.stringify(value),
};

/** A text file of the workspace by its path, with what is in it. */
export const namedFile: InputType<{ readonly name: string; readonly text: string }> = {
  parse: async (name, { readText }) => ({ name, text: await readText(name) }),
  show: ({ name }) => name,
};

/** The text itself, or that of the file that `@path` names, with how messages begin that are about such a file. */
async function sourceOf(value: string, { readText }: ParseContext): Promise<{ source: string; place: string }> {
  if (!value.startsWith("@")) return { source: value, place: "" };
  return { source: await readText(value.slice(1)), place: `in ${quoted(value.slice(1))} ` };
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing (null)";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}

/** The entries of a JSON object; undefined for anything else. */
function jsonEntries(source: string): [unknown, unknown][] | undefined {
  const parsed = parseJson(source)?.value;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
  return Object.entries(parsed);
}

async function yamlEntries(source: string, place: string): Promise<[unknown, unknown][]> {
  // The failsafe schema leaves every scalar the text that was written.
  const what = `${place}is not a mapping of names to texts in JSON or YAML`;
  const parsed = await readYaml(source, what, { schema: "failsafe", mapAsMap: true });
  if (parsed instanceof Map) return [...parsed];
  throw new BadValue(`${what}, such as \`{"site": "north"}\``);
}

function parseJson(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) };
  } catch {
    return undefined;
  }
}
