import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "./refusal.js";
import { type ContentMode, FileSink, type StoredFile } from "./stored-file.js";

/** Takes a request's body piece by piece. A {@link Refusal} thrown by `write` or `end` becomes the answer. */
export interface BodyReceiver {
  write(chunk: Buffer): Promise<void>;
  /** The body is complete. */
  end(): Promise<void>;
  /** Forgets the body, also one that is not complete, and removes what of it is on disk. */
  discard(): Promise<void>;
}

/** Reads a body to its end and drops it. */
export const DROP_BODY: BodyReceiver = {
  write: async () => {},
  end: async () => {},
  discard: async () => {},
};

/** Receives a JSON body of at most `maxBytes` bytes. */
export class JsonReceiver implements BodyReceiver {
  readonly #maxBytes: number;
  #chunks: Buffer[] = [];
  #size = 0;
  #value: unknown;

  constructor(contentType: string | undefined, maxBytes: number) {
    if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(contentType ?? "")) {
      throw new Refusal(415, "The Content-Type is not application/json.");
    }
    this.#maxBytes = maxBytes;
  }

  async write(chunk: Buffer): Promise<void> {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) throw new Refusal(413, `The body is larger than ${this.#maxBytes} bytes.`);
    this.#chunks.push(chunk);
  }

  async end(): Promise<void> {
    try {
      this.#value = JSON.parse(Buffer.concat(this.#chunks).toString("utf8"));
    } catch {
      throw new Refusal(400, "The body is not JSON.");
    }
    this.#chunks = [];
  }

  async discard(): Promise<void> {
    this.#chunks = [];
  }

  /** The parsed body; only after `end` has resolved. */
  value(): unknown {
    return this.#value;
  }
}

/** Receives a body of any type into a file below `directory`. */
export class BytesReceiver implements BodyReceiver {
  readonly #directory: string;
  readonly #contentType: string;
  readonly #name: string;
  readonly #sink: FileSink;
  #file: StoredFile | undefined;

  constructor(contentType: string | undefined, name: string, mode: ContentMode, directory: string) {
    this.#contentType = contentType ?? "";
    this.#name = name;
    this.#directory = directory;
    if (mode === "keep") mkdirSync(directory);
    this.#sink = new FileSink(mode, join(directory, "0"));
  }

  async write(chunk: Buffer): Promise<void> {
    this.#sink.write(chunk);
  }

  async end(): Promise<void> {
    this.#file = this.#sink.end(this.#name, this.#contentType);
  }

  async discard(): Promise<void> {
    this.#sink.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Only after `end` has resolved. */
  file(): StoredFile {
    if (this.#file === undefined) throw new RangeError("the body has not ended");
    return this.#file;
  }
}
