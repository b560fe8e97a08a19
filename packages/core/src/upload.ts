import { checkFiles, inspectFiles } from "./check-files.js";
import {
  asUploadError,
  type DataError,
  describeError,
  type FileError,
  StoppedError,
  type UploadError,
} from "./errors.js";
import type { DataFile } from "./files/data-file.js";
import { FileDigests } from "./files/file-digests.js";
import { Sender } from "./http/send.js";
import { createTransport } from "./http/transport.js";
import { Journal } from "./journal/journal.js";
import { journalFile } from "./journal/journal-file.js";
import { type JournalUse, TaskJournal, targetOf } from "./journal/task-journal.js";
import { type Settings, settingsOf, type UploadOptions } from "./options.js";
import { Recorder } from "./recorder.js";
import { buildReport, FileLedger, type UploadReport } from "./report.js";
import { type RunControl, startRun } from "./run-control.js";
import { runTasks, skipArrived } from "./run-tasks.js";
import type { Notice, Plan, TaskMemory, UploadTask } from "./service.js";
import { tasksOfShard } from "./shard.js";

/**
 * Uploads files to a dataset service: journal, plan, run, report.
 *
 * What goes wrong with the data, the network or the service is in the report, file by file; it is not thrown.
 * @throws {InputError} where an option cannot be used; nothing was sent then
 */
export async function upload(options: UploadOptions): Promise<UploadReport> {
  const settings = settingsOf(options);
  const record = new Recorder(settings);
  const journal = await openJournal(settings, record);
  const startedAt = settings.clock.now();
  const control = startRun(settings.clock, settings.timeoutMs, settings.signal);
  const deadline = startedAt + settings.timeoutMs;
  const run: Run = { settings, control, record, deadline, digests: new FileDigests(control.signal), journal };
  let planned: Planned | undefined;
  try {
    planned = await plan(run);
    const { tasks, problems } = planned;
    const ledger = new FileLedger(tasks, failedOfShard(settings));
    record.planned(tasks, ledger);
    for (const [file, error] of planned.alone) {
      ledger.settle(file, "failed", error);
      record.emit({ kind: "file", file: ledger.describe(file) });
    }
    if (settings.dryRun || problems.length > 0) {
      if (problems.length === 0) {
        for (const task of tasks) skipArrived(await journalOf(run, task.memory, task.files), ledger);
      }
      await inspectFiles(ledger, problems, control.signal, record.notice);
    } else {
      await send(run, planned, ledger);
    }
    const report = buildReport({
      ...settings,
      startedAt,
      finishedAt: settings.clock.now(),
      files: ledger.describeAll(),
      requests: record.requests,
      notices: record.notices,
      errors: [...problems, ...record.errors].map(describeError),
      unfinished: record.unfinished,
      serviceRows: record.serviceRows,
    });
    settings.onEvent({ kind: "finished", report });
    return report;
  } finally {
    control.end();
    try {
      await planned?.close?.();
    } finally {
      await journal?.close();
    }
  }
}

/** What every step of an upload works with. */
interface Run {
  readonly settings: Settings;
  readonly control: RunControl;
  readonly record: Recorder;
  /** When the run's time is over, on its clock. */
  readonly deadline: number;
  readonly digests: FileDigests;
  readonly journal: Journal | undefined;
}

async function openJournal({ journal }: Settings, { redact, notice }: Recorder): Promise<Journal | undefined> {
  if (journal === undefined) return undefined;
  const opened = await Journal.open(typeof journal === "string" ? journalFile(journal) : journal, redact);
  if (opened.end === "torn") {
    const message =
      "the journal ends amid a line: what it had after that is lost, and what was uploaded then may be uploaded again";
    notice({ level: "warning", message });
  }
  return opened;
}

/** The journal as a task uses it; undefined where none is kept. */
async function journalOf(
  { settings, digests, journal }: Run,
  memory: TaskMemory,
  files: readonly DataFile[],
): Promise<TaskJournal | undefined> {
  if (journal === undefined) return undefined;
  const { service, inDoubt, clock } = settings;
  const use: JournalUse = { journal, service, inDoubt, now: () => clock.now(), digestOf: (file) => digests.of(file) };
  return await TaskJournal.open(use, memory, files);
}

/** What this run is to do. */
interface Planned extends Pick<Plan, "tasks" | "close"> {
  /** Why nothing is sent, where there is something. */
  readonly problems: readonly UploadError[];
  /** Files that fail while the others are sent. */
  readonly alone: ReadonlyMap<DataFile, UploadError>;
}

const NONE: ReadonlyMap<DataFile, UploadError> = new Map();

