import { multipartBody } from "../body/multipart.js";
import { RefusedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson } from "../http/response.js";
import type { Json, ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import { type NameCounts, shownArrivals } from "./edge-impulse-names.js";
import { comparableBaseName } from "./stored-names.js";
import { unexpected } from "./unexpected-answer.js";

/** Marks an item as made by one request, so that it can be found where the answer was lost. */
export const UPLOAD_ID_KEY = "dataset-upload-id";
/** The step that makes a data item. */
export const ADD_ITEM = "add data item";

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
  readonly bucket?: { readonly id: number } | { readonly name: string };
  readonly bucketPath?: string;
}

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
        if (typeof id === "number" && Number.isSafeInteger(id)) return id;
        throw unexpected(ADD_ITEM, answer, "has no whole number as `id`");
      },
      isReceipt: (value) => Number.isSafeInteger(value),
      lookUp: async (send, { mark, names }) => {
        const items = await send(this.#findItems(item.dataset, String(property(mark, "uploadId"))));
        const [first] = items;
        if (first === undefined) return { kind: "absent" };
        if (shownArrivals(await send(this.listFiles(first)), names.map(comparableBaseName), {}) === "all")
          return { kind: "arrived", receipt: first, copies: items.map(String) };
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
      // Asked for by a journal or after a lost answer: else names need not be counted (row `many-files` of the benchmarks).
      get mark() {
        return { item: dataId, before: contents().among(sent.files.map((file) => comparableBaseName(file.name))) };
      },
      read(answer) {
        success(answer, step);
        return true;
      },
      isReceipt: (value) => value === true,
      lookUp: async (send, { mark, names }) => {
        const listed = await send(this.listFiles(dataId));
        // Written above.
        const before = (property(mark, "before") ?? {}) as Json;
        switch (shownArrivals(listed, names.map(comparableBaseName), before)) {
          case "all":
            return { kind: "arrived", receipt: true };
          case "some":
            return { kind: "unknown", reason: `data item ${dataId} shows some of the files` };
          case "none":
            return { kind: "absent" };
        }
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
        const names = files.map((file) => property(file, "name")).filter((name) => typeof name === "string");
        return names.map(comparableBaseName);
      },
    };
  }

  /** The ids of the data items that carry the upload id. */
  #findItems(dataset: string, uploadId: string): ServiceRequest<number[]> {
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
        const marked = items.filter((item) => property(property(item, "metadata"), UPLOAD_ID_KEY) === uploadId);
        return marked.map((item) => Number(property(item, "id"))).filter(Number.isSafeInteger);
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
      step,
      method: "POST",
      path: this.#root + path,
      body: multipartBody({
        fields: [...fields, ...this.#formFields],
        files: files.map((file) => ({ field: "files[]", file, fileName: file.name.slice(folder.length) })),
      }),
      // The interface has no idempotency key, and does not say that names are unique.
      repeatable: false,
      errorMessage,
      hint,
    };
  }

  #get(step: string, path: string, query: Record<string, string> = {}): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    return { step, method: "GET", path: this.#root + path, query, repeatable: true, errorMessage, hint };
  }
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
  if (status === 413) return "The service takes less in one request: upload fewer or smaller files.";
  return undefined;
}
