import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { inTurn, median } from "../lib/pairs.mjs";
import { secondsText, whole } from "../lib/row.mjs";
import { startSandbox } from "../lib/servers.mjs";

const BASE = 10_000;

/** @type {import("../lib/row.mjs").Row} */
export const scale = {
  name: "scale",
  work: `files of 200 bytes planned, journalled and uploaded to one Edge Impulse item, against ${whole(BASE)} of them`,
  sizes: [BASE, 30_000, 100_000],
  sizeText: (files) => `${whole(files)} files`,
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    const counts = { one: 1, base: BASE, all: files };
    for (const [name, count] of Object.entries(counts)) {
      await writeSmallFiles(join(folders.workspace, name), count, 200);
    }
    const upload = (/** @type {keyof typeof counts} */ name) => async () => {
      // Fresh: neither the sandbox nor the journal knows these files.
      const sandbox = await startSandbox(["--content", "count"]);
      const journal = join(folders.workspace, "journal.ndjson");
      try {
        const inputs = { ...edgeImpulseInputs(sandbox.url), files: `${name}/**`, journal: "journal.ndjson" };
        return await runAction({ ...folders, inputs });
      } finally {
        await sandbox.stop();
        await rm(journal, { force: true });
      }
    };
    const { one, base, all } = await inTurn(Math.min(rounds, 3), {
      one: upload("one"),
      base: upload("base"),
      all: upload("all"),
    });
    // What a run of one file takes is not the files' cost.
    const cost = (/** @type {"seconds" | "cpuSeconds" | "peakMiB"} */ key) => {
      const of = (/** @type {typeof one} */ runs) => median(runs.map((measured) => measured[key]));
      return { all: of(all), each: (of(all) - of(one)) / files, eachOfBase: (of(base) - of(one)) / BASE };
    };
    const time = cost("seconds");
    const memory = cost("peakMiB");
    return [
      {
        what: "time a file",
        ours: `${secondsText(time.all)}, ${(time.each * 1e6).toFixed(0)} µs a file`,
        theirs: `${(time.eachOfBase * 1e6).toFixed(0)} µs`,
        value: time.each / time.eachOfBase,
        most: 1.3,
      },
      {
        what: "memory a file",
        ours: `${memory.all.toFixed(0)} MiB, ${(memory.each * 1024).toFixed(1)} KiB a file`,
        theirs: `${(memory.eachOfBase * 1024).toFixed(1)} KiB`,
        value: memory.each / memory.eachOfBase,
        most: 1.3,
      },
    ];
  },
};
