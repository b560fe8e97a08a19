// Counts and reads data files and says what was found, one JSON line a file: for bench/real-files.py.
//
//   node bench/real-files.mjs FILE…
import { dataFile } from "../packages/core/dist/files/data-file.js";
import { countRowsOf } from "../packages/core/dist/formats/count-rows.js";
import { readRecords } from "../packages/core/dist/formats/read-records.js";

/** Records whose cells are given. */
const SHOWN = 2000;

for (const path of process.argv.slice(2)) {
  const file = await dataFile(path, { name: path });
  const counted = await countRowsOf(file, new AbortController().signal);
  /** @type {unknown[][]} */
  const records = [];
  /** @type {{ header?: readonly string[] | undefined, format?: string, rows: number, refused?: string }} */
  const read = { rows: 0 };
  try {
    for await (const batch of readRecords(file, {})) {
      read.header = batch.header;
      read.format = batch.format;
      read.rows += batch.records.length;
      for (const cells of batch.records.slice(0, SHOWN - records.length)) records.push([...cells]);
    }
  } catch (error) {
    read.refused = error instanceof Error ? error.message : String(error);
  }
  console.log(
    JSON.stringify({ path, counted, ...read, records: read.format === "csv" || read.format === "tsv" ? records : [] }),
  );
}
