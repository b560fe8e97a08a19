import { createHash } from "node:crypto";
import {
  type DataFile,
  digestDataFile,
  readAtOnce,
  readDataFile,
  readSmallDataFile,
  SMALL_BYTES,
} from "./data-file.js";

/** The most that is kept of small files, in bytes. */
const KEPT_BYTES = 4 * 1024 * 1024;
/** How many small files are hashed before they are asked for: while requests before them are under way. */
const AHEAD = 8;

/** Contents that were hashed and not sent yet. */
const contents = new WeakMap<DataFile, Buffer>();

/**
 * The file's bytes for a request: the very ones that were hashed, where they are at hand; else as {@link readDataFile} has
 * them, through `buffer`. A chunk is valid until the next one is asked for.
 */
export function readToSend(file: DataFile, buffer: Buffer): AsyncIterable<Buffer> {
  const content = takeContent(file);
  return content === undefined ? readDataFile(file, { buffer }) : only(content);
}

async function* only(content: Buffer): AsyncGenerator<Buffer, void, undefined> {
  yield content;
}

/** As {@link readToSend}, for a small file, without a promise. Fills `memory`, which is as long as the file. */
export function readToSendAtOnce(file: DataFile, memory: Buffer): void {
  const content = takeContent(file);
  if (content === undefined) readAtOnce(file, memory);
  else memory.set(content);
}

function takeContent(file: DataFile): Buffer | undefined {
  const content = contents.get(file);
  contents.delete(file);
  return content;
}

/** The SHA-256 digests of a run's files. Each file is read once, though planning and sending both ask. */
export class FileDigests {
  readonly #signal: AbortSignal;
  readonly #digests = new Map<DataFile, Promise<string>>();
  #order: readonly DataFile[] = [];
  #places: ReadonlyMap<DataFile, number> = new Map();
  /** Files whose content was kept, the oldest first; it may have been sent meanwhile. */
  readonly #kept = new Set<DataFile>();
  #keptBytes = 0;
  #state: "open" | "closed" = "open";

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** The files will be asked for in about this order. */
  expect(order: readonly DataFile[]): void {
    this.#order = order;
    this.#places = new Map(order.map((file, place) => [file, place]));
  }

  /** @throws what {@link readDataFile} throws; the signal's reason where it is aborted */
  async of(file: DataFile): Promise<string> {
    const digest = this.#start(file);
    const place = this.#places.get(file);
    if (place !== undefined) {
      for (const next of this.#order.slice(place + 1, place + 1 + AHEAD)) if (isSmall(next)) this.#start(next);
    }
    return await digest;
  }

  /** Lets go of what was kept. */
  close(): void {
    this.#state = "closed";
    for (const file of this.#kept) contents.delete(file);
    this.#kept.clear();
  }

  #start(file: DataFile): Promise<string> {
    const started = this.#digests.get(file);
    if (started !== undefined) return started;
    const digest = this.#read(file);
    // Of a file that nobody has asked for yet, a failure is told to whoever does.
    digest.catch(() => {});
    this.#digests.set(file, digest);
    return digest;
  }

  async #read(file: DataFile): Promise<string> {
    this.#signal.throwIfAborted();
    if (!isSmall(file)) return await digestDataFile(file, this.#signal);
    const content = await readSmallDataFile(file);
    this.#keep(file, content);
    return createHash("sha256").update(content).digest("hex");
  }

  #keep(file: DataFile, content: Buffer): void {
    if (this.#state === "closed") return; // it was being read then
    contents.set(file, content);
    this.#kept.add(file);
    this.#keptBytes += content.length;
    for (const oldest of this.#kept) {
      if (this.#keptBytes <= KEPT_BYTES) return;
      contents.delete(oldest);
      this.#kept.delete(oldest);
      this.#keptBytes -= oldest.size;
    }
  }
}

/** Read once to be hashed and sent: opening it again costs more than its content. */
function isSmall(file: DataFile): boolean {
  return file.size > 0 && file.size <= SMALL_BYTES;
}
