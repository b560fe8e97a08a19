import { appendFile, readFile, rm, utimes } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { FileError, InputError } from "../../src/errors.js";
import { type DataFile, dataFile } from "../../src/files/data-file.js";
import { readPlainBytes } from "../../src/formats/plain-bytes.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";
import {
  APPEND,
  CREATE,
  csv,
  folder,
  REPLACE,
  run,
  sandbox,
  start,
  storedRows,
  temporaryFolder,
  useGraphiteNote,
} from "./graphite-note-stage.js";

useGraphiteNote();

describe("columns", () => {
  test("are inferred where they are not given, and told as YAML", async () => {
    await start();
    const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.graphiteNote, userCode: "me", temporaryFolder };
    const report = await upload({
      service: graphiteNote({ ...service, target: CREATE }),
      files: await folder.write({ "a.csv": "When,Shop no,Amount\n2026-01-31,007,1.50\n2026-02-28,008,2\n" }),
      clock: new JumpingClock(),
    });
    const columns = [
      { name: "when", alias: "When", type: "dimension", subtype: "date", format: "Y-m-d" },
      { name: "shop_no", alias: "Shop no", type: "dimension", subtype: "text" },
      { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format: "#,###.##" },
    ];
    expect(report.status).toBe("success");
    expect(sandbox.graphiteNote.datasets.at(-1)?.columns).toEqual(columns);
    expect(await storedRows()).toEqual([
      ["2026-01-31", "007", 1.5],
      ["2026-02-28", "008", 2],
    ]);
    // What stands below `with:` in a workflow is text, and its `columns` YAML in that text.
    const [{ details = "" } = {}] = report.notices.filter((notice) => notice.details !== undefined);
    expect(parse(parse(details).columns)).toEqual(columns);
  });

  test("that are wrong are refused with all that is wrong", () => {
    const service = { token: "t", userCode: "me", target: CREATE };
    const columns = [{ name: "a", type: "number", subtype: "text" }, { name: "b" }];
    expect(() => graphiteNote({ ...service, columns })).toThrow(/^columns: .*`number`.*column 2: type is missing/);
    expect(() => graphiteNote({ ...service, columns: "a, b" })).toThrow(InputError);
  });

  test("are needed for an append", () => {
    expect(() => graphiteNote({ token: "t", userCode: "me", target: APPEND })).toThrow(/^columns: is needed/);
  });

  test.each([
    ["userCode", { userCode: " " }],
    ["name", { target: { mode: "create", name: "" } }],
    ["datasetCode", { target: { mode: "replace", datasetCode: "" } }],
    ["rowsPerRequest", { rowsPerRequest: 0 }],
    ["requestsPerMinute", { requestsPerMinute: -1 }],
  ] as const)("an option that cannot be used is refused by name: %s", (option, wrong) => {
    const options = { token: "t", userCode: "me", target: CREATE, ...wrong };
    expect(() => graphiteNote(options)).toThrow(expect.objectContaining({ option }));
  });
});

describe("the example's sales", () => {
  const examples = new URL("../../../../examples/", import.meta.url);
  const names = ["2026-01.csv", "2026-02.csv", "2026-03.csv"];
  const salesFiles = () =>
    Promise.all(names.map((name) => dataFile(fileURLToPath(new URL(`data/sales/${name}`, examples)), { name })));
  const exampleColumns = async () => {
    const workflow = parse(await readFile(new URL("workflows/graphite-note.yml", examples), "utf8"));
    const inputs = workflow.jobs.upload.steps.find((step: { id?: string }) => step.id === "upload").with;
    return parse(inputs.columns);
  };

  test("arrive as the example's columns declare them", async () => {
    await start();
    const report = await run(await salesFiles(), {
      target: CREATE,
      columns: await exampleColumns(),
      rowsPerRequest: 200,
    });
    expect(report).toMatchObject({ status: "success", totals: { rows: 610, serviceRows: 610 }, notices: [] });
    const held = await storedRows();
    expect(held[1]).toEqual([
      "010002",
      "2026-01-01 10:47:00",
      "Dresden Neustadt",
      "01097",
      "Picture frame 30×40",
      "Home",
      3,
      59.85,
      "paid in two parts,\nsecond one by card",
    ]);
    expect(held[391]).toEqual([
      ...["030001", "2026-03-01 10:04:00", "Köln Süd", "50677", "Fountain pen “Möwe”", "Paper"],
      ...[1, 42.75, ""],
    ]);
  });

  test("have the columns that are inferred without a declaration", async () => {
    await start();
    const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.graphiteNote, userCode: "me", target: CREATE };
    await upload({ service: graphiteNote({ ...service, requestsPerMinute: 0 }), files: await salesFiles() });
    expect(sandbox.graphiteNote.datasets.at(-1)?.columns).toMatchObject(await exampleColumns());
  });
});

