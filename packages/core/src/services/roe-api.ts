import { multipartBody } from "../body/multipart.js";
import { InDoubtError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson } from "../http/response.js";
import { UPLOAD_ID_KEY } from "../metadata.js";
import type { Json, LookUp, Send, ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import { errorMessageIn } from "./error-message.js";
import { baseName } from "./stored-names.js";
import { unexpected } from "./unexpected-answer.js";

/** What is in every request. */
export interface RoeApiOptions {
  readonly datasetId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly formFields?: Readonly<Record<string, string>> | undefined;
}

/** What the answer to the upload of a file means. */
export type FileReceipt = {
  readonly id: string;
  /** The dataset it is in. */
  readonly datasetId?: string;
  /** The name it is stored under. */
  readonly name?: string;
};

/** A page of a listing. */
export type Page<T> = {
  readonly entries: readonly T[];
  readonly hasMore: boolean;
};

/** A file as a listing shows it. */
export type ListedFile = {
  readonly id: string;
  readonly name?: string;
  /** Bytes; absent where the service does not know it, which it says as 0 or null. */
  readonly size?: number;
  /** The id in its metadata; null where that has none, absent where the listing does not show metadata. */
  readonly uploadId?: string | null;
};

/** A dataset as a listing shows it. */
export type ListedDataset = { readonly id: string; readonly name?: string };

/** What a table is known to be: there is none of the name, or its rows, null where the service does not say. */
export type TableDescription = { readonly kind: "absent" } | { readonly kind: "table"; readonly rows: number | null };

/** The requests of the service's interface. Its paths end in `/`: without it the service redirects, and the body is lost. */
export class RoeApi {
  readonly #options: RoeApiOptions;

  constructor(options: RoeApiOptions) {
    this.#options = options;
  }

  uploadFile(file: DataFile, metadata: Readonly<Record<string, string>>): ServiceRequest<FileReceipt> {
    const { datasetId } = this.#options;
    const step = "upload file";
    const fields: [string, string][] = [];
    if (datasetId !== undefined) fields.push(["dataset_id", datasetId]);
    if (Object.keys(metadata).length > 0) fields.push(["metadata", JSON.stringify(metadata)]);
    return {
      ...this.#post(step, "/v1/datasets/files/upload/", fields, file, file.name),
      // Names need not be unique: a repeat makes a second file.
      repeatable: false,
      read(answer) {
        const body = responseJson(answer);
        const id = itemId(property(body, "id"));
        if (id === undefined) throw unexpected(step, answer, "has no `id`");
        const size = positive(property(body, "size"));
        if (size !== undefined && size !== file.size) {
          throw new InDoubtError(
            `${step}: the answer says that ${size} bytes arrived as file ${id}, but ${file.size} were sent`,
            {
              files: [file],
              hint: `Look at file ${id} in Roe. If it is not whole, delete it before sending it again.`,
            },
          );
        }
        const stored = fileName(property(body, "name"));
        const dataset = itemId(property(property(body, "dataset"), "id"));
        return {
          id,
          ...(dataset === undefined ? {} : { datasetId: dataset }),
          ...(stored === undefined ? {} : { name: stored }),
        };
      },
      isReceipt: isFileReceipt,
    };
  }

  /**
   * @param search - what is in the file's name
   * @param page - from 1
   */
  listFiles(datasetId: string, search: string, page: number): ServiceRequest<Page<ListedFile>> {
    const path = `/v1/datasets/${encodeURIComponent(datasetId)}/files/`;
    return this.#list("list files of dataset", path, search === "" ? {} : { search }, page, listedFile);
  }

  /** The datasets of the organization, the default one among them. */
  listDatasets(page: number): ServiceRequest<Page<ListedDataset>> {
    return this.#list("list datasets", "/v1/datasets/", {}, page, listedDataset);
  }

  #list<T extends Json>(
    step: string,
    path: string,
    query: Record<string, string>,
    page: number,
    entry: (value: unknown) => T[],
  ): ServiceRequest<Page<T>> {
    const { organizationId } = this.#options;
    const organization = organizationId === undefined ? {} : { organization_id: organizationId };
    return {
      ...this.#request(step, "GET", path, { ...query, ...organization, page: String(page) }),
      read(answer) {
        const body = responseJson(answer);
        const results = property(body, "results");
        if (!Array.isArray(results)) throw unexpected(step, answer, "has no list of results");
        return { entries: results.flatMap(entry), hasMore: typeof property(body, "next") === "string" };
      },
    };
  }

  /**
   * Makes a table of a CSV file with a header; its answer is the table's name. A name that exists is refused, so a table of the
   * name that has the file's rows is this request's.
   * @param sentRows - the rows of the file, once it was sent
   */
  uploadTable(
    file: DataFile,
    tableName: string,
    sentRows: () => number | undefined,
  ): ServiceRequest<string> & { lookUp(send: Send): Promise<LookUp<string>> } {
    const step = "upload table";
    const fields: [string, string][] = [
      ["table_name", tableName],
      ["with_headers", "true"],
    ];
    return {
      ...this.#post(step, "/v1/tables/upload/", fields, file, baseName(file.name)),
      mark: { table: tableName },
      read(answer) {
        const made = property(responseJson(answer), "table_name");
        if (isTableReceipt(made, tableName)) return made;
        throw unexpected(step, answer, "has no `table_name`");
      },
      isReceipt: (value) => isTableReceipt(value, tableName),
      lookUp: async (send) => {
        const table = await send(this.describeTable(tableName));
        if (table.kind === "absent") return table;
        const sent = sentRows();
        if (table.rows !== null && table.rows === sent) return { kind: "arrived", receipt: tableName };
        const rows = `has ${table.rows ?? "an unknown number of"} rows, the file has ${sent ?? "an unknown number"}`;
        return { kind: "unknown", reason: `there is a table of the name now, and it ${rows}` };
      },
    };
  }

  describeTable(tableName: string): ServiceRequest<TableDescription> {
    const step = "describe table";
    return {
      ...this.#request(step, "GET", `${tablePath(tableName)}describe/`),
      readStatuses: [404],
      read(answer) {
        const body = responseJson(answer);
        if (answer.status === 404) {
          // A server that does not know the address at all says so with a page.
          if (body === undefined) throw unexpected(step, answer, "is not JSON");
          return { kind: "absent" };
        }
        const rows = property(body, "row_count");
        if (rows === null || rows === undefined) {
          if (typeof body === "object" && body !== null) return { kind: "table", rows: null };
        } else if (typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0) {
          return { kind: "table", rows };
        }
        throw unexpected(step, answer, "has no whole number as `row_count`");
      },
    };
  }

  /** Deletes a table. One that is not there counts as deleted. */
  deleteTable(tableName: string): ServiceRequest<true> {
    const step = "delete table";
    return {
      ...this.#request(step, "DELETE", tablePath(tableName)),
      // A delayed first deletion would take the table that is made after the second.
      repeatable: false,
      laterRun: "sends-again",
      readStatuses: [404],
      mark: { table: tableName },
      read(answer) {
        // The yes has no body, the no JSON: anything else is a page.
        const isEmptyYes = answer.status !== 404 && answer.body.length === 0;
        if (!isEmptyYes && responseJson(answer) === undefined) throw unexpected(step, answer, "is not JSON");
        return true;
      },
      lookUp: async (send) => {
        const table = await send(this.describeTable(tableName));
        return table.kind === "absent" ? { kind: "arrived", receipt: true } : { kind: "absent" };
      },
    };
  }

  #post(
    step: string,
    path: string,
    fields: readonly (readonly [string, string])[],
    file: DataFile,
    fileName: string,
  ): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    const { organizationId, formFields = {} } = this.#options;
    const organization: [string, string][] = organizationId === undefined ? [] : [["organization_id", organizationId]];
    return {
      ...this.#request(step, "POST", path),
      body: multipartBody({
        fields: [...fields, ...organization, ...Object.entries(formFields)],
        files: [{ field: "file", file, fileName }],
      }),
      repeatable: false,
    };
  }

  #request(
    step: string,
    method: ServiceRequest<never>["method"],
    path: string,
    query: Record<string, string> = {},
  ): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    return { step, method, path, query, repeatable: true, errorMessage, hint };
  }
}

