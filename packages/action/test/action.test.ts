import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Runner } from "./run-action.js";

const TOKEN = "ei_0123456789abcdef";
let sandbox: Sandbox;
let runner: Runner;

beforeEach(async () => {
  sandbox = await startSandbox({ token: TOKEN });
  runner = await Runner.make();
});

afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

function inputs(more: Record<string, string> = {}): Record<string, string> {
  return {
    service: "edge-impulse",
    token: TOKEN,
    "base-url": sandbox.baseUrls.edgeImpulse,
    "organization-id": "1",
    dataset: "field",
    files: "data/**/*.csv",
    ...more,
  };
}

test("uploads files and says what became of them", async () => {
  await runner.write({ "data/a.csv": "x,y\n1,2\n3,4\n", "data/b/c.csv": "x\n1\n" });

  const run = await runner.run({ inputs: inputs({ "group-by": "directory", metadata: "commit: '{commit}'" }) });

  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(0);
  const [first, second] = sandbox.edgeImpulse.items;
  expect(sandbox.edgeImpulse.items.map((item) => item.name).sort()).toEqual(["b", "data"]);
  expect(first?.metadata.commit).toBe("f00dfeed");
  expect(run.outputs).toMatchObject({
    status: "success",
    "item-id": expect.stringMatching(/^\d+$/),
    "row-count": "3",
    "row-counts": JSON.stringify({ "data/a.csv": 2, "data/b/c.csv": 1 }),
    "file-count": "2",
    "uploaded-count": "2",
    "failed-count": "0",
    "byte-count": "16",
    "job-ids": "[]",
  });
  expect(JSON.parse(run.outputs["item-ids"] ?? "")).toHaveLength(second === undefined ? 1 : 2);
  expect(run.summary).toContain("`data/b/c.csv`");
});
