import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { makeFifo } from "../../core/test/support/platform.js";
import { InputsError } from "../src/inputs/input-problems.js";
import type { InputTable } from "../src/inputs/reader.js";
import { SERVICES } from "../src/inputs/service-inputs.js";
import { pathToWrite, readWorkspaceFile } from "../src/inputs/workspace-file.js";
import { COMMON_INPUTS, loadInputs, type Settings } from "../src/inputs.js";

let folder: string;
let workspace: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "inputs-")));
  workspace = path.join(folder, "workspace");
  await mkdir(workspace);
  await writeFile(path.join(workspace, "metadata.yaml"), "site: north\nversion: 1.10\n");
  await writeFile(path.join(folder, "secret.yaml"), "a: b\n");
  await symlink(path.join(folder, "secret.yaml"), path.join(workspace, "link.yaml"));
  await symlink(path.join(folder, "nothing"), path.join(workspace, "dangling"));
  await symlink(folder, path.join(workspace, "outside"));
  await mkdir(path.join(folder, "temp"));
  await mkdir(path.join(folder, "temp", "_runner_file_commands"));
  await mkdir(path.join(folder, "temp", "folder"));
  await mkdir(path.join(workspace, ".git"));
  await writeFile(path.join(workspace, ".git", "config"), "extraheader: AUTHORIZATION basic eA==\n");
  await writeFile(path.join(workspace, "gha-creds-0a.json"), '{"type": "service_account"}');
  await symlink("gha-creds-0a.json", path.join(workspace, "innocent.json"));
  await symlink(".git/config", path.join(workspace, "innocent.yaml"));
  await symlink(".git", path.join(workspace, "innocent"));
  await writeFile(path.join(workspace, ".env.yaml"), "key: value");
  await symlink(".env.yaml", path.join(workspace, "hidden.yaml"));
  await writeFile(path.join(workspace, "large.yaml"), "a".repeat(1024 * 1024 + 1));
  makeFifo(path.join(workspace, "fifo"));
  await mkdir(path.join(folder, "workspace-2"));
  await writeFile(path.join(folder, "workspace-2", "x.yaml"), "a: b\n");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const GOOD = { service: "edge-impulse", token: "ei_secret", files: "data", "organization-id": "7", dataset: "field" };

function load(inputs: Readonly<Record<string, string>>): Promise<Settings> {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return loadInputs(Object.fromEntries(env), {
    readText: (name) => readWorkspaceFile(workspace, name),
    pathToWrite: (name) => pathToWrite([workspace, path.join(folder, "temp")], name),
  });
}

async function problemsOf(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const error = await load(inputs).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputsError)) throw new Error(`expected problems, got ${JSON.stringify(error)}`);
  return error.problems.map(({ input, message }) => `${input} ${message}`);
}

async function edgeImpulseTarget(inputs: Readonly<Record<string, string>>) {
  const { target } = await load(inputs);
  if (target.service !== "edge-impulse") throw new Error(`${target.service} was read`);
  return target.target;
}

test("an input that is not given has its default", async () => {
  expect(await load({ ...GOOD, mode: "", concurrency: "  " })).toEqual({
    target: {
      service: "edge-impulse",
      organizationId: 7,
      target: { mode: "create", dataset: "field", groupBy: "all", metadata: {} },
      formFields: {},
    },
    token: "ei_secret",
    baseUrl: undefined,
    mode: "create",
    files: "data",
    ifNoFilesFound: "error",
    hiddenFiles: "leave-out",
    concurrency: 4,
    maxRetries: 5,
    requestTimeoutMs: 300_000,
    timeoutMs: 3_600_000,
    waitFor: "processed",
    onFailure: "continue",
    journal: undefined,
    shard: undefined,
    run: "upload",
    warnings: [],
  });
});

test.each<[string, string, Partial<Settings>]>([
  ["concurrency", "64", { concurrency: 64 }],
  ["max-retries", "0", { maxRetries: 0 }],
  ["request-timeout-seconds", "1.5", { requestTimeoutMs: 1500 }],
  ["timeout-minutes", "0.5", { timeoutMs: 30_000 }],
  ["wait", "FALSE", { waitFor: "accepted" }],
  ["fail-fast", "True", { onFailure: "stop" }],
  ["include-hidden-files", "true", { hiddenFiles: "include" }],
  ["shard", "0/1", { shard: { index: 0, count: 1 } }],
  ["shard", "9999/10000", { shard: { index: 9999, count: 10_000 } }],
  ["base-url", "http://127.0.0.1:8080/x", { baseUrl: "http://127.0.0.1:8080/x" }],
  ["token", "  ei_padded\n", { token: "ei_padded" }],
])("%s takes %j", async (input, value, settings) => {
  expect(await load({ ...GOOD, [input]: value })).toMatchObject(settings);
});

