import { asUploadError, FileError, GivenUpError, RefusedError, StoppedError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import { property } from "../../http/response.js";
import type {
  Json,
  LookUp,
  Notice,
  PlanContext,
  Send,
  ServiceRequest,
  TaskContext,
  TaskMemory,
} from "../../service.js";
import { plainText } from "../../text.js";
import { canBeStoredAs } from "../stored-names.js";
import { type DescribedApi, type FoundItem, isReceipt, NO_ID, type Receipt } from "./described-api.js";
import type { FindRules } from "./schema.js";
import { fill, type Values } from "./template.js";

/** What is sent for a file, and the values that stand for it in the description. */
export interface FileRequest {
  readonly file: DataFile;
  readonly values: Values;
  readonly request: ServiceRequest<Receipt>;
  /** What a later run needs to know of it. */
  readonly mark: Readonly<Record<string, Json>>;
}

/** What the service lists; undefined where there is more than the description's pages hold, or no address to ask yet. */
type Listing = readonly FoundItem[] | undefined;

/**
 * Sends files, and finds out whether one arrived whose answer was lost.
 *
 * With `proof: new`, an arrival is an item that was not there before the request. What was there is listed once for all
 * files that are looked for at the same address. With `proof: same-content`, an item with the file's digest or key is one.
 */
export class Finder {
  readonly #api: DescribedApi;
  readonly #find: FindRules;
  readonly #notice: (notice: Notice) => void;
  readonly #listings = new Map<string, Promise<Listing>>();
  /** Ids of items that belong to a file of this run, or of an earlier one. */
  readonly #taken: Set<string>;
  /** Files that may have been stored without an answer that says so; without values where an earlier run sent them. */
  readonly #open: Map<DataFile, Values | undefined>;

  private constructor(
    api: DescribedApi,
    find: FindRules,
    notice: (notice: Notice) => void,
    taken: Set<string>,
    open: readonly DataFile[],
  ) {
    this.#api = api;
    this.#find = find;
    this.#notice = notice;
    this.#taken = taken;
    this.#open = new Map(open.map((file) => [file, undefined]));
  }

  /** One for all files of a plan. */
  static async create(
    api: DescribedApi,
    find: FindRules,
    files: readonly DataFile[],
    memory: TaskMemory,
    { earlier, notice }: PlanContext,
  ): Promise<Finder> {
    const taken = new Set<string>();
    const open: DataFile[] = [];
    for (const [file, upload] of await earlier(memory, files, isReceipt)) {
      if (upload.kind === "assumed") continue;
      const id = upload.kind === "arrived" ? upload.itemId : upload.receipt?.id;
      if (id !== undefined) taken.add(id);
      else if (upload.kind === "sent") open.push(file);
    }
    return new Finder(api, find, notice, taken, open);
  }

  /** @throws {RefusedError} where the file is there already, and the service takes new ones only */
  async send(sent: FileRequest, { send, resumed }: TaskContext): Promise<Receipt> {
    const { file, values, request } = sent;
    const wasSentBefore = resumed.some(({ files }) => files.includes(file));
    const mark = await this.#markFor(sent, send, wasSentBefore);
    this.#open.set(file, values);
    try {
      const receipt = await send({ ...request, mark, lookUp: (ask, lost) => this.#lookUp(sent, lost.mark, ask) });
      this.#open.delete(file);
      if (receipt.id !== undefined) this.#taken.add(receipt.id);
      return receipt;
    } catch (error) {
      // A refusal and a body that was broken off store nothing; anything else may have.
      if (error instanceof RefusedError || error instanceof FileError) this.#open.delete(file);
      throw error;
    }
  }

  /** The rows that the service says the file's item has; undefined where it does not say. */
  async rowsOf(file: DataFile, values: Values, id: string | undefined, send: Send): Promise<number | undefined> {
    const listing = (await this.#list(values, send)) ?? [];
    const mine = listing.find((item) => item.id !== NO_ID && item.id === id);
    return (mine ?? listing.find((item) => this.#compare(item, file, values) === "same"))?.rows ?? undefined;
  }

  /** What a look-up needs: the ids that prove nothing, and the values that were kept. Null where it could prove nothing. */
  async #markFor({ file, values, mark }: FileRequest, send: Send, wasSentBefore: boolean): Promise<Json> {
    const { proof = "new", exists = "go-on" } = this.#find;
    if (wasSentBefore || (proof === "same-content" && exists === "go-on")) return { ...mark, before: [] };
    const listing = await this.#listOnce(values, send);
    const there = listing?.filter((item) => this.#compare(item, file, values) !== "other") ?? [];
    if (exists === "refuse" && there.length > 0) {
      throw new RefusedError(
        `${file.label} is there already${there[0]?.id === NO_ID ? "" : `, as ${there[0]?.id}`}, and only new ones are taken`,
        { status: 409 },
      );
    }
    if (proof === "same-content") return { ...mark, before: [] };
    return listing === undefined ? null : { ...mark, before: there.map(({ id }) => id) };
  }

  /** What is listed at the address before the first file that is looked for there. */
  async #listOnce(values: Values, send: Send): Promise<Listing> {
    const { path, query } = this.#api.find(1, values) ?? {};
    if (path === undefined) return undefined;
    const key = JSON.stringify([path, query]);
    const listing = this.#listings.get(key) ?? this.#tryToList(values, send);
    this.#listings.set(key, listing);
    return await listing;
  }

  async #tryToList(values: Values, send: Send): Promise<Listing> {
    try {
      return await this.#list(values, send);
    } catch (error) {
      // A token that is no good is one clear error now, not one for every file.
      const isHopeless = error instanceof RefusedError && error.status === 401;
      if (isHopeless || error instanceof StoppedError || error instanceof GivenUpError) throw error;
      const message = `What is there cannot be listed, so a file whose answer is lost will be in doubt: ${asUploadError(error).message}`;
      this.#notice({ level: "notice", message });
      return undefined;
    }
  }

  async #list(values: Values, send: Send): Promise<Listing> {
    const items: FoundItem[] = [];
    for (let number = 1; number <= (this.#find.pages ?? 5); number += 1) {
      const request = this.#api.find(number, values);
      if (request === undefined) return undefined;
      const page = await send(request);
      items.push(...page.items);
      if (!page.hasMore) return items;
    }
    return undefined;
  }

  /**
   * Where a service drops folders, files can share all that it shows. One of them is only known to have arrived where there
   * are more new items than other files that could be them.
   */
  async #lookUp({ file, values }: FileRequest, mark: Json, send: Send): Promise<LookUp<Receipt>> {
    const { before, kept } = { before: property(mark, "before"), kept: property(mark, "kept") };
    if (!Array.isArray(before)) return { kind: "unknown", reason: "the mark is not of this version" };
    if (before.includes(NO_ID)) return { kind: "unknown", reason: "it was there before" };
    const listing = await this.#list((name) => values(name) ?? keptValue(kept, name), send);
    if (listing === undefined) return { kind: "unknown", reason: "not all that is there can be listed" };
    const fresh = listing.filter(({ id }) => !before.includes(id) && !this.#taken.has(id));
    const found = fresh.filter((item) => this.#compare(item, file, values) === "same");
    if (found.length === 0) {
      const isUnsaid = fresh.some((item) => this.#compare(item, file, values) === "unsaid");
      return isUnsaid ? { kind: "unknown", reason: "what is there does not show enough to tell" } : { kind: "absent" };
    }
    const rivals = [...this.#open].filter(
      ([other, itsValues]) =>
        other !== file &&
        (itsValues === undefined
          ? canBeStoredAs(other.name, file.name) && other.size === file.size
          : found.some((item) => this.#compare(item, other, itsValues) !== "other")),
    );
    const [mine] = found;
    if (mine === undefined || (mine.id !== NO_ID && found.length <= rivals.length)) {
      return { kind: "unknown", reason: "what is there could be another file of the same name and size" };
    }
    if (mine.id === NO_ID) return { kind: "arrived", receipt: {} };
    this.#taken.add(mine.id);
    const copies = rivals.length > 0 ? {} : { copies: found.map(({ id }) => id) };
    return { kind: "arrived", receipt: { id: mine.id }, ...copies };
  }

  /**
   * `unsaid`: it could be the file, but does not show all that is asked for, or has its digest under another name, as
   * services rename what is there twice.
   */
  #compare({ shown }: FoundItem, file: DataFile, values: Values): "same" | "other" | "unsaid" {
    const found = Object.values(this.#find.where).map((template, index) => {
      const said = shown[index] ?? null;
      const wanted = fill(template, values, "text") ?? null;
      const isName = template === "{file.name}" || template === "{file.base}";
      // Services that have not measured a file yet say that it has no bytes.
      const isSaid = said !== null && !(template === "{file.size}" && said === "0" && file.size > 0);
      const isSame = said === wanted || (isName && said !== null && canBeStoredAs(said, file.name));
      const isProof = /\{(file\.(sha256|md5)|batch\.key)\}/.test(template);
      return { isSame, isSaid, isName, provesContent: isSame && isProof };
    });
    if (found.every(({ isSame }) => isSame)) return "same";
    const others = found.filter(({ isSame, isSaid }) => isSaid && !isSame);
    const isRenamed = others.every(({ isName }) => isName) && found.some(({ provesContent }) => provesContent);
    return others.length === 0 || isRenamed ? "unsaid" : "other";
  }
}

/** A value that was kept by the run that sent the request. */
function keptValue(kept: unknown, name: string): string | undefined {
  const value = name.startsWith("kept.") ? property(kept, name.slice("kept.".length)) : undefined;
  return typeof value === "string" ? plainText(value, 200) : undefined;
}
