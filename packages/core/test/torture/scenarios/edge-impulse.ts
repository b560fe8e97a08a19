import type { Sandbox } from "@dataset-upload/sandbox";
import { type EdgeImpulseOptions, edgeImpulse } from "../../../src/services/edge-impulse.js";
import { makeFiles, type Scenario, type ScheduledFile, storeOf, TOKEN } from "../scenario.js";

const CREATE = { mode: "create", dataset: "d", rootName: "root" } as const;

export const EDGE_IMPULSE: readonly Scenario[] = [
  { ...scenario("create", CREATE), isOneThing: () => true },
  { ...scenario("create by directory", { ...CREATE, groupBy: "directory" }), isOneThing: isOneFolder },
  scenario("create by file", { ...CREATE, groupBy: "file" }),
  ...([{ dataId: 1 }, { name: "old", dataset: "d" }] as const).map((item) => ({
    ...scenario(`append by ${"name" in item ? "name" : "number"}`, { mode: "append", ...item }),
    isOneThing: () => true,
    prepare: (sandbox: Sandbox) => addItem(sandbox, "old"),
  })),
  {
    ...scenario("replace", { ...CREATE, mode: "replace" }),
    asking: "repeatable",
    ifFailed: "some",
    prepare: (sandbox) => addItem(sandbox, "root"),
    // What is replaced is there until the new item is whole, and so is what an earlier run began.
    async readStore({ edgeImpulse: { items } }, { files }) {
      const { copies, faults } = storeOf(items.at(-1)?.files ?? [], files);
      const isOld = copies.every(({ most }) => most === 0);
      const isDone = items.length === 1 ? [] : [`there are ${items.length} items`];
      return {
        copies,
        faults: isOld ? ["the old item was not replaced"] : [...faults, ...isDone],
        completion: "complete",
      };
    },
  },
];

async function addItem({ baseUrls }: Sandbox, name: string): Promise<void> {
  const form = new FormData();
  for (const [field, value] of Object.entries({ name, dataset: "d", metadata: "{}" })) form.append(field, value);
  form.append("files[]", new Blob(["old"]), "same.csv");
  const address = `${baseUrls.edgeImpulse}/v1/api/organizations/1/data/add`;
  await fetch(address, { method: "POST", headers: { "x-api-key": TOKEN }, body: form });
}

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
