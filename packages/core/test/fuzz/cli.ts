import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { checkProperty, type FuzzProperty, type Outcome, shareOut } from "./property.js";

/** Two cores are what most runners have; a process each, so that a hang or a memory fault ends one property only. */
const AT_ONCE = 2;
/** MiB of JavaScript's heap: what a parser keeps of its input must not matter. */
const HEAP_MIB = 256;
/** A property whose process says nothing for so long, or as its last word something else than an outcome, has failed. */
const LONGEST_PROPERTY_MS = 10 * 60_000;

interface Job {
  readonly property: FuzzProperty;
  readonly cases: number;
}

/** @param program - this program's file, to be started again for each property */
export async function main(properties: readonly FuzzProperty[], program: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      // The name of a property: all cases are its.
      only: { type: "string" },
      // With `only`: the case that failed, as fast-check names it.
      path: { type: "string" },
      child: { type: "string" },
    },
  });
  const seed = Number(values.seed);
  const cases = Number(values.cases);
  if (values.child !== undefined) {
    const property = properties.find(({ name }) => name === values.child);
    if (property === undefined) throw new Error(`there is no property "${values.child}"`);
    const path = values.path === undefined ? {} : { path: values.path };
    const outcome = await checkProperty(property, { seed, numRuns: cases, ...path });
    process.send?.({ ...outcome, peakMib: Math.round(process.resourceUsage().maxRSS / 1024) } satisfies ChildResult);
    process.disconnect?.();
    return;
  }
  const chosen = properties.filter(({ name }) => values.only === undefined || name === values.only);
  const shares = shareOut(chosen, cases);
  const jobs = chosen.map((property, index): Job => ({ property, cases: shares[index] ?? 0 }));
  const startedAt = performance.now();
  console.log(`seed ${seed}`);
  let done = 0;
  let failed = 0;
  let memory = 0;
  const queue = jobs.values();
  const work = async () => {
    for (const { property, cases: share } of queue) {
      const began = performance.now();
      const result = await runInProcess(property, share, seed, values.path, program);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      done += result.cases;
      memory = Math.max(memory, result.peakMib);
      console.log(
        `${result.failure ? "FAILED" : "ok"} ${property.name}: ${result.cases} cases, ${seconds} s, ${result.peakMib} MiB`,
      );
      if (result.failure === undefined) continue;
      failed += 1;
      const at = result.failure.path === "" ? "" : ` --path ${result.failure.path.split(":")[0]}`;
      console.log(result.failure.report);
      console.log(
        `again with: pnpm fuzz --seed ${seed} --cases ${share} --only ${JSON.stringify(property.name)}${at}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${done} cases of ${jobs.length} properties in ${seconds} s, at most ${memory} MiB, seed ${seed}, ${failed} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

type ChildResult = Outcome & { readonly peakMib: number };

function runInProcess(
  { name }: FuzzProperty,
  cases: number,
  seed: number,
  path: string | undefined,
  program: string,
): Promise<ChildResult> {
  const args = [program, "--child", name, "--cases", String(cases), "--seed", String(seed)];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MIB}`, ...args, ...(path === undefined ? [] : ["--path", path])],
      {
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      },
    );
    let errors = "";
    let result: ChildResult | undefined;
    child.stderr?.on("data", (text) => {
      errors = (errors + text).slice(-4000);
    });
    child.on("message", (message) => {
      result = message as ChildResult; // what `main` sends in a child
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_PROPERTY_MS);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const report = `its process ended without an outcome (${signal ?? code})\n${errors}`;
      resolve(result ?? { cases: 0, peakMib: 0, failure: { path: "", report } });
    });
  });
}
