import { statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listLoadedFiles } from "../../scripts/lib/loaded-files.mjs";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { startSandbox } from "../lib/servers.mjs";

const BUNDLE = fileURLToPath(new URL("../../packages/action/dist/", import.meta.url));

/** @type {import("../lib/row.mjs").Row} */
export const bundle = {
  name: "bundle",
  work: "bytes of the bundle that a run of one service on small files loads",
  sizes: [1, 100, 1000],
  targetSize: 1,
  inCheck: true,
  sizeText: (files) => `${files} file${files === 1 ? "" : "s"}`,
  async measure(files, { folder }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    await writeSmallFiles(folders.workspace, files, 4096);
    const loaded = await loadedFiles(folders, folder);
    const mib = loaded.reduce((sum, path) => sum + statSync(path).size, 0) / 2 ** 20;
    return [
      {
        what: "MiB loaded",
        ours: `${mib.toFixed(2)} MiB in ${loaded.length} files`,
        value: mib,
        unit: "MiB",
        most: 1,
        slack: 1,
      },
    ];
  },
};

/** The bundle's files that Node says it has loaded. @param {ReturnType<typeof runnerFolders>} folders @param {string} folder */
async function loadedFiles(folders, folder) {
  const list = join(folder, "loaded");
  const hook = join(folder, "list-loaded.cjs");
  await writeFile(hook, listLoadedFiles(list));
  const sandbox = await startSandbox(["--content", "count"]);
  try {
    await runAction({ ...folders, inputs: edgeImpulseInputs(sandbox.url), nodeOptions: ["--require", hook] });
  } finally {
    await sandbox.stop();
  }
  return (await readFile(list, "utf8")).split("\n").filter((path) => path.startsWith(BUNDLE));
}
