import { Refusal } from "../refusal.js";
import { readStringMap } from "../service.js";
import type { StoredFile } from "../stored-file.js";

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

/** What `POST …/data/{id}` can change of an item. */
export type ItemChanges = { name?: string; dataset?: string; metadata?: Readonly<Record<string, string>> };

/** Reads the form of a new item. Throws a {@link Refusal}. */
export function readItemFields(fields: ReadonlyMap<string, string>) {
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

/** Reads the JSON body that changes an item. Throws a {@link Refusal}. */
export function readChanges(body: unknown): ItemChanges {
  if (typeof body !== "object" || body === null) throw new Refusal(400, "The body is no object.");
  const { name, dataset, metadata, ...others }: Record<string, unknown> = { ...body };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Refusal(400, `${unknown} is not known.`, { field: unknown });
  const text = (field: string, value: unknown) => {
    if (typeof value !== "string" || value === "") throw new Refusal(400, `${field} is not a text.`, { field });
    return value;
  };
  return {
    ...(name !== undefined && { name: text("name", name) }),
    ...(dataset !== undefined && { dataset: text("dataset", dataset) }),
    ...(metadata !== undefined && { metadata: readStringMap("metadata", JSON.stringify(metadata)) }),
  };
}

/** Whether one item's files lie in the folder of another, in the same bucket. */
export function isStoredBelow(item: EdgeImpulseItem, { bucketId, bucketName, bucketPath }: EdgeImpulseItem): boolean {
  const isSameBucket = item.bucketId === bucketId && item.bucketName === bucketName;
  return bucketPath !== "" && isSameBucket && `${item.bucketPath}/`.startsWith(`${bucketPath}/`);
}

/** An item as lists and look-ups show it. */
export function describeItem(item: EdgeImpulseItem, shape: "with-files" | "without-files"): unknown {
  const { files, organizationId, ...summary } = withTotals(item);
  if (shape === "with-files") {
    return { ...summary, files: files.map(({ name, size }) => ({ name, size, bucketPath: item.bucketPath })) };
  }
  return {
    ...summary,
    fullBucketPath: `${item.bucketName}/${item.bucketPath}`,
    metadataStringForCLI: JSON.stringify(item.metadata),
  };
}

/** An item with the sums over its files. */
export function withTotals(item: EdgeImpulseItem) {
  return { ...item, totalFileCount: item.files.length, totalFileSize: totalSize(item) };
}

/** Bytes of all its files. */
export function totalSize(item: EdgeImpulseItem): number {
  return sum(item.files.map((file) => file.size));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
