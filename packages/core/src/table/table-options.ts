import { InputError } from "../errors.js";

/** How the files of a table are read. */
export interface TableOptions {
  /** One character, or `tab`. Default: found out. */
  readonly delimiter?: string | undefined;
  /** As the WHATWG Encoding Standard names it. Default: UTF-8, or UTF-16 by its byte order mark. */
  readonly encoding?: string | undefined;
  /** What means "no value" in columns of numbers and dates. None: only the empty cell. Default: the usual words. */
  readonly nullValues?: readonly string[] | undefined;
}

/** @throws {InputError} where no file could be read so */
export function checkTableOptions({ delimiter, encoding }: TableOptions): void {
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
