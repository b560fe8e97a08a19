import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { Column } from "../../src/table/columns.js";
import type { InvalidTable } from "../../src/table/prepare-table.js";
import { onPosix } from "../support/platform.js";
import { type Files, noticesOf, sentRows, tables } from "./prepared.js";

const { folder, prepare, ready, problems } = tables();

function columns(...subtypes: [string, Column["subtype"]][]): Column[] {
  return subtypes.map(([name, subtype]) => ({ name, alias: name, type: "dimension", subtype }));
}

const AB = columns(["a", "text"], ["b", "numeric"]);

describe("rows", () => {
  test("are sent in the columns' order, whatever the file's, and without the header", async () => {
    const table = await ready({ "a.csv": "b,a\n1,x\n,\n", "b.json": '[{"a":"y","b":2.50},{"b":3}]' }, { columns: AB });
    const rows = [
      ["x", 1],
      ["", null],
      ["y", 2.5],
      [null, 3],
    ];
    expect(await sentRows(table)).toEqual([rows]);
    expect(table.rowCount).toBe(4);
    expect([...table.rowCounts]).toEqual([
      ["a.csv", 2],
      ["b.json", 2],
    ]);
  });

  test("are found under a column's alias or name", async () => {
    const [first, second] = AB;
    const aliased = [{ ...first, alias: "Ä b" }, second].filter((column) => column !== undefined) as Column[];
    const table = await ready({ "a.csv": "Ä b,b\nx,1\n", "b.csv": "a,b\ny,2\n" }, { columns: aliased });
    expect(await sentRows(table)).toEqual([
      [
        ["x", 1],
        ["y", 2],
      ],
    ]);
  });

  test("keep the digits of numbers that a double does not hold", async () => {
    const table = await ready({ "a.csv": "a,b\nx,12.50\ny,12345678901234567890\n" }, { columns: AB });
    expect(await table.batches[0]?.read()).toBe('[["x",12.5],["y","12345678901234567890"]]');
    expect(noticesOf(table)).toEqual([
      "warning: `a.csv` line 3, column `b`: `12345678901234567890` has more digits than a double-precision number holds, so it is sent as text",
    ]);
  });
});

test("rows that a dataset has already are checked and counted, but not sent again", async () => {
  const files = { "a.csv": `a,b\n${"x,1\n".repeat(450)}y,2\nz,3\n`, "b.csv": "a,b\nv,4\n" };
  const skipRows = new Map([
    ["a.csv", 451],
    ["b.csv", 1],
  ]);
  const table = await ready(files, { columns: AB, skipRows });
  expect(await sentRows(table)).toEqual([[["z", 3]]]);
  expect([...table.rowCounts]).toEqual([
    ["a.csv", 452],
    ["b.csv", 1],
  ]);
});

describe("rows for services that take records", () => {
  const files = {
    "a.csv": "id,name,n\n1,x,5\n2,,NA\n",
    "b.ndjson": '{"id":3,"n":1.50,"name":{"k":[true]}}\n{"id":12345678901234567890,"name":false}\n',
  };

  test("are objects by the files' names, with the values that JSON has", async () => {
    const table = await ready(files, { rowsAs: "objects", types: "json", batchesAcross: "one file" });
    expect(await sentRows(table)).toEqual([
      [
        { id: "1", name: "x", n: 5 },
        { id: "2", name: "", n: null },
      ],
      [
        { id: 3, n: 1.5, name: { k: [true] } },
        { id: "12345678901234567890", name: false },
      ],
    ]);
    expect(table.batches.map(({ parts }) => parts)).toEqual([
      [{ file: "a.csv", rowCount: 2 }],
      [{ file: "b.ndjson", rowCount: 2 }],
    ]);
  });

  test("are texts as they stand in the file, where types are not asked for", async () => {
    const table = await ready(files, { rowsAs: "objects", types: "text" });
    expect((await sentRows(table)).flat()).toEqual([
      { id: "1", name: "x", n: "5" },
      { id: "2", name: "", n: "NA" },
      { id: "3", n: "1.50", name: '{"k":[true]}' },
      { id: "12345678901234567890", name: "false" },
    ]);
    expect(table.notices).toEqual([]);
  });

  test("have any name, that of an object's prototype too", async () => {
    const table = await ready({ "a.csv": "__proto__,toString\n1.5,2.5\n" }, { rowsAs: "objects", types: "json" });
    expect(await table.batches[0]?.read()).toBe('[{"__proto__":1.5,"toString":2.5}]');
  });
});

