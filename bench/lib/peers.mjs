// What a person would use instead. A peer that is not there is said, and the benchmark goes on without it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EDGE_IMPULSE_API = "edge-impulse-api@1.95.13";
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/bench-peers", import.meta.url));

/** Missing peers, with what to do. @type {Set<string>} */
export const missing = new Set();

/** The path of a file in bench/peers. @param {string} name */
export function peerScript(name) {
  return fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
}

/** curl's version, or undefined where there is none. */
export function curl() {
  return available("curl", ["--version"], "install curl");
}

/** A Python that runs the statement, or undefined. @param {string} statement @param {string} [remedy] */
export function python(statement, remedy = "install Python 3") {
  // Debian's packages are seen by Debian's Python only.
  const found = ["/usr/bin/python3", "python3"].find((command) => succeeds(command, ["-c", statement]));
  if (found === undefined) missing.add(`Python for \`${statement}\`: ${remedy}`);
  return found;
}

/** The folder from which the official client of Edge Impulse can be required; installs it there at the first call. */
export function edgeImpulseApi() {
  const folder = join(CACHE, EDGE_IMPULSE_API);
  if (!existsSync(join(folder, "node_modules/edge-impulse-api"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}");
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", EDGE_IMPULSE_API];
    if (!succeeds("npm", args, folder)) {
      missing.add(`${EDGE_IMPULSE_API}: npm cannot install it`);
      return undefined;
    }
  }
  return folder;
}

/** @param {string} command @param {readonly string[]} args @param {string} remedy */
function available(command, args, remedy) {
  if (succeeds(command, args)) return command;
  missing.add(`${command}: ${remedy}`);
  return undefined;
}

/** @param {string} command @param {readonly string[]} args @param {string} [cwd] */
function succeeds(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, stdio: "ignore", timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}
