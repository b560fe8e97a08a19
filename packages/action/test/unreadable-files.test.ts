import { chmod, cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { describeOnPosix } from "../../core/test/support/platform.js";
import { makeTree } from "./file-tree.js";
import type { ActionRun } from "./run-action.js";
import { useStage } from "./stage.js";

const stage = useStage();

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/** Runs the Action after some code of a test, in the same process. */
async function runAfter(code: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const preload = path.join(stage.runner.temp, "preload.mjs");
  await writeFile(preload, code);
  // Where an ordinary user can read it, too.
  const dist = path.join(stage.runner.temp, "dist");
  await cp(DIST, dist, { recursive: true });
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` };
  return stage.runner.run({ inputs, env, bundle: path.join(dist, "index.js") });
}

/** Root reads everything: it becomes somebody else, who may write what a step has to. */
const AS_ORDINARY_USER = `
  import fs from "node:fs";
  import path from "node:path";
  if (process.getuid() === 0) {
    const { GITHUB_WORKSPACE, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env;
    fs.chmodSync(path.dirname(GITHUB_WORKSPACE), 0o755);
    for (const own of [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP]) fs.chownSync(own, 65534, 65534);
    process.setgroups([]);
    process.setgid(65534);
    process.setuid(65534);
  }`;

describeOnPosix("a file or folder that patterns mean and that cannot be read", () => {
  const tables = { "data/a.csv": "x\n1\n", "data/b.csv": "x\n2\n", "data/closed/c.csv": "x\n3\n" };

  async function runWithout(closed: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
    await stage.runner.write(tables);
    const target = path.join(stage.runner.workspace, closed);
    await chmod(target, 0);
    try {
      return await runAfter(AS_ORDINARY_USER, inputs);
    } finally {
      await chmod(target, 0o755);
    }
  }

  test.each(["data/b.csv", "data/closed"])("has failed, and the others are sent: %s", async (closed) => {
    const run = await runWithout(closed, stage.roe());
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "partial", "uploaded-count": "2", "failed-count": "1" });
    expect(run.stdout).toContain(`${closed}: cannot be read: permission denied (EACCES)`);
    expect(run.stdout).toContain(`Where it is not wanted, exclude it: \`!${closed}\`.`);
    expect(stage.sandbox.roe.files).toHaveLength(2);
  });

  test.each(["data/b.csv", "data/closed"])("keeps data from being replaced by less: %s", async (closed) => {
    const inputs = stage.graphiteNote({ mode: "replace", "dataset-code": "code" });
    const run = await runWithout(closed, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "failure", "uploaded-count": "0", "failed-count": "3" });
    expect(run.stdout).toContain(`${closed}: cannot be read: permission denied (EACCES)`);
    expect(stage.sandbox.requests.length).toBe(0);
  });

  test("fails a dry run, and the first failure with `fail-fast` is this one", async () => {
    const dry = await runWithout("data/b.csv", stage.roe({ "dry-run": "true" }));
    expect(dry.exitCode).toBe(1);
    expect(dry.outputs).toMatchObject({ status: "failure" });
    const fast = await runWithout("data/b.csv", stage.roe({ "fail-fast": "true" }));
    expect(fast.outputs).toMatchObject({ status: "failure", "failed-count": "3" });
    expect(stage.sandbox.requests.length).toBe(0);
  });

  test("is all that is found, and the run says that and not that nothing matched", async () => {
    await makeTree(stage.runner.workspace, ["data/a.csv -> ../../nothing"]);
    const run = await stage.runner.run({ inputs: stage.roe() });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "failure", "file-count": "1", "failed-count": "1" });
    expect(run.stdout).toContain("data/a.csv: cannot be read: it is a link to nothing");
    expect(run.stdout).not.toContain("matched no file");
  });

  test("is reported by one of the jobs that share the plan", async () => {
    await makeTree(stage.runner.workspace, ["data/a.csv", "data/b.csv", "data/c.csv -> nothing"]);
    const runs: ActionRun[] = [];
    for (const shard of ["0/2", "1/2"]) runs.push(await stage.runner.run({ inputs: stage.roe({ shard }) }));
    expect(runs.map(({ outputs }) => outputs["failed-count"])).toEqual(["1", "0"]);
    expect(stage.sandbox.roe.files).toHaveLength(2);
  });
});

describe("a user without a home folder", () => {
  // What Node does where HOME is unset and the user's number is not in passwd, as in some containers.
  const HOMELESS = `
    import os from "node:os";
    import { syncBuiltinESMExports } from "node:module";
    os.homedir = () => { throw new Error("A system error occurred: uv_os_homedir returned ENOENT"); };
    syncBuiltinESMExports();`;

  test("uploads what patterns without `~` mean", async () => {
    await stage.runner.write({ "data/a.csv": "x\n1\n" });
    expect((await runAfter(HOMELESS, stage.roe())).outputs).toMatchObject({ status: "success" });
    const run = await runAfter(HOMELESS, stage.roe({ files: "~/data" }));
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      '`files` line 1: "~/data" starts at `~`, but this user has no home folder: set `HOME`',
    );
  });
});
