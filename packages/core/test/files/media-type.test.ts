import { expect, test } from "@jest/globals";
import { mediaType } from "../../src/files/media-type.js";

test.each([
  ["a.csv", "text/csv"],
  ["A.CSV", "text/csv"],
  ["a.tsv", "text/tab-separated-values"],
  ["a.json", "application/json"],
  ["a.csv.gz", "application/gzip"],
  ["a.parquet", "application/vnd.apache.parquet"],
  ["survey.sav", "application/x-spss-sav"],
  ["survey.zsav", "application/x-spss-sav"],
  ["a.wav", "audio/wav"],
  ["folder.csv/noextension", "application/octet-stream"],
  ["csv", "application/octet-stream"],
  ["a.", "application/octet-stream"],
  ["a.unheard-of", "application/octet-stream"],
  ["", "application/octet-stream"],
  // Names of what every object inherits.
  ["a.constructor", "application/octet-stream"],
  ["a.__proto__", "application/octet-stream"],
])("%p has the media type %s", (name, type) => {
  expect(mediaType(name)).toBe(type);
});
