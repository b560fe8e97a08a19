/**
 * The services whose descriptions ship, as their own documentation has them: written from there, and not from the
 * descriptions. docs/services names the sources.
 */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type Answer,
  type Call,
  type Operation,
  Refusal,
  type Service,
  type StoredFile,
} from "@dataset-upload/sandbox";

export const TOKEN = "key_0123456789abcdef";

type Process = Extract<Operation, { kind: "multipart" }>["process"];

/** A stand-in that keeps what it takes, in words that a test can compare: `raw/a.csv 120` or a row as JSON. */
export abstract class Documented implements Service {
  abstract route(call: Call): Operation;
  abstract refuse(refusal: Refusal): Answer;
  /** What it holds. */
  abstract get held(): readonly string[];

  snapshot(): unknown {
    return this.held;
  }

  describe(): readonly string[] {
    return this.held;
  }
}

function form(file: string, required: readonly string[], optional: readonly string[], process: Process): Operation {
  const fields = Object.fromEntries([
    ...required.map((name) => [name, "required" as const]),
    ...optional.map((name) => [name, "optional" as const]),
  ]);
  const rules = { fields, extraFields: [], file: { name: file, maxCount: 1, maxBytes: Number.POSITIVE_INFINITY } };
  return { kind: "multipart", rules, process };
}

function md5({ path = "" }: StoredFile): string {
  return createHash("md5").update(readFileSync(path)).digest("hex");
}

function theFile([file]: readonly StoredFile[]): StoredFile {
  if (file === undefined) throw new Refusal(400, "There is no file.");
  return file;
}

/** doc/maintaining/filestore.rst, doc/api/index.rst, ckan/views/api.py */
export class Ckan extends Documented {
  readonly #resources: { id: string; name: string; hash: string; url: string; size: number }[] = [];

  get held(): readonly string[] {
    return this.#resources.map(({ name, size }) => `${name} ${size}`);
  }

  refuse({ status, message }: Refusal): Answer {
    const types: Readonly<Record<number, string>> = {
      403: "Authorization Error",
      404: "Not Found Error",
      409: "Validation Error",
    };
    return {
      status,
      body: { help: "", success: false, error: { message, __type: types[status] ?? "Internal Server Error" } },
    };
  }

