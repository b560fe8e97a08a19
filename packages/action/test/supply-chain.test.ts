import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const read = (name: string) => readFileSync(path.join(repository, name), "utf8");

describe("what is installed", () => {
  const workspace: Readonly<Record<string, unknown>> = parse(read("pnpm-workspace.yaml"));

  test("runs no script of its own: each that has one is named and refused, and an unnamed one stops the installation", () => {
    expect(Object.values(workspace.allowBuilds ?? {}).filter((allowed) => allowed !== false)).toEqual([]);
    expect(workspace.strictDepBuilds).toBe(true);
    const allowing = [
      "onlyBuiltDependencies",
      "onlyBuiltDependenciesFile",
      "dangerouslyAllowAllBuilds",
      "neverBuiltDependencies",
    ];
    for (const setting of allowing) expect(workspace).not.toHaveProperty(setting);
  });

  test("is at least three days old, without exceptions", () => {
    expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60);
    for (const setting of ["minimumReleaseAgeExclude", "trustPolicyExclude"])
      expect(workspace).not.toHaveProperty(setting);
    expect(workspace).toMatchObject({ trustPolicy: "no-downgrade", blockExoticSubdeps: true });
  });

  test("takes none of these settings from elsewhere", () => {
    const folders = [".", "packages", ...["core", "action", "sandbox"].map((one) => `packages/${one}`)];
    const names = folders
      .flatMap((folder) => readdirSync(path.join(repository, folder)))
      .filter((name) => /^(\.npmrc|\.pnpmfile\.[cm]?js|\.yarnrc.*)$/.test(name));
    expect(names).toEqual([]);
    for (const name of [
      "package.json",
      ...["core", "action", "sandbox"].map((one) => `packages/${one}/package.json`),
    ]) {
      const { pnpm, scripts = {} } = JSON.parse(read(name));
      expect(pnpm).toBeUndefined();
      expect(Object.keys(scripts).filter((script) => /^(pre|post)?(install|prepare)$/.test(script))).toEqual([]);
    }
  });

  test("is named by its exact version, and by the digest of what the registry gave", () => {
    for (const name of [
      "package.json",
      ...["core", "action", "sandbox"].map((one) => `packages/${one}/package.json`),
    ]) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(name));
      const versions = Object.entries<string>({ ...devDependencies, ...dependencies });
      expect(versions.filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/.test(version))).toEqual([]);
    }
    const { packages }: { packages: Record<string, { resolution: Record<string, string> }> } = parse(
      read("pnpm-lock.yaml"),
    );
    const entries = Object.entries(packages);
    expect(entries.length).toBeGreaterThan(100);
    const loose = entries.filter(([, { resolution }]) => {
      return !/^sha512-/.test(resolution.integrity ?? "") || Object.keys(resolution).length > 1;
    });
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});

describe("the licences beside the bundle", () => {
  const PERMITTED = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

  /** `name version`, the licence's name and its text, for each package. */
  function sections(): { title: string; license: string; text: string }[] {
    const list = read("packages/action/dist/licenses.txt");
    const starts = [...list.matchAll(/^((?:@[a-z\d.-]+\/)?[a-z\d.-]+ \d+\.\d+\.\d+\S*)\n([^\n]*)\n/gm)];
    return starts.map((start, index) => ({
      title: start[1] ?? "",
      license: start[2] ?? "",
      text: list.slice(start.index + start[0].length, starts[index + 1]?.index).trim(),
    }));
  }

  test("are those of the packages that are really in it, in their very versions", () => {
    const script = path.join(repository, "scripts/bundled-packages.mjs");
    const bundled: { name: string; version: string; license: string }[] = JSON.parse(
      execFileSync(process.execPath, [script], { encoding: "utf8" }),
    );
    expect(bundled.length).toBeGreaterThan(10);
    expect(sections().map(({ title, license }) => ({ title, license }))).toEqual(
      bundled.map(({ name, version, license }) => ({ title: `${name} ${version}`, license })),
    );
  });

  test("are permitted, and there with their texts", () => {
    for (const { title, license, text } of sections()) {
      expect({ title, permitted: PERMITTED.includes(license) }).toEqual({ title, permitted: true });
      expect({ title, isText: /permi(t|ssion)|licen[cs]e/i.test(text) && text.length > 300 }).toEqual({
        title,
        isText: true,
      });
    }
  });
});
