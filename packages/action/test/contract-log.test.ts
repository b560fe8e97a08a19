import { once } from "node:events";
import { secretForms } from "@dataset-upload/core";
import { describe, expect, test } from "@jest/globals";
import { onPosix } from "../../core/test/support/platform.js";
import { HOSTILE } from "./reports.js";
import { TOKEN, useStage } from "./stage.js";

const stage = useStage();
const CSV = "x,y\n1,2\n3,4\n";

const answer = (status: number, body: string) =>
  stage.sandbox.faults.push({ when: { method: "POST" }, do: { kind: "answer", at: "after-body", status, body } });

/** The lines that a reader sees without opening a group. */
function outsideGroups(stdout: string): string[] {
  return stdout.replace(/^::group::.*?^::endgroup::$/gms, "").split("\n");
}

describe("The job summary", () => {
  test("shows one table of files, rows, jobs and states, totals, and what to do about each failure", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    stage.sandbox.faults.push({
      when: { method: "POST", nth: 2 },
      do: { kind: "answer", at: "after-body", status: 401, body: '{"error":"the token is old"}' },
    });
    const { summary } = await stage.runner.run({ inputs: stage.datatile() });
    const job = stage.sandbox.datatile.jobs[0]?.id;
    expect(summary).toMatch(/^### ⚠️ Uploaded 1 of 2 files to folder "folder" of DataTile \(12 B, 2 rows\)/);
    expect(summary.match(/^\| --- /gm)).toHaveLength(1);
    expect(summary).toContain("| ❌ failed | `data/b.csv` |  | 12 B |");
    expect(summary).toContain(`| ✅ uploaded | \`data/a.csv\` | 2 | 12 B | \`${job}\` |`);
    expect(summary).toMatch(/the token is old.*<br>➜ .*token/);
  });

  test("stays below the 1 MiB limit however many files there are", async () => {
    const folder = "x".repeat(200);
    const names = Array.from({ length: 3000 }, (_, index) => `data/${folder}/${"y".repeat(200)}${index}.csv`);
    await stage.runner.write(Object.fromEntries(names.map((name) => [name, "x\n1\n"])));
    const run = await stage.runner.run({ inputs: stage.edgeImpulse({ "dry-run": "true" }) });
    expect(run.outputs["file-count"]).toBe("3000");
    expect(Buffer.byteLength(run.summary)).toBeLessThan(100_000);
    expect(run.summary).toContain("2,900 more files");
    expect(run.stdout.split("\n").length).toBeLessThan(150);
  });
});

describe("Progress", () => {
  // On Windows a signal of another process ends it at once.
  onPosix(
    "is a log line every few seconds with files, rows, bytes and rate, outside groups, which GitHub collapses",
    async () => {
      await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
      stage.sandbox.faults.push({ when: { nth: 2 }, do: { kind: "hang", at: "after-body" } });
      const { process, ended } = await stage.runner.start({
        inputs: stage.edgeImpulse({ "group-by": "file", concurrency: "1" }),
      });
      let seen = "";
      while (!/ 1 of 2 files/.test(seen)) seen += String(await once(process.stdout ?? process, "data"));
      process.kill("SIGINT");
      const { stdout } = await ended;
      const lines = outsideGroups(stdout).filter((line) => /\d+ of \d+ files,/.test(line));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^\d+ %, 1 of 2 files, 2 rows, .* sent, .*\/s, about .* left$/);
    },
  );

  test("is never one line a byte, nor a file", async () => {
    const names = Array.from({ length: 500 }, (_, index) => `data/${index}.csv`);
    await stage.runner.write(Object.fromEntries(names.map((name) => [name, CSV])));
    const { stdout } = await stage.runner.run({ inputs: stage.edgeImpulse() });
    const lines = outsideGroups(stdout);
    expect(lines.length).toBeLessThan(20);
    for (const name of ["data/17.csv", "data/499.csv"]) expect(lines.join("\n")).not.toContain(name);
  });

  test("is a line a file in debug mode", async () => {
    await stage.runner.write({ "data/a.csv": CSV, "data/b.csv": CSV });
    const { stdout } = await stage.runner.run({ inputs: stage.roe(), env: { RUNNER_DEBUG: "1" } });
    expect(stdout).toContain("\n::debug::data/a.csv: uploaded\n");
  });
});

