import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REPOSITORY } from "./markdown-files.js";

const DECLARED = "^export (?:declare )?(?:abstract )?(?:class|function|const|interface|type)";

interface PassedOn {
  readonly names: readonly string[] | "all";
  /** The declaration file they come from. */
  readonly from: string;
}

/** The names that a declaration file passes on from others: at once, or imported first. */
function passedOn(source: string): readonly PassedOn[] {
  const origins = new Map<string, string>();
  for (const [, list = "", from = ""] of source.matchAll(/^import (?:type )?(\{[^}]*\}) from "(\..+)\.js";$/gm)) {
    for (const name of namesIn(list)) origins.set(name, from);
  }
  const statements = [...source.matchAll(/^export (?:type )?(\*|\{[^}]*\})(?: from "(.+)\.js")?;$/gm)];
  return statements.flatMap(([, list = "", from]): PassedOn[] => {
    if (list === "*") return [{ names: "all", from: `${from}.d.ts` }];
    if (from !== undefined) return [{ names: namesIn(list), from: `${from}.d.ts` }];
    return namesIn(list).map((name) => ({ names: [name], from: `${origins.get(name)}.d.ts` }));
  });
}

/** The names in braces: `{ type A, b }`. */
function namesIn(list: string): readonly string[] {
  return list
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) => name.trim().replace(/^type /, ""))
    .filter((name) => name !== "");
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

/** The declaration files of everything that a package's `exports` offer. */
async function entriesOf(packageName: string): Promise<readonly string[]> {
  const folder = path.join(REPOSITORY, "packages", packageName);
  const { exports } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const entries: readonly unknown[] = Object.values(exports);
  return entries.flatMap((entry) =>
    typeof entry === "object" && entry !== null && "types" in entry ? [path.join(folder, String(entry.types))] : [],
  );
}

describe("every public name", () => {
  test.each([
    ["core", "upload"],
    ["sandbox", "startSandbox"],
  ])("of %s has a doc comment", async (packageName, known) => {
    const entries = await Promise.all((await entriesOf(packageName)).map(exportsOf));
    const names = new Map(entries.flatMap((entry) => [...entry]));
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

  test("is looked for where it comes from", () => {
    const source = [
      'import { type A } from "./a.js";',
      "export type { A };",
      'export { b, type C } from "./c.js";',
      'export * from "./d.js";',
    ].join("\n");
    expect(passedOn(source)).toEqual([
      { names: ["A"], from: "./a.d.ts" },
      { names: ["b", "C"], from: "./c.d.ts" },
      { names: "all", from: "./d.d.ts" },
    ]);
  });
});
