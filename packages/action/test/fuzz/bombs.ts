import type { Bomb } from "../../../core/test/fuzz/bombs.js";
import { BadValue, type InputType } from "../../src/inputs/parsers.js";
import { structure, textMapping } from "../../src/inputs/yaml.js";

const MIB = 1024 * 1024;
const DEPTH = 200_000;

/** What an input says of a file of the workspace that holds this text. */
async function input(type: InputType<unknown>, text: string): Promise<string> {
  const pathToWrite = async () => "";
  try {
    await type.parse("@f.yml", { readText: async () => text, pathToWrite });
    return "taken";
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    return error.message;
  }
}

const manyKeys = Array.from({ length: 60_000 }, (_, at) => `k${at}: v`).join("\n");

/** Texts of inputs; a file that an input names has at most 1 MiB. */
export const ACTION_BOMBS: readonly Bomb[] = [
  {
    name: "200,000 nested brackets in metadata",
    says: /^in "f\.yml" is not a mapping of names to texts in JSON or YAML: more than 131072 characters/,
    run: () => input(textMapping, "[".repeat(DEPTH)),
  },
  {
    name: "60,000 nested brackets in metadata",
    says: /^in "f\.yml" is not a mapping of names to texts in JSON or YAML: line 1: it cannot be read/,
    run: () => input(textMapping, "[".repeat(60_000) + "]".repeat(60_000)),
  },
  {
    name: "60,000 keys in metadata",
    says: /more than 131072 characters can only be JSON/,
    run: () => input(textMapping, manyKeys),
  },
  {
    name: "as many keys in metadata as YAML may have",
    says: /^taken$/,
    run: () => input(textMapping, manyKeys.slice(0, 100_000)),
  },
  {
    name: "200,000 nested brackets in columns",
    says: /^is neither JSON nor YAML: more than 131072 characters/,
    run: () => input(structure, "[".repeat(DEPTH)),
  },
  {
    name: "60,000 nested mappings in columns",
    says: /^is neither JSON nor YAML: a line opens 20 lists or mappings at once/,
    run: () => input(structure, `${"- ".repeat(60_000)}a`),
  },
  {
    name: "aliases of aliases in columns",
    says: /^is neither JSON nor YAML: an alias /,
    run: () => {
      const lines = Array.from(
        { length: 30 },
        (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join()}]`,
      );
      return input(structure, ["a0: &a0 [x]", ...lines].join("\n"));
    },
  },
  {
    name: "1 MiB of one string in columns",
    says: /^taken$/,
    run: () => input(structure, JSON.stringify("x".repeat(MIB - 2))),
  },
];
