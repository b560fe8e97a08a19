import { Buffer } from "node:buffer";

const FIRST_CAPACITY = 64 * 1024;
/** UTF-8 bytes of a UTF-16 code unit at most. */
const BYTES_PER_UNIT = 3;

/**
 * The JSON of an array as UTF-8 that grows element by element. Text that goes into a buffer at once is gone with the next
 * minor garbage collection; ten thousand rows kept as strings cost a third of the whole time.
 */
export class JsonBuffer {
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  #length = 0;

  /** Adds an element, given as JSON text. */
  push(json: string): void {
    this.#reserve(json.length * BYTES_PER_UNIT + 2);
    this.#bytes[this.#length] = this.#length === 0 ? OPEN : COMMA;
    this.#length += 1 + this.#bytes.write(json, this.#length + 1);
  }

  /** The array's JSON. It is overwritten by what follows `clear`. */
  close(): Buffer {
    this.#bytes[this.#length] = CLOSE;
    return this.#bytes.subarray(0, this.#length + 1);
  }

  clear(): void {
    this.#length = 0;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) {
      return;
    }
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;
