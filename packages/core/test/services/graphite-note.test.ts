import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { UploadEvent } from "../../src/events.js";
import { JumpingClock } from "../support/jumping-clock.js";
import {
  APPEND,
  COLUMNS,
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
  temporaryFolder,
  useGraphiteNote,
} from "./graphite-note-stage.js";

useGraphiteNote();

describe("one dataset of all files", () => {
  test("create makes a dataset, fills it in batches and completes it", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 5), "b.csv": csv(6, 2) });
    const report = await run(files, { target: CREATE, rowsPerRequest: 3 });
    expect(steps()).toEqual(["create", "fill", "fill", "fill", "complete"]);
    expect(await storedRows()).toEqual(rows(1, 7));
    const dataset = sandbox.graphiteNote.datasets.at(-1);
    expect(dataset).toMatchObject({ name: "New", userCode: "me", state: "complete", columns: COLUMNS });
    expect(report).toMatchObject({
      status: "success",
      itemIds: [dataset?.code],
      totals: { uploaded: 2, rows: 7, serviceRows: 7 },
      files: [{ rows: 5 }, { rows: 2 }],
    });
  });

  test("replace empties the dataset once", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target: REPLACE, rowsPerRequest: 3 });
    expect(report).toMatchObject({ status: "success", itemIds: ["sales"], totals: { serviceRows: 7 } });
    expect(await storedRows()).toEqual(rows(1, 7));
  });

  test("append adds to what is there", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 4) }), { target: APPEND, rowsPerRequest: 3 });
    expect(steps()).toEqual(["fill", "fill", "complete"]);
    expect(report).toMatchObject({ status: "success", itemIds: ["sales"], totals: { rows: 4, serviceRows: 5 } });
    expect(await storedRows()).toEqual([["2025-12-31", "old", 1], ...rows(1, 4)]);
  });

  test("takes columns in another order, and files of several formats", async () => {
    await start();
    const files = await folder.write({
      "a.csv": csv(1, 1),
      "b.csv": "Amount;Day;Shop\n2;2026-01-01;shop 2\n",
      "c.ndjson": '{"Shop":"shop 3","Amount":3,"Day":"2026-01-01"}\n',
      "d.tsv.gz": gzipSync("Shop\tAmount\tDay\nshop 4\t4\t2026-01-01\n"),
    });
    const report = await run(files, { target: CREATE });
    expect(report.status).toBe("success");
    expect(await storedRows()).toEqual(rows(1, 4));
    expect(steps()).toEqual(["create", "fill", "complete"]);
  });

  test.each([
    ["#.###,##", "#,###.##"],
    ["# ###,##", "#,###.##"],
    ["#'###", "#,###"],
    ["#,##", "#.##"],
    ["0.00", "0.00"],
  ])(
    "tells the service the format %s as %s: the numbers have no separators of the file's any more",
    async (format, sent) => {
      await start();
      const [day, shop] = COLUMNS;
      const amount = { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format } as const;
      const report = await run(await folder.write({ "a.csv": csv(1, 1) }), {
        target: CREATE,
        columns: [day, shop, amount],
      });
      expect(report.status).toBe("success");
      expect(sandbox.graphiteNote.datasets.at(-1)?.columns.at(-1)).toEqual({ ...amount, format: sent });
    },
  );

  test("sends rows gzipped, and as they are where compression is off", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 2000) });
    await run(files, { target: REPLACE });
    await run(files, { target: REPLACE, compression: "none" });
    expect(await storedRows()).toEqual(rows(1, 2000));
    const [gzipped = 0, plain = 0] = sandbox.requests.matching(/fill/).map(({ bodyBytes }) => bodyBytes);
    expect(plain).toBeGreaterThan(50_000);
    expect(gzipped).toBeLessThan(plain / 3);
  });

  test("a file without rows is uploaded with the others", async () => {
    await start();
    const files = await folder.write({ "none.csv": "Day,Shop,Amount\n", "some.csv": csv(1, 2) });
    const report = await run(files, { target: APPEND });
    expect(report).toMatchObject({ status: "success", files: [{ rows: 0 }, { rows: 2 }] });
  });

  test("a replacement without rows does not empty the dataset", async () => {
    await start();
    const report = await run(await folder.write({ "none.csv": "Day,Shop,Amount\n" }), { target: REPLACE });
    expect(report).toMatchObject({ status: "failure", files: [{ state: "failed" }] });
    expect(report.errors[0]?.message).toContain("no rows");
    expect(sandbox.requests).toHaveLength(0);
  });

  test("keeps encoded rows on the disk only until they are sent", async () => {
    await start();
    let whileSending: string[] = [];
    const onEvent = ({ kind }: UploadEvent) => {
      if (kind === "task-started") whileSending = readdirSync(temporaryFolder);
    };
    await run(await folder.write({ "a.csv": csv(1, 2) }), { target: CREATE }, { onEvent });
    expect(whileSending).toHaveLength(1);
  });
});

