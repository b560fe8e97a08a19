import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { dataFile } from "../src/files/data-file.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { isWindows } from "./support/platform.js";
import { listen } from "./support/raw-server.js";
import { edgeImpulseAt, TOKEN, uploadNow } from "./support/run.js";

let sandbox: Sandbox | undefined;
let folder: TestFolder;

beforeEach(async () => {
  folder = await testFolder();
});

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  await folder.remove();
});

const start = async (options: SandboxOptions) => {
  sandbox = await startSandbox(options);
  return sandbox;
};

/**
 * What the process at hand has had in memory at most. Linux's `ru_maxrss` counts what its parent had when it started it, so
 * that it would tell of this test's process.
 */
function peakResidentMiB(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  const status = process.getBuiltinModule("node:fs").readFileSync("/proc/self/status", "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** Uploads in a process of its own, by the package as it is built, and returns what it used. */
async function uploadInChild(paths: readonly string[], baseUrl: string, concurrency: number) {
  const program = `
    import { dataFile, edgeImpulse, upload } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    const paths = ${JSON.stringify(paths)};
    const files = await Promise.all(paths.map((path, i) => dataFile(path, { name: i + ".bin" })));
    const service = edgeImpulse({
      token: ${JSON.stringify(TOKEN)},
      baseUrl: ${JSON.stringify(baseUrl)},
      organizationId: 7,
      target: { mode: "create", dataset: "d", rootName: "root", groupBy: "file" },
    });
    const report = await upload({ service, files, concurrency: ${concurrency} });
    console.log(JSON.stringify({ status: report.status, totals: report.totals, residentMiB: (${peakResidentMiB})() }));`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  return { ...JSON.parse(stdout), stderr };
}

describe("at scale", () => {
  test("10,050 files of a few bytes become one data item, each there once, byte for byte", async () => {
    const sandbox = await start({ content: "digest" });
    const content = (i: number) => `${i},${i * 7}`.slice(0, i % 9);
    const files = await folder.write(
      Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`${i % 10}/${i}.bin`, content(i)])),
    );
    const report = await uploadNow(sandbox, files);
    expect([report.status, report.totals.uploaded, report.itemIds]).toEqual(["success", 10_050, ["1"]]);
    expect(sandbox.edgeImpulse.items).toHaveLength(1);
    const digest = (text: string) => createHash("sha256").update(text).digest("hex");
    const stored = sandbox.edgeImpulse.items[0]?.files.map((file) => `${file.name} ${file.sha256}`);
    expect(stored).toEqual(files.map((file, i) => `${file.name} ${digest(content(i))}`));
  }, 30_000);

  test("a file of 2 GiB takes less than 200 MiB of memory", async () => {
    // Only counts: taking a form apart would cost several times what sending it does.
    let received = 0;
    const server = createServer((request, response) => {
      request.on("data", (chunk) => {
        received += chunk.length;
      });
      request.on("end", () => response.end('{"success":true,"id":1}'));
    });
    const port = await listen(server);
    const path = join(folder.path, "large.bin");
    const handle = await open(path, "w");
    await handle.truncate(2 ** 31);
    await handle.close();
    const { status, residentMiB } = await uploadInChild([path], `http://127.0.0.1:${port}`, 4);
    server.close();
    expect(status).toBe("success");
    expect(received).toBeGreaterThan(2 ** 31);
    expect(received).toBeLessThan(2 ** 31 + 2000);
    expect(residentMiB).toBeLessThan(200);
  }, 60_000);

  test("64 requests at once bring no warning and leave the process free to end", async () => {
    const sandbox = await start({ content: "count" });
    const files = await folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.bin`, `${i}`])));
    const paths = files.map((file) => file.path);
    expect(await uploadInChild(paths, sandbox.baseUrls.edgeImpulse, 64)).toMatchObject({
      status: "success",
      stderr: "",
    });
  }, 30_000);

  const notOnWindows = ['quo"te.bin', "back\\slash.bin"];
  test.each([
    ...(isWindows ? [] : notOnWindows),
    "with space.bin",
    "apostrophe'.bin",
    "umlaut-äöüß.bin",
    "emoji-😀👩‍🚀.bin",
    "semi;colon=.bin",
    "deep/er/file.bin",
  ])("the name %s arrives as it is", async (name) => {
    const sandbox = await start({});
    const file = await folder.writeOne(name, "abc");
    await uploadNow(sandbox, [file]);
    expect(sandbox.edgeImpulse.items[0]?.files.map((stored) => stored.name)).toEqual([name]);
  });

  test("a label of another folder is not sent", async () => {
    const sandbox = await start({});
    await folder.writeOne("data/raw/a.bin", "abc");
    const file = await dataFile(join(folder.path, "data/raw/a.bin"), { name: "a.bin", label: "data/raw/a.bin" });
    const report = await uploadNow(sandbox, [file], { service: edgeImpulseAt(sandbox) });
    expect(report.files[0]).toMatchObject({ file: "data/raw/a.bin", name: "a.bin" });
    expect(sandbox.edgeImpulse.items[0]?.files[0]?.name).toBe("a.bin");
  });
});
