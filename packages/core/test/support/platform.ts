import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { describe, test } from "@jest/globals";

export const isWindows = process.platform === "win32";
export const isLinux = process.platform === "linux";

/** For what Windows lacks: signals to handle, FIFOs, sockets with a path, permission bits, `sh`, names with `"` or a line break. */
export const onPosix = isWindows ? test.skip : test;

/** As {@link onPosix}, for a group of tests. */
export const describeOnPosix = isWindows ? describe.skip : describe;

/** For what Linux alone has: `/proc`, `/dev/full`, names that are not UTF-8, and two names that differ in case alone. */
export const onLinux = isLinux ? test : test.skip;

/** Makes something that is there and is no file: a FIFO, or on Windows, which has none, a folder. */
export function makeFifo(path: string): void {
  if (isWindows) mkdirSync(path);
  else execFileSync("mkfifo", [path]);
}
