import { link, mkdir, readFile, rename, symlink, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { makeFifo, onLinux, onPosix } from "../../core/test/support/platform.js";
import { makeTree } from "./file-tree.js";
import { find, idle, names, runnerTemp, scratch, useFolders, workspace } from "./find-files-stage.js";

useFolders();

describe("what is found", () => {
  test("is described with its path, labels, size and identity", async () => {
    await makeTree(workspace, ["data/sales/a.csv"]);
    const file = path.join(workspace, "data/sales/a.csv");
    await utimes(file, 1_700_000_000.25, 1_700_000_000.25);
    expect(await find("data/**/*.csv")).toEqual({
      files: [{ path: file, label: "data/sales/a.csv", name: "sales/a.csv", size: 16, mtimeMs: 1_700_000_000_250 }],
      root: "data",
      idle: [],
      skipped: [],
      unreadable: [],
      workspace: "filled",
    });
  });

  test("is ordered by code units of the name", async () => {
    await makeTree(workspace, ["b", "a/z", "a-b", "C", "é", "a.b", "10", "9", "\u{1F600}", "\uFF5E"]);
    expect(await names("**")).toEqual(["10", "9", "C", "a-b", "a.b", "a/z", "b", "é", "\u{1F600}", "\uFF5E"]);
  });

  test("may be in the runner's temporary folder", async () => {
    await makeTree(runnerTemp, ["out/a.csv"]);
    const { files, root } = await find(`${runnerTemp}/out/*.csv`);
    expect(files).toMatchObject([{ label: "$RUNNER_TEMP/out/a.csv", name: "a.csv" }]);
    expect(root).toBe("$RUNNER_TEMP/out");
  });

  test("is the same for a workspace that is given by a symbolic link", async () => {
    await makeTree(workspace, ["data/a.csv"]);
    const alias = path.join(scratch, "alias");
    await symlink(workspace, alias);
    for (const patterns of ["data/*", `${alias}/data/*`, `${workspace}/data/*`]) {
      const { files, root } = await find(patterns, { workspace: alias });
      expect(files).toMatchObject([{ path: path.join(workspace, "data/a.csv"), label: "data/a.csv", name: "a.csv" }]);
      expect(root).toBe("data");
    }
  });

  test("is nothing where a pattern runs through a file, or a name is too long to exist", async () => {
    await makeTree(workspace, ["a"]);
    const patterns = `a/b/*\na/b\n${"x".repeat(300)}`;
    const { files, skipped, idle } = await find(patterns);
    expect([files, skipped, idle.map(({ text }) => text)]).toEqual([[], [], patterns.split("\n")]);
  });

  test("works without a temporary folder, or with one that does not exist", async () => {
    await makeTree(workspace, ["a"]);
    expect(await names("a", { runnerTemp: undefined })).toEqual(["a"]);
    expect(await names("a", { runnerTemp: "" })).toEqual(["a"]);
    expect(await names(`${scratch}/none/*\na`, { runnerTemp: path.join(scratch, "none") })).toEqual(["work/repo/a"]);
  });

  onPosix("includes names with line breaks, quotes, control characters, glob characters and 255 bytes", async () => {
    const odd = [
      "a\nb",
      "\r",
      "it's",
      '"',
      "\u001b[31m",
      "\u2028",
      "[x]",
      "a*b",
      "\\",
      "-rf",
      " ",
      "\uFFFD",
      "é".repeat(127),
    ];
    const entries = [...odd, ...odd.map((name) => `in/${name}/${name}`)].filter((name) => name !== "");
    await makeTree(
      workspace,
      entries.map((entry) => `d/${entry}`).filter((entry) => !entry.endsWith("/")),
    );
    expect([...(await names("d/**"))].sort()).toEqual([...entries].sort());
  });
});

describe("names start from the folder that all bases share", () => {
  beforeEach(() => makeTree(workspace, ["data/a/1.csv", "data/b/2.csv", "data/b/3.csv", "other/4.csv"]));

  test.each([
    { patterns: "data/b/2.csv", root: "data/b", sent: ["2.csv"] },
    { patterns: "data/b/2.csv\ndata/b/2.csv", root: "data/b", sent: ["2.csv"] },
    { patterns: "data/b/2.csv\ndata/b/3.csv", root: "data/b", sent: ["2.csv", "3.csv"] },
    { patterns: "data/b", root: "data/b", sent: ["2.csv", "3.csv"] },
    { patterns: "data/b/", root: "data/b", sent: ["2.csv", "3.csv"] },
    { patterns: "data/*/2.csv", root: "data", sent: ["b/2.csv"] },
    { patterns: "data/a/*\ndata/b/2.csv", root: "data", sent: ["a/1.csv", "b/2.csv"] },
    { patterns: "data/{a,b}/*\n!data/b/3.csv", root: "data", sent: ["a/1.csv", "b/2.csv"] },
    { patterns: "data/b/2.csv\nother/4.csv", root: "", sent: ["data/b/2.csv", "other/4.csv"] },
    { patterns: "data/b/2.csv\nmissing/*", root: "", sent: ["data/b/2.csv"] },
    { patterns: "data/b/*\n!other/**", root: "data/b", sent: ["2.csv", "3.csv"] },
  ])("$patterns → $root", async ({ patterns, root, sent }) => {
    const found = await find(patterns);
    expect({ root: found.root, sent: found.files.map(({ name }) => name) }).toEqual({ root, sent });
  });

  test("which may lie above the workspace, where both places are searched", async () => {
    await makeTree(runnerTemp, ["x.csv"]);
    const { files, root } = await find(`other/*\n${runnerTemp}/*`);
    expect(files.map(({ name }) => name)).toEqual(["_temp/x.csv", "repo/other/4.csv"]);
    expect(root).toBe(path.join(scratch, "work"));
  });
});

describe("unmatched patterns are named", () => {
  test("as they were written, whatever keeps their files away", async () => {
    await makeTree(workspace, ["a.csv", ".h.csv", "gha-creds-1.json"]);
    const patterns = "*.csv\n  *.tsv  \n.h.csv\na.*\nmissing/\ngha*.json\n!a.nothing";
    expect(await idle(patterns)).toEqual(["*.tsv", ".h.csv", "missing/", "gha*.json", "!a.nothing"]);
    expect(await idle("*.csv\na.*\n!a.csv")).toEqual(["*.csv", "a.*"]);
  });
});

describe("what can't be sent is reported", () => {
  onPosix("when it is a FIFO, a socket or a device, without opening it", async () => {
    await makeTree(workspace, ["d/a", "d/null -> /dev/null", "d/fifo2 -> fifo"]);
    makeFifo(path.join(workspace, "d/fifo"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(workspace, "d/socket"), resolve));
    try {
      expect(await find("d\nd/fifo")).toMatchObject({
        files: [{ name: "a" }],
        skipped: [
          { label: "d/fifo", reason: "fifo" },
          { label: "d/fifo2", reason: "fifo" },
          { label: "d/null", reason: "link-outside" },
          { label: "d/socket", reason: "socket" },
        ],
      });
      expect((await find("d/fifo")).skipped).toEqual([{ label: "d/fifo", reason: "fifo" }]);
      expect((await find("d/*.csv")).skipped).toEqual([]);
    } finally {
      server.close();
    }
  });

  onLinux("when its name is not UTF-8", async () => {
    const bytes = (name: string) => Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from(name, "latin1")]);
    await makeTree(workspace, ["a.csv", "\uFFFD.csv"]);
    await writeFile(bytes("\xff.csv"), "");
    await mkdir(bytes("\xfe"));
    expect(await find("**/*.csv")).toMatchObject({
      files: [{ name: "a.csv" }, { name: "\uFFFD.csv", size: 7 }],
      unreadable: [
        { label: "\uFFFD", reason: { kind: "invalid-name" } },
        { label: "\uFFFD.csv", reason: { kind: "invalid-name" } },
      ],
    });
    expect((await find("a*")).unreadable).toEqual([]);
  });
});

