// Runs a command to its end and measures it: time, processor time and the most memory it held.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { inheritedVariables } from "../../scripts/lib/runner.mjs";

/**
 * @typedef {object} Measured
 * @property {number} seconds From the start of the process to its end.
 * @property {number} cpuSeconds On all cores. NaN where the system has no /proc.
 * @property {number} peakMiB The most memory resident at once. NaN where the system has no /proc.
 * @property {string} stdout
 */

// The system keeps the peak for us; it is read this often, so that it is at most this old when the process ends.
const LOOK_EVERY_MS = 10;
const TICKS_PER_SECOND = 100;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string }} [options] By default the few variables that
 *   the Action has too: what a machine sets for Node (`NODE_EXTRA_CA_CERTS`) may double the time it takes to start.
 * @returns {Promise<Measured>}
 * @throws {Error} where the command cannot be started or fails, with what it said
 */
export async function run(command, args, { env = inheritedVariables(), cwd } = {}) {
  const cpuBefore = childrenCpuSeconds();
  const startedAt = performance.now();
  const child = spawn(command, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve({ code, signal, endedAt: performance.now() }));
  });
  let peakMiB = Number.NaN;
  const watch = setInterval(() => {
    peakMiB = residentPeak(child.pid) ?? peakMiB;
  }, LOOK_EVERY_MS);
  try {
    const [{ code, signal, endedAt }, stdout, stderr] = await Promise.all([
      exited,
      text(child.stdout),
      text(child.stderr),
    ]);
    if (code !== 0) {
      throw new Error(`${command} ${args[0] ?? ""} ended with ${code ?? signal}:\n${(stdout + stderr).slice(-2000)}`);
    }
    return {
      seconds: (endedAt - startedAt) / 1000,
      cpuSeconds: childrenCpuSeconds() - cpuBefore,
      peakMiB,
      stdout,
    };
  } finally {
    clearInterval(watch);
  }
}

/** @param {number | undefined} pid @returns {number | undefined} */
function residentPeak(pid) {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined; // it has ended, or the system has no /proc
  }
}

/** Of all children that have ended: user and system time. */
function childrenCpuSeconds() {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}
