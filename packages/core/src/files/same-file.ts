import type { Stats } from "node:fs";

/** What tells a file from all others, as `fs.Stats` has it. */
type FileIdentity = Pick<Stats, "dev" | "ino">;

/** Whether both are the same file, one that was found at the same path or opened from it. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  // Some versions of Node give a Windows volume one number by path and another by descriptor (libuv/libuv#4698). There the
  // path, which begins with the volume, has to do.
  return one.ino === other.ino && (one.dev === other.dev || process.platform === "win32");
}
