import type { Format } from "./records.js";

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["parquet", "parquet"],
  ["xlsx", "excel"],
  ["xlsm", "excel"],
  ["sav", "spss"],
  ["zsav", "spss"],
]);

/** The format that a file's name tells, whatever its case; undefined for a name that tells none. */
export function formatOfName(name: string): Format | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
  return extension === undefined ? undefined : EXTENSIONS.get(extension.toLowerCase());
}

/** Bytes by which a format is told. */
export const START_BYTES = 512;

const MAGIC: readonly (readonly [start: string, format: Format, among: "all names" | "names of tables"])[] = [
  ["PAR1", "parquet", "all names"],
  ["$FL2", "spss", "all names"],
  ["$FL3", "spss", "all names"],
  // Any zip file begins like this.
  ["PK\x03\x04", "excel", "names of tables"],
];

/**
 * The format of a file: by its content, and where that may be several, by its name. Undefined for what is no table.
 *
 * @param start - its first bytes, inflated: at least {@link START_BYTES}, or all
 */
export function formatOfContent(name: string, start: Buffer): Format | undefined {
  const named = formatOfName(name);
  const text = start.toString("latin1", 0, START_BYTES);
  const magic = MAGIC.find(
    ([magicStart, , among]) => text.startsWith(magicStart) && (among === "all names" || named !== undefined),
  );
  if (magic !== undefined) return magic[1];
  const isDelimited = named === "csv" || named === "tsv";
  return isDelimited && JSON_START.test(text.replace(/[\0\xef\xbb\xbf\xfe\xff]/g, "")) ? "json" : named;
}

/** No header of a table begins like this. */
const JSON_START = /^\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*[{[])/;
