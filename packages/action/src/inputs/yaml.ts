import type { Document, ErrorCode, ParseOptions, SchemaOptions } from "yaml";
import { BadValue, type InputType, type ParseContext, quoted } from "./parsers.js";

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
    const json = source.length > MAX_YAML_CHARACTERS ? parseJson(source) : undefined;
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

/** Of 1 MiB, made for it, the library makes 18 s and 1 GB (`[[[…`), or minutes (a hundred thousand keys). */
const MAX_YAML_CHARACTERS = 128 * 1024;

/**
 * A line that opens this many lists or keys at once, as `- - - - a` does. Of 60,000, the library runs to the end of the
 * stack, and the whole process can end with that.
 */
const DEEP_LINE = /^(?:[ \t]*[-?:](?=[ \t])){20}/m;

/** More references to one anchor make a text of a few lines a value of gigabytes. */
const MAX_ALIASES = 100;

/**
 * Reads a text as YAML, of which JSON is a part.
 * @param what - how a message begins where it cannot be read: `is not a mapping`
 * @throws {BadValue} with the line and what is wrong there; never with the text itself, which may be secret
 */
export async function readYaml(
  source: string,
  what: string,
  options: SchemaOptions & { readonly mapAsMap?: boolean } = {},
): Promise<unknown> {
  if (source.length > MAX_YAML_CHARACTERS) {
    throw new BadValue(`${what}: more than ${MAX_YAML_CHARACTERS} characters can only be JSON`);
  }
  if (DEEP_LINE.test(source)) throw new BadValue(`${what}: a line opens 20 lists or mappings at once`);
  // Loaded only here: most runs have no YAML, and it is a fifth of the bundle.
  const { parseDocument } = await import("yaml");
  const { mapAsMap = false, ...schema } = options;
  const quiet: ParseOptions & { logLevel: "error" } = { prettyErrors: false, logLevel: "error" };
  const document = parseDocument(source, { ...schema, ...quiet });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = source.slice(0, error.pos[0]).split("\n").length;
    throw new BadValue(`${what}: line ${line}: ${PROBLEMS[error.code] ?? "it cannot be read"}`);
  }
  return toValue(document, mapAsMap, what);
}

function toValue(document: Document, mapAsMap: boolean, what: string): unknown {
  try {
    return document.toJS({ mapAsMap, maxAliasCount: MAX_ALIASES });
  } catch {
    const why = "an alias (`*name`) has no anchor (`&name`) before it, or there are too many";
    throw new BadValue(`${what}: ${why}; put a text that begins with \`*\` in quotes`);
  }
}

const PROBLEMS: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "a text in double quotes holds a backslash that begins no escape; double it, or use single quotes",
  BAD_INDENT: "it is not indented as it should be, or a bracket before it is not closed",
  BAD_SCALAR_START: "a text begins with a character that YAML reserves; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second `:` on the line; put the text in quotes",
  BLOCK_IN_FLOW: "a list or mapping by indentation stands within `{ }` or `[ ]`",
  DUPLICATE_KEY: "a key stands there for the second time",
  MISSING_CHAR: "a closing quote or bracket, a comma, or the space behind `:` or `-` is missing",
  MULTILINE_IMPLICIT_KEY: "a key goes over several lines; is a `:` missing?",
  MULTIPLE_DOCS: "a second document begins (`---`)",
  TAB_AS_INDENT: "it is indented with a tab; YAML takes spaces only",
  UNEXPECTED_TOKEN: "something stands there that does not belong; is a quote or a bracket missing?",
};
