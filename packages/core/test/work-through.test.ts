import { expect, test } from "@jest/globals";
import { workThrough } from "../src/work-through.js";

/** A promise, and what settles it. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test("items are worked through in order, as many at once as allowed", async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await workThrough([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
  });
  expect([begun, most]).toEqual([[1, 2, 3, 4, 5], 2]);
});

test("items that have stepped aside keep nobody from work, and are waited for", async () => {
  const rest = gate();
  const ended: number[] = [];
  await workThrough([1, 2, 3, 4, 5], 2, async (item, aside) => {
    if (item <= 2) await aside(() => rest.opened);
    if (item === 5) rest.open();
    ended.push(item);
  });
  expect([ended.slice(0, 3), ended.slice(3).sort()]).toEqual([
    [3, 4, 5],
    [1, 2],
  ]);
});

test("one that steps aside again and again makes room for one each time, not for one more", async () => {
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  let working = 0;
  let most = 0;
  const items = Array.from({ length: 40 }, (_, index) => index);
  await workThrough(items, 1, async (item, aside) => {
    working += 1;
    for (let round = 0; round < 5; round += 1) {
      if (item === 0) {
        working -= 1;
        await aside(turn);
        working += 1;
      } else await turn();
      most = Math.max(most, working);
    }
    working -= 1;
  });
  // The one that goes on after its wait, and the one that was begun meanwhile.
  expect(most).toBe(2);
});

test("what one fails with is what all fail with", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("no");
  };
  await expect(workThrough([1, 2, 3], 3, work)).rejects.toThrow("no");
});
