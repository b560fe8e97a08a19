import { readdir } from "node:fs/promises";
import { readDescription, SHIPPED_SERVICES } from "@dataset-upload/core/described";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { schemaFaults } from "../../../core/test/support/description-schema.js";
import { Runner } from "../run-action.js";
import { codeBlocks, REPOSITORY, readMarkdown } from "./markdown-files.js";

const PAGE = "docs/described-services.md";

async function yamlBlocks(page: string) {
  const blocks = codeBlocks((await readMarkdown(page)).text).filter(({ language }) => language === "yaml");
  return blocks.map(({ code, line }) => ({ place: `${page} line ${line}`, code, value: parse(code) as unknown }));
}

const blocks = await yamlBlocks(PAGE);
const descriptions = blocks.filter(({ code }) => /^service: /m.test(code));
/** Fields to be put into the description of the page's walk. */
const parts = blocks.filter(({ code }) => /^find:/m.test(code) && !/^service: /m.test(code));

/** A step's inputs, as a page shows them. */
type Step = readonly { readonly with: Readonly<Record<string, string>> }[];

const pages = [PAGE, ...SHIPPED_SERVICES.map((name) => `docs/services/${name}.md`)];
const steps = (await Promise.all(pages.map(yamlBlocks)))
  .flat()
  .filter(({ code }) => code.startsWith("- uses:"))
  .map(({ place, value }) => ({ place, inputs: (value as Step)[0]?.with ?? {} }));

describe("the page on described services", () => {
  test.each(descriptions)("shows a description that loads: $place", ({ code, value }) => {
    expect(readDescription(code, "lab.yml").service).toBeDefined();
    expect(schemaFaults(value)).toEqual([]);
  });

  test("completes the description of its walk", () => {
    expect(parts).toHaveLength(1);
    const whole = `${descriptions[0]?.code}${parts[0]?.code}`;
    expect(readDescription(whole, "lab.yml").find?.items).toBe("/files");
  });

  test("shows what a wrong pointer leads to, word for word", async () => {
    const [walk] = descriptions;
    const { text } = await readMarkdown(PAGE);
    const wrong = (walk?.code ?? "").replace("id: /file/id", "id: /data/id");
    const message = codeBlocks(text)
      .find(({ code }) => code.startsWith("lab.yml line"))
      ?.code.trim();
    expect(() => readDescription(wrong, "lab.yml")).toThrow(message ?? "no message");
  });

  test("names the services that ship", async () => {
    const { text } = await readMarkdown(PAGE);
    const named = [...text.matchAll(/\]\(services\/([a-z-]+)\.md\)/g)].map(([, name]) => name);
    expect(named).toEqual([...SHIPPED_SERVICES]);
    expect(await readdir(`${REPOSITORY}/docs/services`)).toEqual(
      expect.arrayContaining(SHIPPED_SERVICES.map((name) => `${name}.md`)),
    );
  });
});

describe("each step of a described service that a page shows", () => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await Runner.make();
    await runner.write({
      ".github/dataset-services/lab.yml": descriptions[0]?.code ?? "",
      "data/levels.csv": "id,level\n1,2\n",
      "data/levels/a.csv": "id,level\n1,2\n",
      "data/readings.csv": "id,level\n1,2\n",
      "data/recordings/a.wav": "a",
      "data/documents/a.md": "a",
      "data/train.jsonl": "{}\n",
      "recordings/idle/a.csv": "1,2\n",
    });
  });
  afterAll(() => runner.remove());

  test.each(steps)("runs dry: $place", async ({ inputs }) => {
    const filled = Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (\w+)\..*?\}\}/g, "some-$1-0123"),
    ]);
    const { exitCode, stdout } = await runner.run({ inputs: { ...Object.fromEntries(filled), "dry-run": "true" } });
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/Dry run/i)]);
  });
});
