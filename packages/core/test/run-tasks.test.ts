import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Clock } from "../src/clock.js";
import { InDoubtError, RefusedError } from "../src/errors.js";
import type { DataFile } from "../src/files/data-file.js";
import { lanesOf } from "../src/run-tasks.js";
import type { DatasetService, TaskContext, UploadTask } from "../src/service.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { edgeImpulseAt, statesOf, uploadNow } from "./support/run.js";
import { upload } from "./support/upload.js";

let sandbox: Sandbox;
let folder: TestFolder;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await testFolder();
});

afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

type Run = (context: TaskContext, files: readonly DataFile[]) => Promise<void>;

/** A service whose every file is a task, in the lane that stands before its first dash. */
function serviceOf(run: Run): DatasetService {
  return {
    ...edgeImpulseAt(sandbox),
    async plan(files) {
      const tasks = files.map((file): UploadTask => {
        const [lane, rest] = file.name.split("-");
        return {
          label: file.name,
          files: [file],
          memory: { target: [file.name], unit: "file" },
          ...(lane !== undefined && rest !== undefined ? { lane } : {}),
          run: (context) => run(context, [file]),
        };
      });
      return { tasks };
    },
  };
}

/** Time in which every sleep lasts until the end, two minutes later. */
class StandingClock implements Clock {
  readonly #end = new AbortController();

  now(): number {
    return this.#end.signal.aborted ? 121_000 : 0;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      if (ms < 3_600_000) this.#end.signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  end(): void {
    this.#end.abort();
  }
}

const written = (...names: string[]) => folder.write(Object.fromEntries(names.map((name) => [name, "abc"])));

describe("lanes", () => {
  test("hold the tasks of one lane in order; a task without one is alone", () => {
    const tasks = ["a1", "x", "b1", "a2", "y", "a3"].map(
      (label): UploadTask => ({
        label,
        files: [],
        memory: { target: [label], unit: "file" },
        ...(/^[ab]/.test(label) ? { lane: label.slice(0, 1) } : {}),
        run: async () => {},
      }),
    );
    expect(lanesOf(tasks).map((lane) => lane.map((task) => task.label))).toEqual([
      ["a1", "a2", "a3"],
      ["x"],
      ["b1"],
      ["y"],
    ]);
  });

  test("run side by side, their tasks one after the other, also after a failure", async () => {
    const running = new Set<string>();
    const order: string[] = [];
    let most = 0;
    const service = serviceOf(async (context, files) => {
      const label = files[0]?.name ?? "";
      const lane = label.slice(0, 1);
      expect(running.has(lane)).toBe(false);
      running.add(lane);
      most = Math.max(most, running.size);
      order.push(label);
      for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
      running.delete(lane);
      if (label === "a-1") throw new RefusedError("no", { status: 400 });
      context.confirm(files);
    });
    const files = await written("a-1", "b-1", "a-2", "b-2", "a-3");
    const report = await uploadNow(sandbox, files, { service, concurrency: 4 });
    expect(statesOf(report)).toEqual({
      "a-1": "failed",
      "b-1": "uploaded",
      "a-2": "uploaded",
      "b-2": "uploaded",
      "a-3": "uploaded",
    });
    expect(order.filter((label) => label.startsWith("a"))).toEqual(["a-1", "a-2", "a-3"]);
    expect(most).toBe(2);
  });
});

describe("a task", () => {
  test.each<[string, Run, string, string]>([
    ["that says nothing of its files", async () => {}, "failed", "internal"],
    [
      "that fails in a way nobody foresaw",
      async () => {
        throw new TypeError("x is not a function");
      },
      "failed",
      "internal",
    ],
    ["that throws no error", () => Promise.reject("text"), "failed", "internal"],
    [
      "whose request is in doubt",
      async (_, files) => {
        throw new InDoubtError("lost", { files, hint: "Look." });
      },
      "in-doubt",
      "in-doubt",
    ],
  ])("%s leaves them %p", async (_, run, state, kind) => {
    const report = await uploadNow(sandbox, await written("a"), { service: serviceOf(run) });
    expect(report.files[0]).toMatchObject({ state, error: { kind } });
  });

  test("in doubt of some of its files fails the others", async () => {
    const files = await written("a", "b", "c");
    const service: DatasetService = {
      ...edgeImpulseAt(sandbox),
      plan: async () => ({
        tasks: [
          {
            label: "all",
            files,
            memory: { target: ["all"], unit: "file" },
            async run(context) {
              await context.confirm(files.slice(0, 1), { itemId: "i", rows: new Map([[files[0] as DataFile, 5]]) });
              throw new InDoubtError("lost", { files: files.slice(1, 2), hint: "Look." });
            },
          },
        ],
      }),
    };
    const report = await uploadNow(sandbox, files, { service });
    expect(statesOf(report)).toEqual({ a: "uploaded", b: "in-doubt", c: "failed" });
    expect(report).toMatchObject({ status: "partial", totals: { rows: 5, uploaded: 1, inDoubt: 1, failed: 1 } });
  });

  test("that fails and has changed something at the service makes the run partial, and says what is there", async () => {
    const service = serviceOf(async (context) => {
      context.unfinished("was emptied");
      throw new RefusedError("no", { status: 400 });
    });
    const report = await uploadNow(sandbox, await written("a"), { service });
    expect(report).toMatchObject({
      status: "partial",
      totals: { failed: 1 },
      unfinished: [{ task: "a", message: "was emptied" }],
      notices: [{ level: "warning", message: "a: was emptied" }],
    });
  });

  test("that waits for a lost request to show keeps the others from nothing", async () => {
    const files = await written("a", "b", "c", "d", "e");
    for (const nth of [1, 2]) {
      sandbox.faults.push({ when: { method: "POST", nth }, do: { kind: "reset", at: "after-body" } });
    }
    const clock = new StandingClock();
    const report = upload({ service: edgeImpulseAt(sandbox, { groupBy: "file" }), files, concurrency: 2, clock });
    // Only then does the time go on that the first two are waiting for.
    await sandbox.requests.waitFor(() => sandbox.edgeImpulse.items.length === 3);
    clock.end();
    expect(statesOf(await report)).toEqual({
      a: "uploaded",
      b: "uploaded",
      c: "uploaded",
      d: "uploaded",
      e: "uploaded",
    });
  });

  test("polls at growing intervals until there is an answer", async () => {
    const clock = new JumpingClock();
    let asked = 0;
    const service = serviceOf(async (context, files) => {
      await context.poll(async () => {
        asked += 1;
        return asked === 12 ? { kind: "done", value: asked } : { kind: "working" };
      });
      context.confirm(files);
    });
    const report = await uploadNow(sandbox, await written("a"), { service, clock });
    expect(report.status).toBe("success");
    expect(clock.sleeps).toHaveLength(11);
    expect(clock.sleeps[0]).toBe(875);
    expect(clock.sleeps).toEqual([...clock.sleeps].sort((a, b) => a - b));
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(30_000);
  });

  test("stops polling where the service does not say for five minutes how far it is", async () => {
    const clock = new JumpingClock();
    const start = clock.now();
    const error = new RefusedError("no such job", { status: 404 });
    const service = serviceOf(async (context) => {
      // Work that is known of begins the five minutes anew.
      await context.poll(async () => (clock.now() - start < 60_000 ? { kind: "working" } : { kind: "unclear", error }));
    });
    const report = await uploadNow(sandbox, await written("a"), { service, clock });
    expect(report.files[0]).toMatchObject({ state: "failed", error: { message: "no such job" } });
    expect((clock.now() - start) / 60_000).toBeCloseTo(6, 0);
  });
});
