import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DataFile } from "../src/files/data-file.js";
import type { UploadTask } from "../src/service.js";
import { type Split, tasksOfShard } from "../src/shard.js";

function task(label: string, sizes: readonly number[], lane?: string): UploadTask {
  const files = sizes.map((size, index): DataFile => {
    const name = `${label}/${index}`;
    return { path: name, name, label: name, size, mtimeMs: 0 };
  });
  return {
    label,
    files,
    memory: { target: [label], unit: "file" },
    ...(lane === undefined ? {} : { lane }),
    run: async () => {},
  };
}

const plans = fc
  .array(
    fc.record({
      sizes: fc.array(fc.nat(10_000_000), { maxLength: 5 }),
      lane: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((tasks) => tasks.map(({ sizes, lane }, index) => task(`task ${index}`, sizes, lane)));

const shardsOf = (tasks: readonly UploadTask[], count: number, split: Split = "evenly") =>
  Array.from({ length: count }, (_, index) => tasksOfShard(tasks, { index, count }, split));

const counts = fc.integer({ min: 1, max: 12 });
const splits = fc.constantFrom<Split>("evenly", "steadily");

const labelOf = ({ label }: UploadTask) => label;

/** The same plan, as another process would make it. */
const anotherPlan = (tasks: readonly UploadTask[]) =>
  tasks.map(({ label, files, lane }) => {
    const sizes = files.map(({ size }) => size);
    return task(label, sizes, lane);
  });

describe("shards", () => {
  test("hold each task once, in the order of the plan", () => {
    fc.assert(
      fc.property(plans, counts, splits, (tasks, count, split) => {
        const shards = shardsOf(tasks, count, split);
        expect(shards.flat()).toHaveLength(tasks.length);
        expect(new Set(shards.flat())).toEqual(new Set(tasks));
        for (const shard of shards) expect(shard).toEqual(tasks.filter((one) => shard.includes(one)));
      }),
    );
  });

  test("keep the tasks of a lane together", () => {
    fc.assert(
      fc.property(plans, counts, splits, (tasks, count, split) => {
        for (const lane of ["a", "b", "c"]) {
          const holding = shardsOf(tasks, count, split).filter((shard) => shard.some((one) => one.lane === lane));
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("are the same in every job, each of which makes the plan by itself", () => {
    fc.assert(
      fc.property(plans, counts, splits, (tasks, count, split) => {
        const labels = (plan: readonly UploadTask[]) => shardsOf(plan, count, split).map((one) => one.map(labelOf));
        expect(labels(anotherPlan(tasks))).toEqual(labels(tasks));
      }),
    );
  });

  test("split steadily, keep their tasks when others come and go", () => {
    fc.assert(
      fc.property(plans, counts, fc.nat(), (tasks, count, seed) => {
        const fewer = tasks.filter((_, index) => (seed >> (index % 30)) % 2 === 0);
        const before = shardsOf(tasks, count, "steadily");
        const after = shardsOf(fewer, count, "steadily");
        for (const [index, shard] of after.entries()) {
          expect(shard).toEqual(before[index]?.filter((one) => fewer.includes(one)));
        }
      }),
    );
  });

  test("differ by no more than the largest task", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (sizes, count) => {
          const cost = (one: UploadTask) => (one.files[0]?.size ?? 0) + 16 * 1024;
          const shards = shardsOf(
            sizes.map((size, index) => task(`${index}`, [size])),
            count,
          );
          const loads = shards.map((shard) => shard.reduce((sum, one) => sum + cost(one), 0));
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...sizes) + 16 * 1024);
        },
      ),
    );
  });

  test("share out files without content", () => {
    const tasks = Array.from({ length: 8 }, (_, index) => task(`${index}`, [0]));
    expect(shardsOf(tasks, 4).map((shard) => shard.length)).toEqual([2, 2, 2, 2]);
  });
});