  route({ method, path, query, headers }: Call): Operation {
    if (headers.authorization !== TOKEN) throw new Refusal(403, "Access denied");
    if (method === "POST" && path === "/api/3/action/resource_create") {
      const optional = ["url", "name", "description", "format", "hash", "mimetype"];
      return form("upload", ["package_id"], optional, ({ fields, files }) => {
        if (fields.get("package_id") !== "river-levels") throw new Refusal(404, "Not found");
        const { name, size } = theFile(files);
        const resource = {
          id: randomUUID(),
          name: fields.get("name") ?? "",
          hash: fields.get("hash") ?? "",
          url: `/download/${name}`,
          size,
        };
        this.#resources.push(resource);
        return { status: 200, body: { help: "", success: true, result: { ...resource, package_id: "river-levels" } } };
      });
    }
    if (method === "GET" && path === "/api/3/action/package_show" && query.get("id") === "river-levels")
      return {
        kind: "no-body",
        process: () => ({
          status: 200,
          body: { success: true, result: { name: "river-levels", resources: this.#resources } },
        }),
      };
    throw new Refusal(404, "Not found");
  }
}

/** guides.dataverse.org, native API, "Add a File to a Dataset"; JsonPrinter.java */
export class Dataverse extends Documented {
  readonly #files: {
    label: string;
    directoryLabel?: string;
    dataFile: { id: number; filename: string; filesize: number; md5: string };
  }[] = [];

  get held(): readonly string[] {
    return this.#files.map(
      ({ label, directoryLabel, dataFile }) =>
        `${directoryLabel === undefined ? "" : `${directoryLabel}/`}${label} ${dataFile.filesize}`,
    );
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { status: "ERROR", message } };
  }

  route({ method, path, query, headers }: Call): Operation {
    if (headers["x-dataverse-key"] !== TOKEN) throw new Refusal(401, "Bad API key");
    if (query.get("persistentId") !== "doi:10.5072/FK2/J8SJZB") throw new Refusal(404, "Dataset not found.");
    if (method === "POST" && path === "/api/datasets/:persistentId/add") {
      return form("file", [], ["jsonData"], ({ fields, files }) => {
        const { directoryLabel, tabIngest } = JSON.parse(fields.get("jsonData") ?? "{}");
        const file = theFile(files);
        // A table that is ingested becomes another file, which this stand-in does not make.
        if (tabIngest !== "false") throw new Refusal(400, "This stand-in does not ingest.");
        const stored = { label: this.#freeName(file.name, directoryLabel), ...(directoryLabel && { directoryLabel }) };
        const dataFile = { id: this.#files.length + 41, filename: stored.label, filesize: file.size, md5: md5(file) };
        this.#files.push({ ...stored, dataFile });
        return { status: 200, body: { status: "OK", data: { files: [this.#files.at(-1)] } } };
      });
    }
    if (method === "GET" && path === "/api/datasets/:persistentId/versions/:draft/files")
      return {
        kind: "no-body",
        process: () => ({ status: 200, body: { status: "OK", totalCount: this.#files.length, data: this.#files } }),
      };
    throw new Refusal(404, "API endpoint does not exist on this server.");
  }

  /** A name that is there already in the folder gets a number. */
  #freeName(name: string, folder: string | undefined): string {
    const taken = new Set(
      this.#files.filter(({ directoryLabel }) => directoryLabel === folder).map(({ label }) => label),
    );
    const [, base = name, extension = ""] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    for (let number = 0; ; number += 1) {
      const free = number === 0 ? name : `${base}-${number}${extension}`;
      if (!taken.has(free)) return free;
    }
  }
}

/** developers.zenodo.org, "Quickstart - Upload" */
export class Zenodo extends Documented {
  readonly #files = new Map<string, StoredFile>();

  get held(): readonly string[] {
    return [...this.#files].map(([key, { size }]) => `${key} ${size}`);
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { status, message } };
  }

  route({ method, path, headers }: Call): Operation {
    if (headers.authorization !== `Bearer ${TOKEN}`)
      throw new Refusal(401, "The server could not verify that you are authorized.");
    const key = /^\/api\/files\/568377dd-daf8-4235-85e1-a56011ad454b\/([^/]+)$/.exec(path)?.[1];
    if (method !== "PUT" || key === undefined) throw new Refusal(404, "Bucket does not exist.");
    const name = decodeURIComponent(key);
    return {
      kind: "bytes",
      name,
      process: (file) => {
        this.#files.set(name, file);
        const times = { created: "2026-02-26T14:20:53.805734+00:00", updated: "2026-02-26T14:20:53.811817+00:00" };
        const body = {
          key: name,
          mimetype: "text/csv",
          checksum: `md5:${md5(file)}`,
          version_id: randomUUID(),
          size: file.size,
          ...times,
        };
        return { status: 201, body: { ...body, is_head: true, delete_marker: false } };
      },
    };
  }
}

/** openai/openai-openapi, openapi.yaml: createFile, listFiles */
export class OpenAiFiles extends Documented {
  readonly #files: {
    id: string;
    object: "file";
    bytes: number;
    created_at: number;
    filename: string;
    purpose: string;
    status: string;
  }[] = [];

  get held(): readonly string[] {
    return this.#files.map(({ filename, bytes }) => `${filename} ${bytes}`);
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { error: { message, type: "invalid_request_error", param: null, code: null } } };
  }

  route({ method, path, query, headers }: Call): Operation {
    if (headers.authorization !== `Bearer ${TOKEN}`) throw new Refusal(401, "Incorrect API key provided.");
    if (path !== "/v1/files") throw new Refusal(404, `Invalid URL (${method} ${path})`);
    if (method === "POST") {
      return form("file", ["purpose"], ["expires_after"], ({ fields, files }) => {
        const { name, size } = theFile(files);
        const purpose = fields.get("purpose") ?? "";
        if (purpose === "fine-tune" && !name.endsWith(".jsonl"))
          throw new Refusal(400, "Invalid file format. Must be .jsonl");
        const file = {
          id: `file-${randomUUID()}`,
          object: "file",
          bytes: size,
          created_at: 1_677_610_602,
          filename: name,
          purpose,
          status: "processed",
        } as const;
        this.#files.push(file);
        return { status: 200, body: file };
      });
    }
    const limit = Number(query.get("limit") ?? 10_000);
    return {
      kind: "no-body",
      process: () => {
        const wanted = this.#files.filter(({ purpose }) => purpose === (query.get("purpose") ?? purpose)).toReversed();
        const data = wanted.slice(0, limit);
        return {
          status: 200,
          body: {
            object: "list",
            data,
            first_id: data[0]?.id,
            last_id: data.at(-1)?.id,
            has_more: wanted.length > limit,
          },
        };
      },
    };
  }
}

/** As the documentation has it. */
interface Upsert {
  readonly records: readonly { readonly fields: Readonly<Record<string, unknown>> }[];
  readonly performUpsert: { readonly fieldsToMergeOn: readonly string[] };
  readonly typecast?: boolean;
}

/** airtable.com/developers/web/api/update-multiple-records */
export class Airtable extends Documented {
  readonly #table: string;
  readonly #fields: readonly string[];
  readonly #records = new Map<string, Readonly<Record<string, unknown>>>();

  constructor(table = "Readings", fields: readonly string[] = ["id", "day", "level"]) {
    super();
    this.#table = table;
    this.#fields = fields;
  }

  get held(): readonly string[] {
    return [...this.#records.values()].map((fields) => JSON.stringify(fields));
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: status === 404 ? { error: "NOT_FOUND" } : { error: { type: "INVALID_REQUEST", message } } };
  }

  route({ method, path, headers }: Call): Operation {
    if (headers.authorization !== `Bearer ${TOKEN}`) throw new Refusal(401, "Invalid authentication token");
    if (method !== "PATCH" || path !== `/v0/app8pqOLeka1Cglwg/${this.#table}`) throw new Refusal(404, "");
    return { kind: "json", maxBytes: 1_000_000, process: (body) => this.#upsert(body as Upsert) };
  }

  #upsert({ records, performUpsert, typecast }: Upsert): Answer {
    if (records.length > 10) throw new Refusal(422, "Invalid records: at most 10");
    const [key = ""] = performUpsert.fieldsToMergeOn;
    const answered = records.map(({ fields }) => {
      const unknown = Object.keys(fields).find((name) => !this.#fields.includes(name));
      if (unknown !== undefined) throw new Refusal(422, `Unknown field name: "${unknown}"`);
      if (typecast !== true && typeof fields.level === "string")
        throw new Refusal(422, 'Field "level" cannot accept the provided value');
      const id = String(fields[key]);
      const isNew = !this.#records.has(id);
      return { id: `rec${id}`, isNew, fields };
    });
    for (const { fields } of answered) this.#records.set(String(fields[key]), fields);
    const ids = (isNew: boolean) => answered.filter((one) => one.isNew === isNew).map(({ id }) => id);
    return {
      status: 200,
      body: {
        records: answered.map(({ id, fields }) => ({ id, fields })),
        createdRecords: ids(true),
        updatedRecords: ids(false),
      },
    };
  }
}

/** docs.datasette.io, "The JSON write API" */
export class Datasette extends Documented {
  readonly #table: string;
  readonly #rows = new Map<unknown, Readonly<Record<string, unknown>>>();

  constructor(table = "rivers/readings") {
    super();
    this.#table = table;
  }

  get held(): readonly string[] {
    return [...this.#rows.values()].map((row) => JSON.stringify(row));
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { ok: false, error: message, errors: [message], status } };
  }

  route({ method, path, headers }: Call): Operation {
    if (headers.authorization !== `Bearer ${TOKEN}`) throw new Refusal(403, "Permission denied");
    const [, table, action] = /^\/(.+)\/-\/(insert|upsert)$/.exec(path) ?? [];
    if (method !== "POST" || table !== this.#table) throw new Refusal(404, "Table not found");
    return {
      kind: "json",
      maxBytes: 2_097_152,
      process: (body) => {
        const { rows } = body as { rows: Readonly<Record<string, unknown>>[] }; // as the documentation has it
        if (rows.length > 100) throw new Refusal(400, "Too many rows, maximum allowed is 100");
        const taken = rows.find(({ id }) => this.#rows.has(id));
        if (action === "insert" && taken !== undefined) throw new Refusal(400, "UNIQUE constraint failed: readings.id");
        for (const row of rows) this.#rows.set(row.id, row);
        return { status: action === "insert" ? 201 : 200, body: { ok: true } };
      },
    };
  }
}

/** docs.edgeimpulse.com/apis/ingestion, and how the official uploader reads its answers */
export class EdgeImpulseIngestion extends Documented {
  readonly #samples: { file: StoredFile; category: string; label: string | undefined }[] = [];

  get held(): readonly string[] {
    return this.#samples.map(({ file, category, label }) => `${category} ${label} ${file.name} ${file.size}`);
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { success: false, error: message } };
  }

  route({ method, path, headers }: Call): Operation {
    if (headers["x-api-key"] !== TOKEN) throw new Refusal(401, "Invalid API key");
    const category = /^\/api\/(training|testing|split|anomaly)\/files$/.exec(path)?.[1];
    if (method !== "POST" || category === undefined) throw new Refusal(404, "Not found");
    return form("data", [], [], ({ files }) => {
      const file = theFile(files);
      const isThere = this.#samples.some((sample) => sample.file.sha256 === file.sha256);
      const error = "An item with this hash already exists";
      if (isThere && headers["x-disallow-duplicates"] !== undefined)
        return { status: 200, body: { success: true, files: [{ fileName: file.name, success: false, error }] } };
      const label = headers["x-label"] === undefined ? undefined : String(headers["x-label"]);
      this.#samples.push({ file, category, label });
      return {
        status: 200,
        body: {
          success: true,
          files: [{ fileName: file.name, success: true, projectId: 1, sampleId: this.#samples.length }],
        },
      };
    });
  }
}
