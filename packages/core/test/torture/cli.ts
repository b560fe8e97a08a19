import { parseArgs } from "node:util";
import { runSchedule } from "./run-schedule.js";
import { SCENARIOS } from "./schedule.js";

// Schedules wait for sockets and disks most of the time.
const AT_ONCE = 6;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const first = values.only === undefined ? 0 : Number(values.only);
const last = values.only === undefined ? Number(values.runs) : first + 1;
const startedAt = performance.now();
const figures = new Map(SCENARIOS.map((scenario) => [scenario, { schedules: 0, requests: 0, inDoubt: 0, failed: 0 }]));
let next = first;

const work = async () => {
  for (let index = next++; index < last; index = next++) {
    const { schedule, findings, story, requests, inDoubt } = await runSchedule(values.seed, index);
    const figure = figures.get(schedule.scenario);
    if (figure !== undefined) {
      figure.schedules += 1;
      figure.requests += requests;
      figure.inDoubt += inDoubt;
      figure.failed += findings.length > 0 ? 1 : 0;
    }
    if (findings.length > 0 || values.only !== undefined) {
      console.log(`\nschedule ${index}: ${schedule.scenario}; again with: --seed ${values.seed} --only ${index}`);
      for (const finding of findings) console.log(`  FOUND ${finding}`);
      const shown = {
        ...schedule,
        files: schedule.files.map(({ name, content }) => `${name} (${content.length} bytes)`),
      };
      console.log(`  ${JSON.stringify(shown)}`);
      for (const line of story) console.log(`  ${line}`);
    }
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.table(Object.fromEntries(figures));
const all = [...figures.values()];
const failed = all.reduce((sum, figure) => sum + figure.failed, 0);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`${all.reduce((sum, figure) => sum + figure.schedules, 0)} schedules in ${seconds} s, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
