import { cellText } from "./cell-encoder.js";
import { columnNames } from "./column-names.js";
import type { Column } from "./columns.js";
import { DateInference } from "./infer-dates.js";
import { NOT_SHORT, numberLiteral, shortNumberDecimals } from "./numeric-format.js";
import { type DataProblem, detach, quoteValue } from "./problem.js";
import { type Cell, JsonNumber, type RecordBatch, type TableFile } from "./table-file.js";

/** A column as its values tell, and what a reader of them should know. */
export interface InferredColumn {
  readonly column: Column;
  readonly notice: DataProblem | undefined;
}

/** Finds the columns of a table from all its records. */
export class ColumnsInference {
  readonly #columns = new Map<string, ColumnInference>();

  /** Takes some records of a file. Values in JSON strings are text to their author, digits or not. */
  add({ header, records, lines }: RecordBatch, file: Pick<TableFile, "label">, source: "delimited" | "json"): void {
    const columns = header.map((name) => this.#column(name));
    for (const [index, column] of columns.entries()) {
      for (let row = 0; row < records.length && column.isOpen; row += 1) {
        column.add(records[row]?.[index], source, file, lines[row] ?? 0);
      }
    }
  }

  /** Grows with each value that may have changed what a column is, such as its first; decimals aside. */
  get revision(): number {
    let sum = this.#columns.size;
    for (const { revision } of this.#columns.values()) {
      sum += revision;
    }
    return sum;
  }

  /** The columns in the order in which the files brought them. */
  result(): InferredColumn[] {
    const aliases = [...this.#columns.keys()];
    const names = columnNames(aliases);
    return [...this.#columns.values()].map((column, index) => column.result(names[index] ?? ""));
  }

  #column(alias: string): ColumnInference {
    const known = this.#columns.get(alias);
    if (known !== undefined) {
      return known;
    }
    const column = new ColumnInference(alias);
    this.#columns.set(alias, column);
    return column;
  }
}

/** Digits under such a name identify something, they are not an amount; leading zeros may come any day. */
const CODE_NAME = /(?:^|[^a-z])(?:phone|telephone|tel|mobile|fax|msisdn|zip|zipcode|postcode|postal)(?:$|[^a-z])/i;

/**
 * A number without anything that could be part of a code: no leading zero or plus, and an exponent only behind a fraction
 * or with a sign (`12E4` may be a part's number).
 */
const NUMBER = /^-?(0|[1-9]\d*)(?:\.(\d+)(?:[eE][+-]?\d+)?|[eE][+-]\d+)?$/;
const LONGEST_INTEGER = 15;
/** Numbers as people write them, which have more than one reading: `1,234` `12,5` `1.234,50` `1'000`. */
const LOCAL_NUMBER = /^[+-]?(?:\d{1,3}([., '\u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?|\d+,\d+)$/;
const MOST_DECIMALS = 10;

class ColumnInference {
  revision = 0;
  readonly #alias: string;
  readonly #dates = new DateInference();
  #mayBeNumeric: boolean;
  #mayBeDate = true;
  #mayBeLocal = true;
  /** The first number that is not a plain one. */
  #localExample = "";
  #count = 0;
  #decimals = 0;
  #example = "";
  /** The value that ended what the values before it could be. */
  #exception: DataProblem | undefined;

  constructor(alias: string) {
    this.#alias = alias;
    this.#mayBeNumeric = !CODE_NAME.test(alias);
  }

  /** Whether a value could still change the result. */
  get isOpen(): boolean {
    return this.#mayBeNumeric || this.#mayBeDate || this.#mayBeLocal;
  }

  add(cell: Cell, source: "delimited" | "json", file: Pick<TableFile, "label">, line: number): void {
    if (cell === "" || cell === null || cell === undefined) {
      return;
    }
    const text = typeof cell === "string" ? cell : undefined;
    if (this.#count === 0) {
      this.#example = detach((text ?? "").slice(0, 100));
    }
    const couldBe = this.#reading();
    this.#mayBeNumeric &&= this.#isNumber(cell, source);
    this.#mayBeDate &&= text !== undefined && this.#dates.add(text);
    // A plain number is a local one too.
    this.#mayBeLocal &&= text !== undefined && (this.#mayBeNumeric || this.#isLocal(text));
    if (this.#count === 0 || couldBe !== this.#reading()) {
      this.revision += 1;
    }
    if (this.#count > 0 && couldBe !== undefined && this.#reading() === undefined) {
      const message = `is taken as text: ${quoteValue(cellText(cell))} cannot be a ${couldBe} as the values before it can`;
      this.#exception = { file: file.label, line, column: this.#alias, message };
    }
    this.#count += 1;
  }

  result(name: string): InferredColumn {
    const alias = this.#alias;
    if (this.#count > 0 && this.#mayBeNumeric) {
      const format = this.#decimals === 0 ? "#,###" : `#,###.${"#".repeat(Math.min(this.#decimals, MOST_DECIMALS))}`;
      return { column: { name, alias, type: "measure", subtype: "numeric", format }, notice: undefined };
    }
    const dates = this.#mayBeDate ? this.#dates.reading() : undefined;
    if (dates?.kind === "one") {
      const { subtype, format } = dates;
      return { column: { name, alias, type: "dimension", subtype, format }, notice: undefined };
    }
    return { column: { name, alias, type: "dimension", subtype: "text" }, notice: this.#textNotice() };
  }

  #textNotice(): DataProblem | undefined {
    const dates = this.#mayBeDate ? this.#dates.reading() : undefined;
    const example = quoteValue(this.#example);
    if (dates?.kind === "several") {
      const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
      const [format = ""] = dates.formats;
      const subtype = format.includes("H") ? "datetime" : "date";
      return this.#notice(
        `is taken as text: ${example} may be ${formats}; declare the column in \`columns\` with \`subtype: ${subtype}\` and its \`format\``,
      );
    }
    if (this.#mayBeLocal && this.#localExample !== "" && !CODE_NAME.test(this.#alias)) {
      return this.#notice(
        `is taken as text: numbers like ${quoteValue(this.#localExample)} have more than one reading; declare the column in \`columns\` with \`subtype: numeric\` and a \`format\` like \`#.###,##\``,
      );
    }
    return this.#exception;
  }

  #notice(message: string): DataProblem {
    return { column: this.#alias, message };
  }

  /** What all values so far could be, other than text. */
  #reading(): "number" | "date" | undefined {
    if (this.#mayBeNumeric) {
      return "number";
    }
    return this.#mayBeDate ? "date" : undefined;
  }

  #isLocal(text: string): boolean {
    if (NUMBER.test(text)) {
      return true;
    }
    const isLocal = LOCAL_NUMBER.test(text);
    if (isLocal && this.#localExample === "") {
      this.#localExample = detach(text);
    }
    return isLocal;
  }

  #isNumber(cell: Cell, source: "delimited" | "json"): boolean {
    if (cell instanceof JsonNumber) {
      this.#decimals = Math.max(this.#decimals, /\.(\d+)/.exec(cell.literal)?.[1]?.length ?? 0);
      return numberLiteral(cell.literal) !== undefined;
    }
    const decimals = typeof cell === "string" && source === "delimited" ? shortNumberDecimals(cell) : NOT_SHORT;
    if (decimals !== NOT_SHORT) {
      this.#decimals = Math.max(this.#decimals, decimals);
      return true;
    }
    const match = typeof cell === "string" && source === "delimited" ? NUMBER.exec(cell) : null;
    if (match === null) {
      return false;
    }
    const [text, whole = "", fraction = ""] = match;
    this.#decimals = Math.max(this.#decimals, fraction.length);
    const isCode = fraction === "" && whole.length > LONGEST_INTEGER;
    return !isCode && numberLiteral(text) !== undefined;
  }
}
