import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { makeFifo, onPosix } from "../../core/test/support/platform.js";
import { makeTree } from "./file-tree.js";
import { Runner } from "./run-action.js";

const TOKEN = "roe_0123456789abcdef";
const SECRET = "what lies outside";
let sandbox: Sandbox;
let runner: Runner;
let outside: string;

beforeEach(async () => {
  sandbox = await startSandbox({ token: TOKEN });
  runner = await Runner.make();
  outside = path.join(runner.workspace, "..", "outside");
  await mkdir(outside);
  await writeFile(path.join(outside, "a.csv"), SECRET);
});

afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

function inputs(files: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { service: "roe", token: TOKEN, "base-url": sandbox.baseUrls.roe, files, "timeout-minutes": "1", ...more };
}

const storedNames = () => sandbox.roe.files.map(({ file }) => file.name).sort();

describe("nothing outside the workspace and the runner's temporary folder is sent", () => {
  test.each([
    "../outside/*",
    "../outside/a.csv",
    "data/../../outside",
    "/etc/passwd",
    "/**",
    "~/**",
    "..",
    "{data,../outside}/*",
    "data/../../{outside,data}/a.csv",
  ])("by the pattern %s, which is refused before anything is read", async (pattern) => {
    const run = await runner.run({ inputs: inputs(`data\n${pattern}`) });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("points outside");
    expect(sandbox.requests.length).toBe(0);
  });

  onPosix("by links, whatever they lead through", async () => {
    await makeTree(runner.workspace, [
      "data/ok.csv",
      "data/file.csv -> ../../outside/a.csv",
      "data/folder -> ../../outside",
      "data/absolute.csv -> /etc/passwd",
      "data/chain.csv -> file.csv",
      "data/proc -> /proc/self",
      "data/loop -> .",
      "data/self -> self",
      "data/broken.csv -> nothing",
      "top -> ../outside",
    ]);
    const run = await runner.run({ inputs: inputs("data\ntop/a.csv\ntop/*", { "include-hidden-files": "true" }) });
    expect(storedNames()).toEqual(["data/ok.csv"]);
    // The two links to nothing have failed.
    expect(run.outputs).toMatchObject({ status: "partial", "uploaded-count": "1", "failed-count": "2" });
    expect(run.stdout).toContain("::warning file=data/file.csv::data/file.csv: not sent: a link to something outside");
    expect(run.everything).not.toContain(SECRET);
  });
});

describe("what is no data is not sent", () => {
  test("hidden files, .git, and what earlier steps keep credentials in", async () => {
    await makeTree(runner.workspace, [
      "a.csv",
      ".env",
      ".git/config",
      "sub/.git/config",
      "gha-creds-0123456789abcdef.json",
      "sub/gha-creds-fedcba9876543210.json",
      ".npmrc",
      "innocent.json -> gha-creds-0123456789abcdef.json",
      "innocent -> .git",
    ]);
    await runner.run({ inputs: inputs("**") });
    expect(storedNames()).toEqual(["a.csv"]);
    await runner.run({ inputs: inputs(".env\n**\n.git/**\n.git/config\ngha*", { "include-hidden-files": "true" }) });
    expect(new Set(storedNames())).toEqual(new Set(["a.csv", ".env"]));
  });

  onPosix("FIFOs, sockets and devices, which hold nothing up", async () => {
    await makeTree(runner.workspace, ["data/a.csv", "data/null.csv -> /dev/zero"]);
    makeFifo(path.join(runner.workspace, "data/fifo.csv"));
    const run = await runner.run({ inputs: inputs("data\ndata/fifo.csv", { metadata: "@data/a.csv" }) });
    // A FIFO is read nowhere: not as a mapping, not as a journal, not as data.
    expect(run.stdout).toContain("`metadata`");
    const good = await runner.run({ inputs: inputs("data\ndata/fifo.csv") });
    expect(good.outputs).toMatchObject({ status: "success", "file-count": "1" });
    expect(good.stdout).toContain("::warning file=data/fifo.csv::data/fifo.csv: not sent: not a regular file (fifo)");
    for (const input of ["metadata", "journal"]) {
      const path = input === "metadata" ? "@data/fifo.csv" : "data/fifo.csv";
      const bad = await runner.run({ inputs: inputs("data", { [input]: path }) });
      expect(bad.stdout).toMatch(new RegExp(`::error::.*\`${input}\`.*is not a file`));
    }
  });
});

onPosix("SIGTERM amid a search that takes long ends it in order: outputs, summary and report are written", async () => {
  // Folders that all link to each other are searched ten thousand times over.
  const folders = Array.from({ length: 30 }, (_, index) => `d${index}`);
  await makeTree(
    runner.workspace,
    folders.flatMap((at) => folders.filter((to) => to !== at).map((to) => `${at}/${to} -> ../${to}`)),
  );
  const { process, begun, ended } = await runner.start({ inputs: inputs("**") });
  await begun;
  const signalled = performance.now();
  process.kill("SIGTERM");
  const run = await ended;
  expect(performance.now() - signalled).toBeLessThan(5000);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ status: "failure", "file-count": "0" });
  expect(run.report).toMatchObject({ status: "failure", errors: [{ kind: "stopped" }] });
  expect(run.summary).toContain("the run was cancelled");
});

test("a journal that a pull request brings as a link is neither followed out of the workspace nor into .git", async () => {
  await makeTree(runner.workspace, ["a.csv", ".git/config", "j1 -> ../outside/journal", "j2 -> .git/config"]);
  for (const journal of ["j1", "j2"]) {
    const run = await runner.run({ inputs: inputs("*.csv", { journal }) });
    expect(run.stdout).toContain("::error::Nothing was uploaded: `journal`");
  }
  expect(await readFile(path.join(runner.workspace, ".git/config"), "utf8")).toBe(".git/config");
  await expect(readFile(path.join(outside, "journal"))).rejects.toThrow("ENOENT");
  await rm(path.join(runner.workspace, "j1"));
});
