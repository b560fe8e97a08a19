import { parseArgs } from "node:util";
import { type Bomb, ORDINARY, type Size } from "./bombs.js";
import { type ChildResult, runInChild, sendToParent } from "./child.js";
import { checkProperty, type FuzzProperty, inFolder, shareOut } from "./property.js";

/** What there is to check, of all packages. */
export interface Checks {
  readonly properties: readonly FuzzProperty[];
  readonly bombs: readonly Bomb[];
}

/** Two cores are what most runners have; a process each, so that a hang or a memory fault ends one check only. */
const AT_ONCE = 2;
/** MiB that reading a bomb may take beside what an ordinary file takes: a record of 16 MiB stands in it several times. */
const BOMB_MIB = 250;

/** @param program - this program's file, to be started again for each check */
export async function main({ properties, bombs }: Checks, program: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      // The name of a property, whose all cases are then, or of a bomb.
      only: { type: "string" },
      // With `only`: the case that failed, as fast-check counts them.
      path: { type: "string" },
      // full, small or none
      bombs: { type: "string", default: "full" },
      child: { type: "string" },
    },
  });
  const seed = Number(values.seed);
  const cases = Number(values.cases);
  const size: Size = values.bombs === "full" ? "full" : "small";
  if (values.child !== undefined) {
    const property = properties.find(({ name }) => name === values.child);
    const chosenBombs =
      values.child === ALL_BOMBS
        ? bombs.filter((bomb) => bomb.size === undefined)
        : [ORDINARY, ...bombs].filter(({ name }) => name === values.child);
    const path = values.path === undefined ? {} : { path: values.path };
    if (property !== undefined) sendToParent(await checkProperty(property, { seed, numRuns: cases, ...path }));
    else sendToParent(await defuse(chosenBombs, size));
    return;
  }
  const startedAt = performance.now();
  console.log(`seed ${seed}`);
  const isChosen = ({ name }: { readonly name: string }) => values.only === undefined || name === values.only;
  const chosen = properties.filter(isChosen);
  const shares = shareOut(chosen, cases);
  const path = values.path === undefined ? [] : ["--path", values.path];
  const checks = chosen.flatMap(({ name }, index): Check[] => {
    const own = ["--cases", String(shares[index] ?? 0), "--seed", String(seed)];
    return shares[index] === 0
      ? []
      : [{ name, args: [...own, ...path], again: own.join(" "), mostMib: Number.POSITIVE_INFINITY }];
  });
  const files = values.bombs === "none" ? [] : bombs.filter(isChosen);
  const bombArgs = ["--bombs", size];
  if (files.length > 0) {
    const { peakMib } = await report(
      { name: ORDINARY.name, args: bombArgs, again: bombArgs.join(" "), mostMib: ORDINARY_MIB },
      program,
    );
    // Starting a process takes longer than a small bomb. In one process what each leaves behind adds up, as the system is given
    // little of it back: 200 MiB in all on Node 24.
    const { names, bombMib } =
      size === "small"
        ? { names: [ALL_BOMBS], bombMib: 2 * BOMB_MIB }
        : { names: files.map(({ name }) => name), bombMib: BOMB_MIB };
    for (const name of names) {
      checks.push({ name, args: bombArgs, again: bombArgs.join(" "), mostMib: peakMib + bombMib });
    }
  }
  const results: ChildResult[] = [];
  const queue = checks.values();
  const work = async () => {
    for (const check of queue) results.push(await report(check, program));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const done = results.reduce((sum, result) => sum + result.cases, 0);
  const failed = results.filter(({ failure }) => failure !== undefined).length;
  const memory = Math.max(...results.map(({ peakMib }) => peakMib));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${done} cases of ${chosen.length} properties and ${files.length} bombs in ${seconds} s, at most ${memory} MiB, seed ${seed}, ${failed} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

const ORDINARY_MIB = 400;
const ALL_BOMBS = "all bombs";

interface Check {
  readonly name: string;
  readonly args: readonly string[];
  /** How to run it again by itself, but for its name. */
  readonly again: string;
  readonly mostMib: number;
}

/** Runs a check and prints what came of it. */
async function report({ name, args, again, mostMib }: Check, program: string): Promise<ChildResult> {
  const startedAt = performance.now();
  const ended = await runInChild(program, ["--child", name, ...args]);
  const { cases, peakMib } = ended;
  const tooMuch = { path: "", report: `took ${peakMib} MiB, at most ${mostMib} are allowed` };
  const failure = ended.failure ?? (peakMib > mostMib ? tooMuch : undefined);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const count = cases > 0 ? `${cases} cases, ` : "";
  console.log(`${failure === undefined ? "ok" : "FAILED"} ${name}: ${count}${seconds} s, ${peakMib} MiB`);
  if (failure === undefined) return ended;
  const at = failure.path === "" ? "" : ` --path ${failure.path.split(":")[0]}`;
  console.log(`${failure.report}\nagain with: pnpm fuzz ${again} --only ${JSON.stringify(name)}${at}\n`);
  return { ...ended, failure };
}

/** Reads bombs and compares what is said of them. */
async function defuse(bombs: readonly Bomb[], size: Size): Promise<Omit<ChildResult, "peakMib">> {
  const wrong: string[] = [];
  for (const bomb of bombs) {
    const said = await inFolder((folder) => bomb.run(folder, size));
    if (bomb.says.test(said) && said.length < 1000) continue;
    wrong.push(`${bomb.name}: expected ${bomb.says}\n  but got ${said.slice(0, 500)} (${said.length} characters)`);
  }
  return { cases: 0, ...(wrong.length === 0 ? {} : { failure: { path: "", report: wrong.join("\n") } }) };
}
