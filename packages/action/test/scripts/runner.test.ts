import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseFileCommand } from "../../../../scripts/lib/file-command.mjs";
import { runAction } from "../../../../scripts/lib/runner.mjs";
import { createLogRenderer } from "../../../../scripts/lib/runner-log.mjs";

describe("outputs of a step", () => {
  test.each<[string, string, Record<string, string>]>([
    ["a value on a line", "status=success\n", { status: "success" }],
    ["an equals sign in a value", "query=a=b\n", { query: "a=b" }],
    ["an empty value", "job-id=\n", { "job-id": "" }],
    ["a value of several lines", "text<<END\none\n\ntwo\nEND\nnext=1\n", { text: "one\n\ntwo", next: "1" }],
    ["an empty value between delimiters", "text<<END\nEND\n", { text: "" }],
    ["a value that looks like another output", "text<<END\nstatus=success\nEND\n", { text: "status=success" }],
    ["two arrows after the equals sign", "text=a<<b\n", { text: "a<<b" }],
    ["line ends of Windows", "text<<END\r\none\r\nEND\r\nnext=1\r\n", { text: "one", next: "1" }],
    ["the last of two values", "status=failure\nstatus=success\n", { status: "success" }],
  ])("may have %s", (_, text, expected) => {
    expect(Object.fromEntries(parseFileCommand(text))).toEqual(expected);
  });

  test.each([
    ["no equals sign", "status\n"],
    ["no name", "=success\n"],
    ["no end", "text<<END\none\n"],
  ])("are refused where a value has %s", (_, text) => {
    expect(() => parseFileCommand(text)).toThrow();
  });
});

describe("the log of a step", () => {
  function show(...lines: string[]) {
    return lines.map(createLogRenderer()).filter((line) => line !== undefined);
  }

  test("shows what is no command as it is", () => {
    expect(show("10 of 20 files", "a::b", ": :error::x")).toEqual(["10 of 20 files", "a::b", ": :error::x"]);
  });

  test("shows groups and annotations, and hides the other commands", () => {
    const lines = [
      "::group::Plan",
      "::endgroup::",
      "::error file=data/a%3Ab.csv,line=3::12,5%0Ais not",
      "::debug::x",
      " ::error::indented",
    ];
    expect(show(...lines)).toEqual(["▸ Plan", "Error: 12,5\nis not", "Error: indented"]);
  });

  test("masks each line of a secret, the longer of two first", () => {
    expect(show("::add-mask::ab%0Acd", "::add-mask::abab", "abab, ab, cd, ef")).toEqual(["***, ***, ***, ef"]);
  });
});

describe("running an Action", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "dataset-upload-runner-")));
    await Promise.all(["workspace", "temporary"].map((name) => mkdir(join(folder, name))));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(source: string, inputs: Record<string, string> = {}, signal = new AbortController().signal) {
    const actionFile = join(folder, "action.yml");
    const definition = {
      name: "sample",
      description: "A sample",
      inputs: { "retry-count": { default: 5 }, "dry-run": { default: false }, token: { required: true } },
      runs: { using: "node24", main: "main.mjs" },
    };
    await writeFile(actionFile, JSON.stringify(definition));
    await writeFile(join(folder, "main.mjs"), source);
    const log: string[] = [];
    const [workspace, temporary] = [join(folder, "workspace"), join(folder, "temporary")];
    const step = { actionFile, inputs, workspace, temporary, signal, onLog: (line: string) => log.push(line) };
    return { ...(await runAction(step)), log, workspace, temporary };
  }

  test("gives it inputs with their defaults as texts, an empty one where there is none, and its folders", async () => {
    const source = `
      const { env } = process;
      const values = [env["INPUT_RETRY-COUNT"], env["INPUT_DRY-RUN"], env.INPUT_TOKEN, env.GITHUB_WORKSPACE, env.RUNNER_TEMP];
      console.log(JSON.stringify([...values, process.cwd()]));`;
    const { exitCode, log, workspace, temporary } = await run(source, { "retry-count": "7" });
    expect(exitCode).toBe(0);
    expect(JSON.parse(log.join(""))).toEqual(["7", "false", "", workspace, temporary, workspace]);
  });

  test("returns its outputs, summary and exit code, and its log from both streams", async () => {
    const { exitCode, outputs, summary, log } = await run(`
      import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_OUTPUT, "status=failure\\n");
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Done\\n");
      console.log("out");
      console.error("err");
      process.exitCode = 3;`);
    expect(exitCode).toBe(3);
    expect([...outputs]).toEqual([["status", "failure"]]);
    expect(summary).toBe("# Done\n");
    expect(log.sort()).toEqual(["err", "out"]);
  });

  test("interrupts it where the signal to do so came before", async () => {
    const { exitCode } = await run("setInterval(() => {}, 1000);", {}, AbortSignal.abort());
    expect(exitCode).toBeNull();
  });

  test("passes on an input that the Action does not have, as a runner does", async () => {
    const { log } = await run("console.log(process.env.INPUT_TOKN)", { tokn: "x" });
    expect(log).toEqual(["x"]);
  });

  test("hands on no variable of the machine that a step does not have by itself", async () => {
    process.env.DATASET_UPLOAD_TEST_SECRET = "secret";
    try {
      const { log } = await run(`console.log(Object.keys(process.env).join(" "));`);
      expect(log.join("")).not.toContain("DATASET_UPLOAD_TEST_SECRET");
    } finally {
      delete process.env.DATASET_UPLOAD_TEST_SECRET;
    }
  });
});
