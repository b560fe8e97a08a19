// Shows the Action at work without an account: the bundle that action.yml names uploads the recordings under examples/
// to the sandbox, as a step on a runner would.
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "../packages/sandbox/dist/index.js";
import { runAction } from "./lib/runner.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} title @param {readonly string[]} lines */
function print(title, lines) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}\n`);
  for (const line of lines) console.log(line);
}

/** @param {import("../packages/sandbox/dist/index.js").Sandbox} sandbox */
function describeStore(sandbox) {
  return sandbox.edgeImpulse.items.flatMap((item) => [
    `data item ${item.id} "${item.name}" in dataset "${item.dataset}"`,
    ...item.files.map((file) => `  ${file.name}  ${file.size} bytes`),
  ]);
}

/** @param {string} temporary @param {AbortSignal} signal */
async function demo(temporary, signal) {
  const sandbox = await startSandbox({ directory: join(temporary, "sandbox") });
  try {
    const inputs = {
      service: "edge-impulse",
      token: "sandbox-token",
      "base-url": sandbox.baseUrls.edgeImpulse,
      "organization-id": "1",
      dataset: "pumps",
      "group-by": "directory",
      metadata: "site: hall 3\ncommit: '{commit}'",
      files: "examples/data/recordings/**",
    };
    print(
      "The step",
      Object.entries({ ...inputs, token: "***" }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    );
    print("Its log", []);
    const actionFile = join(repository, "action.yml");
    const step = { actionFile, inputs, workspace: repository, temporary, signal };
    const result = await runAction({ ...step, onLog: (line) => console.log(line) });
    print(
      "Its outputs",
      [...result.outputs].map(([name, value]) => `${name} = ${value}`),
    );
    print("Its summary", [result.summary.trimEnd()]);
    print("What the service holds now", describeStore(sandbox));
    return result.exitCode ?? 1;
  } finally {
    await sandbox.close();
  }
}

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => interruption.abort());

const temporary = await realpath(await mkdtemp(join(tmpdir(), "dataset-upload-demo-")));
try {
  process.exitCode = await demo(temporary, interruption.signal);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
