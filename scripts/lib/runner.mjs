import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readActionFile } from "./action-file.mjs";
import { parseFileCommand } from "./file-command.mjs";
import { createLogRenderer } from "./runner-log.mjs";

/**
 * @typedef {object} Step
 * @property {string} actionFile Path of `action.yml`.
 * @property {Readonly<Record<string, string>>} inputs What the step's `with:` says; the rest has `action.yml`'s defaults.
 * @property {string} workspace `GITHUB_WORKSPACE`, and where the step runs.
 * @property {string} temporary `RUNNER_TEMP`, an existing folder. The caller removes it.
 * @property {Readonly<Record<string, string>>} [env] More variables.
 * @property {string} [node] Path of the Node to run on; the running one by default.
 * @property {AbortSignal} [signal] Cancels the step as the runner does first: with SIGINT.
 * @property {(line: string) => void} [onLog] Called with each line of the log, drawn and masked.
 */
/**
 * @typedef {object} StepResult
 * @property {number | null} exitCode null where a signal ended the process.
 * @property {ReadonlyMap<string, string>} outputs
 * @property {string} summary Markdown.
 */

/**
 * @typedef {object} PreparedStep
 * @property {string} main The script that the runner starts.
 * @property {Record<string, string | undefined>} env
 * @property {() => Promise<Omit<StepResult, "exitCode">>} read What the step has written, once it is over.
 */

/**
 * Runs a JavaScript Action in a process of its own, the way a runner does.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runAction(step) {
  const { main, env, read } = await prepareStep(step);
  const exitCode = await runNode(step, main, env);
  return { exitCode, ...(await read()) };
}

/**
 * What a runner prepares before it starts an Action: its variables, and the files that it writes its outputs to.
 * @param {Omit<Step, "node" | "signal" | "onLog">} step
 * @returns {Promise<PreparedStep>}
 */
export async function prepareStep(step) {
  const action = await readActionFile(step.actionFile);
  const commands = join(step.temporary, "_runner_file_commands");
  const files = { output: join(commands, "set_output"), summary: join(commands, "step_summary") };
  await mkdir(commands, { recursive: true });
  await Promise.all(Object.values(files).map((file) => writeFile(file, "")));
  return {
    main: action.main,
    env: {
      ...inheritedVariables(),
      ...runnerVariables(step),
      ...inputVariables(action, step.inputs),
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      ...step.env,
    },
    read: async () => ({
      outputs: parseFileCommand(await readFile(files.output, "utf8")),
      summary: await readFile(files.summary, "utf8"),
    }),
  };
}

/** What a process needs to start at all. No proxies and secrets of the machine: a step has what it is given. */
export function inheritedVariables() {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LANG"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** @param {Pick<Step, "workspace" | "temporary">} step */
function runnerVariables({ workspace, temporary }) {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "octo-org/pumps",
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "upload",
    GITHUB_SERVER_URL: "https://github.com",
    RUNNER_TEMP: temporary,
  };
}

/**
 * @param {import("./action-file.mjs").ActionFile} action
 * @param {Readonly<Record<string, string>>} given
 */
function inputVariables(action, given) {
  // A runner passes an input without a default as an empty text. Of one that action.yml does not have it warns
  // ("Unexpected input(s)", actions/runner, src/Runner.Worker/ActionRunner.cs), and passes it like the others (AddInputsToEnvironment
  // in Handlers/Handler.cs): blanks become `_`, letters upper case, hyphens stay.
  const known = action.inputs.map((input) => [input.name, input.default ?? ""]);
  return Object.fromEntries(
    [...known, ...Object.entries(given)].map(([name = "", value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

/**
 * @param {Step} step
 * @param {string} main
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number | null>}
 */
function runNode({ node = process.execPath, workspace, signal, onLog = () => {} }, main, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"] });
    const cancel = () => child.kill("SIGINT");
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel);
    const render = createLogRenderer();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        const shown = render(line);
        if (shown !== undefined) onLog(shown);
      });
    }
    child.once("error", reject);
    child.once("close", (exitCode) => {
      signal?.removeEventListener("abort", cancel);
      resolve(exitCode);
    });
  });
}