describe("batches", () => {
  const files = { "a.csv": "a,b\nx,1\ny,2\nz,3\n", "b.csv": "a,b\nv,4\nw,5\n" };

  test("have as many rows as asked for, and know whose they are", async () => {
    const table = await ready(files, { columns: AB, rowsPerRequest: 2 });
    expect(await sentRows(table)).toEqual([
      [
        ["x", 1],
        ["y", 2],
      ],
      [
        ["z", 3],
        ["v", 4],
      ],
      [["w", 5]],
    ]);
    expect(table.batches.map(({ rowCount, parts }) => ({ rowCount, parts }))).toEqual([
      { rowCount: 2, parts: [{ file: "a.csv", rowCount: 2 }] },
      {
        rowCount: 2,
        parts: [
          { file: "a.csv", rowCount: 1 },
          { file: "b.csv", rowCount: 1 },
        ],
      },
      { rowCount: 1, parts: [{ file: "b.csv", rowCount: 1 }] },
    ]);
  });

  test("are gzipped and base64 where compressed, the same each time they are read", async () => {
    const table = await ready(files, { columns: AB, compression: "gzip" });
    const [batch] = table.batches;
    const text = (await batch?.read()) ?? "";
    expect(JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString())).toHaveLength(5);
    expect(text).toBe(await batch?.read());
  });

  test.each([
    ["none", 'q"\\é\u0001'],
    ["gzip", 'q"\\é\u0001'],
    ["none", "🦆€"],
  ] as const)("never take more bytes than the limit: %s", async (compression, text) => {
    const cell = text.repeat(30);
    const csv = `a,b\n${`"${cell.replaceAll('"', '""')}",1\n`.repeat(500)}`;
    const table = await ready({ "a.csv": csv }, { columns: AB, compression, maxBatchBytes: 3000 });
    const bytes = await Promise.all(table.batches.map(async (batch) => Buffer.byteLength(await batch.read())));
    expect(bytes.length).toBeGreaterThan(10);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(3000);
    expect(table.batches.reduce((sum, batch) => sum + batch.rowCount, 0)).toBe(500);
  });

  test("that cannot be compressed stay below the limit too", async () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x20 + (seed % 0xd7d0));
    };
    const cells = Array.from({ length: 300 }, () =>
      JSON.stringify({ a: Array.from({ length: 300 }, noise).join(""), b: 1 }),
    );
    const table = await ready(
      { "a.ndjson": cells.join("\n") },
      { columns: AB, compression: "gzip", maxBatchBytes: 20_000 },
    );
    const lengths = await Promise.all(table.batches.map(async (batch) => (await batch.read()).length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000);
    expect(Math.max(...lengths)).toBeGreaterThan(10_000);
  });

  test("of a table without rows are none", async () => {
    const table = await ready({ "a.csv": "a,b\n", "b.json": "[]" }, { columns: AB });
    expect(table.batches).toEqual([]);
    expect(table.rowCount).toBe(0);
  });

  test("do not depend on how the files were cut", async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `r${index},${index}\n`);
    const whole = await ready({ "a.csv": `a,b\n${rows.join("")}` }, { columns: AB, rowsPerRequest: 7 });
    const [first, last] = [(await sentRows(whole))[0], (await sentRows(whole)).at(-1)];
    expect(whole.batches).toHaveLength(Math.ceil(30_000 / 7));
    expect(first).toEqual(Array.from({ length: 7 }, (_, index) => [`r${index}`, index]));
    expect(last).toEqual(Array.from({ length: 5 }, (_, index) => [`r${29_995 + index}`, 29_995 + index]));
  });

  test("are gone when the table is closed", async () => {
    const table = await ready(files, { columns: AB });
    expect((await readdir(folder.path)).some((name) => name.startsWith("dataset-upload-"))).toBe(true);
    await table.close();
    expect((await readdir(folder.path)).some((name) => name.startsWith("dataset-upload-"))).toBe(false);
  });

  test("are gone after an error", async () => {
    await expect(prepare(files, { columns: AB, signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect((await readdir(folder.path)).some((name) => name.startsWith("dataset-upload-"))).toBe(false);
  });

  onPosix("are for their owner's eyes only", async () => {
    const table = await ready(files, { columns: AB });
    const [name = ""] = (await readdir(folder.path)).filter((entry) => entry.startsWith("dataset-upload-"));
    const paths = [join(folder.path, name), join(folder.path, name, "batches")];
    const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode & 0o077));
    expect(modes).toEqual([0, 0]);
    expect(table.batches).toHaveLength(1);
  });
});