test.each([
  ["service", "datatilt", "is not one of edge-impulse, datatile, graphite-note"],
  ["mode", "replace", "is not one that edge-impulse has: create, append"],
  ["mode", "upsert", "is not one of create, replace, append"],
  ["if-no-files-found", "fail", "is not one of error, warn, ignore"],
  ["concurrency", "0", "is not a whole number from 1 to 64"],
  ["concurrency", "65", "is not a whole number from 1 to 64"],
  ["concurrency", "4.0", "is not a whole number from 1 to 64"],
  ["concurrency", "1e1", "is not a whole number from 1 to 64"],
  ["max-retries", "-1", "is not a whole number from 0 to 100"],
  ["request-timeout-seconds", "0", "is not a number of seconds above 0"],
  ["timeout-minutes", "Infinity", "is not a number of minutes above 0"],
  ["timeout-minutes", "35792", "is not a number of minutes above 0 and at most 35791"],
  ["wait", "yes", "is neither true nor false"],
  ["shard", "2/2", "is not `i/n`"],
  ["shard", "1", "is not `i/n`"],
  ["shard", "0/0", "is not `i/n`"],
  ["shard", "-1/2", "is not `i/n`"],
  ["base-url", "http://example.com", "must be https:"],
  ["base-url", "https://user:hunter2@example.com", "must not hold a user name or password"],
  ["base-url", "studio", "is not an address"],
  ["organization-id", "acme", "is not a whole number of at least 1"],
  ["group-by", "folder", "is not one of all, directory, file"],
  ["metadata", "[1]", "is not a mapping"],
  ["metadata", '{"a": 3}', 'has a value that is not a text: at "a"'],
  ["metadata", "a: [1]", 'has a value that is not a text: at "a"'],
  [
    "metadata",
    "a: 1\na: 2",
    "is not a mapping of names to texts in JSON or YAML: line 2: a key stands there for the second time",
  ],
  ["metadata", "@missing.yaml", "does not exist in the workspace"],
  ["metadata", "@../secret.yaml", "lies outside the workspace"],
  ["metadata", "@../workspace-2/x.yaml", "lies outside the workspace"],
  ["metadata", "@link.yaml", "lies outside the workspace"],
  ["metadata", "@.", "lies outside the workspace"],
  ["metadata", "@/etc/passwd", "lies outside the workspace"],
  ["metadata", "@outside/secret.yaml", "lies outside the workspace"],
  ["metadata", "@dangling", "does not exist in the workspace"],
  ["metadata", "@.git/config", "earlier steps keep credentials in"],
  ["metadata", "@gha-creds-0a.json", "earlier steps keep credentials in"],
  ["metadata", "@innocent.json", "earlier steps keep credentials in"],
  ["metadata", "@innocent.yaml", "earlier steps keep credentials in"],
  ["metadata", "@innocent/config", "earlier steps keep credentials in"],
  ["metadata", "@hidden.yaml", "is a link to something hidden"],
  ["metadata", "@fifo", "is not a file"],
  ["metadata", "@.git", "earlier steps keep credentials in"],
  ["metadata", "@large.yaml", "is larger than 1 MiB"],
  ["user-code", "u", "is an input of graphite-note, not of edge-impulse"],
  ["data-id", "4", "means nothing with mode: create"],
  ["group_by", "all", "is not an input of this action: did you mean `group-by`?"],
  ["file", "data", "is not an input of this action: did you mean `files`?"],
  ["colour-of-the-sky", "blue", "is not an input of this action"],
])("%s does not take %j", async (input, value, message) => {
  expect(await problemsOf({ ...GOOD, [input]: value })).toEqual([expect.stringContaining(message)]);
});

