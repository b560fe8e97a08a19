import { JsonSeries, ObjectArrays } from "./json-series.js";
import { type JsonToken, JsonWalker, type TokenListener } from "./json-walker.js";
import type { TableError } from "./problem.js";
import type { RecordPlaces, RecordScanner } from "./record-scanner.js";
import type { FormatOptions } from "./records.js";

/** As {@link RecordPlaces}, and how many keys each record has. */
export interface JsonPlaces extends RecordPlaces {
  readonly keys: number[];
}

/** What has to follow at the depth of records. */
type Expected = "start" | "first or end" | "record" | "comma or end" | "nothing";

/**
 * Finds the records of a JSON text: the elements of an array; values that stand one behind the other, with any white space
 * between them, as in NDJSON; or the elements of the only array of records in an object. What stands in a record is
 * balanced, but not checked to be JSON.
 */
export class JsonScanner implements RecordScanner, TokenListener {
  floor = 1;
  /** The records; known once `isDecided`, and at the end. */
  series = new JsonSeries("", 0, 1);
  recordLine = 1;
  readonly #format: "json" | "ndjson";
  readonly #headerRow: FormatOptions["headerRow"];
  readonly #places: JsonPlaces | undefined;
  readonly #target: JsonSeries | undefined;
  readonly #walker = new JsonWalker(this);
  /** The depth at which records stand; undefined as long as a first `[` may begin an array of them or the first of them. */
  #base: 0 | 1 | 2 | undefined;
  #expected: Expected = "start";
  #recordStart = 0;
  /** Looks for records in the first value, as long as it is the only one and may be an object that holds them. */
  #object: ObjectArrays | undefined;

  /**
   * @param places - is given the records, the header too, where they are to be read
   * @param target - the array in an object that holds them, as a scanner before this one has found it
   */
  constructor(
    format: "json" | "ndjson",
    { headerRow }: Pick<FormatOptions, "headerRow">,
    places?: JsonPlaces,
    target?: JsonSeries,
  ) {
    this.#format = format;
    this.#headerRow = headerRow;
    this.#places = places;
    this.#target = target;
    this.#base = target === undefined ? undefined : 2;
    this.#object = format === "json" && target === undefined ? new ObjectArrays() : undefined;
  }

  get line(): number {
    return this.#walker.line;
  }

  get recordStart(): number {
    const isInside = this.#expected !== "nothing" && this.#walker.depth > (this.#base ?? 0);
    return isInside ? this.#recordStart : this.#walker.offset;
  }

  /** Whether it is known where the records are. */
  get isDecided(): boolean {
    return this.#object === undefined;
  }

  /** Whether the records stand one behind the other, in nothing. */
  get isSequence(): boolean {
    return this.#base === 0;
  }

  /** Whether the first of the records is their header. */
  get hasHeader(): boolean {
    return this.wantsHeader && this.series.header === "names";
  }

  get wantsHeader(): boolean {
    return this.#headerRow !== "none";
  }

  write(bytes: Buffer): void {
    this.#walker.write(bytes);
    this.#object?.write(bytes);
  }

  end(): number | undefined {
    this.#walker.end();
    if (this.#expected === "start") {
      if (this.#format === "ndjson") return 0;
      throw this.#walker.error("the file is empty; JSON records are needed");
    }
    if (this.#object !== undefined) {
      const [only, ...others] = this.arrays;
      if (only === undefined || others.length > 0) return undefined;
      this.series = only;
    }
    return this.series.count - (this.hasHeader ? 1 : 0);
  }

  /** The arrays of records in the object that the text consists of. */
  get arrays(): readonly JsonSeries[] {
    const all = this.series.layout === "keyed" ? (this.#object?.arrays ?? []) : [];
    const arrays = all.filter(({ isPure }) => isPure);
    const full = arrays.filter(({ count }) => count > 0);
    return full.length > 0 ? full : arrays;
  }

  take(token: JsonToken, depth: number, offset: number): void {
    if (this.#target !== undefined && (this.#expected === "start" || this.#expected === "nothing")) {
      if (token === "[" && offset === this.#target.offset) this.#expect("first or end", 2);
    } else if (this.#base === undefined) this.#takeStart(token, depth, offset);
    else if (this.#expected === "nothing") throw this.#invalid("text follows the end");
    else if (depth > this.#base) this.series.takeCell(token);
    else if (depth < this.#base) this.#takeEnd(token, depth);
    else if (token === "{" || token === "[") this.#begin(token, offset);
    else if (token === "}" || token === "]") this.#endRecord(offset);
    else if (token === "," && this.#expected === "comma or end") this.#expected = "record";
    else if (token === "," || token === ":") throw this.#invalid(`a record is missing before \`${token}\``);
    else throw this.#walker.error("a record must be a JSON object or array");
  }

  /** Takes the first tokens, which tell where the records are. */
  #takeStart(token: JsonToken, depth: number, offset: number): void {
    if (depth === 0 && token === "{") {
      this.#base = 0;
      this.#begin(token, offset);
    } else if (depth === 0 && token === "[") {
      this.#recordStart = offset;
      this.recordLine = this.line;
    } else if (depth === 0) {
      if (token !== "]") throw this.#walker.error("this is not JSON: it begins with neither `[` nor `{`");
      this.#base = 1;
      this.#object = undefined;
      this.#expect("nothing", 0);
    } else if (token === "{" || token === "[") {
      this.#base = 1;
      this.#object = undefined;
      this.#begin(token, offset);
    } else if (token === "string" || token === "scalar") {
      // An array of values: a record, which others may follow.
      this.#base = 0;
      this.#begin("[", this.#recordStart, this.recordLine);
      this.series.takeCell(token);
    } else throw this.#invalid(`a value is missing before \`${token}\``);
  }

  #begin(bracket: "{" | "[", offset: number, line = this.line): void {
    if (this.#expected === "comma or end") throw this.#invalid("a comma is missing");
    this.series.begin(bracket);
    if (!this.series.isPure) throw this.#walker.error("records must be all objects or all arrays");
    if (this.series.count > 1) this.#object = undefined;
    this.#recordStart = offset;
    this.recordLine = line;
    this.#walker.colons = 0;
    this.#expect("comma or end", (this.#base ?? 0) + (this.series.mayBeHeader ? 1 : 0));
  }

  #endRecord(offset: number): void {
    this.#places?.starts.push(this.#recordStart);
    this.#places?.ends.push(offset + 1);
    this.#places?.lines.push(this.recordLine);
    this.#places?.keys.push(this.#walker.colons);
    this.#expect(this.#base === 0 ? "record" : "comma or end", this.#base ?? 0);
  }

  /** Takes the end of the array that holds the records. */
  #takeEnd(token: JsonToken, depth: number): void {
    if (token !== "]" || this.#expected === "record") throw this.#invalid(`a record is missing before \`${token}\``);
    this.#expect("nothing", depth);
  }

  #expect(expected: Expected, floor: number): void {
    this.#expected = expected;
    this.floor = floor;
  }

  #invalid(message: string): TableError {
    return this.#walker.error(`this is not valid JSON: ${message}`);
  }
}