describe("what was found out and is not the usual is told", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a,b\nx,1\n", "utf16le")]);
  const DELIMITER = "the delimiter was found to be `;`: set `delimiter` where that is wrong";

  test.each<[string, Files, string[]]>([
    ["a delimiter", { "a.csv": "a;b\nx;1\n" }, [`notice: \`a.csv\`: ${DELIMITER}`]],
    [
      "once for many files",
      { "a.csv": "a;b\nx;1\n", "b.csv": "a;b\ny;2\n" },
      [`notice: ${DELIMITER} (2 files, such as a.csv)`],
    ],
    [
      "a tab",
      { "a.csv": "a\tb\nx\t1\n" },
      ["notice: `a.csv`: the delimiter was found to be a tab: set `delimiter` where that is wrong"],
    ],
    [
      "an encoding",
      { "a.csv": utf16 },
      ["notice: `a.csv`: read as utf-16le, as the byte order mark at its beginning says"],
    ],
    ["but no comma, nor a tab of a TSV", { "a.csv": "a,b\nx,1\n", "b.tsv": "a\tb\ny\t2\n" }, []],
    ["nor UTF-8 with a mark", { "a.csv": "\uFEFFa,b\nx,1\n" }, []],
  ])("%s", async (_what, files, notices) => {
    const table = await ready(files, { columns: AB });
    expect(noticesOf(table)).toEqual(notices);
  });

  test("but not what was declared", async () => {
    expect((await ready({ "a.csv": "a;b\nx;1\n" }, { columns: AB, delimiter: ";" })).notices).toEqual([]);
    expect((await ready({ "a.csv": utf16 }, { columns: AB, encoding: "utf-16le" })).notices).toEqual([]);
  });

  test("also where the data is faulty, since that may be why", async () => {
    const table = await prepare({ "a.csv": "a;b\nx;no number\n" }, { columns: AB });
    expect(table).toMatchObject({ kind: "invalid", notices: [{ file: "a.csv", message: DELIMITER }] });
  });
});

describe("columns that are not given", () => {
  test("are inferred from all files", async () => {
    const table = await ready({ "a.csv": "id,when\n1,01/02/2024\n", "b.csv": "when,id\n13/02/2024,001\n" });
    expect(table.columns).toEqual([
      { name: "id", alias: "id", type: "dimension", subtype: "text" },
      { name: "when", alias: "when", type: "dimension", subtype: "date", format: "d/m/Y" },
    ]);
    expect(await sentRows(table)).toEqual([
      [
        ["1", "01/02/2024"],
        ["001", "13/02/2024"],
      ],
    ]);
    expect(noticesOf(table)).toEqual([]);
  });

  // Rows are encoded while they are read, as what the first records suggest; the later ones may say otherwise.
  const early = (row: (index: number) => string) => Array.from({ length: 20_000 }, (_, index) => row(index)).join("");
  test.each<[string, Record<string, string>]>([
    ["a text after numbers", { "a.csv": `a,b\n${early((n) => `${n},x\n`)}007,x\n` }],
    ["a group of digits after numbers", { "a.csv": `a,b\n${early((n) => `${n},x\n`)}"1,234",x\n` }],
    ["a number after empty cells", { "a.csv": `a,b\n${early(() => ",x\n")}1,x\n` }],
    ["a text after empty cells", { "a.csv": `a,b\n${early(() => ",x\n")}t,x\n` }],
    ["the first day over 12", { "a.csv": `a,b\n${early(() => "01/02/2024,\n")}13/02/2024,x\n,x\n` }],
    ["a month with one digit", { "a.csv": `a,b\n${early(() => "2024-11-12,\n")}2024-1-12,x\n` }],
    ["a text after dates", { "a.csv": `a,b\n${early(() => "2024-11-12,x\n")}soon,x\n` }],
    ["more decimals", { "a.csv": `a,b\n${early((n) => `${n}.5,x\n`)}0.123456,x\n` }],
    ["more digits than a double has", { "a.csv": `a,b\n${early((n) => `${n}.5,x\n`)}0.1234567890123456789,x\n` }],
    ["a new key", { "a.ndjson": `${early((n) => `{"a":${n}}\n`)}{"a":1,"b":2}\n` }],
    ["a later file", { "a.csv": `a\n${early((n) => `${n}\n`)}`, "b.csv": "a\nx\n" }],
    ["first files without rows", { "a.csv": "a,b\n", "b.csv": "b,a\n", "c.csv": "b,a\n1,x\n" }],
  ])("encode the rows as the same columns do when they are given: %s", async (_, files) => {
    const inferred = await ready(files);
    const given = await ready(files, { columns: inferred.columns });
    expect(await sentRows(inferred)).toEqual(await sentRows(given));
    expect(inferred.rowCounts).toEqual(given.rowCounts);
    expect(inferred.notices).toEqual(expect.arrayContaining([...given.notices]));
  });

  test("leave nothing behind where the first records mislead", async () => {
    const before = await readdir(folder.path);
    const table = await ready({ "misleading.csv": `a\n${early((n) => `${n}\n`)}x\n` });
    await table.close();
    expect((await readdir(folder.path)).filter((name) => !before.includes(name))).toEqual(["misleading.csv"]);
  });

  test("cannot be found where there are none", async () => {
    expect(await problems({ "a.json": "[]" })).toEqual([
      "the files have no columns; without rows, they must be declared in `columns`",
    ]);
  });

  test("must be the same in all files", async () => {
    const files = {
      "a.csv": "a,b\n1,2\n",
      "b.csv": "a,c\n1,2\n",
      "c.json": '[{"a":1},{"b":2}]',
      "d.json": '[{"a":1}]',
    };
    expect(await problems(files)).toEqual([
      "`b.csv`: the columns differ: `b` of `a.csv` is missing here; `c` is not in `a.csv`",
      "`d.json`: the columns differ: `b` of `a.csv` is missing here",
    ]);
  });
});

