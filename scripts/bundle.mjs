// Builds packages/action/dist, the bundle that action.yml names, from the JavaScript that tsc wrote.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Without types of its own. */
const ncc = createRequire(import.meta.url)("@vercel/ncc");

// ncc names modules by their paths from here, and the same sources are to give the same bundle in any folder.
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const folder = "packages/action/dist";
const { code, assets, stats } = await ncc(`${process.cwd()}/packages/action/lib/index.js`, {
  // CommonJS: loading Node's loader of ES modules takes an eighth of an empty start.
  esm: false,
  cache: false,
  quiet: true,
});
rmSync(folder, { recursive: true, force: true }); // chunks of an earlier build would stay otherwise
/** @type {Record<string, string | Buffer>} */
const files = {
  "index.js": code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  "package.json": '{ "type": "commonjs" }\n',
  "licenses.txt": licences(stats.toJson()),
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/**
 * The licences of every package that has a module in the bundle. ncc's own list (`license`) has only those of the last
 * chunk: @actions/core, which is in the first, was not among them.
 * @param {Module} stats webpack's statistics
 */
function licences(stats) {
  const folders = new Map(modulePaths(stats).flatMap(packageOf));
  const sections = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, path]) => {
      const { license, version } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
      const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? "" : readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim();
      return `${name} ${version}\n${license}\n${text}\n`;
    });
  return sections.join("\n");
}

/** @typedef {{ nameForCondition?: string | null, modules?: Module[] }} Module */

/** @param {Module} module @returns {string[]} of the module and all that are joined in it */
function modulePaths({ nameForCondition, modules = [] }) {
  return [nameForCondition ?? [], modules.flatMap(modulePaths)].flat();
}

/** @param {string} path @returns {[name: string, folder: string][]} nothing for our own */
function packageOf(path) {
  const [, at, name] = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(path) ?? [];
  return at === undefined || name === undefined ? [] : [[name.replace("\\", "/"), at]];
}
