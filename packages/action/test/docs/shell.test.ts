import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnPosix } from "../../../core/test/support/platform.js";
import { codeBlocks, REPOSITORY, readMarkdown } from "./markdown-files.js";

/** A command as it is shown at a prompt, and the output shown below it. */
interface ShownCommand {
  readonly command: string;
  readonly output: string;
}

function shownCommands(console: string): readonly ShownCommand[] {
  return console
    .split(/^\$ /m)
    .slice(1)
    .map((shown) => {
      const [, command = "", output = ""] = /^((?:.*\\\n)*.*\n)([\s\S]*)$/.exec(shown) ?? [];
      return { command, output };
    });
}

const { text: readme } = await readMarkdown("packages/sandbox/README.md");
const [start, ...others] = codeBlocks(readme)
  .filter(({ language }) => language === "console")
  .flatMap(({ code }) => shownCommands(code));

// They are for a POSIX shell, with curl.
describeOnPosix("the commands in the sandbox's README", () => {
  /** Where the commands leave their temporary files. */
  let temporary: string;
  let port: number;
  let sandbox: ChildProcess;
  let said: string;
  beforeAll(async () => {
    temporary = await realpath(await mkdtemp(path.join(tmpdir(), "shell-")));
    port = await freePort();
    sandbox = shell(start?.command ?? "");
    if (sandbox.stdout === null) throw new Error("the sandbox has no output");
    [said] = await once(createInterface({ input: sandbox.stdout }), "line");
  });
  afterAll(async () => {
    sandbox.kill("SIGTERM");
    if (sandbox.exitCode === null) await once(sandbox, "exit");
    await rm(temporary, { recursive: true, force: true });
  });

  /** Runs what is shown, with a port that is free in place of the README's, from the root of the repository. */
  function shell(command: string): ChildProcess {
    const line = command
      .replaceAll("8080", String(port))
      .replace(/^dataset-upload-sandbox/, `exec '${process.execPath}' packages/sandbox/bin/dataset-upload-sandbox.js`);
    const env = { PATH: process.env.PATH ?? "", GITHUB_WORKSPACE: REPOSITORY, TMPDIR: temporary };
    return spawn("sh", ["-c", line], { cwd: REPOSITORY, env, stdio: ["ignore", "pipe", "inherit"] });
  }

  test("start it", () => {
    expect(`${said}\n`).toBe(start?.output.replaceAll("8080", String(port)));
  });

  test.each(others.map((shown) => [shown.command.trim(), shown] as const))(
    "print what is shown below: %s",
    async (_, { command, output }) => {
      const { stdout } = shell(command);
      if (stdout === null) throw new Error("the command has no output");
      expect((await text(stdout)).trimEnd()).toBe(output.trimEnd());
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}
