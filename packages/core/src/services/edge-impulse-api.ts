import { multipartBody } from "../body/multipart.js";
import { RefusedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson } from "../http/response.js";
import { UPLOAD_ID_KEY, uploadIdIn } from "../metadata.js";
import type { Json, LookUp, Send, ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import { arrivalOf, type NameCounts } from "./edge-impulse-names.js";
import { comparableBaseName } from "./stored-names.js";
import { unexpected } from "./unexpected-answer.js";

/** The step that makes a data item. */
export const ADD_ITEM = "add data item";

/** More items of one name than these are not looked at. */
const MOST_ITEMS = 10_000;
const ITEMS_PER_PAGE = 100;

/** The files of one request. */
export interface SentFiles {
  /** What stands before the sent names in the files' names. */
  readonly folder: string;
  readonly files: readonly DataFile[];
}

/** A data item that is to be made. */
export interface NewItem {
  readonly name: string;
  readonly dataset: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bucket?: { readonly id: number } | { readonly name: string } | undefined;
  readonly bucketPath?: string | undefined;
}

/** A data item as a listing shows it. */
export type ListedItem = {
  readonly id: number;
  readonly name: string;
  /** Of the request that made it; absent where something else did. */
  readonly uploadId?: string;
  /** Its bucket and the folder in it; absent where the service names no folder. */
  readonly folder?: string;
};

/** A data item with the base names of its files. */
export type ItemContents = { readonly names: readonly string[]; readonly folder?: string };

/** The requests of the service's interface. */
export class EdgeImpulseApi {
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
        if (isId(id)) return id;
        throw unexpected(ADD_ITEM, answer, "has no whole number as `id`");
      },
      isReceipt: isId,
      lookUp: async (send, { mark, names }) => {
        const items = await this.itemsNamed(send, item.name, item.dataset);
        if (items === undefined) {
          return { kind: "unknown", reason: `more than ${MOST_ITEMS} data items are called ${item.name}` };
        }
        const ids = items.filter(({ uploadId }) => uploadId === uploadIdIn(mark)).map(({ id }) => id);
        const [first] = ids;
        if (first === undefined) return { kind: "absent" };
        const found = await this.#lookUpFiles(send, first, names, {}, first);
        if (found.kind === "arrived") return { ...found, copies: ids.map(String) };
        // The request made the item: where that is there, its files will be.
        return { kind: "unknown", reason: `data item ${first} does not show all of its files` };
      },
    };
  }

  /**
   * Adds files to a data item.
   * @param contents - what the item has before
   */
  addFiles(dataId: number, contents: () => NameCounts, sent: SentFiles): ServiceRequest<true> {
    const step = "add files to data item";
    return {
      ...this.#post(step, `/data/${dataId}/add`, [], sent),
      // Asked for by a journal or after a lost answer: else names need not be counted.
      get mark() {
        return { item: dataId, before: contents().among(sent.files.map((file) => comparableBaseName(file.name))) };
      },
      read(answer) {
        success(answer, step);
        return true;
      },
      isReceipt: (value) => value === true,
      lookUp: (send, { mark, names }) => {
        // Written above.
        const before = (property(mark, "before") ?? {}) as Json;
        return this.#lookUpFiles(send, dataId, names, before, true);
      },
    };
  }

  /** Whether an item has files that it did not have before. A part of a request's files proves nothing either way. */
  async #lookUpFiles<T extends Json>(
    send: Send,
    dataId: number,
    sent: readonly string[],
    before: Json,
    receipt: T,
  ): Promise<LookUp<T>> {
    const { names } = await send(this.contents(dataId));
    switch (arrivalOf(names, sent.map(comparableBaseName), before)) {
      case "all":
        return { kind: "arrived", receipt };
      case "some":
        return { kind: "unknown", reason: `data item ${dataId} shows some of the files` };
      case "none":
        return { kind: "absent" };
    }
  }

  /** A data item with its files. */
  contents(dataId: number): ServiceRequest<ItemContents> {
    const step = "look up data item";
    return {
      ...this.#request(step, "GET", `/data/${dataId}`),
      read(answer) {
        const item = property(success(answer, step), "data");
        const files = property(item, "files");
        if (!Array.isArray(files)) throw unexpected(step, answer, "has no list of files");
        const names = files.map((file) => property(file, "name")).filter((name) => typeof name === "string");
        return { names: names.map(comparableBaseName), ...folderOf(item) };
      },
    };
  }

  /** All data items of a name; undefined where there are too many to look at. */
  async itemsNamed(send: Send, name: string, dataset?: string): Promise<ListedItem[] | undefined> {
    const found = new Map<number, ListedItem>();
    for (let offset = 0; offset < MOST_ITEMS; ) {
      const page = await send(this.#listItems(name, dataset, offset));
      for (const item of page.items) if (item.name === name) found.set(item.id, item);
      offset += page.items.length;
      if (page.items.length === 0 || offset >= (page.total ?? Number.POSITIVE_INFINITY)) return [...found.values()];
    }
    return undefined;
  }

  #listItems(
    name: string,
    dataset: string | undefined,
    offset: number,
  ): ServiceRequest<{ items: ListedItem[]; total: number | null }> {
    const step = "look for data item";
    const filter = `name = '${name.replaceAll("'", "''")}'`;
    const where = { ...(dataset === undefined ? {} : { dataset }), filter };
    return {
      ...this.#request(step, "GET", "/data"),
      query: { ...where, limit: String(ITEMS_PER_PAGE), offset: String(offset) },
      read(answer) {
        const body = success(answer, step);
        // A filter that failed to parse lists everything: it never means "no match".
        if (property(body, "filterParseError")) throw unexpected(step, answer, "says that its filter cannot be read");
        const items = property(body, "data");
        if (!Array.isArray(items)) throw unexpected(step, answer, "has no list of data items");
        const total = property(body, "totalDataItemCount");
        return { items: items.flatMap(listedItem), total: isId(total) || total === 0 ? total : null };
      },
    };
  }

  /** Deletes a data item, and its files in the bucket with it. */
  deleteItem(dataId: number): ServiceRequest<true> {
    const step = "delete data item";
    return {
      ...this.#request(step, "DELETE", `/data/${dataId}`),
      read(answer) {
        success(answer, step);
        return true;
      },
    };
  }

  /** What a dataset consists of: `clinical`: data items; `files`: files, without items. */
  datasetType(dataset: string): ServiceRequest<string> {
    const step = "look up dataset";
    return {
      ...this.#request(step, "GET", `/dataset/${encodeURIComponent(dataset)}`),
      read(answer) {
        const type = property(property(success(answer, step), "dataset"), "type");
        if (typeof type === "string") return type;
        throw unexpected(step, answer, "has no `type`");
      },
    };
  }

  #post(
    step: string,
    path: string,
    fields: readonly (readonly [string, string])[],
    { folder, files }: SentFiles,
  ): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    return {
      ...this.#request(step, "POST", path),
      body: multipartBody({
        fields: [...fields, ...this.#formFields],
        files: files.map((file) => ({ field: "files[]", file, fileName: file.name.slice(folder.length) })),
      }),
      // The interface has no idempotency key, and does not say that names are unique.
      repeatable: false,
    };
  }

  #request(
    step: string,
    method: ServiceRequest<never>["method"],
    path: string,
  ): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    return { step, method, path: this.#root + path, repeatable: true, errorMessage, hint };
  }
}

