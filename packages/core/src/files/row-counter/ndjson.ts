import { ArrayHeaderScanner } from "./array-header.js";
import { CR, LF, SPACE, TAB } from "./ascii.js";
import type { RecordScanner } from "./record-scanner.js";

/**
 * Counts the lines that hold more than JSON's white space, but for a header: a first array of names, where the records are
 * arrays. What stands on a line is not checked.
 */
export class NdjsonScanner implements RecordScanner {
  #lines = 0;
  readonly #header = new ArrayHeaderScanner(1);
  #isBlank = true;

  write(chunk: Uint8Array): void {
    this.#header.write(chunk);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let index = 0;
    while (index < bytes.length) {
      if (this.#isBlank) {
        this.#isBlank = isWhiteSpace(bytes[index++]);
        if (!this.#isBlank) this.#lines++;
      } else {
        const lineEnd = bytes.indexOf(LF, index);
        if (lineEnd === -1) return;
        this.#isBlank = true;
        index = lineEnd + 1;
      }
    }
  }

  end(): number {
    return this.#header.isHeader === true ? this.#lines - 1 : this.#lines;
  }
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}
