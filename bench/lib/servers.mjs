import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** @typedef {{ url: string, stop(): Promise<void> }} Server */

/**
 * A server that only takes bytes: the fastest there is to upload to.
 * @param {{ answer?: unknown, answers?: Record<string, unknown>, bytesPerSecond?: number, delayMs?: number }} [options] `answer` is given to every request
 *   that has none in `answers`, by path
 * @returns {Promise<Server>}
 */
export function startSink({ answer = { success: true, id: 1 }, answers = {}, bytesPerSecond, delayMs } = {}) {
  return start([
    script("./sink.mjs"),
    JSON.stringify(answer),
    "--answers",
    JSON.stringify(answers),
    ...(bytesPerSecond === undefined ? [] : ["--bytes-per-second", String(bytesPerSecond)]),
    ...(delayMs === undefined ? [] : ["--delay-ms", String(delayMs)]),
  ]);
}

/**
 * The sandbox, which checks what it gets as the services do.
 * @param {readonly string[]} options
 * @returns {Promise<Server>}
 */
export function startSandbox(options) {
  return start([script("../../packages/sandbox/bin/dataset-upload-sandbox.js"), ...options]);
}

/** @param {string} path below this file's folder */
function script(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** @param {readonly string[]} args @returns {Promise<Server>} */
async function start(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const [url] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    exited.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  return {
    url,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