function tablePath(tableName: string): string {
  return `/v1/tables/${encodeURIComponent(tableName)}/`;
}

function listedFile(entry: unknown): ListedFile[] {
  const id = itemId(property(entry, "id"));
  if (id === undefined) return [];
  const name = fileName(property(entry, "name"));
  const size = positive(property(entry, "size"));
  const metadata = property(entry, "metadata");
  const uploadId = property(metadata, UPLOAD_ID_KEY);
  return [
    {
      id,
      ...(name === undefined ? {} : { name }),
      ...(size === undefined ? {} : { size }),
      ...(typeof metadata === "object" ? { uploadId: typeof uploadId === "string" ? uploadId : null } : {}),
    },
  ];
}

function listedDataset(entry: unknown): ListedDataset[] {
  const [id, name] = [itemId(property(entry, "id")), fileName(property(entry, "name"))];
  return id === undefined ? [] : [{ id, ...(name === undefined ? {} : { name }) }];
}

/** The longest name of a file that Roe takes, in characters. */
export const MOST_NAME_CHARACTERS = 1024;

/** A name that can be a file's: what is longer is kept nowhere, neither in memory nor in a report. */
function fileName(value: unknown): string | undefined {
  // A character has at most two code units.
  return typeof value === "string" && value !== "" && value.length <= 2 * MOST_NAME_CHARACTERS ? value : undefined;
}

function isFileReceipt(value: unknown): value is FileReceipt {
  const [id, ...others] = ["id", "datasetId", "name"].map((name) => property(value, name));
  const areTexts = others.every((other) => other === undefined || typeof other === "string");
  return id !== undefined && id === itemId(id) && areTexts;
}

/** Whether it is the name asked for, or one that the service made and that can stand in an address, a journal and a report. */
function isTableReceipt(value: unknown, tableName: string): value is string {
  return value === tableName || isTableName(value);
}

function isTableName(value: unknown): value is string {
  return itemId(value) !== undefined && typeof value === "string" && !/^\.+$|[/\\]/.test(value);
}

function itemId(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== "string" || value.trim() === "" || value.length > 200) return undefined;
  return plainText(value, 200) === value ? value : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

function errorMessage(answer: HttpResponse): string | undefined {
  return errorMessageIn(responseJson(answer));
}

function hint(status: number, words: string | undefined): string | undefined {
  switch (status) {
    case 400:
      // Roe's words name the field.
      return words !== undefined
        ? undefined
        : "Check `dataset-id`, `organization-id`, `metadata` and, where it is set, `table-name`.";
    case 401:
      return "Check `token`: an API key of Roe.";
    case 402:
      return "The organization has no credits left: add some, then run the upload again.";
    case 403:
      return "The key of `token` may not do this: check its rights, `organization-id` and `dataset-id`.";
    case 404:
      return "Check `base-url` and `dataset-id`.";
    case 413:
      return "The file is larger than Roe takes: split it.";
    default:
      return undefined;
  }
}
