import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { types } from "node:util";
import { parseFileCommand } from "../../../../scripts/lib/file-command.mjs";
import { runAction } from "../../../../scripts/lib/runner.mjs";
import { interpolate, interpolateAll, type Scope } from "./expressions.js";
import { type JobPlace, runOtherAction, UnknownActionError } from "./other-actions.js";
import type { Step } from "./workflow.js";

const ACTION_FILE = fileURLToPath(new URL("../../../../action.yml", import.meta.url));

/** How the examples name this Action. */
export const THIS_ACTION = "OWNER/dataset-upload@v1";

/** What a step works with. */
export interface StepPlace extends JobPlace {
  /** `RUNNER_TEMP`. */
  readonly temporary: string;
  /** `GITHUB_*` and the like. */
  readonly variables: Readonly<Record<string, string>>;
  /** Inputs for this Action where the workflow gives none, as a user with a server of their own would write them. */
  readonly defaultInputs: (service: string) => Readonly<Record<string, string>>;
  /** Cancels the job: the process under way gets SIGINT. */
  readonly signal: AbortSignal;
}

/** What a step left, whatever its end. */
export interface StepEffect {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  readonly log: readonly string[];
}

const NOTHING: StepEffect = { exitCode: 0, outputs: {}, env: {}, summary: "", log: [] };

/** Runs one step whose condition holds. `env` is the workflow's, the job's and the step's own. */
export async function runStep(
  step: Step,
  env: Readonly<Record<string, string>>,
  scope: Scope,
  place: StepPlace,
): Promise<StepEffect> {
  if (step.kind === "run") {
    return runScript(interpolate(step.run, scope), step.shell, { ...env, ...place.variables }, place);
  }
  const inputs = interpolateAll(step.with, scope);
  if (step.uses === THIS_ACTION) return runThisAction(inputs, { ...env, ...place.variables }, place);
  try {
    return { ...NOTHING, outputs: await runOtherAction(step.uses, inputs, place) };
  } catch (error) {
    // What the system throws is of another realm than the tests, where `instanceof` does not know it.
    if (error instanceof UnknownActionError || !types.isNativeError(error)) throw error;
    return { ...NOTHING, exitCode: 1, log: [`Error: ${error.message}`] };
  }
}

async function runThisAction(
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  { workspace, temporary, defaultInputs, signal }: StepPlace,
): Promise<StepEffect> {
  const log: string[] = [];
  const inputs = { ...defaultInputs(given.service ?? ""), ...given };
  const onLog = (line: string) => log.push(line);
  const ended = await runAction({ actionFile: ACTION_FILE, inputs, workspace, temporary, env, signal, onLog });
  const outputs = Object.fromEntries(ended.outputs);
  return { exitCode: ended.exitCode ?? 1, outputs, env: {}, summary: ended.summary, log };
}

/** The command lines of a runner, by what `shell:` says. */
function commandOf(shell: string | undefined, script: string): readonly string[] {
  if (shell === undefined) return ["bash", "-e", script];
  if (shell === "bash") return ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script];
  if (!shell.includes("{0}")) throw new UnknownActionError(`This runner does not know the shell ${shell}.`);
  return shell.split(" ").map((word) => word.replace("{0}", script));
}

async function runScript(
  script: string,
  shell: string | undefined,
  env: Readonly<Record<string, string>>,
  { workspace, temporary, signal }: StepPlace,
): Promise<StepEffect> {
  const base = path.join(temporary, randomUUID());
  const files = { output: `${base}.output`, env: `${base}.env`, summary: `${base}.summary` };
  await Promise.all([writeFile(base, script), ...Object.values(files).map((file) => writeFile(file, ""))]);
  const commands = { GITHUB_OUTPUT: files.output, GITHUB_ENV: files.env, GITHUB_STEP_SUMMARY: files.summary };
  // Nothing of this machine's environment but where programs are.
  const all = { PATH: process.env.PATH, ...env, ...commands };
  const { exitCode, text } = await runCommand(commandOf(shell, base), all, workspace, signal);
  return {
    exitCode,
    outputs: Object.fromEntries(parseFileCommand(await readFile(files.output, "utf8"))),
    env: Object.fromEntries(parseFileCommand(await readFile(files.env, "utf8"))),
    summary: await readFile(files.summary, "utf8"),
    log: text.split("\n").filter((line) => line !== ""),
  };
}

function runCommand(
  [command = "", ...given]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  signal: AbortSignal,
): Promise<{ exitCode: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const interrupt = () => child.kill("SIGINT");
    signal.addEventListener("abort", interrupt);
    if (signal.aborted) interrupt();
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
    }
    child.once("error", reject);
    child.once("close", (exitCode) => {
      signal.removeEventListener("abort", interrupt);
      resolve({ exitCode: exitCode ?? 1, text });
    });
  });
}
