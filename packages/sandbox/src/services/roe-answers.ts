import { Refusal } from "../refusal.js";
import type { Answer, Call } from "../service.js";
import type { StoredFile } from "../stored-file.js";

/** The dataset of files that were sent without a `dataset_id`. */
export const ROE_DEFAULT_DATASET = "00000000-0000-4000-8000-000000000001";

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

const CREATOR = { id: 1, name: "sandbox" };

/** The page of a listing that was asked for. Throws a {@link Refusal} where there is none. */
export function pageOf(found: readonly unknown[], { query, path, baseUrl }: Call, mostOnPage: number): Answer {
  const asked = Number(query.get("page_size") ?? mostOnPage);
  const size = Number.isSafeInteger(asked) && asked > 0 ? Math.min(asked, mostOnPage) : mostOnPage;
  const pageCount = Math.max(1, Math.ceil(found.length / size));
  const pageText = query.get("page") ?? "1";
  const page = Number(pageText);
  if (!/^[1-9]\d*$/.test(pageText) || page > pageCount) throw new Refusal(404, "There is no such page.");
  const address = (number: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(number));
    return `${baseUrl}${path}?${parameters}`;
  };
  const body = {
    count: found.length,
    next: page < pageCount ? address(page + 1) : null,
    previous: page > 1 ? address(page - 1) : null,
    results: found.slice((page - 1) * size, page * size),
  };
  return { status: 200, body };
}

/** A file as listings show it. */
export function describeListed({
  id,
  datasetId,
  createdAt,
  metadata,
  file,
}: RoeFile): Readonly<Record<string, unknown>> {
  return {
    id,
    dataset: datasetId,
    name: file.name,
    size: file.size,
    hash: file.sha256 ?? "",
    content_type: file.contentType,
    blob_id: `blob_${id}`,
    creator: CREATOR,
    created_at: createdAt,
    metadata,
  };
}

/** A file as the answer to its upload shows it. */
export function describeFile({ id, datasetId, createdAt, file }: RoeFile, shape: "full" | "sparse"): unknown {
  const known = shape === "full" ? { name: file.name, size: file.size } : { name: null, size: 0 };
  return { id, dataset: describeDataset(datasetId), ...known, creator: CREATOR, created_at: createdAt };
}

/** A dataset as listings show it. */
export function describeDataset(id: string) {
  const name = id === ROE_DEFAULT_DATASET ? "default" : id;
  return { id, name, creator: CREATOR, created_at: new Date(0).toISOString() };
}

/** A table's columns as its description shows them. */
export function columnsOf(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({ name: `column_${index + 1}`, type: "String" }));
}

/** What the refusal of a request looks like. */
export function refusalBody(status: number, message: string, { body, field }: Refusal["details"]): unknown {
  if (body !== undefined) return body;
  if ([401, 404, 405].includes(status)) return { detail: message };
  if ([402, 413, 429].includes(status)) return { message };
  return field === undefined ? { error: message } : { [field]: [message] };
}
