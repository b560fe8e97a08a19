import { beforeEach, describe, expect, test } from "@jest/globals";
import { type GraphiteNoteOptions, graphiteNote } from "../src/services/graphite-note.js";
import { fail, folder, LOST, LOST_UNSTORED, REFUSED, run, sandbox, useJournal } from "./journal-stage.js";
import { statesOf } from "./support/run.js";

useJournal();

describe("Graphite Note", () => {
  const columns = [{ name: "n", alias: "N", type: "measure", subtype: "numeric" }] as const;
  const CREATE = { mode: "create", name: "New" } as const;
  const REPLACE = { mode: "replace", datasetCode: "numbers" } as const;
  const APPEND = { mode: "append", datasetCode: "numbers" } as const;
  const service = (target: GraphiteNoteOptions["target"]) => ({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.graphiteNote,
      userCode: "me",
      target,
      columns,
      requestsPerMinute: 0,
      rowsPerRequest: 2,
    }),
  });
  const csv = (first: number, last: number) =>
    `N\n${Array.from({ length: last - first + 1 }, (_, index) => `${first + index}\n`).join("")}`;
  const stored = async () => {
    const rows: unknown[] = [];
    for await (const row of sandbox.graphiteNote.datasets.at(-1)?.rows() ?? []) rows.push(row[0]);
    return rows;
  };
  beforeEach(() =>
    sandbox.graphiteNote.addDataset({ code: "numbers", userCode: "me", name: "Numbers", columns, rows: [] }),
  );

  test.each([CREATE, REPLACE])("$mode that was cut off begins again in the same dataset", async (target) => {
    const files = await folder.write({ "a.csv": csv(1, 5) });
    fail(REFUSED, target.mode === "create" ? 3 : 2);
    expect((await run(files, service(target))).status).toBe("partial");
    const datasets = sandbox.graphiteNote.datasets.length;
    expect((await run(files, service(target))).status).toBe("success");
    expect(sandbox.graphiteNote.datasets.length).toBe(datasets);
    expect(await stored()).toEqual([1, 2, 3, 4, 5]);
    expect((await run(files, service(target))).status).toBe("skipped");
  });

  test("append goes on with the row where it was cut off", async () => {
    const files = await folder.write({ "a.csv": csv(1, 3), "b.csv": csv(4, 7) });
    fail(REFUSED, 3);
    expect(statesOf(await run(files, service(APPEND)))).toEqual({ "a.csv": "uploaded", "b.csv": "failed" });
    const report = await run(files, service(APPEND));
    expect(report).toMatchObject({ status: "success", totals: { skipped: 1, uploaded: 1 } });
    expect(await stored()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test.each([
    ["arrived", LOST, [1, 2, 3, 4, 5]],
    ["send-again", LOST_UNSTORED, [1, 2, 3, 4, 5]],
    ["send-again", LOST, [1, 2, 3, 4, 3, 4, 5]], // what the user is answerable for
  ] as const)("append whose answer was lost goes on where the user says %s", async (inDoubt, fault, rows) => {
    const files = await folder.write({ "a.csv": csv(1, 5) });
    fail(fault, 2);
    expect((await run(files, service(APPEND))).totals).toMatchObject({ inDoubt: 1 });
    expect((await run(files, { ...service(APPEND), inDoubt })).status).toBe("success");
    expect(await stored()).toEqual(rows);
    expect((await run(files, service(APPEND))).status).toBe("skipped");
  });

  test("create that was cut off before its answer is made again, with a notice", async () => {
    const files = await folder.write({ "a.csv": csv(1, 5) });
    fail(LOST_UNSTORED);
    expect((await run(files, service(CREATE))).totals).toMatchObject({ inDoubt: 1 });
    const report = await run(files, service(CREATE));
    expect(report.status).toBe("success");
    expect(report.notices).toContainEqual({
      level: "warning",
      message: expect.stringContaining('cut off before the answer to "create dataset"'),
    });
    expect(await stored()).toEqual([1, 2, 3, 4, 5]);
  });

  test("append whose answer was lost stays in doubt, and is not repeated", async () => {
    const files = await folder.write({ "a.csv": csv(1, 3), "b.csv": csv(4, 4) });
    fail(LOST, 2);
    await run(files, service(APPEND));
    const fills = sandbox.requests.matching(/dataset-fill/).length;
    const report = await run(files, service(APPEND));
    expect(statesOf(report)).toEqual({ "a.csv": "in-doubt", "b.csv": "in-doubt" });
    expect(sandbox.requests.matching(/dataset-fill/).length).toBe(fills);
    expect(await stored()).toEqual([1, 2, 3, 4]);
  });
});
