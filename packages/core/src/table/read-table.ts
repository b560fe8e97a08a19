import type { DataFile } from "../files/data-file.js";
import { readRecords } from "../formats/read-records.js";
import type { Cell, ReadOptions, RecordBatch } from "../formats/records.js";
import { isEmptyCell } from "./cell-value.js";
import { HeaderNames } from "./column-names.js";
import { MAX_COLUMNS } from "./columns.js";
import { type DataNotice, type DataProblem, quoteValue, TableError } from "./problem.js";

/** Some records of a file, all of which fit its header. Its lists are used again when more is asked for. */
export interface TableBatch extends Pick<RecordBatch, "format" | "layout" | "records" | "lines"> {
  readonly file: DataFile;
  /** The columns' names, each once. Grows where the layout is `keyed`. */
  readonly names: readonly string[];
  /** Those names that no header has and under which there has been no value so far. */
  readonly nameless: ReadonlySet<string>;
}

/** What a reader of tables tells on the way. */
export interface TableFindings {
  problem(problem: DataProblem): void;
  notice(notice: DataNotice): void;
}

/**
 * The records of a table, in constant memory: at least one batch. Records that don't fit the header are problems and left
 * out; what was made up, left out or looks wrong is told.
 *
 * @throws {TableError} and {FileError}, as `readRecords`
 */
export async function* readTable(
  file: DataFile,
  options: Omit<ReadOptions, "onNotice">,
  findings: TableFindings,
): AsyncGenerator<TableBatch, void, void> {
  const onNotice = (notice: DataProblem) => findings.notice({ level: "notice", ...notice });
  const checks = new TableChecks(file, findings);
  for await (const batch of readRecords(file, { ...file.reading, ...options, onNotice })) yield checks.take(batch);
  checks.end();
}

class TableChecks {
  readonly #file: DataFile;
  readonly #findings: TableFindings;
  readonly #header = new HeaderNames();
  /** The header as it stands in the file. */
  #given: readonly string[] | undefined;
  #headerLine: number | undefined;
  readonly #nameless = new Set<string>();
  #surplus: { count: number; readonly line: number } | undefined;
  #rowCount = 0;
  #last: { readonly word: string; readonly line: number } | undefined;

  constructor(file: DataFile, findings: TableFindings) {
    this.#file = file;
    this.#findings = findings;
  }

  take(batch: RecordBatch): TableBatch {
    const { format, layout } = batch;
    this.#takeHeader(batch);
    const { names } = this.#header;
    const isRegular = (cells: readonly Cell[]) => layout === "keyed" || cells.length === names.length;
    const kept = batch.records.every(isRegular) ? batch : this.#fitting(batch);
    this.#findValues(kept.records);
    this.#rowCount += kept.records.length;
    if (kept.records.length > 0) this.#last = lastWord(kept);
    const { records, lines } = kept;
    return { file: this.#file, format, layout, names, nameless: this.#nameless, records, lines };
  }

  end(): void {
    for (const [name, why] of this.#given === undefined ? [] : this.#header.madeUp) {
      const place = `column ${this.#header.names.indexOf(name) + 1}`;
      const called = quoteValue(name);
      if (this.#nameless.has(name)) {
        this.#tell("notice", `${place} has neither a name nor a value, and is left out`, this.#headerLine);
      } else if (why === "unnamed") {
        this.#tell("warning", `${place} has no name in the header, and is called ${called}`, this.#headerLine);
      } else {
        const message = `the header has the name of ${place} more than once; here it is called ${called}`;
        this.#tell("warning", message, this.#headerLine);
      }
    }
    if (this.#surplus !== undefined) {
      const { count, line } = this.#surplus;
      const rows = count === 1 ? "1 row ends" : `${count} rows end`;
      this.#tell("notice", `${rows} in empty cells that the header has no column for; they are left out`, line);
    }
    this.#checkHeader();
    if (this.#last !== undefined && this.#rowCount > 1) {
      const message = `the last row is ${quoteValue(this.#last.word)}: it is sent as data; remove it if it sums up the others`;
      this.#tell("warning", message, this.#last.line);
    }
  }

  #tell(level: DataNotice["level"], message: string, line: number | undefined): void {
    this.#findings.notice({ level, file: this.#file.label, ...(line === undefined ? {} : { line }), message });
  }

