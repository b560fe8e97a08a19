import { createHash } from "node:crypto";
import type { Sandbox, SandboxOptions, StoredFile } from "@dataset-upload/sandbox";
import type { DatasetService } from "../../src/service.js";
import { datatile } from "../../src/services/datatile.js";
import { edgeImpulse } from "../../src/services/edge-impulse.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { roe } from "../../src/services/roe.js";
import type { Schedule } from "./schedule.js";

const TOKEN = "sandbox-token";
const COLUMNS = [
  { name: "id", alias: "id", type: "dimension", subtype: "text" },
  { name: "value", alias: "value", type: "measure", subtype: "numeric", format: "#,###.##" },
] as const;
const ROE_DATASET = "9b2f7c64-5d1e-4c07-8a3b-2f6e0d9c1a58";
/** What is there before the first run. */
const OLD_ROW = ["old", 1] as const;

export function sandboxOptions({ names, extra }: Schedule): SandboxOptions {
  const processing =
    extra === "with"
      ? ({ kind: "time", queuedMs: 1, processingMs: 2 } as const)
      : ({ kind: "time", queuedMs: 0, processingMs: 0 } as const);
  return { edgeImpulse: { fileNames: names }, datatile: { processing }, roe: { fileNames: names } };
}

/** Puts into the sandbox what the schedule's mode adds to or replaces. */
export async function prepare(sandbox: Sandbox, { files, scenario }: Schedule): Promise<void> {
  if (scenario === "edge-impulse append") {
    const form = new FormData();
    for (const [name, value] of Object.entries({ name: "old", dataset: "d", metadata: "{}" })) form.append(name, value);
    form.append("files[]", new Blob(["old"]), "same.csv");
    const address = `${sandbox.baseUrls.edgeImpulse}/v1/api/organizations/1/data/add`;
    await fetch(address, { method: "POST", headers: { "x-api-key": TOKEN }, body: form });
  }
  if (scenario.startsWith("roe files")) {
    // Somebody else's file of the same name and size: being there before, it proves nothing.
    const form = new FormData();
    if (scenario === "roe files with dataset-id") form.append("dataset_id", ROE_DATASET);
    form.append("file", new Blob([files[0]?.content ?? ""]), files[0]?.name);
    const address = `${sandbox.baseUrls.roe}/v1/datasets/files/upload/`;
    await fetch(address, { method: "POST", headers: { authorization: `Bearer ${TOKEN}` }, body: form });
  }
  if (scenario === "graphite-note append" || scenario === "graphite-note replace") {
    const rows = [[...OLD_ROW]];
    await sandbox.graphiteNote.addDataset({ code: "set", userCode: "me", name: "Set", columns: COLUMNS, rows });
  }
}

export function makeService(
  baseUrls: Sandbox["baseUrls"],
  schedule: Schedule,
  temporaryFolder: string,
): DatasetService {
  const { scenario, batch, extra } = schedule;
  const requestLimits = { files: batch, bytes: 1_000_000 };
  const ei = { token: TOKEN, baseUrl: baseUrls.edgeImpulse, organizationId: 1, requestLimits };
  const dt = {
    token: TOKEN,
    baseUrl: baseUrls.datatile,
    targetHash: "h1",
    ...(extra === "with" ? { statusUrl: "/jobs/{job-id}" } : {}),
  };
  const gn = {
    token: TOKEN,
    baseUrl: baseUrls.graphiteNote,
    userCode: "me",
    columns: COLUMNS,
    rowsPerRequest: batch,
    requestsPerMinute: extra === "with" ? 60 : 0,
    temporaryFolder,
  };
  const rw = { token: TOKEN, baseUrl: baseUrls.roe };
  const create = { mode: "create", dataset: "d", rootName: "root" } as const;
  switch (scenario) {
    case "edge-impulse create":
      return edgeImpulse({ ...ei, target: create });
    case "edge-impulse create by directory":
      return edgeImpulse({ ...ei, target: { ...create, groupBy: "directory" } });
    case "edge-impulse create by file":
      return edgeImpulse({ ...ei, target: { ...create, groupBy: "file" } });
    case "edge-impulse append":
      return edgeImpulse({ ...ei, target: { mode: "append", dataId: 1 } });
    case "datatile create":
      return datatile({ ...dt, mode: "create" });
    case "datatile replace":
      return datatile({ ...dt, mode: "replace" });
    case "datatile append":
      return datatile({ ...dt, mode: "append" });
    case "graphite-note create":
      return graphiteNote({ ...gn, target: { mode: "create", name: "New" } });
    case "graphite-note replace":
      return graphiteNote({ ...gn, target: { mode: "replace", datasetCode: "set" } });
    case "graphite-note append":
      return graphiteNote({ ...gn, target: { mode: "append", datasetCode: "set" } });
    case "roe files with dataset-id":
      return roe({ ...rw, datasetId: ROE_DATASET });
    case "roe files without dataset-id":
      return roe(rw);
    case "roe table":
      return roe({ ...rw, tableName: "table" });
  }
}

