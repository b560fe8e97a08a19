// Starts the Action as a runner does: the committed bundle, in a process of its own.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareStep } from "../../scripts/lib/runner.mjs";
import { run } from "./process.mjs";

const ACTION_FILE = fileURLToPath(new URL("../../action.yml", import.meta.url));

/**
 * @typedef {object} ActionStep
 * @property {Readonly<Record<string, string>>} inputs
 * @property {string} workspace
 * @property {string} temporary
 */

/**
 * @param {ActionStep} step
 * @param {string} status that it has to end with
 * @returns {Promise<import("./process.mjs").Measured & { outputs: ReadonlyMap<string, string> }>}
 * @throws {Error} where it ends otherwise
 */
export async function runAction(step, status = "success") {
  const { main, env, read } = await prepareStep({ actionFile: ACTION_FILE, ...step });
  const measured = await run(process.execPath, [main], { env, cwd: step.workspace });
  const { outputs } = await read();
  if (outputs.get("status") !== status) throw new Error(`the Action ended as ${outputs.get("status")}`);
  return { ...measured, outputs };
}

/** The inputs that upload all files to one Edge Impulse data item. @param {string} url of the server */
export function edgeImpulseInputs(url) {
  return {
    service: "edge-impulse",
    token: "sandbox-token",
    "base-url": `${url}/edge-impulse`,
    "organization-id": "1",
    dataset: "bench",
    files: "**",
  };
}

/** The folders of one run. @param {string} folder */
export function runnerFolders(folder) {
  return { workspace: join(folder, "workspace"), temporary: join(folder, "temp") };
}
