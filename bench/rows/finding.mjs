import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn, median, ratio } from "../lib/pairs.mjs";
import { run } from "../lib/process.mjs";
import { secondsText, whole } from "../lib/row.mjs";

const FINDER = fileURLToPath(new URL("../lib/find.mjs", import.meta.url));
const ENTRIES_PER_FOLDER = 100;

/** @type {import("../lib/row.mjs").Row} */
export const finding = {
  name: "finding",
  work: "finding one half of a tree's entries by `**/*.csv`, without the start of the process",
  sizes: [10_000, 30_000, 100_000],
  inCheck: true,
  sizeText: (entries) => `${whole(entries / 2)} of ${whole(entries)}`,
  async measure(entries, { folder, rounds }) {
    await writeTree(folder, entries);
    const find = (/** @type {string} */ way) => async () => {
      const { stdout } = await run(process.execPath, [FINDER, way, folder]);
      // @actions/glob writes a line of debug output for every search.
      const { files, took } = JSON.parse(stdout.split("\n").at(-1) ?? "");
      if (files !== entries / 2) throw new Error(`${way} found ${files} files`);
      return took;
    };
    const { ours, theirs } = await inTurn(Math.min(rounds, 3), { ours: find("ours"), theirs: find("@actions/glob") });
    return [
      {
        what: "time against @actions/glob",
        ours: secondsText(median(ours)),
        theirs: `@actions/glob ${secondsText(median(theirs))}`,
        value: ratio(ours, theirs),
        most: 0.25,
        // Ten thousand entries take the start of the search more than the search.
        slack: 4,
      },
    ];
  },
};

/** Of a hundred entries, one is the folder itself and 50 are CSV files. @param {string} folder @param {number} entries */
async function writeTree(folder, entries) {
  for (let first = 0; first < entries; first += ENTRIES_PER_FOLDER) {
    const below = join(folder, `run-${first}`);
    await mkdir(below);
    for (let index = 0; index < ENTRIES_PER_FOLDER - 1; index += 1) {
      await writeFile(join(below, `${index}.${index % 2 === 0 ? "csv" : "log"}`), "a,b\n1,2\n");
    }
  }
}
