import { expect, test } from "@jest/globals";
import { KeyedLock } from "../src/keyed-lock.js";

const never = new AbortController().signal;

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("holders of one key take turns in order, and another key does not wait", async () => {
  const lock = new KeyedLock();
  const log: string[] = [];
  const first = gate();
  const a1 = lock.hold("a", never, async () => {
    log.push("a1 in");
    await first.opened;
    log.push("a1 out");
  });
  const a2 = lock.hold("a", never, async () => log.push("a2"));
  await lock.hold("b", never, async () => log.push("b"));
  expect(log).toEqual(["a1 in", "b"]);
  first.open();
  await Promise.all([a1, a2]);
  expect(log).toEqual(["a1 in", "b", "a1 out", "a2"]);
});

test("who is cancelled while waiting lets nobody in beside the holder", async () => {
  const lock = new KeyedLock();
  const first = gate();
  const log: string[] = [];
  const holder = lock.hold("a", never, async () => {
    await first.opened;
    log.push("holder out");
  });
  const cancel = new AbortController();
  const cancelled = lock.hold("a", cancel.signal, async () => log.push("cancelled"));
  const third = lock.hold("a", never, async () => log.push("third"));
  cancel.abort(new Error("enough"));
  await expect(cancelled).rejects.toThrow("enough");
  first.open();
  await Promise.all([holder, third]);
  expect(log).toEqual(["holder out", "third"]);
});

test("a holder that throws gives the key back", async () => {
  const lock = new KeyedLock();
  await expect(lock.hold("a", never, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await lock.hold("a", never, async () => "next")).toBe("next");
});
