import { randomUUID } from "node:crypto";
import { MAX_FORM_FILES } from "../body/multipart.js";
import { FileError, InputError } from "../errors.js";
import { type DataFile, verifyDataFile } from "../files/data-file.js";
import { property } from "../http/response.js";
import { checkMetadata, fillMetadata, type Placeholders } from "../metadata.js";
import { DEFAULTS } from "../options.js";
import type { DatasetService, Json, TaskContext, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
import { ADD_ITEM, EdgeImpulseApi, UPLOAD_ID_KEY } from "./edge-impulse-api.js";
import { NameCounts } from "./edge-impulse-names.js";
import { comparableBaseName } from "./stored-names.js";

/**
 * Edge Impulse, organization data: files become data items. Facts from the service's OpenAPI document and its official
 * client, npm `edge-impulse-api`; see docs/services/edge-impulse.md.
 */
export interface EdgeImpulseOptions {
  /** An organization's API key (`ei_…`), role admin or member. */
  readonly token: string;
  /** Default `https://studio.edgeimpulse.com`. */
  readonly baseUrl?: string;
  /** The number in the organization's address. */
  readonly organizationId: number;
  readonly target: CreateItems | AppendToItem;
  /** More multipart fields, for what a server has and its public documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>>;
  /** Bounds on one request. Default 1,000 files and 256 MiB; which is the most files that fit into one; a larger file goes alone. */
  readonly requestLimits?: { readonly files: number; readonly bytes: number };
}

/** New data items. */
export interface CreateItems {
  readonly mode: "create";
  /** Its name. */
  readonly dataset: string;
  /** Default: the name of the group. Only where there is one group. */
  readonly name?: string;
  /** `all` files in one item; an item for the files directly in each `directory`; an item for each `file`. Default `all`. */
  readonly groupBy?: GroupBy;
  /** What the group of the top folder is called. */
  readonly rootName: string;
  /** The storage bucket. Default: the service chooses. */
  readonly bucket?: { readonly id: number } | { readonly name: string };
  /** The folder in the bucket. */
  readonly bucketPath?: string;
  /** May hold placeholders. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** What the run fills into the metadata's placeholders: `{commit}`, `{ref}`, `{date}`. */
  readonly placeholders?: Placeholders;
}

/** More files in a data item that exists. */
export interface AppendToItem {
  readonly mode: "append";
  /** The number of the data item. */
  readonly dataId: number;
}

/** What becomes one data item. */
export type GroupBy = "all" | "directory" | "file";

const OWN_FIELDS = ["name", "dataset", "metadata", "bucketId", "bucketName", "bucketPath", "files[]"];
const DEFAULT_LIMITS = { files: 1000, bytes: 256 * 1024 * 1024 };

/**
 * Edge Impulse, for one organization: each task is a data item.
 * @throws {InputError} where an option is out of its range, or a field is set that the upload sets itself
 */
export function edgeImpulse(options: EdgeImpulseOptions): DatasetService {
  const { target, requestLimits = DEFAULT_LIMITS } = options;
  wholeNumber("organizationId", options.organizationId);
  if (target.mode === "append") wholeNumber("dataId", target.dataId);
  else if (target.dataset.trim() === "") throw new InputError("dataset", "is empty");
  else if (target.bucket !== undefined && "id" in target.bucket) wholeNumber("bucketId", target.bucket.id);
  for (const field of OWN_FIELDS) {
    if (Object.hasOwn(options.formFields ?? {}, field)) {
      throw new InputError("formFields", `\`${field}\` is set by the upload itself`);
    }
  }
  if (requestLimits.files < 1 || requestLimits.files > MAX_FORM_FILES) {
    throw new InputError("requestLimits.files", `${requestLimits.files} is not from 1 to ${MAX_FORM_FILES}`);
  }
  const api = new EdgeImpulseApi(options.organizationId, options.formFields ?? {});
  return {
    name: "edge-impulse",
    baseUrl: serviceUrl(options.baseUrl ?? "https://studio.edgeimpulse.com"),
    mode: target.mode,
    headers: { "x-api-key": options.token },
    secrets: [options.token],
    async plan(files) {
      if (target.mode === "append")
        return { tasks: files.length === 0 ? [] : [appendTask(files, target, api, requestLimits)] };
      const groups = groupFiles(files, target.groupBy ?? DEFAULTS.edgeImpulse.groupBy, target.rootName);
      if (target.name !== undefined && groups.length > 1) {
        throw new InputError(
          "name",
          `names one data item, but \`groupBy\` "${target.groupBy}" makes ${groups.length}: leave it out`,
        );
      }
      for (const group of groups) checkMetadata(target.metadata ?? {}, group.files);
      return { tasks: groups.map((group) => createTask(group, target, api, requestLimits)) };
    },
  };
}

function wholeNumber(option: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InputError(option, `${value} is not a positive whole number`);
}

/** The files of one data item. */
export interface FileGroup {
  readonly name: string;
  /** What stands before the sent names in the files' names: the group's folder, with a `/` at its end, or nothing. */
  readonly folder: string;
  readonly files: readonly DataFile[];
}

/** Splits files into the groups that become data items, in the order of their first files. */
export function groupFiles(files: readonly DataFile[], groupBy: GroupBy, rootName: string): FileGroup[] {
  if (files.length === 0) return [];
  if (groupBy === "all") return [{ name: rootName, folder: "", files }];
  if (groupBy === "file") return files.map((file) => ({ name: file.name, folder: folderOf(file), files: [file] }));
  const folders = new Map<string, DataFile[]>();
  for (const file of files) {
    const folder = folderOf(file);
    const group = folders.get(folder);
    if (group === undefined) folders.set(folder, [file]);
    else group.push(file);
  }
  return [...folders].map(([folder, group]) => ({ name: folder.slice(0, -1) || rootName, folder, files: group }));
}

function folderOf(file: DataFile): string {
  return file.name.slice(0, file.name.lastIndexOf("/") + 1);
}

/** Splits files into requests: in order, none over a limit but for a single file that is. */
export function batchFiles(files: readonly DataFile[], limits: { files: number; bytes: number }): DataFile[][] {
  const batches: DataFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= limits.files || bytes + file.size > limits.bytes) {
      batches.push([file]);
      bytes = file.size;
    } else {
      batch.push(file);
      bytes += file.size;
    }
  }
  return batches;
}

