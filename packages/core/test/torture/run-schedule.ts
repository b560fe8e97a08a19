import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { createTransport, type Transport } from "../../src/http/transport.js";
import type { JournalFile } from "../../src/journal/journal-file.js";
import type { FileReport, UploadReport } from "../../src/report.js";
import type { DatasetService } from "../../src/service.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { upload } from "../support/upload.js";
import { Disk, RunEnd } from "./crash.js";
import { History } from "./history.js";
import type { Scenario, Store } from "./scenario.js";
import { scenarioOf } from "./scenarios.js";
import { type FaultyRun, makeSchedule, type Schedule } from "./schedule.js";
import { TortureClock } from "./torture-clock.js";
import { type Exchange, wire } from "./wire.js";

/** Parts of the program under test that a test of the torture test breaks on purpose. */
export interface Mutation {
  journal?(file: JournalFile, end: RunEnd): JournalFile;
  service?(service: DatasetService): DatasetService;
}

/** What came of a schedule. */
export interface Result {
  readonly schedule: Schedule;
  /** What must not be; empty where all is well. */
  readonly findings: readonly string[];
  /** What happened, for people. */
  readonly story: readonly string[];
  readonly requests: number;
  readonly inDoubt: number;
}

const CLEAN: FaultyRun = { faultRate: 0, timeoutMs: 300_000 };
const CLEAN_RUNS = 2;
// A real time, for whatever waits without its clock.
const HANG_AFTER_MS = 30_000;

/** Runs one schedule: the runs in which something goes wrong, then clean ones. */
export async function runSchedule(seed: string, index: number, mutation: Mutation = {}): Promise<Result> {
  const schedule = makeSchedule(seed, index);
  const scenario = scenarioOf(schedule);
  const sandbox = await startSandbox(scenario.sandboxOptions(schedule));
  const folder = await testFolder();
  try {
    await scenario.prepare?.(sandbox, schedule);
    return await new ScheduleRunner(schedule, sandbox, folder, mutation).run();
  } finally {
    await sandbox.close();
    await folder.remove();
  }
}

class ScheduleRunner {
  readonly #schedule: Schedule;
  readonly #scenario: Scenario;
  readonly #sandbox: Sandbox;
  readonly #folder: TestFolder;
  readonly #mutation: Mutation;
  readonly #disk = new Disk();
  readonly #history: History;
  readonly #exchanges: Exchange[] = [];
  readonly #findings: string[] = [];
  readonly #story: string[] = [];
  #now = Date.UTC(2026, 0, 1);

  constructor(schedule: Schedule, sandbox: Sandbox, folder: TestFolder, mutation: Mutation) {
    this.#schedule = schedule;
    this.#scenario = scenarioOf(schedule);
    this.#sandbox = sandbox;
    this.#folder = folder;
    this.#mutation = mutation;
    this.#history = new History(schedule);
  }

  async run(): Promise<Result> {
    const { runs } = this.#schedule;
    const inner = createTransport();
    let inDoubt = 0;
    try {
      for (const [number, run] of runs.entries()) await this.#run(number, run, inner);
      for (let clean = 0; clean < CLEAN_RUNS; clean += 1) {
        const number = runs.length + clean;
        const before = this.#history.copy();
        const report = await this.#run(number, CLEAN, inner);
        const sent = this.#exchanges.filter((exchange) => exchange.run === number).flatMap(({ files }) => files);
        if (report !== undefined) inDoubt = await this.#judgeCleanRun(report, before, clean, new Set(sent));
      }
      this.#judgeEnd(await this.#scenario.readStore(this.#sandbox, this.#schedule));
    } finally {
      inner.close();
    }
    return {
      schedule: this.#schedule,
      findings: this.#findings,
      story: this.#story,
      requests: this.#exchanges.length,
      inDoubt,
    };
  }

