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

/** The names that a declaration file declares, and whether each has a doc comment. */
function declarations(source: string): ReadonlyMap<string, "described" | "bare"> {
  const found = new Map<string, "described" | "bare">();
  for (const { 1: name = "", index } of source.matchAll(new RegExp(`${DECLARED} (\\w+)`, "gm"))) {
    if (source.slice(0, index).trimEnd().endsWith("*/")) found.set(name, "described");
    else if (!found.has(name)) found.set(name, "bare");
  }
  return found;
}

async function exportsOf(packageName: string): Promise<ReadonlyMap<string, "described" | "bare" | "not found">> {
  const folder = path.join(REPOSITORY, "packages", packageName, "dist");
  const found = new Map<string, "described" | "bare" | "not found">();
  for (const { names, from } of passedOn(await readFile(path.join(folder, "index.d.ts"), "utf8"))) {
    const declared = declarations(await readFile(path.join(folder, from), "utf8"));
    for (const name of names === "all" ? declared.keys() : names) found.set(name, declared.get(name) ?? "not found");
  }
  return found;
}

describe("every public name", () => {
  test.each([
    ["core", "upload"],
    ["sandbox", "startSandbox"],
  ])("of %s has a doc comment", async (packageName, known) => {
    const names = await exportsOf(packageName);
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
