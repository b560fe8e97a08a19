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
      },
    });
  }
}
