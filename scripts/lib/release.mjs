import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {{ kind: "version" }
 *   | { kind: "nothing" }
 *   | { kind: "publish", tag: string, majorTag: string, stability: "stable" | "prerelease" }} ReleasePlan
 * `version`: changesets wait for a pull request that raises the version. `publish`: this version has no tag yet.
 */

/**
 * What a push to main is to be followed by.
 * @param {{ version: string, changesets: readonly string[], tags: readonly string[] }} state
 * @returns {ReleasePlan}
 */
export function planRelease({ version, changesets, tags }) {
  if (changesets.length > 0) return { kind: "version" };
  const tag = `v${version}`;
  if (tags.includes(tag)) return { kind: "nothing" };
  const [major] = version.split(".");
  return { kind: "publish", tag, majorTag: `v${major}`, stability: version.includes("-") ? "prerelease" : "stable" };
}

/**
 * The version that all packages have.
 * @param {string} repository
 * @throws {Error} where they differ: the Action's tag stands for all of them
 */
export async function commonVersion(repository) {
  const folder = join(repository, "packages");
  const versions = new Map();
  for (const name of await readdir(folder)) {
    versions.set(name, JSON.parse(await readFile(join(folder, name, "package.json"), "utf8")).version);
  }
  const [version, ...others] = new Set(versions.values());
  if (others.length > 0)
    throw new Error(`The packages' versions differ: ${JSON.stringify(Object.fromEntries(versions))}`);
  return /** @type {string} */ (version); // there are packages
}

/**
 * The paths of the changesets that wait.
 * @param {string} repository
 */
export async function pendingChangesets(repository) {
  const folder = join(repository, ".changeset");
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(".md") && name !== "README.md").map((name) => join(folder, name));
}
