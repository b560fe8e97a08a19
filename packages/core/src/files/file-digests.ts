import { createHash } from "node:crypto";
import { type DataFile, digestDataFile, readSmallFile } from "./data-file.js";

/** The SHA-256 of files, in hexadecimal. Each file is read once for it, though planning and sending both ask. */
export class FileDigests {
  readonly #signal: AbortSignal;
  readonly #digests = new Map<DataFile, Promise<string>>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** @throws what {@link digestDataFile} throws */
  of(file: DataFile): Promise<string> {
    const digest = this.#digests.get(file) ?? digestDataFile(file, this.#signal);
    this.#digests.set(file, digest);
    return digest;
  }

  /** The content of a small file, which need not be read for its digest after that. Throws what {@link readSmallFile} throws. */
  contentOf(file: DataFile): Buffer {
    const content = readSmallFile(file);
    this.#digests.set(file, Promise.resolve(createHash("sha256").update(content).digest("hex")));
    return content;
  }
}
