import type { Form, FormRules } from "../multipart.js";
import { Refusal } from "../refusal.js";
import { type Answer, type Call, matchPath, type Operation, type Service } from "../service.js";
import { baseName, fileLine, type StoredFile } from "../stored-file.js";
import { FilterParseError, parseFilter } from "./edge-impulse-filter.js";
import {
  describeItem,
  type EdgeImpulseItem,
  isStoredBelow,
  readChanges,
  readItemFields,
  sum,
  totalSize,
  withTotals,
} from "./edge-impulse-item.js";

/** How Edge Impulse's stand-in reads what the public specification leaves open. */
export interface EdgeImpulseOptions {
  /** Whether folders in file names survive, which the service's documentation leaves open. Default `keep`. */
  readonly fileNames?: "keep" | "base-name";
  /** Files in one request; 10,000 as documented for `/data/add`. */
  readonly maxFilesPerRequest?: number;
  /** Bytes of one request's body before 413; no limit unless given. */
  readonly maxRequestBytes?: number;
  /** Datasets of the kind `files`, which hold no data items; all others are `clinical`. */
  readonly filesDatasets?: readonly string[];
  /** Further form fields that are accepted. */
  readonly extraFields?: readonly string[];
}

/** A background job, which only a test can start: adding data starts none. */
export interface EdgeImpulseJob {
  readonly id: number;
  readonly outcome: "running" | "succeeded" | "failed";
}

const ORGANIZATION = "/v1/api/organizations/{organizationId}";
const DEFAULT_PAGE_SIZE = 100;

/**
 * Stands in for Edge Impulse's organization data: what its OpenAPI document and its client `edge-impulse-api` describe.
 * Refusals in the domain come with status 200 and `success: false`, as the real service's may.
 */
export class EdgeImpulse implements Service {
  readonly #options: EdgeImpulseOptions;
  readonly #keys: readonly string[];
  readonly #items = new Map<number, GrowingItem>();
  readonly #jobs = new Map<number, EdgeImpulseJob>();
  #latestId = 0;

  constructor(options: EdgeImpulseOptions, token: string) {
    this.#options = options;
    this.#keys = token.startsWith("ei_") ? [token] : [token, `ei_${token}`];
  }