function createTask(
  group: FileGroup,
  target: CreateItems,
  api: EdgeImpulseApi,
  limits: { files: number; bytes: number },
): UploadTask {
  const name = target.name ?? group.name;
  return {
    label: `data item "${plainText(name, 200)}"`,
    files: group.files,
    memory: {
      target: [
        `organization ${api.organizationId}`,
        `dataset ${target.dataset}`,
        `bucket ${JSON.stringify(target.bucket ?? null)}`,
        `item ${name}`,
      ],
      unit: "item",
    },
    async run(context) {
      const metadata = {
        ...(await fillMetadata(target.metadata ?? {}, target.placeholders ?? {}, group.files, context.signal)),
        [UPLOAD_ID_KEY]: randomUUID(),
      };
      // An item that an earlier run began is gone on with.
      let item = itemIn(context.state);
      const contents = new ItemContents(item === undefined ? "new" : "earlier");
      for (const batch of batchesOf(context, limits)) {
        await sendWithoutChangedFiles(batch.files, context, async (files) => {
          const sent = { folder: group.folder, files };
          // An item that was completed without them is no more the one that is gone on with.
          const into = batch.item ?? item;
          if (into === undefined || batch.step === ADD_ITEM) {
            item = await context.send(api.addItem({ ...target, name, metadata }, sent));
            // Where nothing comes after this request, its receipt says all that a later run needs.
            if (files.length < group.files.length) context.remember({ item });
          } else {
            await context.send(api.addFiles(into, await contents.before(batch, into, api, context), sent));
          }
          if (batch.item === undefined || batch.item === item) contents.add(files);
          context.confirm(files, { itemId: String(batch.item ?? item) });
        });
      }
    },
  };
}

