import { InputError } from "../errors.js";
import { FORMATS, type FormatOptions } from "../formats/records.js";

/** How the files of a table are read. */
export type TableOptions = { readonly [K in keyof FormatOptions]?: FormatOptions[K] | undefined } & {
  /**
   * What means "no value" in columns of numbers and dates; `usual` stands for the usual words. None: only the empty cell.
   * Default: `usual`.
   */
  readonly nullValues?: readonly string[] | undefined;
};

/** Those options that are given. */
export function givenTableOptions(options: TableOptions): FormatOptions & { readonly nullValues?: readonly string[] } {
  const names = ["format", "headerRow", "sheet", "delimiter", "encoding", "nullValues"] as const;
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

/** @throws {InputError} where no file could be read so */
export function checkTableOptions({ format, headerRow, delimiter, encoding }: TableOptions): void {
  if (format !== undefined && (format === "spss" || !FORMATS.includes(format))) {
    const formats = FORMATS.filter((name) => name !== "spss").join(", ");
    throw new InputError("format", `${JSON.stringify(format)} is not a format that is read as a table: ${formats}`);
  }
  if (headerRow !== undefined && headerRow !== "none" && !(Number.isSafeInteger(headerRow) && headerRow > 0)) {
    throw new InputError("headerRow", `${JSON.stringify(headerRow)} is not the number of a line, from 1, or \`none\``);
  }
  if (delimiter !== undefined && !/^(?:[^"\p{Cc}\uFEFF]|tab|\\t|\t)$/u.test(delimiter)) {
    throw new InputError("delimiter", `${JSON.stringify(delimiter)} is not one character, such as \`;\`, or \`tab\``);
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    const known = "such as utf-8, utf-16le or windows-1252";
    throw new InputError("encoding", `${JSON.stringify(encoding)} is not an encoding that is known, ${known}`);
  }
}

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
