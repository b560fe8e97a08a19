import { MAX_FORM_FILES } from "../body/multipart.js";
import { InputError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { checkMetadata, type Placeholders, refuseUploadId } from "../metadata.js";
import { DEFAULTS, type OptionNames, refuseUnknown } from "../options.js";
import type { DatasetService } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { EdgeImpulseApi } from "./edge-impulse-api.js";
import { appendTask, createTask } from "./edge-impulse-items.js";
import { replaceTask } from "./edge-impulse-replace.js";

/**
 * Edge Impulse, organization data: files become data items. Facts from the service's OpenAPI document and its official
 * client, npm `edge-impulse-api`; see docs/services/edge-impulse.md.
 */
export interface EdgeImpulseOptions {
  /** An organization's API key (`ei_…`), role admin or member. */
  readonly token: string;
  /** Default `https://studio.edgeimpulse.com`. */
  readonly baseUrl?: string | undefined;
  /** The number in the organization's address. */
  readonly organizationId: number;
  readonly target: CreateItems | AppendToItem;
  /** More multipart fields, for what a server has and its public documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>> | undefined;
  /** Bounds on one request. Default 1,000 files, which is the most that one form holds, and 256 MiB; a larger file goes alone. */
  readonly requestLimits?: { readonly files: number; readonly bytes: number } | undefined;
}

/** New data items, which with `replace` take the place of those of their names. */
export interface CreateItems {
  /** `replace`: what had the item's name before is deleted once the new item is whole. */
  readonly mode: "create" | "replace";
  /** Its name. */
  readonly dataset: string;
  /** Default: the name of the group. Only where there is one group. */
  readonly name?: string | undefined;
  /** `all` files in one item; an item for the files directly in each `directory`; an item for each `file`. Default `all`. */
  readonly groupBy?: GroupBy | undefined;
  /** What the group of the top folder is called. Default `files`. */
  readonly rootName?: string | undefined;
  /** The storage bucket. Default: the service chooses. */
  readonly bucket?: { readonly id: number } | { readonly name: string } | undefined;
  /** The folder in the bucket. */
  readonly bucketPath?: string | undefined;
  /** May hold placeholders. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** What the run fills into the metadata's placeholders: `{commit}`, `{ref}`, `{date}`. */
  readonly placeholders?: Placeholders | undefined;
}

/** More files in a data item that exists. */
export type AppendToItem = { readonly mode: "append"; readonly dataId: number } | ItemByName;

/** A data item by a name that no other has, in one dataset or in all. */
export interface ItemByName {
  readonly mode: "append";
  readonly name: string;
  readonly dataset?: string | undefined;
}

/** What becomes one data item. */
export type GroupBy = "all" | "directory" | "file";

const OWN_FIELDS = ["name", "dataset", "metadata", "bucketId", "bucketName", "bucketPath", "files[]"];
const DEFAULT_LIMITS = { files: 1000, bytes: 256 * 1024 * 1024 };

const OPTIONS: OptionNames<EdgeImpulseOptions> = {
  token: true,
  baseUrl: true,
  organizationId: true,
  target: true,
  formFields: true,
  requestLimits: true,
};
const CREATE_OPTIONS: OptionNames<CreateItems> = {
  mode: true,
  dataset: true,
  name: true,
  groupBy: true,
  rootName: true,
  bucket: true,
  bucketPath: true,
  metadata: true,
  placeholders: true,
};
const APPEND_OPTIONS = { mode: true, dataId: true, name: true, dataset: true } as const;

/**
 * Edge Impulse, for one organization: each task is a data item.
 * @throws {InputError} where an option is out of its range, or a field is set that the upload sets itself
 */
export function edgeImpulse(options: EdgeImpulseOptions): DatasetService {
  const { target, requestLimits = DEFAULT_LIMITS } = options;
  refuseUnknown(options, OPTIONS, "edgeImpulse()");
  wholeNumber("organizationId", options.organizationId);
  checkTarget(target);
  for (const field of OWN_FIELDS) {
    if (Object.hasOwn(options.formFields ?? {}, field)) {
      throw new InputError("formFields", `\`${field}\` is set by the upload itself`);
    }
  }
  if (requestLimits.files < 1 || requestLimits.files > MAX_FORM_FILES) {
    throw new InputError("requestLimits.files", `${requestLimits.files} is not from 1 to ${MAX_FORM_FILES}`);
  }
  const api = new EdgeImpulseApi(options.organizationId, options.formFields ?? {});
  return {
    name: "edge-impulse",
    baseUrl: serviceUrl(options.baseUrl ?? "https://studio.edgeimpulse.com"),
    mode: target.mode,
    headers: { "x-api-key": options.token },
    secrets: [options.token],
    async plan(files) {
      const tools = { api, limits: requestLimits };
      if (target.mode === "append") return { tasks: files.length === 0 ? [] : [appendTask(files, target, tools)] };
      const groups = groupFiles(
        files,
        target.groupBy ?? DEFAULTS.edgeImpulse.groupBy,
        target.rootName ?? DEFAULTS.edgeImpulse.rootName,
      );
      if (target.name !== undefined && groups.length > 1) {
        throw new InputError(
          "name",
          `names one data item, but \`groupBy\` "${target.groupBy}" makes ${groups.length}: leave it out`,
        );
      }
      for (const group of groups) checkMetadata(target.metadata ?? {}, group.files);
      const task = target.mode === "create" ? createTask : replaceTask;
      return { tasks: groups.map((group) => task(group, target, tools)) };
    },
  };
}

function checkTarget(target: EdgeImpulseOptions["target"]): void {
  if (target.mode === "append") refuseUnknown<object>(target, APPEND_OPTIONS, "`target`");
  else refuseUnknown(target, CREATE_OPTIONS, "`target`");
  if ("dataId" in target) wholeNumber("dataId", target.dataId);
  if ("dataset" in target && target.dataset?.trim() === "") throw new InputError("dataset", "is empty");
  if ("name" in target && target.name?.trim() === "") throw new InputError("name", "is empty");
  if ("bucket" in target && target.bucket !== undefined && "id" in target.bucket) {
    wholeNumber("bucketId", target.bucket.id);
  }
  if ("metadata" in target) refuseUploadId(target.metadata);
}

function wholeNumber(option: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InputError(option, `${value} is not a positive whole number`);
}

/** The files of one data item. */
export interface FileGroup {
  readonly name: string;
  /** What stands before the sent names in the files' names: the group's folder, with a `/` at its end, or nothing. */
  readonly folder: string;
  readonly files: readonly DataFile[];
}

/** Splits files into the groups that become data items, in the order of their first files. */
export function groupFiles(files: readonly DataFile[], groupBy: GroupBy, rootName: string): FileGroup[] {
  if (files.length === 0) return [];
  if (groupBy === "all") return [{ name: rootName, folder: "", files }];
  if (groupBy === "file") return files.map((file) => ({ name: file.name, folder: folderOf(file), files: [file] }));
  const folders = new Map<string, DataFile[]>();
  for (const file of files) {
    const folder = folderOf(file);
    const group = folders.get(folder);
    if (group === undefined) folders.set(folder, [file]);
    else group.push(file);
  }
  return [...folders].map(([folder, group]) => ({ name: folder.slice(0, -1) || rootName, folder, files: group }));
}

function folderOf(file: DataFile): string {
  return file.name.slice(0, file.name.lastIndexOf("/") + 1);
}
