import { MEDIA_TYPES } from "./media-types.js";

// What the table lacks, and dataset services work with.
const MORE_TYPES = new Map([
  ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
  ["sav", "application/x-spss-sav"],
  ["zsav", "application/x-spss-sav"],
]);

const UNKNOWN = "application/octet-stream";
/** What was found in the table: files of one run are mostly of a few kinds. */
const found = new Map<string, string>();

/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
export function mediaType(name: string): string {
  const extension = /\.([\w-]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const known = MORE_TYPES.get(extension) ?? found.get(extension);
  if (known !== undefined) return known;
  const type = listedType(extension);
  if (type !== undefined) found.set(extension, type);
  return type ?? UNKNOWN;
}

function listedType(extension: string): string | undefined {
  const line = `\n${extension} `;
  const start = MEDIA_TYPES.indexOf(line);
  if (start === -1) return undefined;
  return MEDIA_TYPES.slice(start + line.length, MEDIA_TYPES.indexOf("\n", start + line.length));
}
