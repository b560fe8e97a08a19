import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeSparseFile } from "../lib/files.mjs";
import { inTurn } from "../lib/pairs.mjs";
import { curl } from "../lib/peers.mjs";
import { run } from "../lib/process.mjs";
import { compareTimes, peakMemory } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const largeFile = {
  name: "large-file",
  work: "one file over loopback, whole processes",
  sizes: [256, 1024, 2048],
  inCheck: true,
  sizeText: (mib) => (mib < 1024 ? `${mib} MiB` : `${mib / 1024} GiB`),
  async measure(mib, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    const path = join(folders.workspace, "zeros.bin");
    await writeSparseFile(path, mib * 2 ** 20);
    await readOnce(path);
    const sink = await startSink();
    try {
      const peer = curl();
      const form = ["name=bench", "dataset=bench", "metadata={}", `files[]=@${path}`].flatMap((part) => ["-F", part]);
      const { action, other } = await inTurn(rounds, {
        action: () => runAction({ ...folders, inputs: edgeImpulseInputs(sink.url) }),
        ...(peer === undefined ? {} : { other: () => run(peer, ["--silent", "--fail", ...form, sink.url]) }),
      });
      return [
        // At the smallest size, a run is mostly start-up.
        ...(other === undefined
          ? []
          : [compareTimes("time against `curl -F`", action, "curl", other, { most: 1.3, slack: 4 })]),
        peakMemory(action, 120),
      ];
    } finally {
      await sink.stop();
    }
  },
};

/** Fills the system's cache, which costs the first to read the file several times what sending it does. @param {string} path */
async function readOnce(path) {
  for await (const _chunk of createReadStream(path, { highWaterMark: 1 << 20 }));
}