  #takeHeader({ header, headerLine, layout, records }: RecordBatch): void {
    // Without a header the first record says how many columns there are.
    const given = header ?? (this.#header.names.length > 0 ? [] : (records[0] ?? []).map(() => ""));
    if (given.length > MAX_COLUMNS) {
      const message = `there are ${given.length} columns, at most ${MAX_COLUMNS} are read; is the \`delimiter\` right?`;
      throw new TableError({ file: this.#file.label, line: headerLine ?? 1, message });
    }
    this.#given = header;
    this.#headerLine = headerLine;
    const before = this.#header.names.length;
    if (before === 0 || layout === "keyed") this.#header.take(given);
    if (header === undefined) return;
    for (const name of this.#header.names.slice(before)) {
      if (this.#header.madeUp.get(name) === "unnamed") this.#nameless.add(name);
    }
  }

  /** The records that have as many cells as the header, or only empty ones beyond it. */
  #fitting({ format, records, lines }: RecordBatch): Pick<RecordBatch, "records" | "lines"> {
    const width = this.#header.names.length;
    const fits = records.map((cells, index) => {
      const line = lines[index] ?? 0;
      if (cells.length === width || (format === "excel" && cells.length < width)) return true;
      if (cells.length > width && cells.slice(width).every(isEmptyCell)) {
        this.#surplus = { line, ...this.#surplus, count: (this.#surplus?.count ?? 0) + 1 };
        return true;
      }
      const count = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
      const than = this.#given === undefined ? "the first one" : "the header";
      this.#findings.problem({
        file: this.#file.label,
        line,
        message: `the record has ${count}, ${than} has ${width}`,
        hint: IRREGULAR_HINT,
      });
      return false;
    });
    return { records: records.filter((_, index) => fits[index]), lines: lines.filter((_, index) => fits[index]) };
  }

  /** Looks for values under columns without a name. */
  #findValues(records: RecordBatch["records"]): void {
    for (const name of this.#nameless) {
      const index = this.#header.names.indexOf(name);
      if (records.some((cells) => !isEmptyCell(cells[index]))) this.#nameless.delete(name);
    }
  }

  #checkHeader(): void {
    const names = (this.#given ?? []).filter((name) => name.trim() !== "");
    if (this.#headerLine === undefined || names.length === 0) return;
    const isData =
      names.every(isNumber) || names.some((name) => DECIMAL.test(name) || DAY.test(name)) || !isScale(names);
    const shown = quoteValue(names.join(", "));
    const advice = "set `header-row: none` if it is data";
    if (isData) this.#tell("warning", `the first row, ${shown}, is taken for the header; ${advice}`, this.#headerLine);
    else if (this.#rowCount === 0)
      this.#tell("warning", `there is no row besides the header, ${shown}`, this.#headerLine);
  }
}

const IRREGULAR_HINT =
  "Where the names stand in another line, set `header-row`; where cells are cut in the wrong places, `delimiter`.";

const DECIMAL = /^\s*-?\d+\.\d+\s*$/;
const DAY = /^\s*\d{4}-\d{2}-\d{2}\b/;

function isNumber(text: string): boolean {
  return /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text);
}

/** Whether the numbers among names go up, as years and classes do. */
function isScale(names: readonly string[]): boolean {
  const numbers = names.filter(isNumber).map(Number);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

const TOTAL =
  /^(?:(?:grand |sub)?totals?|total general|totale|totaal|totalt|sum(?:me)?|summa|suma|gesamt(?:summe)?|insgesamt|total g[ée]n[ée]ral|somme)\s*:?$/i;

/** The last record's first cell with text, where it says that the record sums up the others. */
function lastWord({
  records,
  lines,
}: Pick<RecordBatch, "records" | "lines">): { word: string; line: number } | undefined {
  const word = records.at(-1)?.find((cell) => !isEmptyCell(cell));
  return typeof word === "string" && TOTAL.test(word.trim()) ? { word, line: lines.at(-1) ?? 0 } : undefined;
}
