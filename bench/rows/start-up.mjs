import { mkdir } from "node:fs/promises";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { inTurn } from "../lib/pairs.mjs";
import { run } from "../lib/process.mjs";
import { compareTimes } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const startUp = {
  name: "start-up",
  work: "a whole run with one small file to Edge Impulse",
  sizes: [1],
  inCheck: true,
  sizeText: () => "1 file",
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    await writeSmallFiles(folders.workspace, files, 4096);
    const sink = await startSink();
    try {
      const { action, empty } = await inTurn(rounds * 4, {
        action: () => runAction({ ...folders, inputs: edgeImpulseInputs(sink.url) }),
        empty: () => run(process.execPath, ["-e", "0"]),
      });
      return [compareTimes("time against `node -e 0`", action, "`node -e 0`", empty, { most: 3, slack: 1.5 })];
    } finally {
      await sink.stop();
    }
  },
};
