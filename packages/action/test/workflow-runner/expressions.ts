import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { minimatch } from "minimatch";

/** What an expression can name. */
export interface Scope {
  /** By name, as plain values. One that is not there is an error, as where GitHub does not offer it. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What `success()` and its like say here; absent where they may not be used. */
  readonly status?: Status;
  /** Where `hashFiles()` looks; absent where it may not be used. */
  readonly workspace?: string;
}

/** How the steps before, or the needed jobs, have ended. */
export type Status = "success" | "failure" | "cancelled" | "skipped";

/** The text with every `${{ }}` in place: null is nothing, an object is "Object", as on a runner. */
export function interpolate(template: string, scope: Scope): string {
  // An expression ends at the first }} that is outside quotes.
  return template.replaceAll(/\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/g, (_, expression: string) =>
    evaluate(expression, scope).coerceString(),
  );
}

/** The list that an expression in `${{ }}` gives. @throws {Error} where it gives something else */
export function listOf(template: string, scope: Scope): readonly unknown[] {
  const json = interpolate(template.replace(/^\$\{\{(.*)\}\}$/s, "$${{ toJSON($1) }}"), scope);
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value)) throw new Error(`${template} is no list: ${json}`);
  return value;
}

/** Each value of a mapping with every `${{ }}` in place. */
export function interpolateAll(
  templates: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, interpolate(text, scope)]));
}

/** Whether an `if:` lets its step or job run. One that asks for no status means `success() &&` what it says. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status === "success";
  const [, inner] = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition) ?? [];
  const expression = inner ?? condition;
  const { tokens } = new Lexer(expression).lex();
  const asksForStatus = tokens.some(
    ({ lexeme }, index) => STATUS_FUNCTIONS.has(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === "(",
  );
  return isTrue(evaluate(asksForStatus ? expression : `success() && (${expression})`, scope));
}

/**
 * The value of an expression, without `${{ }}`.
 * @throws {Error} where it does not parse, or names a context or function that is not there
 */
function evaluate(expression: string, { contexts, status, workspace }: Scope): data.ExpressionData {
  const functions = [
    ...(status === undefined ? [] : statusFunctions(status)),
    ...(workspace === undefined ? [] : [hashFilesIn(workspace)]),
  ];
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const values = Object.entries(contexts).map(([key, value]) => ({ key, value: dataOf(value) }));
  const byName = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
  return new Evaluator(parsed, new data.Dictionary(...values), byName).evaluate();
}

function dataOf(value: unknown): data.ExpressionData {
  // The reviver makes expression data of every value.
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function isTrue(value: data.ExpressionData): boolean {
  switch (value.kind) {
    case data.Kind.Array:
    case data.Kind.Dictionary:
      return true;
    case data.Kind.String:
      return value.coerceString() !== "";
    default:
      return value.number() !== 0 && !Number.isNaN(value.number());
  }
}

const STATUS_FUNCTIONS = new Map<string, (status: Status) => boolean>([
  ["success", (status) => status === "success"],
  ["failure", (status) => status === "failure"],
  ["cancelled", (status) => status === "cancelled"],
  ["always", () => true],
]);

function statusFunctions(status: Status): readonly FunctionDefinition[] {
  return [...STATUS_FUNCTIONS].map(([name, says]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(says(status)),
  }));
}

/** The digest of the digests of all files that match, nothing where none does. */
function hashFilesIn(workspace: string): FunctionDefinition {
  const call = (...patterns: data.ExpressionData[]) => {
    const files = readdirSync(workspace, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(workspace, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
      .filter((file) => patterns.some((pattern) => minimatch(file, pattern.coerceString(), { dot: true })))
      .sort();
    const all = createHash("sha256");
    for (const file of files) {
      all.update(
        createHash("sha256")
          .update(readFileSync(path.join(workspace, file)))
          .digest(),
      );
    }
    return new data.StringData(files.length === 0 ? "" : all.digest("hex"));
  };
  return { name: "hashFiles", minArgs: 1, maxArgs: 255, call };
}
