const COMMA = 0x2c;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

type CellState = "start" | "bare" | "quoted" | "quote-in-quoted";

/** Counts the records of a CSV file (RFC 4180, either line end) as its bytes arrive. */
export class CsvCounter {
  /** Records so far, the header included; a last line without an end counts once `end` was called. */
  records = 0;
  /** Cells in the first record. */
  columns = 0;
  /** The first violation of the format, with the number of its record. */
  problem: string | undefined;
  #state: CellState = "start";
  #cells = 1;
  #isRecordEmpty = true;

  push(chunk: Uint8Array): void {
    for (const byte of chunk) this.#take(byte);
  }

  end(): void {
    if (this.#state === "quoted") this.#fail("a quoted cell has no end");
    if (!this.#isRecordEmpty) this.#endRecord();
  }

  #take(byte: number): void {
    if (this.#state === "quoted") {
      if (byte === QUOTE) this.#state = "quote-in-quoted";
      return;
    }
    if (byte === LF) {
      this.#endRecord();
      return;
    }
    if (byte === CR) return;
    this.#isRecordEmpty = false;
    if (byte === COMMA) {
      this.#cells += 1;
      this.#state = "start";
    } else if (byte === QUOTE && this.#state !== "bare") {
      this.#state = "quoted";
    } else {
      if (this.#state === "quote-in-quoted") this.#fail("there is text after a closing quote");
      this.#state = "bare";
    }
  }

  #endRecord(): void {
    this.records += 1;
    if (this.records === 1) this.columns = this.#cells;
    else if (this.#cells !== this.columns)
      this.#fail(`it has ${this.#cells} cells in place of ${this.columns}`, this.records);
    this.#cells = 1;
    this.#state = "start";
    this.#isRecordEmpty = true;
  }

  #fail(what: string, record = this.records + 1): void {
    this.problem ??= `record ${record}: ${what}`;
  }
}
