// What a journal costs: 10,000 small files to a sandbox that answers at once, with and without one.
//
//   node bench/journal.mjs [files] [pairs]
//
// `all`: all files in one Edge Impulse data item, a thousand a request. `file`: an item and a request for each file. Each
// run is a process of its own, the sandbox another. Fails where a run with a journal takes more than 1.5 times one
// without (the median of the pairs).
import { fork, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MOST = 1.5;

if (process.argv[2] === "upload") await upload(...process.argv.slice(3));
else await compare(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 5));

/** The child: one upload, as any program would do it. */
async function upload(groupBy, url, folder, count, journal) {
  const { dataFile, edgeImpulse, upload } = await import("../packages/core/dist/index.js");
  const service = edgeImpulse({
    token: "ei_sandbox-token",
    baseUrl: `${url}/edge-impulse`,
    organizationId: 1,
    target: { mode: "create", dataset: "bench", rootName: "bench", groupBy },
  });
  const files = [];
  for (let index = 0; index < Number(count); index += 1) {
    files.push(await dataFile(fileAt(folder, index), { name: `${index}.csv` }));
  }
  const startedAt = performance.now();
  const report = await upload({ service, files, ...(journal === undefined ? {} : { journal }) });
  process.send({ status: report.status, seconds: (performance.now() - startedAt) / 1000 });
  process.disconnect();
}

function fileAt(folder, index) {
  return join(folder, String(index % 100), `${index}.csv`);
}

async function compare(count, pairs) {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-bench-"));
  try {
    for (let index = 0; index < Math.min(100, count); index += 1) await mkdir(join(folder, String(index)));
    for (let index = 0; index < count; index += 1) {
      await writeFile(fileAt(folder, index), `row,value\n${`${index},${index * 7}\n`.repeat(200)}`);
    }
    for (const groupBy of ["all", "file"]) {
      const seconds = { without: [], with: [] };
      let journalMiB = 0;
      for (let pair = 0; pair < pairs; pair += 1) {
        const journal = join(folder, `${groupBy}-${pair}.ndjson`);
        seconds.without.push(await measure([groupBy, folder, String(count)]));
        seconds.with.push(await measure([groupBy, folder, String(count), journal]));
        journalMiB = (await stat(journal)).size / 2 ** 20;
      }
      const ratios = seconds.with.map((value, pair) => value / seconds.without[pair]);
      const ratio = median(ratios);
      console.log(
        JSON.stringify({
          groupBy,
          files: count,
          without: median(seconds.without),
          with: median(seconds.with),
          ratio,
          ratios,
          journalMiB,
        }),
      );
      if (ratio > MOST) process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds of one upload to a fresh sandbox. */
async function measure([groupBy, folder, ...others]) {
  const sandbox = spawn(process.execPath, [
    fileURLToPath(new URL("../packages/sandbox/bin/dataset-upload-sandbox.js", import.meta.url)),
    ...["--content", "count"],
  ]);
  try {
    const url = await new Promise((resolve) => createInterface({ input: sandbox.stdout }).once("line", resolve));
    const child = fork(fileURLToPath(import.meta.url), ["upload", groupBy, url, folder, ...others]);
    const result = await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", (code) => reject(new Error(`the upload ended with ${code}`)));
    });
    if (result.status !== "success") throw new Error(`the upload ended as ${result.status}`);
    return result.seconds;
  } finally {
    sandbox.kill();
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
