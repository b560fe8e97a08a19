import { link, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeLines } from "../lib/files.mjs";
import { inTurn } from "../lib/pairs.mjs";
import { compareTimes } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";
import { VISITS_HEADER, visit } from "../lib/visits.mjs";

const BYTES_PER_SECOND = 100_000_000;

/** @type {import("../lib/row.mjs").Row} */
export const counting = {
  name: "counting",
  work: "counting the rows of a CSV file while it goes to a server that takes 100 MB/s",
  sizes: [128, 512, 1024],
  inCheck: true,
  sizeText: (mib) => (mib < 1024 ? `${mib} MiB` : `${mib / 1024} GiB`),
  async measure(mib, { folder, rounds }) {
    const folders = runnerFolders(folder);
    const csv = join(folders.workspace, "visits.csv");
    await mkdir(folders.workspace, { recursive: true });
    let left = mib * 2 ** 20;
    await writeLines(csv, (line) => {
      const text = line === 0 ? VISITS_HEADER : visit(line);
      left -= text.length;
      return left < 0 ? undefined : text;
    });
    // The same bytes under a name that has no rows.
    await link(csv, join(folders.workspace, "visits.bin"));
    const sink = await startSink({ bytesPerSecond: BYTES_PER_SECOND });
    const upload = async (/** @type {string} */ files) =>
      await runAction({ ...folders, inputs: { ...edgeImpulseInputs(sink.url), files } });
    try {
      const { counted, plain } = await inTurn(Math.min(rounds, 3), {
        counted: () => upload("visits.csv"),
        plain: () => upload("visits.bin"),
      });
      return [compareTimes("time against no counting", counted, "without", plain, { most: 1.1, slack: 1.4 })];
    } finally {
      await sink.stop();
    }
  },
};
