import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";

/**
 * @typedef {object} ActionInput
 * @property {string} name
 * @property {string} description
 * @property {boolean} required
 * @property {string | undefined} default As the runner passes it on: numbers and booleans are texts.
 */
/** @typedef {{ name: string, description: string }} ActionOutput */
/**
 * @typedef {object} ActionFile What `action.yml` says, in its order.
 * @property {string} name
 * @property {string} main Absolute path of the script that `runs.main` names.
 * @property {readonly ActionInput[]} inputs
 * @property {readonly ActionOutput[]} outputs
 */

/**
 * Reads the `action.yml` of an Action that runs on Node.
 * @param {string} path
 * @returns {Promise<ActionFile>}
 */
export async function readActionFile(path) {
  const { name, runs, inputs = {}, outputs = {} } = parse(await readFile(path, "utf8"));
  if (!/^node\d+$/.test(runs?.using)) throw new Error(`${path} does not run on Node: runs.using is ${runs?.using}.`);
  return {
    name,
    main: resolve(dirname(path), runs.main),
    inputs: Object.entries(inputs).map(([inputName, input]) => ({
      name: inputName,
      description: input.description,
      required: input.required === true,
      default: input.default === undefined ? undefined : String(input.default),
    })),
    outputs: Object.entries(outputs).map(([outputName, output]) => ({
      name: outputName,
      description: output.description,
    })),
  };
}
