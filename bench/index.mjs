// Measures the project against what people use instead, and against its own targets.
//
//   pnpm bench [--only ROW,ROW] [--quick] [--check]
//
// All rows at three sizes; what was measured goes into bench/RESULTS.md and bench/results.json. `--quick` takes the smallest
// size only and writes nothing. So does `--check`, for the rows that are cheap and steady, and it fails where a figure is far
// off its target three times in a row.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { missing } from "./lib/peers.mjs";
import { figureText, targetText, writeResults } from "./lib/results.mjs";
import { isMet } from "./lib/row.mjs";
import { rows } from "./rows/index.mjs";

const ROUNDS = 5;
const ROUNDS_QUICK = 3;
const CHECKS = 3;

const { values: options } = parseArgs({
  options: { only: { type: "string" }, quick: { type: "boolean" }, check: { type: "boolean" } },
});
const chosen = chooseRows(options.only);
const isQuick = options.quick === true || options.check === true;
for (const row of chosen) {
  console.log(`\n${row.name}: ${row.work}`);
  try {
    if (options.check === true) await check(row);
    else if (isQuick) await measure(row, row.sizes[0] ?? 0);
    else await measureAll(row);
  } catch (error) {
    // The other rows are measured all the same, and this one's earlier figures stay.
    console.error(error);
    process.exitCode = 1;
  }
}
for (const peer of missing) console.log(`\nNot compared with ${peer}`);

/** @param {import("./lib/row.mjs").Row} row */
async function measureAll(row) {
  const measurements = [];
  for (const size of row.sizes) measurements.push({ size, figures: await measure(row, size) });
  writeResults(rows, row, measurements);
}

/** What else the machine does may disturb a measurement, but hardly three of them. @param {import("./lib/row.mjs").Row} row */
async function check(row) {
  /** @type {import("./lib/row.mjs").Figure[]} */
  let missed = [];
  for (let round = 1; round <= CHECKS; round += 1) {
    const figures = await measure(row, row.sizes[0] ?? 0);
    missed = figures.filter((figure) => figure.slack !== undefined && !isMet(figure, figure.slack));
    if (missed.length === 0) return;
  }
  for (const figure of missed) {
    console.error(
      `${row.name}: ${figure.what}: ${figureText(figure)}, more than ${figure.slack} times off its target of ${targetText(figure)}`,
    );
  }
  process.exitCode = 1;
}

/** @param {string | undefined} only */
function chooseRows(only) {
  const names = only?.split(",");
  const unknown = names?.filter((name) => !rows.some((row) => row.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`No row is named ${unknown.join(", ")}. The rows: ${rows.map(({ name }) => name).join(", ")}`);
  }
  const offered = options.check === true ? rows.filter((row) => row.inCheck) : rows;
  return offered.filter((row) => names?.includes(row.name) ?? true);
}

/** @param {import("./lib/row.mjs").Row} row @param {number} size */
async function measure(row, size) {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-bench-"));
  try {
    const figures = await row.measure(size, { folder, rounds: isQuick ? ROUNDS_QUICK : ROUNDS });
    for (const figure of figures) {
      const met = targetText(figure) === "" ? "" : isMet(figure) ? ", met" : ", missed";
      console.log(`  ${row.sizeText(size)}: ${figure.what} ${figureText(figure)} ${targetText(figure)}${met}`);
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
