import { DescribedStandIn, type Sandbox, type StandInDescription, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type ActionRun, Runner } from "./run-action.js";

const TOKEN = "lab_0123456789abcdef";
const FILE = ".github/dataset-services/lab.yml";
const LAB = `service: lab
inputs:
  dataset: { required: true }
  kind: { default: raw, one-of: [raw, final] }
  app-key: { secret: true }
auth: { authorization: "Bearer {token}", x-app: "{input.app-key}" }
modes: { append: {}, replace: { upload: { method: PUT } } }
upload:
  path: /datasets/{input.dataset}/{file.base}
  query: { kind: "{input.kind}", commit: "{run.commit}" }
  body: { raw: {} }
answer: { id: /id, success: { /ok: true } }
examples:
  - { answer: { status: 201, body: { ok: true, id: d-1 } }, means: arrived, id: d-1 }
`;

let runner: Runner;
let sandbox: Sandbox;
let standIn: DescribedStandIn;
beforeEach(async () => {
  runner = await Runner.make();
  const description: StandInDescription = parse(LAB);
  standIn = new DescribedStandIn(description, TOKEN);
  sandbox = await startSandbox({ others: { "/lab": standIn } });
  await runner.write({ [FILE]: LAB, "data/a.csv": "day,n\n1,2\n" });
});
afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

/** A step that uploads by the description; an input that is empty is one that is not given. */
function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const step = {
    service: "custom",
    "service-file": FILE,
    "service-inputs": "dataset: river levels",
    token: TOKEN,
    "base-url": `${sandbox.url}/lab`,
    mode: "append",
    files: "data",
  };
  return runner.run({ inputs: { ...step, ...inputs } });
}

/** The annotations of errors, as a runner takes them out of the log. */
const errors = ({ stdout }: ActionRun) =>
  [...stdout.matchAll(/^::error (.*)$|^::error::(.*)$/gm)].map(([line]) => line);

test("a file in the repository describes the service, and the step uploads to it", async () => {
  const { exitCode, outputs, summary, report } = await run();
  expect(exitCode).toBe(0);
  expect(standIn.uploads).toMatchObject([
    { method: "POST", path: "/datasets/river%20levels/a.csv?kind=raw&commit=f00dfeed" },
  ]);
  expect(outputs).toMatchObject({ status: "success", "row-count": "1", "item-id": "lab-1" });
  expect(summary).toContain('dataset "river levels"');
  expect(report).toMatchObject({ service: "lab", mode: "append" });
});

test("a secret input is masked before anything is said, and is in no output, log or report", async () => {
  sandbox.faults.push({
    do: { kind: "answer", at: "after-body", status: 400, body: '{"message":"app k3y-of-the-lab is old"}' },
  });
  const { stdout, everything } = await run({ "service-inputs": "{dataset: d, app-key: k3y-of-the-lab}" });
  expect(stdout.indexOf("::add-mask::k3y-of-the-lab")).toBeGreaterThanOrEqual(0);
  expect(stdout.indexOf("::add-mask::k3y-of-the-lab")).toBeLessThan(stdout.indexOf("for lab at"));
  expect(everything).not.toContain("k3y-of-the-lab");
  expect(stdout).toContain("app *** is old");
});

test("what is wrong in the description is an annotation on each of its lines", async () => {
  await runner.write({ [FILE]: LAB.replace("answer:", "answr:").replace("{file.base}", "{file.bas}") });
  const failed = await run();
  expect(failed.exitCode).toBe(1);
  expect(errors(failed)).toEqual([
    expect.stringContaining(`file=${FILE},line=9::`),
    expect.stringContaining(`file=${FILE},line=12::`),
  ]);
  expect(failed.stdout).toContain("`upload.path`: `{file.bas}` is not a variable: did you mean `file.base`?");
  expect(failed.stdout).toContain("`answr`: is not a field here: did you mean `answer`?");
  expect(sandbox.requests.length).toBe(0);
});

describe("an input that cannot be used is named:", () => {
  test.each([
    [{ "service-file": "" }, "`service-file` is required with service: custom"],
    [{ "service-file": "lab.yml" }, '`service-file` names "lab.yml", which does not exist in the workspace'],
    [{ "service-file": "../lab.yml" }, '`service-file` names "../lab.yml", which does not exist in the workspace'],
    [{ "base-url": "" }, "`base-url` is required"],
    [{ "service-inputs": "" }, "`service-inputs` `dataset` is required by lab"],
    [{ "service-inputs": "{dataset: d, kind: x}" }, '`service-inputs` `kind` is "x", not one of raw, final'],
    [{ "service-inputs": "{datset: d}" }, "`service-inputs` `datset` is not an input of lab: did you mean `dataset`?"],
    [{ mode: "create" }, '`mode` "create" is not a mode of lab, which has replace, append'],
    [{ delimiter: ";" }, "`delimiter` lab takes files as they are, and reads no tables"],
    [{ dataset: "d" }, "`dataset` is an input of edge-impulse, not of lab"],
    [{ service: "ckna" }, "did you mean `ckan`?"],
    [{ service: "ckan" }, "`service-file` goes with `service: custom`"],
    [{ service: "roe", "service-file": "" }, "`service-inputs` is an input of custom, not of roe"],
  ])("%j", async (inputs, message) => {
    const { exitCode, stdout } = await run(inputs);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(message)]);
    expect(sandbox.requests.length).toBe(0);
  });
});

test("a dry run needs neither token, address nor inputs, and sends nothing", async () => {
  const { exitCode, stdout, outputs } = await run({
    token: "",
    "base-url": "",
    "service-inputs": "",
    "dry-run": "true",
  });
  expect([exitCode, outputs.status]).toEqual([0, "planned"]);
  expect(stdout).toContain("`service-inputs` has no `dataset`. This dry run does without it");
  expect(sandbox.requests.length).toBe(0);
});

test("a service whose description ships is used by its name", async () => {
  const { exitCode, stdout } = await run({
    service: "zenodo",
    "service-file": "",
    "service-inputs": "bucket: b-1",
    "base-url": `${sandbox.url}/nowhere`,
    mode: "create",
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("No service lives at /nowhere/api/files/b-1/a.csv");
});