test("all that is wrong is told at once, a long value shortened and put on one line", async () => {
  const problems = await problemsOf({ service: "edge-impulse", concurrency: `4\n${"9".repeat(500)}`, wait: "perhaps" });
  expect(problems.map((problem) => problem.split(" ")[0]).sort()).toEqual(
    ["concurrency", "dataset", "files", "organization-id", "token", "wait"].sort(),
  );
  expect(Math.max(...problems.map((problem) => problem.length))).toBeLessThan(250);
  expect(problems.join()).not.toContain("\n");
});

test("values of mappings and passwords are in no message", async () => {
  const problems = await problemsOf({ ...GOOD, "base-url": "https://u:hunter2@x.y", "form-fields": "key: [hunter2]" });
  expect(problems).toHaveLength(2);
  expect(problems.join()).not.toContain("hunter2");
});

test("bucket-id and bucket-name exclude each other", async () => {
  expect(await problemsOf({ ...GOOD, "bucket-id": "1", "bucket-name": "b" })).toEqual([
    expect.stringContaining("give one of them"),
  ]);
});

describe("metadata", () => {
  test.each([
    ['{"site": "north"}', { site: "north" }],
    ["site: north\nlot: 0012", { site: "north", lot: "0012" }],
    ["version: 1.10\non: true", { version: "1.10", on: "true" }],
    ["@metadata.yaml", { site: "north", version: "1.10" }],
  ])("%j is a mapping of texts as they were written", async (value, metadata) => {
    expect(await edgeImpulseTarget({ ...GOOD, metadata: value })).toMatchObject({ metadata });
  });

  test.each([
    ["edge-impulse", GOOD],
    ["roe", { service: "roe", token: "t", files: "data" }],
  ])("of %s with a misspelt placeholder is a warning", async (_service, inputs) => {
    const { warnings } = await load({ ...inputs, metadata: "file: '{nmae}'" });
    expect(warnings).toEqual([expect.stringContaining("did you mean `{name}`?")]);
  });

  test("a key named __proto__ is a key", async () => {
    const target = await edgeImpulseTarget({ ...GOOD, metadata: '{"__proto__": "x"}' });
    expect(target.mode === "create" && Object.keys(target.metadata ?? {})).toEqual(["__proto__"]);
  });
});

test("append needs a data item, and no dataset", async () => {
  const { dataset, ...rest } = GOOD;
  expect(await edgeImpulseTarget({ ...rest, mode: "append", "data-id": "9" })).toEqual({
    mode: "append",
    dataId: 9,
  });
  expect(await problemsOf({ ...rest, mode: "append" })).toEqual(["data-id is required with mode: append"]);
  expect(await problemsOf({ ...GOOD, mode: "append", "data-id": "9", name: "x" })).toEqual([
    "name means nothing with mode: append",
  ]);
});

test("DataTile has no address of its own", async () => {
  const inputs = { service: "datatile", token: "t", files: "data" };
  expect(await problemsOf(inputs)).toEqual([
    "target-hash is required with service: datatile",
    "base-url is required with service: datatile",
  ]);
  const settings = await load({
    ...inputs,
    "base-url": "https://x.example",
    "target-hash": "abc",
    mode: "replace",
    "success-states": "done, ready\nfine",
  });
  expect(settings.target).toEqual({
    service: "datatile",
    options: {
      mode: "replace",
      targetHash: "abc",
      callbackField: "callback",
      formFields: {},
      successStates: ["done", "ready", "fine"],
    },
  });
});

test("Graphite Note's target and columns depend on the mode", async () => {
  const inputs = { service: "graphite-note", token: "t", files: "data", "user-code": "u" };
  expect(await problemsOf(inputs)).toEqual(["name is required with mode: create"]);
  expect((await problemsOf({ ...inputs, mode: "append" })).sort()).toEqual([
    "columns is required with mode: append",
    "dataset-code is required with mode: append",
  ]);
  expect(await problemsOf({ ...inputs, name: "n", "dataset-code": "d" })).toEqual([
    "dataset-code means nothing with mode: create",
  ]);
  const columns = "- {name: a, alias: A, type: measure, subtype: numeric}";
  const settings = await load({ ...inputs, mode: "replace", "dataset-code": "d", columns, compressed: "false" });
  expect(settings.target).toEqual({
    service: "graphite-note",
    options: {
      userCode: "u",
      target: { mode: "replace", datasetCode: "d" },
      rowsPerRequest: 10_000,
      requestsPerMinute: 10,
      compression: "none",
      columns: [{ name: "a", alias: "A", type: "measure", subtype: "numeric" }],
    },
  });
});

