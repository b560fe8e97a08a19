import { expect, test } from "@jest/globals";
import { proxyWarnings } from "../src/proxy.js";
import { useStage } from "./stage.js";

const stage = useStage();

test.each<[string, Record<string, string>]>([
  ["HTTPS_PROXY", { HTTPS_PROXY: "proxy.example.com:8080" }],
  ["HTTPS_PROXY", { HTTPS_PROXY: "user:password@proxy.example.com:8080", https_proxy: "" }],
  ["https_proxy", { https_proxy: "localhost:3128", HTTPS_PROXY: "http://proxy.example.com:8080" }],
])("that is passed by is named: %s of %j", (name, env) => {
  expect(proxyWarnings(env)).toEqual([
    `\`${name}\` does not begin with \`http://\`: the requests go out without that proxy`,
  ]);
});

test.each<Record<string, string>>([
  {},
  { HTTPS_PROXY: "http://proxy.example.com:8080" },
  { https_proxy: "http://user:password@[::1]:8080", HTTPS_PROXY: "proxy.example.com:8080" },
  { HTTPS_PROXY: "10.0.0.1:8080" },
  { HTTP_PROXY: "proxy.example.com:8080" },
])("that is used, or that nothing would go through, is no matter for a warning: %j", (env) => {
  expect(proxyWarnings(env)).toEqual([]);
});

test("the log warns of a proxy that is passed by, without its password", async () => {
  await stage.runner.write({ "data/a.csv": "day\n1\n" });
  const env = { HTTPS_PROXY: "robot:hunter2_hunter2@proxy.example.com:8080" };
  const run = await stage.runner.run({ inputs: stage.roe(), env });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain("::warning::`HTTPS_PROXY` does not begin with `http://`");
  expect(run.everything).not.toContain("hunter2");
});
