import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "../../packages/sandbox/dist/index.js";
import { describedStandIn } from "./described-stand-in.mjs";
import { runAction } from "./runner.mjs";
import { addressOf } from "./sandbox-address.mjs";

/** What the sandbox expects, where the step has no token of its own. */
const TOKEN = "sandbox-token";

/** @param {string} title @param {readonly string[]} lines */
function print(title, lines) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}\n`);
  for (const line of lines) console.log(line);
}

/**
 * Runs a step of the Action against a sandbox of its own, and prints its log, outputs and summary and what arrived.
 * @param {Readonly<Record<string, string>>} given Inputs; where they are missing, token and address are the sandbox's.
 * @param {string} workspace What `files` are looked for in.
 * @returns {Promise<number>} The exit code.
 */
export async function showLocalRun(given, workspace) {
  const interruption = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => interruption.abort());
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "dataset-upload-")));
  const described = await describedStandIn(given, workspace, TOKEN);
  const others = described && { "/described": described.standIn };
  const sandbox = await startSandbox({
    directory: join(temporary, "sandbox"),
    token: TOKEN,
    ...(others && { others }),
  });
  try {
    const address = described ? `${sandbox.url}/described` : addressOf(sandbox.baseUrls, given.service ?? "");
    const own = { token: TOKEN, ...(address && { "base-url": address }) };
    const inputs = { ...given, ...own, ...given };
    print(
      "The step",
      Object.entries({ ...inputs, token: "***" }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    );
    print("Its log", []);
    const actionFile = fileURLToPath(new URL("../../action.yml", import.meta.url));
    const step = { actionFile, inputs, workspace, temporary, signal: interruption.signal };
    const result = await runAction({ ...step, onLog: (line) => console.log(line) });
    print(
      "Its outputs",
      [...result.outputs].map(([name, value]) => `${name} = ${value}`),
    );
    print("Its summary", [result.summary.trimEnd()]);
    if (described) print("What was sent", described.sent());
    const held = sandbox.describe();
    if (given["base-url"] === undefined) print("What the service holds now", held.length > 0 ? held : ["nothing"]);
    return result.exitCode ?? 1;
  } finally {
    await sandbox.close();
    await rm(temporary, { recursive: true, force: true });
  }
}