describe("The token in all its forms is in no log, error, output, summary, report or journal", () => {
  const expectNone = (everything: string) => {
    for (const form of secretForms(TOKEN)) expect(everything).not.toContain(form);
  };

  test("when an upload succeeds, with debug logging", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const run = await stage.runner.run({
      inputs: stage.edgeImpulse({ journal: `${stage.runner.temp}/journal` }),
      env: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" },
    });
    expect(run.outputs.status).toBe("success");
    expect(run.everything).toContain('"kind":"journal"');
    expectNone(run.everything);
  });

  test("when the service repeats it", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const forms = secretForms(TOKEN);
    answer(400, JSON.stringify({ success: false, error: `bad ${forms.join(" ")}` }));
    const run = await stage.runner.run({ inputs: stage.edgeImpulse() });
    expect(run.stdout).toContain("bad ***");
    expectNone(run.everything);
  });

  test("when an input repeats it", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const run = await stage.runner.run({ inputs: stage.edgeImpulse({ mode: TOKEN, files: TOKEN, [TOKEN]: "x" }) });
    expect(run.exitCode).toBe(1);
    expectNone(run.everything.replaceAll(TOKEN.toUpperCase(), ""));
  });

  test("and is masked before anything else is said", async () => {
    const { stdout } = await stage.runner.run({ inputs: stage.edgeImpulse() });
    const lines = stdout.split("\n");
    const forms = secretForms(TOKEN).map((form) => `::add-mask::${form}`);
    expect(lines.slice(0, forms.length)).toEqual(forms);
  });
});

describe("Text from a server or a file name is data", () => {
  const isName = (text: string) => !text.includes("/");

  test("as a server's words", async () => {
    const names = HOSTILE.map((_, index) => `data/${String(index).padStart(2, "0")}.csv`);
    await stage.runner.write(Object.fromEntries(names.map((name) => [name, CSV])));
    for (const text of HOSTILE) answer(400, JSON.stringify({ success: false, error: text }));
    const run = await stage.runner.run({
      inputs: stage.edgeImpulse({ "group-by": "file", concurrency: "1" }),
      env: { RUNNER_DEBUG: "1" },
    });
    expect(run.outputs).toMatchObject({ status: "failure", "failed-count": String(HOSTILE.length) });
    expectPlain(run.stdout, run.summary);
  });

  test("as a file's name", async () => {
    const names = HOSTILE.filter(isName).map((text) => `data/${text}.csv`);
    await stage.runner.write(Object.fromEntries(names.map((name) => [name, CSV])));
    const run = await stage.runner.run({ inputs: stage.edgeImpulse(), env: { RUNNER_DEBUG: "1" } });
    expect(run.outputs).toMatchObject({ status: "success", "file-count": String(names.length) });
    expect(Object.keys(JSON.parse(run.outputs["row-counts"] ?? "")).sort()).toEqual([...names].sort());
    expectPlain(run.stdout, run.summary);
  });

  test("in an id, which becomes an output of one line", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    answer(200, JSON.stringify({ jobId: "7\nstatus=success\n::error::x" }));
    const run = await stage.runner.run({ inputs: stage.datatile() });
    expect(run.outputs["job-id"]).not.toContain("\n");
    expectPlain(run.stdout, run.summary);
  });

  /** No command but those of the Action, no colours, no control characters, no HTML but line breaks. */
  function expectPlain(stdout: string, summary: string) {
    const commands = stdout.split("\n").filter((line) => /^\s*::/.test(line));
    for (const command of commands) {
      expect(command).toMatch(/^::(add-mask|group|endgroup|debug|notice|warning|error)( file=.*)?::/);
    }
    expect(commands.filter((line) => line.startsWith("::error::x"))).toEqual([]);
    expect(stdout).not.toMatch(/##\[/);
    // biome keeps control characters out of patterns, so they are named by their property.
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(summary.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const outsideCode = summary.replace(/(`+)[^`].*?[^`]\1(?!`)/g, "");
    expect(outsideCode).not.toMatch(/(?<!\\)<(?!br>)/);
    expect(outsideCode).not.toMatch(/(?<!\\)!?\[/);
  }
});
