import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { prepareStep } from "../../scripts/lib/runner.mjs";
import { ACTION_FILE, edgeImpulseInputs, runnerFolders } from "../lib/action.mjs";
import { writeSmallFiles } from "../lib/files.mjs";
import { inTurn, median, ratio } from "../lib/pairs.mjs";
import { run } from "../lib/process.mjs";
import { milliseconds } from "../lib/units.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const startUp = {
  name: "start-up",
  work: "process start to first byte on the socket, small files to Edge Impulse",
  sizes: [1, 100, 1000],
  targetSize: 1,
  inCheck: true,
  sizeText: (files) => `${files} file${files === 1 ? "" : "s"}`,
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    await writeSmallFiles(folders.workspace, files, 4096);
    const { empty, action } = await inTurn(rounds * 4, {
      empty: async () => (await run(process.execPath, ["-e", "0"])).seconds,
      action: () => untilFirstByte(folders),
    });
    return [
      {
        what: "time against `node -e 0`",
        ours: milliseconds(median(action)),
        peer: `\`node -e 0\` ${milliseconds(median(empty))}`,
        value: ratio(action, empty),
        most: 2,
        // It takes about 2 times (bench/RESULTS.md); this notices a library too many.
        slack: 1.6,
      },
    ];
  },
};

/** Seconds from the start of the Action until a server has its first byte. @param {ReturnType<typeof runnerFolders>} folders */
async function untilFirstByte(folders) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const step = { actionFile: ACTION_FILE, inputs: edgeImpulseInputs(`http://127.0.0.1:${port}`), ...folders };
  const { main, env } = await prepareStep(step);
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main], { env, cwd: folders.workspace, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    return await Promise.race([
      new Promise((resolve) => {
        server.once("connection", (socket) => {
          socket.on("error", () => {}); // the process is killed
          socket.once("data", () => resolve((performance.now() - startedAt) / 1000));
        });
      }),
      ended.then((code) => Promise.reject(new Error(`the Action ended with ${code} before it sent anything`))),
    ]);
  } finally {
    child.kill("SIGKILL");
    await ended;
    server.close();
  }
}