/** Which of the schedule's files must not be sent twice, and can the service show what it has? */
export type Asking =
  /** Sent again without harm. */
  | "repeatable"
  /** The service shows what arrived. */
  | "shown"
  /** The service shows what is new since before a request, where it could be asked before. */
  | "shown-if-listed"
  /** Nobody can tell. */
  | "unknowable"
  /** A lost request leaves it open whether there is a dataset; afterwards everything is begun again. */
  | "unknowable-dataset";

export function askingOf({ scenario }: Schedule): Asking {
  if (scenario.startsWith("edge-impulse")) return "shown";
  if (scenario.startsWith("roe files")) return "shown-if-listed";
  if (["datatile replace", "graphite-note replace", "roe table"].includes(scenario)) return "repeatable";
  return scenario === "graphite-note create" ? "unknowable-dataset" : "unknowable";
}

/** Whether files go into one thing, of which nothing more can be sent while a part is in doubt. */
export function isOneThing({ scenario }: Schedule, one: number, other: number, files: Schedule["files"]): boolean {
  if (scenario === "edge-impulse create" || scenario === "edge-impulse append") return true;
  const folder = (index: number) => files[index]?.name.replace(/[^/]*$/, "");
  return scenario === "edge-impulse create by directory" && folder(one) === folder(other);
}

/** What a service holds. */
export interface Store {
  /** For each file of the schedule how often the service has it: of its least and its most frequent row where it is rows. */
  readonly copies: readonly { readonly least: number; readonly most: number }[];
  /** What is wrong apart from files. */
  readonly faults: readonly string[];
  /** Whether a dataset that was filled was also completed. */
  readonly completion: "complete" | "open";
}

export async function readStore(sandbox: Sandbox, schedule: Schedule): Promise<Store> {
  if (schedule.scenario.startsWith("graphite-note")) return await readRows(sandbox, schedule);
  const stored = storedFiles(sandbox, schedule);
  const faults: string[] = [];
  const copies = schedule.files.map(({ name, content }) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    const base = baseName(name);
    const matches = stored.filter((file) => file.sha256 === sha256 && baseName(file.name) === base);
    for (const match of matches) stored.splice(stored.indexOf(match), 1);
    return { least: matches.length, most: matches.length };
  });
  for (const { name, size } of stored)
    faults.push(`the service has "${name}" of ${size} bytes, which is no file of ours`);
  return { copies, faults, completion: "complete" };
}

function storedFiles({ edgeImpulse, datatile, roe }: Sandbox, { scenario }: Schedule): StoredFile[] {
  if (scenario.startsWith("edge-impulse")) {
    return edgeImpulse.items.flatMap(({ name, files }) => (name === "old" ? files.slice(1) : files));
  }
  if (scenario.startsWith("roe files")) return roe.files.slice(1).map(({ file }) => file);
  if (scenario === "roe table") return roe.tables.map(({ file }) => file);
  if (scenario === "datatile replace") return datatile.databases.flatMap(({ files }) => files);
  return datatile.jobs.map(({ file }) => file);
}

async function readRows({ graphiteNote }: Sandbox, { files, scenario }: Schedule): Promise<Store> {
  const counts = new Map<string, number>();
  const faults: string[] = [];
  const sets = graphiteNote.datasets;
  for (const set of sets) {
    for await (const [id] of set.rows()) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  }
  const old = counts.get(OLD_ROW[0]) ?? 0;
  counts.delete(OLD_ROW[0]);
  if (scenario === "graphite-note append" && old !== 1) faults.push(`the row that was there is there ${old} times`);
  if (scenario === "graphite-note replace" && old > 0 && counts.size > 0) faults.push("the old row was not replaced");
  if (sets.length > 1) faults.push(`there are ${sets.length} datasets`);
  const copies = files.map(({ content }) => {
    const ids = content
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",")[0] ?? "");
    const found = ids.map((id) => counts.get(id) ?? 0);
    return { least: Math.min(...found), most: Math.max(...found) };
  });
  return { copies, faults, completion: sets.every(({ state }) => state === "complete") ? "complete" : "open" };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
