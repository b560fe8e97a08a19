import path from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { makeTree } from "./file-tree.js";
import { find, names, runnerTemp, scratch, useFolders, workspace } from "./find-files-stage.js";

useFolders();

describe("hidden files", () => {
  beforeEach(() => makeTree(workspace, ["a", ".env.csv", ".cache/b", "d/.c/e", "d/f", ".git/config", "d/.git"]));

  test("are left out, below hidden folders too", async () => {
    expect(await find("**")).toMatchObject({ files: [{ name: "a" }, { name: "d/f" }], skipped: [] });
  });

  test("are found where they are wanted, but never what is in .git", async () => {
    expect(await find("**", { hiddenFiles: "include" })).toMatchObject({
      files: [{ name: ".cache/b" }, { name: ".env.csv" }, { name: "a" }, { name: "d/.c/e" }, { name: "d/f" }],
      skipped: [],
    });
  });

  test("are said to be hidden where a pattern names one", async () => {
    expect(await find(".env.csv\n.cache\n.none\nd")).toMatchObject({
      files: [{ name: "d/f" }],
      idle: [".env.csv", ".cache", ".none"].map((text) => ({ text })),
      skipped: [
        { label: ".cache", reason: "hidden" },
        { label: ".env.csv", reason: "hidden" },
      ],
    });
  });

  test("do not make what a base leads to hidden", async () => {
    expect(await names(".cache/b")).toEqual(["b"]);
    expect(await names(".cache/*")).toEqual([]);
    const hiddenPlace = path.join(scratch, ".work");
    await makeTree(hiddenPlace, ["a"]);
    expect(await names("**", { workspace: hiddenPlace })).toEqual(["a"]);
  });
});

describe("links to hidden files", () => {
  const hidden = (...labels: string[]) => labels.map((label) => ({ label, reason: "link-hidden" }));

  beforeEach(() =>
    makeTree(workspace, [
      ".env",
      ".cache/sub/b",
      "d/a",
      "d/env.csv -> ../.env",
      "d/folder -> ../.cache/sub",
      "d/chain -> env.csv",
      "e -> .cache/sub",
      ".cache/c -> sub/b",
      ".cache/up -> ../.env",
    ]),
  );

  test("are left out by name, in a search and as what a pattern names", async () => {
    expect(await find("d\ne\nd/env.csv\nd/folder/*\ne/b")).toMatchObject({
      files: [{ name: "d/a" }],
      skipped: hidden("d/chain", "d/env.csv", "d/folder", "e"),
    });
    expect(await find("e/b")).toMatchObject({ files: [], skipped: hidden("e/b") });
  });

  test("are taken where hidden files are wanted", async () => {
    expect(await names("d\ne", { hiddenFiles: "include" })).toEqual([
      "d/a",
      "d/chain",
      "d/env.csv",
      "d/folder/b",
      "e/b",
    ]);
  });

  test("do not hide what lies in the same hidden folder, which a pattern names", async () => {
    expect(await find(".cache/c\n.cache/up\n.cache/sub/*")).toMatchObject({
      files: [{ name: "c" }, { name: "sub/b" }],
      skipped: hidden(".cache/up"),
    });
  });
});

describe("credentials that earlier steps left", () => {
  const skipped = (...labels: string[]) => labels.map((label) => ({ label, reason: "credential-file" }));

  test("are never taken, and named where a pattern means them", async () => {
    await makeTree(workspace, ["a.json", "gha-creds-0a.json", "sub/gha-creds-1b.json", ".npmrc"]);
    expect(await find("**", { hiddenFiles: "include" })).toMatchObject({
      files: [{ name: "a.json" }],
      skipped: skipped(".npmrc", "gha-creds-0a.json", "sub/gha-creds-1b.json"),
    });
    expect((await find("*.csv")).skipped).toEqual([]);
  });

  test("are not taken by their very path either", async () => {
    await makeTree(workspace, [".git/config", "gha-creds-0a.json"]);
    const found = await find(".git/config\n.git/*\ngha-creds-0a.json", { hiddenFiles: "include" });
    expect(found).toMatchObject({ files: [], skipped: skipped(".git", "gha-creds-0a.json") });
    expect(await find(".git/config", { hiddenFiles: "include" })).toMatchObject({ skipped: skipped(".git/config") });
  });

  test("are not taken through links", async () => {
    const links = ["data/c.csv -> ../.git/config", "data/git -> ../.git", "data/d.csv -> ../gha-creds-0a.json"];
    await makeTree(workspace, [".git/config", "gha-creds-0a.json", ...links]);
    const found = await find("data\ndata/git/config", { hiddenFiles: "include" });
    expect(found).toMatchObject({ files: [], skipped: skipped("data/c.csv", "data/d.csv", "data/git") });
    expect(await find("data/git/config")).toMatchObject({ files: [], skipped: skipped("data/git/config") });
  });

  test("in the temporary folder are the runner's own files", async () => {
    const uuid = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
    const credentials = [`${uuid}.sh`, `git-credentials-${uuid}.config`];
    await makeTree(runnerTemp, [...credentials, "_runner_file_commands/set_env_1", `${uuid}.csv`, `out/${uuid}.sh`]);
    expect(await find(runnerTemp)).toMatchObject({
      files: [{ name: `${uuid}.csv` }, { name: `out/${uuid}.sh` }],
      skipped: skipped(...[...credentials, "_runner_file_commands"].sort().map((name) => `$RUNNER_TEMP/${name}`)),
    });
  });
});
