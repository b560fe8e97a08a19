import path from "node:path";
import { afterEach, beforeEach } from "@jest/globals";
import { type FindFilesOptions, type FoundFiles, findFiles } from "../src/find-files.js";
import { makeFolder, makeTree, removeTree } from "./file-tree.js";

/** The folders of the test that runs: the runner's, and what holds them. */
export let scratch: string;
export let workspace: string;
export let runnerTemp: string;

/** Gives each test of the file folders of its own, with a secret outside of the runner's. */
export function useFolders(): void {
  beforeEach(async () => {
    scratch = await makeFolder();
    workspace = path.join(scratch, "work", "repo");
    runnerTemp = path.join(scratch, "work", "_temp");
    await makeTree(scratch, ["work/repo/", "work/_temp/", "outside/secret.csv"]);
  });
  afterEach(() => removeTree(scratch));
}

export async function find(patterns: string, options: Partial<FindFilesOptions> = {}): Promise<FoundFiles> {
  return findFiles({ patterns, workspace, runnerTemp, hiddenFiles: "leave-out", ...options });
}

export async function names(patterns: string, options: Partial<FindFilesOptions> = {}): Promise<readonly string[]> {
  return (await find(patterns, options)).files.map(({ name }) => name);
}

export async function idle(patterns: string, options: Partial<FindFilesOptions> = {}): Promise<readonly string[]> {
  return (await find(patterns, options)).idle.map(({ text }) => text);
}
