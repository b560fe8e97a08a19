// What a journal costs: 10,000 small files to a sandbox that answers at once, with and without one.
//
//   node bench/journal.mjs [files] [pairs] [case …]
//
// `all`: all files in one Edge Impulse data item, a thousand a request. `file`: an item and a request for each file. `roe`:
// a request for each file, into a dataset of Roe. Each run is a process of its own, the sandbox another; of each pair, the
// run that comes first changes. Fails where a run with a journal takes more than 1.5 times one without (the median of the
// pairs).
import { fork, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MOST = 1.5;
const CASES = ["all", "file", "roe"];

const [first, second, ...others] = process.argv.slice(2);
if (first === "upload") await upload(second, ...others);
else await compare(Number(first ?? 10_000), Number(second ?? 5), others.length === 0 ? CASES : others);

/** What the child process runs: one upload by the library. */
async function upload(name, url, folder, count, journal) {
  const { dataFile, edgeImpulse, roe, upload } = await import("../packages/core/dist/index.js");
  const service =
    name === "roe"
      ? roe({ token: "sandbox-token", baseUrl: `${url}/roe`, datasetId: "9b2f7c64-5d1e-4c07-8a3b-2f6e0d9c1a58" })
      : edgeImpulse({
          token: "ei_sandbox-token",
          baseUrl: `${url}/edge-impulse`,
          organizationId: 1,
          target: { mode: "create", dataset: "bench", rootName: "bench", groupBy: name },
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

async function compare(count, pairs, cases) {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-bench-"));
  try {
    for (let index = 0; index < Math.min(100, count); index += 1) await mkdir(join(folder, String(index)));
    for (let index = 0; index < count; index += 1) {
      await writeFile(fileAt(folder, index), `row,value\n${`${index},${index * 7}\n`.repeat(200)}`);
    }
    for (const name of cases) {
      const seconds = { without: [], with: [] };
      let journalMiB = 0;
      for (let pair = 0; pair < pairs; pair += 1) {
        const journal = join(folder, `${name}-${pair}.ndjson`);
        const runs = { without: [name, folder, String(count)], with: [name, folder, String(count), journal] };
        const order = pair % 2 === 0 ? ["without", "with"] : ["with", "without"];
        for (const kind of order) seconds[kind].push(await measure(runs[kind]));
        journalMiB = (await stat(journal)).size / 2 ** 20;
      }
      const ratios = seconds.with.map((value, pair) => value / seconds.without[pair]);
      const ratio = median(ratios);
      console.log(
        JSON.stringify({
          case: name,
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
async function measure([name, folder, ...others]) {
  const sandbox = spawn(process.execPath, [
    fileURLToPath(new URL("../packages/sandbox/bin/dataset-upload-sandbox.js", import.meta.url)),
    ...["--content", "count"],
  ]);
  try {
    const url = await new Promise((resolve) => createInterface({ input: sandbox.stdout }).once("line", resolve));
    const child = fork(fileURLToPath(import.meta.url), ["upload", name, url, folder, ...others]);
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
