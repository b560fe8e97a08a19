import { multipartBody } from "../body/multipart.js";
import { DataError, InDoubtError, InputError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { fillMetadata, type Placeholders } from "../metadata.js";
import { type Answer, answerJson, answerText, property } from "../send/answer.js";
import type { DatasetService, Notice, PlanContext, ServiceRequest, TaskMemory, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
import { errorWords } from "./error-words.js";
import { Arrivals } from "./roe-arrivals.js";
import { planTableTask } from "./roe-table.js";
import { baseName } from "./stored-names.js";

/**
 * Roe AI: files into a dataset, or one CSV file into a new table. Facts from the service's documentation and its
 * official clients; see docs/services/roe.md.
 */
export interface RoeOptions {
  /** An API key. */
  readonly token: string;
  /** Default `https://api.roe-ai.com`. */
  readonly baseUrl?: string;
  /** Default: the organization's default dataset. */
  readonly datasetId?: string;
  /** Default: the key's organization. */
  readonly organizationId?: string;
  /** Of each file; may hold placeholders, those of a file too. Text values only. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** What the run fills into the metadata's placeholders: `{commit}`, `{ref}`, `{date}`. */
  readonly placeholders?: Placeholders;
  /** One CSV file with a header becomes a new table of this name, 1 to 128 characters, in place of files in a dataset. */
  readonly tableName?: string;
  /** More multipart fields, for what the service has and its public documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>>;
}

const MOST_NAME_CHARACTERS = 1024;
const MOST_TABLE_NAME_CHARACTERS = 128;

/** @throws {InputError} */
export function roe(options: RoeOptions): DatasetService {
  checkOptions(options);
  const api = new RoeApi(options);
  return {
    name: "roe",
    baseUrl: serviceUrl(options.baseUrl ?? "https://api.roe-ai.com"),
    mode: "create",
    headers: { authorization: `Bearer ${options.token}` },
    secrets: [options.token],
    async plan(files, context) {
      if (options.tableName !== undefined) return { tasks: await planTable(files, options.tableName, api, context) };
      return { tasks: await planFiles(files, options, api, context), problems: files.flatMap(nameProblem) };
    },
  };
}

function checkOptions({ datasetId, organizationId, metadata, tableName, formFields }: RoeOptions): void {
  if (datasetId?.trim() === "") throw new InputError("datasetId", "is empty");
  if (organizationId?.trim() === "") throw new InputError("organizationId", "is empty");
  for (const [key, value] of Object.entries<unknown>(metadata ?? {})) {
    if (typeof value === "string") continue;
    throw new InputError(
      "metadata",
      `\`${key}\` is ${JSON.stringify(value)}, but Roe takes texts only: put it in quotes`,
    );
  }
  for (const field of ["file", "dataset_id", "organization_id", "metadata", "table_name", "with_headers"]) {
    if (Object.hasOwn(formFields ?? {}, field))
      throw new InputError("formFields", `\`${field}\` is set by the upload itself`);
  }
  if (tableName === undefined) return;
  const { length } = [...tableName];
  if (tableName.trim() === "" || length > MOST_TABLE_NAME_CHARACTERS) {
    throw new InputError("tableName", `has ${length} characters, not 1 to ${MOST_TABLE_NAME_CHARACTERS}`);
  }
  // "." and ".." would climb up the path in which the table is asked for.
  if (/\p{Cc}/u.test(tableName) || /^\.+$/.test(tableName)) {
    throw new InputError("tableName", `${JSON.stringify(tableName)} cannot be the name of a table`);
  }
  if (datasetId !== undefined)
    throw new InputError("datasetId", "a table is in no dataset: leave out this or the table's name");
  if (Object.keys(metadata ?? {}).length > 0) throw new InputError("metadata", "a table has none: leave it out");
}

function nameProblem(file: DataFile): DataError[] {
  const { length } = [...file.name];
  if (length <= MOST_NAME_CHARACTERS) return [];
  return [new DataError({ file: file.label }, `its name has ${length} characters, Roe takes ${MOST_NAME_CHARACTERS}`)];
}

async function planTable(
  files: readonly DataFile[],
  tableName: string,
  api: RoeApi,
  context: PlanContext,
): Promise<UploadTask[]> {
  const [file] = files;
  if (file === undefined) return [];
  if (files.length > 1) throw new InputError("files", `a table is made of one CSV file, not of ${files.length} files`);
  if (!/\.csv$/i.test(file.name)) throw new InputError("files", `a table is made of a CSV file, not of ${file.label}`);
  return [await planTableTask(file, tableName, api, context)];
}

async function planFiles(
  files: readonly DataFile[],
  options: RoeOptions,
  api: RoeApi,
  context: PlanContext,
): Promise<UploadTask[]> {
  const { metadata = {}, placeholders = {}, datasetId, organizationId } = options;
  const memory: TaskMemory = {
    target: [`organization ${organizationId ?? "of the key"}`, `dataset ${datasetId ?? "by default"}`],
    unit: "file",
  };
  const earlier = await context.earlier(memory, files);
  const { notice } = context;
  const arrivals = new Arrivals({
    list: (page) => api.listFiles(page),
    datasetId,
    fileCount: files.length,
    earlier,
    notice,
  });
  const tellOfName = nameTeller(notice);
  return files.map((file) => ({
    label: `file "${plainText(file.name, 200)}"`,
    files: [file],
    memory,
    async run(task) {
      const filled = await fillMetadata(metadata, placeholders, [file]);
      const receipt = await arrivals.send(file, api.uploadFile(file, filled), task.send);
      tellOfName(file, receipt.name);
      await task.confirm([file], { itemId: receipt.id });
    },
  }));
}

/** Tells of names that the service has changed; of folders that it drops only once, since it does so with every file. */
function nameTeller(notice: (notice: Notice) => void): (file: DataFile, stored: string | undefined) => void {
  let toldOfFolders = false;
  return (file, stored) => {
    if (stored === undefined || stored === file.name) return;
    const dropsFolders = stored === baseName(file.name);
    if (dropsFolders && toldOfFolders) return;
    toldOfFolders ||= dropsFolders;
    const more = dropsFolders ? ": it drops the folders of names, and does so with other files too" : "";
    notice({
      level: "notice",
      message: `Roe stored "${plainText(file.name, 200)}" as "${plainText(stored, 200)}"${more}`,
      file: file.label,
    });
  };
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
  readonly #options: RoeOptions;

  constructor(options: RoeOptions) {
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
        const body = answerJson(answer);
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
        const stored = property(body, "name");
        const dataset = itemId(property(property(body, "dataset"), "id"));
        return {
          id,
          ...(dataset === undefined ? {} : { datasetId: dataset }),
          ...(typeof stored === "string" && stored !== "" ? { name: stored } : {}),
        };
      },
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
        const body = answerJson(answer);
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
        const made = property(answerJson(answer), "table_name");
        if (typeof made === "string" && made !== "") return made;
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
        const body = answerJson(answer);
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
  ): Omit<ServiceRequest<never>, "read" | "reconcile"> {
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
      words,
      hint,
    };
  }

  #get(
    step: string,
    path: string,
    query: Record<string, string> = {},
  ): Omit<ServiceRequest<never>, "read" | "reconcile"> {
    return { step, method: "GET", path, query, repeatable: true, words, hint };
  }
}

function listedFile(entry: unknown): ListedFile[] {
  const id = itemId(property(entry, "id"));
  if (id === undefined) return [];
  const name = property(entry, "name");
  const size = positive(property(entry, "size"));
  return [{ id, ...(typeof name === "string" ? { name } : {}), ...(size === undefined ? {} : { size }) }];
}

function itemId(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== "string" || value.trim() === "" || value.length > 200) return undefined;
  return plainText(value, 200) === value ? value : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

function unexpected(step: string, answer: Answer, what: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError(`${step}: the answer (HTTP ${answer.status}) ${what}: ${answerText(answer)}`, {
    status: answer.status,
    hint: "Check `base-url`, and whether the file arrived before sending it again.",
  });
}

function words(answer: Answer): string | undefined {
  return errorWords(answerJson(answer));
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
