import type { Clock } from "./clock.js";
import {
  asUploadError,
  GivenUpError,
  InDoubtError,
  InternalError,
  JournalError,
  RefusedError,
  StoppedError,
  type UploadError,
} from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import { type ReleaseSlot, Semaphore } from "./http/limits.js";
import type { Sender } from "./http/send.js";
import type { Arrival } from "./journal/records.js";
import type { TaskJournal } from "./journal/task-journal.js";
import type { InDoubtPolicy } from "./options.js";
import type { FileLedger, Unfinished } from "./report.js";
import type { Notice, UploadTask } from "./service.js";
import { countResumed, taskContext } from "./task-context.js";

export interface RunTasksOptions {
  readonly sender: Sender;
  readonly ledger: FileLedger;
  readonly clock: Clock;
  readonly random: () => number;
  /** Breaks off what is under way. */
  readonly signal: AbortSignal;
  /** Lets no further task start. */
  readonly halt: AbortSignal;
  /** Tasks under way at once, but for those that only wait for a lost request to show. */
  readonly concurrency: number;
  readonly wait: boolean;
  readonly failFast: boolean;
  readonly inDoubt: InDoubtPolicy;
  /** Ends the run because of a failure: what is under way ends by itself, nothing more is started. */
  stop(cause: UploadError): void;
  /** The journal as the task uses it; undefined where none is kept. */
  journalOf(task: UploadTask): Promise<TaskJournal | undefined>;
  /** The names of files that an earlier run sent for the task without learning whether they arrived. */
  unansweredNames(task: UploadTask): ReadonlySet<string>;
  emit(event: UploadEvent): void;
  notice(notice: Notice): void;
  onServiceRows(rows: number): void;
  onUnfinished(unfinished: Unfinished): void;
  /** A task failed when nothing was open about its files any more: the end of a dataset that has all its rows. */
  onTaskError(error: UploadError): void;
}

/** Settles the state of a file. */
export type Settle = (file: DataFile, state: "uploaded" | "failed" | "in-doubt", error?: UploadError) => void;

/** Runs the tasks, lanes side by side and the tasks of one lane one after the other, and settles each of their files. */
export async function runTasks(tasks: readonly UploadTask[], options: RunTasksOptions): Promise<void> {
  const slots = new Semaphore(options.concurrency);
  const running = new Set<Promise<void>>();
  const bugs: unknown[] = [];
  for (const lane of lanesOf(tasks)) {
    await slots.acquire();
    const run = runLane(lane, options, slots.releaseDuring)
      .catch((error) => void bugs.push(error))
      .finally(() => {
        slots.release();
        running.delete(run);
      });
    running.add(run);
  }
  await Promise.all(running);
  if (bugs.length > 0) throw bugs[0];
}

async function runLane(lane: readonly UploadTask[], options: RunTasksOptions, releaseSlot: ReleaseSlot): Promise<void> {
  for (const task of lane) await runTask(task, options, releaseSlot);
}

/** Groups the tasks by lane; a task without one is a lane of its own. */
export function lanesOf(tasks: readonly UploadTask[]): UploadTask[][] {
  const lanes: UploadTask[][] = [];
  const named = new Map<string, UploadTask[]>();
  for (const task of tasks) {
    const lane = task.lane === undefined ? undefined : named.get(task.lane);
    if (lane !== undefined) {
      lane.push(task);
      continue;
    }
    const fresh = [task];
    lanes.push(fresh);
    if (task.lane !== undefined) named.set(task.lane, fresh);
  }
  return lanes;
}

async function runTask(task: UploadTask, options: RunTasksOptions, releaseSlot: ReleaseSlot): Promise<void> {
  const { ledger, halt, emit } = options;
  const settle: Settle = (file, state, error) => {
    ledger.settle(file, state, error);
    emit({ kind: "file", file: ledger.describe(file) });
    if (error !== undefined) stopAfter(error, options);
  };
  if (halt.aborted) return settleOpenFiles(task, asUploadError(halt.reason), options, settle);
  emit({ kind: "task-started", task: task.label });
  try {
    const journal = await options.journalOf(task);
    tellOfDoubts(journal?.settleDoubts() ?? 0, task, options);
    for (const file of skipArrived(journal, ledger)) emit({ kind: "file", file: ledger.describe(file) });
    for (const [file, error] of journal?.unreadable ?? []) settle(file, "failed", error);
    await runWithJournal(task, journal, options, releaseSlot, settle);
  } catch (thrown) {
    const error = asUploadError(thrown);
    if (task.files.some((file) => ledger.isOpen(file))) {
      settleOpenFiles(task, error, options, settle);
    } else {
      options.onTaskError(error);
      stopAfter(error, options);
    }
  }
  emit({ kind: "task-finished", task: task.label });
}

