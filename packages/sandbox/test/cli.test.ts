import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { onPosix } from "../../core/test/support/platform.js";

const COMMAND = fileURLToPath(new URL("../bin/dataset-upload-sandbox.js", import.meta.url));

let temporary: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "sandbox-cli-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(temporary, { recursive: true, maxRetries: 5 });
});

function run(...args: string[]) {
  // The last is where Windows looks first.
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  const child = spawn(process.execPath, [COMMAND, ...args], { env });
  children.push(child);
  const address = once(child.stdout, "data").then(([chunk]) => String(chunk).trim());
  const end = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { child, address, end: end.then(([[code], stdout, stderr]) => ({ code, stdout, stderr })) };
}

async function upload(url: string) {
  const body = new FormData();
  body.append("file", new Blob(["1"]), "a.csv");
  const headers = { authorization: "Bearer sandbox-token" };
  return fetch(`${url}/roe/v1/datasets/files/upload/`, { method: "POST", headers, body });
}

// On Windows a signal of another process ends it at once.
onPosix.each(["SIGINT", "SIGTERM"] as const)(
  "prints its address alone, and on %s leaves nothing behind",
  async (signal) => {
    const { child, address, end } = run();
    const url = await address;
    expect((await upload(url)).status).toBe(200);
    expect(await readdir(temporary)).toHaveLength(1);
    child.kill(signal);
    expect(await end).toEqual({ code: 0, stdout: `${url}\n`, stderr: "" });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await readdir(temporary)).toEqual([]);
  },
);

test("keeps what was uploaded in the directory told", async () => {
  const directory = join(temporary, "kept", "here");
  const { child, address, end } = run("--directory", directory);
  const url = await address;
  await upload(url);
  const store = await (await fetch(`${url}/sandbox/store`)).json();
  child.kill("SIGTERM");
  await end;
  // The shape is the one that this test is about; a wrong one fails below.
  const [file] = (store as { roe: { files: { file: { path: string } }[] } }).roe.files;
  expect(file?.file.path.startsWith(directory)).toBe(true);
  expect(existsSync(file?.file.path ?? "")).toBe(true);
});

test("can be driven and inspected by another process", async () => {
  const { address } = run("--content", "digest");
  const url = await address;
  const post = async (body: unknown) => {
    const response = await fetch(`${url}/sandbox/faults`, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };
  const fault = { when: { path: "^/roe/", method: "POST", nth: 1 }, do: { kind: "reset", at: "after-processing" } };
  expect(await post(fault)).toEqual({ status: 200, body: { pending: 1 } });
  await expect(upload(url)).rejects.toThrow();
  expect((await upload(url)).status).toBe(200);

  const requests = await (await fetch(`${url}/sandbox/requests`)).json();
  expect(requests).toMatchObject([
    { number: 1, method: "POST", outcome: { kind: "reset" }, fault: "reset" },
    { number: 2, headers: { authorization: "(redacted)" }, outcome: { kind: "answered", status: 200 } },
  ]);
  const store = await (await fetch(`${url}/sandbox/store`)).json();
  const sha256 = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";
  expect(store).toMatchObject({ roe: { files: [{ file: { name: "a.csv", size: 1, sha256 } }, {}] } });

  await post([{ do: { kind: "html" } }, { do: { kind: "html" } }]);
  await fetch(`${url}/sandbox/faults`, { method: "DELETE" });
  expect((await upload(url)).status).toBe(200);
});

describe("a command line is refused", () => {
  test.each([
    ["with an unknown option", ["--prot", "1"], "--prot"],
    ["with a port that is no number", ["--port", "http"], '"http"'],
    ["with a port out of range", ["--port", "65536"], '"65536"'],
    ["with an unknown content mode", ["--content", "all"], '"all"'],
    ["with anything else", ["8080"], "8080"],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args).end;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("--help");
  });

  test("for a port in use", async () => {
    const other = await startSandbox();
    const { code, stdout, stderr } = await run("--port", new URL(other.url).port).end;
    await other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe("dataset-upload-sandbox: The port is in use. Choose another with --port.\n");
    expect(await readdir(temporary)).toEqual([]);
  });
});

test("--help explains every option", async () => {
  const { code, stdout } = await run("--help").end;
  expect(code).toBe(0);
  for (const option of ["--port", "--host", "--directory", "--token", "--content"]) expect(stdout).toContain(option);
});
