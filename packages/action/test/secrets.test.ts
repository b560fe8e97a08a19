import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { redactor, secretForms } from "@dataset-upload/core";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { assertNoSecrets } from "../../core/test/support/secrets.js";
import { redactAll, secretsOf } from "../src/secrets.js";
import { type ActionRun, Runner } from "./run-action.js";

// Every run of the harness is searched for its secrets: these tests bring them where they could turn up.
const TOKEN = 'ei_k3y/with+odd_chars&="<x>\\*_y_*';
let sandbox: Sandbox;
let runner: Runner;

beforeEach(async () => {
  sandbox = await startSandbox({ token: TOKEN });
  runner = await Runner.make();
  await runner.write({ "data/a.csv": "x,y\n1,2\n" });
});

afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

function upload({ inputs = {}, env = {} }: StepOptions = {}): Promise<ActionRun> {
  return runner.run({
    inputs: {
      service: "edge-impulse",
      token: TOKEN,
      "base-url": sandbox.baseUrls.edgeImpulse,
      "organization-id": "1",
      dataset: "field",
      files: "data",
      "max-retries": "0",
      "timeout-minutes": "0.05",
      journal: ".journal",
      ...inputs,
    },
    env: { RUNNER_DEBUG: "1", ...env },
  });
}

