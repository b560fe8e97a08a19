import { spawn } from "node:child_process";

/** What the check of a property or a bomb in a process of its own came to. */
export interface ChildResult {
  readonly cases: number;
  /** Resident at most, in MiB. */
  readonly peakMib: number;
  readonly failure?: { readonly path: string; readonly report: string };
}

/** MiB of JavaScript's heap: what a parser keeps of its input must not matter. */
const HEAP_MIB = 256;
/** A process that is not done by then hangs. */
const LONGEST_MS = 10 * 60_000;

/** Starts the program again and returns what it sends; without a word from it, a failure. */
export function runInChild(program: string, args: readonly string[]): Promise<ChildResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, program, ...args], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let errors = "";
    let result: ChildResult | undefined;
    child.stderr?.on("data", (text) => {
      errors = (errors + text).slice(-4000);
    });
    child.on("message", (message) => {
      result = message as ChildResult; // what `sendToParent` sends
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const report = `its process ended without an outcome (${signal ?? code})\n${errors}`;
      resolve(result ?? { cases: 0, peakMib: 0, failure: { path: "", report } });
    });
  });
}

export function sendToParent(result: Omit<ChildResult, "peakMib">): void {
  process.send?.({ ...result, peakMib: Math.round(process.resourceUsage().maxRSS / 1024) } satisfies ChildResult);
  process.disconnect?.();
}
