import { readFileSync } from "node:fs";
import { describe, expect } from "@jest/globals";
import type { DataFile } from "../src/files/data-file.js";
import type { DatasetService } from "../src/service.js";
import { datatile } from "../src/services/datatile.js";
import { type GraphiteNoteOptions, graphiteNote } from "../src/services/graphite-note.js";
import { roe } from "../src/services/roe.js";
import { folder, run, sandbox, useJournal } from "./journal-stage.js";
import { onLinux } from "./support/platform.js";
import { edgeImpulseAt } from "./support/run.js";

useJournal();

/** Bytes that this process has read, sockets included. */
const bytesRead = () => Number(/^rchar: (\d+)$/m.exec(readFileSync("/proc/self/io", "utf8"))?.[1]);

const token = "sandbox-token";
const columns = [{ name: "n", alias: "N", type: "measure", subtype: "numeric" }] as const;
const graphite = (target: GraphiteNoteOptions["target"]) => () => {
  const options = { userCode: "me", target, columns, requestsPerMinute: 0, rowsPerRequest: 100_000 };
  return graphiteNote({ token, baseUrl: sandbox.baseUrls.graphiteNote, ...options });
};

const large = () => folder.write({ "a.csv": `N\n${"1234567\n".repeat(300_000)}` });
// Of the size that Git LFS pointers have, which are looked for.
const small = () =>
  folder.write(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.bin`, "x".repeat(1000)])));

describe("a run with a journal in which nothing has changed reads each file once, and sends nothing", () => {
  onLinux.each<[string, () => DatasetService, () => Promise<DataFile[]>]>([
    ["edge-impulse", () => edgeImpulseAt(sandbox), large],
    ["edge-impulse, small files", () => edgeImpulseAt(sandbox), small],
    [
      "datatile",
      () => datatile({ token, baseUrl: sandbox.baseUrls.datatile, mode: "replace", targetHash: "h" }),
      large,
    ],
    ["graphite-note create", graphite({ mode: "create", name: "New" }), large],
    ["graphite-note replace", graphite({ mode: "replace", datasetCode: "numbers" }), large],
    ["graphite-note append", graphite({ mode: "append", datasetCode: "numbers" }), large],
    ["roe", () => roe({ token, baseUrl: sandbox.baseUrls.roe, datasetId: "d" }), large],
    ["roe table", () => roe({ token, baseUrl: sandbox.baseUrls.roe, tableName: "t" }), large],
  ])("%s", async (_, service, write) => {
    sandbox.graphiteNote.addDataset({ code: "numbers", userCode: "me", name: "Numbers", columns, rows: [] });
    const files = await write();
    expect((await run(files, { service: service() })).status).toBe("success");
    const sent = sandbox.requests.length;
    const before = bytesRead();
    expect((await run(files, { service: service() })).status).toBe("skipped");
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    expect((bytesRead() - before) / bytes).toBeLessThan(1.5);
    expect(sandbox.requests.length).toBe(sent);
  });
});
