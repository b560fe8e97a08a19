import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type GraphiteCell, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dataFile } from "../../src/files/data-file.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { upload } from "../support/upload.js";

let sandbox: Sandbox;
let folder: TestFolder;
beforeAll(async () => {
  sandbox = await startSandbox();
  folder = await testFolder();
});
afterAll(async () => {
  await sandbox.close();
  await folder.remove();
});

type Subtype = "text" | "numeric" | "date";
/** A value as it is written into a file, and what the table in docs/services/graphite-note.md says is sent for it. */
interface Value {
  readonly delimited: string;
  readonly json: string;
  readonly sent: { readonly delimited: GraphiteCell; readonly json: GraphiteCell };
}
interface Table {
  readonly subtypes: readonly Subtype[];
  readonly rows: readonly (readonly Value[])[];
  readonly delimiter: "," | ";" | "|";
  readonly rowEnd: "\n" | "\r\n";
  readonly quotes: "needed" | "always";
  readonly packing: "plain" | "gzip";
  readonly rowsPerRequest: number;
}

const text = fc
  .oneof(fc.string({ unit: "binary" }), fc.constantFrom("", " ", "001", "=1+1", "null", 'a "b", c', "x\r\ny", "\u2028"))
  .map((value): Value => {
    return { delimited: value, json: JSON.stringify(value), sent: { delimited: value, json: value } };
  });
const NOTHING: Value = { delimited: "", json: "null", sent: { delimited: "", json: null } };
const EMPTY: Value = { delimited: "", json: "null", sent: { delimited: null, json: null } };

const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  )
  .map((value): Value => {
    return { delimited: String(value), json: String(value), sent: { delimited: value, json: value } };
  });
const longNumber = fc.bigInt(2n ** 70n, 2n ** 90n).map((value): Value => {
  const digits = `${value}7`; // no double ends in a 7 up there
  return { delimited: digits, json: digits, sent: { delimited: digits, json: digits } };
});
const date = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((value) => {
  const day = value.toISOString().slice(0, 10);
  return { delimited: day, json: JSON.stringify(day), sent: { delimited: day, json: day } };
});
const VALUES: Readonly<Record<Subtype, fc.Arbitrary<Value>>> = {
  text: fc.oneof({ weight: 9, arbitrary: text }, fc.constant(NOTHING)),
  numeric: fc.oneof({ weight: 6, arbitrary: number }, longNumber, fc.constant(EMPTY)),
  date: fc.oneof({ weight: 6, arbitrary: date }, fc.constant(EMPTY)),
};

const table: fc.Arbitrary<Table> = fc
  .array(fc.constantFrom<Subtype>("text", "numeric", "date"), { minLength: 1, maxLength: 5 })
  .chain((subtypes) =>
    fc.record({
      subtypes: fc.constant(subtypes),
      rows: fc.array(fc.tuple(...subtypes.map((subtype) => VALUES[subtype])), { minLength: 1, maxLength: 12 }),
      delimiter: fc.constantFrom(",", ";", "|"),
      rowEnd: fc.constantFrom("\n", "\r\n"),
      quotes: fc.constantFrom("needed", "always"),
      packing: fc.constantFrom("plain", "gzip"),
      rowsPerRequest: fc.integer({ min: 1, max: 5 }),
    }),
  );

const FORMATS = ["csv", "tsv", "json", "ndjson"] as const;

function write(written: Table, format: (typeof FORMATS)[number]): string {
  const header = written.subtypes.map((_, index) => `Column ${index}`);
  if (format === "csv" || format === "tsv") {
    const delimiter = format === "tsv" ? "\t" : written.delimiter;
    const cell = (value: string) =>
      written.quotes === "always" || value.includes(delimiter) || /["\r\n]/.test(value)
        ? `"${value.replaceAll('"', '""')}"`
        : value;
    const records = [header, ...written.rows.map((row) => row.map(({ delimited }) => delimited))];
    return records.map((record) => record.map(cell).join(delimiter) + written.rowEnd).join("");
  }
  const objects = written.rows.map(
    (row) => `{${row.map(({ json }, index) => `${JSON.stringify(header[index])}:${json}`).join(", ")}}`,
  );
  return format === "json" ? `[${objects.join(",\n")}]` : objects.map((line) => line + written.rowEnd).join("");
}

async function heldAfterUpload(written: Table, format: (typeof FORMATS)[number]): Promise<unknown[]> {
  const content = Buffer.from(write(written, format));
  const name = written.packing === "gzip" ? `t.${format}.gz` : `t.${format}`;
  const path = join(folder.path, name);
  await writeFile(path, written.packing === "gzip" ? gzipSync(content) : content);
  const report = await upload({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.graphiteNote,
      userCode: "me",
      target: { mode: "create", name: `Table ${sandbox.graphiteNote.datasets.length}` },
      columns: written.subtypes.map((subtype, index) => {
        const type = subtype === "numeric" ? "measure" : "dimension";
        return { name: `c${index}`, alias: `Column ${index}`, type, subtype };
      }),
      ...(format === "csv" ? { delimiter: written.delimiter } : {}),
      rowsPerRequest: written.rowsPerRequest,
      requestsPerMinute: 0,
    }),
    files: [await dataFile(path, { name })],
  });
  expect(report).toMatchObject({ status: "success", errors: [], totals: { rows: written.rows.length } });
  const held = [];
  for await (const row of sandbox.graphiteNote.datasets.at(-1)?.rows() ?? []) held.push(row);
  return held;
}

test.each(FORMATS)("any table written as %s is at the service what the documentation says", async (format) => {
  await fc.assert(
    fc.asyncProperty(table, async (written) => {
      const source = format === "csv" || format === "tsv" ? "delimited" : "json";
      const expected = written.rows.map((row) => row.map(({ sent }) => sent[source]));
      expect(await heldAfterUpload(written, format)).toEqual(expected);
    }),
    { seed: 20_261_121, numRuns: 40 },
  );
});
