import { MEDIA_TYPES } from "./media-types.js";

// What the table lacks, and dataset services work with. And what was found in it: files of one run are mostly of one kind.
const TYPES = new Map([
  ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
  ["sav", "application/x-spss-sav"],
  ["zsav", "application/x-spss-sav"],
]);

/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
export function mediaType(name: string): string {
  const extension = /\.([\w-]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = TYPES.get(extension) ?? listedType(extension) ?? "application/octet-stream";
  TYPES.set(extension, type);
  return type;
}

function listedType(extension: string): string | undefined {
  const line = `\n${extension} `;
  const start = MEDIA_TYPES.indexOf(line);
  if (start === -1) return undefined;
  return MEDIA_TYPES.slice(start + line.length, MEDIA_TYPES.indexOf("\n", start + line.length));
}
