import { expect, test } from "@jest/globals";
import { type Event, isTriggered } from "./events.js";
import { parseWorkflow } from "./workflow.js";

const push = (branch: string, ...changed: string[]): Event => ({ kind: "push", branch, changed });

test.each<[string, Event, boolean]>([
  ["push", push("main"), true],
  ["[push, release]", { kind: "release" }, true],
  ["push", { kind: "schedule" }, false],
  ["{ push: { branches: [main] } }", push("main"), true],
  ["{ push: { branches: [main] } }", push("draft"), false],
  ["{ push: { branches: ['release/*'] } }", push("release/1"), true],
  ["{ push: { paths: ['data/**'] } }", push("main", "README.md", "data/a/b.csv"), true],
  ["{ push: { paths: ['data/**'] } }", push("main", "README.md"), false],
  ["{ schedule: [{ cron: '30 4 * * *' }], workflow_dispatch: }", { kind: "schedule" }, true],
  ["{ schedule: [{ cron: '30 4 * * *' }], workflow_dispatch: }", { kind: "workflow_dispatch" }, true],
  ["{ release: { types: [published] } }", { kind: "release" }, true],
  ["{ release: { types: [deleted] } }", { kind: "release" }, false],
  ["{ pull_request: { paths: ['data/**'] } }", { kind: "pull_request", from: "fork", changed: ["data/a"] }, true],
  ["{ pull_request: { branches: [next] } }", { kind: "pull_request", from: "fork", changed: [] }, false],
])("on: %s and %j", (on, event, expected) => {
  expect(isTriggered(parseWorkflow(`{ name: a, on: ${on}, jobs: {} }`), event)).toBe(expected);
});
