// Builds packages/action/dist, the bundle that action.yml names, from the JavaScript that tsc wrote.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Relative to the repository. */
export const BUNDLE = "packages/action/dist";
export const repository = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the bundle into a folder, whose content it replaces: chunks of an earlier build would stay otherwise.
 * @param {string} folder
 */
export function buildBundle(folder) {
  const scratch = mkdtempSync(join(tmpdir(), "dataset-upload-bundle-"));
  try {
    rmSync(folder, { recursive: true, force: true });
    const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
    const stats = join(scratch, "stats.json");
    const options = ["build", join(repository, "packages/action/lib/index.js"), "-o", folder, "--stats-out", stats];
    execFileSync(process.execPath, [ncc, ...options], { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(join(folder, "licenses.txt"), licences(readFileSync(stats, "utf8")));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The licences of every package that has a module in the bundle. ncc's own list holds those of the last chunk only.
 * @param {string} stats webpack's statistics, as JSON
 */
function licences(stats) {
  const folders = new Map(modulePaths(JSON.parse(stats)).flatMap(packageOf));
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

/** @param {string} path @returns {[name: string, folder: string][]} nothing for our own */
function packageOf(path) {
  const [, folder, name] = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(path) ?? [];
  return folder === undefined || name === undefined ? [] : [[name.replace("\\", "/"), folder]];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) buildBundle(join(repository, BUNDLE));
