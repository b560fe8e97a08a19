import { createReadStream } from "node:fs";
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Refusal } from "../refusal.js";
import type { GraphiteCell } from "./graphite-columns.js";

const MAX_INFLATED_BYTES = 1024 ** 3;
const inflate = promisify(gunzip);

/** The list in `insert-data`: JSON, or with `compressed` base64 of gzipped JSON. Throws a {@link Refusal}. */
export async function decodeInsertData(text: string, encoding: "plain" | "compressed"): Promise<unknown[]> {
  let rows: unknown;
  try {
    rows = JSON.parse(encoding === "plain" ? text : await inflateText(text));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, "insert-data is not JSON.");
  }
  if (!Array.isArray(rows)) throw new Refusal(400, "insert-data is not a list of rows.");
  return rows;
}

async function inflateText(text: string): Promise<string> {
  const bytes = Buffer.from(text, "base64");
  // Buffer.from skips what is no base64; only the way back shows it.
  if (bytes.toString("base64") !== text) throw new Refusal(400, "insert-data is not base64.");
  try {
    return (await inflate(bytes, { maxOutputLength: MAX_INFLATED_BYTES })).toString("utf8");
  } catch {
    throw new Refusal(400, "insert-data is not gzipped.");
  }
}

/** The rows of one dataset: one JSON list a line in a file, or only their number. */
export class RowFile {
  /** Where the rows are; the file exists from the first fill on. */
  readonly path: string | undefined;
  count = 0;

  constructor(path: string | undefined) {
    this.path = path;
  }

  async write(rows: readonly GraphiteCell[][], mode: "replace" | "append"): Promise<void> {
    if (this.path !== undefined) {
      await mkdir(dirname(this.path), { recursive: true });
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      await (mode === "append" ? appendFile(this.path, text) : writeFile(this.path, text));
    }
    this.count = (mode === "append" ? this.count : 0) + rows.length;
  }

  async *read(): AsyncGenerator<GraphiteCell[]> {
    if (this.count === 0) return;
    if (this.path === undefined) throw new Error("The sandbox was started without keeping content.");
    for await (const line of linesOf(this.path)) yield JSON.parse(line) as GraphiteCell[]; // written above
  }
}

/** Cut at LF alone: node:readline also cuts at U+2028, which JSON leaves as it is inside a text. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8" })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
