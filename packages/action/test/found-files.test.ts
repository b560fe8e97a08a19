import { chmod } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { onLinux, onPosix } from "../../core/test/support/platform.js";
import { searchNotices, unreadableFiles } from "../src/found-files.js";
import { makeTree } from "./file-tree.js";
import { find, useFolders, workspace } from "./find-files-stage.js";

useFolders();

async function messages(patterns: string): Promise<readonly string[]> {
  return searchNotices(await find(patterns), "error").map(({ message }) => message);
}

test("a pattern that matched nothing is named as it was written, a warning unless nothing is fine", async () => {
  await makeTree(workspace, ["a.txt"]);
  const found = await find("a.txt\ndata/**/*.csv");
  const message = "`data/**/*.csv` matched no file";
  expect(searchNotices(found, "error")).toEqual([{ level: "warning", message }]);
  expect(searchNotices(found, "ignore")).toEqual([{ level: "notice", message }]);
});

test("an empty workspace is named, with the step that fills it", async () => {
  expect(await messages("data")).toEqual([
    "the workspace is empty: check out the repository (actions/checkout) or write the data in an earlier step",
    "`data` matched no file",
  ]);
});

describe("the mistake is named, with what to write", () => {
  onPosix.each([
    ["- data/*.csv", "not a YAML list. Write one pattern a line, without `- `"],
    ['"data/*.csv"', "the quotes count as part of the name. Leave them out"],
    ["'my data/a b.csv'", "the quotes count as part of the name. Leave them out"],
    ["$GITHUB_WORKSPACE/data/*.csv", "variables are not replaced here. Patterns start from the workspace"],
    ["$" + "{GITHUB_WORKSPACE}/data", "variables are not replaced here"],
    ["$RUNNER_TEMP/data", "variables are not replaced here"],
    ["%GITHUB_WORKSPACE%/data", "variables are not replaced here"],
    ["data/*.csv models/*.bin", "it counts as one pattern. Write several on lines of their own"],
    ["data/a.csv, data/b.csv", "it counts as one pattern. Write several on lines of their own"],
    ['"data/a.csv" "data/b.csv"', "it counts as one pattern. Write several on lines of their own"],
    ["data/report [v2].csv", "but `data/report [v2].csv` has brackets in its name. Write `"],
    ["data\\**\\*.csv", "`\\` makes the character after it an ordinary one. Write `/` between folders"],
  ])("in %s", async (line, advice) => {
    await makeTree(workspace, ["data/b.csv", "data/report [v2].csv", "a"]);
    const [message] = await messages(`a\n${line}`);
    expect(message).toContain(`\`${line}\` matched no file: `);
    expect(message).toContain(advice);
    expect((await messages(`a\n!${line}`))[0]).toContain(`\`!${line}\` excludes nothing: `);
  });

  test.each(["my data/*.csv", "{a.csv,b.csv}", "data (1)/*.csv", "[ab]"])(
    "nowhere in %s, which is only not there",
    async (line) => {
      await makeTree(workspace, ["a"]);
      const [message] = await messages(`a\n${line}`);
      expect(message).toBe(line === "[ab]" ? undefined : `\`${line}\` matched no file`);
    },
  );

  onLinux("in upper and lower case, with the file that was meant", async () => {
    await makeTree(workspace, ["Data/sales/a.csv", "b.csv", "secret.csv"]);
    expect(await messages("b.csv\ndata/**/*.CSV\n!Secret.csv")).toEqual([
      "`data/**/*.CSV` matched no file: `Data/sales/a.csv` differs in upper and lower case alone. Write the pattern as the file is named",
      "`!Secret.csv` excludes nothing",
    ]);
    expect(await messages("*.csv\n!Secret.csv")).toEqual([
      "`!Secret.csv` excludes nothing: `secret.csv` differs in upper and lower case alone. Write the pattern as the file is named",
    ]);
  });
});

