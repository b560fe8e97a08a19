import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readActionFile } from "../../../../scripts/lib/action-file.mjs";
import { SERVICE_NAMES, SERVICES } from "../../src/inputs/service-inputs.js";
import { codeBlocks, markdownFiles, REPOSITORY } from "./markdown-files.js";

const action = await readActionFile(path.join(REPOSITORY, "action.yml"));

interface Step {
  readonly id?: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** A piece of YAML that shows steps: a workflow, or a code block of a page. */
interface Snippet {
  readonly where: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** All mappings in a YAML value that have a `uses`. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(stepsIn);
  if (!("uses" in value)) return inside;
  const { uses, id, with: given } = value as { uses: unknown; id?: unknown; with?: object }; // `uses` is there, the rest may be
  return [{ uses: String(uses), ...(id === undefined ? {} : { id: String(id) }), with: { ...given } }];
}

function isThisAction({ uses }: Step): boolean {
  return uses === "./" || uses.startsWith("OWNER/dataset-upload@");
}

function readSnippet(where: string, text: string): Snippet {
  try {
    return { where, text, steps: stepsIn(parse(text)) };
  } catch (error) {
    throw new Error(`${where} is not YAML.`, { cause: error });
  }
}

async function workflows(folder: string): Promise<readonly Snippet[]> {
  const names = await readdir(path.join(REPOSITORY, folder));
  const texts = names.map((name) => readFile(path.join(REPOSITORY, folder, name), "utf8"));
  return (await Promise.all(texts)).map((text, index) => readSnippet(`${folder}/${names[index]}`, text));
}

async function findSnippets(): Promise<readonly Snippet[]> {
  const pages = (await markdownFiles()).flatMap((file) =>
    codeBlocks(file.text)
      .filter(({ language }) => /^ya?ml$/.test(language))
      .map(({ code, line }) => readSnippet(`${file.path}:${line}`, code)),
  );
  const all = [...(await workflows(".github/workflows")), ...(await workflows("examples/workflows")), ...pages];
  return all.filter(({ steps }) => steps.some(isThisAction));
}

const snippets = await findSnippets();
const ofServices = new Set(Object.values(SERVICES).flatMap(({ inputs }) => Object.keys(inputs)));
const common = action.inputs.map(({ name }) => name).filter((name) => !ofServices.has(name));

test("steps of this Action are found in the workflows, the examples, README.md and docs/", () => {
  for (const folder of [".github/", "examples/", "README.md", "docs/"]) {
    expect(snippets.some(({ where }) => where.startsWith(folder))).toBe(true);
  }
});

describe.each(snippets)("$where", ({ text, steps }) => {
  test.each(steps.filter(isThisAction))(
    "names only inputs and modes of the service $with.service",
    ({ with: given }) => {
      const service = SERVICE_NAMES.find((name) => name === given.service);
      if (service === undefined) throw new Error(`There is no service ${given.service}.`);
      const known = new Set([...common, ...Object.keys(SERVICES[service].inputs)]);
      expect(Object.keys(given).filter((name) => !known.has(name))).toEqual([]);
      expect(Object.keys(given)).toEqual(expect.arrayContaining(["service", "files"]));
      expect(SERVICES[service].modes).toContain(given.mode ?? "create");
    },
  );

  test("reads only outputs that there are", () => {
    const others = new Set(steps.filter((step) => !isThisAction(step)).map(({ id }) => id));
    const names = new Set(action.outputs.map(({ name }) => name));
    const read = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => !others.has(id));
    expect(read.map(([, , name = ""]) => name).filter((name) => !names.has(name))).toEqual([]);
  });
});