function appendTask(
  files: readonly DataFile[],
  { dataId }: AppendToItem,
  api: EdgeImpulseApi,
  limits: { files: number; bytes: number },
): UploadTask {
  return {
    label: `data item ${dataId}`,
    files,
    memory: { target: [`organization ${api.organizationId}`, `item ${dataId}`], unit: "file" },
    async run(context) {
      const contents = new ItemContents("earlier");
      for (const batch of batchesOf(context, limits)) {
        await sendWithoutChangedFiles(batch.files, context, async (sent) => {
          const before = await contents.before(batch, dataId, api, context);
          await context.send(api.addFiles(dataId, before, { folder: "", files: sent }));
          contents.add(sent);
          context.confirm(sent, { itemId: String(dataId) });
        });
      }
    },
  };
}

function itemIn(written: Json | undefined): number | undefined {
  const item = property(written, "item");
  return typeof item === "number" ? item : undefined;
}

/** The files of one request. */
interface FileBatch {
  readonly files: readonly DataFile[];
  /** The step by which an earlier run sent them; undefined where none has. */
  readonly step?: string;
  /** The data item that they were added to then. */
  readonly item?: number | undefined;
}

/** What goes into one request each: first what an earlier run sent without learning of its arrival, as it was sent then. */
function batchesOf({ files, resumed }: TaskContext, limits: { files: number; bytes: number }): FileBatch[] {
  const known = new Set(resumed.flatMap((request) => request.files));
  const others = files.filter((file) => !known.has(file));
  return [
    ...resumed.map(({ files: sent, step, mark }) => ({ files: sent, step, item: itemIn(mark) })),
    ...batchFiles(others, limits).map((batch) => ({ files: batch })),
  ];
}

/**
 * Sends files in one request. Where one of them changes meanwhile, the request is broken off before its end, which a
 * server must not take for a complete one (RFC 9112, 8); that file fails, and the others are sent again without it.
 */
async function sendWithoutChangedFiles(
  files: readonly DataFile[],
  context: TaskContext,
  send: (files: readonly DataFile[]) => Promise<void>,
): Promise<void> {
  let left = files;
  while (left.length > 0) {
    try {
      return await send(left);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const changed = new Map([[error.file, error]]);
      for (const file of left) {
        const now = changed.get(file) ?? verifyDataFile(file);
        if (now !== undefined) changed.set(file, now);
      }
      for (const [file, reason] of changed) context.fail(file, reason);
      left = left.filter((file) => !changed.has(file));
    }
  }
}

/**
 * What a data item has before files are added to it. Looked up only after it is known which files of an earlier run
 * are there: a file that is listed already must not be counted a second time when it is found to have arrived.
 */
class ItemContents {
  #counts: NameCounts | undefined;
  /** In the item, and not in the counts yet. */
  #uncounted: DataFile[] = [];

  /** @param item - `new`: this run makes it */
  constructor(item: "new" | "earlier") {
    this.#counts = item === "new" ? new NameCounts([]) : undefined;
  }

  /** What the item has until more files are added. */
  async before(
    { step }: FileBatch,
    dataId: number,
    api: EdgeImpulseApi,
    { send }: TaskContext,
  ): Promise<() => NameCounts> {
    // What an earlier run sent is compared with what that run wrote down.
    if (step !== undefined) return () => new NameCounts([]);
    const counts = this.#counts ?? new NameCounts(await send(api.listFiles(dataId)));
    this.#counts = counts;
    return () => {
      counts.add(this.#uncounted.map((file) => comparableBaseName(file.name)));
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
