// Takes one step of preparing a table for Graphite Note, or all of them together, and says how many seconds it took.
//
//   node bench/lib/table-step.mjs read|check|encode|together FILE ROWS
//
// `check` and `encode` are given the file's first records, held in memory, again and again: so each is measured alone.
import { tmpdir } from "node:os";
import { dataFile } from "../../packages/core/dist/index.js";
import { ColumnsInference } from "../../packages/core/dist/table/infer-columns.js";
import { prepareTable } from "../../packages/core/dist/table/prepare-table.js";
import { TableDraft } from "../../packages/core/dist/table/table-draft.js";
import { openTable } from "../../packages/core/dist/table/table-reader.js";

/** What the Action does by default. */
const LIMITS = { rows: 10_000, bytes: 8 * 1024 * 1024, compression: /** @type {const} */ ("gzip") };
const HELD_ROWS = 10_000;

const [step = "", path = "", rows] = process.argv.slice(2);
const rowCount = Number(rows);
const file = await dataFile(path, { name: "visits.csv" });

/** @type {Record<string, () => Promise<() => Promise<unknown>>>} Each prepares a step, which is what is timed. */
const STEPS = {
  async read() {
    return async () => {
      let count = 0;
      for await (const { records } of openTable(file, {})) count += records.length;
      if (count !== rowCount) throw new Error(`${count} rows were read`);
    };
  },
  async check() {
    const batches = await holdBatches();
    return async () => {
      const inference = new ColumnsInference();
      for (const batch of again(batches)) {
        inference.add(batch, file, "delimited");
        inference.revision;
      }
    };
  },
  async encode() {
    const batches = await holdBatches();
    const inference = new ColumnsInference();
    for (const batch of batches) inference.add(batch, file, "delimited");
    const columns = inference.result().map(({ column }) => column);
    const options = { limits: LIMITS, temporaryFolder: tmpdir(), maxProblems: 1, skipRows: new Map() };
    return async () => {
      const draft = await TableDraft.create(columns, options);
      const fileDraft = draft.file(file);
      for (const batch of again(batches)) await fileDraft.add(batch);
      await draft.finish();
      if (draft.problems.count > 0) throw new Error("the rows do not fit their columns");
      await draft.close();
    };
  },
  async together() {
    return async () => {
      const table = await prepareTable([file], { rowsPerRequest: LIMITS.rows, compression: LIMITS.compression });
      if (table.kind !== "ready" || table.rowCount !== rowCount) throw new Error("the table is not what was written");
      await table.close();
    };
  },
};

const prepare = STEPS[step];
if (prepare === undefined) throw new Error(`no step is named ${step}`);
const run = await prepare();
const startedAt = performance.now();
await run();
process.stdout.write(String((performance.now() - startedAt) / 1000));

/** @typedef {import("../../packages/core/dist/table/table-file.js").RecordBatch} RecordBatch */

/** The first batches of the file, copied: the reader uses its arrays again. */
async function holdBatches() {
  /** @type {RecordBatch[]} */
  const held = [];
  let count = 0;
  for await (const batch of openTable(file, {})) {
    held.push({ ...batch, records: batch.records.map((cells) => [...cells]), lines: [...batch.lines] });
    count += batch.records.length;
    if (count >= HELD_ROWS) break;
  }
  return held;
}

/** As many rows as the file has, of the batches in turn. @param {readonly RecordBatch[]} batches */
function* again(batches) {
  for (let count = 0; count < rowCount; ) {
    for (const batch of batches) {
      yield batch;
      count += batch.records.length;
      if (count >= rowCount) break;
    }
  }
}
