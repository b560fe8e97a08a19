import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { reportIn } from "./reports.js";
import { useStage } from "./stage.js";

const stage = useStage();
const CSV = "x,y\n1,2\n3,4\n";
const COLUMNS = [
  "- { name: day, type: dimension, subtype: date, format: Y-m-d }",
  "- { name: amount, type: measure, subtype: numeric }",
].join("\n");

describe("Rows are counted in CSV, TSV, JSON arrays, NDJSON (gzipped too) and SPSS files", () => {
  const tables = async () => ({
    "data/a.csv": CSV,
    "data/b.tsv": "x\ty\n1\t2\n",
    "data/c.json": '[{"x":1},{"x":2},{"x":3}]',
    "data/d.ndjson": '{"x":1}\n{"x":2}\n{"x":3}\n{"x":4}\n',
    "data/e.csv.gz": gzipSync(CSV),
    "data/f.sav": await readFile(new URL("../../../examples/data/survey/survey.sav", import.meta.url)),
    "data/g.bin": "no rows",
  });
  const counts = {
    "data/a.csv": 2,
    "data/b.tsv": 1,
    "data/c.json": 3,
    "data/d.ndjson": 4,
    "data/e.csv.gz": 2,
    "data/f.sav": 120,
  };

  test.each(["edgeImpulse", "roe"] as const)("for %s; other files have none", async (service) => {
    await stage.runner.write(await tables());
    const { outputs } = await stage.runner.run({ inputs: stage[service]() });
    expect(outputs).toMatchObject({ status: "success", "uploaded-count": "7", "row-count": "132" });
    expect(JSON.parse(outputs["row-counts"] ?? "")).toEqual(counts);
  });

  test("for datatile, which takes no other files", async () => {
    const { "data/a.csv": csv, "data/f.sav": sav } = await tables();
    await stage.runner.write({ "data/a.csv": csv, "data/f.sav": sav });
    const { outputs } = await stage.runner.run({ inputs: stage.datatile() });
    expect(outputs["row-counts"]).toBe('{"data/a.csv":2,"data/f.sav":120}');
  });

  test("for a dry run's report", async () => {
    await stage.runner.write(await tables());
    const run = await stage.runner.run({ inputs: stage.roe({ "dry-run": "true" }) });
    expect(reportIn(run).files.map(({ rows }) => rows)).toEqual([2, 1, 3, 4, 2, 120, undefined]);
  });
});

test("A file that can't be counted is still sent to a service that takes files, with a warning", async () => {
  await stage.runner.write({ "data/a.json": '[{"x":' });
  const run = await stage.runner.run({ inputs: stage.edgeImpulse() });
  expect(run.outputs).toMatchObject({ status: "success", "uploaded-count": "1", "row-count": "0" });
  expect(run.stdout).toMatch(/^::warning file=data\/a\.json::.*its rows were not counted/m);
});