describe("the total at the end", () => {
  const complete = (count: number) => ({ data: { status: "success", details: { "rows-count": count } } });

  test.each([REPLACE, CREATE])("a total that is not the rows sent fails the upload ($mode)", async (target) => {
    await start();
    sandbox.faults.push({
      when: { path: /complete/ },
      do: { kind: "answer", at: "after-processing", status: 200, body: JSON.stringify(complete(5)) },
    });
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target });
    const code = sandbox.graphiteNote.datasets.at(-1)?.code;
    expect(report).toMatchObject({ status: "partial", itemIds: [code], totals: { failed: 1, serviceRows: 5 } });
    expect(report.unfinished[0]?.message).toContain("and holds 5 rows, though 7 were sent");
    expect(report.files[0]?.error).toMatchObject({
      kind: "unexpected-answer",
      message: "the service says that the dataset has 5 rows, sent were 7",
      hint: expect.stringContaining(`\`dataset-code: ${code}\``),
    });
  });

  test.each([
    ["{}", "does not say `success`"],
    ["<html>", "does not say `success`"],
    ['{"data":{"status":"success","details":{"rows-count":""}}}', "has no `rows-count`"],
    ['{"data":{"status":"success","details":{"rows-count":-1}}}', "has no `rows-count`"],
    ['{"data":{"status":"error","message":"Shape failed"}}', "Shape failed"],
  ])("an answer without a total fails the upload: %s", async (body, words) => {
    await start();
    sandbox.faults.push({ when: { path: /complete/ }, do: { kind: "answer", at: "after-body", status: 200, body } });
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target: REPLACE });
    expect(report.files[0]?.error?.message).toContain(words);
    expect(report.unfinished).toMatchObject([
      { message: "was emptied and holds all 7 rows, but is not completed; run the upload again" },
    ]);
  });

  test("where the end of an append is refused, the rows are uploaded and the run has failed", async () => {
    await start();
    sandbox.faults.push({ when: { path: /complete/ }, do: { kind: "answer", at: "after-body", status: 400 } });
    const report = await run(await folder.write({ "a.csv": csv(1, 2) }), { target: APPEND });
    expect(report).toMatchObject({ status: "partial", files: [{ state: "uploaded", rows: 2 }] });
    expect(report.errors).toMatchObject([{ kind: "refused", status: 400 }]);
  });
});

describe("pace", () => {
  test("is kept across all requests of the run", async () => {
    await start();
    const clock = new JumpingClock();
    const files = await folder.write({ "a.csv": csv(1, 7) });
    const report = await run(files, { target: CREATE, rowsPerRequest: 3, requestsPerMinute: 2 }, { clock });
    expect(report.status).toBe("success");
    expect(clock.sleeps).toEqual([60_000, 60_000]);
    const starts = report.requests.map(({ attempts }) => Date.parse(attempts[0]?.startedAt ?? ""));
    expect(starts.map((at) => at - (starts[0] ?? 0))).toEqual([0, 0, 60_000, 60_000, 120_000]);
  });

  test("Retry-After of a 429 is obeyed, and the rows arrive once", async () => {
    await start();
    const clock = new JumpingClock();
    const headers = { "retry-after": "42" };
    sandbox.faults.push({
      when: { path: /fill/, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 429, headers },
    });
    const report = await run(
      await folder.write({ "a.csv": csv(1, 7) }),
      { target: APPEND, rowsPerRequest: 3 },
      { clock },
    );
    expect(report.status).toBe("success");
    expect(clock.sleeps).toEqual([42_000]);
    expect(await storedRows()).toEqual([["2025-12-31", "old", 1], ...rows(1, 7)]);
  });

  test("what cannot be sent in time is refused with the arithmetic, before anything is sent", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 70) });
    const options = { clock: new JumpingClock(60_000), timeoutMs: 60_000 };
    const done = run(files, { target: CREATE, rowsPerRequest: 10, requestsPerMinute: 2 }, options);
    await expect(done).rejects.toThrow(
      "timeoutMs: is too short: 70 rows in 7 batches are 9 requests; at 2 a minute they take 4.0 minutes, more than the 1.0 that the run has left",
    );
    expect(sandbox.requests).toHaveLength(0);
  });

  test("what just fits is sent", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 70) });
    const options = { clock: new JumpingClock(240_001), timeoutMs: 240_001 };
    const report = await run(files, { target: CREATE, rowsPerRequest: 10, requestsPerMinute: 2 }, options);
    expect(report.status).toBe("success");
  });
});

describe("a check", () => {
  test("reads everything and sends nothing", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: REPLACE }, { dryRun: true });
    expect(report).toMatchObject({ status: "planned", files: [{ state: "planned", rows: 3 }], errors: [] });
    expect(sandbox.requests).toHaveLength(0);
  });

  test("fails where the data has faults", async () => {
    await start();
    const files = await folder.write({ "a.csv": "Day,Shop,Amount\nyesterday,a,1\n" });
    const report = await run(files, { target: REPLACE }, { dryRun: true });
    expect(report).toMatchObject({ status: "failure", errors: [{ file: "a.csv", line: 2, column: "Day" }] });
  });
});
