import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FaultRule, startSandbox } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { runAction } from "../../../../scripts/lib/runner.mjs";
import { REPOSITORY, readMarkdown } from "./markdown-files.js";

/** A run of the Action whose log or summary the README shows in part, behind a comment with its name. */
interface Scenario {
  readonly name: string;
  readonly service: "edgeImpulse" | "datatile" | "graphiteNote" | "roe";
  readonly inputs: Readonly<Record<string, string>>;
  /** By their paths from the workspace. */
  readonly files: Readonly<Record<string, string>>;
  readonly faults?: readonly FaultRule[];
  /** How the README calls the sandbox's address. */
  readonly address?: string;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: "summary",
    service: "edgeImpulse",
    inputs: {
      service: "edge-impulse",
      "organization-id": "1",
      dataset: "pumps",
      "group-by": "directory",
      files: "data/recordings/**/*.{csv,json,wav}",
    },
    files: {},
  },
  {
    name: "bad data",
    service: "graphiteNote",
    inputs: {
      service: "graphite-note",
      "user-code": "u",
      name: "sales",
      columns:
        "[{name: day, type: dimension, subtype: date, format: Y-m-d}, {name: amount, type: measure, subtype: numeric}]",
      files: "data/sales/2026-*.csv",
      "dry-run": "true",
    },
    files: {
      "data/sales/2026-01.csv": 'day,amount\n2026-01-05,12.50\n2026-01-06,"12,5"\n',
      "data/sales/2026-02.csv": "day,amount\n2026-02-05,7\n",
      "data/sales/2026-03.csv": "day,amount\n2026-03-05,8\n",
    },
  },
  {
    name: "wrong token",
    service: "roe",
    inputs: { service: "roe", token: "wrong-token", files: "reports/*.csv" },
    files: { "reports/a.csv": "day,amount\n", "reports/b.csv": "day,amount\n" },
  },
  {
    name: "in doubt",
    service: "datatile",
    inputs: { service: "datatile", "target-hash": "5f3a", mode: "append", files: "waves/*.csv" },
    files: { "waves/1.csv": "id,answer\n1,yes\n", "waves/2.csv": "id,answer\n2,no\n" },
    faults: [{ do: { kind: "reset", at: "after-processing" } }],
    address: "https://datatile.example.com",
  },
  {
    name: "busy",
    service: "roe",
    inputs: { service: "roe", files: "reports/*.csv" },
    files: { "reports/a.csv": "a\n1\n" },
    faults: [{ do: { kind: "answer", at: "after-body", status: 429, headers: { "retry-after": "1" } } }],
  },
];

/** All lines that the run left for a reader: its log as a runner draws it, and its summary. */
async function linesOf({ service, inputs, files, faults = [], address = "" }: Scenario): Promise<readonly string[]> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "excerpts-")));
  const workspace = path.join(folder, "workspace");
  const temporary = path.join(folder, "temporary");
  await mkdir(temporary);
  await cp(path.join(REPOSITORY, "examples/data"), path.join(workspace, "data"), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), content);
  }
  const sandbox = await startSandbox();
  sandbox.faults.push(...faults);
  try {
    const log: string[] = [];
    const { summary } = await runAction({
      actionFile: path.join(REPOSITORY, "action.yml"),
      inputs: { token: "sandbox-token", "base-url": sandbox.baseUrls[service], ...inputs },
      workspace,
      temporary,
      onLog: (line) => log.push(line),
    });
    return [...log, ...summary.split("\n")].map((line) =>
      comparable(line.replaceAll(sandbox.baseUrls[service], address)),
    );
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A line without what a formatter of Markdown changes: the padding of a table's cells, and the mark of a quotation. */
function comparable(line: string): string {
  return line.replace(/^> ?/, "").replace(/\| +/g, "| ").replace(/ +\|/g, " |").trim();
}

/** What the README shows of a scenario: the block of code or the quotation behind its comment. */
function excerpt(readme: string, name: string): readonly string[] {
  const [, shown = ""] = readme.split(`<!-- shown: ${name} -->\n\n`);
  const block = shown.startsWith("```") ? /^```text\n([\s\S]*?)\n```/.exec(shown)?.[1] : /^(?:>.*\n)+/.exec(shown)?.[0];
  const lines = (block ?? "").split("\n").map(comparable);
  return lines.filter((line) => line !== "" && !/^\|[ :|-]+\|$/.test(line));
}

describe("what the README shows of a run", () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    "is what a run writes: %s",
    async (name, scenario) => {
      const { text } = await readMarkdown("README.md");
      const shown = excerpt(text, name);
      expect(shown.length).toBeGreaterThan(0);
      const lines = await linesOf(scenario);
      const missing = shown.filter((line) => !lines.includes(line));
      expect({ missing, lines: missing.length > 0 ? lines : [] }).toEqual({ missing: [], lines: [] });
    },
  );

  test("is all of it checked here", async () => {
    const { text } = await readMarkdown("README.md");
    const named = [...text.matchAll(/<!-- shown: (.*) -->/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(SCENARIOS.map(({ name }) => name).toSorted());
  });
});
