import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type ActionFile, readActionFile } from "../../../scripts/lib/action-file.mjs";
import { recordings } from "../../../scripts/make-recordings.mjs";
import { fillTables } from "../../../scripts/update-readme.mjs";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const action = await readActionFile(join(repository, "action.yml"));
const readText = (path: string) => readFile(join(repository, path), "utf8");

describe("README.md", () => {
  test("has the inputs and outputs that action.yml has", async () => {
    const readme = await readText("README.md");
    expect(fillTables(readme, action)).toBe(readme);
  });

  test("gives the two commands by which .ci/run starts demo and tests", async () => {
    const readme = await readText("README.md");
    const ci = await readText(".ci/run");
    const { packageManager } = JSON.parse(await readText("package.json"));
    for (const script of ["demo", "test"]) expect(readme).toContain(`\nnpx --yes ${packageManager} ${script}\n`);
    expect(ci).toContain(`readonly PNPM='npx --yes ${packageManager}'`);
  });
});

describe("tables made of action.yml", () => {
  const input = { name: "mode", required: false, default: "create", description: "One | two\nlines.\n\nMore." };
  const sample: ActionFile = { name: "a", main: "/a.js", inputs: [input], outputs: [] };
  const empty = "<!-- inputs -->\n<!-- /inputs -->\n<!-- outputs -->\n<!-- /outputs -->\n";

  test("hold the first paragraph of a description on one line, with its bars escaped", () => {
    expect(fillTables(empty, sample)).toContain("| `mode` | `create` | One \\| two lines. |\n");
  });

  test("replace the tables of before", () => {
    const once = fillTables(empty, sample);
    expect(fillTables(once, { ...sample, inputs: [{ ...input, default: "append" }] })).not.toContain("`create`");
    expect(fillTables(once, sample)).toBe(once);
  });

  test("say which inputs are required", () => {
    const inputs = [{ ...input, required: true, default: undefined }];
    expect(fillTables(empty, { ...sample, inputs })).toContain("| `mode` | required |");
  });

  test("need their markers", () => {
    expect(() => fillTables("# Read me\n", sample)).toThrow("<!-- inputs -->");
  });
});

describe("the recordings under examples/", () => {
  test("are what their script writes", async () => {
    const folder = join(repository, "examples/data/recordings");
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile()).length;
    expect(found).toBe(recordings().size);
    for (const [path, content] of recordings()) {
      expect((await readFile(join(folder, path))).equals(Buffer.from(content))).toBe(true);
    }
  });
});

describe("the issue forms", () => {
  const folder = ".github/ISSUE_TEMPLATE";

  test("have what GitHub asks of them: unique ids and labels, questions with a label, choices that differ", async () => {
    const names = (await readdir(join(repository, folder))).filter((name) => name !== "config.yml");
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      const { body, ...form } = parse(await readText(`${folder}/${name}`));
      expect(form).toEqual({ name: expect.any(String), description: expect.any(String), labels: [expect.any(String)] });
      // Forms are plain YAML; what GitHub does not know of them is not looked at here.
      const fields = body as readonly { type: string; id?: string; attributes: Record<string, unknown> }[];
      const questions = fields.filter(({ type }) => type !== "markdown");
      for (const { type, id, attributes } of questions) {
        expect(["input", "textarea", "dropdown"]).toContain(type);
        expect({ name, id, label: attributes.label }).toEqual({
          name,
          id: expect.any(String),
          label: expect.any(String),
        });
        const options = type === "dropdown" ? attributes.options : ["one"];
        expect(options).toEqual([...new Set(options as string[])]);
        expect(options).toEqual(expect.arrayContaining([expect.any(String)]));
      }
      for (const values of [questions.map(({ id }) => id), questions.map(({ attributes }) => attributes.label)]) {
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });

  test("lead a vulnerability to private reporting", async () => {
    const { contact_links } = parse(await readText(`${folder}/config.yml`));
    expect(JSON.stringify(contact_links)).toContain("/security/advisories/new");
  });
});
