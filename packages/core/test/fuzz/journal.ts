import fc from "fast-check";
import { InputError } from "../../src/errors.js";
import { Journal } from "../../src/journal/journal.js";
import type { JournalFile } from "../../src/journal/journal-file.js";
import { redactor } from "../../src/redact.js";
import type { Json } from "../../src/service.js";
import { bounded, hold, same } from "./outcomes.js";
import { property } from "./property.js";

const TARGETS = ["t", "__proto__"];
const STEPS = ["create", "add file"];
const KEYS = ["key-a", "key-b", "constructor"];

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json); // JSON is what it generates
const files = fc.subarray(KEYS).map((keys) => keys.map((key) => ({ key, name: `${key}\n€.csv` })));
const actions = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("announce" as const),
      target: fc.constantFrom(...TARGETS),
      step: fc.constantFrom(...STEPS),
      files,
      mark: json,
    }),
    fc.record({ kind: fc.constantFrom("receive" as const, "refuse" as const), which: fc.nat(9), value: json }),
    fc.record({ kind: fc.constant("arrive" as const), files, rows: fc.nat() }),
    fc.record({
      kind: fc.constantFrom("replace" as const, "remember" as const, "complete" as const),
      target: fc.constantFrom(...TARGETS),
      value: json,
    }),
  ),
  { maxLength: 12 },
);

/** A journal's file in memory, in bytes. */
class Bytes implements JournalFile {
  constructor(public content: Buffer = Buffer.alloc(0)) {}

  async read(): Promise<string> {
    return this.content.toString("utf8");
  }

  async truncate(length: number): Promise<void> {
    this.content = this.content.subarray(0, length);
  }

  async append(text: string): Promise<void> {
    this.content = Buffer.concat([this.content, Buffer.from(text)]);
  }

  async sync(): Promise<void> {}

  async close(): Promise<void> {}
}

async function write(
  steps: typeof actions extends fc.Arbitrary<infer T> ? T : never,
): Promise<{ file: Bytes; journal: Journal }> {
  const file = new Bytes();
  const journal = await Journal.open(file, redactor([]));
  const requests: Parameters<Journal["receive"]>[0][] = [];
  for (const step of steps) {
    if ("which" in step) {
      const request = requests[step.which % Math.max(1, requests.length)];
      if (request !== undefined && step.kind === "receive") journal.receive(request, step.value);
      else if (request !== undefined) journal.refuse(request);
    } else if (step.kind === "announce") {
      const { target, files: sent, mark } = step;
      const at = new Date(0).toISOString();
      requests.push(
        await journal.announce({ at, target, step: step.step, part: "", files: sent, mark, lookUp: "none" }),
      );
    } else if (step.kind === "arrive") journal.arrive(step.files, { itemId: "é", rows: step.rows });
    else if (step.kind === "replace") await journal.replace(step.target);
    else if (step.kind === "remember") journal.remember(step.target, step.value);
    else if (step.kind === "complete") journal.complete(step.target, JSON.stringify(step.value));
  }
  await journal.flush();
  return { file, journal };
}

/** Everything that can be asked of a journal, as JSON: that is what the file holds. */
function knowledge(journal: Journal): unknown {
  return JSON.parse(
    JSON.stringify({
      arrivals: KEYS.map((key) => journal.arrival(key) ?? null),
      requests: [...KEYS, ...TARGETS.flatMap((target) => STEPS.map((step) => `${target} ${step}`))].map((key) =>
        journal.requestsWith(key).map(({ run: _, ...request }) => request),
      ),
      states: TARGETS.map((target) => journal.state(target) ?? null),
      complete: TARGETS.map((target) => [...journal.completeSets(target)]),
    }),
  );
}

const LINES = [
  '{"kind":"journal","version":1}',
  '{"kind":"journal","version":2}',
  '{"kind":"request","id":"i","at":"2026-01-01","target":"t","step":"s","part":"","files":[{"key":"key-a","name":"a"}],"mark":null,"lookUp":"none"}',
  '{"kind":"request","id":"i","at":"noon","target":"t","step":"s","part":"","files":[],"mark":null,"lookUp":"none"}',
  '{"kind":"receipt","request":"i","value":{"__proto__":{"polluted":1}}}',
  '{"kind":"refused","request":"__proto__"}',
  '{"kind":"arrived","files":[{"key":"key-a","name":"a"}],"outcome":{"itemId":7}}',
  '{"kind":"arrived","files":[null],"outcome":[]}',
  '{"kind":"state","target":"t","state":null}',
  '{"kind":"complete","target":"t","set":"s"}',
  '{"kind":"constructor"}',
  '{"kind":"__proto__"}',
  "null",
  "[]",
  "[".repeat(3000),
  "",
  "\uFEFF",
];

export const JOURNAL_PROPERTIES = [
  property("journal: what is written is what the next run reads", 4, actions, async (steps) => {
    const { file, journal } = await write(steps);
    same(knowledge(await Journal.open(file, redactor([]))), knowledge(journal));
  }),
  property(
    "journal: cut short at any byte, it says what its whole lines say, and goes on from there",
    4,
    fc.tuple(actions, fc.nat(), json),
    async ([steps, at, state]) => {
      const { file } = await write(steps);
      const torn = new Bytes(file.content.subarray(0, at % (file.content.length + 1)));
      const whole = new Bytes(torn.content.subarray(0, torn.content.lastIndexOf("\n") + 1));
      const journal = await Journal.open(torn, redactor([]));
      same(knowledge(journal), knowledge(await Journal.open(whole, redactor([]))));
      journal.remember("t", state);
      await journal.flush();
      same(knowledge(await Journal.open(torn, redactor([]))), knowledge(journal));
    },
  ),
  property(
    "journal: any lines are a journal, or an error that names one of them",
    4,
    fc.tuple(
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...LINES) },
          fc.json(),
          fc.string({ unit: "binary", maxLength: 20 }),
        ),
        { maxLength: 6 },
      ),
      fc.constantFrom("", "\n"),
      fc.constantFrom("header", "none"),
    ),
    async ([lines, end, begins]) => {
      const text = (begins === "header" ? `${LINES[0]}\n` : "") + lines.join("\n") + end;
      try {
        knowledge(await Journal.open(new Bytes(Buffer.from(text)), redactor([])));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const line = Number(/line (\d+): /.exec(bounded(error.message))?.[1]);
        hold(line >= 1 && line <= text.split("\n").length, error.message);
      }
      hold(!("polluted" in {}), "the prototype of all objects was changed");
    },
  ),
];
