import { rename, symlink } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { onLinux } from "../../../core/test/support/platform.js";
import { readFolder } from "../../src/files/read-folder.js";
import { makeFolder, makeTree, removeTree } from "../file-tree.js";

let scratch: string;
let workspace: string;

beforeEach(async () => {
  scratch = await makeFolder();
  workspace = path.join(scratch, "workspace");
  await makeTree(scratch, ["workspace/data/sub/a.csv", "outside/sub/secret.csv"]);
});

afterEach(() => removeTree(scratch));

/** Puts a link to what lies outside in the place of `data`, as a process on the runner could while a search goes on. */
async function swap(): Promise<void> {
  await rename(path.join(workspace, "data"), path.join(workspace, "before"));
  await symlink("../outside", path.join(workspace, "data"));
}

describe("a folder", () => {
  test("is listed with what each name is", async () => {
    await makeTree(workspace, ["data/link -> sub"]);
    const entries = readFolder(path.join(workspace, "data"));
    expect([...entries].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: "link", kind: "link" },
      { name: "sub", kind: "directory" },
    ]);
  });

  onLinux.each(["data", "data/sub"])("that became a link, or lies in one, is not listed: %s", async (folder) => {
    await swap();
    expect(() => readFolder(path.join(workspace, folder))).toThrow(expect.objectContaining({ code: "ELOOP" }));
  });
});
