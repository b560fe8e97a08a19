import { randomUUID } from "node:crypto";
import { RefusedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { property } from "../http/response.js";
import { fillMetadata, UPLOAD_ID_KEY, uploadIdIn } from "../metadata.js";
import type { Json, TaskContext, UploadTask } from "../service.js";
import { plainText } from "../text.js";
import type { AppendToItem, CreateItems, FileGroup, ItemByName } from "./edge-impulse.js";
import { ADD_ITEM, type EdgeImpulseApi } from "./edge-impulse-api.js";
import { type FileBatch, type RequestLimits, sendBatches } from "./edge-impulse-batches.js";
import { NameCounts } from "./edge-impulse-names.js";
import { comparableBaseName } from "./stored-names.js";

/** What every task works with. */
export interface ItemTools {
  readonly api: EdgeImpulseApi;
  readonly limits: RequestLimits;
}

/** Makes a data item of a group. */
export function createTask(group: FileGroup, target: CreateItems, { api, limits }: ItemTools): UploadTask {
  return {
    ...aboutItem(group, target, api),
    async run(context) {
      // Resumes an item that an earlier run began.
      let item = itemIn(context.state);
      const contents = new ItemContents(item === undefined ? "new" : "earlier");
      await sendBatches(context, context.resumed, limits, async ({ files, sentBefore }) => {
        const sent = { folder: group.folder, files };
        const before = itemIn(sentBefore?.mark);
        // Files in doubt may have been sent into another item, which was completed without them.
        const into = before ?? item;
        if (into === undefined || sentBefore?.step === ADD_ITEM) {
          item = await addItem(group, target, uploadIdIn(sentBefore?.mark), files, { api, context });
          // Where nothing comes after this request, its receipt says all that a later run needs.
          if (files.length < group.files.length) context.remember({ item });
        } else {
          await context.send(api.addFiles(into, await contents.before(sentBefore, into, api, context), sent));
        }
        if (before === undefined || before === item) contents.add(files);
        context.confirm(files, { itemId: String(before ?? item) });
      });
    },
  };
}

/** Adds files to a data item that is there. */
export function appendTask(files: readonly DataFile[], target: AppendToItem, { api, limits }: ItemTools): UploadTask {
  const { label, memory } = "dataId" in target ? itemByNumber(target.dataId) : itemByName(target);
  return {
    label,
    files,
    memory: { target: [`organization ${api.organizationId}`, ...memory], unit: "file" },
    async run(context) {
      const dataId = "dataId" in target ? target.dataId : await onlyItem(target, label, api, context);
      const contents = new ItemContents("earlier");
      await sendBatches(context, context.resumed, limits, async ({ files: sent, sentBefore }) => {
        const before = await contents.before(sentBefore, dataId, api, context);
        await context.send(api.addFiles(dataId, before, { folder: "", files: sent }));
        contents.add(sent);
        context.confirm(sent, { itemId: String(dataId) });
      });
    },
  };
}

function itemByNumber(dataId: number) {
  return { label: `data item ${dataId}`, memory: [`item ${dataId}`] };
}

function itemByName({ name, dataset }: ItemByName) {
  const where = dataset === undefined ? "" : ` in dataset "${shown(dataset)}"`;
  return { label: `data item "${shown(name)}"${where}`, memory: [`dataset ${dataset ?? ""}`, `item named ${name}`] };
}

/** A task that makes an item, but for what it does. */
export function aboutItem(
  group: FileGroup,
  target: CreateItems,
  { organizationId }: EdgeImpulseApi,
): Omit<UploadTask, "run"> {
  const name = nameOf(group, target);
  return {
    label: `data item "${shown(name)}"`,
    files: group.files,
    memory: {
      target: [
        `organization ${organizationId}`,
        `dataset ${target.dataset}`,
        `bucket ${JSON.stringify(target.bucket ?? null)}`,
        `item ${name}`,
      ],
      unit: "item",
    },
  };
}

/** What the item of a group is called. */
export function nameOf(group: FileGroup, target: CreateItems): string {
  return target.name ?? group.name;
}

/** A name as messages show it. */
export function shown(name: string): string {
  return plainText(name, 200);
}

/** Makes the item of a group, marked by the id of an earlier run's request where that is sent again. */
export async function addItem(
  group: FileGroup,
  target: CreateItems,
  uploadId: string | undefined,
  files: readonly DataFile[],
  { api, context, laterRun = "asks" }: { api: EdgeImpulseApi; context: TaskContext; laterRun?: "asks" | "sends-again" },
): Promise<number> {
  const { dataset, bucket, bucketPath, metadata = {}, placeholders = {} } = target;
  const filled = await fillMetadata(metadata, placeholders, group.files, context.signal);
  const marked = { ...filled, [UPLOAD_ID_KEY]: uploadId ?? randomUUID() };
  const item = { name: nameOf(group, target), dataset, metadata: marked, bucket, bucketPath };
  try {
    return await context.send({ ...api.addItem(item, { folder: group.folder, files }), laterRun });
  } catch (error) {
    throw await explained(error, dataset, api, context);
  }
}

/** Statuses that say by themselves what is wrong. */
const CLEAR_STATUSES = [401, 402, 403, 413];

/** A refusal of an item, with the reason where the dataset cannot have any. */
async function explained(error: unknown, dataset: string, api: EdgeImpulseApi, { send }: TaskContext) {
  if (!(error instanceof RefusedError) || CLEAR_STATUSES.includes(error.status)) return error;
  const type = await send(api.datasetType(dataset)).catch(() => undefined);
  if (type !== "files") return error;
  return new RefusedError(error.message, {
    status: error.status,
    cause: error,
    hint: `"${shown(dataset)}" is a dataset of files without data items, which are uploaded to an address of its storage: choose a clinical dataset.`,
  });
}

/** @throws {RefusedError} where no item has the name, or several have */
async function onlyItem(
  { name, dataset }: ItemByName,
  label: string,
  api: EdgeImpulseApi,
  { send }: TaskContext,
): Promise<number> {
  const items = await api.itemsNamed(send, name, dataset);
  if (items === undefined) {
    throw new RefusedError(`too many data items are called "${shown(name)}"`, {
      status: 409,
      hint: "Say which one with `data-id`.",
    });
  }
  const [only, ...others] = items;
  if (only === undefined) {
    throw new RefusedError(`there is no ${label}`, {
      status: 404,
      hint: "Check `name` and `dataset`, or make the item with `mode: create`.",
    });
  }
  if (others.length === 0) return only.id;
  throw new RefusedError(
    `${items.length} data items are called "${shown(name)}": ${listed(items.map(({ id }) => id))}`,
    {
      status: 409,
      hint: "Say which one with `data-id`, or narrow it down with `dataset`.",
    },
  );
}

/** The ids of items, the first ones, for a message. */
export function listed(ids: readonly number[]): string {
  const more = ids.length > 10 ? ` and ${ids.length - 10} more` : "";
  return `data item ${ids.slice(0, 10).join(", ")}${more}`;
}

function itemIn(written: Json | undefined): number | undefined {
  const item = property(written, "item");
  return typeof item === "number" ? item : undefined;
}

/** The names of files as they are compared. */
export function baseNames(files: readonly DataFile[]): string[] {
  return files.map((file) => comparableBaseName(file.name));
}

/**
 * What a data item has before files are added to it. Looked up only after it is known which files of an earlier run
 * are there: a file that is listed already must not be counted a second time when it is found to have arrived.
 */
export class ItemContents {
  #counts: NameCounts | undefined;
  /** In the item, and not in the counts yet. */
  #uncounted: DataFile[] = [];

  /** @param item - `new`: this run makes it */
  constructor(item: "new" | "earlier") {
    this.#counts = item === "new" ? new NameCounts([]) : undefined;
  }

  /** What the item has until more files are added. */
  async before(
    sentBefore: FileBatch["sentBefore"],
    dataId: number,
    api: EdgeImpulseApi,
    { send }: TaskContext,
  ): Promise<() => NameCounts> {
    // What an earlier run sent is compared with what that run wrote down, also if it is sent again.
    if (sentBefore !== undefined) return () => NameCounts.of(property(sentBefore.mark, "before"));
    const counts = this.#counts ?? new NameCounts((await send(api.contents(dataId))).names);
    this.#counts = counts;
    return () => {
      counts.add(baseNames(this.#uncounted));
      this.#uncounted = [];
      return counts;
    };
  }

  /** These files are in the item now. */
  add(files: readonly DataFile[]): void {
    if (this.#counts === undefined) return; // they will be listed
    for (const file of files) this.#uncounted.push(file);
  }
}
