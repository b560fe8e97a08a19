import type { RowCount } from "./body/body.js";
import type { Clock } from "./clock.js";
import {
  asUploadError,
  GivenUpError,
  InternalError,
  JournalError,
  RefusedError,
  StoppedError,
  type UploadError,
} from "./errors.js";
import type { UploadEvent } from "./events.js";
import { countRowsOf } from "./files/count-rows.js";
import type { DataFile } from "./files/data-file.js";
import { type ReleaseSlot, Semaphore } from "./http/limits.js";
import { pollDelay } from "./http/retry.js";
import type { Sender } from "./http/send.js";
import type { Arrival } from "./journal/journal-record.js";
import type { TaskJournal } from "./journal/task-journal.js";
import type { FileFacts, FileLedger, Unfinished } from "./report.js";
import type { Confirmation, Notice, Send, TaskContext, UploadTask } from "./service.js";

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
  readonly waitFor: TaskContext["waitFor"];
  readonly onFailure: "continue" | "stop";
  /** Ends the run because of a failure: what is under way ends by itself, nothing more is started. */
  stop(cause: UploadError): void;
  /** The journal as the task uses it; undefined where none is kept. */
  journalOf(task: UploadTask): Promise<TaskJournal | undefined>;
  emit(event: UploadEvent): void;
  notice(notice: Notice): void;
  onServiceRows(rows: number): void;
  onUnfinished(unfinished: Unfinished): void;
  /** A task failed when nothing was open about its files any more: the end of a dataset that has all its rows. */
  onTaskError(error: UploadError): void;
}

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
  const settle = (file: DataFile, state: "uploaded" | "failed" | "in-doubt", error?: UploadError) => {
    ledger.settle(file, state, error);
    emit({ kind: "file", file: ledger.describe(file) });
    if (error !== undefined) stopAfter(error, options);
  };
  const leave = (thrown: UploadError) => {
    const error = repeated(thrown, halt) ?? thrown;
    const inDoubt = error.kind === "in-doubt" && error.files.length > 0 ? new Set(error.files) : undefined;
    for (const file of task.files.filter((candidate) => ledger.isOpen(candidate))) {
      if (error.kind === "in-doubt" && (inDoubt?.has(file) ?? true)) settle(file, "in-doubt", error);
      else settle(file, "failed", error.kind === "in-doubt" ? notSent(error) : error);
    }
  };
  if (halt.aborted) {
    leave(asUploadError(halt.reason));
    return;
  }
  emit({ kind: "task-started", task: task.label });
  try {
    const journal = await options.journalOf(task);
    for (const file of skipArrived(journal, ledger)) emit({ kind: "file", file: ledger.describe(file) });
    for (const [file, error] of journal?.unreadable ?? []) settle(file, "failed", error);
    const files = task.files.filter((file) => ledger.isOpen(file));
    const wasCutOff = journal?.state !== undefined;
    if (files.length > 0 || wasCutOff) {
      if (task.memory.unit === "item" && journal?.wasComplete && journal.state === undefined) {
        const message = `${task.label} was complete in an earlier run: files that are new or changed since make a new one`;
        options.notice({ level: "notice", message });
      }
      // The files may have taken long to read.
      halt.throwIfAborted();
      await journal?.begin();
      const resumed = await countResumed(journal, options.signal);
      const send = options.sender.forTask({ label: task.label, journal, releaseSlot });
      await task.run(taskContext(task, send, files, { journal, resumed }, options, settle));
      if (task.files.some((file) => ledger.isOpen(file))) {
        leave(new InternalError(`${task.label}: nothing said what became of the file`));
      }
    }
    if (task.files.every((file) => ledger.hasArrived(file)) && (files.length > 0 || wasCutOff)) journal?.complete();
  } catch (thrown) {
    const error = asUploadError(thrown);
    if (task.files.some((file) => ledger.isOpen(file))) {
      leave(error);
    } else {
      options.onTaskError(error);
      stopAfter(error, options);
    }
  }
  emit({ kind: "task-finished", task: task.label });
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

