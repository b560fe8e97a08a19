import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLines } from "../lib/files.mjs";
import { inTurn, median, ratio } from "../lib/pairs.mjs";
import { run } from "../lib/process.mjs";
import { seconds, whole } from "../lib/units.mjs";
import { VISITS_HEADER, visit } from "../lib/visits.mjs";

const STEP = fileURLToPath(new URL("../lib/table-step.mjs", import.meta.url));

/** @type {import("../lib/row.mjs").Row} */
export const tableSteps = {
  name: "table-steps",
  work: "the same CSV read, checked and encoded in one go, without the start of the process",
  sizes: [100_000, 300_000, 1_000_000],
  targetSize: 1_000_000,
  sizeText: (rows) => `${whole(rows)} rows`,
  async measure(rows, { folder, rounds }) {
    const path = join(folder, "visits.csv");
    await writeLines(path, (line) => (line === 0 ? VISITS_HEADER : line > rows ? undefined : visit(line)));
    const take = (/** @type {string} */ step) => async () => {
      const { stdout } = await run(process.execPath, [STEP, step, path, String(rows)]);
      return Number(stdout);
    };
    const { together, ...alone } = await inTurn(rounds, {
      together: take("together"),
      reading: take("read"),
      checking: take("check"),
      encoding: take("encode"),
    });
    const steps = Object.entries(alone);
    const slowest = steps.map(([, times]) => times).reduce((one, other) => (median(one) > median(other) ? one : other));
    return [
      {
        what: "time against the slowest of the three alone",
        ours: seconds(median(together)),
        peer: steps.map(([name, times]) => `${name} ${seconds(median(times))}`).join(", "),
        value: ratio(together, slowest),
        most: 1.4,
      },
    ];
  },
};
