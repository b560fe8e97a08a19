import { lookup } from "mime-types";

// Types that mime-db lacks and dataset services work with.
const MORE_TYPES: ReadonlyMap<string, string> = new Map([
  ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
  ["sav", "application/x-spss-sav"],
  ["zsav", "application/x-spss-sav"],
]);

/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
export function mediaType(name: string): string {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return MORE_TYPES.get(extension) ?? (lookup(extension) || "application/octet-stream");
}
