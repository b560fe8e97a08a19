import { ArtifactStore } from "./artifact-store.js";
import { COMMIT, type Event, eventContext, isFromFork, isTriggered, REPOSITORY } from "./events.js";
import { holds, interpolate, interpolateAll, listOf, type Scope, type Status } from "./expressions.js";
import { type JobResult, runJob } from "./run-job.js";
import type { StepPlace } from "./run-step.js";
import type { UserRepository } from "./user-repository.js";
import { type Job, parseWorkflow, type Strategy, type Workflow } from "./workflow.js";

/** What is run, and when. */
export interface RunOptions {
  readonly repository: UserRepository;
  /** The workflow's YAML. */
  readonly workflow: string;
  readonly event: Event;
  readonly defaultInputs: StepPlace["defaultInputs"];
  /** A run that is run again, as "Re-run failed jobs" does: what has succeeded there is not repeated. */
  readonly again?: WorkflowRun;
  /** Somebody cancels the run. */
  readonly signal?: AbortSignal;
}

/** A run of a workflow that has ended. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly conclusion: Status;
  readonly concurrency: { readonly group: string; readonly cancelInProgress: string } | undefined;
  /** In the order in which they ran; each of a matrix by itself. */
  readonly jobs: readonly JobResult[];
  readonly artifacts: ArtifactStore;
}

/**
 * Runs a workflow as GitHub does.
 * @throws {Error} where no trigger is for the event, and where the workflow has what this runner does not know
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const workflow = parseWorkflow(options.workflow);
  const { event, repository, again } = options;
  if (!isTriggered(workflow, event)) throw new Error(`${workflow.name} has no trigger for this ${event.kind}.`);
  const id = again?.id ?? repository.nextRunId();
  const attempt = (again?.attempt ?? 0) + 1;
  const artifacts = again?.artifacts ?? new ArtifactStore(await repository.makeFolder());
  const run = new Run(workflow, options, { id, attempt, artifacts });
  for (const job of inOrder(workflow.jobs)) await run.take(job);
  const { jobs, concurrency } = run;
  // A job that its condition left out does not count.
  const conclusion = worst(jobs.flatMap(({ result }) => (result === "skipped" ? [] : [result])));
  return { id, attempt, conclusion, concurrency, jobs, artifacts };
}

/** Each job after those that it needs. */
function inOrder(jobs: readonly Job[]): readonly Job[] {
  const ordered: Job[] = [];
  while (ordered.length < jobs.length) {
    const isDone = (id: string) => ordered.some((job) => job.id === id);
    const next = jobs.find((job) => !isDone(job.id) && job.needs.every(isDone));
    if (next === undefined) throw new Error("The jobs need each other, or one that is not there.");
    ordered.push(next);
  }
  return ordered;
}

/** What jobs come to together. */
function worst(results: readonly Status[]): Status {
  return (["failure", "cancelled", "skipped"] as const).find((one) => results.includes(one)) ?? "success";
}

class Run {
  readonly jobs: JobResult[] = [];
  readonly concurrency: WorkflowRun["concurrency"];
  readonly #workflow: Workflow;
  readonly #options: RunOptions;
  readonly #identity: Pick<WorkflowRun, "id" | "attempt" | "artifacts">;
  readonly #github: Readonly<Record<string, unknown>>;
  readonly #contexts: Readonly<Record<string, unknown>>;
  readonly #secrets: Readonly<Record<string, string>>;

