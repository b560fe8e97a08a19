import type { Document, ErrorCode, ParseOptions, SchemaOptions } from "yaml";
import { BadValue } from "./parsers.js";

/** Of 1 MiB, made for it, the library makes 18 s and 1 GB (`[[[…`), or minutes (a hundred thousand keys). */
export const MOST_YAML_CHARACTERS = 128 * 1024;

/**
 * A line that opens this many lists or keys at once, as `- - - - a` does. Of 60,000, the library runs to the end of the
 * stack, and the whole process can end with that.
 */
const DEEP_LINE = /^(?:[ \t]*[-?:](?=[ \t])){20}/m;

/** More references to one anchor make a text of a few lines a value of gigabytes. */
const MOST_ALIASES = 100;

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
  if (source.length > MOST_YAML_CHARACTERS) {
    throw new BadValue(`${what}: more than ${MOST_YAML_CHARACTERS} characters can only be JSON`);
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
    return document.toJS({ mapAsMap, maxAliasCount: MOST_ALIASES });
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
