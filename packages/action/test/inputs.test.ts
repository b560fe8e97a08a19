import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeFifo } from "../../core/test/support/platform.js";
import { InputsError } from "../src/inputs/given-inputs.js";
import { type Inputs, loadInputs } from "../src/inputs/load.js";
import { pathToWrite, readWorkspaceFile } from "../src/inputs/workspace-file.js";

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

function load(inputs: Readonly<Record<string, string>>): Promise<Inputs> {
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

test("what is not given, or given as its default, is left to the core", async () => {
  expect(await load({ ...GOOD, mode: "", concurrency: "  ", "max-retries": "5", wait: "true" })).toMatchObject({
    service: "edge-impulse",
    mode: "create",
    files: "data",
    ifNoFilesFound: "error",
    hiddenFiles: "leave-out",
    upload: {},
    warnings: [],
  });
});

test("the defaults of other services' inputs, which a runner hands on, are no problem", async () => {
  const roe = { service: "roe", token: "t", files: "data" };
  await expect(load({ ...roe, "group-by": "all", "rows-per-request": "10000" })).resolves.toMatchObject({
    mode: "create",
  });
  expect(await problemsOf({ ...roe, "group-by": "file" })).toEqual([
    "group-by is an input of edge-impulse, not of roe",
  ]);
});

test.each<[string, string, Inputs["upload"]]>([
  ["concurrency", "64", { concurrency: 64 }],
  ["max-retries", "0", { maxRetries: 0 }],
  ["request-timeout-seconds", "1.5", { requestTimeoutMs: 1500 }],
  ["timeout-minutes", "0.5", { timeoutMs: 30_000 }],
  ["wait", "FALSE", { wait: false }],
  ["fail-fast", "True", { failFast: true }],
  ["shard", "0/1", { shard: { index: 0, count: 1 } }],
  ["shard", "9999/10000", { shard: { index: 9999, count: 10_000 } }],
])("%s takes %j", async (input, value, upload) => {
  expect((await load({ ...GOOD, [input]: value })).upload).toEqual(upload);
});

test("the service gets its address and its token, without white space around it", async () => {
  const inputs = await load({ ...GOOD, "base-url": "http://127.0.0.1:8080/x", token: "  ei_padded\n" });
  const service = await inputs.createService({ placeholders: {}, rootName: "files", temporaryFolder: folder });
  expect(service).toMatchObject({ baseUrl: new URL("http://127.0.0.1:8080/x"), secrets: ["ei_padded"] });
});

test.each([
  ["service", "datatilt", "did you mean `datatile`?"],
  ["mode", "move", "is not a mode of edge-impulse, which has create, replace, append"],
  ["mode", "upsert", "did you mean `replace`?"],
  ["if-no-files-found", "fail", "is not one of error, warn, ignore"],
  ["concurrency", "0", "is not a whole number from 1 to 64"],
  ["concurrency", "65", "is not a whole number from 1 to 64"],
  ["concurrency", "4.0", '"4.0" is not a whole number'],
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
  ["organization-id", "acme", "is not a whole number"],
  ["group-by", "folder", "is not one of all, directory, file"],
  ["metadata", "[1]", "is not a mapping"],
  ["metadata", '{"a": 3}', 'has a number at "a": every value has to be a text, so put it in quotes'],
  ["metadata", "a: [1]", 'has a list at "a"'],
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
  ["data-id", "4", "is not supported with mode: create"],
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

test("so is all that only the core checks", async () => {
  const graphite = { service: "graphite-note", token: "t", files: "data", name: "n", "user-code": "u" };
  const wrong = {
    concurrency: "99",
    "max-retries": "999",
    delimiter: "ab",
    encoding: "utf-9",
    "rows-per-request": "0",
  };
  const problems = await problemsOf({ ...graphite, ...wrong });
  expect(problems.map((problem) => problem.split(" ")[0]).sort()).toEqual(Object.keys(wrong).sort());
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

test.each([
  ["edge-impulse", GOOD],
  ["roe", { service: "roe", token: "t", files: "data" }],
])("a misspelt placeholder in the metadata of %s is a warning", async (_service, inputs) => {
  const { warnings } = await load({ ...inputs, metadata: "file: '{nmae}'" });
  expect(warnings).toEqual([expect.stringContaining("did you mean `{name}`?")]);
});

test("append needs a data item, by its number or its name, and no dataset", async () => {
  const { dataset, ...rest } = GOOD;
  expect(await load({ ...rest, mode: "append", "data-id": "9" })).toMatchObject({ mode: "append" });
  expect(await problemsOf({ ...rest, mode: "append" })).toEqual(["data-id is required with mode: append, or `name`"]);
  expect(await load({ ...rest, mode: "append", name: "walk" })).toMatchObject({ mode: "append" });
  expect(await problemsOf({ ...GOOD, mode: "append", "data-id": "9", name: "x" })).toEqual([
    "data-id and `name` exclude each other: give one of them",
  ]);
});

test("DataTile has no address of its own", async () => {
  const inputs = { service: "datatile", token: "t", files: "data" };
  expect(await problemsOf(inputs)).toEqual([
    "base-url is required with service: datatile",
    "target-hash is required with service: datatile",
  ]);
});

test("Graphite Note's target and columns depend on the mode", async () => {
  const inputs = { service: "graphite-note", token: "t", files: "data", "user-code": "u" };
  expect(await problemsOf(inputs)).toEqual(["name is required with mode: create"]);
  expect((await problemsOf({ ...inputs, mode: "append" })).sort()).toEqual([
    "columns is required with mode: append",
    "dataset-code is required with mode: append",
  ]);
  expect(await problemsOf({ ...inputs, name: "n", "dataset-code": "d" })).toEqual([
    "dataset-code is not supported with mode: create",
  ]);
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
  const { upload, warnings } = await load({ service: "edge-impulse", files: "data", "dry-run": "true" });
  expect(upload.dryRun).toBe(true);
  expect(warnings).toEqual([
    expect.stringContaining("`organization-id` is not set"),
    expect.stringContaining("`dataset` is not set"),
  ]);
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
  expect((await load({ ...GOOD, journal: ".new/a/journal" })).upload.journal).toBe(
    path.join(workspace, ".new/a/journal"),
  );
  expect((await load({ ...GOOD, journal: "outside/temp/j" })).upload.journal).toBe(path.join(folder, "temp/j"));
  const temporary = path.join(folder, "temp", "new", "journal");
  expect((await load({ ...GOOD, journal: temporary })).upload.journal).toBe(temporary);
});

test.each(["ei_a\nei_b", "ei_a\r\nei_b", "ei_\u0000a", "ei_\u007f", "ei_\u201ca"])(
  "a token that no header can hold is an error without its value: %j",
  async (token) => {
    expect(await problemsOf({ ...GOOD, token })).toEqual([
      "token holds a line break or a character that a header cannot hold: look at the secret",
    ]);
  },
);
