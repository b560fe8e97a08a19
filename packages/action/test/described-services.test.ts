import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CASES } from "../../core/test/services/described/documented-cases.js";
import { TOKEN } from "../../core/test/services/described/documented-services.js";
import { Runner } from "./run-action.js";

let runner: Runner;
let sandbox: Sandbox;
beforeEach(async () => {
  runner = await Runner.make();
});
afterEach(async () => {
  await sandbox.close();
  await runner.remove();
});

// Of Edge Impulse's categories, which are one request, one is enough.
const MODES = CASES.filter(({ inputs }) => (inputs.category ?? "training") === "training");

describe.each(MODES)(
  "service: $name, mode $mode, $inputs",
  ({ name, mode, method, make, inputs, files, held, settledBy }) => {
    test.each(["answered", "lost"])("holds what was sent once, with an answer that is %s", async (end) => {
      const service = make();
      sandbox = await startSandbox({ others: { "/x": service } });
      await runner.write(files);
      if (end === "lost") sandbox.faults.push({ when: { method }, do: { kind: "reset", at: "after-processing" } });
      const { exitCode, outputs, stdout } = await runner.run({
        inputs: {
          service: name,
          "service-inputs": JSON.stringify(inputs),
          token: TOKEN,
          "base-url": `${sandbox.url}/x`,
          mode,
          files: "**",
        },
      });
      expect([...service.held].sort()).toEqual([...held].sort());
      const isInDoubt = end === "lost" && settledBy === "nothing";
      expect(stdout).toContain(isInDoubt ? "1 in doubt" : "Uploaded ");
      expect([exitCode, outputs["in-doubt-count"], outputs["failed-count"]]).toEqual(
        isInDoubt ? [1, "1", "0"] : [0, "0", "0"],
      );
    });
  },
);