  constructor(workflow: Workflow, options: RunOptions, identity: Pick<WorkflowRun, "id" | "attempt" | "artifacts">) {
    this.#workflow = workflow;
    this.#options = options;
    this.#identity = identity;
    const { settings } = options.repository;
    this.#github = {
      ...eventContext(options.event),
      repository: REPOSITORY,
      sha: COMMIT,
      run_id: String(identity.id),
      run_attempt: String(identity.attempt),
      workflow: workflow.name,
      server_url: "https://github.com",
    };
    this.#contexts = { github: this.#github, inputs: {}, vars: isFromFork(options.event) ? {} : settings.vars };
    this.#secrets = isFromFork(options.event) ? {} : settings.secrets;
    const { concurrency } = workflow;
    this.concurrency = concurrency && {
      group: interpolate(concurrency.group, { contexts: this.#contexts }),
      cancelInProgress: interpolate(concurrency.cancelInProgress, { contexts: this.#contexts }),
    };
  }

  async take(job: Job): Promise<void> {
    const needs = Object.fromEntries(job.needs.map((id) => [id, this.#needed(id)]));
    if (!holds(job.condition, { contexts: { ...this.#contexts, needs }, status: this.#statusOf(job) })) {
      this.jobs.push({ id: job.id, index: 0, result: "skipped", outputs: {}, steps: [] });
      return;
    }
    const failed = new AbortController();
    const cancelled = this.#options.signal ?? new AbortController().signal;
    const matrix = combinationsOf(job.strategy, { contexts: { ...this.#contexts, needs } });
    const results = matrix.map(async (_, index) => {
      const earlier = this.#options.again?.jobs.find((one) => one.id === job.id && one.index === index);
      if (earlier?.result === "success") return earlier;
      const result = await this.#runOne(job, matrix, index, needs, AbortSignal.any([cancelled, failed.signal]));
      if (result.result === "failure" && job.strategy.failFast) failed.abort();
      return result;
    });
    this.jobs.push(...(await Promise.all(results)));
  }

  async #runOne(
    job: Job,
    matrix: readonly Combination[],
    index: number,
    needs: unknown,
    signal: AbortSignal,
  ): Promise<JobResult> {
    const { repository, defaultInputs } = this.#options;
    const [workspace, temporary] = await Promise.all([repository.makeFolder(), repository.makeFolder()]);
    const contexts = {
      ...this.#contexts,
      needs,
      secrets: this.#secrets,
      matrix: matrix[index],
      strategy: { "job-index": index, "job-total": matrix.length, "fail-fast": job.strategy.failFast },
      runner: { os: "Linux", temp: temporary },
    };
    const variables = {
      ...variablesOf(this.#github),
      GITHUB_JOB: job.id,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
    };
    const place: StepPlace = {
      workspace,
      temporary,
      repository,
      permissions: job.permissions ?? this.#workflow.permissions,
      ref: String(this.#github.ref),
      attempt: this.#identity.attempt,
      caches: repository.caches,
      artifacts: this.#identity.artifacts,
      variables,
      defaultInputs,
      signal,
    };
    const env = interpolateAll(this.#workflow.env, { contexts: { ...this.#contexts, secrets: this.#secrets } });
    return runJob(job, { index, contexts, secrets: Object.values(this.#secrets), env, place });
  }

  /** What `needs` says of a job: of a matrix, the outputs that were set last. */
  #needed(id: string): { readonly result: Status; readonly outputs: Readonly<Record<string, string>> } {
    const results = this.jobs.filter((job) => job.id === id);
    return {
      result: worst(results.map(({ result }) => result)),
      outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
    };
  }

  #statusOf(job: Job): Status {
    if (this.#options.signal?.aborted) return "cancelled";
    return worst(this.#ancestors(job).map((id) => this.#needed(id).result));
  }

  #ancestors({ needs }: Job): readonly string[] {
    const parents = this.#workflow.jobs.filter(({ id }) => needs.includes(id));
    return [...needs, ...parents.flatMap((parent) => this.#ancestors(parent))];
  }
}

type Combination = Readonly<Record<string, unknown>>;

/** One entry for each job, in the runner's order: the last name changes first. A single empty entry without a matrix. */
function combinationsOf({ matrix }: Strategy, scope: Scope): readonly Combination[] {
  let entries: readonly Combination[] = [{}];
  for (const [name, given] of Object.entries(matrix)) {
    const values = typeof given === "string" ? listOf(given, scope) : given;
    entries = entries.flatMap((entry) => values.map((one) => ({ ...entry, [name]: one })));
  }
  return entries;
}

function variablesOf(github: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(github).filter(([, value]) => typeof value === "string");
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...Object.fromEntries(texts.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
  };
}
