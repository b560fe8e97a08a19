import { randomUUID } from "node:crypto";
import { asUploadError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { property } from "../http/response.js";
import type { TaskContext, UploadTask } from "../service.js";
import type { CreateItems, FileGroup } from "./edge-impulse.js";
import type { EdgeImpulseApi, ListedItem } from "./edge-impulse-api.js";
import { sendBatches } from "./edge-impulse-batches.js";
import {
  aboutItem,
  addItem,
  baseNames,
  ItemContents,
  type ItemTools,
  listed,
  nameOf,
  shown,
} from "./edge-impulse-items.js";
import { arrivalOf } from "./edge-impulse-names.js";

/** How often a new item that does not show all of its files is looked at, before it replaces another. Takes about 10 s. */
const CONTENT_ASKS = 5;

/** One attempt to put a new item in the place of those that have its name. */
interface Replacement {
  readonly name: string;
  readonly dataset: string;
  readonly files: readonly DataFile[];
  /** Of the new item. */
  readonly uploadId: string;
  /** Of the items that earlier runs began and did not complete. */
  readonly earlierUploads: readonly string[];
  /** The items that had the name when the first attempt began. */
  readonly old: readonly number[];
}

/** Makes a data item of a group; once it is whole, deletes what had its name before. */
export function replaceTask(group: FileGroup, target: CreateItems, { api, limits }: ItemTools): UploadTask {
  const about = aboutItem(group, target, api);
  return {
    ...about,
    memory: { ...about.memory, unit: "whole" },
    async run(context) {
      const replacement = await beginReplacement(group, target, api, context);
      const contents = new ItemContents("new");
      let item: number | undefined;
      let added = 0;
      const tellIncomplete = () => {
        if (item === undefined) return;
        context.unfinished(`data item ${item} holds ${added} of ${group.files.length} files${keptItems(replacement)}`);
      };
      try {
        await sendBatches(context, [], limits, async ({ files }) => {
          const again = { laterRun: "sends-again" } as const;
          if (item === undefined) {
            item = await addItem(group, target, replacement.uploadId, files, { api, context, ...again });
          } else {
            const before = await contents.before(undefined, item, api, context);
            await context.send({ ...api.addFiles(item, before, { folder: group.folder, files }), ...again });
          }
          contents.add(files);
          added += files.length;
          context.confirm(files, { itemId: String(item) });
        });
      } catch (error) {
        tellIncomplete();
        throw error;
      }
      if (item === undefined || added < group.files.length) tellIncomplete();
      else await deleteReplaced(item, replacement, api, context);
    },
  };
}

/** Looks up what there is to replace, and remembers it, so that a later run does not take the new item for an old one. */
async function beginReplacement(
  group: FileGroup,
  target: CreateItems,
  api: EdgeImpulseApi,
  context: TaskContext,
): Promise<Replacement> {
  const name = nameOf(group, target);
  const { dataset } = target;
  const [uploads, before] = [property(context.state, "uploads"), property(context.state, "old")];
  const earlierUploads = Array.isArray(uploads) ? uploads.map(String) : [];
  const old = Array.isArray(before)
    ? before.map(Number)
    : (await itemsNamed(name, dataset, api, context)).map(({ id }) => id);
  const uploadId = randomUUID();
  context.remember({ uploads: [...earlierUploads, uploadId], old });
  return { name, dataset, files: group.files, uploadId, earlierUploads, old };
}

async function itemsNamed(
  name: string,
  dataset: string,
  api: EdgeImpulseApi,
  { send }: TaskContext,
): Promise<ListedItem[]> {
  const items = await api.itemsNamed(send, name, dataset);
  if (items !== undefined) return items;
  throw new RefusedError(`too many data items are called "${shown(name)}" for one to replace them`, {
    status: 409,
    hint: "Choose another `name`, or delete those that are not needed.",
  });
}

/** @throws {UploadError} where the new item is not whole, or an old one is still there */
async function deleteReplaced(
  item: number,
  replacement: Replacement,
  api: EdgeImpulseApi,
  context: TaskContext,
): Promise<void> {
  const { name, dataset, old, earlierUploads } = replacement;
  const isReplaced = ({ id, uploadId = "" }: ListedItem) =>
    id !== item && (old.includes(id) || earlierUploads.includes(uploadId));
  const remaining = async () => (await itemsNamed(name, dataset, api, context)).filter(isReplaced);
  const replaced = await remaining();
  if (replaced.length === 0) return;
  const folder = await folderOfWhole(item, replacement, api, context);
  for (const { id, folder: itsFolder } of replaced) {
    const still = `data item ${item} is whole, but data item ${id}, which it replaces, is still there`;
    // Deleting an item deletes its folder in the bucket.
    if (itsFolder !== undefined && `${folder}/`.startsWith(`${itsFolder}/`)) {
      throw new RefusedError(`${still}: the files of both are in one folder of the bucket, which would be deleted`, {
        status: 409,
        hint: `Give each upload a \`bucket-path\` of its own. Do not delete data item ${id} while the folder is shared.`,
      });
    }
    await context.send(api.deleteItem(id)).catch(async (thrown: unknown) => {
      const error = asUploadError(thrown);
      // A request whose answer was lost may have deleted it before this one was refused.
      if (error instanceof RefusedError && (await remaining()).every((one) => one.id !== id)) return;
      error.message = `${still}: ${error.message}`;
      throw error;
    });
    context.notice({
      level: "notice",
      message: `data item ${item} "${shown(name)}" replaces data item ${id}, which was deleted`,
    });
  }
}

/** The folder of the new item, once it shows all of its files. */
async function folderOfWhole(
  item: number,
  replacement: Replacement,
  api: EdgeImpulseApi,
  context: TaskContext,
): Promise<string | undefined> {
  let asked = 0;
  const contents = await context.poll(async () => {
    asked += 1;
    const now = await context.send(api.contents(item));
    const isWhole = arrivalOf(now.names, baseNames(replacement.files), {}) === "all";
    if (isWhole) return { kind: "done", value: now };
    return asked < CONTENT_ASKS ? { kind: "working" } : { kind: "done", value: undefined };
  });
  if (contents !== undefined) return contents.folder;
  throw new UnexpectedAnswerError(
    `data item ${item} does not show all files that were added to it${keptItems(replacement)}`,
    { status: 200, hint: "Look at the data item in Edge Impulse Studio before you delete the other." },
  );
}

function keptItems({ old }: Replacement): string {
  return old.length === 0 ? "" : `; ${listed(old)}, which it was to replace, ${old.length === 1 ? "was" : "were"} kept`;
}
