import { randomUUID } from "node:crypto";
import { multipartBody } from "../body/multipart.js";
import { FileError, InputError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import { type DataFile, verifyDataFile } from "../files/data-file.js";
import { checkMetadata, fillMetadata, type Placeholders } from "../metadata.js";
import { type Answer, answerJson, answerText, property } from "../send/answer.js";
import type { DatasetService, Json, ServiceRequest, TaskContext, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
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
  /** Bounds on one request. Default 1,000 files and 256 MiB; a larger file goes alone. The service takes at most 10,000 files. */
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

/** Marks an item as made by one request, so that it can be found where the answer was lost. */
const UPLOAD_ID_KEY = "dataset-upload-id";
const OWN_FIELDS = ["name", "dataset", "metadata", "bucketId", "bucketName", "bucketPath", "files[]"];
const ADD_ITEM = "add data item";
const MOST_FILES_PER_REQUEST = 10_000;
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
  for (const field of OWN_FIELDS) {
    if (Object.hasOwn(options.formFields ?? {}, field)) {
      throw new InputError("formFields", `\`${field}\` is set by the upload itself`);
    }
  }
  if (requestLimits.files < 1 || requestLimits.files > MOST_FILES_PER_REQUEST) {
    throw new InputError("requestLimits.files", `${requestLimits.files} is not from 1 to ${MOST_FILES_PER_REQUEST}`);
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
      const groups = groupFiles(files, target.groupBy ?? "all", target.rootName);
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
        ...(await fillMetadata(target.metadata ?? {}, target.placeholders ?? {}, group.files)),
        [UPLOAD_ID_KEY]: randomUUID(),
      };
      // An item that an earlier run began is gone on with.
      const begun = property(context.state, "item");
      let item = typeof begun === "number" ? begun : undefined;
      const contents = new ItemContents(item === undefined ? "new" : "earlier");
      for (const batch of batchesOf(context, limits)) {
        await sendWithoutChangedFiles(batch.files, context, async (files) => {
          const sent = { folder: group.folder, files };
          if (item === undefined || batch.step === ADD_ITEM) {
            item = await context.send(api.addItem({ ...target, name, metadata }, sent));
            // Where nothing comes after this request, its receipt says all that a later run needs.
            if (files.length < group.files.length) context.remember({ item });
          } else {
            await context.send(api.addFiles(item, await contents.before(batch, item, api, context), sent));
          }
          contents.add(files);
          context.confirm(files, { itemId: String(item) });
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

/** The files of one request. */
interface FileBatch {
  readonly files: readonly DataFile[];
  /** The step by which an earlier run sent them; undefined where none has. */
  readonly step?: string;
}

/** What goes into one request each: first what an earlier run sent without learning of its arrival, as it was sent then. */
function batchesOf({ files, resumed }: TaskContext, limits: { files: number; bytes: number }): FileBatch[] {
  const known = new Set(resumed.flatMap((request) => request.files));
  const others = files.filter((file) => !known.has(file));
  return [
    ...resumed.map((request) => ({ files: request.files, step: request.step })),
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
        const now = changed.get(file) ?? (await verifyDataFile(file));
        if (now !== undefined) changed.set(file, now);
      }
      for (const [file, reason] of changed) context.fail(file, reason);
      left = left.filter((file) => !changed.has(file));
    }
  }
}

/** The files of one request. */
interface SentFiles {
  /** What stands before the sent names in the files' names. */
  readonly folder: string;
  readonly files: readonly DataFile[];
}

/** How often each base name occurs in a data item. */
class NameCounts {
  readonly #counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.add(names);
  }

  add(names: readonly string[]): void {
    for (const name of names) this.#counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Only those of some names, as JSON; what is not there is 0. */
  among(names: readonly string[]): Record<string, number> {
    return Object.fromEntries(names.filter((name) => this.of(name) > 0).map((name) => [name, this.of(name)]));
  }
}

/**
 * What a data item has before files are added to it. Looked up only after it is known which files of an earlier run
 * are there: a file that is listed already must not be counted a second time when it is found to have arrived.
 */
class ItemContents {
  #counts: NameCounts | undefined;

  /** @param item - `new`: this run makes it */
  constructor(item: "new" | "earlier") {
    this.#counts = item === "new" ? new NameCounts([]) : undefined;
  }

  async before({ step }: FileBatch, dataId: number, api: EdgeImpulseApi, { send }: TaskContext): Promise<NameCounts> {
    // What an earlier run sent is compared with what that run wrote down.
    if (step !== undefined) return new NameCounts([]);
    this.#counts ??= new NameCounts(await send(api.listFiles(dataId)));
    return this.#counts;
  }

  /** These files are in the item now. */
  add(files: readonly DataFile[]): void {
    this.#counts?.add(files.map((file) => comparableBaseName(file.name)));
  }
}

/**
 * Whether a data item's list of base names shows that files arrived: each name as often as before the request and with
 * it. A name that was there already proves nothing.
 */
function showsArrival(listed: readonly string[], sent: readonly string[], before: Json): boolean {
  const now = new NameCounts(listed);
  const more = new NameCounts(sent);
  return sent.every((name) => now.of(name) >= more.of(name) + Number(property(before, name) ?? 0));
}

interface NewItem extends CreateItems {
  readonly name: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The requests of the service's interface. */
class EdgeImpulseApi {
  readonly #root: string;
  readonly #formFields: readonly (readonly [string, string])[];

  constructor(
    readonly organizationId: number,
    formFields: Readonly<Record<string, string>>,
  ) {
    this.#root = `/v1/api/organizations/${organizationId}`;
    this.#formFields = Object.entries(formFields);
  }

  /** Makes a data item of the files; its answer is the item's id. */
  addItem(item: NewItem, sent: SentFiles): ServiceRequest<number> {
    const fields: (readonly [string, string])[] = [
      ["name", item.name],
      ["dataset", item.dataset],
      ["metadata", JSON.stringify(item.metadata)],
    ];
    if (item.bucket !== undefined) {
      fields.push("id" in item.bucket ? ["bucketId", String(item.bucket.id)] : ["bucketName", item.bucket.name]);
    }
    if (item.bucketPath !== undefined) fields.push(["bucketPath", item.bucketPath]);
    return {
      ...this.#post(ADD_ITEM, "/data/add", fields, sent),
      mark: { uploadId: item.metadata[UPLOAD_ID_KEY] ?? "" },
      read(answer) {
        const id = property(success(answer, ADD_ITEM), "id");
        if (typeof id === "number" && Number.isSafeInteger(id)) return id;
        throw unexpected(ADD_ITEM, answer, "has no whole number as `id`");
      },
      reconcile: async (send, { mark, names }) => {
        const found = await send(this.#findItem(item.dataset, String(property(mark, "uploadId"))));
        if (found === null) return undefined;
        return showsArrival(await send(this.listFiles(found)), names.map(comparableBaseName), {}) ? found : undefined;
      },
    };
  }

  /** Adds files to a data item. */
  addFiles(dataId: number, contents: NameCounts, sent: SentFiles): ServiceRequest<true> {
    const step = "add files to data item";
    return {
      ...this.#post(step, `/data/${dataId}/add`, [], sent),
      mark: { before: contents.among(sent.files.map((file) => comparableBaseName(file.name))) },
      read(answer) {
        success(answer, step);
        return true;
      },
      reconcile: async (send, { mark, names }) => {
        const listed = await send(this.listFiles(dataId));
        return showsArrival(listed, names.map(comparableBaseName), (property(mark, "before") ?? {}) as Json)
          ? true
          : undefined; // written above
      },
    };
  }

  /** The base names of the files of a data item. */
  listFiles(dataId: number): ServiceRequest<string[]> {
    return {
      ...this.#get("look up data item", `/data/${dataId}`),
      read(answer) {
        const files = property(property(success(answer, "look up data item"), "data"), "files");
        if (!Array.isArray(files)) throw unexpected("look up data item", answer, "has no list of files");
        return files.map((file) => comparableBaseName(String(property(file, "name"))));
      },
    };
  }

  /** The id of the data item that carries the upload id; null where there is none. */
  #findItem(dataset: string, uploadId: string): ServiceRequest<number | null> {
    const step = "look for data item";
    const filter = `metadata->${UPLOAD_ID_KEY} = '${uploadId}'`;
    return {
      ...this.#get(step, "/data", { dataset, filter, limit: "10", offset: "0" }),
      read(answer) {
        const body = success(answer, step);
        // A filter that failed to parse lists everything: it never means "no match".
        if (property(body, "filterParseError")) throw unexpected(step, answer, "says that its filter cannot be read");
        const items = property(body, "data");
        if (!Array.isArray(items)) throw unexpected(step, answer, "has no list of data items");
        const marked = items.find((item) => property(property(item, "metadata"), UPLOAD_ID_KEY) === uploadId);
        const id = property(marked, "id");
        return typeof id === "number" ? id : null;
      },
    };
  }

  #post(
    step: string,
    path: string,
    fields: readonly (readonly [string, string])[],
    { folder, files }: SentFiles,
  ): Omit<ServiceRequest<never>, "read" | "reconcile"> {
    return {
      step,
      method: "POST",
      path: this.#root + path,
      body: multipartBody({
        fields: [...fields, ...this.#formFields],
        files: files.map((file) => ({ field: "files[]", file, fileName: file.name.slice(folder.length) })),
      }),
      // The interface has no idempotency key, and does not say that names are unique.
      repeatable: false,
      words,
      hint,
    };
  }

  #get(
    step: string,
    path: string,
    query: Record<string, string> = {},
  ): Omit<ServiceRequest<never>, "read" | "reconcile"> {
    return { step, method: "GET", path: this.#root + path, query, repeatable: true, words, hint };
  }
}

/** The body of an answer that says yes. A no may come with status 200: `{success: false, error}`. */
function success(answer: Answer, step: string): unknown {
  const body = answerJson(answer);
  if (property(body, "success") === true) return body;
  if (property(body, "success") === false) {
    const said = plainText(words(answer) ?? "", 500) || "the service gave no reason";
    const hint =
      "Check the input that this is about: `organization-id`, `dataset`, `bucket-name`, `bucket-id` or `data-id`.";
    throw new RefusedError(`${step}: ${said} (HTTP ${answer.status})`, { status: answer.status, hint });
  }
  throw unexpected(step, answer, body === undefined ? "is not JSON" : "does not say `success`");
}

function unexpected(step: string, answer: Answer, what: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError(`${step}: the answer (HTTP ${answer.status}) ${what}: ${answerText(answer)}`, {
    status: answer.status,
    hint: "Check `base-url`, and whether the file arrived before sending it again.",
  });
}

function words(answer: Answer): string | undefined {
  const error = property(answerJson(answer), "error");
  return typeof error === "string" ? error : undefined;
}

function hint(status: number): string | undefined {
  if (status === 401 || status === 403) {
    return "Check `token`: an organization's API key (`ei_…`) with the role admin or member, and `organization-id`.";
  }
  if (status === 404) return "Check `organization-id`, `base-url` and, for `mode: append`, `data-id`.";
  if (status === 402) return "The organization's plan does not cover this: look at its usage in Edge Impulse.";
  if (status === 413) return "The service takes less in one request: upload fewer or smaller files.";
  return undefined;
}
