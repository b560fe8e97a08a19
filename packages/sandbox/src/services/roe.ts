import { randomUUID } from "node:crypto";
import { CsvCounter } from "../csv-counter.js";
import type { Form } from "../multipart.js";
import { RateLimit, type RateLimitOptions } from "../rate-limit.js";
import { Refusal } from "../refusal.js";
import { type Answer, type Call, matchPath, type Operation, readStringMap, type Service } from "../service.js";
import { baseName, fileLine, type StoredFile } from "../stored-file.js";

/** How Roe AI's stand-in reads what the public documentation leaves open. */
export interface RoeOptions {
  /** Ids of the datasets there are besides the default one. Unless given, every id is a dataset. */
  readonly datasets?: readonly string[];
  /** Whether folders in file names survive. Default `keep`. */
  readonly fileNames?: "keep" | "base-name";
  /** `sparse`: an upload's answer has the name `null` and the size 0, which the documentation allows. Default `full`. */
  readonly answers?: "full" | "sparse";
  /** Whether a table's description has its row count or `null`. Default `given`. */
  readonly rowCount?: "given" | "null";
  /** Uploads that are left before 402; no end unless given. */
  readonly credits?: number;
  /** Files on one page of a listing; 100 unless given. */
  readonly pageSize?: number;
  readonly extraFields?: readonly string[];
  /** Bytes of one file; no limit unless given. */
  readonly maxFileBytes?: number;
  readonly rateLimit?: RateLimitOptions;
}

/** A file of a dataset. */
export interface RoeFile {
  readonly id: string;
  readonly datasetId: string;
  readonly organizationId?: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly file: StoredFile;
}

/** A table that was made of a CSV file. */
export interface RoeTable {
  readonly name: string;
  readonly organizationId?: string;
  /** Records, without the header. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly file: StoredFile;
}

/** The dataset of files that were sent without a `dataset_id`. */
export const ROE_DEFAULT_DATASET = "00000000-0000-4000-8000-000000000001";

const MAX_NAME_LENGTH = 1024;
const MAX_TABLE_NAME_LENGTH = 128;
const CREATOR = { id: 1, name: "sandbox" };

/**
 * Stands in for Roe AI's dataset files and tables. Its refusals come in each of the shapes that the real service has: a
 * `detail` (401, 404, 405), a `message` (402, 413, 429), a map from field to messages (a field is wrong), a bare list (a
 * name is too long), an `error` (anything else).
 */
export class Roe implements Service {
  readonly #options: RoeOptions;
  readonly #token: string;
  readonly #limit: RateLimit | undefined;
  readonly #files: RoeFile[] = [];
  readonly #tables = new Map<string, RoeTable>();
  #creditsLeft: number;

  constructor(options: RoeOptions, token: string) {
    this.#options = options;
    this.#token = token;
    this.#limit = options.rateLimit && new RateLimit(options.rateLimit);
    this.#creditsLeft = options.credits ?? Number.POSITIVE_INFINITY;
  }

  /** In the order of arrival. */
  get files(): readonly RoeFile[] {
    return this.#files;
  }

