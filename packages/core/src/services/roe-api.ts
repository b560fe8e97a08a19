import { multipartBody } from "../body/multipart.js";
import { InDoubtError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson } from "../http/response.js";
import type { ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import { errorMessageIn } from "./error-message.js";
import { baseName } from "./stored-names.js";
import { unexpected } from "./unexpected-answer.js";

/** What is in every request. */
export interface RoeApiOptions {
  readonly datasetId?: string;
  readonly organizationId?: string;
  readonly formFields?: Readonly<Record<string, string>>;
}

/** What the answer to the upload of a file means. */
export type FileReceipt = {
  readonly id: string;
  /** The dataset it is in. */
  readonly datasetId?: string;
  /** The name it is stored under. */
  readonly name?: string;
};

/** A page of a dataset's files. */
export type FilePage = {
  readonly files: readonly ListedFile[];
  readonly hasMore: boolean;
};

/** A file as a listing shows it. */
export type ListedFile = {
  readonly id: string;
  readonly name?: string;
  /** Bytes; absent where the service does not know it, which it says as 0 or null. */
  readonly size?: number;
};

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

  /** @param page.number - from 1 */
  listFiles(page: { datasetId: string; search?: string | undefined; number: number }): ServiceRequest<FilePage> {
    const step = "list files of dataset";
    const { search } = page;
    const query = { ...(search === undefined ? {} : { search }), page: String(page.number) };
    return {
      ...this.#get(step, `/v1/datasets/${encodeURIComponent(page.datasetId)}/files/`, query),
      read(answer) {
        const body = responseJson(answer);
        const results = property(body, "results");
        if (!Array.isArray(results)) throw unexpected(step, answer, "has no list of files");
        return { files: results.flatMap(listedFile), hasMore: typeof property(body, "next") === "string" };
      },
    };
  }

  /** Makes a table of a CSV file with a header; its answer is the table's name. */
  uploadTable(file: DataFile, tableName: string): ServiceRequest<string> {
    const step = "upload table";
    const fields: [string, string][] = [
      ["table_name", tableName],
      ["with_headers", "true"],
    ];
    return {
      ...this.#post(step, "/v1/tables/upload/", fields, file, baseName(file.name)),
      // A name that exists is refused: a repeat stores nothing twice. What its refusal means, the task finds out.
      repeatable: true,
      // Which has looked at the table before it comes to this.
      laterRun: "sends-again",
      read(answer) {
        const made = property(responseJson(answer), "table_name");
        if (isTableReceipt(made, tableName)) return made;
        throw unexpected(step, answer, "has no `table_name`");
      },
    };
  }

  describeTable(tableName: string): ServiceRequest<TableDescription> {
    const step = "describe table";
    return {
      ...this.#get(step, `/v1/tables/${encodeURIComponent(tableName)}/describe/`),
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
      step,
      method: "POST",
      path,
      body: multipartBody({
        fields: [...fields, ...organization, ...Object.entries(formFields)],
        files: [{ field: "file", file, fileName }],
      }),
      repeatable: false,
      errorMessage,
      hint,
    };
  }

  #get(step: string, path: string, query: Record<string, string> = {}): Omit<ServiceRequest<never>, "read" | "lookUp"> {
    return { step, method: "GET", path, query, repeatable: true, errorMessage, hint };
  }
}

function listedFile(entry: unknown): ListedFile[] {
  const id = itemId(property(entry, "id"));
  if (id === undefined) return [];
  const name = fileName(property(entry, "name"));
  const size = positive(property(entry, "size"));
  return [{ id, ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) }];
}

/** The longest name of a file that Roe takes, in characters. */
export const MOST_NAME_CHARACTERS = 1024;

/** A name that can be a file's: what is longer is kept nowhere, neither in memory nor in a report. */
function fileName(value: unknown): string | undefined {
  // A character has at most two code units.
  return typeof value === "string" && value !== "" && value.length <= 2 * MOST_NAME_CHARACTERS ? value : undefined;
}

export function isFileReceipt(value: unknown): value is FileReceipt {
  const [id, ...others] = ["id", "datasetId", "name"].map((name) => property(value, name));
  const areTexts = others.every((other) => other === undefined || typeof other === "string");
  return id !== undefined && id === itemId(id) && areTexts;
}

/** Whether it is the name asked for, or one that the service made and that can stand in an address, a journal and a report. */
export function isTableReceipt(value: unknown, tableName: string): value is string {
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

function hint(status: number): string | undefined {
  switch (status) {
    case 400:
      return "Check `dataset-id`, `organization-id`, `metadata` and, where it is set, `table-name`: Roe makes new tables only.";
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
