import { describe, expect, test } from "@jest/globals";
import { JumpingClock } from "../support/jumping-clock.js";
import { MemoryFile } from "../support/memory-file.js";
import {
  APPEND,
  CREATE,
  csv,
  folder,
  REPLACE,
  run,
  sandbox,
  start,
  steps,
  useGraphiteNote,
} from "./graphite-note-stage.js";

useGraphiteNote();

describe("refusals", () => {
  const refusal = async (options: Parameters<typeof run>[1]) => {
    const report = await run(await folder.write({ "a.csv": csv(1, 50) }), options);
    expect(report.status).toBe("failure");
    return report.files[0]?.error;
  };

  test("401 names the token", async () => {
    await start();
    const error = await refusal({ target: REPLACE, token: "wrong" });
    expect(error).toMatchObject({ kind: "refused", status: 401, hint: expect.stringContaining("`token`") });
    expect(error?.message).toBe("fill dataset: The token is not valid. (HTTP 401)");
  });

  test("404 names the dataset's code", async () => {
    await start();
    const error = await refusal({ target: { mode: "replace", datasetCode: "gone" } });
    expect(error).toMatchObject({ status: 404, hint: expect.stringContaining("`dataset-code`") });
    expect(error?.message).toContain("There is no dataset gone.");
  });

  test("409 at a creation asks for another name", async () => {
    await start();
    const error = await refusal({ target: { mode: "create", name: "Sales" } });
    expect(error).toMatchObject({ status: 409, hint: expect.stringContaining("another `name`") });
    expect(error?.message).toContain('A dataset "Sales" exists already.');
    expect(steps()).toEqual(["create"]);
  });

  test("409 at a later fill is final: it may mean a duplicate", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "answer", at: "after-body", status: 409 } });
    expect(await refusal({ target: APPEND })).toMatchObject({ kind: "refused", status: 409 });
    expect(steps()).toEqual(["fill"]);
  });

  test("413 asks for fewer rows in a request, and names the dataset that was made", async () => {
    await start({ maxBodyBytes: 1200 });
    const files = await folder.write({ "a.csv": csv(1, 1000) });
    const report = await run(files, { target: CREATE });
    const code = sandbox.graphiteNote.datasets.at(-1)?.code;
    expect(report.files[0]?.error).toMatchObject({ status: 413, hint: expect.stringContaining("`rows-per-request`") });
    expect(report.itemIds).toEqual([code]);
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining(`${code}`) }]);
  });

  test.each([
    ["441", { planRows: 10 }, "A limit of the Graphite Note plan is reached"],
    ["443", { trial: "over" }, "The trial of Graphite Note is over"],
  ] as const)("%s is about the plan", async (status, options, hint) => {
    await start(options);
    expect(await refusal({ target: APPEND })).toMatchObject({
      status: Number(status),
      hint: expect.stringContaining(hint),
    });
  });
});

