import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.js";
import type { UploadEvent } from "../../src/events.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { MemoryFile } from "../support/memory-file.js";
import { answer, folder, run, sandbox, start, useRoe } from "./roe-stage.js";

const DESCRIBE = /\/describe\//;
const TABLE = /\/tables\/upload/;

useRoe();

describe("a table", () => {
  const csv = (rows = 3) => folder.writeOne("data/t.csv", `x,y\n${'1,"2\n3"\n'.repeat(rows)}`);

  test("is made of one CSV file, and its rows are compared", async () => {
    await start();
    const report = await run([await csv()], { tableName: "sales/2026 ü", organizationId: "o1" });
    expect(report).toMatchObject({ status: "success", notices: [], totals: { rows: 3, serviceRows: 3 } });
    expect(report.itemIds).toEqual(["sales/2026 ü"]);
    expect(sandbox.roe.tables).toMatchObject([{ name: "sales/2026 ü", organizationId: "o1", rowCount: 3 }]);
  });

  test("that exists already is refused before the file is sent", async () => {
    await start();
    await run([await csv()], { tableName: "t" });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({
      kind: "refused",
      status: 400,
      hint: expect.stringContaining("table-name"),
    });
    expect(sandbox.requests.matching(TABLE)).toHaveLength(1);
  });

  test("with other rows than were sent fails with both numbers, and its name is an output", async () => {
    await start();
    const file = await csv();
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      times: 5,
      do: { kind: "answer", at: "after-body", status: 200, body: '{"row_count":2}' },
    });
    const report = await run([file], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state: "failed", itemId: "t" });
    expect(report.files[0]?.error?.message).toContain("has 2 rows, but 3 were sent");
    expect(report.status).toBe("partial");
    expect(report.unfinished).toMatchObject([{ message: "was made and has 2 rows, though 3 were sent" }]);
    expect(report.totals.serviceRows).toBe(2);
  });

  test("whose rows the service is still counting is asked after again", async () => {
    await start();
    const file = await csv();
    for (const [nth, rows] of [
      [2, null],
      [2, 1],
    ]) {
      sandbox.faults.push({
        when: { path: DESCRIBE, nth: nth ?? 0 },
        do: { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ row_count: rows }) },
      });
    }
    expect(await run([file], { tableName: "t" })).toMatchObject({
      status: "success",
      notices: [],
      totals: { serviceRows: 3 },
    });
    expect(sandbox.requests.matching(DESCRIBE)).toHaveLength(4);
  });

  test("whose rows the service does not say is uploaded, with a warning", async () => {
    await start({ rowCount: "null" });
    const clock = new JumpingClock();
    const report = await run([await csv()], { tableName: "t" }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { rows: 3 } });
    expect(report.totals.serviceRows).toBeUndefined();
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining("not compared") }]);
    expect(clock.sleeps).toHaveLength(4);
    await run([await csv()], { tableName: "t2" }, { clock, wait: false });
    expect(clock.sleeps).toHaveLength(4);
  });

  test.each<[string, unknown, string]>([
    ["cannot be read", { row_count: "three" }, "no whole number as `row_count`"],
    ["is no JSON", "three", "no whole number as `row_count`"],
  ])("whose description %s is uploaded, with a warning", async (_, body, said) => {
    await start();
    const file = await csv();
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      do: {
        kind: "answer",
        at: "after-body",
        status: 200,
        body: typeof body === "string" ? body : JSON.stringify(body),
      },
    });
    const report = await run([file], { tableName: "t" });
    expect(report.status).toBe("success");
    expect(report.notices[0]?.message).toContain(said);
  });

  test("is not uploaded to a server that knows nothing of tables", async () => {
    await start();
    sandbox.faults.push({ when: { path: DESCRIBE }, do: { kind: "html", status: 404 } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({ kind: "unexpected-answer", status: 404 });
    expect(sandbox.roe.tables).toHaveLength(0);
  });

  test("that the service names otherwise is told of", async () => {
    await start();
    answer(TABLE, 201, { table_name: "t_1" });
    answer(/t_1\/describe/, 200, { row_count: 3 });
    const report = await run([await csv()], { tableName: "T 1" });
    expect(report).toMatchObject({ status: "success", itemIds: ["t_1"] });
    expect(report.notices[0]?.message).toContain('"t_1" instead of "T 1"');
    expect(sandbox.requests.matching(DESCRIBE).at(-1)?.path).toContain("/t_1/describe/");
  });

  test.each(["..", "a\r\nb", "\u202Etxt", "\ud800", "x".repeat(201)])(
    "whose answer calls it %j, which is no name, has the one that was asked for",
    async (name) => {
      await start();
      const file = await folder.writeOne("a.csv", "x\n1\n");
      answer(TABLE, 200, { table_name: name });
      answer(DESCRIBE, 404, {});
      answer(DESCRIBE, 200, { row_count: 1 });
      answer(DESCRIBE, 200, { row_count: 1 });
      const report = await run([file], { tableName: "t" });
      expect(report).toMatchObject({ status: "success", itemIds: ["t"] });
    },
  );

  test("whose answer has no name is looked up, and sent again where there is none", async () => {
    await start();
    answer(TABLE, 201, { summary: "3 rows" });
    expect((await run([await csv()], { tableName: "t" })).status).toBe("success");
    expect(sandbox.requests.matching(TABLE)).toHaveLength(2);
  });

  test("whose answer is lost is found by its name, which was free before, and its rows", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-processing" } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report).toMatchObject({ status: "success", itemIds: ["t"], totals: { rows: 3, serviceRows: 3 } });
    expect(sandbox.requests.matching(TABLE).map(({ outcome }) => outcome)).toEqual([{ kind: "reset" }]);
  });

  test("that did not arrive is sent again", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-body" } });
    expect((await run([await csv()], { tableName: "t" })).status).toBe("success");
  });

  test("whose refusal is for another reason than its name is refused", async () => {
    await start();
    const file = await folder.writeOne("t.csv", 'x,y\n1,"2');
    const report = await run([file], { tableName: "t" });
    expect(report.files[0]?.error).toMatchObject({ kind: "refused", status: 400 });
    expect(report.files[0]?.error?.message).toContain("file: Not a CSV file");
  });

  test("of a name that somebody takes meanwhile is in doubt", async () => {
    await start({ rowCount: "null" });
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-processing" } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("an unknown number of rows");
  });

  test("whose attempts all fail is in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, times: 3, do: { kind: "reset", at: "after-body" } });
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("the service does not show it");
  });

  test("that may have been made is in doubt when the run is stopped before it was looked up", async () => {
    await start();
    const stop = new AbortController();
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "answer", at: "after-processing", status: 500 } });
    const onEvent = ({ kind }: UploadEvent) => {
      if (kind === "asking") stop.abort();
    };
    const report = await run([await csv()], { tableName: "t" }, { signal: stop.signal, onEvent });
    expect(sandbox.roe.tables).toHaveLength(1);
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
  });

  test.each([
    ["is this upload's where it has the file's rows", "given", "uploaded"],
    ["is in doubt where it does not say its rows", "null", "in-doubt"],
  ] as const)("that shows only when it is sent again %s", async (_, rowCount, state) => {
    await start({ rowCount });
    sandbox.faults.push({ when: { path: TABLE }, do: { kind: "reset", at: "after-processing" } });
    sandbox.faults.push({
      when: { path: DESCRIBE },
      times: 99,
      do: { kind: "answer", at: "after-body", status: 404, body: "{}" },
    });
    const isSentAgain = () => sandbox.requests.matching(TABLE).length === 2;
    sandbox.requests.waitFor(isSentAgain).then(() => sandbox.faults.clear());
    const report = await run([await csv()], { tableName: "t" });
    expect(report.files[0]).toMatchObject({ state });
    expect(sandbox.requests.matching(TABLE)[1]).toMatchObject({ outcome: { kind: "answered", status: 400 } });
  });

  test("that is gone when its rows are asked for is sent again by the next run", async () => {
    await start();
    const journal = new MemoryFile();
    answer(TABLE, 201, { table_name: "t" });
    const report = await run([await csv()], { tableName: "t" }, { journal });
    expect(report.files[0]?.error?.message).toBe('table "t" was made, but is not there');
    expect((await run([await csv()], { tableName: "t" }, { journal })).status).toBe("success");
  });

  test("of which nobody can be asked any more is in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: TABLE }, times: 2, do: { kind: "reset", at: "after-body" } });
    sandbox.faults.push({
      when: { path: DESCRIBE, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 403, body: '{"detail":"not yours"}' },
    });
    const report = await run([await csv()], { tableName: "t" }, { maxRetries: 1 });
    expect(report.files[0]).toMatchObject({ state: "in-doubt" });
    expect(report.files[0]?.error?.message).toContain("not yours");
  });

  test("takes one CSV file", async () => {
    await start();
    await expect(run([await csv(), await folder.writeOne("b.csv", "x\n1\n")], { tableName: "t" })).rejects.toThrow(
      InputError,
    );
    await expect(run([await folder.writeOne("b.tsv", "x\n1\n")], { tableName: "t" })).rejects.toThrow(InputError);
    expect(await run([], { tableName: "t" })).toMatchObject({ status: "skipped" });
    expect(sandbox.requests.length).toBe(0);
  });
});

