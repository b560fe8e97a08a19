import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DataFile, dataFile } from "../../src/files/data-file.js";

/** A folder for the files of a test, removed by `remove`. */
export interface TestFolder {
  readonly path: string;
  /** Writes files, by their names below the folder, and describes them in the order given. */
  write(contents: Readonly<Record<string, string | Uint8Array>>): Promise<DataFile[]>;
  /** As `write`, for one file. */
  writeOne(name: string, content: string | Uint8Array): Promise<DataFile>;
  remove(): Promise<void>;
}

export async function testFolder(): Promise<TestFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "dataset-upload-core-")));
  const writeOne = async (name: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
    return dataFile(join(path, name), { name });
  };
  return {
    path,
    writeOne,
    async write(contents) {
      const files: DataFile[] = [];
      const entries = Object.entries(contents);
      for (let start = 0; start < entries.length; start += 100) {
        const some = entries.slice(start, start + 100);
        files.push(...(await Promise.all(some.map(([name, content]) => writeOne(name, content)))));
      }
      return files;
    },
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
