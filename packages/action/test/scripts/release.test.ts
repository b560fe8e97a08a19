import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { addRelease, readChangeset } from "../../../../scripts/lib/changelog.mjs";
import { commonVersion, planRelease } from "../../../../scripts/lib/release.mjs";
import { notesOf } from "../../../../scripts/lib/release-notes.mjs";
import { describeOnPosix } from "../../../core/test/support/platform.js";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const run = promisify(execFile);

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-release-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("the plan of a release", () => {
  const state = { version: "1.2.3", changesets: [], tags: ["v1.2.2", "v1"] };

  test.each([
    ["gathers changesets, whatever has no tag yet", { changesets: ["a.md"] }, { kind: "version" }],
    ["is nothing where the version has its tag", { tags: ["v1.2.3"] }, { kind: "nothing" }],
    [
      "publishes a version without a tag and moves the major tag",
      {},
      { kind: "publish", tag: "v1.2.3", majorTag: "v1", stability: "stable" },
    ],
    [
      "moves no tag for a prerelease",
      { version: "2.0.0-next.1" },
      { kind: "publish", tag: "v2.0.0-next.1", majorTag: "v2", stability: "prerelease" },
    ],
  ])("%s", (_, change, plan) => {
    expect(planRelease({ ...state, ...change })).toEqual(plan);
  });

  test("needs one version for all packages, and they have one", async () => {
    await expect(commonVersion(repository)).resolves.toMatch(/^\d+\.\d+\.\d+/);
    await withFolder(async (folder) => {
      for (const [name, version] of [
        ["a", "1.0.0"],
        ["b", "1.0.1"],
      ] as const) {
        await mkdir(join(folder, "packages", name), { recursive: true });
        await writeFile(join(folder, "packages", name, "package.json"), JSON.stringify({ version }));
      }
      await expect(commonVersion(folder)).rejects.toThrow('{"a":"1.0.0","b":"1.0.1"}');
    });
  });
});

describe("the changelog", () => {
  test("takes a changeset's highest level and its text", () => {
    const text =
      '---\n"@dataset-upload/core": patch\n"@dataset-upload/action": minor\n---\n\nA new input.\n\nMore of it.\n';
    expect(readChangeset(text)).toEqual({ level: "minor", summary: "A new input.\n\nMore of it." });
    expect(readChangeset("---\n---\n\nNothing to release.\n")).toBeUndefined();
    expect(() => readChangeset("# Text\n")).toThrow("This is no changeset");
  });

  const before = "# Changelog\n\nWhat users notice.\n\n## 1.0.0 (2026-01-01)\n\nThe first.\n";

  test("gets a release above those of before, breaking changes first", () => {
    const after = addRelease(before, {
      version: "2.0.0",
      date: "2026-02-01",
      changes: [
        { level: "patch", summary: "A fault." },
        { level: "major", summary: "Gone.\n\nUse this." },
      ],
    });
    expect(after).toBe(
      "# Changelog\n\nWhat users notice.\n\n## 2.0.0 (2026-02-01)\n\n### Breaking\n\n- Gone.\n\n  Use this.\n\n" +
        "### Mended\n\n- A fault.\n\n## 1.0.0 (2026-01-01)\n\nThe first.\n",
    );
    expect(notesOf(after, "2.0.0")).toBe("### Breaking\n\n- Gone.\n\n  Use this.\n\n### Mended\n\n- A fault.\n");
    expect(notesOf(after, "1.0.0")).toBe("The first.\n");
  });

  test("begins with a heading alone", () => {
    const changes = [{ level: "minor", summary: "All of it." }] as const;
    const after = addRelease("# Changelog\n", { version: "0.1.0", date: "2026-01-01", changes });
    expect(after).toBe("# Changelog\n\n## 0.1.0 (2026-01-01)\n\n### New\n\n- All of it.\n");
  });

  test("makes a part of the release what was written by hand for it", () => {
    const after = addRelease("# Changelog\n\n## Unreleased\n\nBy hand.\n\n## 0.9.0 (2026-01-01)\n\nOld.\n", {
      version: "1.0.0",
      date: "2026-02-01",
      changes: [
        { level: "major", summary: "" },
        { level: "minor", summary: "More." },
      ],
    });
    expect(after).toBe(
      "# Changelog\n\n## 1.0.0 (2026-02-01)\n\nBy hand.\n\n### New\n\n- More.\n\n## 0.9.0 (2026-01-01)\n\nOld.\n",
    );
  });

  test("must say something of a version that is released", () => {
    expect(() => notesOf(before, "1.0")).toThrow("CHANGELOG.md says nothing of 1.0.");
    expect(() => notesOf("# Changelog\n\n## 1.0.0\n", "1.0.0")).toThrow("says nothing");
  });
});

