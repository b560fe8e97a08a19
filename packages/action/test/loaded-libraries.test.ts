import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "@dataset-upload/sandbox";
import { expect, test } from "@jest/globals";
import { listLoadedFiles } from "../../../scripts/lib/loaded-files.mjs";
import { Runner } from "./run-action.js";

const BUNDLE = fileURLToPath(new URL("../dist/", import.meta.url));

/** A name from the code of each library that most runs do not use, by which the file that has it is found in the bundle. */
const MARKS = {
  "fastest-levenshtein": "myers_32",
  yaml: "YAMLParseError",
  undici: "UndiciError",
  "@streamparser/json": "TokenizerError",
} as const;
type Library = keyof typeof MARKS;
const LIBRARIES = Object.keys(MARKS) as Library[];

test("the bundle has each of the libraries, in a file of its own", () => {
  const scripts = readdirSync(BUNDLE).filter((name) => name.endsWith(".js"));
  const holding = LIBRARIES.map((library) => scripts.filter((name) => holds(path.join(BUNDLE, name), library)));
  expect(holding).toEqual(LIBRARIES.map(() => [expect.stringMatching(/^\d+\.index\.js$/)]));
});

test.each<[string, Readonly<Record<string, string>>, readonly Library[]]>([
  ["small files", {}, []],
  ["a misspelt placeholder", { metadata: '{"a": "{nmae}"}' }, ["fastest-levenshtein"]],
  ["metadata as YAML", { metadata: "a: b" }, ["yaml"]],
])("a run with %s loads the libraries that it uses, and no other", async (_, more, used) => {
  const sandbox = await startSandbox({ token: "t0ken_t0ken" });
  const runner = await Runner.make();
  try {
    await runner.write({ "data/a.csv": "x\n1\n" });
    const list = path.join(runner.temp, "loaded");
    const hook = path.join(runner.temp, "list-loaded.cjs");
    await writeFile(hook, listLoadedFiles(list));
    const inputs = {
      service: "edge-impulse",
      token: "t0ken_t0ken",
      "base-url": sandbox.baseUrls.edgeImpulse,
      "organization-id": "1",
      dataset: "field",
      files: "data/*.csv",
      ...more,
    };
    const { exitCode } = await runner.run({ inputs, env: { NODE_OPTIONS: `--require=${JSON.stringify(hook)}` } });
    expect(exitCode).toBe(0);
    const loaded = readFileSync(list, "utf8").split("\n");
    expect(loaded).toContain(path.join(BUNDLE, "index.js"));
    expect(LIBRARIES.filter((library) => loaded.some((file) => holds(file, library)))).toEqual(used);
  } finally {
    await sandbox.close();
    await runner.remove();
  }
});

function holds(file: string, library: Library): boolean {
  return file.endsWith(".js") && readFileSync(file, "utf8").includes(MARKS[library]);
}