  /** @returns the report; undefined where the run died */
  async #run(number: number, run: FaultyRun, inner: Transport): Promise<UploadReport | undefined> {
    const end = new RunEnd(run.end);
    const clock = new TortureClock(end, this.#now, run.timeoutMs);
    const before = this.#exchanges.length;
    const { report, thrown } = await this.#upload(number, run, { end, clock, inner });
    await this.#quiet(clock);
    this.#now = clock.now() + 60_000;
    const exchanges = this.#exchanges.slice(before);
    const carried = new Set(exchanges.flatMap(({ files }) => files));
    this.#tell(number, run, exchanges, end, report);
    if (end.crashed.aborted) {
      this.#history.crashed(exchanges, this.#disk.content);
      return undefined;
    }
    this.#history.ended(exchanges);
    if (report === undefined) this.#findings.push(`run ${number} threw ${thrown}`);
    else await this.#judgeRun(number, report, carried);
    return report;
  }

  async #upload(
    number: number,
    run: FaultyRun,
    { end, clock, inner }: { end: RunEnd; clock: TortureClock; inner: Transport },
  ): Promise<{ report?: UploadReport; thrown?: unknown }> {
    const schedule = this.#schedule;
    const files = await this.#folder.write(
      Object.fromEntries(schedule.files.map(({ name, content }) => [name, content])),
    );
    const temporary = `${this.#folder.path}/.temporary-${number}`;
    await mkdir(temporary);
    const service = this.#scenario.makeService(this.#sandbox.baseUrls, schedule, temporary);
    const disk = this.#disk.open(end);
    const refusing = await closedPort();
    const hang = new AbortController();
    const done = upload({
      service: this.#mutation.service?.(service) ?? service,
      files,
      concurrency: schedule.concurrency,
      journal: this.#mutation.journal?.(disk, end) ?? disk,
      timeoutMs: run.timeoutMs,
      requestTimeoutMs: HANG_AFTER_MS / 2,
      signal: end.cancelled,
      clock,
      random: () => 0.5,
      transport: wire({
        schedule,
        run: number,
        sandbox: this.#sandbox,
        clock,
        end,
        inner,
        closedPort: refusing,
        exchanges: this.#exchanges,
      }),
    });
    try {
      const hung = wait(HANG_AFTER_MS, undefined, { signal: hang.signal }).then(() => {
        throw new Error(`hung for ${HANG_AFTER_MS / 1000} s`);
      });
      hung.catch(() => {});
      return { report: await Promise.race([done, hung]) };
    } catch (thrown) {
      return { thrown };
    } finally {
      hang.abort();
    }
  }

  /** Waits until the sandbox does nothing more. */
  async #quiet(clock: TortureClock): Promise<void> {
    await clock.settled();
    for (const record of this.#sandbox.requests) {
      const { number } = record;
      // A request that hung stays open until the sandbox closes.
      if (record.outcome.kind === "open" && record.fault !== "hang") {
        await Promise.race([
          this.#sandbox.requests.waitFor((one) => one.number === number && one.outcome.kind !== "open"),
          wait(50),
        ]);
      }
    }
    // A connection that its client has closed may have a complete request in it.
    await wait(5);
  }

  /** What must hold whenever a run has ended. */
  async #judgeRun(number: number, report: UploadReport, carried: ReadonlySet<number>): Promise<void> {
    const store = await this.#scenario.readStore(this.#sandbox, this.#schedule);
    for (const [index, { name }] of this.#schedule.files.entries()) {
      const { least = 0, most = 0 } = store.copies[index] ?? {};
      const file = fileOf(report, name);
      const state = file?.state ?? "left out";
      // What was not completed is begun again, and reported as failed until then.
      const isBegunAgain = this.#scenario.ifFailed === "several" && state === "failed";
      if (most > 1 && !isBegunAgain)
        this.#findings.push(`after run ${number} the service has ${name} ${most} times (${state})`);
      const isThere = state === "uploaded" || state === "skipped";
      if (isThere && least === 0) this.#findings.push(`run ${number} reported ${name} ${state}, but it is not there`);
      if (state === "left out") this.#findings.push(`run ${number} did not report ${name}`);
      // What a run that was stopped did not come to, it says nothing of.
      const wasLeft = file?.error?.kind === "stopped" && !carried.has(index);
      if (state === "failed" && this.#scenario.ifFailed === "nothing" && !wasLeft && least > 0) {
        this.#findings.push(`run ${number} reported ${name} failed (${file?.error?.message}), but it is there`);
      }
    }
  }

  /** @param before - what was known before the run, which has sent the files `sent` */
  async #judgeCleanRun(
    report: UploadReport,
    before: History,
    clean: number,
    sent: ReadonlySet<number>,
  ): Promise<number> {
    const store = await this.#scenario.readStore(this.#sandbox, this.#schedule);
    if (store.completion === "blocked") {
      if (report.totals.failed !== report.totals.files) this.#findings.push(`clean run ${clean} filled no dataset`);
      return 0;
    }
    const undecidable = before.undecidable();
    const heldUp = before.heldUp(undecidable);
    const { asking } = this.#scenario;
    // What the service does not show is sent again: that it is there twice would be a finding.
    const mayRepeat = asking !== "unknowable";
    for (const [index, { name }] of this.#schedule.files.entries()) {
      const file = fileOf(report, name);
      const state = file?.state ?? "left out";
      const isThere = state === "uploaded" || state === "skipped";
      const known = `(known: ${before.of(index)}, ${store.copies[index]?.least} there, ${file?.error?.message})`;
      if (before.of(index) === "unknown" && sent.has(index) && !mayRepeat) {
        this.#findings.push(`clean run ${clean} sent ${name} again, which may have arrived before`);
      }
      if (undecidable.has(index) !== (state === "in-doubt")) {
        const expected = undecidable.has(index) ? "in doubt" : "decided";
        this.#findings.push(`clean run ${clean}: ${name} is ${state}, but should be ${expected} ${known}`);
      } else if (!undecidable.has(index) && !isThere && !heldUp.has(index)) {
        this.#findings.push(`clean run ${clean}: ${name} is ${state}, but should have arrived ${known}`);
      }
    }
    if (clean > 0 && sent.size > 0) this.#findings.push(`clean run ${clean} sent ${sent.size} files again`);
    return undecidable.size;
  }

  #judgeEnd(store: Store): void {
    this.#findings.push(...store.faults);
    if (this.#history.undecidable().size === 0 && store.completion === "open") {
      this.#findings.push("all rows are there, but the dataset was never completed");
    }
  }

  #tell(number: number, run: FaultyRun, exchanges: readonly Exchange[], end: RunEnd, report?: UploadReport): void {
    const ending = run.end === undefined ? "" : `, ${run.end.kind} at point ${run.end.atPoint}`;
    const became = end.crashed.aborted ? "died" : (report?.status ?? "threw");
    this.#story.push(`run ${number} (${run.timeoutMs / 1000} s${ending}): ${became}`);
    for (const { number: request, method, path, files, fault, outcome } of exchanges) {
      const played = fault.kind === "sandbox" ? JSON.stringify(fault.fault) : fault.kind;
      this.#story.push(`  ${request} ${method} ${path} files [${files}] fault ${played}: ${outcome}`);
    }
    for (const { name, state, error } of report?.files ?? []) {
      this.#story.push(`  ${name}: ${state}${error === undefined ? "" : `: ${error.message}`}`);
    }
  }
}

function fileOf(report: UploadReport, name: string): FileReport | undefined {
  return report.files.find((file) => file.name === name);
}

let refusing: Promise<number> | undefined;

/** A port at which nobody listens; one for all schedules, so that it is hardly taken meanwhile. */
function closedPort(): Promise<number> {
  refusing ??= new Promise((resolve, reject) => {
    const server: Server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 1));
    });
  });
  return refusing;
}
