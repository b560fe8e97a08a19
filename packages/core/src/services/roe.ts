import { randomUUID } from "node:crypto";
import { DataError, InputError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { fillMetadata, type Placeholders, refuseUploadId, uploadIdIn } from "../metadata.js";
import { type OptionNames, refuseUnknown } from "../options.js";
import type { DatasetService, Notice, Plan, PlanContext, TaskMemory, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
import { MOST_NAME_CHARACTERS, RoeApi } from "./roe-api.js";
import { FileUploads } from "./roe-files.js";
import { createTableTask, replaceTableTask } from "./roe-table.js";
import { baseName } from "./stored-names.js";

/**
 * Roe AI: files into a dataset, or one CSV file into a new table. Facts from the service's documentation and its
 * official clients; see docs/services/roe.md.
 */
export interface RoeOptions {
  /** An API key. */
  readonly token: string;
  /** Default `https://api.roe-ai.com`. */
  readonly baseUrl?: string | undefined;
  /** Default: the organization's default dataset. */
  readonly datasetId?: string | undefined;
  /** Default: the key's organization. */
  readonly organizationId?: string | undefined;
  /** Of each file; may hold placeholders, those of a file too. Text values only. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** What the run fills into the metadata's placeholders: `{commit}`, `{ref}`, `{date}`. */
  readonly placeholders?: Placeholders | undefined;
  /** One CSV file with a header becomes a table of this name, 1 to 128 characters, in place of files in a dataset. */
  readonly tableName?: string | undefined;
  /** `replace`: a table of that name is deleted and made again. Default `create`. */
  readonly mode?: "create" | "replace" | undefined;
  /** More multipart fields, for what the service has and its public documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>> | undefined;
}

const MOST_TABLE_NAME_CHARACTERS = 128;

const OPTIONS: OptionNames<RoeOptions> = {
  token: true,
  baseUrl: true,
  datasetId: true,
  organizationId: true,
  metadata: true,
  placeholders: true,
  tableName: true,
  mode: true,
  formFields: true,
};

/**
 * Roe AI, for one dataset or one table: each task is a file.
 * @throws {InputError} where options do not go together, or Roe could not take one
 */
export function roe(options: RoeOptions): DatasetService {
  refuseUnknown(options, OPTIONS, "roe()");
  checkOptions(options);
  const api = new RoeApi(options);
  return {
    name: "roe",
    baseUrl: serviceUrl(options.baseUrl ?? "https://api.roe-ai.com"),
    mode: options.mode ?? "create",
    headers: { authorization: `Bearer ${options.token}` },
    secrets: [options.token],
    async plan(files, context) {
      if (options.tableName !== undefined) return await planTable(files, options.tableName, options, api, context);
      return { tasks: planFiles(files, options, api, context), problems: files.flatMap(nameProblem) };
    },
  };
}

function checkOptions({ datasetId, organizationId, metadata, tableName, mode, formFields }: RoeOptions): void {
  if (datasetId?.trim() === "") throw new InputError("datasetId", "is empty");
  if (organizationId?.trim() === "") throw new InputError("organizationId", "is empty");
  for (const [key, value] of Object.entries<unknown>(metadata ?? {})) {
    if (typeof value === "string") continue;
    throw new InputError(
      "metadata",
      `\`${key}\` is ${JSON.stringify(value)}, but Roe takes texts only: put it in quotes`,
    );
  }
  refuseUploadId(metadata);
  for (const field of ["file", "dataset_id", "organization_id", "metadata", "table_name", "with_headers"]) {
    if (Object.hasOwn(formFields ?? {}, field))
      throw new InputError("formFields", `\`${field}\` is set by the upload itself`);
  }
  if (tableName === undefined) {
    if (mode === "replace") throw new InputError("tableName", "is required to replace: Roe's files cannot be replaced");
    return;
  }
  const { length } = [...tableName];
  if (tableName.trim() === "" || length > MOST_TABLE_NAME_CHARACTERS) {
    throw new InputError("tableName", `has ${length} characters, not 1 to ${MOST_TABLE_NAME_CHARACTERS}`);
  }
  // "." and ".." would climb up the path in which the table is asked for.
  if (/\p{Cc}/u.test(tableName) || /^\.+$/.test(tableName)) {
    throw new InputError("tableName", `${JSON.stringify(tableName)} cannot be the name of a table`);
  }
  if (datasetId !== undefined)
    throw new InputError("datasetId", "cannot be combined with `tableName`: a table is in no dataset");
  if (Object.keys(metadata ?? {}).length > 0) {
    throw new InputError("metadata", "cannot be combined with `tableName`: a table has no metadata");
  }
}

function nameProblem(file: DataFile): DataError[] {
  const { length } = [...file.name];
  if (length <= MOST_NAME_CHARACTERS) return [];
  return [new DataError({ file: file.label }, `its name has ${length} characters, Roe takes ${MOST_NAME_CHARACTERS}`)];
}

async function planTable(
  files: readonly DataFile[],
  tableName: string,
  { mode }: RoeOptions,
  api: RoeApi,
  context: PlanContext,
): Promise<Plan> {
  const [file] = files;
  if (file === undefined) return { tasks: [] };
  if (files.length > 1) throw new InputError("files", `a table is made of one CSV file, not of ${files.length} files`);
  if (!/\.csv$/i.test(file.name)) throw new InputError("files", `a table is made of a CSV file, not of ${file.label}`);
  if (mode !== "replace") return { tasks: [createTableTask(file, tableName, api)] };
  const { task, problem } = await replaceTableTask(file, tableName, api, context);
  return { tasks: [task], problems: problem === undefined ? [] : [problem] };
}

function planFiles(
  files: readonly DataFile[],
  options: RoeOptions,
  api: RoeApi,
  { notice }: PlanContext,
): UploadTask[] {
  const { metadata = {}, placeholders = {}, datasetId, organizationId } = options;
  const memory: TaskMemory = {
    target: [`organization ${organizationId ?? "of the key"}`, `dataset ${datasetId ?? "by default"}`],
    unit: "file",
  };
  const uploads = new FileUploads(api, datasetId);
  const tellOfName = nameTeller(notice);
  return files.map((file) => ({
    label: `file "${plainText(file.name, 200)}"`,
    files: [file],
    memory,
    async run(task) {
      const filled = await fillMetadata(metadata, placeholders, [file], task.signal);
      // A file that an earlier run sent without an answer is sent again under the same id.
      const uploadId = uploadIdIn(task.resumed[0]?.mark) ?? randomUUID();
      const receipt = await uploads.send(file, filled, uploadId, task.send);
      tellOfName(file, receipt.name);
      task.confirm([file], { itemId: receipt.id });
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
