import { gunzipSync } from "node:zlib";
import type { Sandbox } from "@dataset-upload/sandbox";
import { type GraphiteNoteOptions, graphiteNote } from "../../../src/services/graphite-note.js";
import type { Random } from "../random.js";
import { type Scenario, type ScheduledFile, type Store, TOKEN } from "../scenario.js";

const COLUMNS = [
  { name: "id", alias: "id", type: "dimension", subtype: "text" },
  { name: "value", alias: "value", type: "measure", subtype: "numeric", format: "#,###.##" },
] as const;
/** What is there before the first run. */
const OLD_ROW = ["old", 1] as const;

export const GRAPHITE_NOTE: readonly Scenario[] = [
  {
    ...scenario("create", { mode: "create", name: "New" }),
    asking: "repeatable",
    ifFailed: "several",
    async readStore({ graphiteNote: { datasets } }, { files }) {
      const { old: _, ...store } = await readRows(datasets, files);
      // A lost request may have made a dataset, which the service then refuses to make again.
      const isBlocked =
        store.completion === "open" && datasets.length > 0 && store.copies.every(({ most }) => most === 0);
      return isBlocked ? { ...store, completion: "blocked" } : store;
    },
  },
  {
    ...scenario("replace", { mode: "replace", datasetCode: "set" }),
    asking: "repeatable",
    ifFailed: "several",
    prepare: addOldDataset,
    async readStore({ graphiteNote: { datasets } }, { files }) {
      const { old, ...store } = await readRows(datasets, files);
      const isMixed = old > 0 && store.copies.some(({ most }) => most > 0);
      return { ...store, faults: [...store.faults, ...(isMixed ? ["the old row was not replaced"] : [])] };
    },
  },
  {
    ...scenario("append", { mode: "append", datasetCode: "set" }),
    prepare: addOldDataset,
    async readStore({ graphiteNote: { datasets } }, { files }) {
      const { old, ...store } = await readRows(datasets, files);
      const fault = `the row that was there is there ${old} times`;
      return { ...store, faults: [...store.faults, ...(old === 1 ? [] : [fault])] };
    },
  },
];

function scenario(mode: string, target: GraphiteNoteOptions["target"]): Scenario {
  return {
    name: `graphite-note ${mode}`,
    asking: "unknowable",
    unit: "rows",
    ifFailed: "some",
    makeFiles: makeTables,
    sandboxOptions: () => ({}),
    makeService: ({ graphiteNote: baseUrl }, { batch, extra }, temporaryFolder) =>
      graphiteNote({
        token: TOKEN,
        baseUrl,
        userCode: "me",
        columns: COLUMNS,
        rowsPerRequest: batch,
        requestsPerMinute: extra === "with" ? 60 : 0,
        temporaryFolder,
        target,
      }),
    carries(body, files) {
      const parsed: { "insert-data"?: string; compressed?: boolean } = JSON.parse(body.toString());
      const data = parsed["insert-data"] ?? "";
      const rows = parsed.compressed ? gunzipSync(Buffer.from(data, "base64")).toString() : data;
      return [...files.keys()].filter((index) => rows.includes(`"f${index}r`));
    },
    readStore: async ({ graphiteNote: { datasets } }, { files }) => await readRows(datasets, files),
  };
}

function makeTables(random: Random): readonly ScheduledFile[] {
  return Array.from({ length: random.whole(1, 4) }, (_, file) => {
    const rows = Array.from({ length: random.whole(1, 7) }, (_row, row) => `f${file}r${row},${row}`);
    return { name: `part-${file}.csv`, content: `id,value\n${rows.join("\n")}\n` };
  });
}

async function addOldDataset({ graphiteNote: service }: Sandbox): Promise<void> {
  await service.addDataset({ code: "set", userCode: "me", name: "Set", columns: COLUMNS, rows: [[...OLD_ROW]] });
}

/** @returns beside the store, how often the row is there that was there before */
async function readRows(
  datasets: Sandbox["graphiteNote"]["datasets"],
  files: readonly ScheduledFile[],
): Promise<Store & { readonly old: number }> {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const dataset of datasets) {
    const before = counts.size;
    for await (const [id] of dataset.rows()) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
    if (counts.size > before) filled += 1;
  }
  const copies = files.map(({ content }) => {
    const [, ...rows] = content.trim().split("\n");
    const found = rows.map((row) => counts.get(row.split(",")[0] ?? "") ?? 0);
    return { least: Math.min(...found), most: Math.max(...found) };
  });
  return {
    copies,
    old: counts.get(OLD_ROW[0]) ?? 0,
    faults: filled > 1 ? [`there are ${filled} datasets with rows`] : [],
    completion: datasets.some(({ state }) => state === "complete") ? "complete" : "open",
  };
}
