import { type EdgeImpulseOptions, edgeImpulse } from "../../../src/services/edge-impulse.js";
import { makeFiles, type Scenario, type ScheduledFile, storeOf, TOKEN } from "../scenario.js";

const CREATE = { mode: "create", dataset: "d", rootName: "root" } as const;

export const EDGE_IMPULSE: readonly Scenario[] = [
  { ...scenario("create", CREATE), isOneThing: () => true },
  { ...scenario("create by directory", { ...CREATE, groupBy: "directory" }), isOneThing: isOneFolder },
  scenario("create by file", { ...CREATE, groupBy: "file" }),
  {
    ...scenario("append", { mode: "append", dataId: 1 }),
    isOneThing: () => true,
    async prepare({ baseUrls }) {
      const form = new FormData();
      const fields = { name: "old", dataset: "d", metadata: "{}" };
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("files[]", new Blob(["old"]), "same.csv");
      const address = `${baseUrls.edgeImpulse}/v1/api/organizations/1/data/add`;
      await fetch(address, { method: "POST", headers: { "x-api-key": TOKEN }, body: form });
    },
  },
];

function scenario(mode: string, target: EdgeImpulseOptions["target"]): Scenario {
  return {
    name: `edge-impulse ${mode}`,
    asking: "shown",
    unit: "file",
    ifFailed: "nothing",
    makeFiles: (random) => makeFiles(random, { names: "may-clash", sizes: "any" }),
    sandboxOptions: ({ names }) => ({ edgeImpulse: { fileNames: names } }),
    makeService: ({ edgeImpulse: baseUrl }, { batch }) =>
      edgeImpulse({
        token: TOKEN,
        baseUrl,
        organizationId: 1,
        requestLimits: { files: batch, bytes: 1_000_000 },
        target,
      }),
    readStore: async ({ edgeImpulse: { items } }, { files }) =>
      storeOf(
        items.flatMap((item) => (item.name === "old" ? item.files.slice(1) : item.files)),
        files,
      ),
  };
}

function isOneFolder(one: ScheduledFile, other: ScheduledFile): boolean {
  const folder = ({ name }: ScheduledFile) => name.replace(/[^/]*$/, "");
  return folder(one) === folder(other);
}