async function runWithJournal(
  task: UploadTask,
  journal: TaskJournal | undefined,
  options: RunTasksOptions,
  releaseSlot: ReleaseSlot,
  settle: Settle,
): Promise<void> {
  const { ledger, halt, signal, sender } = options;
  const files = task.files.filter((file) => ledger.isOpen(file));
  const wasCutOff = journal?.state !== undefined;
  if (files.length === 0 && !wasCutOff) return;
  if (task.memory.unit === "item" && journal?.wasComplete && !wasCutOff) {
    const message = `${task.label} was complete in an earlier run: files that are new or changed since make a new one`;
    options.notice({ level: "notice", message });
  }
  // The files may have taken long to read.
  halt.throwIfAborted();
  await journal?.begin();
  const resumedRows = await countResumed(journal, signal);
  const send = sender.forTask({ label: task.label, journal, releaseSlot });
  await task.run(taskContext(task, { send, files, journal, resumedRows, settle }, options));
  if (task.files.some((file) => ledger.isOpen(file))) {
    throw new InternalError(`${task.label}: nothing said what became of the file`);
  }
  if (task.files.every((file) => ledger.hasArrived(file))) journal?.complete();
}

/** Settles the files of a task that ended before they were settled. */
function settleOpenFiles(task: UploadTask, thrown: UploadError, options: RunTasksOptions, settle: Settle): void {
  const { ledger, halt } = options;
  const error = repeated(thrown, halt) ?? thrown;
  const open = task.files.filter((file) => ledger.isOpen(file));
  const unanswered = open.length === 0 ? new Set<string>() : options.unansweredNames(task);
  for (const file of open) {
    const isInDoubt = error.kind === "in-doubt" && (error.files.length === 0 || error.files.includes(file));
    if (isInDoubt) settle(file, "in-doubt", error);
    else if (unanswered.has(file.name)) settle(file, "in-doubt", leftInDoubt(file, error));
    else settle(file, "failed", error.kind === "in-doubt" ? notSent(error) : error);
  }
}

function leftInDoubt(file: DataFile, cause: UploadError): InDoubtError {
  return new InDoubtError(`an earlier run sent it, and this one ended before it was looked up: ${cause.message}`, {
    files: [file],
    cause,
    hint: "Run the upload again with the same journal.",
  });
}

function tellOfDoubts(count: number, { label }: UploadTask, { inDoubt, notice }: RunTasksOptions): void {
  if (count === 0) return;
  const files =
    count === 1 ? "a file that an earlier run left in doubt" : `${count} files that an earlier run left in doubt`;
  const done = inDoubt === "arrived" ? "counts as uploaded" : "is sent again";
  const message = `${label}: ${files} ${count === 1 ? done : done.replace("counts", "count").replace("is", "are")}`;
  notice({ level: "notice", message });
}

/** Settles the files that an earlier run uploaded, with what was known of them then. */
export function skipArrived(journal: TaskJournal | undefined, ledger: FileLedger): DataFile[] {
  const arrivals = journal?.arrivals() ?? new Map<DataFile, Arrival>();
  for (const [file, arrival] of arrivals) {
    ledger.learn(file, arrival);
    ledger.settle(file, "skipped");
  }
  return [...arrivals.keys()];
}

function notSent(cause: UploadError): StoppedError {
  return new StoppedError("failure", `not sent: ${cause.message}`, { cause });
}

/** Some failures end the run whatever the user chose: nothing after them can succeed. */
function stopAfter(error: UploadError, { failFast, stop }: RunTasksOptions): void {
  if (error.kind === "stopped") return;
  // Asking after something in doubt may have met with the refusal, or with the end of the retries.
  const end = error.kind === "in-doubt" ? error.cause : error;
  const hopeless = end instanceof GivenUpError || end instanceof JournalError || isHopelessRefusal(end);
  if (hopeless || failFast) stop(error);
}

function isHopelessRefusal(error: unknown): error is RefusedError {
  return error instanceof RefusedError && [401, 402, 403].includes(error.status);
}

/** A token that is rejected is one error, although requests that were under way at once are all refused. */
function repeated(error: UploadError, halt: AbortSignal): StoppedError | undefined {
  const reason: unknown = halt.reason;
  if (!isHopelessRefusal(error) || !(reason instanceof StoppedError) || !isHopelessRefusal(reason.cause))
    return undefined;
  if (error.status !== reason.cause.status) return undefined;
  const message = `refused as well: the run ended after ${reason.cause.message}`;
  return new StoppedError("failure", message, { cause: error, status: error.status });
}
