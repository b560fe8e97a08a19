import type { Form, FormRules } from "../multipart.js";
import { Refusal } from "../refusal.js";
import { type Answer, type Call, matchPath, type Operation, readStringMap, type Service } from "../service.js";
import { baseName, fileLine, type StoredFile } from "../stored-file.js";
import { FilterParseError, parseFilter } from "./edge-impulse-filter.js";

/** How Edge Impulse's stand-in reads what the public specification leaves open. */
export interface EdgeImpulseOptions {
  /** Whether folders in file names survive, which the service's documentation leaves open. Default `keep`. */
  readonly fileNames?: "keep" | "base-name";
  /** Files in one request; 10,000 as documented for `/data/add`. */
  readonly maxFilesPerRequest?: number;
  /** Bytes of one file; no limit unless given. */
  readonly maxFileBytes?: number;
  /** Further form fields that are accepted. */
  readonly extraFields?: readonly string[];
}

/** A data item: files under a name, in a dataset of an organization. */
export interface EdgeImpulseItem {
  readonly id: number;
  readonly organizationId: number;
  readonly name: string;
  readonly dataset: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bucketId: number;
  readonly bucketName: string;
  readonly bucketPath: string;
  /** ISO 8601. */
  readonly created: string;
  /** In the order received, over all requests; a name that was sent twice is there twice. */
  readonly files: readonly StoredFile[];
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
    const isDomain = status === 400 || status === 413;
    const { headers = {} } = details;
    return { status: isDomain ? 200 : status, headers, body: { success: false, error: message } };
  }

  route(call: Call): Operation {
    const key = call.headers["x-api-key"];
    if (typeof key !== "string") throw new Refusal(401, "The header x-api-key is missing.");
    if (!this.#keys.includes(key)) throw new Refusal(401, "The API key is not valid.");
    for (const { method, template, open } of this.#routes) {
      const values = matchPath(ORGANIZATION + template, call.path);
      if (values && method === call.method) return open(readIds(values), call.query);
    }
    throw new Refusal(404, `There is no ${call.method} ${call.path}.`);
  }

  readonly #routes: readonly Route[] = [
    { method: "POST", template: "/data/add", open: (ids) => this.#addItem(ids) },
    { method: "POST", template: "/data/{dataId}/add", open: (ids) => this.#addFiles(ids) },
    { method: "GET", template: "/data", open: (ids, query) => this.#list(ids, query, "without-files") },
    { method: "GET", template: "/data/files", open: (ids, query) => this.#list(ids, query, "with-files") },
    { method: "GET", template: "/data/{dataId}", open: (ids) => this.#get(ids) },
    { method: "GET", template: "/jobs/{jobId}/status", open: (ids) => this.#getJob(ids) },
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
        const id = this.#items.size + 1;
        const item = { id, organizationId, ...readItemFields(form.fields), files: this.#filesOf(form) };
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

  #list({ organizationId }: Ids, query: URLSearchParams, shape: "with-files" | "without-files"): Operation {
    const limit = readCount(query, "limit") ?? DEFAULT_PAGE_SIZE;
    const offset = readCount(query, "offset") ?? 0;
    const process = (): Answer => {
      const { matches, filterParseError } = readFilter(query.get("filter"));
      const dataset = query.get("dataset");
      const found = this.items.filter(
        (item) =>
          item.organizationId === organizationId && (dataset === null || item.dataset === dataset) && matches(item),
      );
      const body = {
        success: true,
        ...(filterParseError !== undefined && { filterParseError }),
        totalDataItemCount: found.length,
        totalFileCount: sum(found.map((item) => item.files.length)),
        totalFileSize: sum(found.map(totalSize)),
        data: found.slice(offset, offset + limit).map((item) => describe(item, shape)),
      };
      return { status: 200, body };
    };
    return { kind: "no-body", process };
  }

  #get(ids: Ids): Operation {
    return {
      kind: "no-body",
      process: () => ({ status: 200, body: { success: true, data: describe(this.#find(ids), "with-files") } }),
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
    const { maxFilesPerRequest = 10_000, maxFileBytes = Number.POSITIVE_INFINITY, extraFields = [] } = this.#options;
    return { fields, extraFields, file: { name: "files[]", maxCount: maxFilesPerRequest, maxBytes: maxFileBytes } };
  }

  #filesOf(form: Form): StoredFile[] {
    if (this.#options.fileNames !== "base-name") return [...form.files];
    return form.files.map((file) => ({ ...file, name: baseName(file.name) }));
  }
}

interface GrowingItem extends EdgeImpulseItem {
  readonly files: StoredFile[];
}

type Ids = Readonly<Record<string, number>>;

interface Route {
  readonly method: string;
  readonly template: string;
  readonly open: (ids: Ids, query: URLSearchParams) => Operation;
}

function readIds(values: Readonly<Record<string, string>>): Ids {
  const ids = Object.entries(values).map(([name, text]) => {
    if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} is not an integer.`, { field: name });
    return [name, Number(text)] as const;
  });
  return Object.fromEntries(ids);
}

function readItemFields(fields: ReadonlyMap<string, string>) {
  const name = fields.get("name") ?? "";
  const dataset = fields.get("dataset") ?? "";
  const bucketId = fields.get("bucketId");
  if (name === "") throw new Refusal(400, "The name is empty.", { field: "name" });
  if (dataset === "") throw new Refusal(400, "The dataset is empty.", { field: "dataset" });
  if (bucketId !== undefined && !/^\d{1,15}$/.test(bucketId)) {
    throw new Refusal(400, "bucketId is not an integer.", { field: "bucketId" });
  }
  if (bucketId !== undefined && fields.has("bucketName")) {
    throw new Refusal(400, "Give bucketId or bucketName, not both.", { field: "bucketName" });
  }
  return {
    name,
    dataset,
    metadata: readStringMap("metadata", fields.get("metadata") ?? ""),
    bucketId: Number(bucketId ?? 0),
    bucketName: fields.get("bucketName") ?? "",
    bucketPath: fields.get("bucketPath") ?? "",
    created: new Date().toISOString(),
  };
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

function describe(item: EdgeImpulseItem, shape: "with-files" | "without-files"): unknown {
  const { files, organizationId, ...rest } = item;
  const summary = { ...rest, totalFileCount: files.length, totalFileSize: totalSize(item) };
  if (shape === "with-files") {
    return { ...summary, files: files.map(({ name, size }) => ({ name, size, bucketPath: item.bucketPath })) };
  }
  return {
    ...summary,
    fullBucketPath: `${item.bucketName}/${item.bucketPath}`,
    metadataStringForCLI: JSON.stringify(item.metadata),
  };
}

function totalSize(item: EdgeImpulseItem): number {
  return sum(item.files.map((file) => file.size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
