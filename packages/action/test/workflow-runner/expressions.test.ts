import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { holds, interpolate, type Scope, type Status } from "./expressions.js";

const contexts = {
  github: { event_name: "push", ref: "refs/heads/main" },
  steps: { upload: { outputs: { "row-counts": '{"a.csv":2}', count: "3" } } },
  strategy: { "job-index": 0, "job-total": 3 },
  vars: {},
};

test.each([
  [`\${{ github.event_name == 'pull_request' }}`, "false"],
  [`\${{ strategy.job-index }}/\${{ strategy.job-total }}`, "0/3"],
  [`a\${{ vars.MISSING }}b`, "ab"],
  [`\${{ steps.upload.outputs.misspelt }}`, ""],
  [`\${{ steps.other.outputs.count }}`, ""],
  [`\${{ fromJSON(steps.upload.outputs.row-counts)['a.csv'] }}`, "2"],
  [`\${{ 'it''s }}' }} \${{ format('{0}!', github.ref) }}`, "it's }} refs/heads/main!"],
  [`\${{ github }}`, "Object"],
  [`\${{ GITHUB.EVENT_NAME == 'PUSH' }}`, "true"],
  ["no expression", "no expression"],
])("%s becomes %j", (template, expected) => {
  expect(interpolate(template, { contexts })).toBe(expected);
});

test.each([`\${{ secrets.TOKEN }}`, `\${{ success() }}`, `\${{ hashFiles('a') }}`, `\${{ 1 + }}`])(
  "%s is an error where GitHub does not offer it",
  (template) => {
    expect(() => interpolate(template, { contexts })).toThrow();
  },
);

describe("a condition", () => {
  test.each<[string | undefined, Record<Status, boolean>]>([
    [undefined, { success: true, failure: false, cancelled: false, skipped: false }],
    ["github.event_name == 'push'", { success: true, failure: false, cancelled: false, skipped: false }],
    ["github.event_name != 'push'", { success: false, failure: false, cancelled: false, skipped: false }],
    ["always()", { success: true, failure: true, cancelled: true, skipped: true }],
    [`\${{ always() }}`, { success: true, failure: true, cancelled: true, skipped: true }],
    ["failure()", { success: false, failure: true, cancelled: false, skipped: false }],
    ["cancelled()", { success: false, failure: false, cancelled: true, skipped: false }],
    [`\${{ !cancelled() }}`, { success: true, failure: true, cancelled: false, skipped: true }],
    ["Failure() && github.ref == ''", { success: false, failure: false, cancelled: false, skipped: false }],
    ["steps.upload.outputs.count", { success: true, failure: false, cancelled: false, skipped: false }],
    ["vars.MISSING", { success: false, failure: false, cancelled: false, skipped: false }],
    ["steps.upload", { success: true, failure: false, cancelled: false, skipped: false }],
    ["strategy.job-index", { success: false, failure: false, cancelled: false, skipped: false }],
    ["'always()'", { success: true, failure: false, cancelled: false, skipped: false }],
  ])("%s asks for the status as a runner does", (condition, expected) => {
    const statuses = Object.keys(expected) as Status[]; // the type of the table has exactly these keys
    const said = statuses.map((status) => [status, holds(condition, { contexts, status } satisfies Scope)]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });
});

test("hashFiles() depends on the files that match, and is empty where none does", async () => {
  const workspace = await mkdtemp(path.join(tmpdir(), "hash-files-"));
  try {
    const hash = (pattern: string) => interpolate(`\${{ hashFiles('${pattern}') }}`, { contexts, workspace });
    await writeFile(path.join(workspace, "a.csv"), "1");
    const before = hash("**/*.csv");
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await writeFile(path.join(workspace, "b.txt"), "2");
    expect(hash("**/*.csv")).toBe(before);
    await writeFile(path.join(workspace, "a.csv"), "3");
    expect(hash("**/*.csv")).not.toBe(before);
    expect(hash("*.json")).toBe("");
  } finally {
    await rm(workspace, { recursive: true });
  }
});
