// What the TypeScript files of this repository import and name, read from their syntax and not from their text: types are
// seen, which the compiler leaves out of what it writes, and comments are not.
import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { parse } from "@swc/core";

/**
 * @typedef {object} SourceFile
 * @property {string} path From the repository's root, with `/`.
 * @property {readonly string[]} imports Of `import`, `export … from`, `import()`, `process.getBuiltinModule()` and types: paths from the
 * repository's root; packages and modules of Node as they are written.
 * @property {readonly string[]} names Identifiers, and texts in quotes, each once.
 * @property {readonly string[]} members What is taken of what is named: `process.env`, `Math.random`.
 */
/** @typedef {{ type?: string, value?: unknown } & Readonly<Record<string, unknown>>} Node */

/**
 * The TypeScript files below a folder, in the order of their paths.
 * @param {string} repository
 * @param {string} folder from the repository's root
 * @returns {Promise<readonly SourceFile[]>}
 */
export async function sourcesBelow(repository, folder) {
  const names = (await readdir(join(repository, folder), { recursive: true })).filter((name) => name.endsWith(".ts"));
  return Promise.all(
    names.sort().map(async (name) => {
      const path = posix.join(folder, name.split(sep).join("/"));
      return readSource(path, await readFile(join(repository, path), "utf8"));
    }),
  );
}

/**
 * @param {string} path from the repository's root
 * @param {string} text TypeScript
 * @returns {Promise<SourceFile>}
 */
export async function readSource(path, text) {
  const imports = new Set();
  const names = new Set();
  const members = new Set();
  for (const node of nodesOf(await parse(text, { syntax: "typescript", target: "es2022" }))) {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.add(fileOf(path, specifier));
    if (node.type === "Identifier" || node.type === "StringLiteral") names.add(String(node.value));
    if (node.type === "TemplateElement") names.add(String(node.raw));
    if (node.type === "MemberExpression") members.add(memberOf(node));
  }
  return { path, imports: [...imports], names: [...names], members: [...members] };
}

/**
 * A way from each file that is part of a circle of imports back to itself, each circle once.
 * @param {readonly SourceFile[]} sources
 * @returns {readonly string[]} `a.ts → b.ts → a.ts`
 */
export function circlesOf(sources) {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const done = new Set();
  /** @type {string[]} */
  const circles = [];
  /** @param {string} path @param {readonly string[]} way */
  const visit = (path, way) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || done.has(path)) return;
    for (const to of importsOf.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return circles;
}

/**
 * A node and all below it.
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* nodesOf(value) {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value) yield/** @type {Node} */ (value); // only nodes have a type
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** @param {Node} node @returns {string | undefined} */
function specifierOf(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source ? textOf(node.source) : undefined;
    case "TsImportType":
      return textOf(node.argument);
    case "CallExpression": {
      const [first] = /** @type {readonly { expression: unknown }[]} */ (node.arguments);
      return isImport(/** @type {Node} */ (node.callee)) ? textOf(first?.expression) : undefined;
    }
    default:
      return undefined;
  }
}

/** @param {Node} callee */
function isImport(callee) {
  if (callee.type === "MemberExpression") return memberOf(callee) === "process.getBuiltinModule";
  return callee.type === "Import";
}

/** @param {Node} node a member expression */
function memberOf(node) {
  return `${textOf(node.object)}.${textOf(node.property)}`;
}

/** @param {unknown} node @returns {string} the value of an identifier or a literal */
function textOf(node) {
  return String(/** @type {Node} */ (node).value);
}

/** @param {string} from @param {string} specifier */
function fileOf(from, specifier) {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}
