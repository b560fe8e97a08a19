import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { inTurn } from "../lib/pairs.mjs";
import { curl, edgeImpulseApi, peerScript, python } from "../lib/peers.mjs";
import { run } from "../lib/process.mjs";
import { compareTimes, peakMemory, whole } from "../lib/row.mjs";
import { startSink } from "../lib/servers.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const manyFiles = {
  name: "many-files",
  work: "files of 4 KiB into one Edge Impulse item, whole processes",
  sizes: [1000, 3000, 10_000],
  inCheck: true,
  sizeText: (files) => `${whole(files)} files`,
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    const names = await writeSmallFiles(folders.workspace, files, 4096);
    const sink = await startSink();
    try {
      const { action, ...peers } = await inTurn(rounds, {
        action: () => runAction({ ...folders, inputs: edgeImpulseInputs(sink.url) }),
        ...(await peersOf(sink.url, folder, folders.workspace, names)),
      });
      return [
        ...Object.entries(peers).map(([name, measured]) =>
          compareTimes(`time against ${name}`, action, name, measured, TARGETS[name] ?? {}),
        ),
        peakMemory(action, 130),
      ];
    } finally {
      await sink.stop();
    }
  },
};

const CURL = "`curl -F`, one request";
const REQUESTS = "Python requests";
const CLIENT = "edge-impulse-api";
// The check takes the smallest size, at which most of our time is the start of the process.
/** @type {Record<string, Pick<import("../lib/row.mjs").Figure, "most" | "slack">>} */
const TARGETS = {
  [CURL]: { most: 2.5, slack: 4 },
  [REQUESTS]: { most: 1, slack: 4 },
  [CLIENT]: { most: 0.5, slack: 2 },
};

/**
 * @param {string} url
 * @param {string} folder
 * @param {string} workspace
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, () => Promise<import("../lib/process.mjs").Measured>>>}
 */
async function peersOf(url, folder, workspace, names) {
  /** @type {Record<string, () => Promise<import("../lib/process.mjs").Measured>>} */
  const peers = {};
  const curlCommand = curl();
  if (curlCommand !== undefined) {
    // Too many for a command line.
    const config = join(folder, "curl.config");
    const lines = [
      "name=bench",
      "dataset=bench",
      "metadata={}",
      ...names.map((name) => `files[]=@${workspace}/${name}`),
    ];
    await writeFile(config, lines.map((line) => `form = "${line}"\n`).join(""));
    peers[CURL] = () => run(curlCommand, ["--silent", "--fail", "--config", config, url]);
  }
  const pythonCommand = python("import requests", "install Debian's python3-requests");
  if (pythonCommand !== undefined) {
    const fields = ["name=bench", "dataset=bench", "metadata={}"];
    peers[REQUESTS] = () => run(pythonCommand, [peerScript("requests-files.py"), url, workspace, "files[]", ...fields]);
  }
  const client = edgeImpulseApi();
  if (client !== undefined) {
    peers[CLIENT] = () => run(process.execPath, [peerScript("edge-impulse-api.mjs"), client, url, workspace]);
  }
  return peers;
}
