/** What a parser asks for next: some bytes to look at, or a number of bytes to pass over unseen. */
export type ByteRequest = { kind: "take"; length: number } | { kind: "skip"; length: number };

/**
 * A parser written as if all bytes were there: it yields a request and gets the bytes (none for a skip). So a format
 * with lengths within lengths can be read from chunks, in the memory of the longest `take`.
 */
export type ByteParser<Result> = Generator<ByteRequest, Result, Buffer>;

export function take(length: number): ByteRequest {
  return { kind: "take", length };
}

/** No bytes, for a length that is not positive. */
export function skip(length: number): ByteRequest {
  return { kind: "skip", length: Math.max(0, length) };
}

const NO_BYTES = Buffer.alloc(0);

/** Runs a parser over bytes that come in chunks. What the parser throws, `write` throws. */
export class ByteParserRun {
  readonly #parser: ByteParser<void>;
  #request = skip(0);
  #taken = NO_BYTES;
  #skipped = 0;
  #isDone = false;

  constructor(parser: ByteParser<void>) {
    this.#parser = parser;
    this.#advance();
  }

  write(chunk: Uint8Array): void {
    let rest = chunk;
    while (!this.#isDone && rest.length > 0) {
      const used = Math.min(rest.length, this.#missing());
      if (this.#request.kind === "skip") this.#skipped += used;
      else this.#taken = Buffer.concat([this.#taken, rest.subarray(0, used)]);
      rest = rest.subarray(used);
      this.#advance();
    }
  }

  #missing(): number {
    return this.#request.length - (this.#request.kind === "skip" ? this.#skipped : this.#taken.length);
  }

  /** Goes on to the next request that lacks bytes. */
  #advance(): void {
    while (!this.#isDone && this.#missing() === 0) {
      const step = this.#parser.next(this.#taken);
      this.#taken = NO_BYTES;
      this.#skipped = 0;
      if (step.done === true) this.#isDone = true;
      else this.#request = step.value;
    }
  }
}
