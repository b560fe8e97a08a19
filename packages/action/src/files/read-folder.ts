import { type Dirent, readdirSync } from "node:fs";

/** What a folder holds. */
export interface FolderEntries {
  readonly dirents: readonly Dirent[];
  /** Those whose names are not UTF-8. Node shows these names with characters replaced. */
  readonly misnamed: ReadonlySet<Dirent>;
}

// What Node writes for bytes that are not UTF-8; a name may also hold the character itself.
const REPLACEMENT = "\uFFFD";

/**
 * Lists a folder. Without a promise: one takes longer than listing a folder of a hundred files.
 * @throws the system's error where it cannot be read
 */
export function readFolder(folder: string): FolderEntries {
  const dirents = readdirSync(folder, { withFileTypes: true });
  const suspects = dirents.filter(({ name }) => name.includes(REPLACEMENT));
  if (suspects.length === 0) return { dirents, misnamed: new Set() };
  const raw = readdirSync(folder, { encoding: "buffer" });
  const genuine = new Set(raw.filter((bytes) => bytes.equals(Buffer.from(bytes.toString()))).map(String));
  // Names that differ in such bytes only look the same here: a genuine name is spent on the first that looks like it.
  return { dirents, misnamed: new Set(suspects.filter(({ name }) => !genuine.delete(name))) };
}
