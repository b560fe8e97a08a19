import { InputError } from "../../errors.js";
import type { Json } from "../../service.js";

/** Where a template stands in a description. It decides which variables may be used there. */
export type Part =
  | "auth"
  | "lane"
  | "upload"
  | "upload-header"
  | "rows"
  | "row"
  | "job"
  | "job-header"
  | "find"
  | "find-header"
  | "keep";

/** How a value is written where it stands. */
export type Encoding = "path" | "header" | "text";

const OF_FILE = ["name", "base", "path", "folder", "size", "type", "sha256", "md5"].map((name) => `file.${name}`);
const OF_UPLOAD = [...OF_FILE, "batch.key"];

/** The variables of each part, beside `mode`, `run.…` and `input.…`, which may stand everywhere. */
const VARIABLES: Readonly<Record<Part, readonly string[]>> = {
  auth: ["token"],
  lane: [],
  upload: OF_UPLOAD,
  "upload-header": [...OF_UPLOAD, "token"],
  rows: [...OF_UPLOAD, "rows"],
  row: [...OF_UPLOAD, "row"],
  job: [...OF_UPLOAD, "job.id"],
  "job-header": [...OF_UPLOAD, "job.id"],
  find: [...OF_UPLOAD, "page"],
  "find-header": [...OF_UPLOAD, "page"],
  keep: [],
};
const EVERYWHERE = ["mode", "run.commit", "run.ref", "run.date"];
const ALL = new Set([...EVERYWHERE, ...Object.values(VARIABLES).flat()]);

/** What a description declares, and its templates may name. */
export interface Declared {
  readonly inputs: readonly string[];
  readonly secrets: readonly string[];
  readonly kept: readonly string[];
}

/** `{{` and `}}` stand for the brace itself. */
const VARIABLE = /\{\{|\}\}|\{([^{}]*)\}/g;

/** The names of the variables in a template. */
export function variablesIn(template: string): string[] {
  return [...template.matchAll(VARIABLE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** What is wrong with a template; `near` names a word that was probably meant. */
export function templateProblems(
  template: string,
  part: Part,
  declared: Declared,
  near: (word: string, known: readonly string[]) => string,
): string[] {
  const inputs = declared.inputs.map((name) => `input.${name}`);
  const kept = ["auth", "lane", "keep"].includes(part) ? [] : declared.kept.map((name) => `kept.${name}`);
  const known = [...EVERYWHERE, ...VARIABLES[part], ...inputs, ...kept];
  const problems = variablesIn(template).flatMap((name) => {
    const isSecret = declared.secrets.some((secret) => name === `input.${secret}`);
    if (isSecret && part !== "auth" && !part.endsWith("-header"))
      return `\`{${name}}\` is secret and may stand in headers only: addresses and bodies end up in logs`;
    if (known.includes(name)) return [];
    if (name === "token")
      return "`{token}` may stand in `auth` and `upload.headers` only: addresses and bodies end up in logs";
    if (ALL.has(name) || declared.kept.some((key) => name === `kept.${key}`)) return `\`{${name}}\` has no value here`;
    const what = name.startsWith("input.") ? "is not declared in `inputs`" : "is not a variable";
    return `\`{${name}}\` ${what}${near(name, known)}`;
  });
  const isWhole = /^\{rows?\}$/.test(template);
  if (!isWhole && /\{rows?\}/.test(template)) problems.push("rows are a whole value: nothing may stand beside them");
  return problems;
}

/** What stands for a variable; undefined where it has no value. */
export type Values = (name: string) => Json | undefined;

/** Those that may be missing: what needs them is left out then. */
const OPTIONAL = /^(input\.|kept\.|file\.folder$)/;

/**
 * Puts values in the place of variables, once: a value that looks like a variable stays what it is.
 * @returns undefined where an optional value is missing
 * @throws {InputError} where a value cannot stand there, or one is missing that must not be
 */
export function fill(template: string, values: Values, encoding: Encoding): string | undefined {
  let isComplete = true;
  const text = template.replace(VARIABLE, (whole, name: string | undefined) => {
    if (name === undefined) return whole[0] ?? "";
    const value = values(name);
    if (value !== undefined) return encode(String(value), name, encoding);
    if (!OPTIONAL.test(name)) throw new InputError("description", `there is no value for {${name}}`);
    isComplete = false;
    return "";
  });
  if (!isComplete) return undefined;
  if (encoding === "path") checkPath(text);
  return text;
}

/** Fills the texts of a mapping; leaves out what needs a value that is missing. */
export function fillAll(
  templates: Readonly<Record<string, string>> | undefined,
  values: Values,
  encoding: Encoding,
): Record<string, string> {
  const filled = Object.entries(templates ?? {}).map(([name, template]) => [name, fill(template, values, encoding)]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** Fills JSON. A text that is one variable takes its value with its type; what needs a missing one is left out. */
export function fillJson(template: Json, values: Values): Json | undefined {
  if (typeof template === "string") {
    const whole = /^\{([^{}]+)\}$/.exec(template)?.[1];
    return (whole === undefined ? undefined : values(whole)) ?? fill(template, values, "text");
  }
  if (Array.isArray(template))
    return template.map((item) => fillJson(item, values)).filter((item) => item !== undefined);
  if (typeof template !== "object" || template === null) return template;
  const filled = Object.entries(template).map(([key, value]) => [key, fillJson(value, values)] as const);
  return Object.fromEntries(filled.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** A file's folders stay folders of the address; everything else is one segment. */
const WITH_FOLDERS = new Set(["file.name", "file.path", "file.folder"]);

function encode(value: string, name: string, encoding: Encoding): string {
  switch (encoding) {
    case "text":
      return value;
    case "path": {
      const wellFormed = Buffer.from(value).toString();
      return WITH_FOLDERS.has(name)
        ? wellFormed.split("/").map(encodeURIComponent).join("/")
        : encodeURIComponent(wellFormed);
    }
    case "header":
      // What RFC 9110, 5.5 lets a field value hold; Node would send what is beyond as another character.
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
        throw new InputError("description", `{${name}} has a character that no header can carry`);
      return value;
  }
}

/** What would climb out of its place, or lead elsewhere, as an address is read (WHATWG URL, 4.4). */
export function pathProblem(path: string): string | undefined {
  if (!path.startsWith("/")) return "does not begin with `/`: it is a path below `base-url`";
  if (/[?#]/.test(path)) return "has `?` or `#`: what stands behind them belongs into `query`";
  if (/[\\\s\p{Cc}]/u.test(path)) return "has a backslash, a blank or a control character";
  if (/\/\//.test(path)) return "has an empty segment (`//`)";
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return "has a segment `.` or `..`, which would climb out of its place";
  return undefined;
}

function checkPath(path: string): void {
  const problem = pathProblem(path);
  if (problem !== undefined) throw new InputError("description", `the address ${JSON.stringify(path)} ${problem}`);
}
