import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** What to make: a path ending in `/` is a folder, `link -> target` a symbolic link, anything else a file. */
export type Entry = string;

/** Makes a folder of its own below the system's temporary folder; its real path. */
export async function makeFolder(): Promise<string> {
  return realpath(await mkdtemp(path.join(tmpdir(), "find-files-")));
}

/** Makes entries below a folder, with the folders they need. A file holds its own path. */
export async function makeTree(folder: string, entries: readonly Entry[]): Promise<void> {
  const links: [target: string, full: string][] = [];
  for (const entry of entries) {
    const [name = "", target] = entry.split(" -> ");
    const full = path.join(folder, name);
    await mkdir(entry.endsWith("/") ? full : path.dirname(full), { recursive: true });
    if (target !== undefined) links.push([target, full]);
    else if (!entry.endsWith("/")) await writeFile(full, name);
  }
  // Windows has links of two kinds, for files and for folders: Node looks at the target, which has to be there.
  for (const [target, full] of links) await symlink(target, full);
}

export async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
