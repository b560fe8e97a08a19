import type { Clock } from "./clock.js";
import { asUploadError, InDoubtError, InternalError, RefusedError, StoppedError, type UploadError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import type { FileLedger } from "./report.js";
import { pollDelay, type Sender } from "./send/sender.js";
import type { Confirmation, Notice, TaskContext, UploadTask } from "./service.js";

export interface RunTasksOptions {
  readonly sender: Sender;
  readonly ledger: FileLedger;
  readonly clock: Clock;
  readonly random: () => number;
  /** Breaks off what is under way. */
  readonly signal: AbortSignal;
  /** Lets no further task start. */
  readonly halt: AbortSignal;
  /** Tasks under way at once. */
  readonly concurrency: number;
  readonly waitFor: TaskContext["waitFor"];
  readonly onFailure: "continue" | "stop";
  /** Ends the run because of a failure: what is under way ends by itself, nothing more is started. */
  stop(cause: UploadError): void;
  emit(event: UploadEvent): void;
  notice(notice: Notice): void;
  onServiceRows(rows: number): void;
}

/** Runs the tasks, lanes side by side and the tasks of one lane one after the other, and settles each of their files. */
export async function runTasks(tasks: readonly UploadTask[], options: RunTasksOptions): Promise<void> {
  const lanes = lanesOf(tasks)[Symbol.iterator]();
  const work = async () => {
    for (const lane of lanes) {
      for (const task of lane) await runTask(task, options);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
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

async function runTask(task: UploadTask, options: RunTasksOptions): Promise<void> {
  const { ledger, halt, emit } = options;
  const settle = (file: DataFile, state: "uploaded" | "failed" | "in-doubt", error?: UploadError) => {
    ledger.settle(file, state, error);
    emit({ kind: "file", file: ledger.describe(file) });
    if (error !== undefined) stopAfter(error, options);
  };
  const leave = (thrown: UploadError) => {
    const error = repeated(thrown, halt) ?? thrown;
    const state = error instanceof InDoubtError ? "in-doubt" : "failed";
    const open = task.files.filter((file) => ledger.isOpen(file));
    const carried = error instanceof InDoubtError && error.files.length > 0 ? new Set(error.files) : undefined;
    for (const file of open) settle(file, carried === undefined || carried.has(file) ? state : "failed", error);
  };
  if (halt.aborted) {
    leave(asUploadError(halt.reason));
    return;
  }
  emit({ kind: "task-started", task: task.label });
  try {
    await task.run(taskContext(task, options, settle));
    leave(new InternalError(`${task.label}: nothing said what became of the file`));
  } catch (thrown) {
    leave(asUploadError(thrown));
  }
  emit({ kind: "task-finished", task: task.label });
}

function taskContext(
  task: UploadTask,
  options: RunTasksOptions,
  settle: (file: DataFile, state: "uploaded" | "failed", error?: UploadError) => void,
): TaskContext {
  const { sender, ledger, clock, random, signal, waitFor, notice } = options;
  const learn = (files: readonly DataFile[], outcome: Confirmation) => {
    for (const file of files) ledger.learn(file, outcome);
  };
  return {
    send: sender.forTask(task.label),
    signal,
    waitFor,
    notice,
    sentRows(file) {
      const count = sender.rowsOf(file);
      return count?.kind === "counted" ? count.rows : undefined;
    },
    serviceRows: options.onServiceRows,
    learn(files, outcome) {
      learn(files, outcome);
      for (const file of files) options.emit({ kind: "file", file: ledger.describe(file) });
    },
    confirm(files, outcome = {}) {
      for (const file of files) learnRows(file, options);
      learn(files, outcome);
      for (const file of files) settle(file, "uploaded");
    },
    fail: (file, error) => settle(file, "failed", error),
    async poll(ask) {
      for (let round = 1; ; round += 1) {
        const answer = await ask();
        if (answer !== undefined) return answer;
        await clock.sleep(pollDelay(round, random()), signal);
      }
    },
  };
}

/** Takes over what was counted while the file was sent. */
function learnRows(file: DataFile, { sender, ledger, notice }: RunTasksOptions): void {
  const count = sender.rowsOf(file);
  if (count?.kind === "counted") ledger.learn(file, { rows: new Map([[file, count.rows]]) });
  if (count?.kind === "unknown") {
    notice({ level: "warning", message: `its rows were not counted: ${count.reason}`, file: file.label });
  }
}

/** Some failures end the run whatever the user chose: nothing after them can succeed. */
function stopAfter(error: UploadError, { onFailure, stop }: RunTasksOptions): void {
  if (error.kind === "stopped") return;
  if (error.kind === "given-up" || isHopelessRefusal(error) || onFailure === "stop") stop(error);
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
  return new StoppedError("failure", `refused as well: the run ended after ${reason.cause.message}`, { cause: error });
}
