import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { jobsOutsideGate } from "../../../scripts/check-gate.mjs";
import { faultsOf, pinsOf } from "../../../scripts/lib/workflow-rules.mjs";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const readText = (path: string) => readFile(join(repository, path), "utf8");

/** Path → text of the files of a folder and those below it. */
async function texts(folder: string, extension: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(repository, folder), { recursive: true })).filter((name) =>
    name.endsWith(extension),
  );
  return new Map(
    await Promise.all(names.map(async (name) => [`${folder}/${name}`, await readText(join(folder, name))] as const)),
  );
}

const workflows = new Map([
  ...(await texts(".github/workflows", ".yml")),
  ...(await texts("examples/workflows", ".yml")),
]);

describe("every workflow, the examples' too", () => {
  test.each([...workflows])("%s keeps the rules", (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test("uses an action in one version only, in the documents too", async () => {
    const documents = new Map([...(await texts("docs", ".md")), ["README.md", await readText("README.md")]]);
    const found = new Map<string, Set<string>>();
    for (const [path, text] of [...workflows, ...documents]) {
      const { pins, loose } = pinsOf(text);
      expect({ path, loose }).toEqual({ path, loose: [] });
      for (const { action, commit, version } of pins) {
        found.set(action, (found.get(action) ?? new Set()).add(`${commit} # ${version}`));
      }
    }
    const several = [...found].filter(([, versions]) => versions.size > 1);
    expect(several).toEqual([]);
    expect(found.size).toBeGreaterThan(5);
  });
});

describe("the rules of workflows", () => {
  const good = `on: push
permissions: {}
concurrency: a
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: ./
      - uses: OWNER/dataset-upload@v1
      - run: npx --yes pnpm@10.34.9 test && echo "$NAME"
        env:
          NAME: \${{ github.head_ref }}
`;

  test("find nothing wrong with a good one", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test.each([
    [
      "a tag for a pin",
      "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
      "@v6",
      "actions/checkout@v6 is not pinned",
    ],
    ["a commit without its version", " # v6.0.2", "", "is not pinned to a commit with its version"],
    ["a version that is none", "# v6.0.2", "# newest", "is not pinned to a commit with its version"],
    ["rights for all jobs", "permissions: {}", "permissions: { contents: read }", "permissions at the top must be {}"],
    ["rights by default", "permissions: {}\n", "", "permissions at the top must be {}"],
    ["a grant without a reason", " # to check out", "", "job a: contents: read has no reason beside it"],
    [
      "a grant of everything",
      "permissions:\n      contents: read # to",
      "permissions: write-all # to",
      "grant of everything",
    ],
    ["no limit of time", "    timeout-minutes: 5\n", "", "job a: has no timeout-minutes"],
    ["no concurrency", "concurrency: a\n", "", "has no concurrency"],
    [
      "credentials that stay",
      "persist-credentials: false",
      "fetch-depth: 0",
      "job a: step 1 leaves credentials behind",
    ],
    [
      "an expression in a script",
      '"$NAME"',
      `"\${{ github.head_ref }}"`,
      "job a: step 4 has an expression in its script",
    ],
    ["a tool in any version", "pnpm@10.34.9", "pnpm", "job a: step 4 runs pnpm in no version"],
    ["a dangerous trigger", "on: push", "on: [pull_request_target]", "pull_request_target gives strangers"],
    ["a dangerous trigger among others", "on: push", "on: { push: , workflow_run: }", "workflow_run gives strangers"],
  ])("name %s", (_, part, instead, fault) => {
    const bad = good.replace(part, instead);
    expect(bad).not.toBe(good);
    expect(faultsOf(bad)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("the gate of the CI workflow", () => {
  test("waits for every other job", async () => {
    expect(jobsOutsideGate(await readText(".github/workflows/ci.yml"))).toEqual([]);
  });

  test("is the only one that a pull request needs: no other workflow starts for it", () => {
    const started = [...workflows].filter(
      ([path, text]) => path.startsWith(".github") && "pull_request" in (parse(text).on ?? {}),
    );
    expect(started.map(([path]) => path)).toEqual([".github/workflows/ci.yml"]);
  });

  test("is found wanting where a job is missing from it", () => {
    const workflow = "jobs: { a: {}, b: {}, gate: { if: always(), needs: a } }";
    expect(jobsOutsideGate(workflow)).toEqual(["b"]);
  });

  test.each([
    ["is missing", "jobs: { a: {} }", /no job "gate"/],
    ["could be skipped", "jobs: { a: {}, gate: { needs: a } }", /if: always\(\)/],
  ])("is refused where it %s", (_, workflow, message) => {
    expect(() => jobsOutsideGate(workflow)).toThrow(message);
  });
});