function taskContext(
  task: UploadTask,
  send: Send,
  files: readonly DataFile[],
  { journal, resumed }: { readonly journal: TaskJournal | undefined; readonly resumed: RowCounts },
  options: RunTasksOptions,
  settle: (file: DataFile, state: "uploaded" | "failed" | "in-doubt", error?: UploadError) => void,
): TaskContext {
  const { sender, ledger, clock, random, signal, waitFor, notice } = options;
  return {
    send,
    files,
    resumed: journal?.pending() ?? [],
    state: journal?.state,
    remember: (state) => journal?.remember(state),
    signal,
    waitFor,
    notice,
    sentRows(file) {
      const count = sender.rowsOf(file) ?? resumed.get(file);
      return count?.kind === "counted" ? count.rows : undefined;
    },
    mayHaveArrived: (file) => sender.mayHaveArrived(file),
    serviceRows: options.onServiceRows,
    unfinished(message) {
      options.onUnfinished({ task: task.label, message });
      notice({ level: "warning", message: `${task.label}: ${message}` });
    },
    learn(about, outcome) {
      for (const file of about) ledger.learn(file, factsOf(file, outcome));
      for (const file of about) options.emit({ kind: "file", file: ledger.describe(file) });
    },
    confirm(confirmed, outcome = {}) {
      for (const file of confirmed) {
        ledger.learn(file, Object.assign(countedRows(file, options, resumed), factsOf(file, outcome)));
      }
      journal?.arrived(confirmed, outcome, (file) => ledger.describe(file).rows);
      for (const file of confirmed) settle(file, "uploaded");
    },
    forget: (file) => journal?.forget(file),
    fail: (file, error) => settle(file, error.kind === "in-doubt" ? "in-doubt" : "failed", error),
    wait: (ms) => clock.sleep(ms, signal),
    async poll(ask) {
      let unclearSince: number | undefined;
      for (let round = 1; ; round += 1) {
        const answer = await ask();
        if (answer.kind === "done") return answer.value;
        if (round === 1) {
          options.emit({ kind: "waiting", task: task.label, reason: `${task.label}: the service is processing it` });
        }
        unclearSince = answer.kind === "unclear" ? (unclearSince ?? clock.now()) : undefined;
        if (answer.kind === "unclear" && clock.now() - (unclearSince ?? 0) >= MAX_UNCLEAR_MS) throw answer.error;
        await clock.sleep(pollDelay(round, random()), signal);
      }
    },
  };
}

// How long a service may not say how far something is.
const MAX_UNCLEAR_MS = 5 * 60_000;

/** What a service said of one of its files. */
function factsOf(file: DataFile, { rows, ...ids }: Confirmation): FileFacts {
  const known = rows?.get(file);
  return known === undefined ? ids : { ...ids, rows: known };
}

/** What was counted while the file was sent; one that an earlier run sent is read for it. */
function countedRows(file: DataFile, { sender, notice }: RunTasksOptions, resumed: RowCounts): FileFacts {
  const count = sender.rowsOf(file) ?? resumed.get(file);
  if (count?.kind === "unknown") {
    notice({ level: "warning", message: `its rows were not counted: ${count.reason}`, file: file.label });
  }
  return count?.kind === "counted" ? { rows: count.rows } : {};
}

type RowCounts = ReadonlyMap<DataFile, RowCount>;

async function countResumed(journal: TaskJournal | undefined, signal: AbortSignal): Promise<RowCounts> {
  const counts = new Map<DataFile, RowCount>();
  for (const file of (journal?.pending() ?? []).flatMap(({ files }) => files)) {
    // A file that cannot be read any more is still looked for at the service.
    const count = await countRowsOf(file, signal).catch(() => undefined);
    if (count !== undefined) counts.set(file, count);
  }
  return counts;
}

/** Some failures end the run whatever the user chose: nothing after them can succeed. */
function stopAfter(error: UploadError, { onFailure, stop }: RunTasksOptions): void {
  if (error.kind === "stopped") return;
  // Asking after something in doubt may have met with the refusal, or with the end of the retries.
  const end = error.kind === "in-doubt" ? error.cause : error;
  const hopeless = end instanceof GivenUpError || end instanceof JournalError || isHopelessRefusal(end);
  if (hopeless || onFailure === "stop") stop(error);
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
