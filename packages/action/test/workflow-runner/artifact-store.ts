import { cp, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { minimatch } from "minimatch";

interface Artifact {
  readonly name: string;
  readonly attempt: number;
  readonly folder: string;
}

/** The artifacts of one run over its attempts, in a folder, with the rules of `actions/upload-artifact`. */
export class ArtifactStore {
  readonly #folder: string;
  readonly #artifacts: Artifact[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get names(): readonly string[] {
    return this.#artifacts.map(({ name }) => name);
  }

  /**
   * Takes a file, which is at the artifact's top, or the content of a folder.
   * @throws {Error} where this attempt has an artifact of the name
   */
  async upload(source: string, { name, attempt }: Omit<Artifact, "folder">): Promise<void> {
    if (this.#artifacts.some((other) => other.name === name && other.attempt === attempt)) {
      throw new Error(`An artifact ${name} exists already.`);
    }
    const folder = path.join(this.#folder, String(this.#artifacts.length));
    this.#artifacts.push({ name, attempt, folder });
    await mkdir(folder, { recursive: true });
    const isFolder = (await stat(source)).isDirectory();
    await cp(source, isFolder ? folder : path.join(folder, path.basename(source)), { recursive: true });
  }

  /** Brings all artifacts whose name matches, each into a folder of its name; a single one right into the target. */
  async download(target: string, pattern: string): Promise<void> {
    // A later attempt's artifact takes the place of an earlier one's.
    const latest = new Map(this.#artifacts.map((artifact) => [artifact.name, artifact]));
    const found = [...latest.values()].filter(({ name }) => minimatch(name, pattern));
    for (const { name, folder } of found) {
      await cp(folder, found.length === 1 ? target : path.join(target, name), { recursive: true });
    }
  }
}
