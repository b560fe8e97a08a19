import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";

interface CacheEntry {
  readonly key: string;
  readonly ref: string;
  /** A cache is only found by a step that names the same path. */
  readonly path: string;
  readonly folder: string;
}

const DEFAULT_REF = "refs/heads/main";

/** The caches of a repository, in a folder, with the rules of `actions/cache`. They outlive runs. */
export class CacheStore {
  readonly #folder: string;
  /** Oldest first. */
  readonly #entries: CacheEntry[] = [];
  #folders = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get keys(): readonly string[] {
    return this.#entries.map(({ key }) => key);
  }

  /**
   * Saves a file or folder of the workspace. What is missing is only worth a warning, and a key that is there is left as
   * it is: caches never change.
   */
  async save(workspace: string, { key, path: saved, ref }: Omit<CacheEntry, "folder">): Promise<void> {
    const source = path.join(workspace, requirePlainPath(saved));
    if (!existsSync(source)) return;
    if (this.#entries.some((entry) => entry.key === key && entry.ref === ref && entry.path === saved)) return;
    this.#folders += 1;
    const folder = path.join(this.#folder, String(this.#folders));
    await mkdir(path.dirname(path.join(folder, saved)), { recursive: true });
    await cp(source, path.join(folder, saved), { recursive: true });
    this.#entries.push({ key, ref, path: saved, folder });
  }

  /**
   * Puts the best match back into the workspace: the key itself, else the newest that begins like it, else the newest
   * that begins like one of `restoreKeys`, in their order; of the run's branch before the default branch.
   * @returns its key, or undefined where there is none
   */
  async restore(
    workspace: string,
    wanted: Omit<CacheEntry, "folder"> & { readonly restoreKeys: readonly string[] },
  ): Promise<string | undefined> {
    const found = [wanted.ref, DEFAULT_REF].flatMap((ref) => this.#find({ ...wanted, ref }))[0];
    if (found === undefined) return undefined;
    await cp(found.folder, workspace, { recursive: true });
    return found.key;
  }

  #find(wanted: Omit<CacheEntry, "folder"> & { readonly restoreKeys: readonly string[] }): readonly CacheEntry[] {
    const { key, ref, restoreKeys } = wanted;
    const newestFirst = this.#entries.filter((entry) => entry.ref === ref && entry.path === wanted.path).reverse();
    const exact = newestFirst.filter((entry) => entry.key === key);
    const begins = [key, ...restoreKeys].flatMap((prefix) =>
      newestFirst.filter((entry) => entry.key.startsWith(prefix)),
    );
    return [...exact, ...begins];
  }
}

function requirePlainPath(text: string): string {
  if (/[*?\n]/.test(text)) throw new Error(`Caches here have one path without wildcards, not ${JSON.stringify(text)}.`);
  return text;
}
