import { Buffer } from "node:buffer";

const FIRST_CAPACITY = 64 * 1024;
/** UTF-8 bytes of a UTF-16 code unit at most; also of one that is escaped once more, as quotes and backslashes are. */
const BYTES_PER_UNIT = 3;
/** Text is written when there is this much of it: writing each element by itself takes half as long again. */
const GATHERED_UNITS = 8 * 1024;

/**
 * The JSON of an array as UTF-8 that grows element by element. Text that goes into a buffer soon is gone with the next
 * minor garbage collection; ten thousand rows kept as strings cost a third of the whole time.
 */
export class JsonBuffer {
  readonly #weigh: (json: string) => number;
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  #length = 0;
  /** What `#bytes` holds weighs. */
  #weight = 0;
  #gathered = "";

  /** @param weigh - how much of a limit a text takes, at most three for each UTF-16 code unit */
  constructor(weigh: (json: string) => number) {
    this.#weigh = weigh;
  }

  /** Adds an element, given as JSON text. */
  push(json: string): void {
    this.#gathered += this.#length === 0 && this.#gathered === "" ? `[${json}` : `,${json}`;
    if (this.#gathered.length >= GATHERED_UNITS) {
      this.#write();
    }
  }

  /** Whether the array stays within a limit with one more element. */
  hasRoom(json: string, limit: number): boolean {
    // Weighing each element would take as long as writing it: that is done where the limit is near.
    const atMost = this.#weight + (this.#gathered.length + json.length + SIGNS) * BYTES_PER_UNIT;
    if (atMost <= limit) {
      return true;
    }
    this.#write();
    return this.#weight + this.#weigh(json) + SIGNS <= limit;
  }

  /** The array's JSON. It is overwritten by what follows `clear`. */
  close(): Buffer {
    this.#gathered += "]";
    this.#write();
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
    this.#weight = 0;
  }

  #write(): void {
    this.#reserve(this.#gathered.length * BYTES_PER_UNIT);
    this.#length += this.#bytes.write(this.#gathered, this.#length);
    this.#weight += this.#weigh(this.#gathered);
    this.#gathered = "";
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

/** The brackets, or a comma and the closing one. */
const SIGNS = 2;
