import { randomUUID } from "node:crypto";
import { CsvCounter } from "../csv-counter.js";
import type { Form } from "../multipart.js";
import { RateLimit, type RateLimitOptions } from "../rate-limit.js";
import { Refusal } from "../refusal.js";
import { type Answer, type Call, matchPath, type Operation, readStringMap, type Service } from "../service.js";
import { baseName, fileLine, type StoredFile } from "../stored-file.js";
import {
  columnsOf,
  describeDataset,
  describeFile,
  describeListed,
  pageOf,
  ROE_DEFAULT_DATASET,
  type RoeFile,
  refusalBody,
} from "./roe-answers.js";

/** How Roe AI's stand-in reads what the public documentation leaves open. */
export interface RoeOptions {
  /** Ids of the datasets there are besides the default one. Unless given, every id is a dataset. */
  readonly datasets?: readonly string[];
  /** Whether datasets and their files can be listed: the first-party client does so no more. Default `there`. */
  readonly listings?: "there" | "gone";
  /** Whether a listing shows the metadata of files. Default `shown`. */
  readonly listedMetadata?: "shown" | "left-out";
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

/** A table that was made of a CSV file. */
export interface RoeTable {
  readonly name: string;
  readonly organizationId?: string;
  /** Records, without the header. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly file: StoredFile;
}

const MAX_NAME_LENGTH = 1024;
const MAX_TABLE_NAME_LENGTH = 128;

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
    const matching = this.#routes.flatMap(({ template, ...route }) => {
      const values = matchPath(template, call.path);
      return values === undefined ? [] : [{ ...route, values }];
    });
    const route = matching.find(({ method }) => method === call.method);
    if (route !== undefined) return route.open(route.values, call);
    if (matching.length > 0) throw new Refusal(405, `The method ${call.method} is not allowed.`);
    throw new Refusal(404, `There is no ${call.path}.`);
  }

  readonly #routes: readonly Route[] = [
    { method: "POST", template: "/v1/datasets/files/upload/", open: (_, { query }) => this.#uploadFile(query) },
    bodiless("GET", "/v1/datasets/", (_, call) => this.#listDatasets(call)),
    bodiless("GET", "/v1/datasets/{id}/files/", ({ id = "" }, call) => this.#listFiles(id, call)),
    bodiless("GET", "/v1/datasets/{id}/files/{file}/", ({ file = "" }) => this.#describeFile(file)),
    bodiless("DELETE", "/v1/datasets/{id}/files/{file}/", ({ file = "" }) => this.#deleteFile(file)),
    { method: "POST", template: "/v1/tables/upload/", open: () => this.#uploadTable() },
    bodiless("GET", "/v1/tables/", () => this.#listTables()),
    bodiless("GET", "/v1/tables/{name}/describe/", ({ name = "" }) => this.#describeTable(name)),
    bodiless("DELETE", "/v1/tables/{name}/", ({ name = "" }) => this.#deleteTable(name)),
  ];

  #uploadFile(query: URLSearchParams): Operation {
    const fields = { dataset_id: "optional", organization_id: "optional", metadata: "optional" } as const;
    return {
      kind: "multipart",
      rules: { fields, ...this.#formLimits() },
      process: (form) => {
        const stored = this.#readFile(form, query.get("organization_id") ?? undefined);
        this.#payForUpload();
        this.#files.push(stored);
        return { status: 200, body: describeFile(stored, this.#options.answers ?? "full") };
      },
    };
  }

  #readFile({ fields, files: [file] }: Form, organizationInQuery: string | undefined): RoeFile {
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
    const organizationId = fields.get("organization_id") ?? organizationInQuery;
    return {
      id: randomUUID(),
      datasetId,
      ...(organizationId !== undefined && { organizationId }),
      metadata: readStringMap("metadata", fields.get("metadata") ?? "{}"),
      createdAt: new Date().toISOString(),
      file: { ...sent, name },
    };
  }

  #listDatasets(call: Call): Answer {
    const organization = call.query.get("organization_id");
    const ids = new Set([ROE_DEFAULT_DATASET, ...(this.#options.datasets ?? [])]);
    for (const { datasetId } of this.#files) ids.add(datasetId);
    const found = [...ids].map((id) => ({ ...describeDataset(id), ...(organization !== null && { organization }) }));
    return this.#list(found, call);
  }

  #listFiles(datasetId: string, call: Call): Answer {
    if (!this.#hasDataset(datasetId)) throw new Refusal(404, `There is no dataset ${datasetId}.`);
    const search = (call.query.get("search") ?? "").toLowerCase();
    const found = this.#files.filter(
      (file) => file.datasetId === datasetId && file.file.name.toLowerCase().includes(search),
    );
    return this.#list(
      found.map((file) => this.#describeListed(file)),
      call,
    );
  }

  #list(found: readonly unknown[], call: Call): Answer {
    if (this.#options.listings === "gone") throw new Refusal(404, `There is no ${call.path}.`);
    return pageOf(found, call, this.#options.pageSize ?? 100);
  }

  #describeListed(file: RoeFile): unknown {
    const { metadata, ...rest } = describeListed(file);
    return this.#options.listedMetadata === "left-out" ? rest : { ...rest, metadata };
  }

  #describeFile(id: string): Answer {
    return { status: 200, body: this.#describeListed(this.#findFile(id)) };
  }

  #deleteFile(id: string): Answer {
    this.#files.splice(this.#files.indexOf(this.#findFile(id)), 1);
    return { status: 204, body: undefined };
  }

  #findFile(id: string): RoeFile {
    const file = this.#files.find((one) => one.id === id);
    if (!file) throw new Refusal(404, `There is no file ${id}.`);
    return file;
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
    const withHeaders = (fields.get("with_headers") ?? "true").toLowerCase(); // Python clients write True
    const organizationId = fields.get("organization_id");
    if (name === "" || name.length > MAX_TABLE_NAME_LENGTH) {
      throw new Refusal(400, `A name has 1 to ${MAX_TABLE_NAME_LENGTH} characters.`, { field: "table_name" });
    }
    if (this.#tables.has(name)) {
      const message = `A table "${name}" exists already.`;
      throw new Refusal(400, message, { body: [message] });
    }
    if (withHeaders !== "true" && withHeaders !== "false") {
      throw new Refusal(400, "Must be true or false.", { field: "with_headers" });
    }
    if (counter.problem !== undefined) throw new Refusal(400, `Not a CSV file: ${counter.problem}.`, { field: "file" });
    if (counter.records === 0) throw new Refusal(400, "The file is empty.", { field: "file" });
    const rowCount = counter.records - (withHeaders === "true" ? 1 : 0);
    const organization = organizationId === undefined ? {} : { organizationId };
    return { name, ...organization, rowCount, columnCount: counter.columns, file };
  }

  #listTables(): Answer {
    const tables = this.tables.map(({ name, columnCount }) => ({ table_name: name, columns: columnsOf(columnCount) }));
    return { status: 200, body: { tables, total_count: tables.length } };
  }

  #describeTable(name: string): Answer {
    const { rowCount, columnCount } = this.#findTable(name);
    const rows = this.#options.rowCount === "null" ? null : rowCount;
    const body = { table_name: name, columns: columnsOf(columnCount), row_count: rows, updated_at: null };
    return { status: 200, body };
  }

  #deleteTable(name: string): Answer {
    this.#tables.delete(this.#findTable(name).name);
    return { status: 204, body: undefined };
  }

  #findTable(name: string): RoeTable {
    const table = this.#tables.get(name);
    if (!table) throw new Refusal(404, `There is no table ${name}.`);
    return table;
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

function bodiless(
  method: string,
  template: string,
  process: (values: Readonly<Record<string, string>>, call: Call) => Answer,
): Route {
  return { method, template, open: (values, call) => ({ kind: "no-body", process: () => process(values, call) }) };
}

function requireFile(file: StoredFile | undefined): StoredFile {
  if (!file) throw new Refusal(400, "No file was submitted.", { field: "file" });
  return file;
}
