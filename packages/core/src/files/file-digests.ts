import { type DataFile, digestDataFile } from "./data-file.js";

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
}