describe("a fill that is answered with HTTP 200 and", () => {
  const fillAnswer = (body: string, nth = 1) =>
    sandbox.faults.push({
      when: { path: /fill/, nth },
      do: { kind: "answer", at: "after-processing", status: 200, body },
    });

  test.each([
    ['{"data":{"status":"error","details":{"message":"Bad rows"}}}', "fill dataset: Bad rows (HTTP 200)"],
    ['{"message":"Bad rows","data":{"status":"error"}}', "fill dataset: Bad rows (HTTP 200)"],
    ['{"data":{"status":"queued"}}', 'fill dataset: the service says "queued" (HTTP 200)'],
  ])("%s is a no", async (body, message) => {
    await start();
    fillAnswer(body);
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: APPEND });
    expect(report).toMatchObject({ status: "failure", files: [{ error: { kind: "refused", message } }] });
    expect(report.totals.rows).toBeUndefined();
  });

  test.each(['{"data":null}', "{}", "<html></html>", "", '{"data":"success"}'])(
    "%s is neither yes nor no",
    async (body) => {
      await start();
      fillAnswer(body);
      const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: APPEND });
      expect(report).toMatchObject({ status: "partial", files: [{ state: "in-doubt" }] });
      expect(report.totals).toMatchObject({ serviceRows: 4 });
    },
  );

  const figure = (rows: unknown) => JSON.stringify({ data: { status: "success", details: { "rows-count": rows } } });

  test.each([
    [APPEND, 2],
    [APPEND, "2"],
  ] as const)("fewer rows than were sent puts an append in doubt", async (target, rows) => {
    await start();
    fillAnswer(figure(rows));
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target });
    expect(report.files[0]).toMatchObject({
      state: "in-doubt",
      error: { message: "fill dataset: sent were 3 rows, but the service says 2" },
    });
  });

  test("a figure that is neither its rows nor all so far begins a replacement again", async () => {
    await start();
    fillAnswer(figure(2), 2);
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const report = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock: new JumpingClock() });
    expect(report.status).toBe("success");
    fillAnswer(figure(4), 2);
    const again = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock: new JumpingClock() });
    expect(again.notices[0]?.message).toContain("sent were 2 rows, but the service says 4");
  });

  test("the total in place of the rows of the fill is a yes", async () => {
    await start({ fillRowsCount: "total" });
    const files = await folder.write({ "a.csv": csv(1, 5) });
    for (const target of [APPEND, REPLACE]) {
      const report = await run(files, { target, rowsPerRequest: 2 });
      expect(report).toMatchObject({ status: "success", unfinished: [] });
    }
  });
});

describe("what a refusal in the middle leaves", () => {
  const refuseFill = (nth: number, status = 400) =>
    sandbox.faults.push({
      when: { path: /fill/, nth },
      do: { kind: "answer", at: "after-body", status, body: '{"message":"Too much"}' },
    });
  const files = () => folder.write({ "a.csv": csv(1, 2500), "b.csv": csv(2501, 2000) });

  test.each([
    [REPLACE, "dataset sales", "was emptied and holds 2,000 of 4,500 rows; run the upload again"],
    [CREATE, 'dataset "New"', "was created and holds 2,000 of 4,500 rows; to fill it, use `mode: replace` with"],
  ])("is said of a dataset whose rows are $mode'd", async (target, task, message) => {
    await start();
    refuseFill(3);
    const report = await run(await files(), { target, rowsPerRequest: 1000 });
    expect(report).toMatchObject({
      status: "partial",
      totals: { failed: 2, rows: 2000 },
      unfinished: [{ task, message: expect.stringContaining(message) }],
    });
  });

  test("is said of an append, whose rows a run without a journal would add again", async () => {
    await start();
    refuseFill(3);
    const report = await run(await files(), { target: APPEND, rowsPerRequest: 1000 });
    expect(report).toMatchObject({ status: "partial", totals: { failed: 2, rows: 2000, serviceRows: 2001 } });
    expect(report.unfinished.map(({ message }) => message)).toEqual([
      "2,000 of 4,500 rows are in; the dataset has 2,001 rows now; running again adds them again",
    ]);
  });

  test("is said of an append with a journal, which the next run completes", async () => {
    await start();
    refuseFill(3);
    const journal = new MemoryFile();
    const report = await run(await files(), { target: APPEND, rowsPerRequest: 1000 }, { journal });
    expect(report.unfinished[0]?.message).toContain("running again with the same journal adds the rest");
    const next = await run(await files(), { target: APPEND, rowsPerRequest: 1000 }, { journal });
    expect(next).toMatchObject({ status: "success", unfinished: [], totals: { serviceRows: 4501 } });
  });

  test.each([REPLACE, APPEND])("is nothing where the first fill is refused ($mode)", async (target) => {
    await start();
    refuseFill(1);
    const report = await run(await files(), { target, rowsPerRequest: 1000 });
    expect(report).toMatchObject({ status: "failure", unfinished: [], notices: [] });
    expect(sandbox.graphiteNote.datasets[0]?.rowsCount).toBe(1);
  });
});
