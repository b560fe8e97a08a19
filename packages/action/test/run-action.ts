import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isWindows } from "../../core/test/support/platform.js";
import { checkReport } from "../../core/test/support/report-schema.js";
import { assertNoSecrets } from "../../core/test/support/secrets.js";
import { secretsOf } from "../src/secrets.js";

/** The bundle that a runner starts. */
const BUNDLE = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** How a run of the Action ended, and all that it wrote. */
export interface ActionRun {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** By name, as a later step would see them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Each output that was written, in order: a later one replaces an earlier one of its name. */
  readonly outputHistory: readonly WrittenOutput[];
  readonly summary: string;
  /** The parsed JSON of the output `report`, which matches its schema; undefined where there is none. */
  readonly report: unknown;
  /** All text that the run left for others: its log without the lines that mask, its outputs, its summary, its reports. */
  readonly everything: string;
}

export interface WrittenOutput {
  readonly name: string;
  readonly value: string;
}

/** What a step has, and where it runs. */
export interface ActionStep {
  /** By their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node to run. Default: this one. */
  readonly node?: string;
  readonly bundle?: string;
}

/** A run under way. */
export interface RunningAction {
  readonly process: ChildProcess;
  /** Resolves once it has set its first outputs: from then on it can be told to stop. */
  readonly begun: Promise<void>;
  readonly ended: Promise<ActionRun>;
}

/** Something in the environment of every run that is none of the Action's business. */
const UNRELATED_SECRET = "unrelated_0123456789abcdef";

/**
 * The folders of a runner, for one test. Every run in it gets files of its own for outputs and summary. What a run wrote is
 * searched for its secrets: one that is found fails the test, whatever it is about.
 */
export class Runner {
  readonly workspace: string;
  readonly temp: string;
  readonly #folder: string;
  #runs = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.workspace = path.join(folder, "workspace");
    this.temp = path.join(folder, "temp");
  }

  static async make(): Promise<Runner> {
    const runner = new Runner(await realpath(await mkdtemp(path.join(tmpdir(), "action-"))));
    await mkdir(runner.workspace);
    await mkdir(runner.temp);
    return runner;
  }

  /** Writes files of the workspace, by their paths. */
  async write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const target = path.join(this.workspace, name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }

  /** Runs the Action to its end. */
  async run(step: ActionStep): Promise<ActionRun> {
    return (await this.start(step)).ended;
  }

  /** Starts the Action as a runner does: inputs in the environment, files for outputs and summary, nothing else. */
  async start(step: ActionStep): Promise<RunningAction> {
    this.#runs += 1;
    const commands = path.join(this.#folder, `commands-${this.#runs}`);
    await mkdir(commands);
    const [outputFile = "", summaryFile = "", ...otherFiles] = ["output", "summary", "state", "env", "path"].map(
      (name) => path.join(commands, name),
    );
    const [stateFile = "", envFile = "", pathFile = ""] = otherFiles;
    for (const file of [outputFile, summaryFile, ...otherFiles]) await writeFile(file, "");
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? "",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_STATE: stateFile,
      GITHUB_ENV: envFile,
      GITHUB_PATH: pathFile,
      UNRELATED_SECRET,
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_REPOSITORY: "octo/sensor-data",
      GITHUB_SHA: "f00dfeed",
      GITHUB_REF_NAME: "main",
      RUNNER_TEMP: this.temp,
      ...step.env,
      ...Object.fromEntries(
        Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
      ),
    };
    const child = spawn(step.node ?? process.execPath, [step.bundle ?? BUNDLE], { cwd: this.#folder, env });
    const exited = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const finish = async (): Promise<ActionRun> => {
      // `begun` looks at a file that the caller may remove once the run has ended.
      const [exitCode, log, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr), begun]);
      const stdout = withLineFeeds(log);
      const outputText = withLineFeeds(await readFile(outputFile, "utf8"));
      const outputHistory = parseOutputs(outputText);
      const outputs = Object.fromEntries(outputHistory.map(({ name, value }) => [name, value]));
      const summary = withLineFeeds(await readFile(summaryFile, "utf8"));
      const report: unknown = outputs.report ? JSON.parse(await readFile(outputs.report, "utf8")) : undefined;
      const texts = {
        log: stdout.replace(/^::add-mask::.*$/gm, ""),
        stderr,
        outputs: outputText,
        summary,
        "runner's other files": (await Promise.all(otherFiles.map((file) => readFile(file, "utf8")))).join("\n"),
        "temporary folder": await readAll(this.temp),
        report: JSON.stringify(report ?? null),
        journal: await this.#journalOf(step),
      };
      const everything = Object.values(texts).join("\n");
      assertNoSecrets(texts, [...secretsOf(env), UNRELATED_SECRET]);
      if (report !== undefined) checkReport(report);
      return { exitCode, stdout, stderr, outputs, outputHistory, summary, report, everything };
    };
    const begin = async () => {
      while ((await stat(outputFile)).size === 0 && child.exitCode === null && child.signalCode === null)
        await setTimeout(5);
    };
    const begun = begin();
    return { process: child, begun, ended: finish() };
  }

  /** What is in the file that the input `journal` names; empty where there is none. */
  async #journalOf({ inputs: { journal } }: ActionStep): Promise<string> {
    if (journal === undefined) return "";
    const file = path.resolve(this.workspace, journal);
    const isFile = await stat(file).then(
      (stats) => stats.isFile(),
      () => false,
    );
    return isFile ? readFile(file, "utf8") : "";
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The lines as a runner reads them: it takes either line end, and the toolkit writes that of the system. */
function withLineFeeds(lines: string): string {
  return isWindows ? lines.replaceAll("\r\n", "\n") : lines;
}

/** Reads a file of outputs as a runner does: `name=value`, or `name<<delimiter` with the value up to that line. */
function parseOutputs(source: string): WrittenOutput[] {
  const outputs: WrittenOutput[] = [];
  const lines = source.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? "");
      if (end === -1) throw new Error(`the output ${heredoc[1]} has no end`);
      const value = lines.splice(0, end + 1).slice(0, -1);
      outputs.push({ name: heredoc[1], value: value.join("\n") });
    } else if (line !== "") {
      const at = line.indexOf("=");
      if (at === -1) throw new Error(`not an output: ${line}`);
      outputs.push({ name: line.slice(0, at), value: line.slice(at + 1) });
    }
  }
  return outputs;
}

async function readAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), "utf8")))).join("\n");
}
