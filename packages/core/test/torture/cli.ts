import { parseArgs } from "node:util";
import { runChild, runKillSchedule } from "./kill.js";
import { runSchedule } from "./run-schedule.js";
import { SCENARIOS } from "./scenarios.js";
import { makeSchedule } from "./schedule.js";

// Schedules wait for sockets and disks most of the time.
const AT_ONCE = 6;
// A process that is killed costs a hundred times as much as one that is only made believe.
const DEFAULT_KILL_SHARE = 0.02;

/** @param program - this program's file, to be started again as a process that gets killed */
export async function main(program: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      kills: { type: "string", default: String(DEFAULT_KILL_SHARE) },
      // The beginning of the scenarios' names; schedules of others are passed over.
      scenario: { type: "string", default: "" },
      child: { type: "string" },
    },
  });
  if (values.child !== undefined) {
    await runChild(JSON.parse(values.child));
    return;
  }
  const first = values.only === undefined ? 0 : Number(values.only);
  const last = values.only === undefined ? Number(values.runs) : first + 1;
  const killShare = Number(values.kills);
  const startedAt = performance.now();
  const figures = new Map(
    SCENARIOS.map(({ name }) => [name, { schedules: 0, killed: 0, requests: 0, inDoubt: 0, failed: 0 }]),
  );
  let next = first;
  const work = async () => {
    for (let index = next++; index < last; index = next++) {
      const kills = Math.floor((index + 1) * killShare);
      const isKill = kills > Math.floor(index * killShare);
      // Killed ones are counted by themselves, so that each scenario gets its turn.
      const number = isKill ? kills - 1 : index;
      if (!makeSchedule(values.seed, number).scenario.startsWith(values.scenario)) continue;
      const result = isKill
        ? await runKillSchedule(values.seed, number, program)
        : await runSchedule(values.seed, number);
      const { schedule, findings, story, requests, inDoubt } = result;
      const figure = figures.get(schedule.scenario);
      if (figure !== undefined) {
        figure.schedules += 1;
        figure.killed += isKill ? 1 : 0;
        figure.requests += requests;
        figure.inDoubt += inDoubt;
        figure.failed += findings.length > 0 ? 1 : 0;
      }
      if (findings.length === 0 && values.only === undefined) continue;
      const again = `--seed ${values.seed} --only ${index} --kills ${killShare}`;
      console.log(`\nschedule ${index}: ${schedule.scenario}; again with: ${again}`);
      for (const finding of findings) console.log(`  FOUND ${finding}`);
      const files = schedule.files.map(({ name, content }) => `${name} (${content.length} bytes)`);
      console.log(`  ${JSON.stringify({ ...schedule, files })}`);
      for (const line of story) console.log(`  ${line}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.table(Object.fromEntries(figures));
  const all = [...figures.values()];
  const sum = (of: (figure: (typeof all)[number]) => number) => all.reduce((total, figure) => total + of(figure), 0);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const failed = sum((figure) => figure.failed);
  console.log(
    `${sum((figure) => figure.schedules)} schedules (${sum((figure) => figure.killed)} with SIGKILL) in ${seconds} s, ${failed} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

// Started again by itself, as a process that gets killed.
if (process.argv.includes("--child")) await main("");
