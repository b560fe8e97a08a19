import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { reportIn } from "./reports.js";
import { type ActionRun, Runner } from "./run-action.js";

/** A "no" that docs/services/*.md lists: how it comes about, and what a workflow gets of it. */
export interface Refusal {
  readonly sandbox?: SandboxOptions;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** What a run with these inputs uploads first. The inputs of the run that is looked at may name its `item-id` as `{id}`. */
  readonly before?: Inputs;
  /** For what the stand-in does not refuse by itself. */
  readonly answer?: {
    readonly method?: string;
    readonly path: RegExp;
    readonly nth?: number;
    readonly status: number;
    readonly headers?: Inputs;
    readonly body?: unknown;
  };
  readonly inputs?: Inputs;
  /** Texts of the run's errors and of what it left unfinished: each is in the log and in the summary. */
  readonly says: readonly string[];
  readonly saysNot?: readonly string[];
  readonly outputs?: Inputs;
}

export type Inputs = Readonly<Record<string, string>>;

const TOKEN = "ei_0123456789abcdef";
export const CSV = "x,y\n1,2\n3,4\n5,6\n";
/** Of the second file, no more than its beginning fits. */
export const TOO_LONG = { "data/a.csv": CSV, "data/b.csv": `x,y\n${"1,2\n".repeat(1000)}` };

let runner: Runner;
let sandbox: Sandbox | undefined;

/** A test of each refusal by the bundle: inputs that are enough for the service, and what comes of them. */
export function testRefusals(
  service: string,
  own: Inputs,
  refusals: readonly (readonly [what: string, refusal: Refusal])[],
): void {
  beforeEach(async () => {
    runner = await Runner.make();
  });
  afterEach(async () => {
    await sandbox?.close();
    await runner.remove();
  });
  test.each(refusals)(`${service} refuses %s`, async (_, refusal) => {
    await expectRefusal(service, own, refusal);
  });
}

async function refused(service: string, own: Inputs, refusal: Refusal): Promise<ActionRun> {
  const server = await startSandbox({ token: TOKEN, ...refusal.sandbox });
  sandbox = server;
  const { edgeImpulse, datatile, graphiteNote, roe } = server.baseUrls;
  const addresses: Inputs = { "edge-impulse": edgeImpulse, datatile, "graphite-note": graphiteNote, roe };
  const inputs = {
    service,
    token: TOKEN,
    "base-url": addresses[service] ?? "",
    files: "data",
    "max-retries": "0",
    ...own,
  };
  await runner.write(refusal.files ?? { "data/a.csv": CSV });
  const first = refusal.before && (await runner.run({ inputs: { ...inputs, ...refusal.before } }));
  const { answer } = refusal;
  if (answer !== undefined) {
    const { method = "POST", path, nth = 1, status, headers = {}, body } = answer;
    const text = body === undefined ? "" : JSON.stringify(body);
    server.faults.push({
      when: { method, path, nth },
      do: { kind: "answer", at: "after-body", status, headers, body: text },
    });
  }
  const chosen = Object.entries({ ...inputs, ...refusal.inputs }).filter(([, value]) => value !== "-");
  const filled = chosen.map(([name, value]) => [name, value.replace("{id}", first?.outputs["item-id"] ?? "no id")]);
  return runner.run({ inputs: Object.fromEntries(filled) });
}

async function expectRefusal(service: string, own: Inputs, refusal: Refusal): Promise<void> {
  const run = await refused(service, own, refusal);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ status: "failure", "in-doubt-count": "0", ...refusal.outputs });
  const { errors, files, unfinished } = reportIn(run);
  const texts = [...errors, ...files.flatMap(({ error }) => error ?? [])].flatMap(({ message, hint }) => [
    message,
    hint,
  ]);
  const all = [...texts, ...unfinished.map(({ message }) => message)].join("\n");
  for (const words of refusal.says) {
    expect(all).toContain(words);
    expect(run.stdout).toContain(words);
    expect(unescaped(run.summary)).toContain(words);
  }
  for (const words of refusal.saysNot ?? []) expect(all).not.toContain(words);
  for (const { message } of unfinished) expect(run.stdout.split(message)).toHaveLength(2);
}

/** A summary's text without what keeps Markdown from being read in it. */
function unescaped(summary: string): string {
  return summary.replace(/\\(\p{P}|\p{S})/gu, "$1");
}
