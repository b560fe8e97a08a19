import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { JsonNumber } from "../../src/formats/records.js";
import type { Column } from "../../src/table/columns.js";
import { prepareTable } from "../../src/table/prepare-table.js";
import { readAll, temporaryFolder, writeTable } from "./table-files.js";

const folder = temporaryFolder();
const seed = 20_261_121;

/** Cells with everything that has a meaning in CSV. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('"', ",", ";", "\t", "\r\n", "\n", "\r", " ", "\\", "'", "0", "a") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((unit) => unit !== "\0") },
  ),
  maxLength: 12,
});
const headerName = text.filter((name) => name.trim() !== "");

const table = fc.uniqueArray(headerName, { minLength: 1, maxLength: 5 }).chain((header) =>
  fc.record({
    header: fc.constant(header),
    records: fc.array(fc.array(text, { minLength: header.length, maxLength: header.length }), { maxLength: 8 }),
  }),
);

/** Quoting is left out only where the cell needs none. */
function writeDelimited(
  { header, records }: { header: readonly string[]; records: readonly (readonly string[])[] },
  delimiter: string,
  lineEnd: string,
  quoting: "minimal" | "all",
  end: "line end" | "none",
): string {
  const cell = (value: string) =>
    quoting === "all" || header.length === 1 || /["\r\n]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  const lines = [header, ...records].map((cells) => cells.map(cell).join(delimiter));
  // An empty last line of a single column is a record only with its line end.
  return lines.join(lineEnd) + (end === "line end" || lines.at(-1) === "" ? lineEnd : "");
}

describe("any table", () => {
  test.each(["t.csv", "t.tsv"])("written as %s reads back", async (name) => {
    const delimiter = name === "t.tsv" ? "\t" : ",";
    const dialect = fc.record({
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      quoting: fc.constantFrom("minimal" as const, "all" as const),
      end: fc.constantFrom("line end" as const, "none" as const),
      bom: fc.constantFrom("", "\uFEFF"),
    });
    await fc.assert(
      fc.asyncProperty(table, dialect, async (written, { lineEnd, quoting, end, bom }) => {
        const content = bom + writeDelimited(written, delimiter, lineEnd, quoting, end);
        const file = await writeTable(folder.path, name, content);
        const { header, records } = await readAll(file, { delimiter });
        expect({ header, records }).toEqual(written);
      }),
      { seed, numRuns: 200 },
    );
  });

  test.each(["t.json", "t.ndjson"])("written as %s reads back, as objects and as arrays", async (name) => {
    const scalar = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => new JsonNumber(JSON.stringify(value))),
    );
    const jsonTable = fc
      .uniqueArray(
        fc.string({ unit: "binary", minLength: 1 }).filter((key) => key.trim() !== ""),
        { minLength: 1, maxLength: 5 },
      )
      .chain((header) =>
        fc.record({
          header: fc.constant(header),
          records: fc.array(fc.array(scalar, { minLength: header.length, maxLength: header.length }), { minLength: 1 }),
        }),
      );
    const toText = (cell: string | boolean | null | JsonNumber) =>
      cell instanceof JsonNumber ? cell.literal : JSON.stringify(cell);
    await fc.assert(
      fc.asyncProperty(jsonTable, fc.constantFrom("objects", "arrays"), async ({ header, records }, shape) => {
        const asObject = (cells: (typeof records)[number]) =>
          `{${cells.map((cell, index) => `${JSON.stringify(header[index])}: ${toText(cell)}`).join(", ")}}`;
        const lines =
          shape === "objects"
            ? records.map(asObject)
            : [JSON.stringify(header), ...records.map((cells) => `[${cells.map(toText).join(", ")}]`)];
        const content = name === "t.json" ? `[${lines.join(",\n")}]` : lines.join("\n");
        const found = await readAll(await writeTable(folder.path, name, content));
        expect({ header: found.header, records: found.records }).toEqual({ header, records });
      }),
      { seed, numRuns: 100 },
    );
  });

  test("is sent by the documented mapping, however it is cut into batches", async () => {
    const columns: Column[] = [
      { name: "t", alias: "t", type: "dimension", subtype: "text" },
      { name: "n", alias: "n", type: "measure", subtype: "numeric" },
      { name: "d", alias: "d", type: "dimension", subtype: "date", format: "Y-m-d" },
    ];
    const number = fc.oneof(
      fc.constant(""),
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.bigInt({ min: 10n ** 18n, max: 10n ** 30n }).map(String),
    );
    const date = fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
    const rows = fc.array(fc.tuple(text, number, fc.oneof(fc.constant(""), date)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 7 }), async (records, rowsPerRequest) => {
        const content = writeDelimited({ header: ["t", "n", "d"], records }, ",", "\n", "minimal", "line end");
        const file = await writeTable(folder.path, "t.csv", content);
        const result = await prepareTable([file], { columns, delimiter: ",", rowsPerRequest, compression: "none" });
        if (result.kind !== "ready") {
          throw new Error(result.problems[0]?.message ?? "");
        }
        const batches = await Promise.all(result.batches.map(async (batch) => JSON.parse(await batch.read())));
        await result.close();
        expect(batches.flat()).toEqual(records.map(([t, n, d]) => [t, sentNumber(n), d === "" ? null : d]));
        expect(batches.every((batch, index) => batch.length === rowsPerRequest || index === batches.length - 1)).toBe(
          true,
        );
      }),
      { seed, numRuns: 100 },
    );
  });
});

function sentNumber(written: string): number | string | null {
  if (written === "") {
    return null;
  }
  const isHeld = !/^-?\d+$/.test(written) || BigInt(Number(written)) === BigInt(written);
  return isHeld ? Number(written) : written;
}