test("a dry run of an append needs its columns, as it checks against them", async () => {
  const check = { service: "graphite-note", files: "data", mode: "append", "dry-run": "true" };
  await expect(load(check)).rejects.toThrow("`columns` is required with mode: append");
  const { warnings } = await load({ ...check, columns: "[{name: a, type: measure, subtype: numeric}]" });
  expect(warnings).toEqual([
    expect.stringContaining("`user-code` is not set"),
    expect.stringContaining("`dataset-code` is not set"),
  ]);
});

test("a dry run warns of what an upload would need", async () => {
  const { run, warnings } = await load({ service: "edge-impulse", files: "data", "dry-run": "true" });
  expect(run).toBe("check");
  expect(warnings).toEqual([
    expect.stringContaining("`organization-id` is not set"),
    expect.stringContaining("`dataset` is not set"),
  ]);
});

test("action.yml declares these inputs and no others, with these defaults", () => {
  const action: { inputs: Record<string, { default?: string }> } = parse(
    readFileSync(new URL("../../../action.yml", import.meta.url), "utf8"),
  );
  const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const tables: readonly InputTable[] = [COMMON_INPUTS, ...Object.values(SERVICES).map(({ inputs }) => inputs)];
  const read = tables.flatMap((table) => Object.entries(table).map(([name, spec]) => [name, spec.default]));
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(read));
});

test.each([
  "../journal",
  "../workspace-2/journal",
  "a/../../journal",
  "/etc/journal",
  ".",
  "link.yaml",
  "dangling",
  "dangling/journal",
  "outside/journal",
  "outside/new/journal",
])("a journal at %s is not written", async (journal) => {
  expect(await problemsOf({ ...GOOD, journal })).toEqual([
    `journal ${JSON.stringify(journal)} lies outside the workspace and RUNNER_TEMP`,
  ]);
});

test.each([
  ["fifo", "is not a file"],
  ["../temp/folder", "is not a file"],
  ["../temp/_runner_file_commands/set_env_1", "is where git, the runner or earlier steps keep what is theirs"],
  [".git/journal", "is where git, the runner or earlier steps keep what is theirs"],
  ["innocent/journal", "is where git, the runner or earlier steps keep what is theirs"],
  ["innocent.json", "is where git, the runner or earlier steps keep what is theirs"],
])("a journal at %s is not written, because it %s", async (journal, why) => {
  expect(await problemsOf({ ...GOOD, journal })).toEqual([`journal ${JSON.stringify(journal)} ${why}`]);
});

test("a file of the workspace is read where it lies, even if its folder becomes a link", async () => {
  await mkdir(path.join(workspace, "swapped"));
  await writeFile(path.join(workspace, "swapped", "a.yaml"), "inside: yes\n");
  await writeFile(path.join(folder, "a.yaml"), "outside: yes\n");
  const reading = readWorkspaceFile(workspace, "swapped/a.yaml");
  const outcome = reading.catch((error: Error) => error.message);
  // At some point of the reading: none may give what lies outside.
  await rename(path.join(workspace, "swapped"), path.join(workspace, "before"));
  await symlink(folder, path.join(workspace, "swapped"));
  expect(await outcome).not.toContain("outside: yes");
});

test("a journal lies in the workspace or in the runner's temporary folder, in folders that need not exist", async () => {
  expect((await load({ ...GOOD, journal: ".new/a/journal" })).journal).toBe(path.join(workspace, ".new/a/journal"));
  expect((await load({ ...GOOD, journal: "outside/temp/j" })).journal).toBe(path.join(folder, "temp/j"));
  const temporary = path.join(folder, "temp", "new", "journal");
  expect((await load({ ...GOOD, journal: temporary })).journal).toBe(temporary);
});

test.each(["ei_a\nei_b", "ei_a\r\nei_b", "ei_\u0000a", "ei_\u007f", "ei_\u201ca"])(
  "a token that no header can hold is an error without its value: %j",
  async (token) => {
    expect(await problemsOf({ ...GOOD, token })).toEqual([
      "token holds a line break or a character that a header cannot hold: look at the secret",
    ]);
  },
);

test("white space around a token is none of it", async () => {
  expect((await load({ ...GOOD, token: " ei_secret\n" })).token).toBe("ei_secret");
});
