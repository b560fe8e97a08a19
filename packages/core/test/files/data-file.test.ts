import { createHash } from "node:crypto";
import { once } from "node:events";
import { constants } from "node:fs";
import { appendFile, chmod, mkdir, open, rename, rm, symlink, truncate, utimes } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FileError } from "../../src/errors.js";
import {
  type DataFile,
  dataFile,
  dataFiles,
  digestDataFile,
  readDataFile,
  verifyDataFile,
} from "../../src/files/data-file.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { makeFifo, onLinux, onPosix } from "../support/platform.js";

let folder: TestFolder;

beforeEach(async () => {
  folder = await testFolder();
});

afterEach(() => folder.remove());

async function contentOf(file: DataFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readDataFile(file)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe("a data file", () => {
  test("is sent under its own name, and reported by its path, unless it is given others", async () => {
    await folder.writeOne("a.bin", "abc");
    const path = join(folder.path, "a.bin");
    const label = path.replaceAll("\\", "/");
    expect(await dataFile(path)).toMatchObject({ path, name: "a.bin", label, size: 3 });
    expect(await dataFile(path, { name: "n" })).toMatchObject({ name: "n", label: "n" });
    expect(await dataFile(path, { name: "n", label: "data/a.bin" })).toMatchObject({ label: "data/a.bin" });
  });

  test("is every regular file of a folder, under its path from there, without what is hidden", async () => {
    await folder.write({
      "data/b.csv": "1",
      "data/a/x.csv": "1",
      "data/.git/config": "1",
      "data/.env": "1",
      "c.csv": "1",
    });
    const files = await dataFiles(join(folder.path, "data"));
    expect(files.map(({ name, label }) => [name, label])).toEqual([
      ["a/x.csv", "a/x.csv"],
      ["b.csv", "b.csv"],
    ]);
  });

  test("is not a directory", async () => {
    await expect(dataFile(folder.path, { name: "n" })).rejects.toThrow("is not a regular file");
  });

  test.each([0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 2_500_000])(
    "of %d bytes is read whole",
    async (size) => {
      const content = Buffer.alloc(size, "abcdefghijk");
      const file = await folder.writeOne("a.bin", content);
      expect((await contentOf(file)).equals(content)).toBe(true);
      expect(await digestDataFile(file, new AbortController().signal)).toBe(
        createHash("sha256").update(content).digest("hex"),
      );
      expect(await verifyDataFile(file)).toBeUndefined();
    },
  );

  type Change = [what: string, change: (file: DataFile) => Promise<void>, message: string];
  const everywhere: Change[] = [
    ["vanished", (file) => rm(file.path), "vanished since it was found"],
    ["shrank", (file) => truncate(file.path, 2), "changed since it was found: it shrank from 3 to 2 bytes"],
    ["grew", (file) => appendFile(file.path, "x"), "changed since it was found: it grew from 3 to 4 bytes"],
    ["was touched", (file) => utimes(file.path, 1, 1), "changed since it was found: it was written to"],
    [
      "became a directory",
      async (file) => {
        await rm(file.path);
        await mkdir(file.path);
      },
      "changed since it was found: another file took its place",
    ],
    [
      "became a link that leads nowhere",
      async (file) => {
        await rm(file.path);
        await symlink("nowhere", file.path);
      },
      "changed since it was found: another file took its place",
    ],
    [
      "became a link to the very same file elsewhere",
      async (file) => {
        await rename(file.path, `${file.path}.moved`);
        await symlink(`${file.path}.moved`, file.path);
      },
      "changed since it was found: another file took its place",
    ],
  ];
  const notOnWindows: Change[] = [
    [
      "became a pipe that nobody writes to",
      async (file) => {
        await rm(file.path);
        makeFifo(file.path);
      },
      "changed since it was found: another file took its place",
    ],
    [
      "became a socket",
      async (file) => {
        await rm(file.path);
        const server = createServer().listen(file.path);
        await once(server, "listening");
        server.unref();
      },
      "changed since it was found: another file took its place",
    ],
  ];

  async function expectRefused([, change, message]: Change): Promise<void> {
    const file = await folder.writeOne("a.bin", "abc");
    await change(file);
    const error = await contentOf(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ file, message: `a.bin: ${message}` });
    expect(await verifyDataFile(file)).toMatchObject({ file, message: `a.bin: ${message}` });
  }

  test.each(everywhere)("that %s is not read", (...change) => expectRefused(change));
  onPosix.each(notOnWindows)("that %s is not read", (...change) => expectRefused(change));

  onPosix("whose place a pipe took leaves the pipe its bytes", async () => {
    const file = await folder.writeOne("a.bin", "abc");
    await rm(file.path);
    makeFifo(file.path);
    // For both, so that neither end waits for the other; an empty pipe fails to be read, and is not waited for.
    const pipe = await open(file.path, constants.O_RDWR | constants.O_NONBLOCK);
    try {
      await pipe.write("xyz");
      await expect(contentOf(file)).rejects.toThrow("another file took its place");
      expect((await pipe.read(Buffer.alloc(3), 0, 3)).buffer.toString()).toBe("xyz");
    } finally {
      await pipe.close();
    }
  });

  onLinux("that ends before the size that the system still tells is not given out", async () => {
    const path = "/sys/kernel/uevent_seqnum";
    const file = await dataFile(path, { name: "a.bin" });
    await expect(contentOf(file)).rejects.toThrow(/a.bin: changed since it was found: it shrank from \d+ to \d+ bytes/);
  });

  test("is named by where it really lies, whatever links lead to it", async () => {
    await folder.writeOne("d/a.bin", "abc");
    await symlink("d", join(folder.path, "link"));
    const file = await dataFile(join(folder.path, "link", "a.bin"), { name: "n" });
    expect(file.path).toBe(join(folder.path, "d", "a.bin"));
    expect((await contentOf(file)).toString()).toBe("abc");
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)("that may not be read fails by name (as another user than root)", async () => {
    await chmod(folder.path, 0o755);
    const file = await folder.writeOne("a.bin", "abc");
    await chmod(file.path, 0o600);
    process.seteuid?.(65_534);
    try {
      await expect(contentOf(file)).rejects.toThrow("a.bin: cannot be read: permission denied");
    } finally {
      process.seteuid?.(0);
    }
  });

  test("that is written to while it is read never gives out its last chunk", async () => {
    const file = await folder.writeOne("a.bin", Buffer.alloc(1024 * 1024 + 1));
    const chunks = readDataFile(file);
    expect((await chunks.next()).value).toHaveLength(1024 * 1024);
    await utimes(file.path, 1, 1);
    await expect(chunks.next()).rejects.toThrow("it was written to");
  });
});
