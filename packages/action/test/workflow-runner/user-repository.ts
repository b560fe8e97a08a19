import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
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

/** What the repository keeps in Git LFS. */
const LFS = /\.(wav|sav|zsav|pdf)$/;

/** A user's repository with the example data in it, and what GitHub keeps for it between runs. */
export class UserRepository {
  readonly settings: RepositorySettings;
  /** The folder of its files. */
  readonly files: string;
  readonly caches: CacheStore;
  readonly #folder: string;
  #folders = 0;
  #runs = 9_000_000_000;

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

  /** Brings the files into a workspace; those in Git LFS are pointers unless they are fetched too. */
  async checkout(workspace: string, lfs: "fetched" | "pointers"): Promise<void> {
    await cp(this.files, workspace, { recursive: true });
    if (lfs === "fetched") return;
    const names = (await readdir(workspace, { recursive: true })).filter((name) => LFS.test(name));
    for (const name of names) {
      const oid = "0".repeat(64);
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 4096\n`;
      await writeFile(path.join(workspace, name), pointer);
    }
  }

  /** A new empty folder of a runner's or GitHub's, removed with the repository. */
  async makeFolder(): Promise<string> {
    this.#folders += 1;
    const folder = path.join(this.#folder, "folders", String(this.#folders));
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** The number of a new run. */
  nextRunId(): number {
    this.#runs += 1;
    return this.#runs;
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
