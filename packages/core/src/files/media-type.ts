import { types } from "mime-types";

// What the library lacks, and dataset services work with.
const MORE_TYPES = new Map([
  ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
  ["sav", "application/x-spss-sav"],
  ["zsav", "application/x-spss-sav"],
]);

const UNKNOWN = "application/octet-stream";

/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
export function mediaType(name: string): string {
  // Not the library's `lookup`, which takes a name without an extension for an extension.
  const extension = /\.([\w-]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return MORE_TYPES.get(extension) ?? types[extension] ?? UNKNOWN;
}
