// Packs what is published into a folder, as the registry will have it. The packages must have been built.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PUBLISHED = ["core", "sandbox"];

/**
 * @param {string} folder is made where it is missing
 * @returns {readonly string[]} paths of the tarballs
 */
export function packPackages(folder) {
  mkdirSync(folder, { recursive: true });
  return PUBLISHED.map((name) => {
    const tarball = resolve(folder, `${name}.tgz`);
    // pnpm and not npm: it puts versions in the place of `workspace:`.
    execFileSync("pnpm", ["pack", "--out", tarball], {
      cwd: fileURLToPath(new URL(join("../packages", name), import.meta.url)),
      stdio: ["ignore", "ignore", "inherit"],
      // On Windows pnpm is a script, which only a shell starts.
      shell: process.platform === "win32",
    });
    return tarball;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const tarball of packPackages(process.argv[2] ?? ".")) console.log(tarball);
}