// It starts npm and tar, which Windows finds in a shell alone, or elsewhere.
describeOnPosix("publishing", () => {
  /** A registry that has `a@1.0.0`, and takes what it has not. */
  async function withRegistry<T>(use: (url: string, published: string[]) => Promise<T>): Promise<T> {
    const published: string[] = [];
    const server = createServer((request, response) => {
      const name = decodeURIComponent(request.url?.slice(1) ?? "");
      if (request.method === "PUT") published.push(name);
      request.resume().once("end", () => {
        response.statusCode = request.method === "PUT" ? 201 : name === "a" ? 200 : 404;
        response.setHeader("content-type", "application/json");
        const versions = { "1.0.0": { name, version: "1.0.0", dist: { tarball: "http://127.0.0.1/a.tgz" } } };
        response.end(JSON.stringify(name === "a" ? { name, "dist-tags": { latest: "1.0.0" }, versions } : {}));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, published); // listens on a port
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async function packed(folder: string, name: string): Promise<void> {
    const source = join(folder, `source-${name}`);
    await mkdir(join(source, "package"), { recursive: true });
    await writeFile(join(source, "package", "package.json"), JSON.stringify({ name, version: "1.0.0" }));
    await run("tar", ["--create", "--gzip", "--file", join(folder, `${name}.tgz`), "--directory", source, "package"]);
  }

  test("leaves what is there, and goes on with what is missing", async () => {
    await withFolder(async (folder) => {
      await Promise.all([packed(folder, "a"), packed(folder, "b")]);
      const npmrc = join(folder, "npmrc");
      await withRegistry(async (url, published) => {
        await writeFile(npmrc, `registry=${url}/\n${url.replace("http:", "")}/:_authToken=none\n`);
        const env = {
          PATH: process.env.PATH,
          HOME: folder,
          npm_config_userconfig: npmrc,
          npm_config_cache: join(folder, "cache"),
        };
        const script = join(repository, "scripts/publish-packages.mjs");
        const { stdout } = await run(process.execPath, [script, folder], { env });
        expect(stdout).toContain("a@1.0.0: is there already");
        expect(stdout).toContain("b@1.0.0: published");
        expect(published).toEqual(["b"]);
      });
    });
  });

  test("fails where the registry does not answer", async () => {
    await withFolder(async (folder) => {
      await packed(folder, "a");
      const env = {
        PATH: process.env.PATH,
        HOME: folder,
        npm_config_registry: "http://127.0.0.1:1/",
        npm_config_fetch_retries: "0",
        npm_config_cache: join(folder, "cache"),
      };
      const script = join(repository, "scripts/publish-packages.mjs");
      await expect(run(process.execPath, [script, folder], { env })).rejects.toThrow("ECONNREFUSED");
    });
  });
});

describe("the release workflow", () => {
  test("reads the outputs that the plan has", async () => {
    const workflow = await readFile(join(repository, ".github/workflows/release.yml"), "utf8");
    const read = new Set([...workflow.matchAll(/steps\.plan\.outputs\.([\w-]+)/g)].map(([, name]) => name));
    const plan = planRelease({ version: "1.0.0", changesets: [], tags: [] });
    const written = Object.keys(plan).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect([...read].sort()).toEqual(written.sort());
  });

  // A script that lacks a package would fail there for the first time when a release is half made.
  test("runs only what comes with Node in the jobs that install nothing", async () => {
    const { jobs } = parse(await readFile(join(repository, ".github/workflows/release.yml"), "utf8"));
    const bare = Object.values<{ steps: readonly { run?: string }[] }>(jobs)
      .map(({ steps }) => steps.map(({ run: script = "" }) => script).join("\n"))
      .filter((scripts) => !scripts.includes(" install "));
    const scripts = bare.flatMap((text) => [...text.matchAll(/\bnode (scripts\/\S+)/g)].map(([, path = ""]) => path));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const script of scripts) expect(await packagesOf(join(repository, script))).toEqual([]);
    expect(await packagesOf(join(repository, "scripts/version.mjs"))).toContain("yaml");
  });

  /** What a script and the scripts it imports take from elsewhere than from Node. */
  async function packagesOf(script: string): Promise<readonly string[]> {
    const imports = [...(await readFile(script, "utf8")).matchAll(/^import .* from "(.+)";$/gm)];
    const found = await Promise.all(
      imports.map(async ([, name = ""]) => {
        if (name.startsWith("node:")) return [];
        return name.startsWith(".") ? await packagesOf(join(dirname(script), name)) : [name];
      }),
    );
    return found.flat();
  }
});
