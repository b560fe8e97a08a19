import { closeSync, type Dirent, readdirSync, type Stats } from "node:fs";
import { platform } from "node:os";
import { openInPlaceSync } from "@dataset-upload/core";

/** One name in a folder. `misnamed` is a name whose bytes are not UTF-8, whatever it stands for. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | SpecialKind | "misnamed";
}

/** What can't be read as a file is: opening one may wait forever, or do something. */
export type SpecialKind = "fifo" | "socket" | "device";

/**
 * Lists the folder that lies at `folder`, and not what a link leads to that was put in its place since. Without a promise:
 * one takes longer than listing a folder of a hundred files.
 *
 * @param folder - absolute, without symbolic links
 * @throws the system's error where it can't be read
 */
export function readFolder(folder: string): readonly FolderEntry[] {
  // Only Linux lists what was opened; elsewhere a name is all there is to list by.
  if (platform() !== "linux") return list(folder);
  const descriptor = openInPlaceSync(folder);
  try {
    return list(`/proc/self/fd/${descriptor}`);
  } finally {
    closeSync(descriptor);
  }
}

function list(folder: string): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(REPLACEMENT))) {
    return entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) }));
  }
  const raw = readdirSync(folder, { encoding: "buffer" });
  const genuine = new Set(raw.filter((bytes) => bytes.equals(Buffer.from(bytes.toString()))).map(String));
  return entries.map((entry) => {
    // Names that differ in such bytes only look the same here, so that a genuine name is spent on its first look-alike.
    const isGenuine = !entry.name.includes(REPLACEMENT) || genuine.delete(entry.name);
    return { name: entry.name, kind: isGenuine ? entryKind(entry) : "misnamed" };
  });
}

/** Which special file this is, if it is one. */
export function specialKind(entry: Pick<Stats, SpecialTest>): SpecialKind | undefined {
  if (entry.isFIFO()) return "fifo";
  if (entry.isSocket()) return "socket";
  return entry.isBlockDevice() || entry.isCharacterDevice() ? "device" : undefined;
}

type SpecialTest = "isFIFO" | "isSocket" | "isBlockDevice" | "isCharacterDevice";

// What Node writes for bytes that are not UTF-8; a name may also hold the character itself.
const REPLACEMENT = "\uFFFD";

function entryKind(entry: Dirent): FolderEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : (specialKind(entry) ?? "device");
}