describe("the order of lines explains", () => {
  test("why all that a line means is excluded", async () => {
    await makeTree(workspace, ["data/a.csv", "data/drafts/b.csv", "c.txt"]);
    const excluded = (line: string, by: string) =>
      `\`${line}\` matched no file: \`${by}\` excludes all that it matches. The last line that matches a file decides`;
    expect(await messages("data/*.csv\nc.txt\n!**/*.csv")).toEqual([excluded("data/*.csv", "!**/*.csv")]);
    expect(await messages("c.txt\ndata/drafts/*.csv\n!data")).toEqual([excluded("data/drafts/*.csv", "!data")]);
    expect(await messages("data\n!data/**")).toEqual([excluded("data", "!data/**")]);
  });

  test("why an exclusion before what it excludes from does nothing", async () => {
    await makeTree(workspace, ["data/a.csv", "data/b.csv"]);
    expect(await messages("!data/a.csv\ndata/*.csv")).toEqual([
      "`!data/a.csv` excludes nothing: a later line includes `data/a.csv` again. Write exclusions after what they exclude from",
    ]);
  });
});

describe("an exclusion that excludes nothing", () => {
  test("is a warning where it names a file of another folder, which is sent", async () => {
    await makeTree(workspace, ["data/a.csv", "data/secret.csv"]);
    expect(searchNotices(await find("data/**\n!secret.csv"), "error")).toEqual([
      {
        level: "warning",
        message:
          "`!secret.csv` excludes nothing: it starts from the workspace, and `data/secret.csv` is sent. Write `!**/secret.csv` to exclude it in every folder",
      },
    ]);
  });

  test("is named otherwise, but not where hidden files are left out anyway", async () => {
    await makeTree(workspace, ["data/a.csv", "data/.git/config", "b.tmp"]);
    const found = await find("data/**\n!**/*.tmp\n!../other\n!**/.git/**\n!.env");
    expect(searchNotices(found, "error")).toEqual([
      { level: "notice", message: "`!**/*.tmp` excludes nothing" },
      { level: "notice", message: "`!../other` excludes nothing" },
    ]);
  });

  test("is not one that keeps a file or a whole folder away, also beside another that does", async () => {
    await makeTree(workspace, ["data/a.csv", "data/a.tmp", "data/node_modules/x/y.csv"]);
    expect(await messages("data/**\n!**/*.tmp\n!**/node_modules/**\n!data/a.t*")).toEqual([]);
  });
});

describe("what cannot be read", () => {
  onPosix("is a failed file with the reason, and how to leave it out", async () => {
    await makeTree(workspace, ["data/a.csv", "data/b.csv -> nothing"]);
    const [failure, ...others] = unreadableFiles(await find("data"));
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      kind: "file",
      message: "data/b.csv: cannot be read: it is a link to nothing",
      hint: "Where it is not wanted, exclude it: `!data/b.csv`.",
      file: { name: "b.csv", label: "data/b.csv" },
    });
  });

  onPosix("is none where it is excluded, or no line means it", async () => {
    await makeTree(workspace, ["data/a.csv", "data/b.csv -> nothing", "data/c -> nothing"]);
    expect((await find("data\n!data/b.csv\n!data/c")).unreadable).toEqual([]);
    expect((await find("data/*.csv\n!data/b*")).unreadable).toEqual([]);
    expect((await find("data/b.csv\ndata/a.csv\n!data/b.csv")).unreadable).toEqual([]);
  });

  onPosix("is a folder, too, as a search path and on the way", async () => {
    await makeTree(workspace, ["a.csv", "closed/b.csv"]);
    const unreadable = (label: string) => ({ label, name: label, reason: { kind: "system", code: "EACCES" } });
    await chmod(path.join(workspace, "closed"), 0);
    const isRoot = process.getuid?.() === 0;
    for (let folder = workspace; folder.includes("find-files-"); folder = path.dirname(folder))
      await chmod(folder, 0o755);
    // Root reads everything, so that this is done as somebody else.
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await find("**/*.csv")).toMatchObject({ files: [{ name: "a.csv" }], unreadable: [unreadable("closed")] });
      expect(await find("a.csv\nclosed/*.csv")).toMatchObject({ unreadable: [unreadable("closed")] });
      expect(await find("a.csv\nclosed/b.csv")).toMatchObject({ unreadable: [unreadable("closed/b.csv")] });
      expect(await find("**\n!closed")).toMatchObject({ unreadable: [] });
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(path.join(workspace, "closed"), 0o755);
    }
  });
});
