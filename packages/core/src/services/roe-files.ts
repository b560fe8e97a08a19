import { RefusedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { property } from "../http/response.js";
import { UPLOAD_ID_KEY, uploadIdIn } from "../metadata.js";
import type { Json, LookUp, LostRequest, Send, ServiceRequest } from "../service.js";
import type { FileReceipt, ListedDataset, ListedFile, Page, RoeApi } from "./roe-api.js";
import { baseName, canBeStoredAs } from "./stored-names.js";

/** The most pages of one listing that are looked at. */
const MAX_PAGES = 20;
/** The most datasets in which a file is looked for whose dataset is not known. */
const MAX_DATASETS = 10;
/** More entries on a page than a service would ever list: they are not kept. */
const MAX_PAGE_ENTRIES = 1000;

/** Sends files into one dataset, each with an id in its metadata, by which it is found where its answer was lost. */
export class FileUploads {
  readonly #api: RoeApi;
  /** Undefined for the default dataset until an answer has told it. */
  #datasetId: string | undefined;
  /** Ends when the file that goes alone has been sent. */
  #alone: Promise<void> = Promise.resolve();

  constructor(api: RoeApi, datasetId: string | undefined) {
    this.#api = api;
    this.#datasetId = datasetId;
  }

  async send(
    file: DataFile,
    metadata: Readonly<Record<string, string>>,
    uploadId: string,
    send: Send,
  ): Promise<FileReceipt> {
    const release = await this.#waitForDataset();
    try {
      const receipt = await send({
        ...this.#api.uploadFile(file, { ...metadata, [UPLOAD_ID_KEY]: uploadId }),
        mark: { uploadId, ...(this.#datasetId === undefined ? {} : { datasetId: this.#datasetId }) },
        lookUp: (ask, lost) => {
          release();
          return this.#lookUp(file, lost, ask);
        },
      });
      this.#datasetId ??= receipt.datasetId;
      return receipt;
    } finally {
      release();
    }
  }

  /**
   * Until an answer has told which dataset is the default one, files go one at a time: of several whose answers are lost, none
   * could be looked up where the datasets cannot be listed.
   * @returns lets the next file go
   */
  async #waitForDataset(): Promise<() => void> {
    if (this.#datasetId !== undefined) return () => {};
    const before = this.#alone;
    let release = () => {};
    this.#alone = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    if (this.#datasetId !== undefined) release();
    return release;
  }

  async #lookUp(file: DataFile, { mark }: LostRequest, send: Send): Promise<LookUp<FileReceipt>> {
    const uploadId = uploadIdIn(mark);
    if (uploadId === undefined) return { kind: "unknown", reason: "the mark is not of this version" };
    try {
      return await this.#find(file, uploadId, this.#datasetId ?? property(mark, "datasetId"), send);
    } catch (error) {
      // Not every key may list, and not every server can.
      const isRefused = error instanceof RefusedError && [403, 404].includes(error.status);
      if (isRefused) return { kind: "unknown", reason: error.message };
      throw error;
    }
  }

  async #find(file: DataFile, uploadId: string, known: unknown, send: Send): Promise<LookUp<FileReceipt>> {
    const datasets = typeof known === "string" ? { ids: [known], areAll: true } : await this.#datasets(send);
    const found: (ListedFile & { datasetId: string })[] = [];
    let unknown = datasets.areAll ? undefined : "which dataset is the default one is not known";
    for (const datasetId of datasets.ids) {
      const listed = await pagesOf(send, (page) => this.#api.listFiles(datasetId, searchable(file.name), page));
      if (!listed.areAll) unknown = "the dataset has too many files of such a name";
      for (const entry of listed.entries) {
        if (entry.uploadId === uploadId) found.push({ ...entry, datasetId });
        const couldBe = entry.uploadId === undefined && isLike(entry, file);
        if (couldBe) unknown = "the listing of the dataset does not show the metadata of its files";
      }
    }
    const [first] = found;
    if (first !== undefined) {
      const { id, name, datasetId } = first;
      const receipt = { id, datasetId, ...(name === undefined ? {} : { name }) };
      return { kind: "arrived", receipt, copies: found.map((copy) => copy.id) };
    }
    return unknown === undefined ? { kind: "absent" } : { kind: "unknown", reason: unknown };
  }

  /** Where a file without a dataset may be: the one that is called `default` first, as in the service's own example. */
  async #datasets(send: Send): Promise<{ readonly ids: readonly string[]; readonly areAll: boolean }> {
    const { entries, areAll } = await pagesOf(send, (page) => this.#api.listDatasets(page));
    const isDefault = ({ name }: ListedDataset) => name === "default";
    const ids = [...entries.filter(isDefault), ...entries.filter((entry) => !isDefault(entry))].map(({ id }) => id);
    return { ids: ids.slice(0, MAX_DATASETS), areAll: areAll && ids.length <= MAX_DATASETS };
  }
}

/** All entries of a listing, or as many as are looked at. */
async function pagesOf<T extends Json>(
  send: Send,
  list: (page: number) => ServiceRequest<Page<T>>,
): Promise<{ readonly entries: readonly T[]; readonly areAll: boolean }> {
  const entries: T[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await send(list(page));
    if (listed.entries.length > MAX_PAGE_ENTRIES) break;
    entries.push(...listed.entries);
    if (!listed.hasMore) return { entries, areAll: true };
  }
  return { entries, areAll: false };
}

/** The longest part of a name that a service stores as it is: not a folder, nor what forms escape or Unicode writes two ways. */
function searchable(name: string): string {
  const parts = baseName(name).match(/[\w.-]+/g) ?? [];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

function isLike({ name, size }: ListedFile, file: DataFile): boolean {
  return name !== undefined && canBeStoredAs(name, file.name) && (size === undefined || size === file.size);
}
