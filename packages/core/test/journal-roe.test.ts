import { describe, expect, test } from "@jest/globals";
import type { UploadOptions } from "../src/options.js";
import { roe } from "../src/services/roe.js";
import { fail, folder, LOST, LOST_UNSTORED, REFUSED, run, sandbox, useJournal } from "./journal-stage.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { MemoryFile } from "./support/memory-file.js";

useJournal();

describe("a table of Roe", () => {
  const csv = () => folder.writeOne("t.csv", "x,y\n1,2\n3,4\n");
  const options = (tableName = "t", more: Partial<UploadOptions> = {}) => ({
    service: roe({ token: "sandbox-token", baseUrl: sandbox.baseUrls.roe, tableName }),
    maxRetries: 0,
    clock: new JumpingClock(),
    ...more,
  });
  const UPLOAD = /\/tables\/upload/;
  const DESCRIBE = /\/describe\//;
  const notAsked = (nth = 1) =>
    sandbox.faults.push({
      when: { path: DESCRIBE, nth },
      times: 99,
      do: { kind: "answer", at: "after-body", status: 500 },
    });
  const uploads = () => sandbox.requests.matching(UPLOAD).length;
  const tableHas = (rows: number | null) =>
    sandbox.faults.push({
      when: { path: DESCRIBE },
      times: 99,
      do: { kind: "answer", at: "after-body", status: 200, body: JSON.stringify({ row_count: rows }) },
    });

  test("that was made is skipped", async () => {
    await run([await csv()], options());
    expect(await run([await csv()], options())).toMatchObject({
      status: "skipped",
      files: [{ state: "skipped", itemId: "t", rows: 2 }],
    });
    expect(sandbox.requests.length).toBe(3);
  });

  test("whose answer was lost is found by the next run, with its rows", async () => {
    fail(LOST);
    notAsked(2);
    expect((await run([await csv()], options())).totals.inDoubt).toBe(1);
    sandbox.faults.clear();
    const report = await run([await csv()], options());
    expect(report).toMatchObject({ status: "success", itemIds: ["t"], totals: { rows: 2, serviceRows: 2 } });
    expect(uploads()).toBe(1);
  });

  test("whose answer was lost and which never arrived is sent again by the next run", async () => {
    fail(LOST_UNSTORED);
    notAsked(2);
    expect((await run([await csv()], options())).totals.inDoubt).toBe(1);
    sandbox.faults.clear();
    expect(await run([await csv()], options())).toMatchObject({ status: "success" });
    expect(uploads()).toBe(2);
  });

  test.each([
    [5, "has 5 rows, the file has 2"],
    [null, "has an unknown number of rows, the file has 2"],
  ])("whose answer was lost, and which has %s rows now, stays in doubt", async (rows, said) => {
    fail(LOST);
    notAsked(2);
    await run([await csv()], options());
    sandbox.faults.clear();
    tableHas(rows);
    const report = await run([await csv()], options());
    expect(report.files[0]).toMatchObject({
      state: "in-doubt",
      error: { hint: expect.stringContaining("before sending it again") },
    });
    expect(report.files[0]?.error?.message).toContain(said);
    expect(uploads()).toBe(1);
  });

  test("that was made before the run was cut off is not sent again, also under a name that the service chose", async () => {
    const made = { table_name: "t_1" };
    sandbox.faults.push({
      when: { path: UPLOAD },
      do: { kind: "answer", at: "after-processing", status: 201, body: JSON.stringify(made) },
    });
    const file = new MemoryFile();
    await run([await csv()], options("T 1", { journal: file }));
    file.text = file.text.slice(0, file.text.indexOf('{"kind":"arrived"'));
    tableHas(2);
    const report = await run([await csv()], options("T 1", { journal: file }));
    expect(report).toMatchObject({ status: "success", itemIds: ["t_1"] });
    expect(uploads()).toBe(1);
  });

  test("that was made by somebody else is refused, whatever the journal says of other content", async () => {
    await run([await csv()], options());
    const report = await run([await folder.writeOne("t.csv", "x,y\n1,2\n")], options());
    expect(report.files[0]?.error?.message).toContain("exists already");
  });

  test("that was refused is no table of ours", async () => {
    fail(REFUSED);
    await run([await csv()], options());
    tableHas(2);
    expect((await run([await csv()], options())).files[0]?.error?.message).toContain("exists already");
  });
});
