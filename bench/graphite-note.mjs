// A million rows of five columns: read, checked, encoded, sent to the sandbox and compared with what it holds.
//
//   node bench/graphite-note.mjs [rows]
//
// The upload runs in a process of its own, the sandbox in another, so that the memory reported is the uploader's alone.
import { fork, spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const CITIES = ["Zürich", "Genève", "Basel", "Lausanne", "Bern"];
const cells = (row) => {
  const day = `2026-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")}`;
  const remark = row % 10 === 0 ? `said "fine", then left (${row})` : `visit ${row}`;
  return [String(row), day, CITIES[row % CITIES.length], ((row * 7919) % 100_000) / 100, remark];
};

if (process.argv[2] === "upload") await upload(process.argv[3], process.argv[4]);
else await compare(Number(process.argv[2] ?? 1_000_000));

/** What the child process runs: one upload by the library. */
async function upload(url, path) {
  const { dataFile, graphiteNote, upload } = await import("../packages/core/dist/index.js");
  const startedAt = performance.now();
  let plannedAt = startedAt;
  const report = await upload({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: `${url}/graphite-note/api`,
      userCode: "bench",
      target: { mode: "create", name: "Visits" },
      requestsPerMinute: 0,
    }),
    files: [await dataFile(path, { name: "visits.csv" })],
    onEvent(event) {
      if (event.kind === "planned") plannedAt = performance.now();
    },
  });
  const endedAt = performance.now();
  process.send({
    status: report.status,
    totals: report.totals,
    requests: report.requests.length,
    sentMiB: report.requests.flatMap((r) => r.attempts).reduce((sum, a) => sum + a.sentBytes, 0) / 2 ** 20,
    planSeconds: (plannedAt - startedAt) / 1000,
    sendSeconds: (endedAt - plannedAt) / 1000,
    maxResidentMiB: process.resourceUsage().maxRSS / 1024,
  });
  process.disconnect();
}

async function compare(rows) {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-bench-"));
  const sandbox = spawn(process.execPath, [
    fileURLToPath(new URL("../packages/sandbox/bin/dataset-upload-sandbox.js", import.meta.url)),
    ...["--directory", folder],
  ]);
  try {
    const url = await new Promise((resolve) => createInterface({ input: sandbox.stdout }).once("line", resolve));
    const path = join(folder, "visits.csv");
    await writeCsv(path, rows);
    const child = fork(fileURLToPath(import.meta.url), ["upload", url, path]);
    const result = await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", (code) => reject(new Error(`the upload ended with ${code}`)));
    });
    const held = await countHeld(url);
    console.log(JSON.stringify({ rows, csvMiB: (await stat(path)).size / 2 ** 20, ...result, held }, null, 2));
    process.exitCode = held === rows && result.status === "success" && result.maxResidentMiB < 200 ? 0 : 1;
  } finally {
    sandbox.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCsv(path, rows) {
  const out = createWriteStream(path);
  let text = "id,day,city,amount,remark\n";
  for (let row = 1; row <= rows; row += 1) {
    const line = cells(row).map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
    text += `${line.join(",")}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once("drain", resolve));
    text = "";
  }
  out.end(text);
  await finished(out);
}

/** How many rows the sandbox holds; throws at the first that is not the next one in order. */
async function countHeld(url) {
  const store = await (await fetch(`${url}/sandbox/store`)).json();
  const [dataset] = store.graphiteNote.datasets;
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(dataset.path) })) {
    row += 1;
    const [id, ...rest] = cells(row);
    const expected = JSON.stringify([Number(id), ...rest]);
    if (line !== expected) throw new Error(`row ${row} is ${line}, should be ${expected}`);
  }
  return row;
}