describe("a search that is cancelled", () => {
  test.each([
    { tree: "many files of one folder", entry: (index: number) => `data/${index}.csv` },
    { tree: "many folders without a file", entry: (index: number) => `data/${index}/` },
  ])("lets the process do other things, such as end it, among $tree", async ({ entry }) => {
    await makeTree(
      workspace,
      Array.from({ length: 200 }, (_, index) => entry(index)),
    );
    const reason = new Error("enough");
    const controller = new AbortController();
    const { signal } = controller;
    // It asks for the first time when all that it waits for without this is behind it.
    signal.throwIfAborted = () => {
      setImmediate(() => controller.abort(reason));
      AbortSignal.prototype.throwIfAborted.call(signal);
    };
    await expect(find("**", { signal })).rejects.toBe(reason);
  });

  test("ends with the signal's reason, before it has read another folder", async () => {
    await makeTree(workspace, ["a/b/c/d.csv"]);
    const reason = new Error("cancelled");
    await expect(find("**", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

test("a found file's path opens what was found, even after its link changed", async () => {
  await makeTree(workspace, ["real.csv", "data.csv -> real.csv"]);
  const [file] = (await find("data.csv")).files;
  await symlink("../../outside/secret.csv", path.join(workspace, "new"));
  await rename(path.join(workspace, "new"), path.join(workspace, "data.csv"));
  expect(await readFile(file?.path ?? "", "utf8")).toBe("real.csv");
});

test("one file with two names is found twice", async () => {
  await makeTree(workspace, ["a"]);
  await link(path.join(workspace, "a"), path.join(workspace, "b"));
  expect(await names("*")).toEqual(["a", "b"]);
});

test("an excluded folder is not read", async () => {
  await makeTree(workspace, ["a.csv", "node_modules/x.csv", "node_modules/loop -> ."]);
  expect(await find("**\n!**/node_modules/**")).toMatchObject({ files: [{ name: "a.csv" }], skipped: [] });
});

test("a workspace that does not exist is an error", async () => {
  const error = await find("*", { workspace: path.join(scratch, "none") }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: "input", option: "workspace", message: expect.stringContaining("ENOENT") });
});