describe("replacing a table", () => {
  const REPLACE = { tableName: "t", mode: "replace" } as const;
  const DELETE = { method: "DELETE" };
  const csv = (rows = 3) => folder.writeOne("t.csv", `x,y\n${"1,2\n".repeat(rows)}`);
  const tables = () => sandbox.roe.tables.map(({ name, rowCount }) => [name, rowCount]);
  const begin = async () => {
    await start();
    await run([await csv(5)], { tableName: "t" });
  };

  test("deletes it and makes it again", async () => {
    await begin();
    const report = await run([await csv()], REPLACE);
    expect(report).toMatchObject({ status: "success", mode: "replace", itemIds: ["t"], totals: { serviceRows: 3 } });
    expect([tables(), report.unfinished]).toEqual([[["t", 3]], []]);
  });

  test("makes it where there is none", async () => {
    await start();
    expect((await run([await csv()], REPLACE)).status).toBe("success");
    expect([...sandbox.requests].map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  });

  test.each([
    ["has no rows", "x,y\n", "has no rows to replace a table with"],
    ["is no table", 'x,y\n1,"2\n', "is no table: "],
  ])("keeps it where the file %s, and a dry run says so", async (_, content, words) => {
    await begin();
    const before = sandbox.requests.length;
    const file = await folder.writeOne("t.csv", content);
    for (const dryRun of [true, false]) {
      const report = await run([file], REPLACE, { dryRun });
      expect(report).toMatchObject({ status: "failure", errors: [{ kind: "data", file: "t.csv" }] });
      expect(report.errors[0]?.message).toContain(words);
    }
    expect(tables()).toEqual([["t", 5]]);
    expect(sandbox.requests.length).toBe(before);
  });

  test("keeps it where it may not be deleted", async () => {
    await begin();
    sandbox.faults.push({
      when: DELETE,
      do: { kind: "answer", at: "after-body", status: 409, body: '{"detail":"Used."}' },
    });
    const report = await run([await csv()], REPLACE);
    expect(report).toMatchObject({ status: "failure", unfinished: [], files: [{ error: { status: 409 } }] });
    expect(tables()).toEqual([["t", 5]]);
  });

  test.each([
    ["is refused", 400, '{"error":"Bad file."}', "was deleted, and it was not made again; run the upload again"],
    ["is in doubt", 502, "", "was deleted, and whether it was made again is not known; run the upload again"],
  ])("says that it is gone where the upload %s", async (_, status, body, message) => {
    await begin();
    const refuse = (times: number, answered: number, text: string) =>
      sandbox.faults.push({
        when: { path: TABLE },
        times,
        do: { kind: "answer", at: "after-body", status: answered, body: text },
      });
    refuse(status === 400 ? 1 : 3, status, body);
    const journal = new MemoryFile();
    const report = await run([await csv()], REPLACE, { journal });
    expect(report).toMatchObject({ status: "partial", unfinished: [{ task: 'table "t"', message }] });
    expect(tables()).toEqual([]);
    // The next run makes it; until then it says the same.
    refuse(1, 400, "[]");
    expect((await run([await csv()], REPLACE, { journal })).unfinished).toHaveLength(1);
    expect((await run([await csv()], REPLACE, { journal })).status).toBe("success");
    expect(await run([await csv()], REPLACE, { journal })).toMatchObject({ status: "skipped", earlierItemIds: ["t"] });
  });

  test("makes it again where only the answer to its deletion was lost", async () => {
    await begin();
    sandbox.faults.push({ when: DELETE, do: { kind: "reset", at: "after-processing" } });
    expect((await run([await csv()], REPLACE)).status).toBe("success");
    expect(tables()).toEqual([["t", 3]]);
    expect([...sandbox.requests].filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });
});
