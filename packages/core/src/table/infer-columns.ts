import { cellText, type ValueTypes } from "./cell-value.js";
import { identifiers } from "./column-names.js";
import type { Column } from "./columns.js";
import { DateInference } from "./infer-dates.js";
import { LocalNumberInference } from "./infer-local-numbers.js";
import { NumberInference } from "./infer-numbers.js";
import type { NullWords } from "./null-words.js";
import { type DataNotice, detach, quoteValue } from "./problem.js";
import type { TableBatch } from "./read-table.js";
import { type Cell, isEmptyCell, JsonNumber } from "./table-file.js";

/** How columns are inferred. */
export interface InferenceOptions {
  readonly nullWords: NullWords;
  /** `text`: all columns are text. */
  readonly types: ValueTypes;
}

/** Finds the columns of a table from all its records. */
export class ColumnsInference {
  readonly #columns = new Map<string, ColumnInference>();
  readonly #options: InferenceOptions;

  constructor(options: InferenceOptions) {
    this.#options = options;
  }

  /** Takes some records. Values in JSON strings are text to their author, digits or not. */
  add({ file, format, names, nameless, records, lines }: TableBatch): void {
    const isTyped = format !== "csv" && format !== "tsv";
    for (const [index, name] of names.entries()) {
      let column = this.#columns.get(name);
      if (column === undefined) {
        column = new ColumnInference(name, nameless.has(name), this.#options.nullWords);
        this.#columns.set(name, column);
      }
      if (this.#options.types === "text" && !column.isNameless) continue;
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
      return this.#options.types === "text"
        ? { name, alias, type: "dimension", subtype: "text" }
        : { name, alias, ...column.type() };
    });
  }

  /** What was taken as text and may not be meant so. */
  notices(): DataNotice[] {
    if (this.#options.types === "text") return [];
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

  notice(): DataNotice | undefined {
    const main = this.#main();
    const { count, other } = main;
    if (other !== undefined && count > other.count) {
      const what = main.kind === "date" ? "dates" : "numbers";
      const format = this.#dates.reading();
      const than = main.kind === "date" && format.kind === "one" ? ` in the format \`${format.format}\`` : "";
      const { value, file, line } = other.example;
      const others = other.count === 1 ? "1 value is none" : `${other.count} values are none, first here`;
      const message =
        `is text, although ${count} of its values are ${what}${than}: ${quoteValue(value)} (${others}); ` +
        "correct the data, list the word in `null-values`, or declare the column in `columns`";
      return { level: "warning", file, line, column: this.#alias, message };
    }
    if (other !== undefined || count === 0) return undefined;
    if (main.kind === "date") return this.#ambiguousDates();
    return this.#counts["local number"] > 0 ? this.#localNumberNotice() : undefined;
  }

  #ambiguousDates(): DataNotice | undefined {
    const dates = this.#dates.reading();
    const example = this.#examples.get("date");
    if (dates.kind !== "several" || example === undefined) return undefined;
    const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
    const { value, file, line } = example;
    const message =
      `is text: its dates, such as ${quoteValue(value)}, may be ${formats}; ` +
      `declare the column in \`columns\` with \`subtype: ${dates.subtype}\` and its \`format\``;
    return { level: "warning", file, line, column: this.#alias, message };
  }

  #localNumberNotice(): DataNotice | undefined {
    const example = this.#examples.get("local number");
    const formats = this.#localNumbers.formats().map((format) => `\`${format}\``);
    if (example === undefined || formats.length === 0) return undefined;
    const { value, file, line } = example;
    const message =
      `is text: numbers like ${quoteValue(value)} (${this.#counts["local number"]} cells) are read with the format ` +
      `${formats.join(" or ")}; declare the column in \`columns\` with \`subtype: numeric\` and that \`format\``;
    return { level: "notice", file, line, column: this.#alias, message };
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

  /** Dates or numbers, whichever are more, and what else there is. */
  #main(): { kind: "number" | "date"; count: number; other: { count: number; example: Example } | undefined } {
    const numbers = this.#counts.number + this.#counts["local number"];
    const { date, text } = this.#counts;
    const kind = date > numbers ? "date" : "number";
    const count = text + Math.min(date, numbers);
    const rivals: Kind[] = kind === "date" ? ["text", "number", "local number"] : ["text", "date"];
    const example = rivals.map((rival) => this.#examples.get(rival)).find((found) => found !== undefined);
    return { kind, count: Math.max(date, numbers), other: example === undefined ? undefined : { count, example } };
  }
}

const TEXT = { type: "dimension", subtype: "text" } as const;
const MOST_DECIMALS = 10;

function amountFormat(decimals: number): string {
  return decimals === 0 ? "#,###" : `#,###.${"#".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}
