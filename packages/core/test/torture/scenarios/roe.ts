import type { Sandbox } from "@dataset-upload/sandbox";
import { type RoeOptions, roe } from "../../../src/services/roe.js";
import { makeFiles, type Scenario, storeOf, TOKEN, type Usage } from "../scenario.js";

const DATASET = "9b2f7c64-5d1e-4c07-8a3b-2f6e0d9c1a58";

export const ROE: readonly Scenario[] = [
  ...(["with", "without"] as const).map((which): Scenario => {
    const datasetId = which === "with" ? DATASET : undefined;
    return {
      ...scenario(`files ${which} dataset-id`, datasetId === undefined ? {} : { datasetId }),
      asking: "shown-if-listed",
      isListing: (path) => path.endsWith("/files/?page=1"),
      prepare: (sandbox, usage) => addOthersFile(sandbox, usage, datasetId),
      // The first is somebody else's.
      readStore: async ({ roe: { files } }, usage) =>
        storeOf(
          files.slice(1).map(({ file }) => file),
          usage.files,
        ),
    };
  }),
  {
    ...scenario("table", { tableName: "table" }),
    makeFiles: (random) => makeFiles(random, { most: 1, names: "may-clash", sizes: "differ" }),
  },
];

function scenario(use: string, options: Partial<RoeOptions>): Scenario {
  return {
    name: `roe ${use}`,
    asking: "repeatable",
    unit: "file",
    ifFailed: "nothing",
    makeFiles: (random) => makeFiles(random, { names: "may-clash", sizes: "differ" }),
    sandboxOptions: ({ names }) => ({ roe: { fileNames: names } }),
    makeService: ({ roe: baseUrl }) => roe({ token: TOKEN, baseUrl, ...options }),
    readStore: async ({ roe: { tables } }, { files }) =>
      storeOf(
        tables.map(({ file }) => file),
        files,
      ),
  };
}

/** Somebody else's file of the same name and size: being there before, it proves nothing. */
async function addOthersFile({ baseUrls }: Sandbox, { files }: Usage, datasetId: string | undefined): Promise<void> {
  const form = new FormData();
  if (datasetId !== undefined) form.append("dataset_id", datasetId);
  form.append("file", new Blob([files[0]?.content ?? ""]), files[0]?.name);
  const address = `${baseUrls.roe}/v1/datasets/files/upload/`;
  await fetch(address, { method: "POST", headers: { authorization: `Bearer ${TOKEN}` }, body: form });
}
