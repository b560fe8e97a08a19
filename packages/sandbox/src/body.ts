import { Refusal } from "./refusal.js";

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
