import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runAction, runnerFolders } from "../lib/action.mjs";
import { writeLines } from "../lib/files.mjs";
import { inTurn } from "../lib/pairs.mjs";
import { peerScript, python } from "../lib/peers.mjs";
import { run } from "../lib/process.mjs";
import { compareThroughput, peakMemory, whole } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";
import { VISITS_HEADER, visit } from "../lib/visits.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const table = {
  name: "table",
  work: "CSV of five columns to Graphite Note without a limit of pace, checks included, whole processes",
  sizes: [100_000, 300_000, 1_000_000],
  inCheck: true,
  sizeText: (rows) => `${whole(rows)} rows`,
  async measure(rows, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    const path = join(folders.workspace, "visits.csv");
    await writeLines(path, (line) => (line === 0 ? VISITS_HEADER : line > rows ? undefined : visit(line)));
    const sink = await startSink({ answers: answersFor(rows) });
    const inputs = {
      service: "graphite-note",
      token: "sandbox-token",
      "base-url": sink.url,
      "user-code": "bench",
      name: "Visits",
      "requests-per-minute": "0",
      files: "visits.csv",
    };
    try {
      const command = python("import csv, gzip, json, urllib.request");
      const { action, other } = await inTurn(Math.min(rounds, 3), {
        action: () => runAction({ ...folders, inputs }),
        ...(command === undefined
          ? {}
          : { other: () => run(command, [peerScript("graphite-note.py"), sink.url, path]) }),
      });
      return [
        // A run of 100,000 rows is mostly start-up.
        ...(other === undefined
          ? []
          : [compareThroughput(action, "the documentation's Python script", other, { least: 5, slack: 10 })]),
        peakMemory(action, 200),
      ];
    } finally {
      await sink.stop();
    }
  },
};

/** What the service says to each of the three requests. @param {number} rows */
function answersFor(rows) {
  const dataset = { "dataset-code": "visits" };
  const details = { ...dataset, "rows-count": rows };
  return {
    "/dataset-create": { data: dataset },
    "/dataset-fill": { data: { status: "success", details: dataset } },
    "/dataset-complete": { data: { status: "success", details } },
  };
}
