import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Event } from "./events.js";
import { type RunOptions, runWorkflow, type WorkflowRun } from "./run-workflow.js";
import { UserRepository } from "./user-repository.js";

let repository: UserRepository;
beforeEach(async () => {
  repository = await UserRepository.make({ secrets: { TOKEN: "s3cret" }, vars: { SITE: "north" } });
});
afterEach(() => repository.remove());

/** Runs these jobs, given as YAML, for a push. */
function run(jobs: string, more: Partial<RunOptions> = {}): Promise<WorkflowRun> {
  const workflow = `name: Test\non: [push, pull_request]\njobs:\n${jobs.replaceAll(/^/gm, "  ")}`;
  const event: Event = { kind: "push", branch: "main", changed: [] };
  return runWorkflow({ repository, workflow, event, defaultInputs: () => ({}), ...more });
}

/** A job with these steps, given as YAML. */
function job(steps: string, head = ""): string {
  return `a:\n  runs-on: ubuntu-latest\n${head}  steps:\n${steps.replaceAll(/^/gm, "    ")}`;
}

function outcomes({ jobs }: WorkflowRun): readonly string[] {
  return jobs.flatMap(({ steps }) => steps.map(({ outcome }) => outcome));
}

function log({ jobs }: WorkflowRun): string {
  return jobs.flatMap(({ steps }) => steps.map((step) => step.log)).join("\n");
}

describe("steps", () => {
  test("run until one fails, and then only those that ask for it", async () => {
    const steps = `- run: exit 3\n- run: echo never\n- run: echo failed\n  if: failure()\n- run: echo both\n  if: always()`;
    const ended = await run(job(steps));
    expect(outcomes(ended)).toEqual(["failure", "skipped", "success", "success"]);
    expect(log(ended).split("\n").filter(Boolean)).toEqual(["failed", "both"]);
    expect(ended.conclusion).toBe("failure");
  });

  test("may fail where continue-on-error says so, which the outcome still tells", async () => {
    const steps = `- id: first\n  run: exit 1\n  continue-on-error: true\n- run: echo "$HOW"\n  env: { HOW: "\${{ steps.first.outcome }} \${{ steps.first.conclusion }}" }`;
    const ended = await run(job(steps));
    expect(ended.conclusion).toBe("success");
    expect(log(ended).trim()).toBe("failure success");
  });

  test("hand on outputs and variables", async () => {
    const steps = `- id: first
  run: |
    echo "count=3" >> "$GITHUB_OUTPUT"
    echo "SITE=\${{ vars.SITE }}" >> "$GITHUB_ENV"
    echo "# Done" >> "$GITHUB_STEP_SUMMARY"
- run: echo "$COUNT $SITE $GITHUB_EVENT_NAME"
  env:
    COUNT: \${{ steps.first.outputs.count }}`;
    const ended = await run(job(steps));
    expect(log(ended).trim()).toBe("3 north push");
    expect(ended.jobs[0]?.steps[0]?.summary).toBe("# Done\n");
  });

  test.each([
    ["no shell stops at the first command that fails, but not inside a pipe", "", "exit 1 | cat\necho on", "success"],
    ["bash stops inside a pipe too", "  shell: bash\n", "exit 1 | cat\necho on", "failure"],
    ["a template is a command of one's own", "  shell: node {0}\n", "process.exitCode = 1 - 1", "success"],
  ])("%s", async (_, shell, script, expected) => {
    const ended = await run(job(`- run: |\n${script.replaceAll(/^/gm, "    ")}\n${shell}`));
    expect(outcomes(ended)).toEqual([expected]);
  });

  test("see none of this machine's variables, and no secret that they are not given", async () => {
    const ended = await run(job(`- run: env | cut -d= -f1\n- run: echo "$T"\n  env: { T: '\${{ secrets.TOKEN }}' }`));
    expect(log(ended)).not.toMatch(/^(HOME|USER|NODE_OPTIONS)$/m);
    expect(ended.jobs[0]?.steps[1]?.log).toBe("***");
  });

  test("find the repository only after a checkout, which needs the permission to read", async () => {
    const steps = "- run: test ! -e data\n- uses: actions/checkout@v6\n- run: test -e data/sales/2026-01.csv";
    expect(outcomes(await run(job(steps, "  permissions: { contents: read }\n")))).toEqual(Array(3).fill("success"));
    expect(outcomes(await run(job(steps, "  permissions: {}\n")))).toEqual(["success", "failure", "skipped"]);
  });
});

