import { createHash } from "node:crypto";
import type { Sandbox, SandboxOptions, StoredFile } from "@dataset-upload/sandbox";
import type { DatasetService } from "../../src/service.js";
import type { Random } from "./random.js";

export const TOKEN = "sandbox-token";

export interface ScheduledFile {
  readonly name: string;
  readonly content: string;
}

/** How a service is used in one schedule. */
export interface Usage {
  readonly files: readonly ScheduledFile[];
  /** Whether the service drops folders from the names of files. */
  readonly names: "keep" | "base-name";
  /** Files, or rows, of one request. */
  readonly batch: number;
  /** Something more about the service that is there or not. */
  readonly extra: "with" | "without";
}

/** Which of the schedule's files must not be sent twice, and can the service show what it has? */
export type Asking =
  /** Sent again without harm. */
  | "repeatable"
  /** The service shows what arrived. */
  | "shown"
  /** Nobody can tell. */
  | "unknowable";

/** What a service holds. */
export interface Store {
  /** For each file of the schedule how often the service has it: of its least and its most frequent row where it is rows. */
  readonly copies: readonly { readonly least: number; readonly most: number }[];
  /** What is wrong apart from files. */
  readonly faults: readonly string[];
  /** Whether a dataset that was filled was also completed; `blocked`: an empty one has the name, of which no answer has told the id. */
  readonly completion: "complete" | "open" | "blocked";
}

/** All that the torture test knows of one way to use a service. */
export interface Scenario {
  /** Begins with the service's name. */
  readonly name: string;
  readonly asking: Asking;
  /** What a request carries: files, or rows of them, of which some may have arrived. */
  readonly unit: "file" | "rows";
  /**
   * What the service may have of a file that a run reported as failed: nothing; some of it, or what an earlier run sent; or,
   * as everything is begun again, some of it more than once.
   */
  readonly ifFailed: "nothing" | "some" | "several";
  makeFiles(random: Random): readonly ScheduledFile[];
  sandboxOptions(usage: Usage): SandboxOptions;
  /** Puts into the sandbox what is there before the first run. */
  prepare?(sandbox: Sandbox, usage: Usage): Promise<void>;
  makeService(baseUrls: Sandbox["baseUrls"], usage: Usage, temporaryFolder: string): DatasetService;
  /** Whether files go into one thing, of which nothing more can be sent while a part is in doubt. */
  isOneThing?(one: ScheduledFile, other: ScheduledFile): boolean;
  /** Which of the files a request's body has content of, where they are not parts of a form. */
  carries?(body: Buffer, files: readonly ScheduledFile[]): readonly number[];
  readStore(sandbox: Sandbox, usage: Usage): Promise<Store>;
}

/** Small CSV files in some folders. */
export function makeFiles(
  random: Random,
  {
    most = 6,
    names,
    sizes,
  }: {
    readonly most?: number;
    /** `may-clash`: one base name in several folders. */
    readonly names: "differ" | "may-clash";
    /** `differ`: for a service that tells files of one name apart by their sizes. */
    readonly sizes: "any" | "differ";
  },
): readonly ScheduledFile[] {
  const count = most === 1 ? 1 : random.whole(1, most);
  const files: ScheduledFile[] = [];
  for (let file = 0; file < count; file += 1) {
    const folder = random.pick(["", "a/", "b/", "a/c/"]);
    // One base name in several folders, and one content under several names: each is an upload of its own.
    const clash = names === "may-clash" && random.chance(0.3) ? `${folder}same.csv` : undefined;
    const taken = files.some(({ name }) => name === clash);
    const first = files[0];
    const isTwin = clash === undefined && first !== undefined && random.chance(0.15);
    const size = random.chance(0.05) ? 100_000 : 0;
    const padding = "x".repeat(sizes === "differ" ? size + 10 * file : size);
    files.push({
      name: clash === undefined || taken ? `${folder}f${file}.csv` : clash,
      content: isTwin ? first.content : `x,y\n${file},${random.whole(0, 999)}${padding}\n`,
    });
  }
  return files;
}

/** What a service holds that keeps files as they are. What it had before is not among them. */
export function storeOf(stored: readonly StoredFile[], files: readonly ScheduledFile[]): Store {
  const left = new Set(stored);
  const copies = files.map(({ name, content }) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    const matches = [...left].filter((file) => file.sha256 === sha256 && baseName(file.name) === baseName(name));
    for (const match of matches) left.delete(match);
    return { least: matches.length, most: matches.length };
  });
  const faults = [...left].map(
    ({ name, size }) => `the service has "${name}" of ${size} bytes, which is no file of ours`,
  );
  return { copies, faults, completion: "complete" };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
