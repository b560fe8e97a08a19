import type { Sandbox } from "@dataset-upload/sandbox";
import { type RoeOptions, roe } from "../../../src/services/roe.js";
import { makeFiles, type Scenario, storeOf, TOKEN, type Usage } from "../scenario.js";

const DATASET = "9b2f7c64-5d1e-4c07-8a3b-2f6e0d9c1a58";

export const ROE: readonly Scenario[] = [
  filesScenario("files with dataset-id", { datasetId: DATASET }),
  filesScenario("files without dataset-id", {}),
  {
    ...filesScenario("files that cannot be listed", { datasetId: DATASET }),
    asking: "unknowable",
    sandboxOptions: ({ names }) => ({ roe: { fileNames: names, listings: "gone" } }),
  },
  tableScenario("table", {}),
  {
    ...tableScenario("table replace", { mode: "replace" }),
    asking: "repeatable",
    ifFailed: "some",
    prepare: addOldTable,
  },
];

function filesScenario(use: string, options: Partial<RoeOptions>): Scenario {
  return {
    ...scenario(use, options),
    prepare: (sandbox, usage) => addOthersFile(sandbox, usage, options.datasetId),
    // The first is somebody else's.
    readStore: async ({ roe: { files } }, usage) =>
      storeOf(
        files.slice(1).map(({ file }) => file),
        usage.files,
      ),
  };
}

function tableScenario(use: string, options: Partial<RoeOptions>): Scenario {
  return {
    ...scenario(use, { tableName: "table", ...options }),
    makeFiles: (random) => makeFiles(random, { most: 1, names: "may-clash", sizes: "any" }),
    readStore: async ({ roe: { tables } }, { files }) => {
      const stored = tables.map(({ file }) => file);
      return storeOf(
        stored.filter(({ name }) => name !== "old.csv"),
        files,
      );
    },
  };
}

function scenario(use: string, options: Partial<RoeOptions>): Omit<Scenario, "readStore"> {
  return {
    name: `roe ${use}`,
    asking: "shown",
    unit: "file",
    ifFailed: "nothing",
    makeFiles: (random) => makeFiles(random, { names: "may-clash", sizes: "any" }),
    sandboxOptions: ({ names }) => ({ roe: { fileNames: names } }),
    makeService: ({ roe: baseUrl }) => roe({ token: TOKEN, baseUrl, ...options }),
  };
}

/** Somebody else's file of the same name and size: being there before, it proves nothing. */
async function addOthersFile(sandbox: Sandbox, { files }: Usage, datasetId: string | undefined): Promise<void> {
  const form = new FormData();
  if (datasetId !== undefined) form.append("dataset_id", datasetId);
  form.append("file", new Blob([files[0]?.content ?? ""]), files[0]?.name);
  await post(sandbox, "/v1/datasets/files/upload/", form);
}

async function addOldTable(sandbox: Sandbox): Promise<void> {
  const form = new FormData();
  form.append("table_name", "table");
  form.append("file", new Blob(["x,y\n1,2\n"]), "old.csv");
  await post(sandbox, "/v1/tables/upload/", form);
}

async function post({ baseUrls }: Sandbox, path: string, body: FormData): Promise<void> {
  await fetch(baseUrls.roe + path, { method: "POST", headers: { authorization: `Bearer ${TOKEN}` }, body });
}