describe("nothing is ready", () => {
  test.each([
    [
      "a value that is not numeric",
      { "data/a.csv": 'a,b\nx,1\ny,"12,5"\n' },
      ["`data/a.csv` line 3, column `b`: `12,5` is not numeric"],
    ],
    [
      "rows and values that are bad, in the order of the lines",
      { "a.csv": "a,b\nx,1\ny,bad\nz\nv,worse\n" },
      [
        "`a.csv` line 3, column `b`: `bad` is not numeric",
        "`a.csv` line 4: the record has 1 cell, the header has 2",
        "`a.csv` line 5, column `b`: `worse` is not numeric",
      ],
    ],
    [
      "a value before a record that cannot be read on",
      { "a.csv": 'a,b\nx,bad\n"y"z,1\nv,worse\n' },
      [
        "`a.csv` line 2, column `b`: `bad` is not numeric",
        '`a.csv` line 3: more text follows the closing quote of a cell; a quote inside a quoted cell is written twice (`""`)',
      ],
    ],
    [
      "rows with too few and too many cells",
      { "a.csv": "a,b\nx\ny,1\nz,2,3\nv,w\n" },
      [
        "`a.csv` line 2: the record has 1 cell, the header has 2",
        "`a.csv` line 4: the record has 3 cells, the header has 2",
        "`a.csv` line 5, column `b`: `w` is not numeric",
      ],
    ],
    [
      "other columns",
      { "a.csv": "a,c\nx,1\n", "b.ndjson": '{"a":"x"}\n{"d":1}\n', "c.csv": "a,b\nx,y\n" },
      [
        "`a.csv`: the columns differ: `b` of `columns` is missing here; `c` is not in `columns`",
        "`b.ndjson`: the columns differ: `b` of `columns` is missing here; `d` is not in `columns`",
        "`c.csv` line 2, column `b`: `y` is not numeric",
      ],
    ],
    [
      "a file that breaks off, and all that is wrong in the others",
      { "a.csv": 'a,b\n"x,1\n', "b.csv": "a,b\nx,y\n" },
      [
        "`a.csv` line 2: a quoted cell begins here and is not closed before the end of the file",
        "`b.csv` line 2, column `b`: `y` is not numeric",
      ],
    ],
    ["a file of another kind", { "a.pdf": "%PDF" }, [expect.stringContaining("`a.pdf`: is not a table")]],
  ])("for %s", async (_, files, expected) => {
    const flat = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name.replace("data/", "data-"), text]),
    );
    const found = await problems(flat, { columns: AB });
    expect(found.map((line) => line.replace("data-", "data/"))).toEqual(expected);
  });

  test("for a value of a column that the files name in two ways: by the name that its file has", async () => {
    const files = { "a.csv": "a,b\nx,bad\n", "b.csv": "a,Amount\ny,bad\n", "c.ndjson": '{"a":"x","b":"bad"}\n' };
    const [first, second] = AB;
    const aliased = [first, { ...second, alias: "Amount" }] as Column[]; // AB has both
    expect(await problems(files, { columns: aliased })).toEqual([
      "`a.csv` line 2, column `b`: `bad` is not numeric",
      "`b.csv` line 2, column `Amount`: `bad` is not numeric",
      "`c.ndjson` line 1, column `b`: `bad` is not numeric",
    ]);
  });

  test("for a row that is larger than a request", async () => {
    const found = await problems({ "a.csv": `a,b\nx,1\n${"y".repeat(500)},2\n` }, { columns: AB, maxBatchBytes: 300 });
    expect(found).toEqual([
      expect.stringMatching(/^`a.csv` line 3: the row takes \d+ bytes, a request has room for \d+$/),
    ]);
  });

  test("and many problems are counted, not kept", async () => {
    const table = await prepare({ "a.csv": `a,b\n${"x,y\n".repeat(12_000)}` }, { columns: AB });
    const invalid: InvalidTable | undefined = table.kind === "invalid" ? table : undefined;
    expect(invalid?.problems).toHaveLength(10_000);
    expect(invalid?.problemCount).toBe(12_000);
    expect((await readdir(folder.path)).some((name) => name.startsWith("dataset-upload-"))).toBe(false);
  });
});