async function plan(run: Run): Promise<Planned> {
  const { settings, control, record, deadline, journal, digests } = run;
  const { service, files, clock } = settings;
  // With a journal, a file that is read here is not read again for its digest.
  const readSmall = journal === undefined ? undefined : (file: DataFile) => digests.contentOf(file);
  const pointers = await checkFiles(files, control.signal, readSmall);
  const notices: Notice[] = [];
  let planned: Plan;
  try {
    planned = await service.plan(files, {
      signal: control.signal,
      timeLeftMs: () => deadline - clock.now(),
      async earlier(memory, about, isReceipt) {
        // An empty journal needs no digests: the files are read when they are sent.
        if (journal === undefined || journal.isEmpty) return new Map();
        return (await journalOf(run, memory, about))?.earlier(isReceipt) ?? new Map();
      },
      notice: (notice) => (pointers.length > 0 ? void notices.push(notice) : record.notice(notice)),
    });
  } catch (thrown) {
    const error = asUploadError(thrown);
    if (error.kind === "input") throw error;
    return { tasks: [unplanned(files)], problems: pointers.length > 0 ? pointers : [error], alone: NONE };
  }
  const { problemCount, problems: faults = [] } = planned;
  const tasks = ownTasks(planned.tasks, run);
  // What a service finds in a pointer says nothing of the data that it stands for.
  const errors = pointers.length > 0 ? pointers : faults;
  const unlisted = (problemCount ?? 0) - faults.length;
  // What is replaced, or made as a whole, must not hold less than was meant.
  const isWhole = service.mode === "replace" || planned.tasks.some(({ memory }) => memory.unit === "whole");
  if (!isWhole && !settings.failFast && unlisted <= 0) {
    const alone = failingAlone(tasks, errors);
    if (alone !== undefined) {
      for (const notice of notices) record.notice(notice);
      return { ...planned, tasks, problems: [], alone };
    }
  }
  if (unlisted > 0 && errors === faults) {
    const message = `the first ${faults.length} faults in the data are listed, ${unlisted} more are not`;
    record.notice({ level: "warning", message });
  }
  const missing = isWhole || settings.failFast ? settings.failedFiles : [];
  return { ...planned, tasks, problems: [...missing, ...errors], alone: NONE };
}

/**
 * The files that the errors are about, where they go alone, and those of the same item.
 * @returns undefined where others depend on them, or there are no others
 */
function failingAlone(
  tasks: readonly UploadTask[],
  errors: readonly DataError[],
): ReadonlyMap<DataFile, UploadError> | undefined {
  const errorOf = new Map(errors.map((error) => [error.file, error]));
  if (errorOf.has(undefined) || errorOf.size < errors.length) return undefined;
  const failing = new Map<DataFile, UploadError>();
  for (const { files, memory } of tasks) {
    const first = files.map(({ label }) => errorOf.get(label)).find((error) => error !== undefined);
    if (first === undefined) continue;
    if (memory.unit !== "item" && files.length > 1) return undefined;
    for (const file of files) {
      const rest = new StoppedError("failure", `not sent: ${first.message}`);
      failing.set(file, errorOf.get(file.label) ?? rest);
    }
  }
  return failing.size < tasks.flatMap(({ files }) => files).length ? failing : undefined;
}

/** The tasks of this job's shard. */
function ownTasks(tasks: readonly UploadTask[], { settings, record }: Run): readonly UploadTask[] {
  const { shard, journal } = settings;
  if (shard === undefined) return tasks;
  if (tasks.length === 1 && shard.count > 1) {
    const message = `${tasks[0]?.label} cannot be split between ${shard.count} jobs: one of them uploads all of it`;
    record.notice({ level: "warning", message });
  }
  return tasksOfShard(tasks, shard, journal === undefined ? "evenly" : "steadily");
}

/** The files that cannot be read, each in one job of those that share the plan. */
function failedOfShard({ failedFiles, shard }: Settings): readonly FileError[] {
  return shard === undefined ? failedFiles : failedFiles.filter((_, index) => index % shard.count === shard.index);
}

/** Stands for the tasks of files that could not be planned; never run. */
function unplanned(files: readonly DataFile[]): UploadTask {
  const memory: TaskMemory = { target: [], unit: "whole" };
  return { label: "the upload", files, memory, run: () => Promise.reject(new Error("there is no plan")) };
}

async function send(run: Run, { tasks }: Planned, ledger: FileLedger): Promise<void> {
  const { settings, control, record, deadline, journal } = run;
  const { service } = settings;
  const transport = settings.transport ?? createTransport();
  const { redact, emit, notice } = record;
  try {
    const shared = { ...settings, ...control, transport, deadline, ledger, redact, emit, notice };
    const sender = new Sender({
      ...shared,
      onSent: (bytes) => record.sent(bytes),
      onSending: (files) => emit({ kind: "sending", files: files.map((file) => ledger.describe(file)) }),
      onRequest: (request) => record.requests.push(request),
    });
    await runTasks(tasks, {
      ...shared,
      sender,
      journalOf: ({ memory, files }) => journalOf(run, memory, files),
      unansweredNames: ({ memory }) => journal?.unansweredNames(targetOf(service, memory)) ?? new Set(),
      onServiceRows: (rows) => record.addServiceRows(rows),
      onUnfinished: (unfinished) => record.addUnfinished(unfinished),
      onTaskError: (error) => record.errors.push(error),
    });
    await sender.tellOfCopies();
    await journal?.flush().catch((error) => {
      if (!record.errors.includes(error)) record.errors.push(asUploadError(error));
    });
  } finally {
    if (settings.transport === undefined) transport.close();
  }
}
