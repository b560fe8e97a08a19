// Publishes the tarballs of a folder that the registry does not have yet, so that a release that failed half-way can go on.
// Further arguments go to `npm publish`.
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
// On Windows npm is a script, which only a shell starts; releases are made on Linux.
const npm = (/** @type {readonly string[]} */ ...parameters) => run("npm", parameters);

/** @param {string} tarball @returns {Promise<string>} name@version */
async function packageOf(tarball) {
  const { stdout } = await run("tar", ["--extract", "--to-stdout", "--file", tarball, "package/package.json"]);
  const { name, version } = JSON.parse(stdout);
  return `${name}@${version}`;
}

/** @param {string} specifier @returns {Promise<boolean>} */
async function isPublished(specifier) {
  try {
    await npm("view", specifier, "version");
    return true;
  } catch (error) {
    if (error instanceof Error && "stderr" in error && /\bE404\b/.test(String(error.stderr))) return false;
    throw error;
  }
}

const [folder = ".", ...options] = process.argv.slice(2);
for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".tgz")).sort()) {
  const tarball = resolve(folder, name); // npm takes an absolute path for a file, not for the name of a package
  const specifier = await packageOf(tarball);
  if (await isPublished(specifier)) {
    console.log(`${specifier}: is there already`);
  } else {
    const { stderr } = await npm("publish", tarball, ...options);
    console.log(`${stderr}${specifier}: published`);
  }
}
