import { lookup } from "mime-types";

// Types that mime-types 2 lacks or names as they were named before, and dataset services work with. It is the version that
// form-data loads anyway; version 3 alone takes 14 ms of a start to rank its types (row `start-up` of the benchmarks).
const MORE_TYPES: ReadonlyMap<string, string> = new Map([
  ["aac", "audio/aac"],
  ["dcm", "application/dicom"],
  ["dng", "image/x-adobe-dng"],
  ["ipynb", "application/x-ipynb+json"],
  ["jxl", "image/jxl"],
  ["m4b", "audio/mp4"],
  ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
  ["sav", "application/x-spss-sav"],
  ["wav", "audio/wav"],
  ["zsav", "application/x-spss-sav"],
]);

/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
export function mediaType(name: string): string {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return MORE_TYPES.get(extension) ?? (lookup(extension) || "application/octet-stream");
}
