import { describe, expect, test } from "@jest/globals";
import { answer, fault, folder, requests, run, sandbox, standIn, start, useDescribed } from "./stage.js";

useDescribed();

const CSV = "id,day,code,n\n1,2026-01-05,007,1.5\n2,2026-01-06,008,\n3,2026-01-07,009,-2\n";
const sent = () => standIn.uploads.map(({ json }) => json);

describe("rows are sent", () => {
  test.each([
    [
      "rows: {}",
      [
        { id: 1, day: "2026-01-05", code: "007", n: 1.5 },
        { id: 2, day: "2026-01-06", code: "008", n: null },
        { id: 3, day: "2026-01-07", code: "009", n: -2 },
      ],
    ],
    [
      "rows: { as: arrays, types: text }",
      [
        ["1", "2026-01-05", "007", "1.5"],
        ["2", "2026-01-06", "008", ""],
        ["3", "2026-01-07", "009", "-2"],
      ],
    ],
    [
      'rows: { each: { fields: "{row}", source: "{file.name}" } }, json: { typecast: true, table: "{input.table}", records: "{rows}" }',
      {
        typecast: true,
        table: "readings",
        records: [1, 2, 3].map((id) => ({ fields: expect.objectContaining({ id }), source: "a.csv" })),
      },
    ],
  ])("with %s", async (body, expected) => {
    await start(`service: lab\ninputs: { table: { default: readings } }\nupload: { path: /rows, body: { ${body} } }`);
    const report = await run([await folder.writeOne("a.csv", CSV)]);
    expect(report).toMatchObject({ status: "success", totals: { rows: 3 } });
    expect(sent()).toEqual([expected]);
  });

  test("in batches of one file each, with a key that is the batch's own and the same in another run", async () => {
    await start(
      'service: lab\nupload: { path: /rows, headers: { idempotency-key: "{batch.key}" }, body: { rows: { per: 2 } } }',
    );
    const files = await folder.write({ "a.csv": CSV, "b.csv": CSV });
    await run(files, {}, { concurrency: 1 });
    expect(sent().map((rows) => (rows as unknown[]).length)).toEqual([2, 1, 2, 1]);
    const keys = standIn.uploads.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(4);
    await run(files, {}, { concurrency: 1 });
    expect(standIn.uploads.slice(4).map(({ headers }) => headers["idempotency-key"])).toEqual(keys);
  });

  test.each([
    ["a.tsv", "id\tname\n1\t\u00e4\n"],
    ["a.ndjson", '{"id":1,"name":"ä"}\n'],
    ["a.json", '[{"id":1,"name":"ä"}]'],
  ])("of %s", async (name, content) => {
    await start("service: lab\nupload: { path: /rows, body: { rows: {} } }");
    await run([await folder.writeOne(name, content)]);
    expect(sent()).toEqual([[{ id: 1, name: "ä" }]]);
  });

  test("with what is nested in JSON as it is, and a text like a variable as text", async () => {
    await start('service: lab\nupload: { path: /rows, body: { rows: { each: { r: "{row}" } } } }');
    await run([await folder.writeOne("a.ndjson", '{"a":{"b":[true]},"c":"{token}{{"}\n')]);
    expect(sent()).toEqual([[{ r: { a: { b: [true] }, c: "{token}{{" } }]]);
  });
});

test("bad data is told with its line, and no row of any file is sent", async () => {
  await start("service: lab\nupload: { path: /rows, body: { rows: {} } }");
  const report = await run(await folder.write({ "a.csv": "id,n\n1,2\n2,3,4\n", "b.csv": "id,n\n3,4\n" }));
  expect(report.errors).toMatchObject([{ kind: "data", file: "a.csv", line: 3 }]);
  expect(report.totals).toMatchObject({ uploaded: 0, failed: 2 });
  expect(sandbox.requests.length).toBe(0);
});

test("a file that the service does not take fails alone, and the rows of the others are sent", async () => {
  await start("service: lab\nfiles: { bytes: 100 }\nupload: { path: /rows, body: { rows: {} } }");
  const report = await run(await folder.write({ "a.csv": `id\n${"1\n".repeat(100)}`, "b.csv": "id\n3\n" }));
  expect(report.files.map(({ state }) => state)).toEqual(["failed", "uploaded"]);
  expect(sent()).toEqual([[{ id: 3 }]]);
});

test("a table is read as the options say", async () => {
  await start("service: lab\nupload: { path: /rows, body: { rows: {} } }");
  await run([await folder.writeOne("a.csv", Buffer.from("name;n\nH\u00f6he;x\nTiefe;3\n", "latin1"))], {
    delimiter: ";",
    encoding: "windows-1252",
    nullValues: ["x"],
  });
  expect(sent()).toEqual([
    [
      { name: "Höhe", n: null },
      { name: "Tiefe", n: 3 },
    ],
  ]);
  await start("service: lab\nupload: { path: /files, body: { raw: {} } }");
  expect(() => run([], { delimiter: ";" })).toThrow("delimiter: lab takes files as they are, and reads no tables");
});

