import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { UploadReport } from "@dataset-upload/core";

/** Writes the report, as JSON, into a new folder below `folder`; its path. */
export async function writeReport(report: UploadReport, folder: string): Promise<string> {
  const target = path.join(await mkdtemp(path.join(folder, "dataset-upload-")), "report.json");
  await pipeline(Readable.from(chunksOf(report)), createWriteStream(target));
  return target;
}

const CHUNK_CHARACTERS = 64 * 1024;

/** The JSON in pieces, a line for each file and each request: as one text, that of 100,000 requests took 210 MiB more. */
function* chunksOf(report: UploadReport): Generator<string> {
  let chunk = "";
  for (const piece of piecesOf(report)) {
    chunk += piece;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

function* piecesOf(report: UploadReport): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(report)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield harmlessJson(value);
    before = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = "[\n";
  for (const entry of list) {
    yield before + harmlessJson(entry);
    before = ",\n";
  }
  yield list.length === 0 ? "[]" : "\n]";
}

/**
 * JSON that does nothing to a log when a later step prints it: what could be a command of the runner's, colours or
 * reorders text is written as an escape.
 */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu, jsonEscape);
}

/** A character as JSON's escapes for its code units. */
function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