function listedItem(entry: unknown): ListedItem[] {
  const [id, name] = [property(entry, "id"), property(entry, "name")];
  if (!isId(id) || typeof name !== "string") return [];
  const uploadId = property(property(entry, "metadata"), UPLOAD_ID_KEY);
  return [{ id, name, ...(typeof uploadId === "string" ? { uploadId } : {}), ...folderOf(entry) }];
}

function folderOf(item: unknown): { folder?: string } {
  const [bucket, path] = [property(item, "bucketId"), property(item, "bucketPath")];
  return typeof path === "string" && path !== "" ? { folder: `${bucket}:${path.replace(/\/+$/, "")}` } : {};
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

/** The body of an answer that says yes. A no may come with status 200: `{success: false, error}`. */
function success(answer: HttpResponse, step: string): unknown {
  const body = responseJson(answer);
  if (property(body, "success") === true) return body;
  if (property(body, "success") === false) {
    const said = plainText(errorMessage(answer) ?? "", 500) || "the service gave no reason";
    const hint =
      "Check the input that this is about: `organization-id`, `dataset`, `bucket-name`, `bucket-id` or `data-id`.";
    throw new RefusedError(`${step}: ${said} (HTTP ${answer.status})`, { status: answer.status, hint });
  }
  throw unexpected(step, answer, body === undefined ? "is not JSON" : "does not say `success`");
}

function errorMessage(answer: HttpResponse): string | undefined {
  const error = property(responseJson(answer), "error");
  return typeof error === "string" ? error : undefined;
}

function hint(status: number): string | undefined {
  if (status === 401 || status === 403) {
    return "Check `token`: an organization's API key (`ei_…`) with the role admin or member, and `organization-id`.";
  }
  if (status === 404) return "Check `organization-id`, `base-url` and, for `mode: append`, `data-id`.";
  if (status === 402) return "The organization's plan does not cover this: look at its usage in Edge Impulse.";
  if (status === 413) return "Sent alone, the file is still more than the service takes: split it.";
  return undefined;
}
