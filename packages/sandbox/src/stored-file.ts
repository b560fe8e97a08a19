import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";

/**
 * What is kept of a file's bytes: the bytes themselves on disk and their digest (`keep`), the digest alone (`digest`),
 * or only how many there were (`count`), for benchmarks that must not measure the sandbox's disk or hashing. Each kept file
 * is a file on disk, which costs ten to a hundred times as much as its digest when there are tens of thousands.
 */
export type ContentMode = "keep" | "digest" | "count";

/** One file that a service accepted. */
export interface StoredFile {
  /** The name as it was sent (folders included), or its last segment where the service drops folders. */
  readonly name: string;
  /** The part's `Content-Type`, or an empty text. */
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal; absent with content mode `count`. */
  readonly sha256?: string;
  /** Where the bytes are, exactly as sent; only with content mode `keep`. */
  readonly path?: string;
}

/** A stored file for people to read. */
export function fileLine({ name, size }: StoredFile): string {
  return `  ${name}  ${size} bytes`;
}

// Files below this size are written in one piece once they are complete, so a chunk of the network that carries hundreds
// of small files never has hundreds of descriptors open.
const WRITE_THRESHOLD = 64 * 1024;

/**
 * Takes one file's bytes as they arrive.
 *
 * Writes are synchronous on purpose: a write into the page cache takes tens of microseconds, less than a round trip
 * through the thread pool, and back-pressure follows by itself because the socket is not read meanwhile.
 */
export class FileSink {
  size = 0;
  readonly #hash: Hash | undefined;
  readonly #path: string | undefined;
  #descriptor: number | undefined;
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  constructor(mode: ContentMode, path: string) {
    this.#hash = mode === "count" ? undefined : createHash("sha256");
    this.#path = mode === "keep" ? path : undefined;
  }

  write(chunk: Buffer): void {
    this.size += chunk.length;
    this.#hash?.update(chunk);
    if (this.#path === undefined) return;
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    if (this.#pendingBytes >= WRITE_THRESHOLD) this.#flush(this.#path);
  }

  /** Closes the file and says what it was. */
  end(name: string, contentType: string): StoredFile {
    if (this.#path !== undefined) this.#flush(this.#path);
    this.close();
    return {
      name,
      contentType,
      size: this.size,
      ...(this.#hash && { sha256: this.#hash.digest("hex") }),
      ...(this.#path !== undefined && { path: this.#path }),
    };
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #flush(path: string): void {
    this.#descriptor ??= openSync(path, "wx");
    for (const chunk of this.#pending) {
      let written = 0;
      while (written < chunk.length) written += writeSync(this.#descriptor, chunk, written);
    }
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

/** The last segment of a path with either slash. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
