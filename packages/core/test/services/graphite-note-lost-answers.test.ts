import { describe, expect, test } from "@jest/globals";
import { JumpingClock } from "../support/jumping-clock.js";
import {
  APPEND,
  CREATE,
  csv,
  folder,
  REPLACE,
  rows,
  run,
  sandbox,
  start,
  steps,
  storedRows,
  useGraphiteNote,
} from "./graphite-note-stage.js";

useGraphiteNote();

describe("lost answers", () => {
  test.each([REPLACE, CREATE])("a fill that is lost begins the dataset again ($mode)", async (target) => {
    await start();
    const clock = new JumpingClock();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target, rowsPerRequest: 3 }, { clock });
    expect(steps().filter((step) => step !== "create")).toEqual(["fill", "fill", "fill", "fill", "fill", "complete"]);
    expect(report).toMatchObject({ status: "success", totals: { rows: 7, serviceRows: 7 } });
    expect(await storedRows()).toEqual(rows(1, 7));
    expect(report.notices.map(({ message }) => message)).toContainEqual(expect.stringContaining("filled again"));
    // The lost request may still be carried out: what it adds must be emptied with the rest.
    expect(clock.sleeps).toEqual([30_000]);
  });

  const cut = { kind: "truncated-answer", framing: "content-length" } as const;

  test("the only fill, which empties the dataset, is simply sent again", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: cut });
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: REPLACE, rowsPerRequest: 3 });
    expect(report).toMatchObject({ status: "success", notices: [], requests: [{ attempts: [{}, {}] }, {}] });
    expect(await storedRows()).toEqual(rows(1, 3));
  });

  test("the first of several fills is sent again after a while: carried out late, it would undo the others", async () => {
    await start();
    const clock = new JumpingClock();
    sandbox.faults.push({ when: { path: /fill/ }, do: cut });
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const report = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { serviceRows: 5 } });
    expect(clock.sleeps).toEqual([30_000]);
    expect(await storedRows()).toEqual(rows(1, 5));
  });

  test("a fill that is answered with a page begins the dataset again, but for the first, which may have met with no service", async () => {
    await start();
    const clock = new JumpingClock();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "html" } });
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const options = { target: REPLACE, rowsPerRequest: 3 };
    expect((await run(files, options, { clock })).status).toBe("success");
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "html" } });
    const report = await run(files, options, { clock });
    expect(report.files[0]).toMatchObject({ state: "failed", error: { kind: "unexpected-answer" } });
    expect(report.unfinished).toMatchObject([{ message: "may have been emptied; run the upload again" }]);
  });

  test("a dataset that is still being changed is waited for before it is emptied", async () => {
    await start();
    const clock = new JumpingClock();
    const busy = { kind: "answer", at: "after-body", status: 409, headers: { "retry-after": "20" } } as const;
    sandbox.faults.push(
      { when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } },
      { when: { path: /fill/, nth: 3 }, do: busy, times: 2 },
    );
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const report = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { serviceRows: 5 } });
    expect(clock.sleeps).toEqual([30_000, 20_000, 20_000]);
    expect(await storedRows()).toEqual(rows(1, 5));
  });

  test("rows that arrive after the dataset was begun again show in the total", async () => {
    await start();
    sandbox.faults.push(
      { when: { path: /fill/, nth: 2 }, do: { kind: "late-processing", ms: 300 } },
      { when: { path: /fill/, nth: 4 }, do: { kind: "delay", at: "before-body", ms: 700 } },
    );
    const report = await run(
      await folder.write({ "a.csv": csv(1, 7) }),
      { target: REPLACE, rowsPerRequest: 3 },
      { clock: new JumpingClock() },
    );
    expect(report).toMatchObject({ status: "partial", totals: { serviceRows: 10 } });
    expect(report.files[0]?.error?.message).toBe("the service says that the dataset has 10 rows, sent were 7");
  });

  test("a dataset is begun again three times at most", async () => {
    await start();
    for (const nth of [2, 4, 6, 8])
      sandbox.faults.push({ when: { path: /fill/, nth }, do: { kind: "reset", at: "after-body" } });
    const report = await run(
      await folder.write({ "a.csv": csv(1, 5) }),
      { target: REPLACE, rowsPerRequest: 3 },
      { clock: new JumpingClock() },
    );
    expect(steps()).toEqual(Array(8).fill("fill"));
    expect(report.files[0]?.error).toMatchObject({ kind: "given-up", hint: expect.stringContaining("sales") });
  });

  test("a dataset whose creation is lost is in doubt and not made again", async () => {
    await start();
    sandbox.faults.push({ when: { path: /create/ }, do: { kind: "reset", at: "after-processing" } });
    const report = await run(await folder.write({ "a.csv": csv(1, 1), "b.csv": csv(2, 1) }), { target: CREATE });
    expect(steps()).toEqual(["create"]);
    expect(report).toMatchObject({ status: "partial", totals: { inDoubt: 2 } });
  });

  test("a lost fill of an append puts the files with rows in it in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2), "c.csv": csv(5, 1) });
    const report = await run(files, { target: APPEND, rowsPerRequest: 3 });
    expect(steps()).toEqual(["fill", "fill", "complete"]);
    expect(report.unfinished.map(({ message }) => message)).toEqual([
      "3 of 5 rows are in; whether 2 more are is not known; the dataset has 6 rows now; running again adds them again",
    ]);
    expect(report).toMatchObject({
      status: "partial",
      totals: { rows: 3, serviceRows: 6 },
      files: [
        { state: "uploaded", rows: 2 },
        { state: "in-doubt", rows: 1, error: { kind: "in-doubt" } },
        { state: "in-doubt", error: { kind: "in-doubt" } },
      ],
    });
  });

  test("files behind a lost fill of an append are failed as not sent", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2), "c.csv": csv(5, 2) });
    const report = await run(files, { target: APPEND, rowsPerRequest: 2 });
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt", "failed"]);
    expect(report.files[2]).toMatchObject({ itemId: "sales", error: { kind: "stopped" } });
    expect(report.files[2]?.error?.message).toMatch(/^not sent: /);
  });
});

describe("a run that is cancelled", () => {
  async function cancelAmidSecondFill(target: typeof REPLACE | typeof APPEND) {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const cancel = new AbortController();
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2) });
    const done = run(files, { target, rowsPerRequest: 2 }, { signal: cancel.signal });
    await sandbox.requests.waitFor(({ number, bodyBytes }) => number === 2 && bodyBytes > 100);
    cancel.abort();
    return done;
  }

  test("leaves an incomplete replacement as failed", async () => {
    const report = await cancelAmidSecondFill(REPLACE);
    expect(report).toMatchObject({ status: "partial", itemIds: ["sales"], totals: { failed: 2 } });
    expect(report.unfinished[0]?.message).toContain("was emptied and holds at least 2 of 4 rows");
    expect(report.files[0]?.error).toMatchObject({ kind: "stopped", message: expect.stringContaining("incomplete") });
  });

  test("leaves the rows of an append that were under way in doubt", async () => {
    const report = await cancelAmidSecondFill(APPEND);
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt"]);
  });

  test("reports so where it was still reading", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 2) });
    const report = await run(files, { target: REPLACE }, { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ status: "failure", errors: [{ kind: "stopped" }], files: [{ state: "failed" }] });
    expect(sandbox.requests).toHaveLength(0);
  });
});
