import { asUploadError, FileError, GivenUpError, RefusedError, StoppedError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { property } from "../http/response.js";
import type { EarlierUpload, Json, LookUp, Notice, Send, ServiceRequest } from "../service.js";
import type { FilePage, FileReceipt, ListedFile } from "./roe-api.js";
import { baseName, canBeStoredAs } from "./stored-names.js";

/** The most pages of one file's search: a name shared by more files than they hold is told apart by nobody. */
const SEARCH_PAGES = 5;
/** More files on a page than Roe, which lists a hundred, would ever list: they are not kept. */
const MOST_FILES_OF_A_PAGE = 1000;

export interface ArrivalsOptions {
  list(page: { datasetId: string; search?: string | undefined; number: number }): ServiceRequest<FilePage>;
  /** Where the files go; undefined for the default dataset, whose id only an answer tells. */
  readonly datasetId: string | undefined;
  /** Files of the run. */
  readonly fileCount: number;
  /** What a journal knows of the files. */
  readonly earlier: ReadonlyMap<DataFile, EarlierUpload<FileReceipt>>;
  notice(notice: Notice): void;
}

/** What the dataset held before a request. */
type Baseline =
  /** All its files. */
  | { readonly kind: "whole"; readonly files: readonly ListedFile[] }
  /** It holds too many to list them all: each file's name is searched for before it is sent. */
  | { readonly kind: "large" }
  | { readonly kind: "unlisted" };

/** Files to list: all of a dataset or those that a search finds, as far as they fill no more than so many pages. */
interface Listing {
  readonly datasetId: string;
  readonly search?: string;
  readonly pages: number;
}

/**
 * Sends files, and finds out whether one arrived whose answer was lost.
 *
 * Proof of an arrival is a file that was not there before the request. What was there is listed once for the run, before
 * its first file, which costs a page for each hundred files of the dataset; only where that would be more than a tenth of
 * the run's own requests does each file pay for a search of its own name. `created_at` would cost less and prove less: it
 * is the service's clock, which nobody compares with ours.
 *
 * What a file of the same name and size from elsewhere, stored while the run goes on, looks like is the same: the service
 * has nothing to mark a file with that a listing shows.
 */
export class Arrivals {
  readonly #options: ArrivalsOptions;
  #datasetId: string | undefined;
  #baseline: Promise<Baseline> | undefined;
  /** Ids that are known to belong to a file of this run. */
  readonly #taken = new Set<string>();
  /** Files of this run that may have been stored without an answer that says so. */
  readonly #open = new Set<DataFile>();

  constructor(options: ArrivalsOptions) {
    this.#options = options;
    this.#datasetId = options.datasetId;
    for (const [file, upload] of options.earlier) {
      const id = upload.kind === "arrived" ? upload.itemId : upload.receipt?.id;
      if (id !== undefined) this.#taken.add(id);
      else this.#open.add(file);
    }
  }

  async send(file: DataFile, request: ServiceRequest<FileReceipt>, send: Send): Promise<FileReceipt> {
    const mark = await this.#markFor(file, send);
    this.#open.add(file);
    try {
      const receipt = await send({ ...request, mark, lookUp: (ask, lost) => this.#find(file, lost.mark, ask) });
      this.#open.delete(file);
      this.#taken.add(receipt.id);
      this.#datasetId ??= receipt.datasetId;
      return receipt;
    } catch (error) {
      // A refusal and a request that was cut short by its own file store nothing; anything else may have.
      if (error instanceof RefusedError || error instanceof FileError) this.#open.delete(file);
      throw error;
    }
  }

  /** The dataset and the ids in it that prove nothing; null where they cannot be known. */
  async #markFor(file: DataFile, send: Send): Promise<Json> {
    const datasetId = this.#datasetId;
    if (datasetId === undefined) return null;
    this.#baseline ??= this.#listAll(datasetId, send);
    const baseline = await this.#baseline;
    if (baseline.kind === "unlisted") return null;
    const listed =
      baseline.kind === "whole"
        ? baseline.files
        : (await this.#tryToList(send, { datasetId, search: baseName(file.name), pages: SEARCH_PAGES }))?.files;
    if (listed === undefined) return null;
    return { datasetId, before: listed.filter((entry) => couldBe(entry, file)).map(({ id }) => id) };
  }

  async #listAll(datasetId: string, send: Send): Promise<Baseline> {
    const pages = Math.max(SEARCH_PAGES, Math.ceil(this.#options.fileCount / 10));
    const listed = await this.#tryToList(send, { datasetId, pages });
    if (listed === undefined) return { kind: "unlisted" };
    return listed.files === undefined ? { kind: "large" } : { kind: "whole", files: listed.files };
  }

  /** Files, `files` undefined where there are more pages; undefined, and said, where the service does not list them. */
  async #tryToList(
    send: Send,
    what: Listing,
  ): Promise<{ readonly files: readonly ListedFile[] | undefined } | undefined> {
    try {
      return { files: await this.#list(send, what) };
    } catch (error) {
      // A key that is no good is one clear error now, not one for every file.
      const isHopeless = error instanceof RefusedError && error.status === 401;
      if (isHopeless || error instanceof StoppedError || error instanceof GivenUpError) throw error;
      const message = `The dataset's files cannot be listed, so a file whose answer is lost will be in doubt: ${asUploadError(error).message}`;
      this.#options.notice({ level: "notice", message });
      return undefined;
    }
  }

  /** The files of a dataset, by name where it is searched; undefined where there are more pages. */
  async #list(send: Send, { pages, ...what }: Listing): Promise<ListedFile[] | undefined> {
    const listed: ListedFile[] = [];
    for (let number = 1; number <= pages; number += 1) {
      const page = await send(this.#options.list({ ...what, number }));
      if (page.files.length > MOST_FILES_OF_A_PAGE) return undefined;
      listed.push(...page.files);
      if (!page.hasMore) return listed;
    }
    return undefined;
  }

  /**
   * Looks for the file among those that are new. Where folders are dropped, files of this run can share a name and a
   * size: one of them is only known to have arrived when there are as many new files as requests that could have made them.
   */
  async #find(file: DataFile, mark: Json, send: Send): Promise<LookUp<FileReceipt>> {
    const datasetId = property(mark, "datasetId");
    const ids = property(mark, "before");
    if (typeof datasetId !== "string" || !Array.isArray(ids))
      return { kind: "unknown", reason: "the mark is not of this version" };
    const before = new Set<unknown>(ids);
    // The service may have dropped the name's folders.
    const listed = await this.#list(send, { datasetId, search: baseName(file.name), pages: SEARCH_PAGES });
    if (listed === undefined) return { kind: "unknown", reason: "the dataset has too many files of that name" };
    const found = listed.filter((entry) => !before.has(entry.id) && !this.#taken.has(entry.id) && couldBe(entry, file));
    const rivals = [...this.#open].filter((other) => other !== file && found.some((entry) => couldBe(entry, other)));
    const mine = found.find(({ name }) => name === file.name) ?? found[0];
    if (mine === undefined) return { kind: "absent" };
    if (found.length <= rivals.length)
      return { kind: "unknown", reason: "a file of that name and size is there that could be another one's" };
    this.#taken.add(mine.id);
    const receipt = { id: mine.id, datasetId, ...(mine.name === undefined ? {} : { name: mine.name }) };
    return { kind: "arrived", receipt };
  }
}

function couldBe({ name, size }: ListedFile, file: DataFile): boolean {
  return name !== undefined && canBeStoredAs(name, file.name) && (size === undefined || size === file.size);
}
