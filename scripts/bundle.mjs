// Builds packages/action/dist, the bundle that action.yml names, from the JavaScript that tsc wrote.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { GENERATED_FROM } from "./lib/generated-from.mjs";

/** Without types of its own. */
const ncc = createRequire(import.meta.url)("@vercel/ncc");

/** Relative to the repository. */
export const BUNDLE = "packages/action/dist";
export const repository = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the bundle into a folder, whose content it replaces: chunks of an earlier build would stay otherwise.
 *
 * It is CommonJS: to load Node's loader of ES modules takes an eighth of an empty start (row `start-up` of the benchmarks).
 * @param {string} folder
 */
export async function buildBundle(folder) {
  process.chdir(repository); // ncc names modules by their paths from here
  const { code, assets, stats } = await ncc(join(repository, "packages/action/lib/index.js"), {
    esm: false,
    cache: false,
    quiet: true,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [["index.js", code], ...Object.entries(assets).map(([name, { source }]) => [name, source])];
  for (const [name, source] of files) writeFileSync(join(folder, name), await quickToRead(String(source)));
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, "licenses.txt"), licences(stats.toJson()));
}

/**
 * The same code without comments and white space, and in ASCII, which Node reads and parses at half the cost. Names stay as
 * they are: errors show them.
 * @param {string} source
 */
async function quickToRead(source) {
  const { code } = await transform(source, {
    target: "node20",
    charset: "ascii",
    legalComments: "none", // licenses.txt has them
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
  });
  return code;
}

/**
 * The licences of every package that has a module in the bundle. ncc's own list holds those of the last chunk only.
 * @param {Module} stats webpack's statistics
 */
function licences(stats) {
  const folders = new Map(modulePaths(stats).flatMap(packageOf));
  const sections = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { license, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
      return `${name} ${version}\n${license}\n${text}\n`;
    });
  return sections.join("\n");
}

/** @typedef {{ nameForCondition?: string | null, modules?: Module[] }} Module */

/** @param {Module} module @returns {string[]} of the module and all that are joined in it */
function modulePaths({ nameForCondition, modules = [] }) {
  return [nameForCondition ?? [], modules.flatMap(modulePaths)].flat();
}

/** @param {string} path @returns {[name: string, folder: string][]} nothing for our own, unless it was made from a package */
function packageOf(path) {
  for (const [module, source] of GENERATED_FROM) {
    if (path === join(repository, module)) return [[source, join(repository, "node_modules", source)]];
  }
  const [, folder, name] = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(path) ?? [];
  return folder === undefined || name === undefined ? [] : [[name.replace("\\", "/"), folder]];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildBundle(join(repository, BUNDLE));
