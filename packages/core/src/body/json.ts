import type { RequestBody } from "./body.js";

/** A JSON body. For bodies that fit in memory many times over. */
export function jsonBody(value: unknown): RequestBody {
  const bytes = Buffer.from(JSON.stringify(value));
  return {
    contentType: "application/json",
    length: bytes.length,
    files: [],
    open: () => ({
      chunks: (async function* () {
        yield bytes;
      })(),
      counts: new Map(),
    }),
  };
}