test.each(["false", "true"])("A Git LFS pointer is an error that names `lfs: true` (dry run: %s)", async (dryRun) => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 123456\n`;
  await stage.runner.write({ "data/a.csv": pointer, "data/b.csv": CSV });
  const run = await stage.runner.run({ inputs: stage.edgeImpulse({ "dry-run": dryRun }) });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.status).toBe("failure");
  expect(run.stdout).toMatch(/^::error file=data\/a\.csv::.*Git LFS pointer.*`lfs: true`/m);
  expect(run.stdout.match(/`lfs: true`/g)).toHaveLength(1);
  expect(stage.sandbox.requests.length).toBe(0);
});

test("Rows in many requests leave nothing in the log that Node warns of", async () => {
  await stage.runner.write({ "data/a.csv": `x\n${"1\n".repeat(12)}` });
  const run = await stage.runner.run({ inputs: stage.graphiteNote({ "rows-per-request": "1" }) });
  expect(run.outputs).toMatchObject({ status: "success", "row-count": "12" });
  expect(run.stderr).toBe("");
});

describe("A file counts as uploaded", () => {
  test("when its service said so, not when it answered", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const body = JSON.stringify({ success: false, error: "no room" });
    stage.sandbox.faults.push({ do: { kind: "answer", at: "after-body", status: 200, body } });
    const { outputs } = await stage.runner.run({ inputs: stage.edgeImpulse() });
    expect(outputs).toMatchObject({ status: "failure", "uploaded-count": "0", "failed-count": "1" });
  });

  const sayTotal = (rows: number) =>
    stage.sandbox.faults.push({
      when: { path: /dataset-complete/ },
      do: {
        kind: "answer",
        at: "after-processing",
        status: 200,
        body: JSON.stringify({ data: { status: "success", details: { "dataset-code": "x", "rows-count": rows } } }),
      },
    });

  test("to Graphite Note by `create` when the total agreed", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    sayTotal(1);
    const { outputs } = await stage.runner.run({ inputs: stage.graphiteNote() });
    expect(outputs).toMatchObject({ status: "partial", "uploaded-count": "0", "service-row-count": "1" });
  });

  test("to Graphite Note by `replace` when the total agreed", async () => {
    await stage.runner.write({ "data/a.csv": CSV });
    const created = await stage.runner.run({ inputs: stage.graphiteNote() });
    const replace = stage.graphiteNote({ mode: "replace", "dataset-code": created.outputs["item-id"] ?? "" });
    sayTotal(3);
    const wrong = await stage.runner.run({ inputs: replace });
    const right = await stage.runner.run({ inputs: replace });
    expect([wrong.outputs["uploaded-count"], right.outputs["uploaded-count"]]).toEqual(["0", "1"]);
  });

  test("to Graphite Note by `append` when its last batch was accepted", async () => {
    await stage.runner.write({
      "data/a.csv": "day,amount\n2026-01-01,1\n",
      "data/b.csv": "day,amount\n2026-01-02,2\n",
    });
    const created = await stage.runner.run({ inputs: stage.graphiteNote({ files: "data/a.csv" }) });
    stage.sandbox.faults.push({
      when: { path: /dataset-fill/, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 400, body: '{"message":"no"}' },
    });
    const { outputs } = await stage.runner.run({
      inputs: stage.graphiteNote({
        mode: "append",
        "dataset-code": created.outputs["item-id"] ?? "",
        columns: COLUMNS,
        "rows-per-request": "1",
      }),
    });
    expect(outputs).toMatchObject({ status: "partial", "row-counts": '{"data/a.csv":1}', "uploaded-count": "1" });
  });
});

describe("Errors in the user's data", () => {
  test("are annotations on the file and line, at most 10 shown, all in the report", async () => {
    const bad = Array.from({ length: 11 }, (_, index) => `2026-02-${30 + index},1\n`).join("");
    await stage.runner.write({
      "data/a.csv": `day,amount\n2026-01-01,"12,5"\n2026-01-02\n${bad}`,
      "data/b.csv": "day\n",
    });
    const inputs = stage.graphiteNote({ mode: "append", "dataset-code": "d", columns: COLUMNS });
    const run = await stage.runner.run({ inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: "failure", "row-count": "0", "file-count": "2" });
    const errors = run.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 3)).toEqual([
      "::error file=data/a.csv,line=2::data/a.csv line 2, column `amount`: `12,5` is not numeric. Correct the data, or declare the column otherwise in `columns`.",
      "::error file=data/a.csv,line=3::data/a.csv line 3: the record has 1 cell, the header has 2. Where the names stand in another line, set `header-row`; where cells are cut in the wrong places, `delimiter`.",
      "::error file=data/a.csv,line=4::data/a.csv line 4, column `day`: `2026-02-30` is not a date in the format `Y-m-d`. Correct the data, or declare the column otherwise in `columns`.",
    ]);
    expect(run.stdout).toContain("and 4 more faults in the files:");
    const { errors: all } = reportIn(run);
    expect(all).toHaveLength(14);
    expect(all[0]).toMatchObject({ kind: "data", file: "data/a.csv", line: 2, column: "amount" });
    expect(all.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^data\/b\.csv: the columns differ: `amount` of `columns` is missing here/),
    );
    expect(stage.sandbox.requests.length).toBe(0);
  });

  test("fail a dry run too", async () => {
    await stage.runner.write({ "data/a.csv": "day,amount\n2026-01-01,x\n" });
    const inputs = stage.graphiteNote({ mode: "append", "dataset-code": "d", columns: COLUMNS, "dry-run": "true" });
    const run = await stage.runner.run({ inputs });
    expect([run.exitCode, run.outputs.status]).toEqual([1, "failure"]);
    expect(run.stdout).toMatch(/^::error file=data\/a\.csv,line=2::.*column `amount`: `x` is not numeric\./m);
  });
});

describe("How a table is read", () => {
  const inferred = async (csv: string, inputs: Readonly<Record<string, string>>) => {
    await stage.runner.write({ "data/a.csv": csv });
    const { stdout, outputs } = await stage.runner.run({
      inputs: stage.graphiteNote({ ...inputs, "dry-run": "true" }),
    });
    return { stdout, status: outputs.status, rows: outputs["row-count"] };
  };

  test("is a matter of `header-row`", async () => {
    const sums = "Sums of 2026\nday,n\n2026-01-05,3\n";
    expect((await inferred(sums, { "header-row": "2" })).stdout).toContain("name: day, alias: day, type: dimension");
    const { stdout, rows } = await inferred("a,3\nb,4\n", { "header-row": "none" });
    expect(stdout).toContain("alias: column_1");
    expect(rows).toBe("2");
  });

  test("and of `null-values`, of which an empty list is one", async () => {
    const subtype = async (nullValues?: string) => {
      const inputs = nullValues === undefined ? {} : { "null-values": nullValues };
      const { stdout } = await inferred("day,n\nx,1.5\ny,2.5\nz,NA\nv,missing\n", inputs);
      return /name: n, .*subtype: (\w+)/.exec(stdout)?.[1];
    };
    expect(await subtype("NA\nmissing")).toBe("numeric");
    expect(await subtype("usual\nmissing")).toBe("numeric");
    expect(await subtype()).toBe("text");
    expect(await subtype("")).toBe("text");
  });
});
