import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { addressOf } from "../../../../scripts/lib/sandbox-address.mjs";
import type { Event } from "../workflow-runner/events.js";
import type { JobResult, StepResult } from "../workflow-runner/run-job.js";
import { type RunOptions, runWorkflow, type WorkflowRun } from "../workflow-runner/run-workflow.js";
import { UserRepository } from "../workflow-runner/user-repository.js";

const EXAMPLES = fileURLToPath(new URL("../../../../examples", import.meta.url));
const TOKEN = "ei_sandbox0123456789";

/** What is other than usual. */
export interface ExampleSetup {
  readonly sandbox?: SandboxOptions;
  /** The repository's; all that the examples name unless given. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** More of the repository's variables, of which `$URL` is the sandbox's address. */
  readonly vars?: Readonly<Record<string, string>>;
}

/** An example workflow in a user's repository, with the sandbox in the place of the service. */
export class Example {
  private constructor(
    readonly workflow: string,
    readonly sandbox: Sandbox,
    readonly repository: UserRepository,
  ) {}

  /** Sets up what the example needs. Its owner has set the secrets and variables that the examples name. */
  static async open(name: string, { sandbox: options, secrets, vars: more = {} }: ExampleSetup = {}): Promise<Example> {
    const workflow = await readFile(path.join(EXAMPLES, "workflows", `${name}.yml`), "utf8");
    const named = [...workflow.matchAll(/\bsecrets\.(\w+)/g)].map(([, secret = ""]) => [secret, TOKEN] as const);
    const sandbox = await startSandbox({ token: TOKEN, ...options });
    const vars = {
      EDGE_IMPULSE_ORGANIZATION: "12",
      DATATILE_URL: sandbox.baseUrls.datatile,
      DATATILE_SURVEY: "5urv3y",
      GRAPHITE_NOTE_USER: "us3r",
      SALES_DATASET: "s4les",
      ROE_DATASET: "d0cs",
      ...Object.fromEntries(
        Object.entries(more).map(([variable, value]) => [variable, value.replace("$URL", sandbox.url)]),
      ),
    };
    return new Example(
      workflow,
      sandbox,
      await UserRepository.make({ secrets: secrets ?? Object.fromEntries(named), vars }),
    );
  }

  /**
   * Runs the workflow as it stands. Two inputs are added where the example has none, which a user with a server of their
   * own would write as well: `base-url`, and for Graphite Note `requests-per-minute: 0`, which takes the pauses out.
   */
  run(event: Event, more: Pick<RunOptions, "again" | "signal"> = {}): Promise<WorkflowRun> {
    const defaultInputs = (service: string): Readonly<Record<string, string>> => ({
      "base-url": addressOf(this.sandbox.baseUrls, service) ?? `${this.sandbox.url}/${service}`,
      ...(service === "graphite-note" ? { "requests-per-minute": "0" } : {}),
    });
    return runWorkflow({ repository: this.repository, workflow: this.workflow, event, defaultInputs, ...more });
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    await this.repository.remove();
  }
}

/** A push to the default branch. */
export function push(...changed: string[]): Event {
  return { kind: "push", branch: "main", changed };
}

/** One file as a service holds it, or as it is in the repository. */
export interface NamedContent {
  readonly name: string;
  readonly sha256?: string;
}

/** Name and digest of each, in the order of the names. */
export function contents(files: Iterable<NamedContent>): readonly string[] {
  return [...files].map(({ name, sha256 }) => `${name} ${sha256}`).sort();
}

/** The files below a folder of the repository whose path from there matches. */
export async function filesOf(repository: UserRepository, folder: string, wanted = /./): Promise<NamedContent[]> {
  const root = path.join(repository.files, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((name) => wanted.test(name));
  return Promise.all(
    names.map(async (name) => ({
      name,
      sha256: createHash("sha256")
        .update(await readFile(path.join(root, name)))
        .digest("hex"),
    })),
  );
}

/** The job of this name; of a matrix, the one with this index. */
export function jobOf(run: WorkflowRun, id: string, index = 0): JobResult {
  const found = run.jobs.find((job) => job.id === id && job.index === index);
  if (found === undefined) throw new Error(`There is no job ${id} ${index}.`);
  return found;
}

/** The step of this name or id. */
export function stepOf({ steps }: JobResult, name: string): StepResult {
  const found = steps.find((step) => step.name === name || step.id === name);
  if (found === undefined) throw new Error(`There is no step ${name}.`);
  return found;
}

/** How each step ended, by its name. */
export function outcomes({ steps }: JobResult): Readonly<Record<string, string>> {
  return Object.fromEntries(steps.map(({ name, outcome }) => [name.replace(/@[0-9a-f]{40}$/, ""), outcome]));
}