  get tables(): readonly RoeTable[] {
    return [...this.#tables.values()];
  }

  snapshot(): unknown {
    return { files: this.files, tables: this.tables };
  }

  describe(): readonly string[] {
    return [
      ...this.#files.flatMap(({ datasetId, file }) => [`in dataset ${datasetId}`, fileLine(file)]),
      ...this.tables.map(({ name, rowCount }) => `table ${name} with ${rowCount} rows`),
    ];
  }

  refuse({ status, message, details }: Refusal): Answer {
    return { status, headers: details.headers ?? {}, body: refusalBody(status, message, details) };
  }

  route(call: Call): Operation {
    const { authorization } = call.headers;
    if (authorization === undefined) throw new Refusal(401, "Authentication credentials are missing.");
    if (authorization !== `Bearer ${this.#token}`) throw new Refusal(401, "The API key is not valid.");
    this.#limit?.take();
    for (const { method, template, open } of this.#routes) {
      const values = matchPath(template, call.path);
      if (!values) continue;
      if (method !== call.method) throw new Refusal(405, `The method ${call.method} is not allowed.`);
      return open(values, call);
    }
    throw new Refusal(404, `There is no ${call.path}.`);
  }

  readonly #routes: readonly Route[] = [
    { method: "POST", template: "/v1/datasets/files/upload/", open: () => this.#uploadFile() },
    {
      method: "GET",
      template: "/v1/datasets/{id}/files/",
      open: ({ id = "" }, call) => ({ kind: "no-body", process: () => this.#listFiles(id, call) }),
    },
    { method: "POST", template: "/v1/tables/upload/", open: () => this.#uploadTable() },
    {
      method: "GET",
      template: "/v1/tables/{name}/describe/",
      open: ({ name = "" }) => ({ kind: "no-body", process: () => this.#describeTable(name) }),
    },
  ];

  #uploadFile(): Operation {
    const fields = { dataset_id: "optional", organization_id: "optional", metadata: "optional" } as const;
    return {
      kind: "multipart",
      rules: { fields, ...this.#formLimits() },
      process: (form) => {
        const stored = this.#readFile(form);
        this.#payForUpload();
        this.#files.push(stored);
        return { status: 200, body: describeFile(stored, this.#options.answers ?? "full") };
      },
    };
  }

  #readFile({ fields, files: [file] }: Form): RoeFile {
    const sent = requireFile(file);
    const name = this.#options.fileNames === "base-name" ? baseName(sent.name) : sent.name;
    const { length } = [...name];
    if (length > MAX_NAME_LENGTH) {
      const message = `Ensure that the name has no more than ${MAX_NAME_LENGTH} characters (it has ${length}).`;
      throw new Refusal(400, message, { body: [message] });
    }
    const datasetId = fields.get("dataset_id") ?? ROE_DEFAULT_DATASET;
    if (!this.#hasDataset(datasetId)) {
      throw new Refusal(400, `There is no dataset ${datasetId}.`, { field: "dataset_id" });
    }
    const organizationId = fields.get("organization_id");
    return {
      id: randomUUID(),
      datasetId,
      ...(organizationId !== undefined && { organizationId }),
      metadata: readStringMap("metadata", fields.get("metadata") ?? "{}"),
      createdAt: new Date().toISOString(),
      file: { ...sent, name },
    };
  }

  #listFiles(datasetId: string, { query, path, baseUrl }: Call): Answer {
    if (!this.#hasDataset(datasetId)) throw new Refusal(404, `There is no dataset ${datasetId}.`);
    const search = query.get("search") ?? "";
    const { pageSize = 100 } = this.#options;
    const found = this.#files.filter((file) => file.datasetId === datasetId && file.file.name.includes(search));
    const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
    const pageText = query.get("page") ?? "1";
    const page = Number(pageText);
    if (!/^[1-9]\d*$/.test(pageText) || page > pageCount) throw new Refusal(404, "There is no such page.");
    const address = (number: number) => {
      const parameters = new URLSearchParams({ ...(search && { search }), page: String(number) });
      return `${baseUrl}${path}?${parameters}`;
    };
    const body = {
      count: found.length,
      next: page < pageCount ? address(page + 1) : null,
      previous: page > 1 ? address(page - 1) : null,
      results: found.slice((page - 1) * pageSize, page * pageSize).map((file) => describeFile(file, "full")),
    };
    return { status: 200, body };
  }

  #uploadTable(): Operation {
    const counter = new CsvCounter();
    const fields = { table_name: "required", with_headers: "optional", organization_id: "optional" } as const;
    return {
      kind: "multipart",
      rules: { fields, ...this.#formLimits(), inspect: (chunk) => counter.push(chunk) },
      process: (form) => {
        counter.end();
        const table = this.#readTable(form, counter);
        this.#payForUpload();
        this.#tables.set(table.name, table);
        const { name, organizationId = null, rowCount, columnCount } = table;
        const summary = `${rowCount} rows in ${columnCount} columns`;
        return { status: 201, body: { table_name: name, organization_id: organizationId, summary } };
      },
    };
  }

  #readTable({ fields, files }: Form, counter: CsvCounter): RoeTable {
    const file = requireFile(files[0]);
    const name = fields.get("table_name") ?? "";
    const withHeaders = fields.get("with_headers") ?? "true";
    const organizationId = fields.get("organization_id");
    if (name === "" || name.length > MAX_TABLE_NAME_LENGTH) {
      throw new Refusal(400, `A name has 1 to ${MAX_TABLE_NAME_LENGTH} characters.`, { field: "table_name" });
    }
    if (this.#tables.has(name)) throw new Refusal(400, `A table "${name}" exists already.`);
    if (withHeaders !== "true" && withHeaders !== "false") {
      throw new Refusal(400, "Must be true or false.", { field: "with_headers" });
    }
    if (counter.problem !== undefined) throw new Refusal(400, `Not a CSV file: ${counter.problem}.`, { field: "file" });
    if (counter.records === 0) throw new Refusal(400, "The file is empty.", { field: "file" });
    const rowCount = counter.records - (withHeaders === "true" ? 1 : 0);
    const organization = organizationId === undefined ? {} : { organizationId };
    return { name, ...organization, rowCount, columnCount: counter.columns, file };
  }

  #describeTable(name: string): Answer {
    const table = this.#tables.get(name);
    if (!table) throw new Refusal(404, `There is no table ${name}.`);
    const rowCount = this.#options.rowCount === "null" ? null : table.rowCount;
    return { status: 200, body: { table_name: name, row_count: rowCount, column_count: table.columnCount } };
  }

  #hasDataset(id: string): boolean {
    const { datasets } = this.#options;
    return datasets === undefined || id === ROE_DEFAULT_DATASET || datasets.includes(id);
  }

  #payForUpload(): void {
    if (this.#creditsLeft <= 0) throw new Refusal(402, "There are no credits left.");
    this.#creditsLeft -= 1;
  }

  #formLimits() {
    const { extraFields = [], maxFileBytes = Number.POSITIVE_INFINITY } = this.#options;
    return { extraFields, file: { name: "file", maxCount: 1, maxBytes: maxFileBytes } };
  }
}

interface Route {
  readonly method: string;
  readonly template: string;
  readonly open: (values: Readonly<Record<string, string>>, call: Call) => Operation;
}

function requireFile(file: StoredFile | undefined): StoredFile {
  if (!file) throw new Refusal(400, "No file was submitted.", { field: "file" });
  return file;
}

function refusalBody(status: number, message: string, { body, field }: Refusal["details"]): unknown {
  if (body !== undefined) return body;
  if ([401, 404, 405].includes(status)) return { detail: message };
  if ([402, 413, 429].includes(status)) return { message };
  return field === undefined ? { error: message } : { [field]: [message] };
}

function describeFile({ id, datasetId, createdAt, file }: RoeFile, shape: "full" | "sparse"): unknown {
  const dataset = { id: datasetId, name: datasetId === ROE_DEFAULT_DATASET ? "default" : datasetId };
  const known = shape === "full" ? { name: file.name, size: file.size } : { name: null, size: 0 };
  return { id, dataset, ...known, creator: CREATOR, created_at: createdAt };
}