describe("jobs", () => {
  const outputs = `  outputs: { x: "\${{ steps.s.outputs.x }}" }\n`;
  /** A job b after a job a with these steps, whose output x it prints. */
  const two = (first: string, head: string) => `${job(first, outputs)}
b:
  needs: a
  ${head}
  runs-on: ubuntu-latest
  steps:
    - run: echo "$SAID"
      env: { SAID: "\${{ needs.a.result }} \${{ needs.a.outputs.x }}" }`;
  const makeX = '- id: s\n  run: echo "x=1" >> "$GITHUB_OUTPUT"';

  test("run after those that they need, with their outputs", async () => {
    const ended = await run(two(makeX, "name: B"));
    expect(ended.jobs.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(log(ended).trim()).toBe("success 1");
  });

  test("are left out where one that they need has failed, unless they ask for it", async () => {
    expect((await run(two(`${makeX}\n- run: exit 1`, "name: B"))).jobs.map(({ result }) => result)).toEqual([
      "failure",
      "skipped",
    ]);
    expect(log(await run(two(`${makeX}\n- run: exit 1`, "if: failure()"))).trim()).toBe("failure 1");
  });

  test("do not hand a secret on", async () => {
    const leak = `- id: s\n  run: echo "x=$T" >> "$GITHUB_OUTPUT"\n  env: { T: '\${{ secrets.TOKEN }}' }`;
    expect((await run(two(leak, "name: B"))).jobs[0]?.outputs).toEqual({});
  });

  test("are made of a matrix, each with its index", async () => {
    const head = "  strategy: { fail-fast: false, matrix: { part: [x, y], kind: [1, 2] } }\n";
    const place = `\${{ strategy.job-index }}/\${{ strategy.job-total }} \${{ matrix.part }}\${{ matrix.kind }}`;
    const ended = await run(job(`- run: echo "${place}"`, head));
    expect(ended.jobs.map(({ steps }) => steps[0]?.log)).toEqual(["0/4 x1", "1/4 x2", "2/4 y1", "3/4 y2"]);
  });

  test("of a matrix are cancelled when one fails, where fail-fast is on", async () => {
    const wait = (head: string) =>
      run(job(`- run: test \${{ matrix.part }} = 0 && exit 1; exec sleep 30\n  shell: bash`, head));
    const ended = await wait("  strategy: { matrix: { part: [0, 1] } }\n");
    expect(ended.jobs.map(({ result }) => result)).toEqual(["failure", "cancelled"]);
  });
});

test("a pull request from a fork gets neither secrets nor variables", async () => {
  const steps = `- run: echo "<$T$V>"\n  env: { T: '\${{ secrets.TOKEN }}', V: '\${{ vars.SITE }}' }`;
  const fork: Event = { kind: "pull_request", from: "fork", changed: [] };
  expect(log(await run(job(steps), { event: fork }))).toBe("<>");
  expect(log(await run(job(steps), { event: { ...fork, from: "same-repository" } }))).toBe("<***north>");
});

test("a run that is run again keeps its number, and repeats only what has not succeeded", async () => {
  const jobs = `${job('- run: echo "once"')}
b:
  runs-on: ubuntu-latest
  steps:
    - run: test "$GITHUB_RUN_ATTEMPT" = 2`;
  const failed = await run(jobs);
  const again = await run(jobs, { again: failed });
  expect([failed, again].map(({ attempt, conclusion }) => [attempt, conclusion])).toEqual([
    [1, "failure"],
    [2, "success"],
  ]);
  expect(again.id).toBe(failed.id);
  expect(again.jobs[0]).toBe(failed.jobs[0]);
});

test.each([
  ["an action", job("- uses: someone/unknown@v1")],
  ["an input", job("- uses: actions/checkout@v6\n  with: { submodules: true }")],
  ["a key of a step", job("- run: echo\n  working-directory: data")],
  ["a key of a job", job("- run: echo", "  container: node\n")],
  ["a shell", job("- run: echo\n  shell: pwsh")],
  ["a needed job", job("- run: echo", "  needs: z\n")],
])("%s that is not known ends the test, and is no failure of the step", async (_, jobs) => {
  await expect(run(jobs)).rejects.toThrow();
});

describe("the cache", () => {
  const save = (key: string) =>
    run(job(`- run: mkdir c && echo ${key} > c/f\n- uses: actions/cache/save@v5\n  with: { path: c/f, key: ${key} }`));
  const restore = (key: string, prefix: string, file = "c/f") =>
    run(
      job(
        `- id: r\n  uses: actions/cache/restore@v5\n  with: { path: ${file}, key: ${key}, restore-keys: ${prefix} }\n- run: test -e c/f && cat c/f || echo nothing`,
      ),
    );

  test.each([
    ["j-1-1", "j-", "j-1-1"],
    ["j-9-9", "j-", "j-10-1"],
    ["j-1-", "x-", "j-1-2"],
    ["k-1", "x-", "nothing"],
  ])("finds for the key %s with the prefix %s: %s", async (key, prefix, expected) => {
    for (const saved of ["j-1-1", "j-1-2", "j-10-1", "o-1"]) await save(saved);
    expect(log(await restore(key, prefix)).trim()).toBe(expected);
  });

  test("never changes, and belongs to its path", async () => {
    await save("j-1");
    await run(
      job("- run: mkdir c && echo other > c/f\n- uses: actions/cache/save@v5\n  with: { path: c/f, key: j-1 }"),
    );
    expect(log(await restore("j-1", "x")).trim()).toBe("j-1");
    expect(log(await restore("j-1", "x", "c")).trim()).toBe("nothing");
  });
});

describe("artifacts", () => {
  const upload = (name: string) =>
    `- run: echo ${name} > r.json\n- uses: actions/upload-artifact@v6\n  with: { name: ${name}, path: r.json }`;
  const download =
    "- uses: actions/download-artifact@v7\n  with: { pattern: r-*, path: all }\n- run: find all -type f | sort";

  test.each([
    [
      ["r-1", "r-2", "other"],
      ["all/r-1/r.json", "all/r-2/r.json"],
    ],
    [["r-1", "other"], ["all/r.json"]],
  ])("%j arrive as %j", async (names, expected) => {
    const ended = await run(job(`${names.map(upload).join("\n")}\n${download}`));
    expect(log(ended).trim().split("\n").filter(Boolean)).toEqual(expected);
  });

  test("have one name each", async () => {
    expect((await run(job(`${upload("r-1")}\n${upload("r-1")}`))).conclusion).toBe("failure");
  });
});
