import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { onPosix } from "../../core/test/support/platform.js";
import { makeTree } from "./file-tree.js";
import { find, names, runnerTemp, scratch, useFolders, workspace } from "./find-files-stage.js";

useFolders();

describe("a symbolic link", () => {
  test("is followed within the workspace, under its own name", async () => {
    await makeTree(workspace, ["data/a.csv", "data/b.csv -> a.csv", "data/sub -> ../more", "more/c.csv", "in -> data"]);
    const { files } = await find("data/**");
    expect(
      files.map(({ name, path: real }) => [name, path.relative(workspace, real).replaceAll(path.sep, "/")]),
    ).toEqual([
      ["a.csv", "data/a.csv"],
      ["b.csv", "data/a.csv"],
      ["sub/c.csv", "more/c.csv"],
    ]);
    expect(await names("in/*.csv")).toEqual(["a.csv", "b.csv"]);
  });

  test("is followed between the workspace and the temporary folder", async () => {
    await makeTree(runnerTemp, ["out/a.csv"]);
    await symlink(path.join(runnerTemp, "out"), path.join(workspace, "out"));
    expect((await find("out")).files).toMatchObject([{ label: "out/a.csv", path: path.join(runnerTemp, "out/a.csv") }]);
  });

  test("out of both is reported and not followed, wherever it stands in the path", async () => {
    const links = ["data/f.csv -> ../../../outside/secret.csv", "data/d -> ../../../outside", "up -> ../../outside"];
    await makeTree(workspace, ["data/a.csv", ...links, "chain.csv -> data/f.csv"]);
    const outside = (label: string) => ({ label, reason: "link-outside" });
    expect(await find("data/**")).toMatchObject({
      files: [{ name: "a.csv" }],
      skipped: [outside("data/d"), outside("data/f.csv")],
    });
    expect(await find("chain.csv\nup/secret.csv\nup/*.csv")).toMatchObject({
      files: [],
      skipped: [outside("chain.csv"), outside("up")],
    });
    expect(await find("up/secret.csv")).toMatchObject({ files: [], skipped: [outside("up/secret.csv")] });
  });

  test("to a sibling whose name begins like the workspace's is outside", async () => {
    await makeTree(scratch, ["work/repo-private/secret.csv"]);
    await makeTree(workspace, ["a.csv -> ../repo-private/secret.csv"]);
    expect(await find("*.csv")).toMatchObject({ files: [], skipped: [{ reason: "link-outside" }] });
  });

  // Its links lead to files of a POSIX system.
  onPosix("that no pattern means is not reported", async () => {
    await makeTree(workspace, ["a.csv", "python -> /usr/bin/env", "broken -> none", "d -> ../../outside"]);
    expect(await find("*.csv")).toMatchObject({ files: [{ name: "a.csv" }], skipped: [] });
    expect((await find("**/*.csv")).skipped).toEqual([{ label: "d", reason: "link-outside" }]);
  });

  test("that leads nowhere is reported", async () => {
    await makeTree(workspace, ["d/a -> none", "d/b -> c", "d/c -> b", "x -> none", "y -> y"]);
    const { unreadable } = await find("d/*\nx\ny");
    expect(unreadable.map(({ label }) => label)).toEqual(["d/a", "d/b", "d/c", "x", "y"]);
    expect(new Set(unreadable.map(({ reason }) => reason.kind))).toEqual(new Set(["broken-link"]));
  });

  test("to a folder above itself is cut where it closes the circle", async () => {
    await makeTree(workspace, ["a/f", "a/self -> .", "a/b/up -> ../../a", "a/b/g"]);
    expect(await find("**")).toMatchObject({
      files: [{ name: "a/b/g" }, { name: "a/f" }],
      skipped: [
        { label: "a/b/up", reason: "link-loop" },
        { label: "a/self", reason: "link-loop" },
      ],
    });
  });

  test("among folders that all link to each other comes to an end", async () => {
    const folders = Array.from({ length: 9 }, (_, index) => `d${index}`);
    const links = folders.flatMap((at) => folders.filter((to) => to !== at).map((to) => `${at}/${to} -> ../${to}`));
    await makeTree(workspace, links);
    const { unreadable } = await find("**");
    expect(unreadable.some(({ reason }) => reason.kind === "too-many-links")).toBe(true);
  });
});
