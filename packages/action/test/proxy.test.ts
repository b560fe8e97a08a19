import { expect, test } from "@jest/globals";
import { useStage } from "./stage.js";

const stage = useStage();

test.each(["robot:hunter2_hunter2@proxy.example.com:8080", "http://robot:hunter2_hunter2#1@proxy.example.com:8080"])(
  "a proxy that cannot be used ends the run before anything is sent, and its password is nowhere: %s",
  async (address) => {
    await stage.runner.write({ "data/a.csv": "id\n1\n" });
    const inputs = stage.roe({ "base-url": "https://service.example.com" });
    const run = await stage.runner.run({ inputs, env: { HTTPS_PROXY: address } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.status).toBe("failure");
    expect(run.stdout).toContain("`HTTPS_PROXY` is not the address of a proxy: write it as");
    expect(run.everything).not.toContain("hunter2");
  },
);

test("a proxy is not needed, and so need not be one, for a service on the machine itself", async () => {
  await stage.runner.write({ "data/a.csv": "id\n1\n" });
  const run = await stage.runner.run({ inputs: stage.roe(), env: { HTTPS_PROXY: "proxy.example.com:8080" } });
  expect(run.exitCode).toBe(0);
});
