import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runAction, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { inTurn, median } from "../lib/pairs.mjs";
import { secondsText, whole } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";

const DELAY_MS = 20;
const CONCURRENCY = 16;

/** @type {import("../lib/row.mjs").Row} */
export const waitingServer = {
  name: "waiting-server",
  work: "small files to Roe at 20 ms a request, `concurrency` 16",
  sizes: [500, 1000, 2000],
  inCheck: true,
  sizeText: (files) => `${whole(files)} files`,
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    await writeSmallFiles(join(folders.workspace, "all"), files, 4096);
    await writeSmallFiles(join(folders.workspace, "one"), 1, 4096);
    const sink = await startSink({ answer: { id: "f1", dataset: { id: "d1" } }, delayMs: DELAY_MS });
    const upload = async (/** @type {string} */ patterns) => {
      const inputs = { service: "roe", token: "sandbox-token", "base-url": sink.url, files: patterns };
      return (await runAction({ ...folders, inputs: { ...inputs, concurrency: String(CONCURRENCY) } })).seconds;
    };
    try {
      const { all, one } = await inTurn(rounds, { all: () => upload("all/**"), one: () => upload("one/**") });
      const ideal = ((files / CONCURRENCY) * DELAY_MS) / 1000;
      const startUp = median(one) - DELAY_MS / 1000;
      return [
        {
          what: `time without start-up against files ÷ ${CONCURRENCY} × ${DELAY_MS} ms`,
          ours: `${secondsText(median(all))}, of which ${secondsText(startUp)} start-up`,
          theirs: `ideal ${secondsText(ideal)}`,
          value: (median(all) - startUp) / ideal,
          most: 1.15,
          // At the smallest size, code is not compiled yet: 1.5 to 1.7. Requests one after the other take 16 times as long, a
          // body that waits until its head is acknowledged 3 times.
          slack: 2.4,
        },
      ];
    } finally {
      await sink.stop();
    }
  },
};
