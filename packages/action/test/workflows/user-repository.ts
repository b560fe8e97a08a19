import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CacheStore } from "./cache-store.js";

const EXAMPLE_DATA = fileURLToPath(new URL("../../../../examples/data", import.meta.url));

/** What its owner has set up for a repository. */
export interface RepositorySettings {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** A user's repository with the example data in it, and what GitHub keeps for it between runs. */
export class UserRepository {
  readonly settings: RepositorySettings;
  /** What a checkout brings. */
  readonly files: string;
  readonly caches: CacheStore;
  readonly #folder: string;
  #folders = 0;

  private constructor(folder: string, settings: RepositorySettings) {
    this.#folder = folder;
    this.settings = settings;
    this.files = path.join(folder, "repository");
    this.caches = new CacheStore(path.join(folder, "caches"));
  }

  static async make(settings: RepositorySettings): Promise<UserRepository> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), "workflow-")));
    const repository = new UserRepository(folder, settings);
    await cp(EXAMPLE_DATA, path.join(repository.files, "data"), { recursive: true });
    return repository;
  }

  /** The content of a file, by its path from the repository's root. */
  read(file: string): Promise<string> {
    return readFile(path.join(this.files, file), "utf8");
  }

  /** Commits a file. */
  async write(file: string, content: string): Promise<void> {
    const target = path.join(this.files, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }

  /** A new empty folder of a runner's or GitHub's, removed with the repository. */
  async makeFolder(): Promise<string> {
    this.#folders += 1;
    const folder = path.join(this.#folder, "folders", String(this.#folders));
    await mkdir(folder, { recursive: true });
    return folder;
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
