import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REPOSITORY } from "./markdown-files.js";

const DECLARED = "^export (?:declare )?(?:abstract )?(?:class|function|const|interface|type)";

/** The names that a declaration file passes on, and the files that declare them. */
function passedOn(source: string): readonly { readonly names: readonly string[] | "all"; readonly from: string }[] {
  return [...source.matchAll(/^export (?:type )?(\*|\{[^}]*\}) from "(.+)\.js";$/gm)].map(
    ([, list = "", from = ""]) => ({
      names: list === "*" ? "all" : (list.match(/(?<=[{,] *(?:type )?)\w+(?= *[,}])/g)?.map(String) ?? []),
      from: `${from}.d.ts`,
    }),
  );
}

type State = "described" | "bare" | "not found";

/** The names that a declaration file declares, and whether each has a doc comment. */
function declarations(source: string): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  for (const { 1: name = "", index } of source.matchAll(new RegExp(`${DECLARED} (\\w+)`, "gm"))) {
    if (source.slice(0, index).trimEnd().endsWith("*/")) found.set(name, "described");
    else if (!found.has(name)) found.set(name, "bare");
  }
  return found;
}

/** The names that a declaration file exports, its own and those of others. */
async function exportsOf(file: string): Promise<ReadonlyMap<string, State>> {
  const source = await readFile(file, "utf8");
  const found = new Map<string, State>(declarations(source));
  for (const { names, from } of passedOn(source)) {
    const others = await exportsOf(path.join(path.dirname(file), from));
    for (const name of names === "all" ? others.keys() : names) found.set(name, others.get(name) ?? "not found");
  }
  return found;
}

describe("every public name", () => {
  test.each([
    ["core", "upload"],
    ["sandbox", "startSandbox"],
  ])("of %s has a doc comment", async (packageName, known) => {
    const names = await exportsOf(path.join(REPOSITORY, "packages", packageName, "dist/index.d.ts"));
    expect(names.get(known)).toBe("described");
    expect([...names].filter(([, state]) => state !== "described")).toEqual([]);
  });

  test("is found bare where nothing stands before it", () => {
    const source = "export interface A {\n}\n/** What. */\nexport declare const b: 1;\n";
    expect([...declarations(source)]).toEqual([
      ["A", "bare"],
      ["b", "described"],
    ]);
  });
});
