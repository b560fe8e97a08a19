import type { GraphiteCell, GraphiteColumn, Sandbox } from "@dataset-upload/sandbox";
import type { UserRepository } from "../workflow-runner/user-repository.js";

const MONTHS = ["01", "02", "03"].map((month) => `data/sales/2026-${month}.csv`);

/** The columns of the examples, in their order. */
const COLUMNS = "order_id,sold_at,store,postcode,product,category,quantity,amount,remark".split(",");

/** Makes the dataset that the examples replace, with a row of before. */
export async function addSalesDataset({ graphiteNote }: Sandbox): Promise<void> {
  const columns: readonly GraphiteColumn[] = [{ name: "old", alias: "old", type: "dimension", subtype: "text" }];
  await graphiteNote.addDataset({ code: "s4les", userCode: "us3r", name: "Sales", columns, rows: [["before"]] });
}

/** All sales of the repository, each with its values in the order of the examples' columns. */
export async function salesRows(repository: UserRepository): Promise<readonly (readonly GraphiteCell[])[]> {
  const months = await Promise.all(MONTHS.map(async (file) => records(await repository.read(file))));
  return months.flatMap(([header = [], ...rows]) =>
    // The till gave March other columns first.
    rows.map((row) => COLUMNS.map((name) => cellOf(name, row[header.indexOf(name)] ?? ""))),
  );
}

function cellOf(column: string, text: string): GraphiteCell {
  return ["quantity", "amount"].includes(column) ? Number(text) : text;
}

/** The records of a CSV text (RFC 4180), by a reader that shares nothing with the one under test. */
function records(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length === COLUMNS.length);
}

/** Appends a sale whose quantity is no number; the number of its line, from 1. */
export async function addWrongSale(repository: UserRepository, file: string): Promise<number> {
  const before = await repository.read(file);
  await repository.write(file, `${before}029999,2026-02-28 10:00:00,Dresden,01097,Pen,Paper,many,1.00,\n`);
  return before.split("\n").length;
}

/** How the log tells of such a sale. */
export function wrongSaleOn(line: number): RegExp {
  return new RegExp(`2026-02\\.csv\\D*line ${line}\\b.*quantity.*many`);
}
