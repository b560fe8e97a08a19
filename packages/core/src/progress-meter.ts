import type { UploadEvent } from "./events.js";
import type { FileReport } from "./report.js";

/** Adds up how far a run has come, and says so after every step. */
export class ProgressMeter {
  readonly #emit: (event: UploadEvent) => void;
  readonly #totalFiles: number;
  readonly #totalBytes: number;
  #files = 0;
  #bytes = 0;
  #rows = 0;
  #sentBytes = 0;

  constructor(total: { readonly files: number; readonly bytes: number }, emit: (event: UploadEvent) => void) {
    this.#emit = emit;
    this.#totalFiles = total.files;
    this.#totalBytes = total.bytes;
  }

  sent(bytes: number): void {
    this.#sentBytes += bytes;
    this.#say();
  }

  settled(file: FileReport): void {
    this.#files += 1;
    this.#bytes += file.size;
    if (file.state === "uploaded") this.#rows += file.rows ?? 0;
    this.#say();
  }

  #say(): void {
    this.#emit({
      kind: "progress",
      progress: {
        files: this.#files,
        totalFiles: this.#totalFiles,
        sentBytes: this.#sentBytes,
        bytes: this.#bytes,
        totalBytes: this.#totalBytes,
        rows: this.#rows,
        fraction: this.#done(),
      },
    });
  }

  /** A large file is settled only at its end, so what was sent of it counts before; repeated requests count as well. */
  #done(): number {
    if (this.#files === this.#totalFiles) return 1;
    const expected = this.#totalBytes + this.#totalFiles * AROUND_A_FILE;
    const settled = this.#bytes + this.#files * AROUND_A_FILE;
    return Math.min(MAX_UNSETTLED, Math.max(settled, this.#sentBytes) / expected);
  }
}

/** Bytes of a form around a file's content: around small files goes more than is in them. */
const AROUND_A_FILE = 256;

/** Nothing is all done before the service has said so of every file. */
const MAX_UNSETTLED = 0.99;
