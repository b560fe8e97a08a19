import { checkFiles, inspectFiles } from "./check-files.js";
import { asUploadError, describeError, type UploadError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import { FileDigests } from "./files/file-digests.js";
import { Sender } from "./http/send.js";
import { createTransport } from "./http/transport.js";
import { Journal } from "./journal/journal.js";
import { journalFile } from "./journal/journal-file.js";
import { TaskJournal } from "./journal/task-journal.js";
import { type Settings, settingsOf, type UploadOptions } from "./options.js";
import { ProgressMeter } from "./progress-meter.js";
import { type Redact, redactor } from "./redact.js";
import { buildReport, FileLedger, type RequestReport, type Unfinished, type UploadReport } from "./report.js";
import { type RunControl, startRun } from "./run-control.js";
import { runTasks, skipArrived } from "./run-tasks.js";
import type { EarlierUpload, Json, Notice, Plan, TaskMemory, UploadTask } from "./service.js";
import { tasksOfShard } from "./shard.js";

/**
 * Uploads files to a dataset service: plan, run the tasks, report.
 *
 * What goes wrong with the data, the network or the service is in the report, file by file; it is not thrown.
 * @throws {InputError} where an option cannot be used; nothing was sent then
 */
export async function upload(options: UploadOptions): Promise<UploadReport> {
  const settings = settingsOf(options);
  const record = new Recorder(settings);
  const journal = await openJournal(settings.journal, record.redact);
  const startedAt = settings.clock.now();
  const control = startRun(settings.clock, settings.timeoutMs, settings.signal);
  const memory = new Memory(settings, control.signal, journal);
  let planned: Planned | undefined;
  try {
    planned = await plan(settings, control, record, memory, startedAt + settings.timeoutMs);
    const { tasks, problems } = planned;
    const ledger = new FileLedger(tasks);
    record.planned(tasks, ledger.files);
    if (settings.run === "check" || problems.length > 0) {
      if (problems.length === 0) await memory.skipArrived(tasks, ledger);
      await inspectFiles(ledger, problems, control.signal, record.notice);
    } else {
      await send(settings, control, record, memory, tasks, ledger, startedAt + settings.timeoutMs);
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
      await memory.close();
    }
  }
}

/** What this run is to do. */
interface Planned {
  readonly tasks: readonly UploadTask[];
  /** Why nothing is sent, where there is something. */
  readonly problems: readonly UploadError[];
  readonly close?: (() => Promise<void>) | undefined;
}

async function plan(
  settings: Settings,
  { signal }: RunControl,
  { notice }: Recorder,
  memory: Memory,
  deadline: number,
): Promise<Planned> {
  const { service, files, shard, clock } = settings;
  const pointers = await checkFiles(files, signal);
  // What a service would find in them says nothing of the data that they stand for.
  if (pointers.length > 0) return { tasks: [unplanned(files)], problems: pointers };
  let planned: Plan;
  try {
    planned = await service.plan(files, {
      signal,
      timeLeftMs: () => deadline - clock.now(),
      earlier: (task, about, isReceipt) => memory.earlier(task, about, isReceipt),
      notice,
    });
  } catch (thrown) {
    const error = asUploadError(thrown);
    if (error.kind === "input") throw error;
    return { tasks: [unplanned(files)], problems: [error] };
  }
  const { close, problemCount, problems = [] } = planned;
  const unlisted = (problemCount ?? 0) - problems.length;
  if (unlisted > 0) {
    const message = `the first ${problems.length} faults in the data are listed, ${unlisted} more are not`;
    notice({ level: "warning", message });
  }
  if (shard === undefined) return { tasks: planned.tasks, problems, close };
  if (planned.tasks.length === 1 && shard.count > 1) {
    notice({
      level: "warning",
      message: `${planned.tasks[0]?.label} cannot be split between ${shard.count} jobs: one of them uploads all of it`,
    });
  }
  const split = settings.journal === undefined ? "evenly" : "steadily";
  return { tasks: tasksOfShard(planned.tasks, shard, split), problems, close };
}

/** Stands for the tasks of files that could not be planned; never run. */
function unplanned(files: readonly DataFile[]): UploadTask {
  const memory: TaskMemory = { target: [], unit: "whole" };
  return { label: "the upload", files, memory, run: () => Promise.reject(new Error("there is no plan")) };
}

async function send(
  settings: Settings,
  control: RunControl,
  record: Recorder,
  memory: Memory,
  tasks: readonly UploadTask[],
  ledger: FileLedger,
  deadline: number,
): Promise<void> {
  const transport = settings.transport ?? createTransport();
  try {
    const shared = { ...settings, ...control, transport, deadline, ledger, redact: record.redact, emit: record.emit };
    const sender = new Sender({
      ...shared,
      notice: record.notice,
      onSent: (bytes) => record.sent(bytes),
      onRequest: (request) => record.requests.push(request),
    });
    await runTasks(tasks, {
      ...shared,
      sender,
      journalOf: (task) => memory.of(task.memory, task.files),
      notice: record.notice,
      onServiceRows: (rows) => record.addServiceRows(rows),
      onUnfinished: (unfinished) => record.addUnfinished(unfinished),
      onTaskError: (error) => record.errors.push(error),
    });
    await sender.tellOfCopies();
    await memory.flush().catch((error) => {
      if (!record.errors.includes(error)) record.errors.push(asUploadError(error));
    });
  } finally {
    if (settings.transport === undefined) transport.close();
  }
}

async function openJournal(journal: UploadOptions["journal"], redact: Redact): Promise<Journal | undefined> {
  if (journal === undefined) return undefined;
  return await Journal.open(typeof journal === "string" ? journalFile(journal) : journal, redact);
}

/** What earlier runs did, as far as a journal is kept. */
class Memory {
  readonly #settings: Settings;
  readonly #journal: Journal | undefined;
  readonly #digests: FileDigests;

  constructor(settings: Settings, signal: AbortSignal, journal: Journal | undefined) {
    this.#settings = settings;
    this.#journal = journal;
    this.#digests = new FileDigests(signal);
  }

  async of(memory: TaskMemory, files: readonly DataFile[]): Promise<TaskJournal | undefined> {
    if (this.#journal === undefined) return undefined;
    return await TaskJournal.open(this.#journal, this.#settings.service, memory, files, (file) =>
      this.#digests.of(file),
    );
  }

  async earlier<T extends Json>(
    memory: TaskMemory,
    files: readonly DataFile[],
    isReceipt: (value: Json) => value is T,
  ): Promise<ReadonlyMap<DataFile, EarlierUpload<T>>> {
    const found = new Map<DataFile, EarlierUpload<T>>();
    // Of nothing there is nothing to be found: the files are read when they are sent.
    if (this.#journal === undefined || this.#journal.isEmpty) return found;
    const journal = await this.of(memory, files);
    for (const file of files) {
      const upload = journal?.earlier(file, isReceipt);
      if (upload !== undefined) found.set(file, upload);
    }
    return found;
  }

  /** Settles what an upload would not send again. */
  async skipArrived(tasks: readonly UploadTask[], ledger: FileLedger): Promise<void> {
    for (const task of tasks) skipArrived(await this.of(task.memory, task.files), ledger);
  }

  async flush(): Promise<void> {
    await this.#journal?.flush();
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }
}

/** Keeps what the report will hold, and tells the caller of it as it happens. */
class Recorder {
  readonly notices: Notice[] = [];
  readonly requests: RequestReport[] = [];
  readonly errors: UploadError[] = [];
  readonly unfinished: Unfinished[] = [];
  readonly redact: (text: string) => string;
  readonly #onEvent: (event: UploadEvent) => void;
  #meter: ProgressMeter | undefined;
  serviceRows: number | undefined;

  constructor({ service, onEvent }: Settings) {
    this.redact = redactor(service.secrets);
    this.#onEvent = onEvent;
  }

  planned(tasks: readonly UploadTask[], files: readonly DataFile[]): void {
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    this.#meter = new ProgressMeter({ files: files.length, bytes }, this.#onEvent);
    this.#onEvent({ kind: "planned", tasks: tasks.map((task) => task.label), files: files.length, bytes });
  }

  readonly emit = (event: UploadEvent): void => {
    this.#onEvent(event);
    if (event.kind === "file" && event.file.state !== "planned") this.#meter?.settled(event.file);
  };

  readonly notice = (notice: Notice): void => {
    const { message, details } = notice;
    const clean = {
      ...notice,
      message: this.redact(message),
      ...(details === undefined ? {} : { details: this.redact(details) }),
    };
    this.notices.push(clean);
    this.#onEvent({ kind: "notice", notice: clean });
  };

  sent(bytes: number): void {
    this.#meter?.sent(bytes);
  }

  addUnfinished({ task, message }: Unfinished): void {
    this.unfinished.push({ task, message: this.redact(message) });
  }

  addServiceRows(rows: number): void {
    this.serviceRows = (this.serviceRows ?? 0) + rows;
  }
}

/**
 * The same as {@link upload}, as a sequence of events; the last one, `finished`, holds the report. Leaving the loop
 * early cancels the run. Progress that was not yet taken is replaced by newer progress.
 * @throws {InputError} as `upload` does
 */
export async function* uploadEvents(
  options: Omit<UploadOptions, "onEvent">,
): AsyncGenerator<UploadEvent, void, undefined> {
  const left = new AbortController();
  const signal = options.signal === undefined ? left.signal : AbortSignal.any([options.signal, left.signal]);
  const events: UploadEvent[] = [];
  let wake = () => {};
  const done = upload({
    ...options,
    signal,
    onEvent(event) {
      if (event.kind === "progress" && events.at(-1)?.kind === "progress") events.pop();
      events.push(event);
      wake();
    },
  });
  let over = false;
  const end = () => {
    over = true;
    wake();
  };
  const ended = done.then(end, end);
  try {
    while (!over || events.length > 0) {
      const event = events.shift();
      if (event !== undefined) yield event;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    await done;
  } finally {
    left.abort();
    await ended;
  }
}