describe("faults in the data", () => {
  test("keep everything from being sent, and each has its place", async () => {
    await start();
    const files = await folder.write({
      "good.csv": csv(1, 3),
      "bad.csv": "Day,Shop,Amount\n2026-01-01,a,1\n2026-02-30,b,12;5\n",
    });
    const report = await run(files, { target: REPLACE });
    expect(sandbox.requests).toHaveLength(0);
    expect(report).toMatchObject({ status: "failure", totals: { failed: 2 } });
    expect(report.errors).toMatchObject([
      { kind: "data", file: "bad.csv", line: 3, column: "Day" },
      { kind: "data", file: "bad.csv", line: 3, column: "Amount", message: expect.stringContaining("`12;5`") },
    ]);
    expect(report.files[0]?.error?.message).toMatch(/^not sent: bad\.csv line 3/);
  });

  test("are listed up to ten thousand, and counted beyond", async () => {
    await start();
    const bad = csv(1, 10_200).replaceAll(/,\d+\n/g, ",x\n");
    const report = await run(await folder.write({ "a.csv": bad }), { target: REPLACE });
    expect(report.errors).toHaveLength(10_000);
    expect(report.notices).toMatchObject([
      { message: "the first 10000 faults in the data are listed, 200 more are not" },
    ]);
  });

  test("name the columns that a file lacks or has beside the others", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 1), "b.csv": "Day,Shop,Price\n2026-01-01,a,1\n" });
    const report = await run(files, { target: REPLACE });
    expect(report.errors).toMatchObject([
      {
        file: "b.csv",
        message: expect.stringContaining("`Amount` of `columns` is missing here; `Price` is not in `columns`"),
      },
    ]);
  });
});

describe("a file that changes", () => {
  test.each([
    ["was written to", (file: DataFile) => appendFile(file.path, "2026-01-01,b,2\n")],
    ["was touched", (file: DataFile) => utimes(file.path, 1, 1)],
    ["vanished", (file: DataFile) => rm(file.path)],
  ] as const)("before it is read fails the upload: it %s", async (_, change) => {
    await start();
    const [kept, changed] = await folder.write({ "kept.csv": csv(1, 1), "changed.csv": csv(2, 1) });
    if (kept === undefined || changed === undefined) throw new Error("two files were written");
    await change(changed);
    const report = await run([kept, changed], { target: REPLACE });
    expect(sandbox.requests).toHaveLength(0);
    expect(report).toMatchObject({ status: "failure", errors: [{ kind: "file", file: "changed.csv" }] });
    expect(report.files).toMatchObject([{ error: { kind: "stopped" } }, { error: { kind: "file" } }]);
  });

  test.each([
    ["plain", (text: string) => text],
    ["gzipped", (text: string) => gzipSync(text, { level: 0 })],
  ] as const)("while it is read is noticed before its last piece is given out (%s)", async (_, encode) => {
    await start();
    const file = await folder.writeOne("a.csv", encode(csv(1, 60_000)));
    const pieces = readPlainBytes(file);
    const first = await pieces.next();
    expect(String(first.value)).toMatch(/^Day,Shop/);
    await utimes(file.path, 1, 1);
    await expect(
      (async () => {
        for await (const _piece of pieces);
      })(),
    ).rejects.toThrow(FileError);
  });
});