describe("where a batch is refused", () => {
  const LAB = (repeatable: boolean) =>
    `service: lab\nmodes: { append: {} }\nupload: { path: /rows, repeatable: ${repeatable}, body: { rows: { per: 1 } } }\nanswer: { rows: /taken }`;

  test.each([
    [false, "running it again without a journal would send them again"],
    [true, "run the upload again to send the rest"],
  ])("what is at the service is said (repeatable: %s)", async (repeatable, what) => {
    await start(LAB(repeatable));
    fault({ when: { nth: 3 }, do: { kind: "answer", at: "after-body", status: 400, body: '{"error":"bad row"}' } });
    const report = await run([await folder.writeOne("a.csv", CSV)], { mode: "append" });
    expect(report).toMatchObject({
      status: "partial",
      files: [{ state: "failed", rows: 2, error: { message: "send rows 3 to 3: bad row (HTTP 400)" } }],
    });
    expect(report.notices).toContainEqual({
      level: "warning",
      message: `file "a.csv": 2 of the 3 rows of a.csv are at the service; ${what}`,
    });
  });

  test("a later run with the journal sends only what is missing", async () => {
    await start(LAB(false));
    const files = await folder.write({ "a.csv": CSV });
    const journal = `${folder.path}/journal.ndjson`;
    fault({ when: { nth: 3 }, do: { kind: "answer", at: "after-body", status: 400, body: "{}" } });
    await run(files, { mode: "append" }, { journal });
    const report = await run(files, { mode: "append" }, { journal });
    expect(report).toMatchObject({ status: "success", totals: { rows: 3 } });
    expect(
      sent()
        .flat()
        .map((row) => (row as { id: number }).id),
    ).toEqual([1, 2, 3]);
    await run(files, { mode: "append" }, { journal });
    expect(standIn.uploads).toHaveLength(3);
  });

  test("fewer rows than were sent are a doubt", async () => {
    await start(LAB(false));
    answer(/rows/, 200, { taken: 0 });
    const report = await run([await folder.writeOne("a.csv", CSV)], { mode: "append" });
    expect(report.files[0]).toMatchObject({
      state: "in-doubt",
      error: { message: "the service says that it took 0 rows, but 1 were sent" },
    });
  });
});

describe("where the answer to a batch is lost", () => {
  test("the rows are in doubt, in a later run too, and nothing is sent twice", async () => {
    await start("service: lab\nmodes: { append: {} }\nupload: { path: /rows, body: { rows: { per: 1 } } }");
    const files = await folder.write({ "a.csv": CSV });
    const journal = `${folder.path}/journal.ndjson`;
    fault({ when: { nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    for (const _run of [1, 2]) {
      const report = await run(files, { mode: "append" }, { journal });
      expect(report.files[0]).toMatchObject({ state: "in-doubt" });
      expect(standIn.uploads).toHaveLength(2);
    }
  });

  test("a look-up by the batch's key settles it", async () => {
    await start(`
service: lab
modes: { append: {} }
upload: { path: /rows, query: { key: "{batch.key}" }, body: { rows: { per: 1 } } }
find: { path: /batches, items: /batches, id: /id, where: { /key: "{batch.key}" }, proof: same-content }
`);
    fault({ when: { method: "POST", nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    answer(/batches/, 200, { batches: [] });
    const keyOfLost = () =>
      new URLSearchParams(
        requests()
          .findLast((request) => request.startsWith("POST"))
          ?.split("?")[1],
      ).get("key");
    const shown = setInterval(() => {
      if (standIn.uploads.length !== 2) return;
      clearInterval(shown);
      answer(/batches/, 200, { batches: [{ id: 1, key: keyOfLost() }] });
    }, 1);
    const report = await run([await folder.writeOne("a.csv", CSV)], { mode: "append" });
    clearInterval(shown);
    expect(report.status).toBe("success");
    expect(sent().flat()).toHaveLength(3);
  });

  test("it is sent again where that stores nothing twice", async () => {
    await start("service: lab\nupload: { path: /rows, repeatable: true, body: { rows: { per: 2 } } }");
    fault({ when: { nth: 1 }, do: { kind: "reset", at: "after-processing" } });
    const report = await run([await folder.writeOne("a.csv", CSV)]);
    expect(report).toMatchObject({ status: "success", totals: { rows: 3 } });
    expect(standIn.uploads).toHaveLength(3);
  });
});