describe("the token is nowhere", () => {
  test("in a run that goes well, with debug logging", async () => {
    const run = await upload();
    expect(run.outputs.status).toBe("success");
    expect(run.stdout).toContain("::debug::");
  });

  test.each([
    ["a refusal", 400, (form: string) => JSON.stringify({ success: false, error: `bad key ${form}, sorry` })],
    ["a yes that is a no", 200, (form: string) => JSON.stringify({ success: false, error: form })],
    ["a page", 400, (form: string) => `<html><title>${form}</title></html>`],
    ["a text", 401, (form: string) => `x-api-key: ${form}`],
  ])("where the service repeats it in any form in %s", async (_, status, body) => {
    const forms = secretForms(TOKEN);
    for (const form of [...forms, Buffer.from(`user:${TOKEN}`).toString("base64"), `Bearer ${TOKEN}`]) {
      const answer = { kind: "answer", at: "after-body", status, body: body(form) } as const;
      sandbox.faults.push({ when: { method: "POST" }, do: answer });
    }
    await runner.write(Object.fromEntries(forms.map((_form, index) => [`data/${index}.csv`, "x\n1\n"])));
    const run = await upload({ inputs: { "group-by": "file", "max-retries": "0" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("***");
    expect(run.summary).toMatch(/\*\*\*|\\\*\\\*\\\*/);
  });

  test("where the service redirects to an address that holds it", async () => {
    const location = `https://example.invalid/?key=${encodeURIComponent(TOKEN)}`;
    sandbox.faults.push({ when: { method: "POST" }, do: { kind: "redirect", location } });
    const run = await upload();
    expect(run.stdout).toContain("redirects to https://example.invalid/?key=***");
  });

  test("where the service gives it for an id, which a journal would keep", async () => {
    const answer = { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ jobId: TOKEN }) } as const;
    sandbox.faults.push({ when: { method: "POST" }, do: answer });
    const inputs = { service: "datatile", "base-url": sandbox.baseUrls.datatile, "target-hash": "h", files: "data" };
    const run = await runner.run({ inputs: { ...inputs, token: TOKEN, journal: ".journal" } });
    expect(run.outputs).toMatchObject({ "uploaded-count": "0", "in-doubt-count": "1" });
    expect(run.stdout).toContain("the answer has a secret where an id belongs");
  });

  test("where an input was given it by mistake", async () => {
    const mistaken = [
      "mode",
      "service",
      "group-by",
      "concurrency",
      "shard",
      "metadata",
      "base-url",
      "files",
      "data-id",
    ];
    const values = [...mistaken.map((input) => [input, TOKEN] as const), ["journal", `../${TOKEN}`] as const];
    const runs = await Promise.all(values.map(([input, value]) => upload({ inputs: { [input]: value } })));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(values.map(() => 1));
  });

  test("where an input of that name does not exist", async () => {
    const run = await upload({ inputs: { [TOKEN.toLowerCase()]: "x" } });
    expect(run.exitCode).toBe(1);
  });

  test("where a file is named by it", async () => {
    const plain = "ei_0123456789abcdef_0123";
    await sandbox.close();
    sandbox = await startSandbox({ token: plain });
    await runner.write({ [`data/${plain}.csv`]: "x\n1\n" });
    const run = await upload({ inputs: { token: plain, journal: "" } });
    expect(run.outputs).toMatchObject({ status: "success", "row-counts": expect.stringContaining("***.csv") });
  });

  test("where it has several lines, which is an error", async () => {
    const run = await upload({ inputs: { token: "first_line_0123\nsecond_line_0123" } });
    expect(run.stdout).toContain("::error::Nothing was uploaded: `token` holds a line break");
    expect(run.stdout).toContain("::add-mask::second_line_0123\n");
  });
});

describe("a crash shows no token", () => {
  const error = `new Error("unforeseen: " + process.env.INPUT_TOKEN)`;
  // Once the Action runs: what happens before is not its own.
  const later = (statement: string) => `const timer = setInterval(() => {
    if (process.listenerCount("SIGTERM") === 0) return;
    clearInterval(timer);
    ${statement};
  }, 1);`;

  test.each([
    ["an error that nobody caught", later(`throw ${error}`)],
    ["a promise that nobody caught", later(`Promise.reject(${error})`)],
    ["a request that cannot be made", `import http from "node:http"; http.request = () => { throw ${error}; };`],
    [
      "a file system that cannot be asked",
      `import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
       fs.realpath = () => Promise.reject(${error}); syncBuiltinESMExports();`,
    ],
    ["a library that throws what is no error", later("throw process.env.INPUT_TOKEN")],
  ])("%s", async (_, script) => {
    const preload = path.join(runner.temp, "crash.mjs");
    await writeFile(preload, script);
    const hang = { kind: "hang", at: "after-body" } as const;
    sandbox.faults.push({ do: hang, times: 100 });
    const run = await upload({
      inputs: { journal: "" },
      env: { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::.*\*\*\*/m);
    expect(run.stdout).toContain("please report it");
    expect(Object.keys(run.outputs)).toHaveLength(17);
    expect(run.outputs.status).toBe("failure");
  });
});

describe("a proxy's password is nowhere", () => {
  const CREDENTIALS = "robot:p%40ss_w0rd%21";

  async function proxy(act: (socket: Socket, head: string) => void): Promise<{ port: number; close(): void }> {
    const server = createServer((socket) => {
      socket.on("error", () => {}); // the client may leave in any way
      socket.once("data", (head) => act(socket, head.toString()));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
    return { port: address.port, close: () => server.close() };
  }

  test.each<[string, (socket: Socket, head: string) => void]>([
    [
      "refuses, and repeats it",
      (socket, head) => {
        const [, said = ""] = /proxy-authorization: (.*)\r\n/i.exec(head) ?? [];
        socket.end(`HTTP/1.1 407 no ${said} p@ss_w0rd!\r\ncontent-length: 0\r\n\r\n`);
      },
    ],
    ["breaks off", (socket) => socket.resetAndDestroy()],
  ])("where it %s", async (_, act) => {
    const { port, close } = await proxy(act);
    try {
      const env = { https_proxy: `http://${CREDENTIALS}@127.0.0.1:${port}`, NODE_DEBUG: "tunnel" };
      const run = await upload({ inputs: { "base-url": "https://service.example" }, env });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain("::add-mask::p@ss_w0rd!");
      expect(run.stdout).toContain("The service was not reached");
    } finally {
      close();
    }
  });

  test("where its address cannot be read", async () => {
    const env = { HTTPS_PROXY: "http://robot:p_ss word@[no address" };
    const run = await upload({ inputs: { "base-url": "https://service.example" }, env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("::add-mask::p_ss word\n");
  });
});

describe("a key in an address is nowhere", () => {
  test.each([
    ["base-url", "https://user:hunter2_hunter2@example.com"],
    ["base-url", "user:hunter2_hunter2@example.com"],
    ["status-url", "https://user:hunter2_hunter2@example.com/{job-id}"],
    ["status-url", "user:hunter2_hunter2@example.com/{job-id}"],
    ["callback-url", "ftp://user:hunter2_hunter2@example.com"],
    ["callback-url", "example.com?key=hunter2_hunter2"],
  ])("where `%s` cannot be used: %s", async (input, value) => {
    const inputs = { service: "datatile", "base-url": "https://datatile.example", "target-hash": "h", files: "data" };
    const run = await runner.run({ inputs: { ...inputs, token: TOKEN, [input]: value } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`\`${input}\``);
    expect(run.everything).not.toContain("hunter2");
  });

  test("where the service repeats the callback's address", async () => {
    const callback = "https://ci:hunter2_hunter2@example.com/hook?key=0123456789abcdef";
    const answer = { kind: "answer", at: "after-body", status: 400, body: `cannot reach ${callback}` } as const;
    sandbox.faults.push({ when: { method: "POST" }, do: answer });
    const inputs = { service: "datatile", "base-url": sandbox.baseUrls.datatile, "target-hash": "h", files: "data" };
    const run = await runner.run({ inputs: { ...inputs, token: TOKEN, "callback-url": callback } });
    expect(run.stdout).toContain("cannot reach https://ci:***@example.com/hook?key=***");
  });
});

describe("secrets of the environment", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["the token", { INPUT_TOKEN: "t0ken" }, ["t0ken"]],
    [
      "a proxy's password, as it is written and as it is meant",
      { HTTPS_PROXY: "http://u:a%40b@h:1" },
      ["a%40b", "a@b"],
    ],
    ["a user name without a password", { http_proxy: "key@h:1" }, ["key"]],
    ["a password with colons and at signs", { https_proxy: "http://u:a:b@c@h" }, ["a:b@c"]],
    ["a password with a lone percent sign", { https_proxy: "http://u:100%@h" }, ["100%"]],
    ["a long value of a query", { "INPUT_CALLBACK-URL": "https://h/?k=0123456789ab&v=true" }, ["0123456789ab"]],
    ["nothing", { HTTPS_PROXY: "http://proxy.example:3128", INPUT_TOKEN: " ", "INPUT_BASE-URL": "https://h/a@b" }, []],
  ])("are %s", (_, env, secrets) => {
    expect(secretsOf(env)).toEqual(secrets);
  });

  test("are taken out of all texts of a value, whatever is around them", () => {
    const redact = redactor(["t0ken_t0ken"]);
    const value = { a: ["t0ken_t0ken", 1, null, { b: "x t0ken_t0ken" }], c: true };
    expect(redactAll(value, redact)).toEqual({ a: ["***", 1, null, { b: "x ***" }], c: true });
    const clean = { a: [1, "x"] };
    expect(redactAll(clean, redact)).toBe(clean);
  });
});

describe("the search of every run", () => {
  test("finds a token in each of its forms, also in Markdown and in JSON within JSON", () => {
    for (const form of secretForms(TOKEN)) {
      expect(() => assertNoSecrets({ log: `a ${form} b` }, [TOKEN])).toThrow("secret 0 is in the log");
      expect(() => assertNoSecrets({ log: JSON.stringify(JSON.stringify(form)) }, [TOKEN])).toThrow();
    }
    expect(() => assertNoSecrets({ summary: "ei\\_0123\\_4567" }, ["ei_0123_4567"])).toThrow("summary");
    assertNoSecrets({ log: "nothing of it" }, [TOKEN]);
  });
});
