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

/**
 * Anything as JSON or YAML, or `@path` for a file of the workspace that holds it. What it has to be, its user checks. Long
 * texts are read as JSON only.
 */
export const structure: Parser<unknown> = async (value, { readText }) => {
  const source = value.startsWith("@") ? await readText(value.slice(1)) : value;
  const json = source.length > MOST_YAML_CHARACTERS ? parseJson(source) : undefined;
  return json === undefined ? await parseYaml(source, "is neither JSON nor YAML", "core") : json.value;
};

/** The entries of a JSON object; undefined for anything else. */
function jsonEntries(source: string): [unknown, unknown][] | undefined {
  const parsed = parseJson(source)?.value;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
  return Object.entries(parsed);
}

async function yamlEntries(source: string, place: string): Promise<[unknown, unknown][]> {
  // The failsafe schema leaves every scalar the text that was written.
  const parsed = await parseYaml(source, `${place}is not a mapping in JSON or YAML`, "failsafe");
  if (parsed instanceof Map) return [...parsed];
  throw new BadValue(`${place}is not a mapping of names to texts in JSON or YAML, such as \`{"site": "north"}\``);
}

function parseJson(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) };
  } catch {
    return undefined;
  }
}

/** Of 1 MiB, made for it, the library makes 18 s and 1 GB (`[[[…`), or minutes (a hundred thousand keys). */
const MOST_YAML_CHARACTERS = 128 * 1024;

/**
 * A line that opens this many lists or keys at once, as `- - - - a` does. Of 60,000, the library runs to the end of the
 * stack, and the whole process can end with that.
 */
const DEEP_LINE = /^(?:[ \t]*[-?:](?=[ \t])){20}/m;

/**
 * @param wrong - what to say of a text that cannot be read
 * @param schema - `failsafe`: mappings are Maps, scalars are texts
 */
async function parseYaml(source: string, wrong: string, schema: "core" | "failsafe"): Promise<unknown> {
  if (source.length > MOST_YAML_CHARACTERS) {
    throw new BadValue(`${wrong}: more than ${MOST_YAML_CHARACTERS} characters can only be JSON`);
  }
  if (DEEP_LINE.test(source)) throw new BadValue(`${wrong}: a line opens 20 lists or mappings at once`);
  // Loaded only here: most runs have no YAML, and it is a fifth of the bundle.
  const { parseDocument } = await import("yaml");
  const document = parseDocument(source, { schema, prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = source.slice(0, error.pos[0]).split("\n").length;
    throw new BadValue(`${wrong}: line ${line} cannot be read (${error.code})`);
  }
  try {
    return document.toJS({ mapAsMap: schema === "failsafe", maxAliasCount: 100 });
  } catch {
    // The library says so only now: an alias without its anchor, aliases that expand without bound, a merge of no mapping.
    throw new BadValue(`${wrong}: an alias or a merge in it cannot be resolved`);
  }
}
