import type { DataFile } from "../files/data-file.js";
import type { RequestBody } from "./body.js";

/** A JSON body, held in memory. `files` are those whose content it carries. */
export function jsonBody(value: unknown, files: readonly DataFile[] = []): RequestBody {
  const bytes = Buffer.from(JSON.stringify(value));
  return {
    contentType: "application/json",
    length: bytes.length,
    files,
    open: () => ({
      chunks: (async function* () {
        yield bytes;
      })(),
      counts: new Map(),
    }),
  };
}
