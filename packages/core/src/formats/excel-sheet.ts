import { setImmediate } from "node:timers/promises";
import { Unzip, UnzipInflate } from "fflate";
import type { FileBytes } from "./file-bytes.js";
import { quoteValue, TableError } from "./problem.js";
import type { FormatOptions } from "./records.js";

/** A sheet of a workbook, as the scan of its XML shows it. */
export interface ExcelSheet {
  /** From 1, in the order of the workbook. */
  readonly place: number;
  readonly name: string;
  /** The names of the others. */
  readonly others: readonly string[];
  /** The numbers of the rows that have a value, ascending. */
  readonly rows: readonly number[];
  /** The number of its last row, with a value or not. */
  readonly lastRow: number;
  /** Whether it has cells beyond column ZZ. */
  readonly width: "ordinary" | "beyond ZZ";
  /** Bytes of its XML. */
  readonly bytes: number;
}

const READ_BYTES = 1024 * 1024;
/** Of the lists of sheets, which are a few kilobytes. */
const MOST_LIST_BYTES = 4 * 1024 * 1024;
/** A tag is shorter than this; what a piece ends with is kept for the next one. */
const LONGEST_TAG = 4096;

/**
 * Finds the rows of a sheet without reading its cells, in constant memory but for the rows' numbers.
 * @throws {TableError} for what is no workbook, and a sheet that is not in it
 */
export async function scanSheet(bytes: FileBytes, { sheet }: Pick<FormatOptions, "sheet">): Promise<ExcelSheet> {
  const lists = new Map<string, string>();
  await unzip(bytes, /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/, (path, piece) => {
    const text = (lists.get(path) ?? "") + piece.toString("latin1");
    if (text.length > MOST_LIST_BYTES) throw new TableError({ message: "the list of sheets is too long" });
    lists.set(path, text);
  });
  const [workbook, relations] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"].map((path) =>
    Buffer.from(lists.get(path) ?? "", "latin1").toString(),
  );
  const sheets = elements(workbook ?? "", "sheet").map((attributes) => ({
    name: attributes.name ?? "",
    relation: Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1],
  }));
  if (sheets.length === 0) throw new TableError({ message: "is no Excel workbook (.xlsx): it has no list of sheets" });
  const place = sheet === undefined ? 0 : sheets.findIndex(({ name }) => name === sheet);
  const found = sheets[place];
  const names = sheets.map(({ name }) => name);
  if (found === undefined) {
    const message = `has no sheet ${quoteValue(sheet ?? "")}; its sheets are ${names.map(quoteValue).join(", ")}`;
    throw new TableError({ message });
  }
  const target = elements(relations ?? "", "Relationship").find(({ Id }) => Id === found.relation)?.Target ?? "";
  const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  const scan = new RowScan();
  let size = 0;
  await unzip(bytes, new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), (_, piece) => {
    size += piece.length;
    scan.write(piece.toString("latin1"));
  });
  if (size === 0) throw new TableError({ message: `the sheet ${quoteValue(found.name)} is not in the file` });
  return {
    place: place + 1,
    name: found.name,
    others: names.filter((_, index) => index !== place),
    rows: scan.rows,
    lastRow: scan.lastRow,
    width: scan.width,
    bytes: size,
  };
}

/** Gives the inflated pieces of the entries that are wanted. @throws {TableError} for what is no zip file, or damaged */
async function unzip(bytes: FileBytes, wanted: RegExp, take: (path: string, piece: Buffer) => void): Promise<void> {
  const unzipper = new Unzip((entry) => {
    if (!wanted.test(entry.name)) return;
    entry.ondata = (error, piece) => {
      if (error !== null) throw error;
      take(entry.name, Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    };
    entry.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.size; at += READ_BYTES) {
      const end = Math.min(at + READ_BYTES, bytes.size);
      unzipper.push(bytes.read(at, end), end === bytes.size);
      // Inflating takes seconds for a large file: others have their turn.
      await setImmediate();
    }
  } catch (cause) {
    if (cause instanceof TableError || !(cause instanceof Error)) throw cause;
    throw new TableError({ message: `cannot be unpacked as an Excel workbook: ${cause.message}` }, { cause });
  }
}

/** The attributes of the elements of a name in a short XML text. */
function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*?)/?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, unescaped(value)]),
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex !== undefined || decimal !== undefined)
      return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
    return ENTITIES[name] ?? all;
  });
}

/** Finds the rows that have a value in the XML of a sheet, which comes in pieces. */
class RowScan {
  readonly rows: number[] = [];
  lastRow = 0;
  width: ExcelSheet["width"] = "ordinary";
  #row = 0;
  #rest = "";

  write(piece: string): void {
    const text = this.#rest + piece;
    const whole = Math.max(text.lastIndexOf("<"), text.length - LONGEST_TAG);
    // A row, what a value begins with (the text of `v`, or of a `t` in an inline string), or a cell far to the right.
    for (const [tag, attributes] of text.slice(0, whole).matchAll(TAGS)) {
      if (attributes !== undefined) {
        this.#row = numberOf(attributes, this.#row);
        this.lastRow = Math.max(this.lastRow, this.#row);
      } else if (tag.endsWith(">") && this.rows.at(-1) !== this.#row) this.rows.push(this.#row);
      else if (!tag.endsWith(">")) this.width = "beyond ZZ";
    }
    this.#rest = text.slice(whole);
  }
}

const TAGS = /<(?:\w+:)?(?:row\b([^>]*)|[vt](?:\s[^>]*)?>(?=[^<])|c\s+r="[A-Z]{3}(?=\d))/g;

function numberOf(attributes: string, before: number): number {
  const given = /\sr="(\d+)"/.exec(attributes)?.[1];
  return given === undefined ? before + 1 : Number(given);
}
