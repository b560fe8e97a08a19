import { spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { type DataFile, dataFile } from "../../src/files/data-file.js";
import type { UploadReport } from "../../src/report.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";
import { History } from "./history.js";
import { Random } from "./random.js";
import type { Result } from "./run-schedule.js";
import { scenarioOf } from "./scenarios.js";
import { makeSchedule, type Schedule } from "./schedule.js";

/** How often the process of one schedule is killed. */
const KILLS = 3;

/** What a process that will be killed is told. */
export interface ChildTask {
  readonly seed: string;
  readonly index: number;
  readonly folder: string;
  readonly baseUrls: Sandbox["baseUrls"];
}

/**
 * Runs a schedule with a journal on the disk in processes of its own, killed by SIGKILL after some milliseconds, and then
 * to its end. When they are killed follows from the seed, what they have done by then from the machine.
 * @param program - the file that calls {@link runChild}
 */
export async function runKillSchedule(seed: string, index: number, program: string): Promise<Result> {
  const schedule = makeSchedule(seed, index);
  const random = new Random(`${seed}/${index}/kill`);
  const sandbox = await startSandbox(scenarioOf(schedule).sandboxOptions(schedule));
  const folder = await testFolder();
  const story: string[] = [];
  const findings: string[] = [];
  try {
    await scenarioOf(schedule).prepare?.(sandbox, schedule);
    const files = await folder.write(Object.fromEntries(schedule.files.map(({ name, content }) => [name, content])));
    const task: ChildTask = { seed, index, folder: folder.path, baseUrls: sandbox.baseUrls };
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (let nth = 1; nth <= 6; nth += 1) {
        const at = random.pick(["before-body", "after-body", "after-processing"] as const);
        sandbox.faults.push({ when: { nth }, do: { kind: "delay", at, ms: random.whole(0, 15) } });
      }
      const afterMs = random.whole(0, 80);
      story.push(`killed ${afterMs} ms after its start: ${await runAndKill(program, task, afterMs)}`);
      sandbox.faults.clear();
      // A request that was under way is processed or given up by then.
      await wait(40);
    }
    findings.push(...(await judge(schedule, sandbox, folder, files, story)));
    return { schedule, findings, story, requests: sandbox.requests.length, inDoubt: 0 };
  } finally {
    await sandbox.close();
    await folder.remove();
  }
}

async function judge(
  schedule: Schedule,
  sandbox: Sandbox,
  folder: TestFolder,
  files: readonly DataFile[],
  story: string[],
): Promise<string[]> {
  const findings: string[] = [];
  const history = new History(schedule);
  const journal = await readFile(journalPath(folder.path), "utf8").catch(() => "");
  // Whatever the dead processes knew, the journal is all that is left of it.
  history.crashed([], journal);
  const undecidable = history.undecidable();
  const heldUp = history.heldUp(undecidable);
  const report = await runToEnd(schedule, sandbox, folder, files);
  const store = await scenarioOf(schedule).readStore(sandbox, schedule);
  for (const [index, { name }] of schedule.files.entries()) {
    const state = report.files.find((file) => file.name === name)?.state ?? "left out";
    const { least = 0, most = 0 } = store.copies[index] ?? {};
    story.push(`${name}: ${state}, ${least} to ${most} there`);
    const isThere = state === "uploaded" || state === "skipped";
    if (most > 1) findings.push(`the service has ${name} ${most} times`);
    if (isThere && least === 0) findings.push(`${name} was reported ${state}, but is not there`);
    if (undecidable.has(index) !== (state === "in-doubt")) findings.push(`${name} is ${state}: wrongly decided`);
    const isExcused = state === "in-doubt" || heldUp.has(index) || store.completion === "blocked";
    if (!isThere && !isExcused) findings.push(`${name} is ${state}`);
  }
  if (undecidable.size === 0 && store.completion === "open") findings.push("the dataset was never completed");
  return [...findings, ...store.faults];
}

async function runToEnd(schedule: Schedule, sandbox: Sandbox, folder: TestFolder, files: readonly DataFile[]) {
  const temporary = join(folder.path, ".temporary-end");
  await mkdir(temporary);
  const service = scenarioOf(schedule).makeService(sandbox.baseUrls, schedule, temporary);
  const options = { service, files, journal: journalPath(folder.path), timeoutMs: 300_000 };
  return await upload({ ...options, clock: new JumpingClock(300_000), random: () => 0.5 });
}

/** @returns how the process ended */
async function runAndKill(program: string, task: ChildTask, afterMs: number): Promise<string> {
  const child = spawn(process.execPath, [program, "--child", JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<string>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`)),
  );
  const started = new Promise((resolve) => child.stdout.once("data", resolve));
  await Promise.race([started, ended]);
  await Promise.race([wait(afterMs), ended]);
  child.kill("SIGKILL");
  return await ended;
}

/** What a process does until it is killed. */
export async function runChild({ seed, index, folder, baseUrls }: ChildTask): Promise<UploadReport> {
  const schedule = makeSchedule(seed, index);
  const temporary = join(folder, `.temporary-${process.pid}`);
  await mkdir(temporary);
  const files = await Promise.all(schedule.files.map(({ name }) => dataFile(join(folder, name), { name })));
  process.stdout.write("started\n");
  return await upload({
    service: scenarioOf(schedule).makeService(baseUrls, schedule, temporary),
    files,
    concurrency: schedule.concurrency,
    journal: journalPath(folder),
    timeoutMs: 60_000,
  });
}

function journalPath(folder: string): string {
  return join(folder, "journal.ndjson");
}