  get items(): readonly EdgeImpulseItem[] {
    return [...this.#items.values()];
  }

  /** Adds or changes a job that `GET …/jobs/{id}/status` tells about. */
  setJob(job: EdgeImpulseJob): void {
    this.#jobs.set(job.id, job);
  }

  snapshot(): unknown {
    return { items: this.items, jobs: [...this.#jobs.values()] };
  }

  describe(): readonly string[] {
    return this.items.flatMap(({ id, name, dataset, files }) => [
      `data item ${id} "${name}" in dataset "${dataset}"`,
      ...files.map(fileLine),
    ]);
  }

  refuse({ status, message, details }: Refusal): Answer {
    const { headers = {} } = details;
    return { status: status === 400 ? 200 : status, headers, body: { success: false, error: message } };
  }

  route(call: Call): Operation {
    const key = call.headers["x-api-key"];
    if (typeof key !== "string") throw new Refusal(401, "The header x-api-key is missing.");
    if (!this.#keys.includes(key)) throw new Refusal(401, "The API key is not valid.");
    for (const { method, template, open } of this.#routes) {
      const values = matchPath(ORGANIZATION + template, call.path);
      if (values === undefined || method !== call.method) continue;
      if (Number(call.headers["content-length"]) > (this.#options.maxRequestBytes ?? Number.POSITIVE_INFINITY)) {
        throw new Refusal(413, "The request is too large.");
      }
      return open(values, call.query);
    }
    throw new Refusal(404, `There is no ${call.method} ${call.path}.`);
  }

  readonly #routes: readonly Route[] = [
    { method: "POST", template: "/data/add", open: (path) => this.#addItem(readIds(path)) },
    { method: "POST", template: "/data/{dataId}/add", open: (path) => this.#addFiles(readIds(path)) },
    { method: "GET", template: "/data", open: (path, query) => this.#list(readIds(path), query, "without-files") },
    { method: "GET", template: "/data/files", open: (path, query) => this.#list(readIds(path), query, "with-files") },
    { method: "GET", template: "/data/{dataId}", open: (path) => this.#get(readIds(path)) },
    { method: "POST", template: "/data/{dataId}", open: (path) => this.#update(readIds(path)) },
    { method: "DELETE", template: "/data/{dataId}", open: (path) => this.#delete(readIds(path)) },
    {
      method: "DELETE",
      template: "/data/{dataId}/download",
      open: (path, query) => this.#deleteFile(readIds(path), query),
    },
    {
      method: "GET",
      template: "/dataset/{dataset}",
      open: ({ dataset = "", ...path }) => this.#getDataset(readIds(path), dataset),
    },
    { method: "GET", template: "/jobs/{jobId}/status", open: (path) => this.#getJob(readIds(path)) },
  ];

  #addItem({ organizationId = 0 }: Ids): Operation {
    const fields = {
      name: "required",
      dataset: "required",
      metadata: "required",
      bucketId: "optional",
      bucketName: "optional",
      bucketPath: "optional",
    } as const;
    return {
      kind: "multipart",
      rules: this.#rules(fields),
      process: (form) => {
        const fields = readItemFields(form.fields);
        this.#requireItems(fields.dataset);
        this.#latestId += 1;
        const id = this.#latestId;
        const item = { id, organizationId, ...fields, files: this.#filesOf(form) };
        this.#items.set(id, item);
        return { status: 200, body: { success: true, id } };
      },
    };
  }

  #addFiles(ids: Ids): Operation {
    return {
      kind: "multipart",
      rules: this.#rules({}),
      process: (form) => {
        // One by one: a spread argument list of tens of thousands of files would not fit the stack.
        const { files } = this.#find(ids);
        for (const file of this.#filesOf(form)) files.push(file);
        return { status: 200, body: { success: true } };
      },
    };
  }

  #update(ids: Ids): Operation {
    return {
      kind: "json",
      maxBytes: 1024 * 1024,
      process: (body) => {
        const item = this.#find(ids);
        const changes = readChanges(body);
        if (changes.dataset !== undefined) this.#requireItems(changes.dataset);
        Object.assign(item, changes);
        return { status: 200, body: { success: true } };
      },
    };
  }

  /** As documented, this removes what is in the storage too, where the item has a path in its bucket. */
  #delete(ids: Ids): Operation {
    const process = (): Answer => {
      const item = this.#find(ids);
      this.#items.delete(item.id);
      for (const other of this.#items.values()) if (isStoredBelow(other, item)) other.files.length = 0;
      return { status: 200, body: { success: true } };
    };
    return { kind: "no-body", process };
  }

  #deleteFile(ids: Ids, query: URLSearchParams): Operation {
    const process = (): Answer => {
      const { files } = this.#find(ids);
      const index = files.findIndex(({ name }) => name === query.get("fileName"));
      if (index < 0) throw new Refusal(400, `There is no file ${query.get("fileName")}.`);
      files.splice(index, 1);
      return { status: 200, body: { success: true } };
    };
    return { kind: "no-body", process };
  }

  #getDataset({ organizationId }: Ids, dataset: string): Operation {
    const process = (): Answer => {
      const items = this.items.filter((item) => item.organizationId === organizationId && item.dataset === dataset);
      const isOfFiles = this.#isOfFiles(dataset);
      if (items.length === 0 && !isOfFiles) throw new Refusal(400, `There is no dataset "${dataset}".`);
      const counts = {
        totalItemCount: items.length,
        totalItemCountChecklistOK: 0,
        totalItemCountChecklistFailed: 0,
        totalFileCount: sum(items.map(({ files }) => files.length)),
        totalFileSize: sum(items.map(totalSize)),
      };
      const lastFileCreated = items.at(-1)?.created ?? new Date(0).toISOString();
      const about = { dataset, lastFileCreated, ...counts, tags: [], type: isOfFiles ? "files" : "clinical" };
      return { status: 200, body: { success: true, dataset: about } };
    };
    return { kind: "no-body", process };
  }

  #isOfFiles(dataset: string): boolean {
    return this.#options.filesDatasets?.includes(dataset) ?? false;
  }

  #requireItems(dataset: string): void {
    if (this.#isOfFiles(dataset)) throw new Refusal(400, `The dataset "${dataset}" cannot have data items.`);
  }

  #list({ organizationId }: Ids, query: URLSearchParams, shape: "with-files" | "without-files"): Operation {
    const limit = readCount(query, "limit") ?? DEFAULT_PAGE_SIZE;
    const offset = readCount(query, "offset") ?? 0;
    const process = (): Answer => {
      const { matches, filterParseError } = readFilter(query.get("filter"));
      const dataset = query.get("dataset");
      const found = this.items.filter(
        (item) =>
          item.organizationId === organizationId &&
          (dataset === null || item.dataset === dataset) &&
          matches(withTotals(item)),
      );
      const body = {
        success: true,
        ...(filterParseError !== undefined && { filterParseError }),
        totalDataItemCount: found.length,
        totalFileCount: sum(found.map((item) => item.files.length)),
        totalFileSize: sum(found.map(totalSize)),
        data: found.slice(offset, offset + limit).map((item) => describeItem(item, shape)),
      };
      return { status: 200, body };
    };
    return { kind: "no-body", process };
  }

  #get(ids: Ids): Operation {
    return {
      kind: "no-body",
      process: () => ({ status: 200, body: { success: true, data: describeItem(this.#find(ids), "with-files") } }),
    };
  }

  #getJob({ jobId = 0 }: Ids): Operation {
    const process = (): Answer => {
      const job = this.#jobs.get(jobId);
      if (!job) throw new Refusal(400, `There is no job ${jobId}.`);
      const created = new Date(0).toISOString();
      const end =
        job.outcome === "running" ? {} : { finished: created, finishedSuccessful: job.outcome === "succeeded" };
      const common = { id: jobId, category: "Sandbox", categoryKey: "sandbox", key: `sandbox-${jobId}`, created };
      return { status: 200, body: { success: true, job: { ...common, jobNotificationUids: [], ...end } } };
    };
    return { kind: "no-body", process };
  }

  #find({ organizationId, dataId = 0 }: Ids): GrowingItem {
    const item = this.#items.get(dataId);
    if (item === undefined || item.organizationId !== organizationId)
      throw new Refusal(400, `There is no data item ${dataId}.`);
    return item;
  }

  #rules(fields: FormRules["fields"]): FormRules {
    const { maxFilesPerRequest = 10_000, extraFields = [] } = this.#options;
    const file = { name: "files[]", maxCount: maxFilesPerRequest, maxBytes: Number.POSITIVE_INFINITY };
    return { fields, extraFields, file };
  }

  #filesOf(form: Form): StoredFile[] {
    if (this.#options.fileNames !== "base-name") return [...form.files];
    return form.files.map((file) => ({ ...file, name: baseName(file.name) }));
  }
}

type GrowingItem = { -readonly [K in keyof EdgeImpulseItem]: EdgeImpulseItem[K] } & { files: StoredFile[] };

type Ids = Readonly<Record<string, number>>;

interface Route {
  readonly method: string;
  readonly template: string;
  readonly open: (path: Readonly<Record<string, string>>, query: URLSearchParams) => Operation;
}

function readIds(values: Readonly<Record<string, string>>): Ids {
  const ids = Object.entries(values).map(([name, text]) => {
    if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} is not an integer.`, { field: name });
    return [name, Number(text)] as const;
  });
  return Object.fromEntries(ids);
}

function readFilter(text: string | null): { matches: ReturnType<typeof parseFilter>; filterParseError?: string } {
  if (text === null) return { matches: () => true };
  try {
    return { matches: parseFilter(text) };
  } catch (error) {
    if (!(error instanceof FilterParseError)) throw error;
    return { matches: () => false, filterParseError: error.message };
  }
}

function readCount(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, `${name} is not an integer.`, { field: name });
  return Number(text);
}
