import { type Cell, JsonNumber } from "../formats/records.js";
import { cellText, isEmptyCell, type ValueTypes } from "./cell-value.js";
import { identifiers } from "./column-names.js";
import type { Column } from "./columns.js";
import { DateInference } from "./infer-dates.js";
import { LocalNumberInference } from "./infer-local-numbers.js";
import { NumberInference } from "./infer-numbers.js";
import type { NullWords } from "./null-words.js";
import { type DataNotice, detach, quoteValue } from "./problem.js";
import type { TableBatch } from "./read-table.js";

/** Finds the columns of a table from all its records. */
export class ColumnsInference {
  readonly #columns = new Map<string, ColumnInference>();
  readonly #types: ValueTypes;
  readonly #nullWords: NullWords;

  /** @param types - `text`: all columns are text */
  constructor(types: ValueTypes, nullWords: NullWords) {
    this.#types = types;
    this.#nullWords = nullWords;
  }

  /** Takes some records. Values in JSON strings are text to their author, digits or not. */
  add({ file, format, names, nameless, records, lines }: TableBatch): void {
    const isTyped = format !== "csv" && format !== "tsv";
    for (const [index, name] of names.entries()) {
      let column = this.#columns.get(name);
      if (column === undefined) {
        column = new ColumnInference(name, nameless.has(name), this.#nullWords);
        this.#columns.set(name, column);
      }
      if (this.#types === "text" && !column.isNameless) continue;
      for (let row = 0; row < records.length && column.isOpen; row += 1) {
        const cell = records[row]?.[index];
        if (!isEmptyCell(cell)) column.add(cell, isTyped, file.label, lines[row] ?? 0);
      }
    }
  }

  /** The columns so far, in the order in which the files brought them; none that has neither a name nor a value. */
  columns(): Column[] {
    const columns = [...this.#columns].filter(([, column]) => !column.isNameless || column.hasValues);
    const names = identifiers(columns.map(([alias]) => alias));
    return columns.map(([alias, column], index) => {
      const name = names[index] ?? "";
      return this.#types === "text"
        ? { name, alias, type: "dimension", subtype: "text" }
        : { name, alias, ...column.type() };
    });
  }

  notices(): DataNotice[] {
    if (this.#types === "text") return [];
    return [...this.#columns.values()].flatMap((column) => column.notice() ?? []);
  }
}

/** Texts after which a column is text, where there have been more of them than numbers or dates. */
const MANY_TEXTS = 1000;

type Kind = "number" | "local number" | "date" | "text";

interface Example {
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

class ColumnInference {
  /** Whether a value could still change the result. */
  isOpen = true;
  readonly isNameless: boolean;
  readonly #alias: string;
  readonly #nullWords: NullWords;
  readonly #numbers = new NumberInference();
  readonly #localNumbers = new LocalNumberInference();
  readonly #dates = new DateInference();
  readonly #counts: Record<Kind, number> = { number: 0, "local number": 0, date: 0, text: 0 };
  readonly #examples = new Map<Kind, Example>();

  constructor(alias: string, isNameless: boolean, nullWords: NullWords) {
    this.#alias = alias;
    this.isNameless = isNameless;
    this.#nullWords = nullWords;
  }

  get hasValues(): boolean {
    return this.#examples.size > 0;
  }

  /** Takes a value that is not empty. `isTyped`: of a file that writes numbers otherwise than texts. */
  add(cell: Cell, isTyped: boolean, file: string, line: number): void {
    const kind = this.#kindOf(cell, isTyped);
    if (kind === undefined) return;
    this.#counts[kind] += 1;
    if (!this.#examples.has(kind)) {
      this.#examples.set(kind, { value: detach(cellText(cell).slice(0, 100)), file, line });
    }
    const { text } = this.#counts;
    if (kind === "text" && text > MANY_TEXTS && text > this.#main().count) this.isOpen = false;
  }

  type(): Pick<Column, "type" | "subtype" | "format"> {
    const { number, date, text } = this.#counts;
    const others = this.#counts["local number"] + text;
    if (number > 0 && date + others === 0) {
      const numbers = this.#numbers.kind(this.#alias);
      switch (numbers.kind) {
        case "amount":
          return { type: "measure", subtype: "numeric", format: amountFormat(numbers.decimals) };
        case "ordinal":
          return { type: "dimension", subtype: "numeric" };
        case "day":
          return { type: "dimension", subtype: "date", format: numbers.format };
        case "code":
          return TEXT;
      }
    }
    const dates = date > 0 && number + others === 0 ? this.#dates.reading() : undefined;
    return dates?.kind === "one" ? { type: "dimension", subtype: dates.subtype, format: dates.format } : TEXT;
  }

  /** What was taken as text and may not be meant so. */
  notice(): DataNotice | undefined {
    const { kind, count, others, other } = this.#main();
    const dates = this.#dates.reading();
    if (other !== undefined) {
      if (count <= others) return undefined;
      const than = kind === "date" && dates.kind === "one" ? `dates in the format \`${dates.format}\`` : `${kind}s`;
      const advice = "correct the data, list the word in `null-values`, or declare the column in `columns`";
      const not = `${others} ${others === 1 ? "is" : "are"} not`;
      return this.#notice("warning", other, (value) => {
        return `${count} of its values are ${than}, ${not}, first ${value}; ${advice}`;
      });
    }
    if (kind === "date" && dates.kind === "several") {
      const advice = `declare the column in \`columns\` with \`subtype: ${dates.subtype}\` and its \`format\``;
      const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
      return this.#notice("warning", "date", (value) => `its dates, such as ${value}, may be ${formats}; ${advice}`);
    }
    const local = this.#counts["local number"];
    const formats = local === 0 ? [] : this.#localNumbers.formats().map((format) => `\`${format}\``);
    if (formats.length === 0) return undefined;
    const advice = "declare the column in `columns` with `subtype: numeric` and that `format`";
    return this.#notice("notice", "local number", (value) => {
      return `numbers like ${value} (${local} cells) are read with the format ${formats.join(" or ")}; ${advice}`;
    });
  }

  #notice(level: DataNotice["level"], kind: Kind, message: (example: string) => string): DataNotice | undefined {
    const example = this.#examples.get(kind);
    if (example === undefined) return undefined;
    const { value, file, line } = example;
    return { level, file, line, column: this.#alias, message: `is text: ${message(quoteValue(value))}` };
  }

  #kindOf(cell: Cell, isTyped: boolean): Kind | undefined {
    if (cell instanceof JsonNumber) return this.#numbers.add(cell.literal, "literal") ? "number" : "text";
    if (typeof cell !== "string") return "text";
    const text = cell.trim();
    if (this.#counts.date > 0 && this.#dates.add(text)) return "date";
    if (!isTyped) {
      if (this.#numbers.add(text, "text")) {
        this.#localNumbers.addPlain(text);
        return "number";
      }
      if (!this.#nullWords.has(text) && this.#localNumbers.add(text)) return "local number";
    }
    if (this.#dates.add(text)) return "date";
    return this.#nullWords.has(text) ? undefined : "text";
  }

  /** Dates or numbers, whichever are more, and how many values are neither of them. */
  #main(): { kind: "number" | "date"; count: number; others: number; other: Kind | undefined } {
    const { number, date, text, "local number": local } = this.#counts;
    const numbers = number + local;
    const kind = date > numbers ? "date" : "number";
    const rivals: Kind[] = kind === "date" ? ["text", "number", "local number"] : ["text", "date"];
    const other = rivals.find((rival) => this.#counts[rival] > 0);
    return { kind, count: Math.max(date, numbers), others: text + Math.min(date, numbers), other };
  }
}

const TEXT = { type: "dimension", subtype: "text" } as const;
const MOST_DECIMALS = 10;

function amountFormat(decimals: number): string {
  return decimals === 0 ? "#,###" : `#,###.${"#".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}
