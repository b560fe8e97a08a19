import { holds, interpolate, interpolateAll, type Scope, type Status } from "./expressions.js";
import { runStep, type StepEffect, type StepPlace } from "./run-step.js";
import type { Job, Step } from "./workflow.js";

/** How a step ended. */
export interface StepResult {
  readonly id: string | undefined;
  readonly name: string;
  /** How it ended by itself. */
  readonly outcome: Status;
  /** The same after `continue-on-error`. */
  readonly conclusion: Status;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Drawn and masked, as its page shows it. */
  readonly log: string;
}

/** How a job, or one of the jobs of a matrix, ended. */
export interface JobResult {
  readonly id: string;
  readonly index: number;
  readonly result: Status;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
}

/** What a job runs with. */
export interface JobSetting {
  readonly index: number;
  /** Contexts that stay the same from step to step: github, vars, secrets, needs, matrix, strategy, runner, inputs. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Values that no log may show and no output may carry. */
  readonly secrets: readonly string[];
  /** The workflow's. */
  readonly env: Readonly<Record<string, string>>;
  readonly place: StepPlace;
}

/** Runs the steps of a job, one after the other, as their conditions say. */
export async function runJob(job: Job, setting: JobSetting): Promise<JobResult> {
  const run = new JobRun(job, setting);
  for (const step of job.steps) await run.take(step);
  return run.end();
}

class JobRun {
  readonly #job: Job;
  readonly #setting: JobSetting;
  readonly #steps: StepResult[] = [];
  #env: Readonly<Record<string, string>>;

  constructor(job: Job, setting: JobSetting) {
    this.#job = job;
    this.#setting = setting;
    this.#env = { ...setting.env, ...interpolateAll(job.env, { contexts: setting.contexts }) };
  }

  async take(step: Step): Promise<void> {
    const scope = this.#scope(this.#env);
    const env = { ...this.#env, ...interpolateAll(step.env, scope) };
    const withEnv = this.#scope(env);
    // GitHub offers no secrets to a condition.
    const { secrets, ...offered } = withEnv.contexts;
    if (!holds(step.condition, { ...withEnv, contexts: offered })) {
      this.#add(step, { outcome: "skipped", conclusion: "skipped" }, undefined);
      return;
    }
    const { place } = this.#setting;
    // What still runs after a cancellation is not cut off by it.
    const signal = place.signal.aborted ? new AbortController().signal : place.signal;
    const effect = await runStep(step, env, withEnv, { ...place, signal });
    const isCut = signal.aborted && effect.exitCode !== 0;
    const outcome = isCut ? "cancelled" : effect.exitCode === 0 ? "success" : "failure";
    const mayFail = interpolate(step.continueOnError, withEnv) === "true";
    this.#env = { ...this.#env, ...effect.env };
    this.#add(step, { outcome, conclusion: outcome === "failure" && mayFail ? "success" : outcome }, effect);
  }

  end(): JobResult {
    const { id, outputs } = this.#job;
    const result = this.#status();
    const given = interpolateAll(outputs, this.#scope(this.#env));
    return { id, index: this.#setting.index, result, outputs: this.#withoutSecrets(given), steps: this.#steps };
  }

  #add({ id, name }: Step, ended: Pick<StepResult, "outcome" | "conclusion">, effect: StepEffect | undefined): void {
    const { outputs = {}, summary = "", log = [] } = effect ?? {};
    this.#steps.push({ id, name, ...ended, outputs, summary, log: log.map((line) => this.#mask(line)).join("\n") });
  }

  #status(): Status {
    if (this.#setting.place.signal.aborted) return "cancelled";
    return this.#steps.some(({ conclusion }) => conclusion === "failure") ? "failure" : "success";
  }

  #scope(env: Readonly<Record<string, string>>): Scope {
    const status = this.#status();
    const known = this.#steps.filter(({ id }) => id !== undefined);
    const steps = Object.fromEntries(
      known.map(({ id, outcome, conclusion, outputs }) => [id, { outcome, conclusion, outputs }]),
    );
    const contexts = { ...this.#setting.contexts, env, steps, job: { status } };
    return { contexts, status, workspace: this.#setting.place.workspace };
  }

  #mask(line: string): string {
    return this.#setting.secrets.reduce((masked, secret) => masked.replaceAll(secret, "***"), line);
  }

  /** GitHub drops a job's output in which it finds a secret. */
  #withoutSecrets(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const isClean = (value: string) => !this.#setting.secrets.some((secret) => value.includes(secret));
    return Object.fromEntries(Object.entries(outputs).filter(([, value]) => isClean(value)));
  }
}
