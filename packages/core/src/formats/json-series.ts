import { type JsonToken, JsonWalker, type TokenListener } from "./json-walker.js";

/** Records that stand side by side, in an array or one behind the other. */
export class JsonSeries {
  /** The records, a header too. */
  count = 0;
  layout: "keyed" | "positional" | undefined;
  /** Whether the first record is an array of names: of strings, and nothing else. */
  header: "names" | "none" = "none";
  /** Whether it is only records, and all of one layout. */
  isPure = true;

  /**
   * @param key - of the array in the object that holds it; empty where there is none
   * @param offset - of its first byte in the text
   * @param line - that it begins on
   */
  constructor(
    readonly key: string,
    readonly offset: number,
    readonly line: number,
  ) {}

  /** Takes the beginning of a record. */
  begin(bracket: "{" | "["): void {
    const layout = bracket === "{" ? "keyed" : "positional";
    this.layout ??= layout;
    this.isPure &&= layout === this.layout;
    this.count += 1;
  }

  /** Whether the record that has begun may be a header, whose cells are wanted. */
  get mayBeHeader(): boolean {
    return this.count === 1 && this.layout === "positional";
  }

  #hasOther = false;

  /** Takes what is in the first record. */
  takeCell(token: JsonToken): void {
    if (token === ",") return;
    this.#hasOther ||= token !== "string";
    this.header = this.#hasOther ? "none" : "names";
  }
}

/** Finds the arrays that stand right in the object that a JSON text consists of. */
export class ObjectArrays implements TokenListener {
  readonly arrays: JsonSeries[] = [];
  floor = 1;
  readonly #walker = new JsonWalker(this);
  /** The one that is open. */
  #array: JsonSeries | undefined;

  write(bytes: Buffer): void {
    this.#walker.write(bytes);
  }

  take(token: JsonToken, depth: number, offset: number): void {
    const isOpening = token === "{" || token === "[";
    const isClosing = token === "}" || token === "]";
    if (depth === 1) {
      this.#array = token === "[" ? new JsonSeries(this.#walker.text, offset, this.#walker.line) : undefined;
      if (this.#array !== undefined) this.arrays.push(this.#array);
      this.floor = this.#array === undefined ? 1 : 2;
    } else if (this.#array === undefined) return;
    else if (depth === 3 && !isClosing) this.#array.takeCell(token);
    else if (isOpening) {
      this.#array.begin(token);
      this.floor = this.#array.mayBeHeader ? 3 : 2;
    } else if (isClosing) this.floor = 2;
    else if (token !== ",") this.#array.isPure = false;
  }
}
