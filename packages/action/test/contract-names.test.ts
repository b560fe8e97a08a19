import type { StoredFile } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { useStage } from "./stage.js";

const stage = useStage();
const CSV = "x,y\n1,2\n";
const namesOf = (files: readonly StoredFile[]) => files.map(({ name }) => name).sort();
const FILES = { "data/sales/2026/a.csv": CSV, "data/sales/b.csv": CSV, "data/stock/a.csv": CSV };

describe("A file is sent under its path from the deepest folder that the bases of all patterns share", () => {
  test.each([
    ["data/sales/2026/a.csv", ["a.csv"]],
    ["data/sales/**", ["2026/a.csv", "b.csv"]],
    ["data/**/a.csv", ["sales/2026/a.csv", "stock/a.csv"]],
    ["data/sales/**\ndata/stock/*.csv", ["sales/2026/a.csv", "sales/b.csv", "stock/a.csv"]],
    ["data/{sales,stock}/**\n!data/stock/**", ["sales/2026/a.csv", "sales/b.csv"]],
  ])("%j", async (files, names) => {
    await stage.runner.write(FILES);
    await stage.runner.run({ inputs: stage.roe({ files }) });
    expect(namesOf(stage.sandbox.roe.files.map(({ file }) => file))).toEqual(names);
  });
});

test("Within an Edge Impulse group a file is sent under its path from the group's folder", async () => {
  await stage.runner.write(FILES);
  await stage.runner.run({ inputs: stage.edgeImpulse({ "group-by": "directory" }) });
  const items = stage.sandbox.edgeImpulse.items.map(({ name, files }) => [name, namesOf(files)]);
  expect(items.sort()).toEqual([
    ["sales", ["b.csv"]],
    ["sales/2026", ["a.csv"]],
    ["stock", ["a.csv"]],
  ]);
});

test("To DataTile a file is sent under its file name alone", async () => {
  await stage.runner.write(FILES);
  await stage.runner.run({ inputs: stage.datatile() });
  expect(namesOf(stage.sandbox.datatile.jobs.map(({ file }) => file))).toEqual(["a.csv", "a.csv", "b.csv"]);
});
